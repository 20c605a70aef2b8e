"""What is wrong with a case: every contradiction, each with its path."""

__all__ = ["case_problems"]

from collections import Counter
from collections.abc import Iterator, Sequence

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import Problem
from victim_protocol.facts import ACTORS, COSTS, EVENTS, FACTS, STAY_ENDS
from victim_protocol.law.fact import FactKind
from victim_protocol.law.key import Key


def case_problems(persons: Sequence[Person], entries: Sequence[Entry]) -> list[Problem]:
    """Every problem of a case's persons and entries; an empty list where there is none."""
    known = {person.id for person in persons}
    return [
        *_person_problems(persons, known),
        *(
            problem
            for place, entry in enumerate(entries)
            for problem in _entry_problems(f"entry[{place}]", entry, known)
        ),
        *(problem for person in persons for problem in _stay_problems(person.id, entries)),
    ]


def _person_problems(persons: Sequence[Person], known: set[str]) -> Iterator[Problem]:
    for code, times in Counter(person.id for person in persons).items():
        if times > 1:
            yield Problem(f"person.{code}", "duplicate", "mã người bị trùng", "two persons have this code")
    followers = {person.id for person in persons if person.accompanies is not None}
    for person in persons:
        if person.accompanies in followers:
            yield Problem(
                f"person.{person.id}.accompanies",
                "chain",
                "người được đi cùng lại đi cùng người khác",
                "the person accompanied accompanies someone too",
            )
        if person.accompanies is not None and (person.accompanies not in known or person.accompanies == person.id):
            yield Problem(
                f"person.{person.id}.accompanies",
                "unknown_person",
                "không có người nào khác mang mã này trong hồ sơ",
                "the case has no other person of this code",
            )


def _entry_problems(path: str, entry: Entry, known: set[str]) -> Iterator[Problem]:
    if entry.person not in known:
        yield Problem(
            f"{path}.person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case"
        )
    if entry.event is not None and entry.event not in EVENTS:
        yield _unknown(f"{path}.event", entry.event)
    if entry.actor is not None and entry.actor not in ACTORS:
        yield _unknown(f"{path}.actor", entry.actor)
    if entry.written < entry.day:
        yield Problem(f"{path}.recorded", "order", "ghi nhận trước khi xảy ra", "recorded before it happened")
    for key, value in entry.facts.items():
        yield from _fact_problems(f"{path}.facts.{key}", key, value)
    for cost, dong in entry.costs.items():
        yield from _cost_problems(f"{path}.costs.{cost}", cost, dong)


def _unknown(path: str, key: str) -> Problem:
    return Problem(path, "unknown_key", f"mã không có trong danh mục: {key}", f"not in the vocabulary: {key}")


def _fact_problems(path: str, key: Key, value: object) -> Iterator[Problem]:
    fact = FACTS.get(key)
    if fact is None:
        yield _unknown(path, key)
    elif fact.derived or fact.linked or fact.kind is FactKind.EVENT:
        yield Problem(
            path,
            "derived",
            "không ghi trực tiếp; thư viện suy ra từ sự kiện, ngày sinh hoặc quan hệ",
            "not stated but worked out, from events, the birth date or links",
        )
    elif not fact.accepts(value):
        yield Problem(
            path,
            "type",
            f"giá trị không thuộc loại {fact.kind.value}",
            f"not a value of kind {fact.kind.value}" + (f": {', '.join(fact.choices)}" if fact.choices else ""),
        )


def _cost_problems(path: str, cost: Key, dong: object) -> Iterator[Problem]:
    if cost not in COSTS:
        yield _unknown(path, cost)
    if type(dong) is not int or dong < 0:
        yield Problem(
            path, "dong", "số tiền phải là số nguyên đồng, không âm", "not a whole number of đồng, or negative"
        )


def _stay_problems(person: str, entries: Sequence[Entry]) -> Iterator[Problem]:
    """Stays that overlap, and stays that end before they begin."""
    steps = sorted(
        (entry.day, entry.written, place, str(entry.event))
        for place, entry in enumerate(entries)
        if entry.person == person and entry.event in ("lodged", *STAY_ENDS)
    )
    lodged = False
    for _, _, place, event in steps:
        path = f"entry[{place}].event"
        if event == "lodged" and lodged:
            yield Problem(path, "overlap", "đang lưu trú thì vào lưu trú lần nữa", "lodged while a stay is running")
        if event == "left_establishment" and not lodged:
            yield Problem(path, "order", "rời cơ sở khi chưa vào lưu trú", "a stay that ends before it begins")
        lodged = event == "lodged"
