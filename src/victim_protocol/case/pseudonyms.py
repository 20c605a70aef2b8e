"""Codes that say nothing without a key, so that cases can be counted and joined by who does not know the persons."""

__all__ = ["pseudonym", "pseudonymous"]

from hashlib import sha256
from hmac import digest
from typing import Final

from attrs import evolve

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact, Problem

_SHORTEST: Final = 16
"""Bytes of a key: one that is shorter can be tried out."""
_LETTERS: Final = 32


def pseudonym(code: str, key: bytes) -> str:
    """A code for a code: the same for the same key, and without it nobody can go back, or try out whose it is.

    Args:
        code: The code of a person or entry.
        key: A secret of the caller, at least 16 bytes; what it was drawn from is not for the library to know.

    Raises:
        InvalidFact: The key is too short.

    >>> pseudonym("p1", b"sixteen bytes or more") == pseudonym("p1", b"sixteen bytes or more")
    True
    >>> pseudonym("p1", b"sixteen bytes or more")[:4]
    'fc44'
    """
    if len(key) < _SHORTEST:
        vi, en = f"khóa cần ít nhất {_SHORTEST} byte", f"a key has at least {_SHORTEST} bytes"
        raise InvalidFact(Problem("key", "size", vi, en))
    return digest(key, code.encode(), sha256).hex()[:_LETTERS]


def pseudonymous(case: Case, key: bytes) -> Case:
    """A case in which every code of a person or entry is a pseudonym; links between them still hold.

    Days, places and papers may tell who somebody is all the same: see ``privacy`` to take them out.

    Args:
        case: The case, which stays as it is.
        key: As for ``pseudonym``.

    Raises:
        InvalidFact: The key is too short.

    >>> case = Case(persons=[Person(id="p1"), Person(id="p2", accompanies="p1")], entries=[])
    >>> one, other = pseudonymous(case, b"sixteen bytes or more").persons
    >>> other.accompanies == one.id
    True
    """
    return Case(
        persons=[_person(person, key) for person in case.persons],
        entries=[_entry(entry, key) for entry in case.entries],
    )


def _person(person: Person, key: bytes) -> Person:
    return evolve(person, id=pseudonym(person.id, key), accompanies=_of(person.accompanies, key))


def _entry(entry: Entry, key: bytes) -> Entry:
    return evolve(entry, person=pseudonym(entry.person, key), id=_of(entry.id, key), corrects=_of(entry.corrects, key))


def _of(code: str | None, key: bytes) -> str | None:
    return None if code is None else pseudonym(code, key)
