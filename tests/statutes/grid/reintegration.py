"""Schooling, vocational training, hardship allowance, loan, of citizens (Law 32.1.đ, e, 37, 38; Decree 23, 24)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import AFTER_AMOUNTS, AMOUNTS, DECREE, ESTABLISHMENTS, LAW, NEW_LAW, around, eve
from tests.statutes.grid.kinds import AGES, OF_ANY_CITIZENSHIP
from tests.statutes.grid.row import Row, block, each, event, one_of, yes_no
from tests.statutes.grid.who import citizen, claimed_in_time, minor
from tests.statutes.grid.world import Grant, World, considered, owed


def schooling(p: World) -> Grant:
    """Fees and costs of learning."""
    return owed(citizen(p) and p("goes_to_school") and schooled(p) and claimed_in_time(p))


def schooled(p: World) -> bool:
    """Who is given it, by the text that one reads; a text counts from its day."""
    if not p.since(DECREE) or p.chose("schooling_for_whom", "poor_minors"):
        return minor(p) and p("poor_household")  # 37.1
    without_poverty = p.since(AMOUNTS) and p.chose("schooling_for_whom", "all_victims")
    return without_poverty or p("poor_household")  # Joint Circular 134 4.3.a, Circular 84/2019; Decree 23.2.a


def vocational_training(p: World) -> Grant:
    """The cost of learning a trade."""
    returned_poor = citizen(p) and p("poor_household") and p("returned_home")
    if not p.since(DECREE):
        return considered(returned_poor)  # 37.2
    needed = citizen(p) and p("needs_vocational_training") and claimed_in_time(p)
    if p.chose("vocational_training_for_whom", "all_who_need_it"):
        return owed(needed)  # Decree 23.2.b
    return considered(needed and returned_poor)  # 37.2


def hardship(p: World) -> Grant:
    """The allowance, once, on return."""
    return owed(citizen(p) and p("poor_household") and p("returned_home") and claimed_in_time(p))  # 38.1; Decree 23.2.c


def loan(p: World) -> Grant:
    """Access to a loan."""
    return considered(citizen(p) and p("needs_capital"))  # 38.2; Decree 24


CLAIM = each(yes_no("application_is_late"), one_of("late_application", "right_remains", "right_ends"))
WHO = one_of("schooling_for_whom", "poor_minors", "poor_victims", "all_victims")
TRAINED = one_of("vocational_training_for_whom", "poor_and_considered", "all_who_need_it")
LAW_ALONE = (*around(LAW), eve(DECREE))
SINCE_DECREE = (DECREE, *around(ESTABLISHMENTS), *around(NEW_LAW))
LOAN_DAYS = (*around(LAW), *around(DECREE), *around(NEW_LAW))
PERSON = OF_ANY_CITIZENSHIP

ROWS = (
    Row(
        "schooling",
        schooling,
        LAW,
        (
            block(LAW_ALONE, PERSON, AGES, yes_no("goes_to_school", "poor_household")),
            block(
                (DECREE, *around(AMOUNTS), *around(AFTER_AMOUNTS), *around(NEW_LAW)),
                PERSON,
                AGES,
                yes_no("goes_to_school", "poor_household"),
                WHO,
                CLAIM,
            ),
        ),
    ),
    Row(
        "vocational_training",
        vocational_training,
        LAW,
        (
            block(LAW_ALONE, PERSON, event("returned_home"), yes_no("poor_household")),
            block(
                SINCE_DECREE,
                PERSON,
                event("returned_home"),
                yes_no("poor_household", "needs_vocational_training"),
                TRAINED,
                CLAIM,
            ),
        ),
    ),
    Row(
        "initial_hardship_allowance",
        hardship,
        LAW,
        (
            block(LAW_ALONE, PERSON, event("returned_home"), yes_no("poor_household")),
            block(SINCE_DECREE, PERSON, event("returned_home"), yes_no("poor_household"), CLAIM),
        ),
    ),
    Row(
        "loan", loan, LAW, (block((*around(LAW), *around(DECREE), *around(NEW_LAW)), PERSON, yes_no("needs_capital")),)
    ),
)
