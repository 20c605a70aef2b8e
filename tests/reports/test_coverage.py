"""How much of each text the law book holds: counted from its citations."""

import pytest
from attrs import evolve

from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.reports.coverage import REASONS, Coverage, coverage, coverage_lines, plain_coverage, read_ledger
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.ledger import Extent, extent_of

BOOK = default_book()


def counted(*rows: str) -> Coverage:
    """One text by the rows of a ledger, each an id and perhaps a reason."""
    text = "\n".join(["id,reason", *(row if "," in row else f"{row}," for row in rows)])
    (found,) = coverage(read_ledger(text), BOOK)
    return found


def modelled(*rows: str) -> int:
    return counted(*rows).modelled


class TestModelled:
    """What the book cites, and whatever holds it."""

    @pytest.mark.parametrize(
        "unit",
        [
            "66/2011/QH12:24.4",  # the book cites its sentences
            "66/2011/QH12:24",  # and no more of the article than its clauses
            "66/2011/QH12:34:p1",  # an article of one paragraph, which is cited as the article
            "66/2011/QH12",
        ],
    )
    def test_is_counted(self, unit: str) -> None:
        assert modelled(unit) == 1

    @pytest.mark.parametrize(
        "unit",
        [
            "66/2011/QH12:7.1",
            "66/2011/QH12:24.4.a",  # what lies within what is cited is another unit
            "66/2011/QH12:34:p2",  # the one paragraph is the first
            "66/2011/QH12:21:p1",  # the words before a list are not what the list says
            "1/1999/QH10:1",
        ],
    )
    def test_is_not(self, unit: str) -> None:
        assert counted(unit).missing == (Citation.parse(unit),)

    def test_what_is_cited_as_not_read_is_not_read(self) -> None:
        found = counted("53/2024/QH15:33", "53/2024/QH15:45", "53/2024/QH15:33.1")
        assert (found.modelled, found.not_read, found.missing) == (2, 1, ())

    def test_a_book_that_names_nothing_as_not_read_lacks_it(self) -> None:
        units = read_ledger("id,reason\n53/2024/QH15:45,\n")
        (found,) = coverage(units, evolve(BOOK, unread=()))
        assert (found.not_read, found.missing) == (0, (Citation.parse("53/2024/QH15:45"),))


class TestLeftOut:
    """By reason, of what the book does not cite."""

    def test_by_reason(self) -> None:
        found = counted("66/2011/QH12:7,prevention", "66/2011/QH12:1,frame_of_the_text", "66/2011/QH12:8.1,prevention")
        assert dict(found.out) == {"frame_of_the_text": 1, "prevention": 2}
        assert [*found.out] == [reason for reason in REASONS if reason in found.out]

    def test_what_the_book_cites_is_modelled_whatever_was_written_down(self) -> None:
        found = counted("66/2011/QH12:38.1,prevention")
        assert (found.modelled, dict(found.out)) == (1, {})

    def test_a_reason_wins_over_not_read(self) -> None:
        found = counted("53/2024/QH15:45,other_matter")
        assert (found.modelled, dict(found.out), found.not_read) == (0, {"other_matter": 1}, 0)


class TestExtent:
    """Seven texts are listed whole, those since 2025 as far as they are known, others as they are cited."""

    @pytest.mark.parametrize(
        ("key", "extent"),
        [
            ("66/2011/QH12", Extent.WHOLE),
            ("01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG", Extent.WHOLE),
            ("53/2024/QH15", Extent.KNOWN),
            ("42/2025/NĐ-CP", Extent.KNOWN),
            ("98/2026/NĐ-CP", Extent.KNOWN),
            ("76/2024/NĐ-CP", Extent.CITED),
            ("84/2019/TT-BTC", Extent.CITED),
        ],
    )
    def test_of_each(self, key: str, extent: Extent) -> None:
        assert extent_of(InstrumentId.parse(key)) is extent

    def test_texts_stand_by_extent_and_else_as_in_the_ledger(self) -> None:
        ids = ("84/2019/TT-BTC", "98/2026/NĐ-CP:3", "53/2024/QH15:1", "09/2013/NĐ-CP:1", "66/2011/QH12:1")
        found = coverage(read_ledger("\n".join(["id,reason", *(f"{one}," for one in ids)])), BOOK)
        assert [one.instrument.key for one in found] == [
            "09/2013/NĐ-CP",
            "66/2011/QH12",
            "98/2026/NĐ-CP",
            "53/2024/QH15",
            "84/2019/TT-BTC",
        ]


class TestTold:
    """In words and as JSON, in whole numbers."""

    LEDGER = (
        "id,reason\n66/2011/QH12:38.1,\n66/2011/QH12:7,prevention\n66/2011/QH12:7.1,\n"
        "09/2013/NĐ-CP:1,frame_of_the_text\n53/2024/QH15:45,\n"
    )

    def test_in_english(self) -> None:
        assert [*coverage_lines(coverage(read_ledger(self.LEDGER), BOOK), "en")] == [
            "Every unit of the text:",
            "- Law 66/2011/QH12: modelled 1, left out 1, not read 0; accounted for: 2 of 3",
            "    left out: prevention 1",
            "    missing: clause 1, Article 7, Law 66/2011/QH12",
            "- Decree 09/2013/NĐ-CP: modelled 0, left out 1, not read 0; accounted for: 1 of 1",
            "    left out: frame of the text 1",
            "- in all: modelled 1, left out 2, not read 0; accounted for: 3 of 4",
            "    left out: frame of the text 1, prevention 1",
            "    missing: clause 1, Article 7, Law 66/2011/QH12",
            "Every unit that is known; how many the rest has is not known:",
            "- Law 53/2024/QH15: modelled 0, left out 0, not read 1; accounted for: 1 of 1",
        ]

    def test_in_vietnamese(self) -> None:
        assert [*coverage_lines(coverage(read_ledger(self.LEDGER), BOOK), "vi")][-2:] == [
            "Mọi đơn vị đã biết; phần còn lại có bao nhiêu đơn vị thì chưa biết:",
            "- Luật 53/2024/QH15: đưa vào 0, để ngoài 0, chưa đọc được 1; đã xét 1 trên 1 đơn vị",
        ]

    def test_as_json(self) -> None:
        assert plain_coverage(coverage(read_ledger(self.LEDGER), BOOK))[0] == {
            "instrument": "66/2011/QH12",
            "listed": "whole",
            "units": 3,
            "modelled": 1,
            "out": {"prevention": 1},
            "not_read": 0,
            "missing": ["66/2011/QH12:7.1"],
        }
