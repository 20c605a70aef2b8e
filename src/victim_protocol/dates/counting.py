"""Counting a limit: from an event to its last day, with the rule that moved it."""

__all__ = ["Rules", "deadline"]

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from attrs import frozen

from victim_protocol.dates.day import day_of
from victim_protocol.dates.deadline import Deadline
from victim_protocol.dates.working_days import Look, WorkingDays
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.calendar import Calendar
from victim_protocol.law.counting import Counting, CountingReading
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit

_DAY = timedelta(days=1)
_OF_KIND = {LimitKind.AT_MOST: CountingReading.STAY, LimitKind.AT_LEAST_BEFORE: CountingReading.BACKWARDS}
"""The reading on the end of a limit of a kind; of the others, the one that lets the rules govern."""
_WAYS = {"civil_code": 1, "same_rules": 1, "moves": 1, "to_the_day_after": 1, "to_the_day_before": -1}
"""The choices that move an end, and which way."""


@frozen(kw_only=True)
class Rules:
    """How limits are counted under one choice of each reading.

    Args:
        counting: The provisions and the readings that apply them.
        working: Working days, under the readings that say which they are.
        chosen: The choice of each reading.
    """

    counting: Counting
    working: WorkingDays
    chosen: Mapping[Key, str]

    @classmethod
    def of(cls, counting: Counting, calendar: Calendar, chosen: Mapping[Key, str | None]) -> "Rules":
        """The rules under the caller's choices.

        Args:
            counting: The provisions and the readings that apply them.
            calendar: The days off; the book's, or the caller's own.
            chosen: The choice of each reading; those about counting are never open.
        """
        choices = {key: choice for key in counting.readings.values() if (choice := chosen[key]) is not None}
        in_lieu = choices[counting.reading(CountingReading.IN_LIEU)] == "is_holiday"
        worked = choices[counting.reading(CountingReading.WORKED)] == "is_working_day"
        return cls(counting=counting, working=WorkingDays(calendar, in_lieu, worked), chosen=choices)

    def choice(self, point: CountingReading) -> str:
        """What was chosen on a point that is open."""
        return self.chosen[self.counting.reading(point)]

    def governing(self, start: date) -> CountingReading:
        """The reading on which the use of these rules hangs, for a limit that starts on a day."""
        return CountingReading.GOVERNS if start >= self.counting.since else CountingReading.GOVERNS_BEFORE


def deadline(limit: TimeLimit, start: date, rules: Rules, *, other: Deadline | None = None) -> Deadline:
    """The end of a limit that starts on a day, with the days and rules that made it.

    Civil Code 91/2015/QH13 Articles 147 and 148, where the readings let them govern.

    Args:
        limit: The limit.
        start: The day of the event, which is not counted; a moment with its offset for a limit in hours.
        rules: How it is counted.
        other: The deadline of the limit that this one follows or is the last part of; counted from its last day.

    Raises:
        InvalidFact: A limit in hours starts from a day, or a moment does not say its offset.
        NotModelled: The calendar does not cover a year that is met.
    """
    if limit.unit is Unit.HOURS:
        return _by_the_hour(limit, start, rules)
    day = day_of(start)
    if limit.length is None:
        return Deadline(limit=limit, start=day, sources=(limit.source,))
    rules.working.calendar.year(day)  # refuses what lies so far away that it cannot even be counted
    if limit.kind is LimitKind.LAST_PART:
        return _last_part(limit, day, rules, other)
    if limit.unit is Unit.DAYS_PRESENT:
        end = day + (limit.length - 1) * _DAY
        return Deadline(limit=limit, start=day, counted=end, due=end, sources=(limit.source,))
    return _by_the_day(limit, day if other is None or other.due is None else day_of(other.due), rules)


def _by_the_hour(limit: TimeLimit, start: date, rules: Rules) -> Deadline:
    if not isinstance(start, datetime) or start.utcoffset() is None:
        raise InvalidFact(
            Problem(
                f"limits.{limit.key}",
                "moment",
                "thời hạn tính bằng giờ cần thời điểm có múi giờ, ví dụ 2017-03-20T08:00+07:00",
                "a limit in hours needs a moment with its offset, as in 2017-03-20T08:00+07:00",
            )
        )
    rules.working.calendar.year(day_of(start))
    end = start + timedelta(hours=limit.length or 0)
    not_before = limit.kind is LimitKind.NOT_BEFORE
    return Deadline(
        limit=limit,
        start=start,
        opens=end if not_before else None,
        counted=None if not_before else end,
        due=None if not_before else end,
        sources=(limit.source, rules.counting.hours),
    )


def _by_the_day(limit: TimeLimit, start: date, rules: Rules) -> Deadline:
    governing = rules.governing(start)
    if limit.unit is Unit.WORKING_DAYS:
        looks = rules.working.add(start, limit.length or 0, _step(limit))
        return _told(limit, start, looks[-1].day, looks, (governing,), rules)
    counted = _counted(limit, start)
    look = rules.working.look(counted)
    if look.off is None:
        return _told(limit, start, counted, (look,), (governing,), rules)
    point, step = _move(limit, governing, rules)
    looks = rules.working.nearest(counted, step) if step else (look,)
    return _told(limit, start, counted, looks, (governing, point), rules)


def _step(limit: TimeLimit) -> int:
    return -1 if limit.kind is LimitKind.AT_LEAST_BEFORE else 1


def _counted(limit: TimeLimit, start: date) -> date:
    """The last day of a limit in days, months or years."""
    number = _step(limit) * (limit.length or 0)
    if limit.unit is Unit.DAYS:
        return start + number * _DAY
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - few limits are in months, and it loads slowly

    return start + relativedelta(months=number * (12 if limit.unit is Unit.YEARS else 1))


def _move(limit: TimeLimit, governing: CountingReading, rules: Rules) -> tuple[CountingReading, int]:
    """The reading that says where an end goes that falls on a day off, and the way: 1, -1, or 0 for nowhere."""
    point = _OF_KIND.get(limit.kind, governing)
    choice = rules.choice(point)
    governed = rules.choice(governing) != "plain_count"
    return point, _WAYS.get(choice, 0) if governed else 0


def _told(
    limit: TimeLimit,
    start: date,
    counted: date,
    looks: tuple[Look, ...],
    points: tuple[CountingReading, ...],
    rules: Rules,
) -> Deadline:
    counting = rules.counting
    due = looks[-1].day
    used = dict.fromkeys([*points, *(look.hangs_on for look in looks if look.hangs_on is not None)])
    moved = (counting.moved,) if due != counted else ()
    return Deadline(
        limit=limit,
        start=start,
        counted=counted,
        due=due,
        looks=looks,
        sources=(limit.source, counting.event_day, counting.length(limit.unit), *moved),
        readings={counting.reading(point): rules.choice(point) for point in used},
    )


def _last_part(limit: TimeLimit, start: date, rules: Rules, other: Deadline | None) -> Deadline:
    """The days in which another limit runs out."""
    if other is None or other.due is None:
        return Deadline(limit=limit, start=start, sources=(limit.source,))
    point = CountingReading.LAST_PART
    counted_days = (limit.length or 0) - (rules.choice(point) == "end_counted")
    return Deadline(
        limit=limit,
        start=start,
        opens=other.due - counted_days * _DAY,
        counted=other.due,
        due=other.due,
        looks=other.looks,
        sources=(limit.source, *other.sources),
        readings={**other.readings, rules.counting.reading(point): rules.choice(point)},
    )
