"""The procedures of the 2011 regime, each as a table."""

__all__ = ["ACTS", "EVERYWHERE", "FORMS", "HANDOVER", "PERSONS_ACTS", "PROCEDURES", "READINGS"]

from typing import Final

from victim_protocol.statutes.law_2011.procedures import (
    agreement,
    claim,
    closing,
    emergency_admission,
    establishment_claim,
    foreigner_reception,
    foreigner_return,
    foreigner_verification,
    grievances,
    homecoming,
    licence,
    licence_upkeep,
    mission,
    operation,
    protection,
    referral,
    rescue,
    self_report,
    self_return,
    stay,
)
from victim_protocol.statutes.law_2011.procedures.acts import ACTS, PERSONS_ACTS
from victim_protocol.statutes.law_2011.procedures.everywhere import EVERYWHERE, HANDOVER
from victim_protocol.statutes.law_2011.procedures.forms import FORMS
from victim_protocol.statutes.law_2011.procedures.readings import READINGS

PROCEDURES: Final = (
    self_report.PROCEDURE,
    self_return.PROCEDURE,
    rescue.PROCEDURE,
    mission.PROCEDURE,
    agreement.PROCEDURE,
    foreigner_reception.PROCEDURE,
    foreigner_verification.PROCEDURE,
    foreigner_return.PROCEDURE,
    homecoming.PROCEDURE,
    stay.PROCEDURE,
    referral.PROCEDURE,
    claim.PROCEDURE,
    protection.PROCEDURE,
    emergency_admission.PROCEDURE,
    grievances.COMPLAINT,
    grievances.REMARK,
    grievances.FALSE_VICTIM,
    licence.PROCEDURE,
    licence_upkeep.CHANGED,
    licence_upkeep.LOST,
    operation.PROCEDURE,
    closing.PROCEDURE,
    establishment_claim.PROCEDURE,
)
"""In the order in which the articles come."""
