"""Case files: TOML that a jurist can write, read strictly into a case and what is asked of it."""

__all__ = ["ReadFile", "read_case", "read_file"]

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from victim_protocol.case.case import Case
from victim_protocol.case.check import is_of_several
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.expected import ask_problems
from victim_protocol.wire.parsing import parsed, rows_of
from victim_protocol.wire.refusal import joined
from victim_protocol.wire.rows import AskRow, CaseFile, EntryRow

_ENTRY = re.compile(r"entry\[(\d+)\]")
_OF_PERSON = ("born", "accompanies", "establishment")


@frozen(kw_only=True)
class ReadFile:
    """A case file as values.

    Args:
        title: What it shows.
        case: The case.
        asks: What is asked of it.
        places: Where each entry of the case stands in the file.
    """

    title: str
    case: Case
    asks: tuple[AskRow, ...]
    places: tuple[str, ...] = field(repr=False)

    def placed(self, problem: Problem) -> Problem:
        """A problem of the case with the path that it has in the file.

        Args:
            problem: The problem, whose path begins with ``entry[0]`` or ``person.p1``.
        """
        return _in_file(problem, self.places)


def read_case(text: str) -> Case:
    r"""Read the case of a case file.

    Args:
        text: The whole file.

    Raises:
        WireError: The file is not TOML, or has unknown keys or values of another type; all problems are listed.
        InvalidFact: Its persons or entries contradict each other or name what does not exist; all are listed.

    >>> read_case('person.p1.citizenship = "viet_nam"\n[[entry]]\nday = 2017-03-20\nevent = "certified"').persons
    (Person(id='p1'),)
    """
    return read_file(text).case


def read_file(text: str) -> ReadFile:
    """Read a case file with what is asked of it.

    Args:
        text: The whole file.

    Raises:
        WireError: As for ``read_case``.
        InvalidFact: As for ``read_case``.
    """
    problems: list[Problem] = []
    row, entries, asks = rows_of(parsed(text), problems)
    whole = not problems
    persons = tuple(_person(code, table, problems) for code, table in row.person.items())
    placed = (*_openings(row, [*entries.values()], [*asks.values()], problems), *_entries(row, entries, problems))
    asked = tuple(_ask(path, ask, row, problems) for path, ask in asks.items())
    case = _case(persons, placed, problems, whole=whole)
    if case is None or problems:
        raise WireError(*dict.fromkeys(problems))
    return ReadFile(title=row.title, case=case, asks=asked, places=tuple(path for path, _ in placed))


def _case(
    persons: tuple[Person, ...], placed: tuple[tuple[str, Entry], ...], problems: list[Problem], *, whole: bool
) -> Case | None:
    """The case; where the file has problems already, what is wrong with the case is added to them.

    Where some entry could not be read, nothing is said of the order of stays or of what is corrected: the one that is
    missing may mend it.
    """
    try:
        return Case(persons=persons, entries=tuple(entry for _, entry in placed))
    except InvalidFact as error:
        told = [problem for problem in error.problems if whole or not is_of_several(problem)]
        found = dict.fromkeys(_in_file(problem, [path for path, _ in placed]) for problem in told)
        if not problems:
            raise InvalidFact(*found) from None
        problems += found
        return None


def _in_file(problem: Problem, paths: Sequence[str]) -> Problem:
    """A problem of the case, with its path in the file: what stands under a person is an entry of its own there."""
    match = _ENTRY.match(problem.path)
    if match is None:
        return problem
    path, rest = paths[int(match[1])], problem.path[match.end() :]
    if path.startswith("person."):
        rest = "" if rest == ".day" else rest.removeprefix(".facts")
    return problem._replace(path=path + rest)


def _person(code: str, table: Mapping[str, Any], problems: list[Problem]) -> Person:
    accompanies = table.get("accompanies")
    if accompanies is not None and not isinstance(accompanies, str):
        problems.append(_not_a(f"person.{code}.accompanies", "mã người", "a code"))
        accompanies = None
    establishment = table.get("establishment", False)
    if not isinstance(establishment, bool):
        problems.append(_not_a(f"person.{code}.establishment", "true hoặc false", "true or false"))
        establishment = False
    born = _born(code, table.get("born"), problems)
    return Person(id=code, born=born, accompanies=accompanies, establishment=establishment)


def _born(code: str, value: object, problems: list[Problem]) -> PartialDate | None:
    if value is None:
        return None
    try:
        return PartialDate.parse(value.isoformat() if type(value) is date else value if isinstance(value, str) else "")
    except InvalidFact as error:
        problems.extend(problem._replace(path=f"person.{code}.born") for problem in error.problems)
        return None


