"""The people received in a year, divided in every way that a report asks for."""

__all__ = ["HEADS", "Division", "breakdown", "crossing", "divisions"]

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from attrs import frozen

from victim_protocol.facts import FACTS
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Range, Unknown
from victim_protocol.law.key import Key
from victim_protocol.records.place import same_name
from victim_protocol.reports.province.people import ARRIVALS, NOT_TOLD, STANDINGS, Seen
from victim_protocol.reports.province.tables import Figure, Ref, Row, Table

_NOT_TOLD: Final = Label("chưa rõ", "not known")
_TOTAL: Final = Label("Cộng", "Total")
YEAR: Final = "year"
BEFORE: Final = "year_before"
HEADS: Final = ((YEAR, Label("Trong năm", "This year")), (BEFORE, Label("Năm trước", "Year before")))
NO_EARLIER_CASE: Final = Label(
    "Không có hồ sơ nào của năm trước trong các tệp này: số của năm trước không biết, không phải là 0.",
    "These files hold no case of the year before: its figures are not known, and are not 0.",
)

_FIRST: Final = "who"
"""The division that comes first, and says what holds for all."""
_ADULT, _CHILD, _ACCOMPANYING = "adult", "child", "accompanying"
_WHO: Final = {
    _ADULT: Label("người từ đủ 18 tuổi", "18 or older"),
    _CHILD: Label("người dưới 18 tuổi", "under 18"),
    _ACCOMPANYING: Label("người đi cùng nạn nhân", "accompanying a victim"),
}
_RECEIVED: Final = Label("Tiếp nhận, không kể người đi cùng", "Received, without those accompanying")
_OF_AGE: Final = 18
_OF_COMPANIONS: Final = "accompanying_minor"
"""Whoever came along and is a victim, or may be one, is counted like the others."""
_BANDS: Final = (
    ("under_6", 0, Label("dưới 6 tuổi", "under 6")),
    ("6_to_15", 6, Label("6–15 tuổi", "6–15")),
    ("16_to_17", 16, Label("16–17 tuổi", "16–17")),
    ("18_to_29", 18, Label("18–29 tuổi", "18–29")),
    ("30_to_44", 30, Label("30–44 tuổi", "30–44")),
    ("from_45", 45, Label("từ 45 tuổi", "45 or older")),
)
"""Each with the age from which it counts, up to the next."""


@frozen
class Division:
    """A way to divide people: each belongs to one group.

    Args:
        key: Its code.
        title: What it divides by.
        group: The group of a person, by its code.
        labels: The groups that exist whether or not anybody belongs to them, in order.
        named: What a group is called that is not among them, such as a gate.
    """

    key: str
    title: Label
    group: Callable[[Seen], str]
    labels: Mapping[str, Label]
    named: Mapping[str, Label]

    def groups(self, people: Iterable[Seen]) -> dict[str, frozenset[Ref]]:
        """The people of each group; those of whom it is not known come last, where there are any.

        Args:
            people: The people.
        """
        found: dict[str, set[Ref]] = {key: set() for key in (*self.labels, *sorted(self.named))}
        unknown: set[Ref] = set()
        for person in people:
            found.get(self.group(person), unknown).add(person.ref)
        known = {key: frozenset(refs) for key, refs in found.items()}
        return {**known, NOT_TOLD: frozenset(unknown)} if unknown else known

    def label(self, group: str) -> Label:
        """What a group is called.

        Args:
            group: Its code.
        """
        return self.labels.get(group) or self.named.get(group) or _NOT_TOLD


def divisions(people: Iterable[Seen], book: LawBook, on: date) -> tuple[Division, ...]:
    """Every division of a report.

    Args:
        people: Those of both years, whose gates and provinces are told.
        book: The law, which names events and places in law.
        on: The day asked, whose law names the places in law.
    """
    seen = [*people]
    now = next(one.key for one in book.regimes if one.identified_until is None or on <= one.identified_until)
    labels = {one.key: one.label for one in book.standings if one.regime == now}
    gates = {same_name(one.gate): one.gate for one in reversed(seen) if one.gate is not None}
    homes = {one.residence.code: one.residence.name for one in seen if one.residence is not None}
    arrivals = {str(key): book.events[key] for key in ARRIVALS}
    return (
        _division(_FIRST, ("Người được tiếp nhận", "People received"), _who, _WHO),
        _division("channel", ("Đường tiếp nhận", "How they were received"), lambda one: one.channel, arrivals),
        _division("gate", ("Nơi tiếp nhận ở biên giới", "Where at the border"), _gate, {}, gates),
        _division("sex", ("Giới tính", "Sex"), lambda one: one.sex, _choices("sex")),
        _division("age", ("Tuổi khi tiếp nhận", "Age on reception"), _band, {key: label for key, _, label in _BANDS}),
        _division("citizenship", ("Quốc tịch", "Citizenship"), lambda one: one.citizenship, _choices("citizenship")),
        _division("residence", ("Tỉnh nơi cư trú", "Province of residence"), _home, {}, homes),
        _division(
            "standing",
            ("Tư cách đến cuối kỳ", "Place in law at the end"),
            lambda one: one.standing,
            {str(key): labels[key] for key in STANDINGS},
        ),
    )


