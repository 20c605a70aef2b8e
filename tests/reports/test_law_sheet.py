"""A sheet of review."""

import pytest
from tests.reports.provisions.told import all_said, places

from victim_protocol.labels import Language
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.review import SHEET
from victim_protocol.reports.law_sheet import days_words, grade_words, names_within, row_code, sheet, use_words
from victim_protocol.reports.provisions.said import SaidKind
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.review_sheet import reviews_of

BOOK = default_book()
DECREE = InstrumentId.parse("09/2013/NĐ-CP")


def rows(language: Language = "en") -> list[dict[str, str]]:
    head, *body = sheet(BOOK, places()[DECREE], language)
    return [dict(zip(head, row, strict=True)) for row in body]


class TestSheet:
    """A row for each thing that is said, between the names of the columns and the definitions."""

    def test_every_row_in_order(self) -> None:
        told = [(row["citation"], row["row"], row["digest"]) for row in rows() if not row["citation"].startswith("#")]
        held = [(said.place.key, row_code(said), said.digest) for one in places()[DECREE] for said in one.says]
        assert told == held

    def test_one_row(self) -> None:
        row = next(one for one in rows() if one["citation"] == "09/2013/NĐ-CP:19.2.a")
        assert row["row"] == "ground law_2011.meals"
        assert row["provision"] == "point a, clause 2, Article 19, Decree 09/2013/NĐ-CP"
        assert (row["kind"], row["words"]) == ("who is given it", "meals in the establishment: owed")
        assert row["condition"] == (
            "(citizen_victim or foreign_victim or accompanying_minor or being_identified) and in_need "
            "and lodged in an establishment"
        )
        assert (row["days"], row["grade"]) == ("15/04/2013–", "official text")
        assert row["where_used"] == "support: meals in the establishment (Law 66/2011/QH12)"
        assert row["conflicts"].startswith("need_for_essentials: when is it necessary")
        assert [row[name] for name in [*SHEET][-4:]] == [""] * 4

    def test_stages_stand_with_the_words(self) -> None:
        words = [row["words"] for row in rows("vi") if row["kind"] == SaidKind.STEP.label.vi]
        assert all("; ở giai đoạn: " in one for one in words)

    def test_names_of_columns_as_a_remark(self) -> None:
        for language in ("vi", "en"):
            head, names, *_ = sheet(BOOK, places()[DECREE], language)
            assert head == [*SHEET]
            assert names[0] == f"# {SHEET['citation'][language]}"
            assert names[1:] == [label[language] for label in SHEET.values()][1:]

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_it_reads_back_as_a_sheet_that_nobody_signed(self, language: Language) -> None:
        read = reviews_of(sheet(BOOK, places()[DECREE], language), BOOK)
        assert (read.found, read.problems) == ((), ())

    def test_the_mark_is_the_same_in_both_languages(self) -> None:
        vietnamese, english = ([row["digest"] for row in rows(language)[1:]] for language in ("vi", "en"))
        assert vietnamese == english

    def test_no_cell_is_a_formula_or_shows_signs_of_markdown(self) -> None:
        for identity, found in places().items():
            body = sheet(BOOK, found, "vi")[2:]
            assert not any(cell.startswith(("=", "+", "-", "@")) for row in body for cell in row), identity
            assert not any({"*", "`"} & {*cell} for row in body for cell in row), identity

    def test_no_word_of_ours_is_lost_with_those_signs(self) -> None:
        """No text has them for itself: taken in pairs, they leave nothing behind."""
        for said in all_said():
            for label in (said.words, said.condition, said.value, said.missing):
                for text in () if label is None else (label.vi, label.en):
                    assert text.count("`") % 2 == text.count("*") % 2 == 0


class TestDefinitions:
    """What the names in the rows mean stands at the end, as remarks."""

    def test_those_that_are_named_and_those_that_these_name(self) -> None:
        told = [row["citation"].removeprefix("# ") for row in rows()[1:] if row["citation"].startswith("# ")]
        assert {"citizen_victim", "victim", "in_need"} <= {*told}
        assert "confirmed_victim" not in told

    def test_names_within(self) -> None:
        assert names_within(["`citizen_victim`"], BOOK)[-1] == "citizen_victim"
        assert "victim" in names_within(["`citizen_victim`"], BOOK)
        assert names_within(["citizen_victim", "`nothing`"], BOOK) == []


class TestWords:
    """Days, grades and uses in words."""

    def test_days(self) -> None:
        (said,) = [one for one in all_said() if one.place.key == "335/2026/NĐ-CP:4" and one.kind is SaidKind.PARAMETER]
        assert days_words(said.days, "en") == "01/07/2026– (signed 21/08/2026; in force 05/10/2026)"
        assert days_words((), "en") == ""

    def test_grades(self) -> None:
        assert grade_words(Evidence.OFFICIAL, "vi") == "văn bản chính thức"

    def test_a_step_is_used_by_its_procedure(self) -> None:
        said = next(one for one in all_said() if one.kind is SaidKind.STEP)
        assert said.uses[0].kind is ContentKind.STEP
        assert use_words(said.uses[0], "vi").startswith("thủ tục: ")
