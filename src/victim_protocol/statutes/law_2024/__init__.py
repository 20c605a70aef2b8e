"""The regime of Law 53/2024/QH15: persons identified from 01/07/2025 on, as far as its texts could be read."""

__all__ = [
    "ACTS",
    "AUTHORITIES",
    "BENEFITS",
    "DEFINITIONS",
    "FORMS",
    "INSTRUMENTS",
    "LIMITS",
    "NORMS",
    "PERSONS_ACTS",
    "PROCEDURES",
    "READINGS",
    "REGIME",
    "STANDINGS",
    "TEXTS",
    "UNREAD",
]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2024 import crime_fund, kept, limits, procedures, readings, support
from victim_protocol.statutes.law_2024.authorities import AUTHORITIES
from victim_protocol.statutes.law_2024.instruments import INSTRUMENTS
from victim_protocol.statutes.law_2024.norms import NORMS
from victim_protocol.statutes.law_2024.not_read import UNREAD
from victim_protocol.statutes.law_2024.procedures import FORMS, PERSONS_ACTS, PROCEDURES
from victim_protocol.statutes.law_2024.standing import DEFINITIONS, REGIME, STANDINGS
from victim_protocol.statutes.law_2024.texts import TEXTS

ACTS: Final[Mapping[Key, Label]] = MappingProxyType({**limits.ACTS, **crime_fund.ACTS, **procedures.ACTS})
"""What is to be done, with or without a limit."""

BENEFITS: Final = (*support.BENEFITS, *kept.BENEFITS)
"""What it gives; what is given beside it to whom the Law of 2011 governs on stands last."""

READINGS: Final = (*readings.READINGS, *kept.READINGS)
"""What its wording leaves open."""

LIMITS: Final = (*limits.LIMITS, *crime_fund.LIMITS)
"""What must be done by when, or may last so long."""