def _not_a(path: str, vi: str, en: str) -> Problem:
    return Problem(path, "type", f"cần {vi}", f"not {en}")


def _openings(
    row: CaseFile, entries: list[EntryRow], asks: list[AskRow], problems: list[Problem]
) -> Iterator[tuple[str, Entry]]:
    """What stands under a person is an entry of the day on which the case opens."""
    days = [row.opened] if row.opened else [entry.day for entry in entries] or [ask.day for ask in asks]
    for code, table in row.person.items():
        facts = {key: value for key, value in table.items() if key not in _OF_PERSON}
        path = f"person.{code}"
        stated = _facts(path, facts, problems)
        if stated and days:
            yield path, Entry(person=code, day=min(days), facts=stated)
        elif stated and not any(problem.path.startswith(("entry[", "ask[")) for problem in problems):
            problems.append(
                Problem(path, "day", "thiếu ngày mở hồ sơ (opened)", "no day from which this is known: opened")
            )


def _entries(row: CaseFile, entries: dict[str, EntryRow], problems: list[Problem]) -> Iterator[tuple[str, Entry]]:
    for path, entry in entries.items():
        people = _people(f"{path}.person", entry.person, row, problems)
        facts = _facts(f"{path}.facts", entry.facts, problems)
        if entry.id is not None and len(people) > 1:
            problems.append(_several(f"{path}.id"))
        for place, code in enumerate(people):
            yield path, _entry(entry if place == 0 else evolve(entry, id=None), code, facts)


def _several(path: str) -> Problem:
    return Problem(
        path,
        "several",
        "mã chỉ dùng cho mục của một người: viết mỗi người một mục",
        "an id is that of one person's entry: write an entry for each",
    )


def _people(path: str, named: object, row: CaseFile, problems: list[Problem]) -> list[str]:
    """The persons that a row names; the only one of the case where it names none."""
    if named is None and len(row.person) == 1:
        return list(row.person)
    codes = [named] if isinstance(named, str) else named
    if isinstance(codes, list) and codes and all(isinstance(code, str) for code in codes):
        if len(set(codes)) < len(codes):
            problems.append(Problem(path, "duplicate", "một người được nêu hai lần", "a person is named twice"))
        return codes
    problems.append(_not_a(path, "mã người hoặc danh sách mã", "a person's code or a list of codes"))
    return []


def _entry(row: EntryRow, code: str, facts: dict[Key, Any]) -> Entry:
    return Entry(
        person=code,
        day=row.day,
        recorded=row.recorded,
        event=None if row.event is None else Key(row.event),
        facts=facts,
        since=row.since,
        costs={Key(cost): dong for cost, dong in row.costs.items()},
        actor=None if row.actor is None else Key(row.actor),
        paper=row.paper,
        place=row.place,
        id=row.id,
        receiver=None if row.receiver is None else Key(row.receiver),
        forms=tuple(map(Key, row.forms)),
        corrects=row.corrects,
        departs=row.departs,
        reason=row.reason,
        happened_at=row.happened_at,
        recorded_at=row.recorded_at,
    )


def _facts(path: str, table: Mapping[str, Any], problems: list[Problem]) -> dict[Key, Any]:
    return {Key(key): _value(joined(path, key), value, problems) for key, value in table.items()}


def _value(path: str, value: object, problems: list[Problem]) -> object:
    """A fact's value: ``"unknown"``, or a table of bounds for a number known in part."""
    if value == "unknown":
        return UNKNOWN
    if not isinstance(value, dict):
        return value
    if set(value) <= {"low", "high"} and all(type(bound) is int and bound >= 0 for bound in value.values()):
        try:
            return Range(value.get("low", 0), value.get("high"))
        except InvalidFact as error:
            problems.extend(problem._replace(path=path) for problem in error.problems)
            return UNKNOWN
    problems.append(
        _not_a(path, "khoảng có low, high là số nguyên không âm", "bounds low and high, whole and not negative")
    )
    return UNKNOWN


def _ask(path: str, ask: AskRow, row: CaseFile, problems: list[Problem]) -> AskRow:
    """A question with its person named."""
    problems += ask_problems(path, ask, default_book())
    if ask.person is None and len(row.person) == 1:
        return evolve(ask, person=next(iter(row.person)))
    if ask.person not in row.person:
        problems.append(
            Problem(f"{path}.person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case")
        )
    return ask
