"""Case and referral forms of Primero's child-protection configuration, in the names of its fields and lookups."""

__all__ = ["primero_case", "primero_referral"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from victim_protocol.case.case import Case
from victim_protocol.dates.age import age_on
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.release import ReleaseRecord
from victim_protocol.statutes.release_grounds import Ground
from victim_protocol.wire.exports.subject import IN_PART, NO_FIELD, Exported, Loss, Subject, subject_of

_SERVICES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("placement", "food_and_shelter", "placement_of_foreigner"), "safehouse_service"),
        **dict.fromkeys(
            ("medical_care", "hospital_treatment", "first_aid", "health_check", "care_in_establishment"),
            "health_medical_service",
        ),
        **dict.fromkeys(("psychological_support", "crisis_intervention"), "psychosocial_service"),
        "protection": "police_other_service",
        **dict.fromkeys(("legal_aid", "legal_advice"), "legal_assistance_service"),
        **dict.fromkeys(("vocational_training", "job_support", "loan"), "livelihoods_service"),
        "guardian": "child_protection_service",
        "schooling": "education_service",
        **dict.fromkeys(("clothing_and_effects", "articles_in_establishment"), "nfi_clothes_shoes_service"),
        **dict.fromkeys(("meals", "road_meals", "household_meals"), "food_service"),
    }
)
"""Of what is given, the service; what is left out has none of its own there."""
_CONCERNS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(
        ("sexual_exploitation", "forced_prostitution", "pornography", "forced_performance", "sexual_slavery"),
        "sexually_exploited",
    )
)


def primero_case(case: Case, person: str, *, on: date, book: LawBook | None = None) -> Exported:
    r"""A person as the fields of the case forms: identity, protection concerns, and a service for each kind owed.

    Args:
        case: The case.
        person: The person's code.
        on: The day asked, inclusive.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: As for ``assess``.
        NotModelled: As for ``assess``.

    >>> from victim_protocol.wire.case_file import read_case
    >>> case = read_case("person.p1.born = '2005-03-02'\n[[entry]]\nday = 2017-03-20\nevent = 'certified'")
    >>> found = primero_case(case, "p1", on=date(2017, 9, 1)).record
    >>> found["age"], found["protection_concerns"]
    (12, ['trafficked_smuggled'])
    """
    subject = subject_of(case, person, on, book)
    told: set[str] = set()
    why: dict[str, Label] = {}
    record = {**_identity(subject, told, why), **_protection(subject, told)}
    services = _services(subject)
    if services:
        record["services_section"] = [{"service_type": one} for one in services]
    return Exported(record, subject.losses(told, why))


def primero_referral(release: ReleaseRecord, agency: str, *, service: str | None = None) -> Exported:
    """A referral to another agency, which needs consent or says that another ground stands in its place.

    Args:
        release: The record of the release of what is handed over.
        agency: The code of the agency in the other system.
        service: The service for which the person is referred, of those that ``primero_case`` names.

    Raises:
        InvalidFact: There is no such service.

    >>> from victim_protocol.law.key import Key
    >>> record = ReleaseRecord(
    ...     person="p1", day=date(2026, 6, 1), receiver=Key("court"), things=frozenset(), ground=Ground.LIFE_OR_HEALTH,
    ...     consents=frozenset(), paper="1/CV", law=None, sources=(),
    ... )
    >>> primero_referral(record, "shelter").record["consent_overridden"]
    True
    """
    if service is not None and service not in _SERVICES.values():
        told = ", ".join(sorted({*_SERVICES.values()}))
        raise InvalidFact(Problem("service", "choice", f"cần một trong: {told}", f"not one of: {told}"))
    record = {
        "type": "referral",
        "to_user_agency": agency,
        "created_at": release.day.isoformat(),
        "consent_overridden": release.ground is not Ground.CONSENT,
    }
    losses = tuple(Loss(f"released.{name}", NO_FIELD) for name in ("things", "consents", "paper", "law", "sources"))
    return Exported(record | ({} if service is None else {"service": service}), losses)


def _identity(subject: Subject, told: set[str], why: dict[str, Label]) -> dict[str, Any]:
    record: dict[str, Any] = {"case_id": subject.person.id}
    first = subject.first_day()
    if first is not None:
        record["registration_date"] = first.isoformat()
    born = subject.person.born
    if born is not None and born.earliest == born.latest:
        record |= {"date_of_birth": born.text, "estimated": False}
        told.add("born")
    else:
        why["born"] = IN_PART
    age = age_on(born, subject.on)
    return record | ({"age": age} if isinstance(age, int) else {})


def _protection(subject: Subject, told: set[str]) -> dict[str, Any]:
    """What the person needs protection from, where that is known."""
    concerns = []
    if subject.answers.stands_as("victim") is Truth.HOLDS:
        concerns.append("trafficked_smuggled")
        told.add("event.certified")
    if (concern := _CONCERNS.get(str(subject.facts.get("purpose_of_act")))) is not None:
        concerns.append(concern)
    if subject.facts.get("citizenship") in {"stateless", "stateless_permanent_resident"}:
        concerns.append("statelessness")
    return {"protection_concerns": concerns} if concerns else {}


def _services(subject: Subject) -> list[str]:
    """The services of what is given, each once, in the order of the book."""
    given = subject.answers.support.items()
    return [*dict.fromkeys(_SERVICES[key] for key, found in given if key in _SERVICES and found.status.grants)]
