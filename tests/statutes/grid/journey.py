"""The journey home: the fare and the meals on the road (Law 24.3, 26.1.b, 33; Decree 19.2.c; Circular 78 10.1.c)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import BORDER, DECREE, LAW, NEW_LAW, PROCEDURE, around, eve
from tests.statutes.grid.kinds import COMPANIONS_BY_READING, NOT_ENTITLED, VICTIMS_ALONE, WAITING_BY_READING, WAYS
from tests.statutes.grid.row import CLOSED, Axis, Row, block, each, event, fixed, one_of, one_way, yes_no
from tests.statutes.grid.who import awaiting, given_by_32, needed, received_by_guard, to_the_division
from tests.statutes.grid.world import Grant, World, considered, owed


def journey(p: World) -> Grant:
    """Fare and meals on the road."""
    victims, waits = given_by_32(p, victims_named=True), awaiting(p)
    if not (victims or waits) or not p("wishes_to_go_home"):
        return None
    free = p.chose("fare_without_means_test", "no_means_test")
    cannot_pay = not p("can_pay_for_journey")
    return owed(
        victims
        and (
            cannot_pay  # 33, second sentence; Decree 19.2.c
            or (free and p("returned_through_mission"))  # 26.1.b
            or (free and p.since(BORDER) and received_by_guard(p) and needed(p))  # Circular 78 10.1.c
        )
    ) or considered(
        (victims and free and to_the_division(p))  # 24.3, 25.2, 26.3
        or (waits and on_information(p) and (free or cannot_pay))  # 24.3, 25.2
    )


def on_information(p: World) -> bool:
    """24.3, 25.2: on initial information, if it is read to give the journey to who is not certified yet."""
    return p("initial_information_established") and p.chose("fare_while_awaiting", "on_initial_information")


MEANS = each(yes_no("wishes_to_go_home", "can_pay_for_journey"))
TEST = one_of("fare_without_means_test", "means_test_always", "no_means_test")
NO_GUARD = fixed(received_by_border_or_coast_guard=False)
ENTITLED: Axis = (*VICTIMS_ALONE, *COMPANIONS_BY_READING)
ABLE_TO_PAY = fixed(wishes_to_go_home=True, can_pay_for_journey=True)
STAYING = fixed(wishes_to_go_home=False, can_pay_for_journey=True)
INFORMATION = each(
    event("initial_information_established"),
    one_of("fare_while_awaiting", "on_initial_information", "victims_only"),
)
NEED = each(
    event("lodged"),
    yes_no("needs_essentials"),
    one_of("need_for_essentials", "placement_shows_it", "shown_for_the_person"),
)
DAYS = (*around(LAW), *around(DECREE), *around(PROCEDURE), *around(NEW_LAW))

GUARD = each(
    one_way("declared", "rescued", "handed_back"),
    fixed(returned_by_self=CLOSED, returned_through_mission=CLOSED),
    yes_no("received_by_border_or_coast_guard"),
)
NOT_INFORMED = fixed(initial_information_established=CLOSED)

BLOCKS = (
    block(DAYS, ENTITLED, WAYS, MEANS, TEST, NO_GUARD, NOT_INFORMED),
    block((*around(BORDER), eve(NEW_LAW)), ENTITLED, GUARD, NEED, ABLE_TO_PAY, TEST),
    block((BORDER, eve(NEW_LAW)), ENTITLED, GUARD, NEED[:1], STAYING, TEST),
    block((*around(DECREE), BORDER, eve(NEW_LAW)), WAITING_BY_READING, WAYS, INFORMATION, MEANS, TEST, NO_GUARD),
    block((*DAYS, *around(BORDER)), NOT_ENTITLED),
)

ROWS = (Row("fare", journey, LAW, BLOCKS), Row("road_meals", journey, LAW, BLOCKS))
