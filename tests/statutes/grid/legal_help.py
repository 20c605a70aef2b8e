"""Legal advice and legal aid (Law 36, Decree 22; since 2018 Article 7 of the Legal Aid Law)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import DECREE, GENERAL_LAW, LAW, NEW_LAW, around, eve
from tests.statutes.grid.kinds import (
    COMPANIONS,
    ELSEWHERE,
    NOT_CERTIFIED,
    VICTIMS,
    WAITING,
    WAITING_ALONE,
    aged,
)
from tests.statutes.grid.row import (
    CLOSED,
    HAPPENED,
    Axis,
    Row,
    at_once,
    block,
    event,
    fixed,
    one_of,
    one_way,
    yes_no,
)
from tests.statutes.grid.who import TO_THE_DIVISION, alive, awaiting, companion, victim, victim_of_32
from tests.statutes.grid.world import Grant, World, owed


def advice(p: World) -> Grant:
    """Advice against being trafficked again; 32.3 gives companions none."""
    return owed(victim_of_32(p) and alive(p))  # 36.1; Decree 22.1, 22.2


def aid(p: World) -> Grant:
    """Legal aid."""
    if not p.since(GENERAL_LAW):
        return owed(victim_of_32(p) and alive(p) and p("legal_aid_before_2018"))  # 36.2 refers to a law not held
    if p.since(NEW_LAW):
        return owed(alive(p) and (untested(p) or aided(p)))
    if p.chose("legal_aid_means_test", "every_victim") and victim_of_32(p):
        return owed(alive(p))  # 36.1 alone
    return owed(alive(p) and aided(p))


def untested(p: World) -> bool:
    """Clause 6a: victims, those being identified and minors who accompany a victim, whatever their means."""
    return victim(p) or companion(p) or awaiting(p)


def aided(p: World) -> bool:
    """The groups of Article 7 of the Legal Aid Law."""
    of_clause_7 = not p.since(NEW_LAW) and victim(p)  # 7.7.g, repealed
    return whoever_it_is(p) or (hard_up(p) and (of_clause_7 or p("other_groups_of_legal_aid")))  # 7.7


def whoever_it_is(p: World) -> bool:
    """Groups in which it does not matter whether one is a victim."""
    return (
        p("merit_person")  # 7.1
        or p("poor_household")  # 7.2
        or p.age < 16  # 7.3
        or p("ethnic_minority_in_difficult_area")  # 7.4
        or (p("accused") and 16 <= p.age < 18)  # 7.5
        or (p("accused") and p("near_poor_household"))  # 7.6
    )


def hard_up(p: World) -> bool:
    """Difficulty of means: Decree 144/2017 Article 2."""
    return p("near_poor_household") or p("monthly_social_assistance")


EVERYONE: Axis = (*VICTIMS, *WAITING, *ELSEWHERE, *NOT_CERTIFIED)
GROUPS = yes_no("merit_person", "poor_household", "ethnic_minority_in_difficult_area", "accused")
TESTED = one_of("legal_aid_means_test", "legal_aid_law", "every_victim")
UNTOUCHED = fixed(certified=CLOSED, victim_accompanied_certified=HAPPENED, accompanies_victim=False)
"""Under the law of 2011 for the sake of a victim, and yet none of those whose means do not matter since 01/07/2025."""
NO_GROUP = {"merit_person": False, "ethnic_minority_in_difficult_area": False, "accused": False, **aged(30)}
POOR = tuple(
    {"poor_household": poor, "near_poor_household": False, "monthly_social_assistance": False, **NO_GROUP}
    for poor in (True, False)
)
DEATH = at_once("died")
WAYS_IN = one_way(*TO_THE_DIVISION, "handed_back")
HANDED = one_of("agreement_on_handover", True, False)
MEANS = yes_no("near_poor_household", "monthly_social_assistance")

ROWS = (
    Row("legal_advice", advice, LAW, (block((*around(LAW), *around(DECREE), *around(NEW_LAW)), EVERYONE, DEATH),)),
    Row(
        "legal_aid",
        aid,
        LAW,
        (
            block((*around(LAW), eve(GENERAL_LAW)), EVERYONE, DEATH),
            block(
                (GENERAL_LAW, eve(NEW_LAW)),
                event("certified"),
                one_of("age", 15, 16, 17, 18),
                GROUPS,
                MEANS,
                DEATH,
                fixed(legal_aid_means_test="legal_aid_law"),
            ),
            block((GENERAL_LAW, eve(NEW_LAW)), EVERYONE, DEATH, TESTED, POOR),
            block((NEW_LAW,), (*VICTIMS, *ELSEWHERE, *UNTOUCHED), DEATH, POOR),
            block((NEW_LAW,), UNTOUCHED, one_of("age", 15, 16, 17, 18), GROUPS, MEANS, DEATH),
            block((NEW_LAW,), POOR, COMPANIONS[:3], fixed(died=CLOSED)),
            block((NEW_LAW,), WAITING_ALONE, WAYS_IN, HANDED, POOR, fixed(died=CLOSED)),
        ),
    ),
)
