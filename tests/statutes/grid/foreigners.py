"""Foreigners in Viet Nam, whether or not Article 32 gives them a regime (Joint Circular 01/2014 Articles 8 and 9)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import NEW_LAW, PROCEDURE, around, eve
from tests.statutes.grid.row import Row, at_once, block, event, one_of, yes_no
from tests.statutes.grid.who import awaiting, foreigner, victim
from tests.statutes.grid.world import Grant, World, owed


def received(p: World) -> bool:
    """8.2: rescued, or come to declare; a victim, or in verification."""
    return foreigner(p) and (p("rescued") or p("declared")) and (victim(p) or awaiting(p))


def essentials(p: World) -> Grant:
    """Essential needs where necessary."""
    return owed(received(p) and p("needs_essentials"))  # 8.2.a


def placement(p: World) -> Grant:
    """Placement by the division, at once."""
    return owed(received(p))  # 8.2.b, first dash


def way_home(p: World) -> Grant:
    """Exit papers free of charge, 9.2.a; the way to the gate, 9.3: once the other State agreed and notice was given."""
    return owed(foreigner(p) and victim(p) and p("consular_notice_sent"))  # 9.1


DAYS = (*around(PROCEDURE), *around(NEW_LAW))
PERSON = (
    event("certified"),
    one_of("citizenship", "viet_nam", "stateless_permanent_resident", "stateless", "foreign"),
)
WAYS = at_once("declared", "rescued", "returned_by_self", "handed_back")


NOTICE = event("consular_notice_sent")
LAST = eve(NEW_LAW)

ROWS = (
    Row(
        "essentials_of_foreigner",
        essentials,
        PROCEDURE,
        (block(DAYS, *PERSON, WAYS, yes_no("needs_essentials")),),
        until=LAST,
    ),
    Row("placement_of_foreigner", placement, PROCEDURE, (block(DAYS, *PERSON, WAYS),), until=LAST),
    Row("exit_papers_of_foreigner", way_home, PROCEDURE, (block(DAYS, *PERSON, NOTICE),), until=LAST),
    Row("way_to_the_gate", way_home, PROCEDURE, (block(DAYS, *PERSON, NOTICE),), until=LAST),
)
