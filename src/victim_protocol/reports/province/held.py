"""What was held and told to the public in a year."""

__all__ = ["ACTIVITIES", "activities"]

from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.records.activity import Activity, ActivityKind, Count
from victim_protocol.reports.province.tables import Figure, Row, Table

ACTIVITIES: Final = "activities"
_ACTIVITIES: Final = (
    ("times", Label("Số lần", "Number")),
    ("attendances", Label("Lượt người", "Attendances")),
    ("leaflets", Label("Tờ rơi", "Leaflets")),
    ("districts", Label("Huyện, địa bàn", "Districts or places")),
)


def activities(held: Iterable[Activity], first: date, last: date) -> Table:
    """What was held and told to the public in a period, by kind and level.

    Districts and places may be the same in two activities: of several, the number is at least that of the widest.

    Args:
        held: The activities.
        first: The first day of the period, inclusive.
        last: The last day, inclusive.
    """
    found: dict[tuple[str, str], list[Activity]] = {}
    for one in sorted(held, key=lambda one: (_KINDS.index(one.kind), one.level)):
        if first <= one.day <= last:
            found.setdefault((one.kind.value, one.level), []).append(one)
    rows = []
    for (kind, level), inside in found.items():
        label = inside[0].kind.label
        named = Label(f"{label.vi}: {level}", f"{label.en}: {level}") if level else label
        figures = (
            Figure(sum(one.times for one in inside)),
            _sum([one.attendances for one in inside]),
            _sum([one.leaflets for one in inside]),
            _widest([one.districts for one in inside]),
        )
        rows.append(Row(key=f"{kind}.{level}" if level else kind, label=named, figures=figures))
    return Table(key=ACTIVITIES, title=Label("Hoạt động", "Activities"), heads=_ACTIVITIES, rows=tuple(rows))


_KINDS: Final = tuple(ActivityKind)


def _sum(counts: Sequence[Count | None]) -> Figure | None:
    """The sum of what is told, which is only the least where of some nothing is told."""
    told = [count for count in counts if count is not None]
    found = reduce(Count.__add__, told, Count(0, is_open=len(told) < len(counts)))
    return Figure(found) if told else None


def _widest(numbers: Sequence[int | None]) -> Figure | None:
    told = [number for number in numbers if number is not None]
    return Figure(Count(max(told), is_open=len(numbers) > 1)) if told else None
