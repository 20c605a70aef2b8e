"""Placement in an establishment (Law 24.3, 25.2, 26; Decree 19.3.a; Circular 35 13.3; Joint Circular 01/2014 7.1.b)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import CHILDREN, DECREE, ESTABLISHMENTS, LAW, NEW_LAW, PROCEDURE, around, eve
from tests.statutes.grid.kinds import (
    ADULT,
    AGES,
    COMPANIONS_BY_READING,
    NOT_ENTITLED,
    UNDER_16,
    VICTIMS_ALONE,
    WAITING_ALONE,
    WAITING_BY_READING,
    WAYS,
)
from tests.statutes.grid.row import Axis, Row, block, each, event, fixed, one_of, yes_no
from tests.statutes.grid.who import awaiting, child, given_by_32, to_the_division
from tests.statutes.grid.world import Grant, World, owed


def placement(p: World) -> Grant:
    """Being handed over to an establishment."""
    victims = given_by_32(p, victims_named=True)
    waits = awaiting(p) and may_be_placed(p)
    return owed(
        ((victims or waits) and (by_division(p) or by_receiver_of_13(p)))
        or (victims and (at_the_gate(p) or (p.since(DECREE) and p("receiver_cannot_lodge"))))  # Decree 19.3.a, 2nd par.
        or (
            waits
            and p.since(PROCEDURE)
            and p("rescued")
            and p.chose("placement_for_whom", "every_rescued_person_not_certified")  # Joint Circular 01/2014 7.1.b
        )
    )


def may_be_placed(p: World) -> bool:
    """When one who is not certified may be placed; a reading chooses only between texts that are in force."""
    reading = "placement_before_identification"
    if p.since(DECREE) and p.chose(reading, "after_identification"):  # Decree 19.3.a, 2nd par.
        return False
    if p.since(PROCEDURE) and p.chose(reading, "at_once"):  # Joint Circular 01/2014 7.1.b
        return True
    return p("initial_information_established")  # 24.3, 25.2


def by_division(p: World) -> bool:
    """24.3, by 25.2 and 26.3 also for who was rescued or came back alone."""
    care = p("needs_medical_care") or p("needs_psychological_care")
    unsupported = p("unsupported") and child(p)
    return to_the_division(p) and ((care and p("wishes_to_stay_in_establishment")) or unsupported)


def at_the_gate(p: World) -> bool:
    """26.1.b: brought home through a mission."""
    homeless = not p("has_residence") or p("wishes_to_stay_in_establishment")
    return p("returned_through_mission") and (homeless or (p("unsupported") and child(p)))


def by_receiver_of_13(p: World) -> bool:
    """Circular 35 13.3, if one reads it to be enough."""
    helped = p.since(ESTABLISHMENTS) and p("needs_help_or_information")
    return helped and p.chose("placement_for_whom", "need_of_help_or_information")


NO_WAY = WAYS[-1:]
NO_NEED = fixed(needs_medical_care=False, needs_psychological_care=False, needs_help_or_information=False)
SETTLED = fixed(wishes_to_stay_in_establishment=False, unsupported=False, has_residence=True)
CAN_LODGE = fixed(receiver_cannot_lodge=False)
BY_LAW_ALONE = each(CAN_LODGE, fixed(needs_help_or_information=False))
CARE = yes_no("needs_medical_care", "needs_psychological_care", "wishes_to_stay_in_establishment")
HELP = yes_no("needs_help_or_information")
GROUNDS = one_of(
    "placement_for_whom", "need_of_care_and_wish", "need_of_help_or_information", "every_rescued_person_not_certified"
)
MOMENT = one_of("placement_before_identification", "after_identification", "after_initial_information", "at_once")
INFORMATION = event("initial_information_established")
CITIZEN: Axis = VICTIMS_ALONE[:1]
ENTITLED: Axis = (*VICTIMS_ALONE, *COMPANIONS_BY_READING)
CITIZEN_WHO_WAITS: Axis = WAITING_ALONE[:1]
WHO_WAIT = each((*CITIZEN_WHO_WAITS, *WAITING_BY_READING[3:4], *WAITING_BY_READING[-1:]), WAYS, INFORMATION)
"""Of those who wait: a citizen, a foreigner trafficked elsewhere, and one who accompanies a victim besides."""
IN_CARE = each(
    yes_no("needs_medical_care"),
    fixed(needs_psychological_care=False, wishes_to_stay_in_establishment=True, unsupported=False, has_residence=True),
    CAN_LODGE,
)
CHILD_ALONE = each(
    (UNDER_16, ADULT),
    yes_no("unsupported"),
    fixed(wishes_to_stay_in_establishment=False, has_residence=True),
    NO_NEED,
    CAN_LODGE,
)
DAYS = (*around(LAW), *around(DECREE), *around(ESTABLISHMENTS), *around(PROCEDURE), *around(NEW_LAW))
LAST = eve(NEW_LAW)

OF_VICTIMS = (
    block((*DAYS, *around(CHILDREN)), CITIZEN, AGES, WAYS, CARE, yes_no("unsupported", "has_residence"), BY_LAW_ALONE),
    block(
        (*around(DECREE), ESTABLISHMENTS, LAST),
        ENTITLED,
        WAYS,
        yes_no("wishes_to_stay_in_establishment", "has_residence"),
        fixed(needs_medical_care=True, needs_psychological_care=False, unsupported=False),
        BY_LAW_ALONE,
    ),
    block(
        (*around(DECREE), ESTABLISHMENTS, LAST),
        (*ENTITLED, *WAITING_ALONE),
        NO_WAY,
        yes_no("receiver_cannot_lodge"),
        SETTLED,
        NO_NEED,
    ),
    block(
        (*around(ESTABLISHMENTS), LAST),
        (*ENTITLED, *WAITING_ALONE),
        NO_WAY,
        fixed(needs_medical_care=False, needs_psychological_care=False),
        SETTLED,
        CAN_LODGE,
        HELP,
        GROUNDS,
    ),
    block(DAYS, NOT_ENTITLED),
)
OF_WHO_WAITS = (
    block((LAW, eve(DECREE)), WHO_WAIT, IN_CARE),
    block((DECREE, eve(ESTABLISHMENTS)), WHO_WAIT, IN_CARE, MOMENT),
    block((*around(PROCEDURE), LAST), WHO_WAIT, IN_CARE, MOMENT, HELP, GROUNDS),
    block(
        (eve(DECREE), *around(CHILDREN), LAST), CITIZEN_WHO_WAITS, WAYS, INFORMATION, CHILD_ALONE, MOMENT, GROUNDS[:1]
    ),
)

ROWS = (Row("placement", placement, LAW, (*OF_VICTIMS, *OF_WHO_WAITS)),)
