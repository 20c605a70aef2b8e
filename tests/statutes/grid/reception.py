"""Reception: information and choice, a guardian, protection (Law 6, 29, 40; Decree 19.3; Circular 35 11, 13, 19)."""

__all__ = ["ROWS"]

from tests.statutes.grid.days import DECREE, ESTABLISHMENTS, EXPERTS, GENERAL_LAW, LAW, NEW_LAW, around, eve
from tests.statutes.grid.kinds import AGES, ELSEWHERE, NOT_CERTIFIED, VICTIMS, WAITING
from tests.statutes.grid.parts_of_age import BIRTHS, SINCE_CODE, SINCE_EXPERTS, TREATED
from tests.statutes.grid.row import CLOSED, HAPPENED, Row, at_once, block, event, fixed, yes_no
from tests.statutes.grid.who import alive, awaiting, below, minor, victim, victim_of_32
from tests.statutes.grid.world import Grant, World, owed


def information(p: World) -> Grant:
    """Information, and the choice of services."""
    if not p.since(ESTABLISHMENTS):
        return owed(victim(p) and alive(p) and p("lodged"))  # 40.1.d
    return owed(alive(p) and (victim(p) or awaiting(p)))  # Circular 35 13.2; 19.3: also while one is interviewed


def guardian(p: World) -> Grant:
    """A guardian of a minor during the stay."""
    named = victim_of_32(p) or (  # Decree 19.3.b, second paragraph, of the victims of 19.1.a
        p.since(ESTABLISHMENTS) and victim(p)  # Circular 35 11.1.b: of every victim, whatever the nationality (19.2)
    )
    return owed(named and p("lodged") and minor(p))


def protection(p: World) -> Grant:
    """Measures of protection."""
    if p.since(NEW_LAW):
        named = victim(p) or (p("accompanies_victim") and below(p, 18)) or any(map(p, BESIDE_VICTIMS))  # Law of 2024 34
        return owed(named and p("at_risk_of_harm"))  # Law of 2024 35
    return owed((victim(p) or p("grounds_to_believe_trafficked")) and p("at_risk_of_harm"))  # 6.1, 6.2, 29


BESIDE_VICTIMS = ("relative_of_victim", "relative_of_person_being_identified", "helps_victims")
BY_LAW = (*around(LAW), eve(ESTABLISHMENTS))
BY_CIRCULAR = (ESTABLISHMENTS, *around(NEW_LAW))
IN_ESTABLISHMENT = fixed(certified=HAPPENED, citizenship="viet_nam", lodged=HAPPENED)

ROWS = (
    Row(
        "information_and_choice",
        information,
        LAW,
        (
            block(BY_LAW, event("certified", "lodged"), at_once("died")),
            block(
                BY_CIRCULAR,
                event("certified"),
                at_once("declared", "rescued", "returned_by_self", "handed_back", "died"),
            ),
        ),
    ),
    Row(
        "guardian",
        guardian,
        DECREE,
        (
            block((*around(DECREE), eve(ESTABLISHMENTS)), (*VICTIMS, *WAITING), event("lodged"), AGES),
            block((ESTABLISHMENTS, *around(NEW_LAW)), (*VICTIMS, *WAITING, *ELSEWHERE), event("lodged"), AGES),
            block((DECREE, eve(ESTABLISHMENTS)), ELSEWHERE),
            block((DECREE, ESTABLISHMENTS, eve(NEW_LAW)), NOT_CERTIFIED),
            block((DECREE, eve(ESTABLISHMENTS)), IN_ESTABLISHMENT, BIRTHS),
            block(around(ESTABLISHMENTS), IN_ESTABLISHMENT, TREATED),
            block(around(GENERAL_LAW), IN_ESTABLISHMENT, SINCE_CODE),
            block((*around(EXPERTS), eve(NEW_LAW)), IN_ESTABLISHMENT, SINCE_EXPERTS),
        ),
    ),
    Row(
        "protection",
        protection,
        LAW,
        (
            block(
                (*around(LAW), *around(NEW_LAW)),
                event("certified"),
                yes_no("grounds_to_believe_trafficked", "at_risk_of_harm"),
            ),
            block(
                (NEW_LAW,),
                fixed(certified=CLOSED, victim_accompanied_certified=HAPPENED),
                yes_no("accompanies_victim", "at_risk_of_harm", *BESIDE_VICTIMS),
                AGES,
            ),
        ),
    ),
)
