"""What covers a stored record: a commitment for each personal value, and a hash that leads back to the first record.

A commitment is SHA-256 of the length of a salt, as one byte, of the salt, and of the canonical bytes of the value.
Without the length, the last byte of a salt could be passed off as the first digit of a number.
The hash is SHA-256 of the previous hash, as bytes, and of the canonical bytes of the kind of the record, its open
fields and its commitments.
So a value and its salt can be taken out and the hashes still lead from record to record; what was taken out cannot be
guessed, where the salt was drawn by chance and is kept nowhere else.
"""

__all__ = [
    "GENESIS",
    "LONGEST",
    "SHORTEST",
    "Sealed",
    "commitment",
    "hash_of",
    "is_salt",
    "salt_problems",
    "seal",
    "value_problems",
]

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from attrs import asdict, field, frozen

from victim_protocol.case.redaction import Record
from victim_protocol.case.stored import covered_text, is_personal, personal_values, value_text
from victim_protocol.errors import Problem

GENESIS: Final = "0" * 64
"""What stands in place of the previous hash where there is no previous record."""
SHORTEST: Final = 16
"""The fewest bytes of a salt."""
LONGEST: Final = 255
"""The most bytes of a salt; its length is one byte."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST = 2**63 - 1  # a larger number is not read again


def _salts(salts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(salts))


def _commitments(commitments: Mapping[str, str]) -> Mapping[str, str]:
    """A copy that nobody can change."""
    return MappingProxyType(dict(commitments))


@frozen(kw_only=True)
class Sealed:
    """A record with what covers it; the repr holds neither salts nor the names of what is known.

    Args:
        record: What was recorded, without what was taken out since.
        salts: For each personal value that was not taken out, its salt. A copy is kept.
        commitments: For each personal value that was recorded, its commitment, in hexadecimal. A copy is kept.
        previous: The hash of the record before, in hexadecimal.
        hash: The hash of this one, in hexadecimal.
    """

    record: Record
    salts: Mapping[str, bytes] = field(converter=_salts, repr=False, hash=False)
    commitments: Mapping[str, str] = field(converter=_commitments, repr=False, hash=False)
    previous: str = field(repr=False)
    hash: str

    def __reduce__(self) -> tuple[Callable[[], "Sealed"], tuple[()]]:
        """Pickle and copy by what is held, since read-only mappings cannot be pickled."""
        held = asdict(self, recurse=False)
        return partial(Sealed, **{**held, "salts": dict(self.salts), "commitments": dict(self.commitments)}), ()

    @property
    def redacted(self) -> frozenset[str]:
        """The names of the personal values that were taken out."""
        return frozenset(self.commitments.keys() - self.salts.keys())


def seal(record: Record, salts: Mapping[str, bytes], previous: str) -> Sealed:
    """Cover a record; ``value_problems`` and ``salt_problems`` say beforehand whether it can be.

    Args:
        record: The record.
        salts: For each of its personal values a salt, drawn by chance for this value alone.
        previous: The hash of the record before, or ``GENESIS``.

    >>> from victim_protocol.case.person import Person
    >>> seal(Person(id="p1"), {}, GENESIS).hash[:12]
    '9855fa6a3157'
    """
    commitments = {name: commitment(salts[name], value) for name, value in personal_values(record).items()}
    found = hash_of(previous, record, commitments)
    return Sealed(record=record, salts=salts, commitments=commitments, previous=previous, hash=found)


def commitment(salt: bytes, value: object) -> str:
    """What binds a value without telling it, in hexadecimal.

    Args:
        salt: At most 255 bytes.
        value: The value in its plain form.

    >>> commitment(bytes(16), True)[:12]
    '47068cf36d9a'
    """
    return sha256(b"%c%b%b" % (len(salt), salt, value_text(value).encode())).hexdigest()


def hash_of(previous: str, record: Record, commitments: Mapping[str, str]) -> str:
    """The hash of a record, in hexadecimal.

    Args:
        previous: The hash of the record before, in hexadecimal.
        record: The record; its personal values do not count, only their commitments do.
        commitments: For each personal value its commitment.

    Raises:
        ValueError: The previous hash is not in hexadecimal.

    >>> from victim_protocol.case.person import Person
    >>> hash_of(GENESIS, Person(id="p1"), {}) == seal(Person(id="p1"), {}, GENESIS).hash
    True
    """
    return sha256(bytes.fromhex(previous) + covered_text(record, commitments).encode()).hexdigest()


def value_problems(path: str, record: Record) -> Iterator[Problem]:
    r"""Personal values that could not be read again: text that is not in NFC, a number of more than 64 bits.

    Args:
        path: Where the record stands.
        record: The record.

    >>> from datetime import date
    >>> from victim_protocol.case.entry import Entry
    >>> entry = Entry(person="p1", day=date(2017, 3, 20), place="La\u0300o Cai")
    >>> [problem.path for problem in value_problems("entry", entry)]
    ['entry.place']
    """
    for place, (name, value) in enumerate(personal_values(record).items()):
        if not _is_storable(value):
            vi = "không lưu được: chữ phải theo chuẩn Unicode NFC, số không quá 64 bit"
            en = "cannot be stored: text is in Unicode NFC, and a number has at most 64 bits"
            yield Problem(_path(path, place, name), "value", vi, en)


def _is_storable(value: object) -> bool:
    match value:
        case None | bool():
            return True
        case str():
            return unicodedata.is_normalized("NFC", value) and _SURROGATE.search(value) is None
        case int():
            return abs(value) <= _LARGEST
        case {"low": low, "high": high}:
            return _is_storable(low) and _is_storable(high)
        case _:
            return False


def salt_problems(record: Record, salts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Salts that are missing or belong to nothing, that are too short or too long, and repetitions among them.

    Args:
        record: The record.
        salts: The salts.

    >>> from victim_protocol.case.person import Person
    >>> [problem.text() for problem in salt_problems(Person(id="p1"), {"born": bytes(16)})]
    ['salts.born: a salt of nothing']
    """
    values = personal_values(record)
    for place, name in enumerate(values):
        if name not in salts:
            yield Problem(_path("salts", place, name), "missing", "thiếu muối", "a salt is missing")
    used: set[bytes] = set()
    for place, (name, salt) in enumerate(salts.items()):
        path = _path("salts", place, name)
        if name not in values:
            yield Problem(path, "superfluous", "muối không dùng cho giá trị nào", "a salt of nothing")
        if not is_salt(salt):
            vi, en = f"muối phải dài {SHORTEST} đến {LONGEST} byte", f"a salt has {SHORTEST} to {LONGEST} bytes"
            yield Problem(path, "salt", vi, en)
        elif salt in used:
            yield repeated_salt(place, name)
        else:
            used.add(salt)


def repeated_salt(place: int, name: str) -> Problem:
    """A salt that was used before; once its value is told, it would help to guess another.

    Args:
        place: Its number among the salts.
        name: The name of its value.

    >>> repeated_salt(0, "place").text()
    'salts.place: a salt is used once only'
    """
    path = _path("salts", place, name)
    return Problem(path, "repeated", "mỗi muối chỉ dùng một lần", "a salt is used once only")


def is_salt(value: object) -> bool:
    """Whether a value may be a salt: bytes, neither too few nor too many.

    Args:
        value: Anything.

    >>> is_salt(bytes(16)), is_salt(bytes(15)), is_salt("0123456789abcdef")
    (True, False, False)
    """
    return isinstance(value, bytes) and SHORTEST <= len(value) <= LONGEST


def _path(path: str, place: int, name: str) -> str:
    """Where a value or salt stands: by its name, or by its number where the name may be that of somebody."""
    return f"{path}.{name}" if is_personal(name) else f"{path}[{place}]"
