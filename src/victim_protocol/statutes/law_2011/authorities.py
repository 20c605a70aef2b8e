"""The bodies of the 2011 procedures: their level, what they are a part of, and when competence is not known."""

__all__ = ["AUTHORITIES", "UNSETTLED"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.authority import Authority, Level, Unsettled
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL
from victim_protocol.statutes.notation import keys

_STATE: Final = "public_security_or_defence_body"
_ROWS: Final[tuple[tuple[Level, str, str], ...]] = (
    (Level.COMMUNE, "receiving_body", "commune_committee"),
    (Level.COMMUNE, "police", "commune_police"),
    (Level.COMMUNE, "border_guard", "border_post"),
    (Level.COMMUNE, "border_post", "border_gate_post"),
    (Level.DISTRICT, "police", "district_police"),
    (Level.DISTRICT, "receiving_body", "district_division"),
    (Level.DISTRICT, "", "district_chair"),
    (Level.PROVINCE, "police", "provincial_police"),
    (Level.PROVINCE, "provincial_police", "provincial_immigration_police provincial_criminal_police"),
    (Level.PROVINCE, "border_guard", "border_command"),
    (Level.PROVINCE, "", "provincial_department provincial_committee provincial_chair"),
    (Level.PROVINCE, "provincial_department", "provincial_department_director"),
    (Level.PROVINCE, "", "foreign_affairs_office"),
    (Level.CENTRE, "police", "airport_police_post"),
    (Level.CENTRE, "police", "immigration_department"),
    (Level.CENTRE, "", "consular_department ministry_of_labour"),
    (Level.ABROAD, "receiving_body", "mission_abroad"),
    (Level.ABROAD, "", "host_authority foreign_side foreign_issuer embassy"),
    (Level.ANY, _STATE, "police border_guard coast_guard"),
    (Level.ANY, "receiving_body", _STATE),
    (Level.ANY, "investigating_body", "investigating_police military_investigating_body"),
    (Level.ANY, "", "social_assistance_establishment superior_body"),
    (Level.ANY, "", "receiving_body receiving_agency investigating_body procuracy court every_body"),
    (Level.PRIVATE, "victim_or_family", "the_person relatives"),
    (Level.COMMUNE, "commune_committee", "commune_chair"),
    (Level.CENTRE, "police", "criminal_police_department"),
    (Level.PRIVATE, "establishment", "social_protection_establishment victim_support_establishment"),
    (Level.PRIVATE, "establishment", "establishment_director"),
    (Level.ANY, "receiving_body", "establishment"),
    (Level.PRIVATE, "", "founder"),
    (Level.PRIVATE, "", "victim_or_family health_facility service_provider"),
)
"""Bodies of one level and of one wider body, of none where that is empty."""

_NOT_CARING: Final = keys("the_person victim_or_family foreign_side foreign_issuer host_authority embassy every_body")
"""Who receives nobody: the person, and those abroad."""

_HEADS: Final = {Key("establishment_director"): Key("establishment")}
"""Who decides for a kind of body of which it is no part by name."""

AUTHORITIES: Final = tuple(
    Authority(
        actor=actor,
        level=level,
        part_of=Key(whole) if whole else None,
        cares=actor not in _NOT_CARING,
        heads=_HEADS.get(actor),
    )
    for level, whole, words in _ROWS
    for actor in keys(words)
)
"""Every body or person that a row of a procedure names, or that may be named for one."""

UNSETTLED: Final = (
    Unsettled(
        since=date(2025, 3, 1),
        until=LAW_UNTIL,
        missing=Label(
            "từ ngày 01/03/2025 đến ngày 30/06/2025 bộ máy được sắp xếp lại: chưa có văn bản về cơ quan có thẩm quyền",
            "from 01/03/2025 to 30/06/2025 the bodies were reorganised: the text on who is competent is not held",
        ),
        source=LAW_66_2011.at("39"),
    ),
)
"""While it lasts, no step is refused for the body that takes it."""
