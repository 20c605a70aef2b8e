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


def pseudonym(code: str, key: bytes, scope: str = "") -> str:
    """A code for a code: the same for the same key, and without it nobody can go back, or try out whose it is.

    Args:
        code: The code.
        key: A secret of the caller, at least 16 bytes; what it was drawn from is not for the library to know.
        scope: Within what the code means one thing, such as the code of the case.

    Raises:
        InvalidFact: The key is too short, or no bytes.

    >>> pseudonym("p1", b"sixteen bytes or more") == pseudonym("p1", b"sixteen bytes or more")
    True
    >>> pseudonym("p1", b"sixteen bytes or more")[:4]
    'fc44'
    """
    if not _is_key(key):
        vi, en = f"khóa cần ít nhất {_SHORTEST} byte", f"a key has at least {_SHORTEST} bytes"
        raise InvalidFact(Problem("key", "size", vi, en))
    said = f"{scope}\0{code}" if scope else code
    return digest(key, said.encode(), sha256).hex()[:_LETTERS]


def pseudonymous(case: Case, key: bytes, scope: str = "") -> Case:
    """A case in which every code of a person or entry is a pseudonym; links between them still hold.

    Days, places and papers may tell who somebody is all the same: see ``privacy`` to take them out.
    A code means one thing within its case: give the code of the case as the scope, or ``p1`` of two cases is taken for
    one person. Leave it out only where a code means the same person in every case.

    Args:
        case: The case, which stays as it is.
        key: As for ``pseudonym``.
        scope: As for ``pseudonym``.

    Raises:
        InvalidFact: The key is too short.

    >>> case = Case(persons=[Person(id="p1"), Person(id="p2", accompanies="p1")], entries=[])
    >>> one, other = pseudonymous(case, b"sixteen bytes or more").persons
    >>> other.accompanies == one.id
    True
    """
    return Case(
        persons=[_person(person, key, scope) for person in case.persons],
        entries=[_entry(entry, key, scope) for entry in case.entries],
    )


def _person(person: Person, key: bytes, scope: str) -> Person:
    return evolve(person, id=pseudonym(person.id, key, scope), accompanies=_of(person.accompanies, key, scope))


def _entry(entry: Entry, key: bytes, scope: str) -> Entry:
    own = f"{scope}\0entry"
    person = pseudonym(entry.person, key, scope)
    return evolve(entry, person=person, id=_of(entry.id, key, own), corrects=_of(entry.corrects, key, own))


def _of(code: str | None, key: bytes, scope: str) -> str | None:
    return None if code is None else pseudonym(code, key, scope)


def _is_key(key: object) -> bool:
    return isinstance(key, bytes) and len(key) >= _SHORTEST
