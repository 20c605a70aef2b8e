"""Short words in which the statutes write amounts; all are whole đồng for one unit."""

__all__ = ["at_cost", "at_least", "at_most", "exactly", "not_known"]

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind


def exactly(dong: int, source: Source) -> Rate:
    """An amount that is fixed."""
    return Rate(kind=RateKind.EXACTLY, dong=dong, source=source)


def at_least(dong: int, source: Source) -> Rate:
    """A floor."""
    return Rate(kind=RateKind.AT_LEAST, dong=dong, source=source)


def at_most(dong: int, source: Source) -> Rate:
    """The most that may be given."""
    return Rate(kind=RateKind.AT_MOST, dong=dong, source=source)


def at_cost(cost: str, source: Source, ceiling: int | None = None) -> Rate:
    """What was spent on something, up to a ceiling where there is one."""
    return Rate(kind=RateKind.AT_COST, cost=Key(cost), ceiling=ceiling, source=source)


def not_known(vi: str, en: str, source: Source) -> Rate:
    """What is missing, in both languages, by the provision that gives it or names the text that would tell."""
    return Rate(kind=RateKind.NOT_KNOWN, missing=Label(vi, en), source=source)
