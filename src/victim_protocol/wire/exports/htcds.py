"""The Human Trafficking Case Data Standard 2.0 of IOM (CC BY 4.0), in the names of its field list.

IOM does not endorse this library.
"""

__all__ = ["htcds"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from victim_protocol.case.case import Case
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.wire.exports.subject import IN_PART, NO_CODE, Exported, Subject, subject_of

_NO_EXPLOITATION: Final = frozenset({"sale_or_transfer", "material_benefit", "none_of_these"})
"""Purposes that are none of exploitation."""
_EXPLOITATION: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sexual_exploitation": "SexualExploitation",
        "forced_prostitution": "SexualExploitation",
        "pornography": "SexualExploitation",
        "forced_performance": "SexualExploitation",
        "sexual_slavery": "SexualExploitation",
        "forced_labour": "ForcedLabour",
        "removal_of_organs": "OrganRemoval",
        "forced_begging": "ForcedBegging",
        "forced_marriage": "ForcedMarriage",
    }
)
_SEX: Final[Mapping[str, str]] = MappingProxyType({"forced_prostitution": "Prostitution", "pornography": "Pornography"})
_VAGUE: Final = frozenset({"sexual_slavery", "forced_performance"})
"""The purposes that are more than their code says."""
_DECIDED_BY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "district_police": "Police",
        "provincial_police": "Police",
        "investigation_procuracy_or_court": "CourtOrProsecution",
        "legalised_foreign_paper": "Other",
        "another_competent_body": "Other",
    }
)
_PLANS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("schooling", "life_skills"), "Education"),
        **dict.fromkeys(("initial_hardship_allowance", "loan", "care_allowance", "fare", "road_meals"), "Financial"),
        **dict.fromkeys(
            ("medical_care", "psychological_support", "hospital_treatment", "first_aid", "health_insurance_premium"),
            "Health",
        ),
        **dict.fromkeys(("legal_aid", "legal_advice"), "Legal"),
        **dict.fromkeys(("vocational_training", "job_support", "study_and_work_advice"), "Livelihood"),
        **dict.fromkeys(("meals", "food_and_shelter", "placement", "guardian", "reintegration_plan"), "SocialCare"),
    }
)
"""Of what is given, the kind of plan; what is left out has none of its own there."""
_MAY_BE: Final = frozenset({Truth.HOLDS, Truth.PASSES})
_OF_VERIFICATION: Final = ("event.declared", "event.verification_requested", "facts.grounds_to_believe_trafficked")
_NOT_SAID: Final = Label(
    "chuẩn chỉ có nạn nhân, có thể là nạn nhân, không phải nạn nhân",
    "the standard knows victims, possible victims and none, and nothing between",
)


def htcds(case: Case, person: str, *, on: date, consent: bool | None = None, book: LawBook | None = None) -> Exported:
    r"""A person as a record of the standard: victim context, person, support plans; values are those of its lists.

    Somebody is called no victim only where a competent body found so; whoever is being verified may be one.
    What is given makes a plan of its kind, in the list ``support_plans``, since a plan is a record of its own there.
    What one does not know is left out.

    Args:
        case: The case.
        person: The person's code.
        on: The day asked, inclusive.
        consent: Whether the person consents that the record is kept or shared; ``None`` where nobody asked.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: As for ``assess``.
        NotModelled: As for ``assess``.

    >>> from victim_protocol.wire.case_file import read_case
    >>> case = read_case("person.p1.citizenship = 'viet_nam'\n[[entry]]\nday = 2017-03-20\nevent = 'certified'")
    >>> htcds(case, "p1", on=date(2017, 9, 1)).record["vic_TraffickingStatus"]
    'ActualVictimOfTrafficking'
    """
    subject = subject_of(case, person, on, book)
    told: set[str] = set()
    why: dict[str, Label] = {}
    record = {
        **_person(subject, told, why),
        **_status(subject, told, why),
        **_exploitation(subject, told, why),
        **_referral(subject, told),
    }
    plans = [_PLANS[key] for key, found in subject.answers.support.items() if key in _PLANS and found.status.grants]
    if plans:
        record["support_plans"] = [{"spl_Type": one} for one in dict.fromkeys(plans)]
    if consent is not None:
        record["con_Consent"] = consent
    return Exported(record, subject.losses(told, why))


def _person(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    born = subject.person.born
    if born is not None and born.earliest == born.latest:
        record["prs_Birthdate"] = born.text
        told.add("born")
    else:
        why["born"] = IN_PART
    if subject.facts.get("citizenship") == "viet_nam":
        record["prs_Citizenship"] = ["VN"]
        told.add("facts.citizenship")
    else:
        why["facts.citizenship"] = IN_PART
    if subject.answers.died is not None:
        record["prs_Deceased"] = True
        why["event.died"] = Label("chuẩn không có ngày chết", "the standard has no day of death")
    return record


def _status(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, Any]:
    """Whether the person is a victim in law, and who said so."""
    answers = subject.answers
    decider = {}
    if answers.stands_as("victim") is Truth.HOLDS:
        status = "ActualVictimOfTrafficking"
        told.add("event.certified")
        if (org := _DECIDED_BY.get(str(subject.facts.get("certificate_from")))) is not None:
            decider = {"vic_TraffickingStatusDecisionMakingOrg": org}
            told.add("facts.certificate_from")
    elif answers.stands_as("found_not_a_victim") is Truth.HOLDS:
        status = "NotAVictimOfTrafficking"
        told.add("event.found_not_victim")
    elif answers.stands_as("being_identified") in _MAY_BE:
        status = "PossibleVictimOfTrafficking"
        why.update(dict.fromkeys(_OF_VERIFICATION, _NOT_SAID))
    else:
        return {}
    return {"vic_TraffickingStatus": status, **decider}


def _exploitation(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, Any]:
    purpose = subject.facts.get("purpose_of_act")
    if purpose is None or purpose in _NO_EXPLOITATION:
        return {}
    if purpose not in _EXPLOITATION:
        why["facts.purpose_of_act"] = NO_CODE
        return {"vic_TypeOfExploitation": ["Other"]}
    record: dict[str, Any] = {"vic_TypeOfExploitation": [_EXPLOITATION[purpose]]}
    if purpose in _SEX:
        record["vic_TypeOfSexExploitation"] = [_SEX[purpose]]
    if purpose in _VAGUE:
        why["facts.purpose_of_act"] = NO_CODE
    else:
        told.add("facts.purpose_of_act")
    return record


def _referral(subject: Subject, told: set[str]) -> dict[str, Any]:
    """The day on which another provider took the person in."""
    day = subject.day_of("referred")
    if day is None:
        return {}
    told.add("event.referred")
    return {"cas_OutgoingReferralDate": day.isoformat()}
