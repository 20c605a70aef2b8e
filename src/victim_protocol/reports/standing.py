"""Who a person is in law, in words."""

__all__ = ["standing_text"]

from victim_protocol.assessment import PersonAssessment
from victim_protocol.labels import Language
from victim_protocol.law.explain import Truth
from victim_protocol.reports.words import word


def standing_text(person: PersonAssessment, language: Language) -> str:
    """The places in law that a person has, then those that are not decided.

    Args:
        person: What the law says of the person.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    held = [one.standing.label[language] for one in person.standings if one.truth in (Truth.HOLDS, Truth.PASSES)]
    open_ = [
        f"{one.standing.label[language]} ({word('undetermined_standing', language)})"
        for one in person.standings
        if one.truth is Truth.UNKNOWN
    ]
    return "; ".join(held + open_) or word("no_standing", language)
