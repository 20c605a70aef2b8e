"""Homecoming: escort, contact with the family, safety of a minor (Law 24.3, 26.1.b; Decree 19.2, 21.3; circulars)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import CHILDREN, DECREE, ESTABLISHMENTS, LAW, NEW_LAW, PROCEDURE, around, eve
from tests.statutes.grid.kinds import ADULT, AGES, ELSEWHERE, NOT_CERTIFIED, UNDER_16, VICTIMS, WAITING, WAYS
from tests.statutes.grid.row import Axis, Row, block, each, event, fixed, one_of, yes_no
from tests.statutes.grid.who import awaiting, child, minor, to_the_division, victim, victim_of_32
from tests.statutes.grid.world import Grant, World, owed


def escort(p: World) -> Grant:
    """Being collected by, or brought to, relatives; Article 32 clause 3 gives companions none."""
    waits = awaiting(p) and p("initial_information_established")
    on_information = waits and p.chose("fare_while_awaiting", "on_initial_information")  # 24.3, 25.2
    return owed(
        ((victim_of_32(p) or on_information) and to_the_division(p) and has_relatives(p))  # 24.3, 25.2, 26.3
        or (victim_of_32(p) and (as_minor(p) or from_abroad(p)))
    )


def has_relatives(p: World) -> bool:
    """A child who is not without support."""
    return not p("unsupported") and child(p)


def as_minor(p: World) -> bool:
    """Decree 19.2, last paragraph: to where relatives live; of minors, or by one reading of children only."""
    bounds = minor(p) if p.chose("escort_home_of", "minors") else child(p)
    return p.since(DECREE) and not p("without_relatives") and bounds


def from_abroad(p: World) -> bool:
    """Brought home through a mission: a child, and since the joint circular whoever cannot travel alone."""
    unable = p.since(PROCEDURE) and p("unable_to_travel_alone")  # Joint Circular 01/2014 4.3.a, 4.4.d: at any gate
    return p("returned_through_mission") and (unable or has_relatives(p))  # 26.1.b


def family_contact(p: World) -> Grant:
    """The family is told before the way home."""
    return owed(victim(p) and (p("lodged") or p("wishes_to_go_home")))  # Circular 35 11.3.b; 13.2


def safety_assessment(p: World) -> Grant:
    """Before a minor goes home from the establishment."""
    return owed(victim_of_32(p) and p("lodged") and minor(p))  # Decree 21.3


TWO_VICTIMS: Axis = (VICTIMS[0], VICTIMS[2])
READ = one_of("escort_home_of", "children", "minors")
RELATIVES = each(yes_no("unsupported", "without_relatives"), READ)
INFORMATION = each(
    event("initial_information_established"),
    one_of("fare_while_awaiting", "on_initial_information", "victims_only"),
)
DAYS = (*around(LAW), *around(DECREE), *around(PROCEDURE), *around(CHILDREN), *around(NEW_LAW))
STAY = event("lodged")
SINCE_CIRCULAR = (*around(ESTABLISHMENTS), *around(NEW_LAW))
SINCE_DECREE = (*around(DECREE), *around(NEW_LAW))

ROWS = (
    Row(
        "escort_to_relatives",
        escort,
        LAW,
        (
            block(DAYS, TWO_VICTIMS, AGES, WAYS, RELATIVES, yes_no("unable_to_travel_alone")),
            block(
                (*around(DECREE), ESTABLISHMENTS, eve(NEW_LAW)),
                VICTIMS,
                (UNDER_16, ADULT),
                WAYS,
                yes_no("unsupported", "unable_to_travel_alone"),
                fixed(without_relatives=False, escort_home_of="minors"),
            ),
            block(
                (*around(DECREE), ESTABLISHMENTS, PROCEDURE, eve(NEW_LAW)),
                WAITING[::2],
                AGES,
                WAYS,
                yes_no("unsupported"),
                fixed(unable_to_travel_alone=False, without_relatives=True, escort_home_of="minors"),
                INFORMATION,
            ),
            block(DAYS, (*NOT_CERTIFIED, *ELSEWHERE)),
        ),
    ),
    Row(
        "family_contact",
        family_contact,
        ESTABLISHMENTS,
        (block(SINCE_CIRCULAR, event("certified", "lodged"), yes_no("wishes_to_go_home")),),
    ),
    Row(
        "safety_assessment",
        safety_assessment,
        DECREE,
        (
            block(SINCE_DECREE, (*VICTIMS, *WAITING), STAY, AGES),
            block(SINCE_DECREE, (*NOT_CERTIFIED, *ELSEWHERE)),
        ),
    ),
)