def _division(
    key: str,
    title: tuple[str, str],
    group: Callable[[Seen], str],
    labels: Mapping[str, Label],
    named: Mapping[str, str] | None = None,
) -> Division:
    return Division(
        key, Label(*title), group, labels, {code: Label(name, name) for code, name in (named or {}).items()}
    )


def _choices(fact: str) -> Mapping[str, Label]:
    """The values of a choice, each with its name."""
    one = FACTS[Key(fact)]
    return {value: one.value_label(value) for value in one.choices}


def _age(one: Seen) -> tuple[int, int | None] | None:
    """The bounds of an age; ``None`` where nothing is known of it."""
    if isinstance(one.age, Unknown):
        return None
    return (one.age.low, one.age.high) if isinstance(one.age, Range) else (one.age, one.age)


def _who(one: Seen) -> str:
    bounds = _age(one)
    if one.accompanies and one.standing in (_OF_COMPANIONS, NOT_TOLD):
        return _ACCOMPANYING
    if bounds is None:
        return NOT_TOLD
    low, high = bounds
    if low >= _OF_AGE:
        return _ADULT
    return _CHILD if high is not None and high < _OF_AGE else NOT_TOLD


def _band(one: Seen) -> str:
    """The band of an age; not known where it may lie in two."""
    bounds = _age(one)
    if bounds is None or bounds[1] is None:
        return NOT_TOLD
    low, high = ([key for key, first, _ in _BANDS if first <= age][-1] for age in bounds if age is not None)
    return low if low == high else NOT_TOLD


def _gate(one: Seen) -> str:
    return NOT_TOLD if one.gate is None else same_name(one.gate)


def _home(one: Seen) -> str:
    return NOT_TOLD if one.residence is None else one.residence.code


def breakdown(division: Division, people: Iterable[Seen], before: Iterable[Seen]) -> Table:
    """How many belong to each group, beside the year before.

    Args:
        division: By what they are divided.
        people: Those of the year.
        before: Those of the year before; nobody, where its cases are not held.
    """
    now, then = division.groups(people), division.groups(before)
    all_then = _all(then)
    nobody: frozenset[Ref] = frozenset()

    def figures(of_now: frozenset[Ref], of_then: frozenset[Ref]) -> tuple[Figure | None, ...]:
        return Figure.of(of_now), Figure.of(of_then) if all_then else None

    keys = dict.fromkeys((*now, *then))
    rows = [
        Row(key=key, label=division.label(key), figures=figures(now.get(key, nobody), then.get(key, nobody)))
        for key in keys
        if key in division.labels or now.get(key) or then.get(key)
    ]
    sums = [Row(key="total", label=_TOTAL, figures=figures(_all(now), all_then), is_total=True)]
    if division.key == _FIRST:
        without = [{key: refs for key, refs in groups.items() if key != _ACCOMPANYING} for groups in (now, then)]
        figure = figures(_all(without[0]), _all(without[1]))
        sums.insert(0, Row(key="received", label=_RECEIVED, figures=figure, is_total=True))
    return Table(
        key=division.key,
        title=division.title,
        heads=HEADS,
        rows=(*rows, *sums),
        notes=(NO_EARLIER_CASE,) if not all_then and division.key == _FIRST else (),
    )


def _all(groups: Mapping[str, frozenset[Ref]]) -> frozenset[Ref]:
    return frozenset[Ref]().union(*groups.values())


def crossing(rows: Division, columns: Division, people: Iterable[Seen]) -> Table:
    """How many belong to each pair of groups.

    Args:
        rows: What divides them from top to bottom.
        columns: What divides them from left to right.
        people: Those of the year.
    """
    seen = [*people]
    down, across = rows.groups(seen), columns.groups(seen)
    everybody = frozenset(one.ref for one in seen)
    heads = (*((key, columns.label(key)) for key in across), ("total", _TOTAL))

    def row(key: str, label: Label, members: frozenset[Ref]) -> Row:
        inner = (Figure.of(members & group) for group in across.values())
        return Row(key=key, label=label, figures=(*inner, Figure.of(members)), is_total=key == "total")

    body = [row(key, rows.label(key), members) for key, members in down.items()]
    vi, en = (f"{rows.title[language]} × {columns.title[language]}" for language in ("vi", "en"))
    return Table(
        key=f"{rows.key}_by_{columns.key}",
        title=Label(vi, en),
        heads=heads,
        rows=(*body, row("total", _TOTAL, everybody)),
    )
