"""What is wrong with a case: every contradiction, each with its path.

No problem repeats what was stated: a value, a day or a word that the vocabulary lacks may tell who someone is.
"""

__all__ = ["case_problems"]

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches

from victim_protocol.actors import ACTORS
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.day import is_day
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import Problem
from victim_protocol.events import EVENTS, OF_THE_LIVING, STAYS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.fact import Fact, FactKind, Range
from victim_protocol.law.key import Key

_STAY_EVENTS = {*STAYS, *(end for ends in STAYS.values() for end in ends)}
_LEAVINGS = {ends[0] for ends in STAYS.values()}
"""The events that only end a stay; to set out, to come home or to die ends one where there is one."""
_CODE = re.compile(r"[a-z][a-z0-9_]*")


def case_problems(persons: Sequence[Person], entries: Sequence[Entry]) -> list[Problem]:
    """Every problem of a case's persons and entries; an empty list where there is none.

    Args:
        persons: The persons.
        entries: In the order in which they were recorded; a problem's path counts them from 0.

    >>> [problem.text() for problem in case_problems([], [])]
    ['person: a case needs a person']
    """
    births = {person.id: person.born for person in persons}
    return [
        *_person_problems(persons),
        *(
            problem
            for place, entry in enumerate(entries)
            for problem in _entry_problems(f"entry[{place}]", entry, births)
        ),
        *(problem for code in births for problem in _death_problems(code, entries)),
        *(problem for code in births for problem in _stay_problems(code, entries)),
        *_joining_problems(persons, entries),
    ]


def _joining_problems(persons: Sequence[Person], entries: Sequence[Entry]) -> Iterator[Problem]:
    """Who was received beside another, while no person of the case is named as the one accompanied."""
    alone = {person.id for person in persons if person.accompanies is None}
    for place, entry in enumerate(entries):
        if entry.event == "joined_as_accompanying" and entry.person in alone:
            yield Problem(
                f"entry[{place}].event",
                "no_link",
                "đi cùng ai: người này chưa ghi accompanies, dù người đó có là nạn nhân hay không",
                "accompanies whom: this person has no accompanies, whether or not a victim too",
            )


def _person_problems(persons: Sequence[Person]) -> Iterator[Problem]:
    if not persons:
        yield Problem("person", "missing", "hồ sơ chưa có người nào", "a case needs a person")
    for code, times in Counter(person.id for person in persons).items():
        if times > 1:
            yield Problem(f"person.{code}", "duplicate", "mã người bị trùng", "two persons have this code")
    for person in persons:
        if person.born is not None and not _is_birth(person.born):
            yield Problem(
                f"person.{person.id}.born",
                "type",
                "ngày sinh phải là PartialDate",
                "a birth date is a PartialDate",
            )
    yield from _link_problems(persons)


def _is_birth(born: object) -> bool:
    return isinstance(born, PartialDate)


def _link_problems(persons: Sequence[Person]) -> Iterator[Problem]:
    """Who accompanies nobody of the case, or someone who accompanies someone too."""
    known = {person.id for person in persons}
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


def _entry_problems(path: str, entry: Entry, births: Mapping[str, PartialDate | None]) -> Iterator[Problem]:
    if entry.person not in births:
        yield Problem(
            f"{path}.person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case"
        )
    if entry.event is not None and entry.event not in EVENTS:
        yield _unknown(f"{path}.event", entry.event, EVENTS)
    if entry.actor is not None and entry.actor not in ACTORS:
        yield _unknown(f"{path}.actor", entry.actor, ACTORS)
    yield from _day_problems(path, entry, births.get(entry.person))
    for place, (key, value) in enumerate(entry.facts.items()):
        yield from _fact_problems(_within(f"{path}.facts", place, key), key, value)
    for place, (cost, dong) in enumerate(entry.costs.items()):
        yield from _cost_problems(_within(f"{path}.costs", place, cost), cost, dong)


def _within(path: str, place: int, key: object) -> str:
    """Where a fact or cost stands: by its key, or by its number where that is not even shaped like one."""
    return f"{path}.{key}" if _CODE.fullmatch(str(key)) else f"{path}[{place}]"


