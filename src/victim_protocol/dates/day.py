"""A day, as opposed to a moment; Viet Nam's time."""

__all__ = ["VIET_NAM", "day_of", "is_day"]

from datetime import date, datetime, timedelta, timezone
from typing import Final

from victim_protocol.errors import InvalidFact, Problem

VIET_NAM: Final = timezone(timedelta(hours=7))
"""Viet Nam's time, which has no summer time."""


def is_day(value: object) -> bool:
    """Whether a value is a day, without an hour.

    The type of a moment is a child of the type of a day, but the two cannot be compared.

    Args:
        value: Anything.

    >>> is_day(date(2017, 3, 20)), is_day(datetime(2017, 3, 20, 8)), is_day("2017-03-20")
    (True, False, False)
    """
    return isinstance(value, date) and not isinstance(value, datetime)


def day_of(value: date) -> date:
    """The day itself, or the day in Viet Nam on which a moment falls.

    Args:
        value: A day, or a moment with its offset from universal time.

    Raises:
        InvalidFact: The moment does not say its offset, or its day in Viet Nam lies beyond the years of a date.

    >>> from datetime import timezone
    >>> day_of(datetime(2017, 3, 20, 17, 30, tzinfo=timezone.utc))
    datetime.date(2017, 3, 21)
    """
    if not isinstance(value, datetime):
        return value
    if value.utcoffset() is None:
        raise InvalidFact(
            Problem(
                "moment",
                "offset",
                "thời điểm phải ghi múi giờ, ví dụ 2017-03-20T08:00+07:00",
                "a moment needs its offset, as in 2017-03-20T08:00+07:00",
            )
        )
    try:
        return value.astimezone(VIET_NAM).date()
    except OverflowError:
        raise InvalidFact(Problem("moment", "range", "thời điểm ngoài lịch", "a moment beyond the calendar")) from None
