"""What a journal refuses: each reason with its path, and all of them at once."""

__all__ = ["redaction_refusals", "refusals", "stale"]

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from victim_protocol.actors import ACTORS
from victim_protocol.case.check import person_problems
from victim_protocol.case.check_entries import entry_problems, unknown_key
from victim_protocol.case.check_words import is_code
from victim_protocol.case.correction import target_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction
from victim_protocol.case.sealing import Sealed, is_salt, repeated_salt, salt_problems, value_problems
from victim_protocol.case.seen import Seen
from victim_protocol.dates.day import is_day
from victim_protocol.errors import Problem

_HASH = re.compile(r"[0-9a-f]{64}")
_WHEN = frozenset({"entry.day", "entry.recorded", "entry.happened_at", "entry.recorded_at"})


def stale(head: str, expected: str | None) -> Iterator[Problem]:
    """Whether somebody else has added a record since the writer looked.

    Args:
        head: The hash of the last record.
        expected: What the writer takes it to be; ``None`` where the writer does not say.

    >>> [problem.code for problem in stale("0" * 64, "1" * 64)]
    ['stale']
    """
    if expected in (None, head):
        return
    named = expected if _HASH.fullmatch(str(expected)) else "?"  # what is no hash may be anything
    yield Problem(
        "head",
        "stale",
        f"hồ sơ đã thay đổi: cần {named}, hiện là {head}",
        f"the journal has changed: expected {named}, found {head}",
    )


def refusals(record: Person | Entry, salts: Mapping[str, bytes], seen: Seen) -> Iterator[Problem]:
    """Why a person or an entry cannot be added.

    Args:
        record: The person or entry.
        salts: The salts of its personal values.
        seen: What is remembered of the records before.

    >>> [problem.text() for problem in refusals(Entry(person="p1", day=date(2017, 3, 20)), {}, Seen())]
    ['entry.id: an id is missing', 'entry.person: no such person in the case']
    """
    path = "person" if isinstance(record, Person) else "entry"
    found = [*(_of_person(record, seen) if isinstance(record, Person) else _of_entry(record, seen))]
    told = {problem.path for problem in found}
    yield from found
    yield from (problem for problem in value_problems(path, record) if problem.path not in told)
    yield from salt_problems(record, salts)
    for place, (name, salt) in enumerate(salts.items()):
        if is_salt(salt) and seen.find(salt) is not None:
            yield repeated_salt(place, name)


def _of_person(person: Person, seen: Seen) -> Iterator[Problem]:
    if not is_code(person.id):
        vi = "mã người chỉ gồm chữ cái không dấu, chữ số, - và _; không dùng tên"
        yield Problem("person.id", "code", vi, "a person's code is made of plain letters, digits, - and _; not a name")
        return
    if seen.person(person.id) is not None:
        yield Problem(f"person.{person.id}", "duplicate", "mã người bị trùng", "two persons have this code")
    principal = None if person.accompanies is None else seen.person(person.accompanies)
    for problem in person_problems([person] if principal is None else [principal, person]):
        if problem.path.startswith(f"person.{person.id}."):
            yield problem


def _of_entry(entry: Entry, seen: Seen) -> Iterator[Problem]:
    if entry.id is None:
        yield Problem("entry.id", "missing", "thiếu mã của mục", "an id is missing")
    elif seen.find(str(entry.id)) is not None:
        yield _duplicate("entry.id")
    person = seen.person(entry.person)
    births = {} if person is None else {entry.person: person.born}
    establishments = [entry.person] if person is not None and person.establishment else []
    problems = [*entry_problems("entry", entry, births, establishments)]
    yield from problems
    yield from target_problems("entry", entry, seen.owner(entry.corrects))
    if _WHEN.isdisjoint(problem.path for problem in problems):  # otherwise they cannot be compared
        yield from _order("entry.recorded", entry.written, entry.recorded_at, seen)


def _order(path: str, written: date, moment: datetime | None, seen: Seen) -> Iterator[Problem]:
    """What was written down before the last record: by the moment, where both are known, or else by the day."""
    if written < seen.written or (moment is not None and seen.moment is not None and moment < seen.moment):
        yield Problem(path, "order", "ghi nhận trước bản ghi cuối cùng", "written down before the last record")


def _duplicate(path: str) -> Problem:
    return Problem(path, "duplicate", "mã này đã dùng cho nội dung khác", "this id stands for something else already")


def redaction_refusals(redaction: Redaction, seen: Seen) -> Iterator[Problem]:
    """Why values cannot be taken out.

    Args:
        redaction: What is to be taken out.
        seen: What is remembered of the records before.

    >>> redaction = Redaction(id="r1", day=date(2017, 3, 20), entry="e1", fields=("place",))
    >>> [problem.text() for problem in redaction_refusals(redaction, Seen())]
    ['redaction.entry: no such record']
    """
    if not is_code(redaction.id):
        vi = "mã chỉ gồm chữ cái không dấu, chữ số, - và _"
        yield Problem("redaction.id", "code", vi, "an id is made of plain letters, digits, - and _")
    elif seen.find(redaction.id) is not None:
        yield _duplicate("redaction.id")
    if not is_day(redaction.day):
        yield Problem("redaction.day", "type", "cần ngày không kèm giờ", "not a day without an hour")
    else:
        yield from _order("redaction.day", redaction.day, None, seen)
    if redaction.actor is not None and redaction.actor not in ACTORS:
        yield unknown_key("redaction.actor", redaction.actor, ACTORS)
    target = seen.find(str(redaction.entry))
    if target is None or isinstance(target.record, Redaction):
        yield Problem("redaction.entry", "unknown_entry", "không có bản ghi này", "no such record")
    else:
        yield from _field_problems(redaction.fields, target)


def _field_problems(fields: object, target: Sealed) -> Iterator[Problem]:
    """Names of values that the record does not hold, or holds no more."""
    if not isinstance(fields, tuple) or not fields:
        yield Problem("redaction.fields", "missing", "thiếu danh sách giá trị", "a list of values is missing")
        return
    named: set[str] = set()
    for place, name in enumerate(map(str, fields)):
        path = f"redaction.fields[{place}]"
        if name not in target.commitments:
            yield Problem(path, "unknown_field", "bản ghi không có giá trị này", "the record has no such value")
        elif name not in target.salts:
            yield Problem(path, "redacted", "giá trị này đã được xóa", "this value was taken out already")
        elif name in named:
            yield Problem(path, "duplicate", "nêu hai lần", "named twice")
        named.add(name)
