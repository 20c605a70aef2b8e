"""Care, placement and the way home, whichever way one came (Law 24 to 26; Decree 09/2013, 19)."""

__all__ = ["PROCEDURE"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import ALWAYS, NEVER, AnyOf, Condition, Not
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.homecoming import FAMILY_CONTACT, SAFETY
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.placement import PLACEMENT
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure, row
from victim_protocol.statutes.law_2011.reception import GUARDIAN
from victim_protocol.statutes.notation import by_reading, defined, every, happened, no, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at
_SENDERS: Final = "district_division public_security_or_defence_body establishment provincial_department"
"""Those who send someone home, or have someone brought."""
_BEFORE_DECREE: Final = DECREE_FROM - timedelta(days=1)


def _received() -> Iterator[Transition]:
    """Whoever receives answers for the person; each way is the other procedures' own."""
    for event, source in (
        ("declared", _LAW("24.1:s1")),
        ("rescued", _LAW("25.1")),
        ("returned_by_self", _LAW("26.3")),
        ("handed_back", _LAW("26.2")),
        ("returned_through_mission", _LAW("26.1.b")),
    ):
        yield row(
            f"not_started: {event} > in_care", "receive", "every_body", source, duty=False, link=True, care=Care.ACTOR
        )
    yield row(
        "not_started: joined_as_accompanying > in_care",
        "receive",
        "every_body",
        _LAW("32.3"),
        duty=False,
        care=Care.ACTOR,
    )


def _placed() -> Iterator[Transition]:
    """The decision to place, by the bodies and on the grounds of the texts of each time."""
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
            yield deciding(
                "in_care: lodged > lodged", "lodge", kind, _LAW(source), guard=grounds, care=Care.ACTOR, duty=False
            )


def _doubts_of_placement(since: date) -> str:
    return "placement_for_whom" if since >= ESTABLISHMENTS_FROM else ""


def _to_the_department() -> Transition:
    """At the gate: without a residence, wishing to stay, or a child without support."""
    source = _CIRCULAR("4.4.d:p2")
    wish = yes("wishes_to_stay_in_establishment", source)
    alone = every(defined("child", source), yes("unsupported", source))
    return BY_CIRCULAR(
        "in_care: handed_over",
        "hand_to_department",
        "provincial_immigration_police",
        source,
        to_whom="provincial_department",
        guard=every(
            some(happened("returned_through_mission", source), happened("handed_back", source)),
            some(no("has_residence", source), wish, alone),
        ),
        care=Care.RECEIVER,
        refusable=by_reading("refusal_outside_circular_35", source, not_allowed=NEVER, allowed=ALWAYS),
        reading=("placed_from_the_gate_by", "provincial_department"),
    )


def _lodged(stage: str, since: date) -> tuple[Transition, ...]:
    return (
        row(
            f"{stage}: lodged > lodged",
            "lodge",
            "social_protection_establishment",
            _LAW("40.1.a"),
            since=since,
            care=Care.ACTOR,
        ),
        row(
            f"{stage}: lodged > lodged",
            "lodge",
            "victim_support_establishment",
            _LAW("40.2"),
            _ESTABLISHMENTS("16.3.b"),
            since=ESTABLISHMENTS_FROM,
            care=Care.ACTOR,
            refusable=ALWAYS,
        ),
    )


_CHILD: Final = defined("child", _LAW("24.3"))
_CHILD_OR_MINOR: Final = by_reading(
    "escort_home_of", _DECREE("19.2.c:p2"), children=_CHILD, minors=defined("minor", _DECREE("19.2.c:p2"))
)
"""Who is brought to relatives and not sent alone: children, or all minors, as one reads the texts."""


def _alone(brought: Condition) -> Condition:
    """Who may be let go alone: of age, able to travel alone, and wishing to go."""
    return every(
        yes("wishes_to_go_home", _LAW("24.3")),
        Not(brought, _LAW("24.3")),
        no("unable_to_travel_alone", _LAW("24.3")),
    )


def _goes_alone(step: str, act: str, actors: str, since: date = LAW_FROM) -> Iterator[Transition]:
    """Before the Decree by the Law alone, since then as one reads the two."""
    leaving = partial(row, step, act, actors, _LAW("24.3"), care=Care.PERSON, duty=False, doubts="journey_paid_by")
    if since < DECREE_FROM:
        yield leaving(until=_BEFORE_DECREE, guard=_alone(_CHILD))
    yield leaving(_DECREE("19.2.c"), since=DECREE_FROM, guard=_alone(_CHILD_OR_MINOR))


def _home_from(stage: str, since: date = LAW_FROM) -> Iterator[Transition]:
    """The three ways home: alone, with relatives, with an escort."""
    yield from _goes_alone(f"{stage}: set_out_home > on_the_way", "send_home", f"{_SENDERS} the_person", since)
    if stage == "lodged":
        yield from _goes_alone("lodged: left_establishment > discharged", "discharge", "establishment the_person")
    yield row(
        f"{stage}: collected_by_family > with_relatives",
        "have_collected",
        f"relatives {_SENDERS}",
        _LAW("24.3"),
        care=Care.RELATIVES,
        duty=False,
        since=since,
    )
    yield row(
        f"{stage}: escort_assigned > escorted",
        "assign_escort",
        _SENDERS,
        _LAW("24.3"),
        duty=False,
        care=Care.ACTOR,
        doubts="escort_home_of",
        since=since,
    )
    yield from _owed(FAMILY_CONTACT, f"{stage}: family_informed", "inform_family", f"{_SENDERS} commune_committee")


def _on_the_way() -> tuple[Transition, ...]:
    """What follows until the person is home; with relatives or an escort, leaving and setting out move nothing."""
    moves = tuple(
        row(f"{stage}: {event}", "send_home", "every_body", _LAW("24.3"), duty=False)
        for stage in ("escorted", "with_relatives")
        for event in ("left_establishment", "set_out_home")
    )
    return (
        *moves,
        *_goes_alone("discharged: set_out_home > on_the_way", "send_home", f"{_SENDERS} the_person"),
        row(
            "escorted: escorted_home > with_relatives",
            "bring_to_relatives",
            _SENDERS,
            _LAW("24.3"),
            to_whom="relatives",
            care=Care.RELATIVES,
        ),
        *(
            row(f"{stage}: returned_home > home", "arrive", "every_body", _LAW("24.3"), duty=False)
            for stage in ("discharged", "with_relatives", "on_the_way")
        ),
    )


def _owed(benefit: Benefit, step: str, act: str, actors: str) -> Iterator[Transition]:
    """A task that is owed to whom a support is owed, on the grounds of the texts of each time."""
    for part in benefit.provisions.steps:
        yield row(
            step,
            act,
            actors,
            part.value.grounds[0].source,
            since=part.since,
            until=LAW_UNTIL if part.until is None else min(part.until, LAW_UNTIL),
            guard=AnyOf(tuple(ground.condition for ground in part.value.grounds)),
        )


def _in_the_establishment() -> tuple[Transition, ...]:
    return (
        *_owed(GUARDIAN, "lodged: guardian_appointed", "appoint_guardian", "establishment"),
        *_owed(SAFETY, "lodged: family_safety_assessed", "assess_family_safety", "establishment"),
        row(
            "lodged: moved_to_hospital > in_hospital",
            "move_to_hospital",
            "establishment",
            _DECREE("20.3"),
            since=DECREE_FROM,
            duty=False,
            care=Care.HEALTH_FACILITY,
        ),
        *_lodged("in_hospital", DECREE_FROM),
    )


_STAGES: Final = {
    "in_care": ("đang được cơ quan tiếp nhận chăm lo", "in the care of the body that received"),
    "placed": ("đã quyết định chuyển vào cơ sở", "placement decided"),
    "lodged": ("đang lưu trú tại cơ sở", "lodged in an establishment"),
    "in_hospital": ("đang điều trị tại cơ sở y tế", "in hospital"),
    "discharged": ("đã rời cơ sở", "discharged"),
    "escorted": ("có người được cử đưa về", "with an escort"),
    "with_relatives": ("người thân thích đã nhận", "with relatives"),
    "on_the_way": ("đang trên đường về", "on the way home"),
    "home": ("đã về nơi cư trú", "at home"),
}

PROCEDURE: Final = procedure(
    "homecoming",
    ("chăm lo, đưa vào cơ sở và đưa về", "care, placement and the way home"),
    _STAGES,
    (
        *_received(),
        *_placed(),
        _to_the_department(),
        *_lodged("placed", LAW_FROM),
        *(one for stage in ("in_care", "placed", "lodged") for one in _home_from(stage)),
        *_home_from("in_hospital", DECREE_FROM),
        *_in_the_establishment(),
        *_on_the_way(),
    ),
    ends="home",
)
"""From the first reception until the person is home."""
