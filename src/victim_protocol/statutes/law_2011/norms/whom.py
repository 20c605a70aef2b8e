"""Toward whom a norm of the 2011 regime holds, written by the provision that says so."""

__all__ = ["at_risk", "in_care", "lodged", "pupil", "victim", "victim_or_harmed"]

from typing import Final

from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.notation import defined, every, happened, some, yes

_HARMED: Final = LAW_66_2011.at("2.4")
"""Where the Law says what a victim is."""


def victim(source: Source) -> Condition:
    """A victim with a paper."""
    return defined("victim", source)


def victim_or_harmed(source: Source) -> Condition:
    """Certified; or, without a paper, whoever was harmed by what Article 2 clause 4 names."""
    return some(victim(source), defined("harmed", _HARMED))


def in_care(source: Source) -> Condition:
    """A victim, or somebody who is being identified."""
    return some(victim(source), defined("being_identified", source))


def at_risk(source: Source) -> Condition:
    """A victim, or someone believed to be one, who is harmed or at risk."""
    return every(some(victim(source), yes("grounds_to_believe_trafficked", source)), yes("at_risk_of_harm", source))


def lodged(source: Source) -> Condition:
    """Somebody who is in an establishment."""
    return happened("lodged", source)


def pupil(source: Source) -> Condition:
    """A victim who goes to school."""
    return every(victim_or_harmed(source), yes("goes_to_school", source))
