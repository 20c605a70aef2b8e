"""What is wrong with one entry by itself: words that no vocabulary has, values of another type, days that contradict.

No problem repeats what was stated: a value, a day or a word that the vocabulary lacks may tell who someone is.
"""

__all__ = ["entry_problems", "is_dated", "unknown_key", "wanted"]

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from difflib import get_close_matches

from victim_protocol.actors import ACTORS
from victim_protocol.case.check_words import word_problems
from victim_protocol.case.entry import Entry
from victim_protocol.dates.day import day_of, is_day
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.key import Key

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_FACTS = {
    establishment: {key: fact for key, fact in FACTS.items() if fact.of_establishments is establishment}
    for establishment in (False, True)
}
"""What there is to be known of somebody, and of an establishment."""
_STATED = {
    establishment: {key: fact for key, fact in facts.items() if fact.can_be_stated}
    for establishment, facts in _FACTS.items()
}


def entry_problems(
    path: str, entry: Entry, births: Mapping[str, PartialDate | None], establishments: Container[str] = ()
) -> Iterator[Problem]:
    """Every problem of an entry that can be seen without the others.

    Args:
        path: Where the entry stands.
        entry: The entry.
        births: The persons of the case by code, each with what is known of the birth date.
        establishments: The codes of those that are establishments.

    >>> [problem.text() for problem in entry_problems("entry[0]", Entry(person="p1", day=date(2017, 3, 20)), {})]
    ['entry[0].person: no such person in the case']
    """
    named = _is_of(str, entry.person)
    if not named or entry.person not in births:
        yield Problem(
            f"{path}.person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case"
        )
    of_establishment = named and entry.person in establishments
    events = ESTABLISHMENT_EVENTS if of_establishment else EVENTS
    for name, key, vocabulary in (
        ("event", entry.event, events),
        ("actor", entry.actor, ACTORS),
        ("receiver", entry.receiver, ACTORS),
    ):
        if key is not None and not (_is_of(str, key) and key in vocabulary):
            yield unknown_key(f"{path}.{name}", key, vocabulary)
    yield from word_problems(path, entry)
    yield from _day_problems(path, entry, births.get(entry.person) if named else None)
    if entry.happened_at is not None or entry.recorded_at is not None:
        yield from _moment_problems(path, entry)
    yield from _value_problems(path, entry, of_establishment=of_establishment)


def _value_problems(path: str, entry: Entry, *, of_establishment: bool) -> Iterator[Problem]:
    """What is wrong with facts and costs; a path is only made for those with which something is."""
    stated = _STATED[of_establishment]
    for place, (key, value) in enumerate(entry.facts.items()):
        if not (key in stated and stated[key].accepts(value)):
            yield _fact_problem(_within(f"{path}.facts", place, key), key, _FACTS[of_establishment])
    for place, (cost, dong) in enumerate(entry.costs.items()):
        if cost not in COSTS or type(dong) is not int or dong < 0:
            yield from _cost_problems(_within(f"{path}.costs", place, cost), cost, dong)


def _within(path: str, place: int, key: object) -> str:
    """Where a fact or cost stands: by its key, or by its number where that is not even shaped like one."""
    return f"{path}.{key}" if _KEY.fullmatch(str(key)) else f"{path}[{place}]"


def unknown_key(path: str, key: object, vocabulary: Iterable[str]) -> Problem:
    """A key that the vocabulary lacks, and the most similar one that it has.

    Args:
        path: Where the key stands.
        key: The key, which is not repeated.
        vocabulary: The keys that there are.

    >>> unknown_key("entry[0].event", "certfied", EVENTS).text()
    'entry[0].event: not in the vocabulary; similar: certified'
    """
    similar = get_close_matches(str(key), list(vocabulary), n=1)
    return Problem(
        path,
        "unknown_key",
        "; gần giống: ".join(["mã không có trong danh mục", *similar]),
        "; similar: ".join(["not in the vocabulary", *similar]),
    )


def _is_of(kind: type, value: object) -> bool:
    return isinstance(value, kind)


def is_dated(entry: Entry) -> bool:
    """Whether everything that should be a day is one, so that days can be compared.

    Args:
        entry: The entry.

    >>> is_dated(Entry(person="p1", day=date(2017, 3, 20)))
    True
    """
    recorded, since = entry.recorded, entry.since
    return is_day(entry.day) and (recorded is None or is_day(recorded)) and (since is None or is_day(since))


