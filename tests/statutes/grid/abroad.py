"""Support by a mission while the way home is arranged (Joint Circular 134/2013 Article 5)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import AFTER_AMOUNTS, AMOUNTS, NEW_LAW, around
from tests.statutes.grid.row import Row, at_once, block, event, one_of, yes_no
from tests.statutes.grid.who import OF_VIET_NAM
from tests.statutes.grid.world import AWAITED, Grant, World, considered, owed


def supported(p: World) -> bool:
    """5.2: while one is verified and the papers are made, if one cannot pay; 33 with 32.1; 5.1 names the fund."""
    return (
        p("mission_informed")
        and (p("certified") or p(AWAITED))
        and p.chose("citizenship", *OF_VIET_NAM)
        and not p("can_pay_while_abroad")
        and (not p.since(AFTER_AMOUNTS) or p("support_abroad_since_2019"))
    )


def essentials(p: World) -> Grant:
    """Food and shelter, 5.2.a; clothing, local travel and fees, 5.2.b."""
    return owed(supported(p))


def ticket(p: World) -> Grant:
    """The ticket to the border."""
    return owed(supported(p) and p("wishes_to_go_home"))  # 5.2.c


def hospital(p: World) -> Grant:
    """Treatment in a hospital there."""
    return considered(supported(p) and p("moved_to_hospital"))  # 5.2.d, first sentence


def death(p: World) -> Grant:
    """Burial, cremation or transport home."""
    return considered(supported(p) and p("died"))  # 5.2.d, second sentence


PERSON = (
    event("certified"),
    at_once("mission_informed"),
    one_of("citizenship", "viet_nam", "stateless_permanent_resident", "stateless", "foreign"),
    yes_no("can_pay_while_abroad"),
)
DAYS = (*around(AMOUNTS), *around(AFTER_AMOUNTS), *around(NEW_LAW))


ROWS = (
    Row("food_and_shelter_abroad", essentials, AMOUNTS, (block(DAYS, *PERSON),)),
    Row("clothing_and_fees_abroad", essentials, AMOUNTS, (block(DAYS, *PERSON),)),
    Row("ticket_to_viet_nam", ticket, AMOUNTS, (block(DAYS, *PERSON, yes_no("wishes_to_go_home")),)),
    Row("hospital_abroad", hospital, AMOUNTS, (block(DAYS, *PERSON, at_once("moved_to_hospital")),)),
    Row("death_abroad", death, AMOUNTS, (block(DAYS, *PERSON, at_once("died")),)),
)
