"""The way home: alone, with relatives, or with an escort (Law Articles 24 and 26; Decree 09/2013 Article 19)."""

__all__ = ["home_from", "on_the_way", "owed"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import AnyOf, Condition, Not
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.homecoming import ESCORT, FAMILY_CONTACT
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.notation import by_reading, defined, every, no, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_SENDERS: Final = "district_division public_security_or_defence_body establishment provincial_department"
"""Those who send someone home, or have someone brought."""
_BEFORE_DECREE: Final = DECREE_FROM - timedelta(days=1)


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
            yield row(
                step,
                act,
                actors,
                part.value.grounds[0].source,
                since=max(part.since, earliest),
                until=until,
                care=care,
                guard=AnyOf(tuple(ground.condition for ground in part.value.grounds)),
            )


def _child_home(stage: str, since: date) -> Iterator[Transition]:
    """A child, or whoever else the texts have brought home: relatives are to collect, or somebody is to escort."""
    home = partial(owed, ESCORT, act="have_collected_or_escorted", earliest=since)
    collected, escorted = f"{stage}: collected_by_family > with_relatives", f"{stage}: escort_assigned > escorted"
    yield from home(step=collected, actors=f"relatives {_SENDERS}", care=Care.RELATIVES)
    yield from home(step=escorted, actors=_SENDERS, care=Care.ACTOR)


def home_from(stage: str, since: date = LAW_FROM) -> Iterator[Transition]:
    """The three ways home: alone, with relatives, with an escort.

    Args:
        stage: Where the person is.
        since: The first day on which the stage is known.
    """
    yield from _goes_alone(f"{stage}: set_out_home > on_the_way", "send_home", f"{_SENDERS} the_person", since)
    if stage == "lodged":
        yield from _goes_alone("lodged: left_establishment > discharged", "discharge", "establishment the_person")
    yield from _child_home(stage, since)
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
    yield from owed(FAMILY_CONTACT, f"{stage}: family_informed", "inform_family", f"{_SENDERS} commune_committee")


def on_the_way() -> tuple[Transition, ...]:
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
