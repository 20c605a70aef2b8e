"""The procedures since 01/07/2025, each as a table, as far as the texts could be read."""

__all__ = ["ACTS", "FORMS", "PERSONS_ACTS", "PROCEDURES"]

from typing import Final

from victim_protocol.statutes.law_2024.procedures import application, operating_licence, reception, through_mission
from victim_protocol.statutes.law_2024.procedures.acts import ACTS, FORMS, PERSONS_ACTS

PROCEDURES: Final = (
    reception.PROCEDURE,
    through_mission.PROCEDURE,
    application.PROCEDURE,
    operating_licence.PROCEDURE,
)
"""In the order in which the articles come."""
