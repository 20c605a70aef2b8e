"""Dates that are known only in part."""

__all__ = ["PartialDate"]

import re
from calendar import monthrange
from datetime import date

from attrs import field, frozen

from victim_protocol.errors import InvalidFact, Problem

_SHAPE = re.compile(r"(?P<year>\d{4})(?:-H(?P<half>[12])|-Q(?P<quarter>[1-4])|-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")


def _invalid(text: str) -> InvalidFact:
    return InvalidFact(
        Problem(
            "date",
            "date",
            "ngày không hợp lệ; viết 2003, 2003-H1, 2003-Q2, 2003-05, 2003-05-04 hoặc 2003-05/2004-01",
            f"not a date ({len(text)} characters); write 2003, 2003-H1, 2003-Q2, 2003-05, 2003-05-04 or 2003-05/2004-01",
        )
    )


def _months(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month that a text names."""
    if match["half"]:
        return 6 * int(match["half"]) - 5, 6 * int(match["half"])
    if match["quarter"]:
        return 3 * int(match["quarter"]) - 2, 3 * int(match["quarter"])
    return (int(match["month"]),) * 2 if match["month"] else (1, 12)


@frozen(order=True)
class PartialDate:
    """A day known to lie between two days; its repr tells neither, since it is often a birth date.

    Args:
        earliest: The first day it can be, inclusive.
        latest: The last day it can be, inclusive.

    Raises:
        InvalidFact: The last lies before the first.

    >>> PartialDate.parse("2003-Q2") == PartialDate(date(2003, 4, 1), date(2003, 6, 30))
    True
    """

    earliest: date = field(repr=False)
    latest: date = field(repr=False)

    def __attrs_post_init__(self) -> None:
        if self.latest < self.earliest:
            raise _invalid("")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read a year, half, quarter, month or day, or a range of two of these joined by a slash.

        Args:
            text: Such as ``"2003"``, ``"2003-H1"``, ``"2003-Q2"``, ``"2003-05"``, ``"2003-05-04"`` or
                ``"2003-05/2004-01"``.

        Raises:
            InvalidFact: It is none of these, or no such day exists.
        """
        first, slash, second = text.partition("/")
        if slash:
            return cls(cls.parse(first).earliest, cls.parse(second).latest)
        match = _SHAPE.fullmatch(text)
        if match is None:
            raise _invalid(text)
        try:
            return cls._read(match)
        except ValueError as error:
            raise _invalid(text) from error

    @classmethod
    def _read(cls, match: re.Match[str]) -> "PartialDate":
        year = int(match["year"])
        if match["day"]:
            day = date(year, int(match["month"]), int(match["day"]))
            return cls(day, day)
        first, last = _months(match)
        return cls(date(year, first, 1), date(year, last, monthrange(year, last)[1]))

    @property
    def text(self) -> str:
        """The date as ``parse`` reads it: one day, or a range of two.

        >>> PartialDate.parse("2003-05").text
        '2003-05-01/2003-05-31'
        """
        if self.earliest == self.latest:
            return self.earliest.isoformat()
        return f"{self.earliest.isoformat()}/{self.latest.isoformat()}"
