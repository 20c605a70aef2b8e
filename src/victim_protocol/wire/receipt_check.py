"""Whether a receipt is what it was, and whether the case still gives the answer that stands in it."""

__all__ = ["read_receipt", "receipt_differences"]

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import zip_longest
from typing import Any, Final

from attrs import asdict, frozen

from victim_protocol.canonical import digest
from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, NotModelled, Problem, WireError
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.statutes.book import default_book
from victim_protocol.version import __version__
from victim_protocol.wire.converter import make_converter
from victim_protocol.wire.door import Door
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.receipt import RECEIPT_VERSION, receipt_of
from victim_protocol.wire.refusal import READ_ERRORS, joined, problems_of

_LIMITS: Final = Limits(size=50_000_000, depth=32, text=100_000, number=10**36)
"""An answer for many persons is long, and a sum may be larger than anything that a payload can hold."""


_VERSION: Final = re.compile(r"[0-9]{1,9}(?:\.[0-9a-z]{1,9}){0,5}(?:\+[0-9a-z.]{1,20})?")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_NOTHING: Final = object()


@frozen(kw_only=True)
class _Overlay:
    name: str
    hash: str


@frozen(kw_only=True)
class _Law:
    book: str
    overlays: list[_Overlay]


@frozen(kw_only=True)
class _Asked:
    on: date
    accept: Evidence
    readings: dict[str, str]
    known: date | None = None


@frozen(kw_only=True)
class _Receipt:
    receipt_version: int
    library: str
    law: _Law
    asked: _Asked
    case: str
    facts: dict[str, dict[str, Any]]
    answer: dict[str, Any]
    hash: str


def read_receipt(given: str | bytes) -> dict[str, Any]:
    """Read a receipt.

    Args:
        given: The receipt as JSON; as bytes, in UTF-8.

    Returns:
        The table, which has the keys of a receipt of this version; whether its hash fits is not looked at.

    Raises:
        WireError: It is not let in, has another form or version; all problems are listed, each with its path from
            ``$``.

    >>> read_receipt('{"receipt_version": 2}')
    Traceback (most recent call last):
    victim_protocol.errors.WireError: $.receipt_version: not one of: 1
    """
    table = Door(limits=_LIMITS).opened(given)
    _read(table)
    return table


def _read(table: Mapping[str, Any]) -> _Receipt:
    version = table.get("receipt_version", RECEIPT_VERSION)
    if type(version) is not int or version != RECEIPT_VERSION:
        vi, en = f"không có phiên bản này; có: {RECEIPT_VERSION}", f"not one of: {RECEIPT_VERSION}"
        raise WireError(Problem("$.receipt_version", "version", vi, en))
    try:
        read = make_converter().structure(table, _Receipt)
    except READ_ERRORS as error:
        raise WireError(*problems_of(error, "$")) from None
    if problems := [*_marks(read)]:
        raise WireError(*problems)
    return read


def _marks(read: _Receipt) -> Iterator[Problem]:
    """A version and hashes that are not written as such; they are told, so nothing else may stand there."""
    if not _VERSION.fullmatch(read.library):
        yield Problem("$.library", "version", "không phải số phiên bản", "not a version")
    for name, mark in (("case", read.case), ("hash", read.hash), ("law.book", read.law.book)):
        if not _HASH.fullmatch(mark):
            yield Problem(f"$.{name}", "hash", "không phải mã băm SHA-256", "not a SHA-256 hash in hexadecimal")


def receipt_differences(receipt: Mapping[str, Any], case: Case, book: LawBook | None = None) -> tuple[Problem, ...]:
    """Make an answer again and say where a receipt differs from it; nothing where it is the same.

    A receipt of another version of the library or of the law says so first.

    Args:
        receipt: The receipt, as ``receipt_of`` made it or ``read_receipt`` read it.
        case: The case that it is said to be about.
        book: The law; the library's own where none is given.

    Returns:
        Each difference with its path in the receipt; no value is repeated, except versions and hashes of law.

    Raises:
        WireError: It has another form.

    >>> from victim_protocol.case.person import Person
    >>> case = Case(persons=[Person(id="p1")], entries=[])
    >>> receipt = receipt_of(case, on=date(2017, 9, 1))
    >>> receipt_differences(receipt, case)
    ()
    >>> [found.text() for found in receipt_differences({**receipt, "library": "0.0.9"}, case)]
    ['$.hash: not the hash of what the receipt says', '$.library: made by version 0.0.9, and this is 0.1.0']
    """
    return tuple(_differences(receipt, _read(receipt), case, book or default_book()))


def _differences(receipt: Mapping[str, Any], read: _Receipt, case: Case, law: LawBook) -> Iterator[Problem]:
    if digest({key: value for key, value in receipt.items() if key != "hash"}) != read.hash:
        vi, en = "không phải mã băm của nội dung biên nhận", "not the hash of what the receipt says"
        yield Problem("$.hash", "hash", vi, en)
    yield from _versions(read, law)
    try:
        again = receipt_of(case, **asdict(read.asked), book=law)
    except (InvalidFact, NotModelled) as error:
        yield from (problem._replace(path=f"$.asked.{problem.path}") for problem in error.problems)
        return
    for key in ("case", "facts", "answer"):
        yield from _compared(f"$.{key}", receipt[key], again[key])


def _versions(read: _Receipt, law: LawBook) -> Iterator[Problem]:
    """What else was at work when the receipt was made."""
    if read.library != __version__:
        vi = f"do phiên bản {read.library} lập, còn đây là {__version__}"
        yield Problem("$.library", "version", vi, f"made by version {read.library}, and this is {__version__}")
    if read.law.book != law.hash:
        vi, en = (
            f"bộ luật {read.law.book}, còn đây là {law.hash}",
            f"of the book {read.law.book}, and this is {law.hash}",
        )
        yield Problem("$.law.book", "law", vi, en)
    if [(one.name, one.hash) for one in read.law.overlays] != [*law.overlays]:
        yield Problem("$.law.overlays", "law", "phần bổ sung khác", "other overlays were laid over the book")


def _compared(path: str, old: object, new: object) -> Iterator[Problem]:
    """Where two plain values differ."""
    match old, new:
        case dict(), dict():
            for key in [*old, *(key for key in new if key not in old)]:
                yield from _compared(joined(path, key), old.get(key, _NOTHING), new.get(key, _NOTHING))
        case list(), list():
            for place, (one, other) in enumerate(zip_longest(old, new, fillvalue=_NOTHING)):
                yield from _compared(f"{path}[{place}]", one, other)
        case _ if old is _NOTHING:
            yield Problem(path, "added", "biên nhận không có", "the receipt does not have this")
        case _ if new is _NOTHING:
            yield Problem(path, "gone", "nay không còn", "this is not there any more")
        case _ if type(old) is not type(new) or old != new:
            yield Problem(path, "differs", "nay khác", "this is different now")
        case _:
            pass
