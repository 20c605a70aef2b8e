"""Placement in an establishment: who decides by which text, and who must take the person in (Law 24 to 26, 40)."""

__all__ = ["lodged", "placed"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, AnyOf, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.placement import PLACEMENT
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, row
from victim_protocol.statutes.law_2011.procedures.routes import awaits_verification, by_article_8
from victim_protocol.statutes.notation import by_reading, defined, every, happened, no, some, yes

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at


def placed() -> Iterator[Transition]:
    """The decision to place, of whomever and by whomever, and the way there."""
    yield from _by_article()
    yield from _foreigner_placed()
    yield from _to_the_department()


_GATE: Final = some(
    happened("returned_through_mission", _CIRCULAR("4.4.e")), happened("handed_back", _CIRCULAR("4.4.e"))
)
"""Whoever comes through a gate is placed without a certificate: no text asks for one, and none says who gives it."""


def _at_the_gate(source: Source) -> Condition:
    """Who is not sent home from a gate: without a residence, wishing to stay, or a child without support."""
    wish = yes("wishes_to_stay_in_establishment", source)
    alone = every(defined("child", source), yes("unsupported", source))
    return every(_GATE, some(no("has_residence", source), wish, alone))


def _placed_from_the_gate() -> Iterator[Transition]:
    """By the Law straight by the body that received; by the joint circular by the department, whom it was given."""
    step, act = "in_care: placement_decided > placed", "place_in_establishment"
    straight = partial(row, step, act, "public_security_or_defence_body", to_whom="establishment", finding=True)
    yield straight(_LAW("26.1.b"), guard=_at_the_gate(_LAW("26.1.b")), until=PROCEDURE_FROM - timedelta(days=1))
    yield straight(
        _LAW("26.1.b"),
        guard=_at_the_gate(_LAW("26.1.b")),
        since=PROCEDURE_FROM,
        reading=("placed_from_the_gate_by", "body_that_received"),
    )
    yield BY_CIRCULAR(
        step,
        act,
        "provincial_department",
        _CIRCULAR("4.4.e"),
        _CIRCULAR("4.3.c"),
        guard=_GATE,
        to_whom="establishment",
        reading=("placed_from_the_gate_by", "provincial_department"),
    )


def _by_article() -> Iterator[Transition]:
    """The decision to place, by the bodies and on the grounds of the texts of each time."""
    yield from _placed_from_the_gate()
    for step in PLACEMENT.provisions.steps:
        grounds = AnyOf(tuple(ground.condition for ground in step.value.grounds))
        until = LAW_UNTIL if step.until is None else min(step.until, LAW_UNTIL)
        deciding = partial(row, since=step.since, until=until, finding=True, doubts=_doubts_of_placement(step.since))
        for body in step.value.bodies:
            yield deciding(
                "in_care: placement_decided > placed",
                "place_in_establishment",
                body.actor,
                body.source,
                guard=grounds if body.condition is ALWAYS else every(body.condition, grounds),
                to_whom="establishment",
            )
        for kind, source in (("social_protection_establishment", "40.1.a"), ("victim_support_establishment", "40.2")):
            received = some(grounds, _at_the_gate(_LAW("26.1.b")))
            yield deciding(
                "in_care: lodged > lodged", "lodge", kind, _LAW(source), guard=received, care=Care.ACTOR, duty=False
            )


def _foreigner_placed() -> Iterator[Transition]:
    """Every foreigner whom the division receives, at once; it must while verification is awaited, and may after."""
    source = _CIRCULAR("8.2.b:d1")
    placed = partial(
        BY_CIRCULAR,
        "in_care: placement_decided > placed",
        "place_in_establishment",
        "district_division",
        source,
        to_whom="establishment",
        finding=True,
    )
    yield placed(guard=awaits_verification(source))
    yield placed(guard=by_article_8(source), duty=False)


def _doubts_of_placement(since: date) -> str:
    return "placement_for_whom" if since >= ESTABLISHMENTS_FROM else ""


def _to_the_department() -> Iterator[Transition]:
    """From a gate: without a residence, wishing to stay, or a child without support."""
    for body, point in (("provincial_immigration_police", "4.4.d:p2"), ("immigration_department", "4.3.a:d3")):
        source = _CIRCULAR(point)
        yield BY_CIRCULAR(
            "in_care: handed_over",
            "hand_to_department",
            body,
            source,
            to_whom="provincial_department",
            guard=_at_the_gate(source),
            care=Care.RECEIVER,
            refusable=by_reading("refusal_outside_circular_35", source, not_allowed=NEVER, allowed=ALWAYS),
            reading=("placed_from_the_gate_by", "provincial_department"),
        )


def lodged(stage: str, since: date) -> tuple[Transition, ...]:
    """A public establishment must receive; a private one may refuse in writing, since the circular says so.

    Args:
        stage: From which stage of the homecoming.
        since: The first day on which one may come from there.
    """
    private = partial(row, f"{stage}: lodged > lodged", "lodge", "victim_support_establishment", care=Care.ACTOR)
    return (
        private(_LAW("40.2"), since=since, until=ESTABLISHMENTS_FROM - timedelta(days=1)),
        private(_LAW("40.2"), _ESTABLISHMENTS("16.3.b:p2"), since=ESTABLISHMENTS_FROM, refusable=ALWAYS),
        row(
            f"{stage}: lodged > lodged",
            "lodge",
            "social_protection_establishment",
            _LAW("40.1.a"),
            since=since,
            care=Care.ACTOR,
        ),
    )
