"""Everything that is wrong with the form of a payload and with what it says; only asked where something is."""

__all__ = ["Form", "form_faults", "in_payload"]

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeVar

from attrs import frozen

from victim_protocol.case.case import Case
from victim_protocol.case.check import case_problems, is_of_several
from victim_protocol.case.check_words import is_code
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import Problem
from victim_protocol.wire.partly import NONE, Structure, readable

Row = TypeVar("Row")

_STAND_INS: Final = {"person": "", "day": "9999-12-31"}
"""What stands for the person and the day of an entry that does not say them: nobody, and after everything else."""
_OF_WORDS: Final = frozenset({"unknown_key", "derived", "type", "dong", "code", "unknown_person"})
"""The codes of problems that hang on no day and on no other entry."""
_OF_ENTRY: Final = re.compile(r"entry\[(\d+)\]")
_OF_PERSON: Final = re.compile(r"person\.([A-Za-z0-9_-]+)")


@frozen(kw_only=True)
class Form:
    """The form of a payload of this version.

    Args:
        schema_version: The version.
        persons: The persons of the case.
        entries: What happened, in the order in which it was recorded.
    """

    schema_version: int
    persons: list[Person]
    entries: list[Entry]


class _Read(NamedTuple):
    """As much of a payload as can be read, each row by its place."""

    persons: Mapping[int, Person]
    entries: Mapping[int, Entry]
    vague: frozenset[int]
    """The entries for which a stand-in counts."""
    whole: bool
    """Whether nothing is wrong with the form."""
    complete: bool
    """Whether every person could be read."""
    order: tuple[int, ...]
    """The places of the entries that could be read."""


def form_faults(table: Mapping[str, Any], structure: Structure[Any]) -> list[Problem]:
    """What is wrong with the table of a payload of this version; paths begin with ``$``.

    Args:
        table: The table.
        structure: What reads a plain value as a type.
    """
    problems: list[Problem] = []
    read = _read(table, structure, problems)
    told = case_problems([*read.persons.values()], [*read.entries.values()])
    wanting = {problem.path for problem in problems}
    certain = [_placed(problem, read) for problem in told if _is_certain(problem, read)]
    problems += (problem for problem in certain if problem.path not in wanting)  # a stand-in is not what was written
    return [*dict.fromkeys(problems)]


def _read(table: Mapping[str, Any], structure: Structure[Any], problems: list[Problem]) -> _Read:
    lists = {name: table[name] for name in ("persons", "entries") if isinstance(table.get(name), list)}
    readable("$", {**table, **{name: [] for name in lists}}, Form, problems, structure)
    told = lists.get("persons", [])
    persons = {place: row for place, row in _each("persons", told, Person, problems, structure) if _has_code(row)}
    problems += (_not_a_code(place) for place, value in enumerate(told) if place not in persons and _is_named(value))
    entries = dict(_each("entries", lists.get("entries", []), Entry, problems, structure))
    wanting = {problem.path for problem in problems}
    return _Read(
        persons=persons,
        entries=entries,
        vague=frozenset(
            place for place in entries if any(f"$.entries[{place}].{name}" in wanting for name in _STAND_INS)
        ),
        whole=not problems,
        complete="persons" in lists and len(persons) == len(told),
        order=tuple(entries),
    )


def _each(
    name: str, values: Sequence[object], kind: type[Row], problems: list[Problem], structure: Structure[Any]
) -> Iterator[tuple[int, Row]]:
    """Those of a list that can be read, with their places."""
    for place, value in enumerate(values):
        stand_ins = _STAND_INS if kind is Entry else NONE
        row = readable(f"$.{name}[{place}]", value, kind, problems, structure, stand_ins)
        if row is not None:
            yield place, row


def _has_code(person: Person) -> bool:
    return is_code(person.id)


def _is_named(value: object) -> bool:
    """Whether a person has an id, of the right type, that is no code."""
    return isinstance(value, dict) and isinstance(value.get("id"), str) and not is_code(value["id"])


def _not_a_code(place: int) -> Problem:
    vi = "mã người chỉ gồm chữ cái không dấu, chữ số, - và _; không dùng tên"
    en = "a person's code is made of plain letters, digits, - and _; it is not a name"
    return Problem(f"$.persons[{place}].id", "code", vi, en)


def _is_certain(problem: Problem, read: _Read) -> bool:
    """Whether it is there whatever stands where something could not be read."""
    if not read.whole and is_of_several(problem):
        return False
    if not read.complete and (problem.code == "unknown_person" or problem.path == "person"):
        return False
    match = _OF_ENTRY.match(problem.path)
    return match is None or problem.code in _OF_WORDS or read.order[int(match[1])] not in read.vague


def _placed(problem: Problem, read: _Read) -> Problem:
    """A problem of what could be read, with its path in the payload."""
    first = {person.id: place for place, person in reversed([*read.persons.items()])}
    return _at(problem, first, read.order)


def in_payload(case: Case, problem: Problem) -> Problem:
    """A problem of a case with the path that it has in the payload of the case.

    Args:
        case: The case.
        problem: The problem, whose path begins with ``entry[0]`` or ``person.p1``.

    >>> in_payload(Case(persons=[Person(id="p1")], entries=[]), Problem("person.p1.born", "x", "", "")).path
    '$.persons[0].born'
    """
    return _at(problem, {person.id: place for place, person in enumerate(case.persons)}, range(len(case.entries)))


def _at(problem: Problem, persons: Mapping[str, int], entries: Sequence[int]) -> Problem:
    if match := _OF_ENTRY.match(problem.path):
        return problem._replace(path=f"$.entries[{entries[int(match[1])]}]{problem.path[match.end() :]}")
    if match := _OF_PERSON.match(problem.path):
        return problem._replace(path=f"$.persons[{persons[match[1]]}]{problem.path[match.end() :]}")
    return problem._replace(path="$.persons")
