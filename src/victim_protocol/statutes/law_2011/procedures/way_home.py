"""The way home: alone, with relatives, or with an escort (Law Articles 24 and 26; Decree 09/2013 Article 19)."""

__all__ = ["home_from", "on_the_way", "owed"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import ALWAYS, Condition, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.homecoming import ESCORT, FAMILY_CONTACT
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, LAW_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, row
from victim_protocol.statutes.notation import by_reading, defined, every, happened, no, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_SENDERS: Final = "district_division public_security_or_defence_body establishment"
"""Those who send someone home, or have someone brought."""


_GATE: Final = _CIRCULAR("4.4.d:p2")
_WISH: Final = yes("wishes_to_go_home", _LAW("24.3:s1"))
_CHILD: Final = defined("child", _LAW("24.3:s1"))
_CHILD_OR_MINOR: Final = by_reading(
    "escort_home_of", _DECREE("19.2.c:p2"), children=_CHILD, minors=defined("minor", _DECREE("19.2.c:p2"))
)
"""Who is brought to relatives and not sent alone: children, or all minors, as one reads the texts."""


_CAME_THROUGH_A_GATE: Final = some(happened("returned_through_mission", _GATE), happened("handed_back", _GATE))


def _able(source: Source, elsewhere: Condition) -> Condition:
    """Able to travel alone, by a reading everywhere; by the other one only where the texts of the time ask it."""
    able = no("unable_to_travel_alone", source)
    return by_reading("unable_to_travel_elsewhere", source, as_at_the_gate=able, at_the_gate_only=elsewhere)


_ABLE_BY_LAW: Final = _able(_LAW("24.3:s1"), ALWAYS)
_ABLE_BY_CIRCULAR: Final = _able(_GATE, some(no("unable_to_travel_alone", _GATE), Not(_CAME_THROUGH_A_GATE, _GATE)))


def _free(brought: Condition, able: Condition) -> Condition:
    """Who may be let go alone: of age, and able to travel alone."""
    return every(Not(brought, _LAW("24.3:s1")), able)


_TIMES: Final[tuple[tuple[date, date, Condition, tuple[Source, ...]], ...]] = (
    (LAW_FROM, DECREE_FROM - timedelta(days=1), _free(_CHILD, _ABLE_BY_LAW), ()),
    (DECREE_FROM, PROCEDURE_FROM - timedelta(days=1), _free(_CHILD_OR_MINOR, _ABLE_BY_LAW), (_DECREE("19.2.c"),)),
    (PROCEDURE_FROM, LAW_UNTIL, _free(_CHILD_OR_MINOR, _ABLE_BY_CIRCULAR), (_DECREE("19.2.c"), _GATE)),
)
"""By the Law alone, then as one reads the Decree beside it, then with what the joint circular asks of the gates."""


def _goes_alone(step: str, act: str, actors: str, *asked: Condition, since: date = LAW_FROM) -> Iterator[Transition]:
    """Nobody keeps an adult who can travel alone; whoever is sent home must wish to go."""
    for first, last, free, sources in _TIMES:
        if last >= since:
            yield row(
                step,
                act,
                actors,
                _LAW("24.3:s1"),
                *sources,
                since=max(first, since),
                until=last,
                guard=every(*asked, free),
                care=Care.PERSON,
                duty=False,
                doubts="journey_paid_by",
            )


def owed(
    benefit: Benefit, step: str, act: str, actors: str, earliest: date = LAW_FROM, care: Care | None = None
) -> Iterator[Transition]:
    """A duty toward whom a support is owed, on the grounds of the texts of each time.

    Args:
        benefit: The support.
        step: The row.
        act: What is to be done.
        actors: Who must do it.
        earliest: The first day on which the stage is known.
        care: Who answers for the person afterwards.
    """
    for part in benefit.provisions.steps:
        until = LAW_UNTIL if part.until is None else min(part.until, LAW_UNTIL)
        if until >= earliest:
            rows = partial(row, step, act, actors, since=max(part.since, earliest), until=until, care=care)
            yield from (rows(ground.source, guard=ground.condition) for ground in part.value.grounds)


def _child_home(stage: str, since: date) -> Iterator[Transition]:
    """A child, or whoever else the texts have brought home: relatives are to collect, or somebody is to escort."""
    home = partial(owed, ESCORT, act="have_collected_or_escorted", earliest=since)
    collected, escorted = f"{stage}: collected_by_family > with_relatives", f"{stage}: escort_assigned > escorted"
    yield from home(step=collected, actors=_SENDERS, care=Care.RELATIVES)
    yield from home(step=escorted, actors=_SENDERS, care=Care.ACTOR)
    unable = yes("unable_to_travel_alone", _GATE)
    brought = every(_CAME_THROUGH_A_GATE, some(every(defined("child", _GATE), no("unsupported", _GATE)), unable))
    at_gate = partial(BY_CIRCULAR, guard=brought)
    act, police = "have_collected_or_escorted", "public_security_or_defence_body"
    yield at_gate(collected, act, police, _GATE, care=Care.RELATIVES)
    yield at_gate(escorted, act, police, _GATE, care=Care.ACTOR)


def home_from(stage: str, since: date = LAW_FROM) -> Iterator[Transition]:
    """The three ways home: alone, with relatives, with an escort.

    Args:
        stage: Where the person is.
        since: The first day on which the stage is known.
    """
    yield from _goes_alone(
        f"{stage}: set_out_home > on_the_way", "send_home", f"{_SENDERS} the_person", _WISH, since=since
    )
    if stage == "lodged":
        yield from _goes_alone(
            "lodged: left_establishment > discharged", "discharge", "establishment the_person district_division"
        )
    yield from _child_home(stage, since)
    yield row(
        f"{stage}: collected_by_family > with_relatives",
        "have_collected",
        f"relatives {_SENDERS}",
        _LAW("24.3:s1"),
        care=Care.RELATIVES,
        duty=False,
        since=since,
    )
    yield row(
        f"{stage}: escort_assigned > escorted",
        "assign_escort",
        _SENDERS,
        _LAW("24.3:s1"),
        duty=False,
        care=Care.ACTOR,
        doubts="escort_home_of",
        since=since,
    )
    yield from owed(FAMILY_CONTACT, f"{stage}: family_informed", "inform_family", f"{_SENDERS} commune_committee")


def on_the_way() -> tuple[Transition, ...]:
    """What follows until the person is home; with relatives or an escort, leaving and setting out move nothing."""
    moves = tuple(
        row(f"{stage}: {event}", "send_home", "every_body", _LAW("24.3:s1"), duty=False)
        for stage in ("escorted", "with_relatives")
        for event in ("left_establishment", "set_out_home")
    )
    return (
        *moves,
        *_goes_alone("discharged: set_out_home > on_the_way", "send_home", f"{_SENDERS} the_person", _WISH),
        row(
            "escorted: escorted_home > with_relatives",
            "bring_to_relatives",
            _SENDERS,
            _LAW("24.3:s1"),
            to_whom="relatives",
            care=Care.RELATIVES,
        ),
        *(
            row(f"{stage}: returned_home > home", "arrive", "every_body", _LAW("24.3:s1"), duty=False)
            for stage in ("discharged", "with_relatives", "on_the_way")
        ),
    )
