"""Signed sheets, read back strictly."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from victim_protocol.law.review import SHEET, Result
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.review_sheet import reviews_of

BOOK = default_book()
HEAD = ["citation", "row", "digest", "reviewed_by", "reviewed_on", "result", "remark"]
ROW = ["66/2011/QH12:33", "ground law_2011.meals", "d0"]
SIGNED = [*ROW, "Trần Văn Luật", "2026-11-28", "agreed", "câu 1 nói rõ"]


def told(*rows: list[Any], head: list[str] | None = None, language: str = "en") -> list[str]:
    return [one.text(language) for one in reviews_of([head or HEAD, *rows], BOOK).problems]


class TestRows:
    """A row that somebody signed is a review; one that nobody did is none."""

    def test_signed(self) -> None:
        (one,) = reviews_of([HEAD, SIGNED], BOOK).found
        assert (one.place.key, one.row, one.digest) == tuple(ROW)
        assert (one.by, one.on, one.result, one.remark) == (
            "Trần Văn Luật",
            date(2026, 11, 28),
            Result.AGREED,
            "câu 1 nói rõ",
        )

    def test_not_signed(self) -> None:
        read = reviews_of([HEAD, ROW, [*ROW[:2], "d1", "", " ", None]], BOOK)
        assert (read.found, read.problems) == ((), ())

    def test_remarks_and_empty_rows(self) -> None:
        read = reviews_of([HEAD, ["# citation"], [], SIGNED], BOOK)
        assert len(read.found) == 1
        assert read.problems == ()

    @pytest.mark.parametrize("word", ["agreed", "đồng ý", " Đồng ý ", "AGREED"])
    def test_results_in_both_languages(self, word: str) -> None:
        (one,) = reviews_of([HEAD, [*SIGNED[:5], word]], BOOK).found
        assert (one.result, one.remark) == (Result.AGREED, "")

    @pytest.mark.parametrize("day", [date(2026, 11, 28), datetime(2026, 11, 28)])  # noqa: DTZ001 - as programs store it
    def test_a_day_that_a_program_made(self, day: Any) -> None:
        (one,) = reviews_of([HEAD, [*SIGNED[:4], day, "sai"]], BOOK).found
        assert (one.on, one.result) == (date(2026, 11, 28), Result.WRONG)

    def test_a_provision_in_words(self) -> None:
        (one,) = reviews_of([HEAD, ["Điều 33 Luật 66/2011/QH12", *SIGNED[1:]]], BOOK).found
        assert one.place.key == "66/2011/QH12:33"

    def test_the_other_columns_of_a_sheet_are_not_looked_at(self) -> None:
        row = dict.fromkeys(SHEET, "bất kỳ") | dict(zip(HEAD, SIGNED, strict=True))
        assert len(reviews_of([[*SHEET], [*row.values()]], BOOK).found) == 1

    def test_a_text_of_several_lines_is_one(self) -> None:
        (one,) = reviews_of([HEAD, [*SIGNED[:6], "một\nhai"]], BOOK).found
        assert one.remark == "một hai"


class TestProblems:
    """Everything that is wrong is told at once, each with its row and column, in both languages."""

    @pytest.mark.parametrize(
        ("place", "cell", "problem"),
        [
            (0, "66/2011/QH12:999", "A2 citation: the book does not have this provision"),
            (0, "Điều 33", "A2 citation: not a citation: 'Điều 33'; an instrument needs its number, year and issuer"),
            (0, "", "A2 citation: missing"),
            (1, "", "B2 row: missing"),
            (2, "", "C2 digest: missing"),
            (3, "", "D2 reviewed_by: who reviewed it is missing"),
            (3, "a\u202eb", "D2 reviewed_by: signs that cannot be shown"),
            (4, "", "E2 reviewed_on: the day of the review is missing"),
            (4, "28/11/2026", "E2 reviewed_on: not a day such as 2017-03-20"),
            (4, "2026-02-30", "E2 reviewed_on: not a day such as 2017-03-20"),
            (5, "", "F2 result: the result of the review is missing"),
            (5, "yes", "F2 result: one of: agreed, đồng ý, doubtful, nghi ngờ, wrong, sai"),
            (6, "\x1b[31m", "G2 remark: signs that cannot be shown"),
            (6, "e\u0323\u0302", "G2 remark: text that is not in Unicode NFC"),
        ],
    )
    def test_each(self, place: int, cell: Any, problem: str) -> None:
        row = [*SIGNED]
        row[place] = cell
        assert told(row) == [problem]
        (vietnamese,) = told(row, language="vi")
        assert vietnamese.partition(": ")[0] == problem.partition(": ")[0]
        assert vietnamese != problem or ":" not in problem

    def test_a_remark_alone_is_no_review(self) -> None:
        problems = told([*ROW, "", "", "", "sao?"])
        assert [one.partition(" ")[0] for one in problems] == ["D2", "E2", "F2"]

    def test_all_at_once(self) -> None:
        rows = [["1/1999/NĐ-CP:1", *SIGNED[1:]], [*SIGNED[:5], "?"], [*ROW, "x"]]
        assert [one.partition(" ")[0] for one in told(*rows)] == ["A2", "F3", "E4", "F4"]

    def test_one_row_signed_twice_in_a_file(self) -> None:
        assert told(SIGNED, SIGNED) == ["row 3: an earlier row has this code"]
        assert told(SIGNED, ROW) == ["row 3: an earlier row has this code"]

    def test_columns(self) -> None:
        assert told(head=["citation", "row"]) == ["row 1: the column digest is missing"]
        assert told(head=[*HEAD, "signature"]) == ["H1: there is no such column"]

    @settings(max_examples=30)
    @given(st.text(min_size=1))
    def test_no_problem_repeats_a_name(self, name: str) -> None:
        """Whatever stands in the columns of the jurist, a refusal does not tell it."""
        planted = f"Hoa{name}\x00"
        problems = reviews_of([HEAD, [*ROW, planted, planted, planted, planted]], BOOK).problems
        assert problems
        assert all("Hoa" not in one.vi + one.en + one.path for one in problems)
