"""Health: care, comfort, hospital, burial (Law 34, 35; Decree 20, 21; Circulars 35 and 78; Joint Circular 134 4.2)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import AFTER_AMOUNTS, AMOUNTS, BORDER, DECREE, ESTABLISHMENTS, LAW, NEW_LAW, around, eve
from tests.statutes.grid.kinds import (
    ADULT,
    AGES,
    COMPANIONS_BY_READING,
    ENTITLED_IF_VICTIMS_NAMED,
    NOT_ENTITLED,
    VICTIMS_ALONE,
    WAITING_ALONE,
)
from tests.statutes.grid.row import HAPPENED, Axis, Row, at_once, block, each, event, fixed, one_of, yes_no
from tests.statutes.grid.who import given_by_32, minor, needed, received_by_guard
from tests.statutes.grid.world import Grant, World, considered, owed


def in_stay(p: World) -> bool:
    """During a stay: 34, 35; Decree 20.1 and 21.1 name victims only."""
    return given_by_32(p, victims_named=True) and p("lodged")


def medical_care(p: World) -> Grant:
    """The cost of examination and treatment."""
    return considered(in_stay(p) and p("needs_medical_care"))  # 34; Decree 20.2


def psychological_support(p: World) -> Grant:
    """Comfort and therapy."""
    return owed(in_stay(p))  # 35; Decree 21.3


def care_in_establishment(p: World) -> Grant:
    """Care by the establishment itself."""
    return owed(in_stay(p))  # Decree 20.3, first sentence; Circular 35 11.2.a


def first_care(p: World) -> Grant:
    """First health care and comfort at the border."""
    return owed(given_by_32(p, victims_named=True) and received_by_guard(p) and needed(p))  # Circular 78 10.1.b


def hospital(p: World) -> Grant:
    """The cost of a hospital, which one bears oneself (Decree 20.3) but for those named here."""
    if not (in_stay(p) and p("moved_to_hospital")):
        return None
    if p("health_insurance_card_valid"):
        return owed(True)  # Decree 20.3, third paragraph; Joint Circular 134 4.2.b, third dash
    by_this_one = p.chose("hospital_cost_paid_by", "both_kinds") or p.chose("lodged_in", "victim_support_establishment")
    named = p("poor_household") or p("near_poor_household") or p("merit_family") or minor(p)
    return owed(by_this_one and (named or p("without_relatives")))  # Decree 20.3, second paragraph; 4.2.b


def crisis_intervention(p: World) -> Grant:
    """Intervention in a crisis."""
    return owed(in_stay(p) and p("crisis_noticed"))  # Circular 35 11.2.b, 20.2.b


def burial(p: World) -> Grant:
    """Burial of who dies during the stay, where relatives do not come in time or cannot hold it."""
    return owed(in_stay(p) and p("died") and not p("relatives_hold_burial"))  # Decree 20.4; Joint Circular 134 4.2.c


STAY = event("lodged")
GUARD = each(at_once("rescued", "handed_back"), yes_no("received_by_border_or_coast_guard"))
NEED = each(yes_no("needs_essentials"), one_of("need_for_essentials", "placement_shows_it", "shown_for_the_person"))
GROUPS = ("poor_household", "near_poor_household", "merit_family", "without_relatives", "health_insurance_card_valid")
PAYERS = each(
    one_of("lodged_in", "social_protection_establishment", "victim_support_establishment"),
    one_of("hospital_cost_paid_by", "victim_support_establishment", "both_kinds"),
)
IN_HOSPITAL = fixed(lodged=HAPPENED, moved_to_hospital=HAPPENED)
ONE_GROUP: Axis = tuple({group: group == name for group in GROUPS} for name in (*GROUPS, None))
LAW_AND_DECREE = (*around(LAW), *around(DECREE), *around(NEW_LAW))
SINCE_DECREE = (*around(DECREE), *around(ESTABLISHMENTS), *around(NEW_LAW))
BY_AMOUNTS = (*around(DECREE), *around(AMOUNTS), *around(AFTER_AMOUNTS), *around(NEW_LAW))
ENTITLED = ENTITLED_IF_VICTIMS_NAMED
AGED: Axis = (*each((*VICTIMS_ALONE, *WAITING_ALONE), (ADULT,)), *COMPANIONS_BY_READING)

ROWS = (
    Row(
        "medical_care",
        medical_care,
        LAW,
        (block(LAW_AND_DECREE, ENTITLED, STAY, yes_no("needs_medical_care")), block(LAW_AND_DECREE, NOT_ENTITLED)),
    ),
    Row(
        "psychological_support",
        psychological_support,
        LAW,
        (block(LAW_AND_DECREE, ENTITLED, STAY), block(LAW_AND_DECREE, NOT_ENTITLED)),
    ),
    Row(
        "care_in_establishment",
        care_in_establishment,
        DECREE,
        (block(SINCE_DECREE, ENTITLED, STAY), block(SINCE_DECREE, NOT_ENTITLED)),
    ),
    Row(
        "first_care_at_border",
        first_care,
        BORDER,
        (
            block((*around(BORDER), *around(NEW_LAW)), ENTITLED, GUARD, STAY, NEED),
            block((BORDER, eve(NEW_LAW)), NOT_ENTITLED),
        ),
    ),
    Row(
        "hospital_treatment",
        hospital,
        DECREE,
        (
            block(BY_AMOUNTS, VICTIMS_ALONE[:1], AGES, IN_HOSPITAL, PAYERS, yes_no(*GROUPS)),
            block(
                (DECREE, AMOUNTS, AFTER_AMOUNTS),
                AGED,
                STAY,
                at_once("moved_to_hospital"),
                PAYERS,
                ONE_GROUP,
            ),
            block(BY_AMOUNTS, NOT_ENTITLED),
        ),
    ),
    Row(
        "crisis_intervention",
        crisis_intervention,
        ESTABLISHMENTS,
        (
            block((*around(ESTABLISHMENTS), *around(NEW_LAW)), ENTITLED, STAY, at_once("crisis_noticed")),
            block((ESTABLISHMENTS, eve(NEW_LAW)), NOT_ENTITLED),
        ),
    ),
    Row(
        "burial",
        burial,
        DECREE,
        (
            block(BY_AMOUNTS, ENTITLED, STAY, at_once("died"), yes_no("relatives_hold_burial")),
            block(BY_AMOUNTS, NOT_ENTITLED),
        ),
    ),
)