def _day_problems(path: str, entry: Entry, born: PartialDate | None) -> Iterator[Problem]:
    if not is_dated(entry):
        for name, day in (("day", entry.day), ("recorded", entry.recorded), ("since", entry.since)):
            if not is_day(day) and (day is not None or name == "day"):
                yield Problem(f"{path}.{name}", "type", "cần ngày không kèm giờ", "not a day without an hour")
        return
    if entry.written < entry.day:
        yield Problem(f"{path}.recorded", "order", "ghi nhận trước khi xảy ra", "recorded before it happened")
    if entry.since is not None and entry.since > entry.written:
        yield Problem(
            f"{path}.since", "order", "chỉ đúng từ một ngày sau khi ghi nhận", "holds only from after it was recorded"
        )
    if born is not None:
        yield from _birth_problems(path, entry, born.earliest)


def _birth_problems(path: str, entry: Entry, earliest: date) -> Iterator[Problem]:
    if entry.day < earliest:
        yield Problem(f"{path}.day", "before_birth", "trước ngày sinh", "before the birth")
    if entry.since is not None and entry.since < earliest:
        yield Problem(f"{path}.since", "before_birth", "trước ngày sinh", "before the birth")


def _moment_problems(path: str, entry: Entry) -> Iterator[Problem]:
    """Moments that are none or do not say their offset, that fall on another day, or stand in the wrong order."""
    both = {"happened_at": entry.happened_at, "recorded_at": entry.recorded_at}
    moments = {name: moment for name, moment in both.items() if moment is not None}
    if not all(map(_is_moment, moments.values())):
        for name in (name for name, moment in moments.items() if not _is_moment(moment)):
            yield Problem(f"{path}.{name}", "type", "cần thời điểm có múi giờ", "not a moment with its offset")
        return
    days = {"happened_at": entry.day, "recorded_at": entry.written}
    for name, moment in moments.items():
        if is_dated(entry) and not _falls_on(moment, days[name]):
            vi = "theo giờ Việt Nam thì rơi vào ngày khác với ngày đã ghi"
            yield Problem(f"{path}.{name}", "day", vi, "in Viet Nam's time it falls on another day than the one stated")
    if entry.happened_at and entry.recorded_at and entry.recorded_at < entry.happened_at:
        yield Problem(f"{path}.recorded_at", "order", "ghi nhận trước khi xảy ra", "recorded before it happened")


def _is_moment(value: object) -> bool:
    """Whether it is a moment with an offset of whole minutes, as ISO 8601 writes them."""
    offset = value.utcoffset() if isinstance(value, datetime) else None
    return offset is not None and not offset % timedelta(minutes=1)


def _falls_on(moment: datetime, day: date) -> bool:
    try:
        return day_of(moment) == day
    except InvalidFact:  # its day in Viet Nam lies beyond the calendar
        return False


def _fact_problem(path: str, key: Key, facts: Mapping[Key, Fact]) -> Problem:
    """Why a fact cannot be stated like this."""
    fact = facts.get(key)
    if fact is None:
        return unknown_key(path, key, facts)
    if not fact.can_be_stated:
        return Problem(
            path,
            "derived",
            "không ghi trực tiếp; thư viện suy ra từ sự kiện, ngày sinh hoặc quan hệ",
            "not stated but worked out, from events, the birth date or links",
        )
    return Problem(path, "type", *wanted(fact))


def wanted(fact: Fact) -> tuple[str, str]:
    """What a fact takes that is no event, in Vietnamese and in English.

    Args:
        fact: The fact.
    """
    match fact.kind:
        case FactKind.YES_NO:
            return "cần true hoặc false", "not true or false"
        case FactKind.CHOICE:
            return f"cần một trong: {', '.join(fact.choices)}", f"not one of: {', '.join(fact.choices)}"
        case _:
            return "cần số nguyên không âm, hoặc khoảng giữa hai số như vậy", "not a whole number from 0, or a range"


def _cost_problems(path: str, cost: Key, dong: object) -> Iterator[Problem]:
    if cost not in COSTS:
        yield unknown_key(path, cost, COSTS)
    if type(dong) is not int or dong < 0:
        yield Problem(
            path, "dong", "số tiền phải là số nguyên đồng, không âm", "not a whole number of đồng, or negative"
        )
