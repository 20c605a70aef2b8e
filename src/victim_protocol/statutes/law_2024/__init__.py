"""The regime of Law 53/2024/QH15: persons identified from 01/07/2025 on, as far as its texts could be read."""

__all__ = ["ACTS", "BENEFITS", "DEFINITIONS", "INSTRUMENTS", "LIMITS", "READINGS", "REGIME", "STANDINGS", "TEXTS"]

from victim_protocol.statutes.law_2024.instruments import INSTRUMENTS
from victim_protocol.statutes.law_2024.limits import ACTS, LIMITS
from victim_protocol.statutes.law_2024.readings import READINGS
from victim_protocol.statutes.law_2024.standing import DEFINITIONS, REGIME, STANDINGS
from victim_protocol.statutes.law_2024.support import BENEFITS
from victim_protocol.statutes.law_2024.texts import TEXTS
