"""The kinds of person: each with the facts that decide who it is, and no others."""

__all__ = [
    "ADULT",
    "AGES",
    "ALONE",
    "CITIZENS",
    "COMPANIONS",
    "COMPANIONS_BY_READING",
    "ELSEWHERE",
    "ENTITLED_IF_VICTIMS_NAMED",
    "FOREIGN",
    "IF_VICTIMS_ONLY",
    "MINOR",
    "NOT_CERTIFIED",
    "NOT_ENTITLED",
    "NO_MINOR",
    "OF_ANY_CITIZENSHIP",
    "RECEIVED",
    "STATELESS",
    "TO_BE_VERIFIED",
    "UNDER_16",
    "VICTIMS",
    "VICTIMS_ALONE",
    "WAITING",
    "WAITING_ALONE",
    "WAITING_BY_READING",
    "WAITING_COMPANION",
    "WAYS",
    "aged",
    "partly_aged",
]

from typing import Any

from tests.statutes.grid.row import CLOSED, HAPPENED, PENDING, Axis, each, fixed, one_of, one_way
from tests.statutes.grid.world import Known

from victim_protocol.law.fact import Occurrence, Range


def aged(age: int, **reading: str) -> Known:
    """Of a known age."""
    return {"age": age, "lowest_age": age, **reading}


def partly_aged(low: int, high: int) -> Known:
    """Of an age that is known in part."""
    return {"age": Range(low, high), "lowest_age": low}


UNDER_16, MINOR, NO_MINOR, ADULT = aged(15), aged(17, minor_age="under_18"), aged(17, minor_age="under_16"), aged(18)
AGES: Axis = (UNDER_16, MINOR, NO_MINOR, ADULT)
"""Below 16, between the two ages that a minor may be taken to be under, and of age."""


def _kind(certified: Occurrence, citizenship: str, *, here: bool | None = None) -> dict[str, Any]:
    place = {} if here is None else {"trafficked_in_viet_nam": here}
    return {"certified": certified, "citizenship": citizenship, **place}


NOT_CERTIFIED = fixed(certified=CLOSED)
"""Never under verification, or found not to be a victim."""
CITIZENS: Axis = tuple(_kind(HAPPENED, one) for one in ("viet_nam", "stateless_permanent_resident"))
"""32.1."""
FOREIGN = _kind(HAPPENED, "foreign", here=True)
"""32.2."""
STATELESS = _kind(HAPPENED, "stateless", here=True)
"""32.2, if a stateless person without permanent residence is a foreigner."""
ELSEWHERE: Axis = tuple(_kind(HAPPENED, one, here=False) for one in ("foreign", "stateless"))
"""Victims to whom Article 32 gives nothing: trafficked in another country."""
VICTIMS: Axis = (*CITIZENS, FOREIGN, STATELESS)
WAITING: Axis = (
    *(_kind(PENDING, one) for one in ("viet_nam", "stateless_permanent_resident")),
    *(_kind(PENDING, one, here=here) for one in ("foreign", "stateless") for here in (True, False)),
)
"""Whose certificate may still come."""
OF_ANY_CITIZENSHIP: Axis = (
    *NOT_CERTIFIED,
    *each(
        one_of("certified", HAPPENED, PENDING),
        one_of("citizenship", "viet_nam", "stateless_permanent_resident", "stateless", "foreign"),
    ),
)
"""For supports of citizens alone, to which the place of the act does not matter."""

ALONE = fixed(accompanies_victim=False)
WAITING_ALONE = each(WAITING, ALONE)
VICTIMS_ALONE: Axis = (*CITIZENS, FOREIGN, *each((STATELESS,), ALONE))
"""Whether a victim accompanies another matters only where it is not known to be a victim of Article 32."""


def _companion(of_certified: Occurrence, age: Known) -> dict[str, Any]:
    return {"certified": CLOSED, "accompanies_victim": True, "victim_accompanied_certified": of_certified, **age}


COMPANIONS: Axis = (
    _companion(HAPPENED, UNDER_16),
    _companion(HAPPENED, MINOR),
    _companion(PENDING, UNDER_16),
    {**_companion(HAPPENED, UNDER_16), **ELSEWHERE[0]},
)
"""32.3: minors who accompany a victim, certified or still to be; the last was trafficked too, in another country."""
WAITING_COMPANION: Axis = ({**_companion(HAPPENED, MINOR), **WAITING[3]},)
"""The same while it is verified whether the minor is a victim too."""
NOT_ENTITLED: Axis = (
    *each(NOT_CERTIFIED, ALONE),
    *each(ELSEWHERE, ALONE),
    _companion(CLOSED, UNDER_16),
    _companion(HAPPENED, NO_MINOR),
    {"certified": CLOSED, "accompanies_victim": True, **ADULT},
)
"""Whom Article 32 gives nothing and who awaits nothing: all else may be unknown."""

IF_VICTIMS_ONLY = one_of("accompanying_minor_and_victim_only_texts", "law_names_minor", "victims_only")
COMPANIONS_BY_READING = each(COMPANIONS, IF_VICTIMS_ONLY)
"""Companions, under a text that names victims only."""
WAITING_BY_READING: Axis = (*WAITING_ALONE, *each(WAITING_COMPANION, IF_VICTIMS_ONLY))
ENTITLED_IF_VICTIMS_NAMED: Axis = (*VICTIMS_ALONE, *WAITING_BY_READING, *COMPANIONS_BY_READING)
"""Points a, b and c of Article 32, where the further text names victims only."""

CERTAIN: Axis = tuple(one for one in ENTITLED_IF_VICTIMS_NAMED if one.get("citizenship") != "stateless")
IN_DOUBT: Axis = tuple(one for one in ENTITLED_IF_VICTIMS_NAMED if one not in CERTAIN)
"""The same in two parts, since a doubt of the law is costly to ask."""

TO_BE_VERIFIED = one_way("declared", "rescued", "returned_by_self", "handed_back")
"""How one came who may be awaiting verification."""
WAYS = one_way("declared", "rescued", "returned_by_self", "handed_back", "returned_through_mission")
RECEIVED = one_way(
    "declared", "rescued", "returned_by_self", "handed_back", "returned_through_mission", "joined_as_accompanying"
)
