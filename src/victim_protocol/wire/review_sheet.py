"""Signed sheets of review, read back: what a jurist found of each row."""

__all__ = ["reviews_of"]

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from victim_protocol.errors import InvalidFact, InvalidLaw, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.review import SHEET, Result, Review
from victim_protocol.wire.record_rows import ColumnOf, Reader, ReadRecords, day_reader, read_records
from victim_protocol.wire.refusal import RefusalError
from victim_protocol.wire.sheet import Rows
from victim_protocol.wire.sheet_columns import CellKind

_RESULTS: Final = {word: one for one in Result for word in (one.value, one.label.vi)}
_REQUIRED: Final = ("citation", "row", "digest")
_SIGNED: Final = ("reviewed_by", "reviewed_on", "result")
_MISSING: Final = {
    "reviewed_by": ("thiếu tên người rà soát", "who reviewed it is missing"),
    "reviewed_on": ("thiếu ngày rà soát", "the day of the review is missing"),
    "result": ("thiếu kết quả rà soát", "the result of the review is missing"),
}


@frozen
class _Row:
    """One row of a sheet, reviewed or not."""

    id: str
    review: Review | None


def reviews_of(rows: Rows, book: LawBook) -> ReadRecords[Review]:
    """The reviews of a sheet, row by row; a row that nobody has signed is none.

    Args:
        rows: The rows, as ``law sheet`` writes them; a row that begins with ``#`` is a remark.
        book: The law, whose provisions may be named.

    Returns:
        The reviews that could be read, and what is wrong with the other rows, each with its cell.

    >>> from victim_protocol.statutes.book import default_book
    >>> header = ["citation", "row", "digest", "result"]
    >>> row = ["66/2011/QH12:33", "ground law_2011.food_and_shelter", "d0", "agreed"]
    >>> [problem.text("en") for problem in reviews_of([header, row], default_book()).problems]
    ['row 2: who reviewed it is missing', 'row 2: the day of the review is missing']
    """
    read = read_records(rows, _columns(book), _row)
    return ReadRecords(tuple(one.review for one in read.found if one.review is not None), read.problems)


def _columns(book: LawBook) -> Mapping[str, ColumnOf]:
    readers: dict[str, Reader] = {"citation": _citation_of(book), "reviewed_on": day_reader, "result": _result}
    return {
        name: ColumnOf(
            label,
            CellKind.DAY if name == "reviewed_on" else CellKind.TEXT,
            readers.get(name, _text),
            required=name in _REQUIRED,
        )
        for name, label in SHEET.items()
    }


def _row(*, citation: Citation, row: str, digest: str, **told: Any) -> _Row:  # noqa: ANN401 - whatever columns hold
    """A row; one of which a jurist says something says all that is asked.

    Raises:
        InvalidFact: The name, the day or the result is missing; all of them at once.
    """
    if not any(name in told for name in (*_SIGNED, "remark")):
        return _Row(f"{citation.key} {row} {digest}", None)
    problems = [Problem(name, "missing", *_MISSING[name]) for name in _SIGNED if name not in told]
    if problems:
        raise InvalidFact(*problems)
    review = Review(
        place=citation,
        row=row,
        digest=digest,
        by=told["reviewed_by"],
        on=told["reviewed_on"],
        result=told["result"],
        remark=told.get("remark", ""),
    )
    return _Row(review.id, review)


def _citation_of(book: LawBook) -> Reader:
    """What reads a provision of a book."""
    known = {citation.key: citation for citation in book.citations}

    def read(text: str) -> Citation:
        try:
            key = Citation.parse(text.strip()).key
        except InvalidLaw as error:
            raise RefusalError(*error.problems[0][1:]) from None
        if key not in known:
            vi, en = "bộ luật không có điều khoản này", "the book does not have this provision"
            raise RefusalError("unknown_citation", vi, en)
        return known[key]

    return read


def _result(text: str) -> Result:
    found = _RESULTS.get(text.strip().lower())
    if found is None:
        told = ", ".join(_RESULTS)
        raise RefusalError("choice", f"cần một trong: {told}", f"one of: {told}")
    return found


def _text(text: str) -> str:
    """A text on one line, of signs that can be shown: what is printed moves no cursor."""
    told = " ".join(text.split())
    if not told.isprintable():
        raise RefusalError("text", "có ký tự không in được", "signs that cannot be shown")
    return told
