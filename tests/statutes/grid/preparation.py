"""Preparation for life outside: skills, advice, the plan, social protection (Law 40.1; Circular 35 11.3, 14, 15)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import CHILDREN, ESTABLISHMENTS, EXPERTS, GENERAL_LAW, LAW, NEW_LAW, around, eve
from tests.statutes.grid.kinds import AGES
from tests.statutes.grid.parts_of_age import SINCE_CODE, SINCE_EXPERTS, TREATED
from tests.statutes.grid.row import HAPPENED, Row, at_once, block, event, fixed, yes_no
from tests.statutes.grid.who import alive, child, victim
from tests.statutes.grid.world import Grant, World, owed


def life_skills(p: World) -> Grant:
    """Life skills and guidance."""
    return owed(victim(p) and p("lodged"))  # 40.1.c; Circular 35 14.1


def advice(p: World) -> Grant:
    """Advice on study and work, and an introduction."""
    return owed(victim(p) and p("lodged") and p("needs_study_or_work_advice"))  # Circular 35 11.3.a


def plan(p: World) -> Grant:
    """A plan for the return to the community."""
    in_stay = not p.since(ESTABLISHMENTS)
    return owed(victim(p) and alive(p) and (not in_stay or p("lodged")))  # 40.1.d; Circular 35 15.2, 15.3


def social_protection(p: World) -> Grant:
    """The regime of social protection for a child who has nobody."""
    return owed(victim(p) and p("lodged") and p("unsupported") and child(p))  # Circular 35 11.3.c


STAY = event("certified", "lodged")
DAYS = (*around(LAW), *around(ESTABLISHMENTS), *around(NEW_LAW))
SINCE_CIRCULAR = (*around(ESTABLISHMENTS), *around(NEW_LAW))
ALONE = fixed(certified=HAPPENED, lodged=HAPPENED, unsupported=True)

ROWS = (
    Row("life_skills", life_skills, LAW, (block(DAYS, STAY),)),
    Row(
        "study_and_work_advice",
        advice,
        ESTABLISHMENTS,
        (block(SINCE_CIRCULAR, STAY, yes_no("needs_study_or_work_advice")),),
    ),
    Row(
        "reintegration_plan",
        plan,
        LAW,
        (
            block((*around(LAW), eve(ESTABLISHMENTS)), STAY, at_once("died")),
            block((ESTABLISHMENTS, *around(NEW_LAW)), event("certified"), at_once("died")),
        ),
    ),
    Row(
        "social_protection",
        social_protection,
        ESTABLISHMENTS,
        (
            block((*SINCE_CIRCULAR, *around(CHILDREN)), STAY, yes_no("unsupported"), AGES),
            block((ESTABLISHMENTS, *around(CHILDREN)), ALONE, TREATED),
            block(around(GENERAL_LAW), ALONE, SINCE_CODE),
            block((*around(EXPERTS), eve(NEW_LAW)), ALONE, SINCE_EXPERTS),
        ),
    ),
)
