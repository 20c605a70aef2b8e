"""The law book in words."""

from datetime import date

import pytest
from tests.reports.test_text import approved

from victim_protocol.labels import Language
from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import ContentKind, contents
from victim_protocol.reports.law import differing, gap_lines, shown
from victim_protocol.statutes.book import default_book

BOOK = default_book()
PLACES = (
    "66/2011/QH12:38",
    "09/2013/NĐ-CP:19",
    "134/2013/TTLT-BTC-BLĐTBXH:4",
    "53/2024/QH15:27",
    "53/2024/QH15:63",
    "162/2025/NĐ-CP:17",
    "35/2013/TT-BLĐTBXH:19.4",
)


class TestShown:
    """All that stands on a provision."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_as_it_was_read_beside_the_texts(self, language: Language) -> None:
        parts = [[place, *shown(BOOK, Citation.parse(place), None, language)] for place in PLACES]
        text = "\n\n".join("\n".join(part) for part in parts)
        assert text == approved(f"law_shown.{language}.txt", text)

    @pytest.mark.exhaustive
    def test_every_sort_can_be_told(self) -> None:
        """On one line, in both languages."""
        one_of_each = {content.kind: content for content in contents(BOOK) if content.sources}
        assert set(one_of_each) == set(ContentKind)
        for content in one_of_each.values():
            place = min(source.citation for source in content.sources)
            for language in ("vi", "en"):
                lines = [*shown(BOOK, place, None, language)]
                assert lines
                assert all("\n" not in line for line in lines)

    def test_on_a_day(self) -> None:
        place = Citation.parse("66/2011/QH12:33")
        early, late = ([*shown(BOOK, place, day, "en")] for day in (date(2012, 5, 1), date(2017, 5, 1)))
        assert set(early) != set(late)
        assert set(early) | set(late) <= {*shown(BOOK, place, None, "en")}

    def test_of_a_text_that_the_book_does_not_know(self) -> None:
        assert [*shown(BOOK, Citation.parse("1/1999/NĐ-CP"), None, "en")] == []


class TestDiffering:
    """What is gone with a minus, what has come with a plus."""

    def test_the_base_salary_and_the_base_of_burials(self) -> None:
        lines = [*differing(BOOK, date(2026, 6, 30), date(2026, 7, 1), "en")]
        premium = [line for line in lines if "support for the premium" in line]
        gone, come = (premium[:2], premium[2:])
        assert all("at least 52,650 đồng [01/07/2025–30/06/2026] (known from secondary sources)" in one for one in gone)
        assert all("at least 56,925 đồng [01/07/2026–]: point d, clause 6, Article 6" in one for one in come)
        assert len(come) == 2
        assert {line[0] for line in lines} == {"-", "+"}
        base = [line for line in lines if line.startswith("+ parameter: the base of social assistance")]
        assert "540,000 đồng [01/07/2026–] (signed 21/08/2026, in force 05/10/2026)" in base[0]
        salary = [line for line in lines if line.startswith("- parameter: the base salary")]
        assert len(salary) == 1
        assert "2,340,000 đồng [01/07/2024–30/06/2026] (known from secondary sources)" in salary[0]

    def test_what_is_told_alike_is_no_difference(self) -> None:
        for days in ((date(2013, 8, 8), date(2013, 8, 9)), (date(2014, 3, 24), date(2014, 3, 25))):
            lines = [line.partition(" ") for line in differing(BOOK, *days, "en")]
            gone, come = ({text for sign, _, text in lines if sign == one} for one in "-+")
            assert gone
            assert come
            assert not gone & come

    def test_backwards_the_signs_change(self) -> None:
        first, second = date(2013, 11, 9), date(2013, 11, 10)
        there = {line[2:] for line in differing(BOOK, first, second, "en") if line[0] == "+"}
        assert there == {line[2:] for line in differing(BOOK, second, first, "en") if line[0] == "-"}

    def test_of_one_day_nothing(self) -> None:
        assert [*differing(BOOK, date(2017, 5, 1), date(2017, 5, 1), "en")] == []


class TestGapLines:
    """What is not known, and what would tell."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_as_it_was_read(self, language: Language) -> None:
        text = "\n".join(gap_lines(BOOK, language))
        assert text == approved(f"law_gaps.{language}.txt", text)
