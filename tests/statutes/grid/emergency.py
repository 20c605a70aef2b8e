"""Emergency protection: in a household, in an establishment (Decree 20/2021 Articles 18, 19, 24, 25)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import EMERGENCY, EMERGENCY_REPLACED, around
from tests.statutes.grid.kinds import TO_BE_VERIFIED
from tests.statutes.grid.row import HAPPENED, Axis, Formula, Row, at_once, block, event, fixed, one_of, yes_no
from tests.statutes.grid.who import alive, awaiting, victim
from tests.statutes.grid.world import Grant, World, owed


def trafficked(p: World) -> bool:
    """18.2.b, 24.2.a: a victim, or also who may be one; whether the decree goes on since 05/10/2026 is not held."""
    named = victim(p) or (p.chose("victims_in_emergency", "being_identified_too") and awaiting(p))
    return named and (not p.since(EMERGENCY_REPLACED) or p("emergency_support_since_decree_335"))


def taken_in(p: World) -> bool:
    """18.2.b: one who needs it, in a household that takes the person in."""
    return trafficked(p) and p("needs_emergency_protection") and p("taken_in")


def meals(p: World) -> Grant:
    """19.2.a; Circular 02/2021 3.1."""
    return owed(taken_in(p))


def treatment(p: World) -> Grant:
    """19.2.b; Circular 02/2021 3.2."""
    return owed(taken_in(p) and p("treated_in_health_facility") and not p("health_insurance_card_valid"))


def transfer(p: World) -> Grant:
    """19.2.c; Circular 02/2021 3.3."""
    return owed(taken_in(p) and alive(p))


def lodged(p: World) -> bool:
    """24.2.a: a victim in an establishment of social assistance."""
    return trafficked(p) and p("lodged") and p.chose("lodged_in", "social_protection_establishment")


def allowance(p: World) -> Grant:
    """25.1, unless the meals of the support of victims are the same money."""
    return owed(lodged(p) and p.chose("care_allowance_beside_meals", "beside_them"))


def articles(p: World) -> Grant:
    """25.4."""
    return owed(lodged(p))


def card(p: World) -> Grant:
    """25.2."""
    return owed(lodged(p) and alive(p))


DAYS = (*around(EMERGENCY), *around(EMERGENCY_REPLACED))
WHO = (event("certified"), TO_BE_VERIFIED, one_of("victims_in_emergency", "confirmed_only", "being_identified_too"))
IN_HOUSEHOLD = (*WHO, at_once("taken_in"), yes_no("needs_emergency_protection"))
LODGED = (
    *WHO,
    event("lodged"),
    one_of("lodged_in", "social_protection_establishment", "victim_support_establishment"),
)
BESIDE = one_of("care_allowance_beside_meals", "beside_them", "they_are_it")

BESIDE_A_VICTIM = fixed(victim_accompanied_certified=HAPPENED)
"""Under the law of 2011 after it for the sake of a victim, and perhaps no victim."""


def row(benefit: str, formula: Formula, *axes: Axis) -> Row:
    """The days of either decree."""
    return Row(benefit, formula, EMERGENCY, (block(DAYS, *axes), block((EMERGENCY_REPLACED,), BESIDE_A_VICTIM, *axes)))


ROWS = (
    row("household_meals", meals, *IN_HOUSEHOLD),
    row(
        "household_treatment",
        treatment,
        *IN_HOUSEHOLD,
        yes_no("treated_in_health_facility", "health_insurance_card_valid"),
    ),
    row("emergency_transfer", transfer, *IN_HOUSEHOLD, at_once("died")),
    row("care_allowance", allowance, *LODGED, BESIDE),
    row("articles_in_establishment", articles, *LODGED),
    row("health_card_in_establishment", card, *LODGED, at_once("died")),
)
