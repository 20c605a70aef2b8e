"""What is wrong with a case: every contradiction, each with its path.

No problem repeats what was stated: a value, a day or a word that the vocabulary lacks may tell who someone is.
"""

__all__ = ["case_problems", "is_of_several", "person_problems"]

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from victim_protocol.case.check_entries import entry_problems, is_dated
from victim_protocol.case.correction import correction_problems, counting
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import Problem
from victim_protocol.events import OF_THE_LIVING, STAYS
from victim_protocol.law.key import Key

Placed: TypeAlias = tuple[int, Entry]
"""An entry that counts, and its place in the list."""

_OF_SEVERAL = (("overlap", "event"), ("order", "event"), ("unknown_entry", "corrects"))
_STAY_EVENTS = {*STAYS, *(end for ends in STAYS.values() for end in ends)}
_LEAVINGS = {ends[0] for ends in STAYS.values()}
"""The events that only end a stay; to set out, to come home or to die ends one where there is one."""


def case_problems(persons: Sequence[Person], entries: Sequence[Entry]) -> list[Problem]:
    """Every problem of a case's persons and entries; an empty list where there is none.

    Args:
        persons: The persons.
        entries: In the order in which they were recorded; a problem's path counts them from 0.

    >>> [problem.text() for problem in case_problems([], [])]
    ['person: a case needs a person']
    """
    named = [person for person in persons if _is_named(person)]
    births = {person.id: person.born if _is_birth(person.born) else None for person in named}
    establishments = {person.id for person in named if person.establishment is True}
    placed = [(place, entries[place]) for place in counting(entries) if _is_worded(entries[place])]
    return [
        *(_unnamed(place) for place, person in enumerate(persons) if not _is_named(person)),
        *_count_problems(persons, named),
        *person_problems(named),
        *(
            problem
            for place, entry in enumerate(entries)
            for problem in entry_problems(f"entry[{place}]", entry, births, establishments)
        ),
        *correction_problems(entries),
        *_course_problems(births, placed),
        *_joining_problems(named, placed),
    ]


def is_of_several(problem: Problem) -> bool:
    """Whether a problem lies in how entries follow each other; one that could not be read may mend it.

    Args:
        problem: A problem of a case.

    >>> is_of_several(Problem("entry[0].event", "overlap", "", "")), is_of_several(Problem("person", "missing", "", ""))
    (True, False)
    """
    return (problem.code, problem.path.rpartition(".")[2]) in _OF_SEVERAL


def _joining_problems(persons: Sequence[Person], placed: Sequence[Placed]) -> Iterator[Problem]:
    """Who was received beside another, while no person of the case is named as the one accompanied."""
    alone = {person.id for person in persons if person.accompanies is None}
    for place, entry in placed:
        if entry.event == "joined_as_accompanying" and entry.person in alone:
            yield Problem(
                f"entry[{place}].event",
                "no_link",
                "đi cùng ai: người này chưa ghi accompanies, dù người đó có là nạn nhân hay không",
                "accompanies whom: this person has no accompanies, whether or not a victim too",
            )


def _is_named(person: Person) -> bool:
    """Whether the codes of a person are texts, so that they can be looked up."""
    return _is_text(person.id) and (person.accompanies is None or _is_text(person.accompanies))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_worded(entry: Entry) -> bool:
    """Likewise the person and the event of an entry."""
    return _is_text(entry.person) and (entry.event is None or _is_text(entry.event))


def _unnamed(place: int) -> Problem:
    vi, en = "mã người và accompanies phải là chuỗi ký tự", "a person's code and accompanies are texts"
    return Problem(f"person[{place}]", "type", vi, en)


def _count_problems(persons: Sequence[Person], named: Sequence[Person]) -> Iterator[Problem]:
    if not persons:
        yield Problem("person", "missing", "hồ sơ chưa có người nào", "a case needs a person")
    for code, times in Counter(person.id for person in named).items():
        if times > 1:
            yield Problem(f"person.{code}", "duplicate", "mã người bị trùng", "two persons have this code")


