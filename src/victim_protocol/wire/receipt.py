"""Receipts: an answer with everything that it was made of, so that anybody who has the case can make it again.

A receipt is a table:

- ``receipt_version``, and ``library``: the version that answered.
- ``law``: ``book`` (the hash of the law), ``overlays`` (``name`` and ``hash`` of what was laid over it).
- ``asked``: ``on``, ``accept``, the ``readings`` chosen and, where given, ``known``, as ``assess`` takes them.
- ``case``: the hash of the case as a payload.
- ``facts``: for each person, what was known on the day asked; events by where they stand.
- ``answer``: the whole answer, as ``payload`` writes it, with lines, readings and citations.
- ``hash``: that of all the rest in canonical JSON.

It tells as much of a person as the case does and is kept like it.
"""

__all__ = ["RECEIPT_VERSION", "receipt_of", "receipt_text"]

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from victim_protocol.assessment import Assessment, assess
from victim_protocol.canonical import canonical_bytes, digest
from victim_protocol.case.case import Case
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.statutes.book import default_book
from victim_protocol.version import __version__
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.payload import plain_value, to_plain

RECEIPT_VERSION: Final = 1
"""The version that is written, and the only one that is read."""


def receipt_of(
    case: Case,
    *,
    on: date,
    known: date | None = None,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    book: LawBook | None = None,
) -> dict[str, Any]:
    """Answer for the persons of a case, and say what the answer was made of.

    Args:
        case: Persons and entries.
        on: The day asked, inclusive.
        known: Only entries recorded on this day or before count; ``None`` for all.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts.
        book: The law; the library's own where none is given.

    Returns:
        The receipt as tables, lists, texts, whole numbers and truths, with the keys listed above.

    Raises:
        InvalidFact: As for ``assess``.
        NotModelled: As for ``assess``.

    >>> from victim_protocol.case.person import Person
    >>> case = Case(persons=[Person(id="p1")], entries=[])
    >>> receipt = receipt_of(case, on=date(2017, 9, 1))
    >>> receipt["asked"], len(receipt["hash"])
    ({'on': '2017-09-01', 'accept': 'secondary', 'readings': {}}, 64)
    """
    law = book or default_book()
    answer = assess(case, on=on, known=known, readings=readings, accept=accept, book=law)
    asked = {"on": on.isoformat(), "accept": accept.value, "readings": dict(readings or {})}
    if known is not None:
        asked["known"] = known.isoformat()
    table = {
        "receipt_version": RECEIPT_VERSION,
        "library": __version__,
        "law": {"book": law.hash, "overlays": [{"name": name, "hash": mark} for name, mark in law.overlays]},
        "asked": asked,
        "case": digest(Payloads().plain(case)),
        "facts": _facts(answer),
        "answer": to_plain(answer),
    }
    return {**table, "hash": digest(table)}


def _facts(answer: Assessment) -> dict[str, dict[str, Any]]:
    """What is known of each person on the day asked; what is not known is left out."""
    known = {person.person: {**person.facts} for person in answer.persons}
    return {
        code: {key: plain_value(value) for key, value in facts.items() if value is not UNKNOWN}
        for code, facts in known.items()
    }


def receipt_text(receipt: Mapping[str, Any]) -> str:
    """A receipt in canonical JSON: the same text for the same receipt, to be written in UTF-8.

    Args:
        receipt: The receipt.

    >>> receipt_text({"b": 1, "a": [True]})
    '{"a":[true],"b":1}'
    """
    return canonical_bytes(receipt).decode()
