"""What bodies are paid for what they do for a person (Joint Circular 134/2013 Articles 3 and 4)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import AFTER_AMOUNTS, AMOUNTS, NEW_LAW, around
from tests.statutes.grid.kinds import AGES, ELSEWHERE, NOT_CERTIFIED, VICTIMS, WAITING
from tests.statutes.grid.row import Row, at_once, block, event, yes_no
from tests.statutes.grid.who import awaiting, minor, victim, victim_of_32
from tests.statutes.grid.world import Grant, World, owed


def held(p: World) -> bool:
    """Until Circular 84/2019, whose text is not held."""
    return not p.since(AFTER_AMOUNTS) or p("costs_of_bodies_since_2019")


def file(p: World) -> Grant:
    """The file, with the minutes of the verification."""
    return owed((victim(p) or awaiting(p)) and held(p))  # 3.7


def work_for_victims(p: World) -> Grant:
    """Guards without a State salary, 3.8; the counsellor, 3.9."""
    return owed(victim(p) and held(p))


def driven(p: World) -> bool:
    """Wishes to go home and cannot pay."""
    return p("wishes_to_go_home") and not p("can_pay_for_journey")  # 4.1.c


def vehicle(p: World) -> Grant:
    """The car that brings a minor home, for those of Decree 19.1.a: 4.1 pays what that Article gives."""
    return owed(victim_of_32(p) and minor(p) and held(p) and driven(p))  # 4.1.c, first dash


DAYS = (*around(AMOUNTS), *around(AFTER_AMOUNTS), *around(NEW_LAW))
WAYS = at_once("declared", "rescued", "returned_by_self", "handed_back")
CARED_FOR = (block(DAYS, event("certified"), WAYS),)

ROWS = (
    Row("file_of_victim", file, AMOUNTS, CARED_FOR),
    Row("unpaid_guards", work_for_victims, AMOUNTS, CARED_FOR),
    Row("counsellor_pay", work_for_victims, AMOUNTS, (block(DAYS, event("certified")),)),
    Row(
        "escort_vehicle",
        vehicle,
        AMOUNTS,
        (
            block(DAYS, (*VICTIMS, *WAITING), AGES, yes_no("wishes_to_go_home", "can_pay_for_journey")),
            block(DAYS, (*NOT_CERTIFIED, *ELSEWHERE)),
        ),
    ),
)