def person_problems(persons: Sequence[Person]) -> Iterator[Problem]:
    """Birth dates of another type, and links that lead to nobody of these persons or further than one step.

    Args:
        persons: The persons.

    >>> [problem.text() for problem in person_problems([Person(id="p1", accompanies="p9")])]
    ['person.p1.accompanies: the case has no other person of this code']
    """
    for person in persons:
        if person.born is not None and not _is_birth(person.born):
            yield Problem(
                f"person.{person.id}.born",
                "type",
                "ngày sinh phải là PartialDate",
                "a birth date is a PartialDate",
            )
        if not _is_flag(person.establishment):
            yield Problem(f"person.{person.id}.establishment", "type", "cần true hoặc false", "not true or false")
        elif person.establishment and (person.born is not None or person.accompanies is not None):
            yield Problem(
                f"person.{person.id}.establishment",
                "no_person",
                "cơ sở không có ngày sinh và không đi cùng ai",
                "an establishment has no birth date and accompanies nobody",
            )
    yield from _link_problems(persons)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_birth(born: object) -> bool:
    return isinstance(born, PartialDate)


def _link_problems(persons: Sequence[Person]) -> Iterator[Problem]:
    """Who accompanies nobody of the case, or someone who accompanies someone too."""
    known = {person.id for person in persons if person.establishment is not True}
    followers = {person.id for person in persons if person.accompanies is not None}
    for person in persons:
        path = f"person.{person.id}.accompanies"
        if person.accompanies is None:
            continue
        if person.accompanies not in known or person.accompanies == person.id:
            yield Problem(
                path,
                "unknown_person",
                "không có người nào khác mang mã này trong hồ sơ",
                "the case has no other person of this code",
            )
        elif person.accompanies in followers:
            yield Problem(
                path,
                "chain",
                "người được đi cùng lại đi cùng người khác",
                "the person accompanied accompanies someone too",
            )


def _course_problems(codes: Iterable[str], placed: Sequence[Placed]) -> Iterator[Problem]:
    """What is wrong with the stays and the death of each person; most entries are about neither."""
    events = {entry.event for _, entry in placed}
    if "died" in events:
        yield from (problem for code in codes for problem in _death_problems(code, placed))
    if not _STAY_EVENTS.isdisjoint(events):
        yield from (problem for code in codes for problem in _stay_problems(code, placed))


def _death_problems(person: str, placed: Sequence[Placed]) -> Iterator[Problem]:
    """What is said to have happened to somebody after death."""
    mine = [(place, entry) for place, entry in placed if entry.person == person and is_dated(entry)]
    died = min((entry.day for _, entry in mine if entry.event == "died"), default=date.max)
    for place, entry in mine:
        if entry.event in OF_THE_LIVING and entry.day > died:
            yield Problem(f"entry[{place}].day", "after_death", "sau ngày chết", "after the death")


def _stay_problems(person: str, placed: Sequence[Placed]) -> Iterator[Problem]:
    """Stays that overlap, and stays that end before they begin, in the order in which a history has them."""
    steps = sorted(
        (entry.day, entry.written, place, entry.event)
        for place, entry in placed
        if entry.person == person and entry.event in _STAY_EVENTS and is_dated(entry)
    )
    running: Key | None = None
    departed = False
    for _, _, place, event in steps:
        path = f"entry[{place}].event"
        if event in STAYS and running is not None:
            yield Problem(path, "overlap", "đang ở một nơi thì vào ở lần nữa", "a stay while another one is running")
        if event in _LEAVINGS and not departed and (running is None or event not in STAYS[running]):
            yield Problem(path, "order", "rời nơi ở khi chưa vào ở", "a stay that ends before it begins")
        departed = event not in STAYS and event not in _LEAVINGS and (departed or running is not None)
        running = event if event in STAYS else None
