"""Which body may order which measure of protection, and for whom (Decree 62/2012 Article 8; Circular 78/2013, 9)."""

__all__ = ["ORDERS", "PROTECTED", "ordered"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, NamedTuple

from victim_protocol.law.condition import Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_78_2013, DECREE_62_2012
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, LAW_UNTIL, PROTECTION_FROM
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.notation import defined, every, happened, some, yes

_DECREE = DECREE_62_2012.at
_BORDER = CIRCULAR_78_2013.at

_MEASURES: Final = {
    1: "keep_evidence_secret",
    2: "keep_person_secret",
    3: "post_guards",
    4: "restrict_movement",
    5: "arrange_refuge",
    6: "arrange_new_home_or_work",
    7: "prevent_harm",
    8: "hold_closed_trial",
}
"""The measures by the clause of Article 7 that has them."""

ORDERS: Final = tuple(f"{measure}_ordered" for measure in _MEASURES.values())
"""The event of each order."""

_LETTERS: Final = {1: "a", 2: "b", 3: "c", 4: "d", 5: "đ", 7: "e"}
"""The same where Circular 78 Article 9 clause 3 has them."""

_VICTIM: Final = some(defined("victim", _DECREE("6.1")), defined("harmed", _DECREE("6.1")))
_RELATIVE: Final = yes("relative_of_victim", _DECREE("6.2"))
PROTECTED: Final = some(_VICTIM, _RELATIVE)
"""A victim of one of the acts, certified or not, or a relative."""

_HANDLED: Final = yes("handled_by_ordering_body", _DECREE("8.2"))
_WITH_US: Final = yes("received_by_ordering_body", _DECREE("8.2.g"))
_RISK: Final = yes("at_risk_of_harm", _DECREE("9.1"))


class _Power(NamedTuple):
    """Which measures some bodies may order, and for whom."""

    actors: str
    measures: tuple[int, ...]
    whom: Condition
    point: str


_SEVEN: Final = (1, 2, 3, 4, 5, 6, 7)
_POWERS: Final = (
    _Power("investigating_police", _SEVEN, every(PROTECTED, _HANDLED), "8.2.a"),
    _Power("military_investigating_body", _SEVEN, every(PROTECTED, _HANDLED), "8.2.b"),
    _Power("procuracy", (1, 2, 5), every(_VICTIM, _HANDLED), "8.2.đ"),
    _Power("court", (1, 2, 4, 5, 8), every(PROTECTED, _HANDLED), "8.2.e"),
    _Power(
        "commune_chair district_division establishment_director",
        (1, 2, 4, 5),
        every(some(_VICTIM, every(_RELATIVE, yes("accompanies_victim", _DECREE("8.2.g")))), _WITH_US),
        "8.2.g",
    ),
    _Power(
        "mission_abroad",
        (1, 2, 4, 5),
        every(
            some(_VICTIM, every(yes("accompanies_victim", _DECREE("8.2.h")), defined("minor", _DECREE("8.2.h")))),
            Is(Key("citizenship"), "viet_nam", _DECREE("8.2.h")),
        ),
        "8.2.h",
    ),
)

_GUARDS: Final = (("border_guard", "8.2.c"), ("coast_guard", "8.2.d"))
_RESCUED_OR_HANDED_BACK: Final = some(
    *(happened(event, _BORDER("9.1")) for event in ("rescued", "handed_back", "returned_through_mission"))
)
_BY_THE_GUARDS: Final = yes("received_by_border_or_coast_guard", _BORDER("9.1"))
_SOURCE_OF_STAGE: Final = {"requested": "10.2", "requested_at_once": "10.2", "urgent": "10.5", "protected": "10.6"}
"""Of its own motion, on a request, after urgent protection, or beside what was ordered."""


def _row(stage: str, number: int, actors: str, whom: Condition, *sources: Source) -> partial[Transition]:
    to = " > protected" if stage != "protected" else ""
    return partial(
        row,
        f"{stage}: {ORDERS[number - 1]}{to}",
        "order_protection",
        actors,
        *sources,
        _DECREE(f"7.{number}"),
        _DECREE(_SOURCE_OF_STAGE.get(stage, "10.3")),
        _DECREE("10.4"),
        guard=every(whom, _RISK),
        finding=True,
        duty=stage in ("requested", "requested_at_once", "urgent"),
        forms="supplementary_decision" if stage == "protected" else "protection_decision",
    )


def ordered(stage: str) -> Iterator[Transition]:
    """Each measure that some body may order there.

    Args:
        stage: Where the matter stands.
    """
    for power in _POWERS:
        for number in power.measures:
            yield _row(stage, number, power.actors, power.whom, _DECREE(power.point))(since=PROTECTION_FROM)
    for body, point in _GUARDS:
        yield from _by_the_guards(stage, body, point)


def _by_the_guards(stage: str, body: str, point: str) -> Iterator[Transition]:
    """By the Decree seven, of its own motion too; by the circular six, on request, for whom it rescued or received."""
    handled = every(PROTECTED, _HANDLED)
    until: date = BORDER_FROM - timedelta(days=1)
    for number in _SEVEN:
        by_decree = _row(stage, number, body, handled, _DECREE(point))
        yield by_decree(since=PROTECTION_FROM, until=until)
        yield by_decree(since=BORDER_FROM, until=LAW_UNTIL, reading=("protection_by_the_guards", "decree_62"))
        if number in _LETTERS and stage in _SOURCE_OF_STAGE:
            asked = every(some(_VICTIM, _RELATIVE), _RESCUED_OR_HANDED_BACK, _BY_THE_GUARDS)
            points = (f"9.3.{_LETTERS[number]}", "9.1", "9.4.a", "9.4.a:p2")
            by_circular = _row(stage, number, body, asked, *map(_BORDER, points))
            yield by_circular(since=BORDER_FROM, until=LAW_UNTIL, reading=("protection_by_the_guards", "circular_78"))
