"""Values that change on days, with every gap declared and no overlap."""

__all__ = ["Series", "Step"]

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Generic, TypeVar

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, NotModelled, Problem

Value_co = TypeVar("Value_co", covariant=True)


@frozen(kw_only=True)
class Step(Generic[Value_co]):
    """One value and the days it holds.

    Args:
        since: The first day the value is applied, inclusive ("applies from").
        until: The last day it is certain, inclusive; ``None`` while nothing ends it.
        value: The value; say so with a value of its own where it is not known.
        published: The day the text was signed, where it is known.
        in_force: The day the text entered into force, where that is another day than ``since``.
    """

    since: date
    until: date | None = None
    value: Value_co
    published: date | None = None
    in_force: date | None = None


def _check_steps(_series: object, _attribute: object, steps: tuple[Step[object], ...]) -> None:
    problems = [*_faults(steps)]
    if problems:
        raise InvalidLaw(*problems)


def _faults(steps: tuple[Step[object], ...]) -> Iterator[Problem]:
    if not steps:
        yield Problem("series", "empty", "chuỗi giá trị trống", "a series needs at least one step")
    for step in steps:
        if step.until is not None and step.until < step.since:
            yield Problem(str(step.since), "days", "kết thúc trước khi bắt đầu", "it ends before it begins")
    for earlier, later in pairwise(steps):
        if earlier.until is None or later.since <= earlier.until:
            yield Problem(str(later.since), "overlap", "hai giá trị cùng một ngày", "two values hold on the same day")
        elif later.since > (expected := earlier.until + timedelta(days=1)):
            yield Problem(
                str(expected),
                "gap",
                "khoảng trống không được khai báo; hãy khai báo là chưa biết",
                "a gap that is not declared; declare it as not known",
            )


@frozen
class Series(Generic[Value_co]):
    """Steps in order of time, each ending the day before the next begins.

    Args:
        steps: In order; the last may be open.

    Raises:
        InvalidLaw: There is a gap, an overlap, or a step that ends before it begins; all are listed.

    >>> series = Series((Step(since=date(2013, 11, 10), value=30_000),))
    >>> series.on(date(2017, 3, 20))
    30000
    """

    steps: tuple[Step[Value_co], ...] = field(validator=_check_steps)

    @cached_property
    def _starts(self) -> tuple[date, ...]:
        return tuple(step.since for step in self.steps)

    @property
    def change_days(self) -> tuple[date, ...]:
        """The days on which the answer changes: each first day, and the day after the end."""
        last = self.steps[-1].until or date.max
        return self._starts if last == date.max else (*self._starts, last + timedelta(days=1))

    def covers(self, day: date) -> bool:
        """Whether the series says anything about the day.

        Args:
            day: Any day; the first and the last of the series are covered.
        """
        return self._starts[0] <= day <= (self.steps[-1].until or date.max)

    def spans(self, step: Step[object]) -> bool:
        """Whether the series says something about every day of a step of another series."""
        return self._starts[0] <= step.since and (step.until or date.max) <= (self.steps[-1].until or date.max)

    def on(self, day: date) -> Value_co:
        """The value on a day.

        Args:
            day: The day whose value is asked.

        Raises:
            NotModelled: The day lies before the first step or after the end of the last.
        """
        if not self.covers(day):
            raise NotModelled(
                Problem("series", "day", f"không có giá trị cho ngày {day}", f"no value is modelled for {day}")
            )
        return self.steps[bisect_right(self._starts, day) - 1].value

    def known_on(self, day: date, known: date) -> Value_co:
        """The value of a day as it could be known on another: a text that is applied back counts once it is signed.

        Args:
            day: The day whose value is asked.
            known: The day on which somebody asked. A step counts from the day its text was signed, or, where that is
                not known, from its own first day.

        Raises:
            NotModelled: Nothing that was known by then says anything about the day.

        >>> base = Series((
        ...     Step(since=date(2024, 7, 1), until=date(2026, 6, 30), value=500_000),
        ...     Step(since=date(2026, 7, 1), value=540_000, published=date(2026, 8, 21)),
        ... ))
        >>> base.known_on(date(2026, 7, 15), date(2026, 8, 20)), base.known_on(date(2026, 7, 15), date(2026, 8, 21))
        (500000, 540000)
        """
        steps = [step for step in self.steps if step.since <= day and (step.published or step.since) <= known]
        if not steps or not self.covers(day):
            raise NotModelled(
                Problem("series", "day", f"không có giá trị cho ngày {day}", f"no value is modelled for {day}")
            )
        return steps[-1].value
