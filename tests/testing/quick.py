"""The settings of these tests: the same few examples each time."""

__all__ = ["QUICK", "STEPS"]

from hypothesis import HealthCheck, Phase, settings

QUICK = settings(
    max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
STEPS = settings(
    QUICK,
    max_examples=12,
    stateful_step_count=10,
    phases=[Phase.generate],
    suppress_health_check=[*HealthCheck],
)
"""Of machines: what is wrong is found, and no shortest way to it is looked for."""
