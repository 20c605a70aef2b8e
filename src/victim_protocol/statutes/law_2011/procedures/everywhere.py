"""What may happen at every stage: death, refusal, leaving, disappearance, reopening; and how handovers are offered."""

__all__ = ["EVERYWHERE", "HANDOVER"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Everywhere, Handover
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, LAW_66_2011
from victim_protocol.statutes.notation import defined

_CHOICE: Final = CIRCULAR_35_2013.at("12.3")
_SILENT: Final = Label(
    "không văn bản nào nói việc gì tiếp theo",
    "no text says what follows",
)

_OF_AGE: Final = Not(defined("minor", _CHOICE), _CHOICE)
"""The choice is an adult's; toward a minor, or who may be one, duties go on."""

EVERYWHERE: Final = (
    Everywhere(event=Key("died"), care=Care.NOBODY, ends=True, silent=_SILENT, source=DECREE_09_2013.at("20.4")),
    Everywhere(event=Key("support_refused"), interrupts=True, duties_wait=_OF_AGE, source=_CHOICE),
    Everywhere(
        event=Key("left_care"),
        care=Care.NOT_KNOWN,
        interrupts=True,
        duties_wait=_OF_AGE,
        silent=_SILENT,
        source=_CHOICE,
    ),
    Everywhere(
        event=Key("disappeared"),
        care=Care.NOT_KNOWN,
        interrupts=True,
        duties_wait=_OF_AGE,
        silent=_SILENT,
        source=LAW_66_2011.at("24.3"),
    ),
    Everywhere(event=Key("reopened"), care=Care.ACTOR, resumes=True, silent=_SILENT, source=LAW_66_2011.at("24.3")),
)
"""Each with the provision that speaks of it, or that is silent where it might have spoken."""

HANDOVER: Final = Handover(
    offered=Key("handover_offered"),
    refused=Key("handover_refused"),
    answers=Key("care_until_acceptance"),
    sender="sender_until_accepted",
)
"""A handover has two sides."""