def _unknown(path: str, key: object, vocabulary: Iterable[str]) -> Problem:
    """A key that the vocabulary lacks, and the most similar one that it has."""
    similar = get_close_matches(str(key), list(vocabulary), n=1)
    return Problem(
        path,
        "unknown_key",
        "; gần giống: ".join(["mã không có trong danh mục", *similar]),
        "; similar: ".join(["not in the vocabulary", *similar]),
    )


def _days(entry: Entry) -> dict[str, object]:
    """The days that an entry states, by the name of the field."""
    others = {"recorded": entry.recorded, "since": entry.since}
    return {"day": entry.day, **{name: day for name, day in others.items() if day is not None}}


def _is_dated(entry: Entry) -> bool:
    return all(map(is_day, _days(entry).values()))


def _day_problems(path: str, entry: Entry, born: PartialDate | None) -> Iterator[Problem]:
    if not _is_dated(entry):
        for name, day in _days(entry).items():
            if not is_day(day):
                yield Problem(f"{path}.{name}", "type", "cần ngày không kèm giờ", "not a day without an hour")
        return
    if entry.written < entry.day:
        yield Problem(f"{path}.recorded", "order", "ghi nhận trước khi xảy ra", "recorded before it happened")
    if entry.since is not None and entry.since > entry.written:
        yield Problem(
            f"{path}.since", "order", "chỉ đúng từ một ngày sau khi ghi nhận", "holds only from after it was recorded"
        )
    if born is not None and _is_birth(born):
        yield from _birth_problems(path, entry, born.earliest)


def _birth_problems(path: str, entry: Entry, earliest: date) -> Iterator[Problem]:
    if entry.day < earliest:
        yield Problem(f"{path}.day", "before_birth", "trước ngày sinh", "before the birth")
    if entry.since is not None and entry.since < earliest:
        yield Problem(f"{path}.since", "before_birth", "trước ngày sinh", "before the birth")


def _fact_problems(path: str, key: Key, value: object) -> Iterator[Problem]:
    fact = FACTS.get(key)
    if fact is None:
        yield _unknown(path, key, FACTS)
    elif fact.derived or fact.kind is FactKind.EVENT:
        yield Problem(
            path,
            "derived",
            "không ghi trực tiếp; thư viện suy ra từ sự kiện, ngày sinh hoặc quan hệ",
            "not stated but worked out, from events, the birth date or links",
        )
    elif not fact.accepts(value) or (isinstance(value, Range) and not _counts(value)):
        yield Problem(path, "type", *_wanted(fact))


def _counts(value: Range) -> bool:
    """Whether the bounds of a range are whole numbers and none is negative."""
    return all(type(bound) is int and bound >= 0 for bound in (value.low, value.high) if bound is not None)


def _wanted(fact: Fact) -> tuple[str, str]:
    """What a fact takes, in two languages."""
    match fact.kind:
        case FactKind.YES_NO:
            return "cần true hoặc false", "not true or false"
        case FactKind.CHOICE:
            return f"cần một trong: {', '.join(fact.choices)}", f"not one of: {', '.join(fact.choices)}"
        case _:
            return "cần số nguyên không âm, hoặc khoảng giữa hai số như vậy", "not a whole number from 0, or a range"


def _cost_problems(path: str, cost: Key, dong: object) -> Iterator[Problem]:
    if cost not in COSTS:
        yield _unknown(path, cost, COSTS)
    if type(dong) is not int or dong < 0:
        yield Problem(
            path, "dong", "số tiền phải là số nguyên đồng, không âm", "not a whole number of đồng, or negative"
        )


def _death_problems(person: str, entries: Sequence[Entry]) -> Iterator[Problem]:
    """What is said to have happened to somebody after death."""
    mine = [(place, entry) for place, entry in enumerate(entries) if entry.person == person and _is_dated(entry)]
    died = min((entry.day for _, entry in mine if entry.event == "died"), default=date.max)
    for place, entry in mine:
        if entry.event in OF_THE_LIVING and entry.day > died:
            yield Problem(f"entry[{place}].day", "after_death", "sau ngày chết", "after the death")


def _stay_problems(person: str, entries: Sequence[Entry]) -> Iterator[Problem]:
    """Stays that overlap, and stays that end before they begin, in the order in which a history has them."""
    steps = sorted(
        (entry.day, entry.written, place, entry.event)
        for place, entry in enumerate(entries)
        if entry.person == person and entry.event in _STAY_EVENTS and _is_dated(entry)
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
