"""What the law since 01/07/2025 gives beside their support to whom the law of 2011 governs on."""

__all__ = ["ROWS"]

from datetime import date

from tests.statutes.grid.days import NEW_LAW, around
from tests.statutes.grid.row import HAPPENED, Row, at_once, block, event, fixed, one_of, yes_no
from tests.statutes.grid.who import alive, victim
from tests.statutes.grid.world import Grant, World, considered, owed

FUND = date(2026, 3, 30)
"""Circular 29/2026/TT-BCA."""
LAW_NAMED = one_of("law_named_without_its_number", "either_law", "law_of_2024_only")


def victim_of_a_law_without_number(p: World) -> bool:
    """Health Insurance Law 12.4.i and Circular 29/2026 5.4.b name the law and no number."""
    return victim(p) and p.chose("law_named_without_its_number", "either_law")


def premium(p: World) -> Grant:
    """Decree 188/2025 6.6.d: for a year from the confirmation; nobody insures the dead."""
    in_time = victim_of_a_law_without_number(p) and not p("premium_year_is_over")
    uninsured = not p("health_insurance_card_valid") or p("premium_of_the_insured")  # Article 13.5 is not held
    return owed(in_time and alive(p) and uninsured)


def fund(p: World) -> Grant:
    """5.4."""
    return considered(victim_of_a_law_without_number(p) and p("fund_support_requested"))


BESIDE_A_VICTIM = fixed(victim_accompanied_certified=HAPPENED)

ROWS = (
    Row(
        "health_insurance_premium",
        premium,
        NEW_LAW,
        (
            block(
                around(NEW_LAW),
                BESIDE_A_VICTIM,
                event("certified"),
                LAW_NAMED,
                at_once("died"),
                yes_no("health_insurance_card_valid", "premium_year_is_over"),
            ),
        ),
    ),
    Row(
        "crime_fund_support",
        fund,
        FUND,
        (block(around(FUND), BESIDE_A_VICTIM, event("certified"), LAW_NAMED, event("fund_support_requested")),),
    ),
)
