"""The vocabulary of events: what may happen, and so what conditions ask for and limits are counted from."""

__all__ = ["ESTABLISHMENT_EVENTS", "EVENTS", "OF_THE_LIVING", "STAYS", "STAY_ENDS", "TELLING"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.confidential import Confidential
from victim_protocol.events import care, children, claims, identification
from victim_protocol.events.care import OF_HEALTH, OF_THE_LIVING, STAY_ENDS, STAYS
from victim_protocol.events.establishments import ESTABLISHMENT_EVENTS
from victim_protocol.labels import Label
from victim_protocol.law.key import Key

_OF_PERSONS: Final = (
    care.EVENTS,
    identification.EVENTS,
    claims.EVENTS,
    claims.PROTECTION,
    claims.ADMISSION,
    claims.GRIEVANCES,
    claims.FUND,
    claims.INSURANCE,
    children.EVENTS,
)

EVENTS: Final[Mapping[Key, Label]] = MappingProxyType(
    {key: label for events in _OF_PERSONS for key, label in events.items()}
)
"""What may happen in a person's case."""

TELLING: Final[Mapping[Key, frozenset[Confidential]]] = MappingProxyType(
    {
        **dict.fromkeys(OF_HEALTH, frozenset({Confidential.HEALTH})),
        **dict.fromkeys((*children.EVENTS, Key("guardian_appointed")), frozenset({Confidential.AGE})),
    }
)
"""Which confidential things it tells that an event happened, beside being part of somebody's file."""
