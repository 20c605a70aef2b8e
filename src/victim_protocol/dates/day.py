"""A day, as opposed to a moment."""

__all__ = ["is_day"]

from datetime import date, datetime


def is_day(value: object) -> bool:
    """Whether a value is a day, without an hour.

    The type of a moment is a child of the type of a day, but the two cannot be compared.

    Args:
        value: Anything.

    >>> is_day(date(2017, 3, 20)), is_day(datetime(2017, 3, 20, 8)), is_day("2017-03-20")
    (True, False, False)
    """
    return isinstance(value, date) and not isinstance(value, datetime)
