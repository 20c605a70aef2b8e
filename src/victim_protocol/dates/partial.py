"""Dates that are known only in part."""

__all__ = ["PartialDate"]

import re
from calendar import monthrange
from contextlib import suppress
from datetime import date

from attrs import field, frozen

from victim_protocol.dates.day import is_day
from victim_protocol.errors import InvalidFact, Problem

_SHAPE = re.compile(
    r"(?P<year>\d{4})(?:-H(?P<half>[12])|-Q(?P<quarter>[1-4])|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?",
    re.ASCII,
)


def _unreadable() -> InvalidFact:
    """What is raised for a text that is no date; neither the text nor a part of it is repeated."""
    shapes = "2003, 2003-H1, 2003-Q2, 2003-05, 2003-05-04"
    return InvalidFact(
        Problem(
            "date",
            "date",
            f"ngày không hợp lệ; viết {shapes} hoặc 2003-05/2004-01",
            f"not a date; write {shapes} or 2003-05/2004-01",
        )
    )


def _months(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month that a text names."""
    if match["half"]:
        return 6 * int(match["half"]) - 5, 6 * int(match["half"])
    if match["quarter"]:
        return 3 * int(match["quarter"]) - 2, 3 * int(match["quarter"])
    return (int(match["month"]),) * 2 if match["month"] else (1, 12)


def _days(match: re.Match[str]) -> tuple[date, date]:
    """The first and the last day that a text names.

    Raises:
        ValueError: No such day exists.
    """
    year = int(match["year"])
    if match["day"]:
        return (date(year, int(match["month"]), int(match["day"])),) * 2
    first, last = _months(match)
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _read(text: str) -> tuple[date, date]:
    """The first and the last day of a year, half, quarter, month or day."""
    match = _SHAPE.fullmatch(text)
    if match is not None:
        with suppress(ValueError):  # its words tell the date, so it is no cause of what is raised
            return _days(match)
    raise _unreadable()


@frozen(order=True)
class PartialDate:
    """A day known to lie between two days; its repr tells neither, since it is often a birth date.

    Args:
        earliest: The first day it can be, inclusive.
        latest: The last day it can be, inclusive.

    Raises:
        InvalidFact: The last lies before the first, or one of them is not a day.

    >>> PartialDate.parse("2003-Q2") == PartialDate(date(2003, 4, 1), date(2003, 6, 30))
    True
    >>> PartialDate.parse("2003-Q2")
    PartialDate()
    """

    earliest: date = field(repr=False)
    latest: date = field(repr=False)

    def __attrs_post_init__(self) -> None:
        if not (is_day(self.earliest) and is_day(self.latest)):
            raise InvalidFact(Problem("date", "type", "cần ngày không kèm giờ", "not a day without an hour"))
        if self.latest < self.earliest:
            raise InvalidFact(
                Problem("date", "order", "ngày cuối trước ngày đầu", "the last day lies before the first one")
            )

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read a year, half, quarter, month or day, or a range of two of these joined by a slash.

        Args:
            text: Such as ``"2003"``, ``"2003-H1"``, ``"2003-Q2"``, ``"2003-05"``, ``"2003-05-04"`` or
                ``"2003-05/2004-01"``; a range includes all of what it begins and ends with.

        Raises:
            InvalidFact: It is none of these, no such day exists, or the range ends before it begins.

        >>> PartialDate.parse("2003-05/2004-Q1").latest
        datetime.date(2004, 3, 31)
        """
        first, slash, last = text.partition("/")
        earliest, latest = _read(first)
        return cls(earliest, _read(last)[1] if slash else latest)

    @property
    def within_a_year(self) -> bool:
        """Whether at least the year is known.

        >>> PartialDate.parse("2003").within_a_year, PartialDate.parse("2003-05/2004-01").within_a_year
        (True, False)
        """
        return self.earliest.year == self.latest.year

    @property
    def text(self) -> str:
        """The date as ``parse`` reads it: one day, or a range of two.

        >>> PartialDate.parse("2003-05").text
        '2003-05-01/2003-05-31'
        """
        if self.earliest == self.latest:
            return self.earliest.isoformat()
        return f"{self.earliest.isoformat()}/{self.latest.isoformat()}"
