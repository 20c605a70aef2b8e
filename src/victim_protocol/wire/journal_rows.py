"""The lines of a stored case as tables, and the records that they stand for."""

__all__ = ["sealed_of"]

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from victim_protocol.case.check_words import is_code
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.case.sealing import LONGEST, SHORTEST, Sealed
from victim_protocol.case.stored import is_personal
from victim_protocol.errors import Problem, WireError
from victim_protocol.law.key import Key
from victim_protocol.wire.journal_values import Reading
from victim_protocol.wire.strict import structure

_HASH = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(f"(?:[0-9a-f]{{2}}){{{SHORTEST},{LONGEST}}}")


@frozen(kw_only=True)
class _Opening:
    salt: str
    value: Any


@frozen(kw_only=True)
class _Line:
    commitments: dict[str, str]
    fields: dict[str, Any]
    hash: str
    kind: str
    openings: dict[str, _Opening]
    previous: str


@frozen(kw_only=True)
class _Person:
    id: str
    accompanies: str | None = None
    establishment: bool = False


@frozen(kw_only=True)
class _Entry:
    id: str
    person: str
    day: str
    recorded: str | None = None
    event: str | None = None
    since: str | None = None
    actor: str | None = None
    receiver: str | None = None
    forms: list[str] = field(factory=list)
    corrects: str | None = None
    departs: bool = False
    happened_at: str | None = None
    recorded_at: str | None = None


@frozen(kw_only=True)
class _Redaction:
    id: str
    day: str
    entry: str
    fields: list[str]
    actor: str | None = None


_KINDS: Final[Mapping[str, type[_Person | _Entry | _Redaction]]] = {
    "person": _Person,
    "entry": _Entry,
    "redaction": _Redaction,
}
_NAMES: Final[Mapping[str, re.Pattern[str]]] = {
    "person": re.compile(r"born"),
    "entry": re.compile(r"(facts|costs)\..*|paper|place|reason"),
    "redaction": re.compile(r"(?!)"),  # it holds no personal value
}


def sealed_of(path: str, table: object) -> Sealed:
    """The record of a line, with what covers it; whether that fits is not looked at.

    Args:
        path: Where the line stands.
        table: What a parser made of it.

    Raises:
        WireError: It is no table, or a key or value is not one that a record can have; all problems are listed.

    >>> table = {"commitments": {}, "fields": {"id": "p1"}, "kind": "person", "openings": {}}
    >>> sealed_of("line[0]", {**table, "hash": "0" * 64, "previous": "0" * 64}).record
    Person(id='p1')
    """
    line = structure(table, _Line, path)
    if line.kind not in _KINDS:
        raise WireError(Problem(f"{path}.kind", "kind", "không phải loại bản ghi", "not a kind of record"))
    row = structure(line.fields, _KINDS[line.kind], f"{path}.fields")
    problems = [*_code_problems(path, line, row.id), *_name_problems(path, line)]
    record = _record(row, line, Reading(path, problems))
    if problems:
        raise WireError(*problems)
    salts = {name: bytes.fromhex(opening.salt) for name, opening in line.openings.items()}
    return Sealed(record=record, salts=salts, commitments=line.commitments, previous=line.previous, hash=line.hash)


def _code_problems(path: str, line: _Line, code: str) -> Iterator[Problem]:
    """An id that may be somebody's name, and hashes and salts that are not written as such."""
    if not is_code(code):
        vi = "mã chỉ gồm chữ cái không dấu, chữ số, - và _"
        yield Problem(f"{path}.fields.id", "code", vi, "an id is made of plain letters, digits, - and _")
    hashes = {"hash": line.hash, "previous": line.previous}
    hashes |= {_under("commitments", name): text for name, text in line.commitments.items()}
    for place, text in hashes.items():
        if not _HASH.fullmatch(text):
            yield Problem(f"{path}.{place}", "hash", "không phải mã băm SHA-256", "not a SHA-256 hash in hexadecimal")
    for name, opening in line.openings.items():
        if not _SALT.fullmatch(opening.salt):
            vi = f"không phải muối dài {SHORTEST} đến {LONGEST} byte, viết dạng thập lục phân"
            en = f"not a salt of {SHORTEST} to {LONGEST} bytes in hexadecimal"
            yield Problem(f"{path}.{_under('openings', name)}.salt", "salt", vi, en)


def _under(table: str, name: str) -> str:
    """The path of what stands under a name; that of the table, where the name is not shaped like one."""
    return f"{table}.{name}" if is_personal(name) else table


def _name_problems(path: str, line: _Line) -> Iterator[Problem]:
    """Names of values that no record of the kind has."""
    for table, names in (("commitments", line.commitments), ("openings", line.openings)):
        for name in names:
            if not (is_personal(name) and _NAMES[line.kind].fullmatch(name)):
                en = "no value of such a record"
                yield Problem(f"{path}.{_under(table, name)}", "unknown_key", "bản ghi không có giá trị này", en)


def _record(row: _Person | _Entry | _Redaction, line: _Line, read: Reading) -> Record:
    values = read.values({name: opening.value for name, opening in line.openings.items()}, line.commitments)
    match row:
        case _Person():
            born = values.get("born")
            return Person(id=row.id, born=born, accompanies=row.accompanies, establishment=row.establishment)
        case _Entry():
            return _entry(row, values, read)
        case _:
            fields = tuple(row.fields)
            return Redaction(
                id=row.id,
                day=read.day("day", row.day) or date.min,
                entry=row.entry,
                fields=fields,
                actor=_key(row.actor),
            )


def _entry(row: _Entry, values: Mapping[str, Any], read: Reading) -> Entry:
    return Entry(
        person=row.person,
        day=read.day("day", row.day) or date.min,
        recorded=read.day("recorded", row.recorded),
        event=_key(row.event),
        facts=_named("facts.", values),
        since=read.day("since", row.since),
        costs=_named("costs.", values),
        actor=_key(row.actor),
        paper=values.get("paper"),
        place=values.get("place"),
        id=row.id,
        receiver=_key(row.receiver),
        forms=tuple(map(Key, row.forms)),
        corrects=row.corrects,
        departs=row.departs,
        reason=values.get("reason"),
        happened_at=read.moment("happened_at", row.happened_at),
        recorded_at=read.moment("recorded_at", row.recorded_at),
    )


def _key(code: str | None) -> Key | None:
    return None if code is None else Key(code)


def _named(prefix: str, values: Mapping[str, Any]) -> dict[Key, Any]:
    return {Key(name.removeprefix(prefix)): value for name, value in values.items() if name.startswith(prefix)}
