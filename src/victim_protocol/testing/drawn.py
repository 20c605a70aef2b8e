"""A few values of a strategy, the same on every run: for fixtures, demonstrations and first inputs."""

__all__ = ["drawn"]

from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

Value = TypeVar("Value")


def drawn(strategy: st.SearchStrategy[Value], count: int = 5) -> tuple[Value, ...]:
    """Some values of a strategy; with one version of Hypothesis the same ones each time.

    Args:
        strategy: The strategy.
        count: How many at the most; fewer where it has no more.

    >>> drawn(st.booleans())
    (False, True)
    """
    found: list[Value] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
    )
    @given(strategy)
    def collect(value: Value) -> None:
        found.append(value)

    collect()
    return tuple(found)
