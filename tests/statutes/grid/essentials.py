"""Meals, clothing and effects, ordinary medicine; food and shelter (Law 33, Decree 19, the circulars)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import (
    AFTER_AMOUNTS,
    AMOUNTS,
    BORDER,
    CERTAIN_84,
    DECREE,
    ESTABLISHMENTS,
    LAW,
    NEW_LAW,
    around,
    eve,
)
from tests.statutes.grid.kinds import (
    CERTAIN,
    COMPANIONS,
    COMPANIONS_BY_READING,
    ENTITLED_IF_VICTIMS_NAMED,
    IN_DOUBT,
    NOT_ENTITLED,
    RECEIVED,
    TO_BE_VERIFIED,
    VICTIMS_ALONE,
    WAITING_ALONE,
    WAITING_BY_READING,
    WAITING_COMPANION,
)
from tests.statutes.grid.row import Axis, Row, block, each, event, one_of, yes_no
from tests.statutes.grid.who import awaiting, given_by_32, in_need
from tests.statutes.grid.world import Grant, World, owed


def meals(p: World) -> Grant:
    """Money for meals in an establishment."""
    return owed(beneficiary(p) and p("lodged") and in_need(p))  # 33, 39.3; Decree 19.2.a


def clothing(p: World) -> Grant:
    """Clothing and effects."""
    return owed((beneficiary(p) and in_need(p)) or lodged_by_circular(p))  # 33; Decree 19.2.b


def food_and_shelter(p: World) -> Grant:
    """A place to stay and food, in kind; at the border Circular 78 10.1.a gives it to some of the same."""
    return owed((beneficiary(p) and in_need(p)) or lodged_by_circular(p))  # 33; Decree 19.2.a, 19.3.a


def beneficiary(p: World) -> bool:
    """Whose essential needs are met: Article 33 names victims, the Decree names all three groups of its 19.1."""
    return given_by_32(p, victims_named=not p.since(DECREE)) or awaiting(p)  # 24.1, 25.1; Decree 19.1


def lodged_by_circular(p: World) -> bool:
    """Circular 35 11.1.a: a place, food, clothing and effects during the stay, whether or not a need was shown."""
    return p.since(ESTABLISHMENTS) and given_by_32(p, victims_named=True) and p("lodged")


def medicine(p: World) -> Grant:
    """Ordinary medicine during the stay."""
    given = given_by_32(p, victims_named=True) and p("lodged")  # Joint Circular 134 4.2.a
    in_between = p.since(AFTER_AMOUNTS) and not p.since(CERTAIN_84)
    return owed(given and (not in_between or p("ordinary_medicine_since_2019")))


SHOWN = each(yes_no("needs_essentials"), one_of("need_for_essentials", "placement_shows_it", "shown_for_the_person"))
RECEPTION = one_of("essentials_on_reception", "where_necessary", "always_at_once")
STAY = event("lodged")
BY_LAW = (eve(LAW), LAW, eve(DECREE))
BY_DECREE = (DECREE, eve(ESTABLISHMENTS))
BY_CIRCULAR = (ESTABLISHMENTS, *around(NEW_LAW))

OF_MEDICINE = (*around(AMOUNTS), *around(AFTER_AMOUNTS), *around(CERTAIN_84), *around(NEW_LAW))
EVER = (*BY_LAW, *BY_DECREE, *BY_CIRCULAR)
WAITING: Axis = (*WAITING_ALONE, *WAITING_COMPANION)
BEFORE_DECREE: Axis = (*VICTIMS_ALONE, *each(WAITING_BY_READING, TO_BE_VERIFIED), *COMPANIONS_BY_READING)
SINCE_DECREE: Axis = (*VICTIMS_ALONE, *each(WAITING, TO_BE_VERIFIED), *COMPANIONS)
SINCE_CIRCULAR = (
    block(BY_CIRCULAR, CERTAIN, RECEIVED, STAY, SHOWN, RECEPTION),
    block(BY_CIRCULAR, IN_DOUBT, (RECEIVED[0], RECEIVED[-1]), STAY, SHOWN, RECEPTION),
)

ROWS = (
    Row(
        "meals",
        meals,
        LAW,
        (
            block(BY_LAW, BEFORE_DECREE, STAY, SHOWN),
            block(BY_DECREE, SINCE_DECREE, STAY, SHOWN),
            block(BY_CIRCULAR, SINCE_DECREE, STAY, SHOWN, RECEPTION),
            block(EVER, NOT_ENTITLED),
        ),
    ),
    Row(
        "clothing_and_effects",
        clothing,
        LAW,
        (
            block(BY_LAW, BEFORE_DECREE, STAY, SHOWN),
            block(BY_DECREE, SINCE_DECREE, STAY, SHOWN),
            *SINCE_CIRCULAR,
            block(EVER, NOT_ENTITLED),
        ),
    ),
    Row(
        "food_and_shelter",
        food_and_shelter,
        LAW,
        (
            block(BY_LAW, BEFORE_DECREE, STAY, SHOWN),
            block((*BY_DECREE, *around(BORDER)), SINCE_DECREE, STAY, SHOWN),
            *SINCE_CIRCULAR,
            block(EVER, NOT_ENTITLED),
        ),
    ),
    Row(
        "ordinary_medicine",
        medicine,
        AMOUNTS,
        (
            block(OF_MEDICINE, ENTITLED_IF_VICTIMS_NAMED, STAY),
            block(OF_MEDICINE, NOT_ENTITLED),
        ),
    ),
)
