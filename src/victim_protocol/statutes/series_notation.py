"""How the statutes write what changes on days."""

__all__ = ["by_period"]

from datetime import date, timedelta
from typing import TypeVar

from victim_protocol.law.dated import Series, Step

Value = TypeVar("Value")


def by_period(*parts: tuple[date, Value], until: date | None = None) -> Series[Value]:
    """What holds from each of several days on, each until the day before the next.

    Args:
        parts: The first day of each value, in order, and the value.
        until: The last day of the last one; ``None`` while no end is known.
    """
    days = [since - timedelta(days=1) for since, _ in parts[1:]]
    return Series(
        tuple(
            Step(since=since, until=last, value=value)
            for (since, value), last in zip(parts, [*days, until], strict=True)
        )
    )
