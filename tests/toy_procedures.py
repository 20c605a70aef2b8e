"""Invented procedures of the ferry: how the shore takes in whom it brings, and who may then ask for the fare.

Its rules are invented; its events, bodies and facts have the names that a case may record, as cases know no others.
"""

__all__ = [
    "ASHORE",
    "ENDED_ON",
    "FARE",
    "JUDGED_FROM",
    "UNSETTLED_ON",
    "act",
    "broken",
    "but_row",
    "procedure_book",
    "row",
    "rows_of",
    "vector",
    "weak_procedure_book",
    "with_tables",
]

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from typing import Any

from attrs import evolve
from tests.toy_law import FIRST_DAY, INSTRUMENT, WEAK_INSTRUMENT, label, reading, source, weak

from victim_protocol.actors import ACTORS
from victim_protocol.case.entry import Entry
from victim_protocol.events import EVENTS
from victim_protocol.facts import FACTS
from victim_protocol.law.authority import Authority, Ended, Level, Unsettled
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, AllOf, AnyOf, Condition, Defined, Is, Not
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.fact import Fact
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Everywhere, Handover, Procedure, Transition
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.law.variables import Vector
from victim_protocol.statutes.general import counting
from victim_protocol.statutes.general.calendar import CALENDAR
from victim_protocol.statutes.law_2011.procedures.notation import procedure
from victim_protocol.statutes.law_2011.procedures.notation import row as real_row
from victim_protocol.statutes.notation import keys, no, yes

row = partial(real_row, since=FIRST_DAY, until=None)
"""One row, since the first day of the toy law."""

JUDGED_FROM = date(2015, 1, 1)
"""The first day of a stage at which it may be found who is no passenger."""
UNSETTLED_ON = (date(2019, 5, 1), date(2019, 5, 31))
"""The first and the last day on which nobody knows who is competent."""
ENDED_ON = date(2020, 12, 31)
"""The last day of the district police."""

_WEAK = Defined(Key("weak"), source("4.1"))
_STAYS: Condition = AnyOf((no("wishes_to_go_home", source("4.2")), _WEAK))
_GOES: Condition = AllOf((yes("wishes_to_go_home", source("5.1")), Not(_WEAK, source("5.1"))))

ASHORE = procedure(
    "ashore",
    ("lên bờ", "coming ashore"),
    {
        "at_post": ("ở đồn", "at the post"),
        "with_commune": ("ở xã", "with the commune"),
        "lodged": ("ở nhà trọ", "in the hostel"),
        "home": ("đã về nhà", "home"),
        "unsaid": ("không phải hành khách", "no passenger"),
    },
    (
        row("not_started: rescued > at_post", "receive", "border_guard", source("1"), care=Care.ACTOR, duty=False),
        row("at_post: statement_taken", "take_statement", "border_post", source("2"), forms="declaration_form_1"),
        row(
            "at_post: health_checked",
            "give_first_care",
            "border_post",
            source("3"),
            guard=yes("needs_medical_care", source("3")),
            silent=label("no text says how well"),
        ),
        row(
            "at_post: handed_over > with_commune",
            "bring_to_commune",
            "border_post",
            source("4"),
            source("4.3"),
            to_whom="commune_committee",
            guard=_STAYS,
            forms="handover_minutes_form_4",
            care=Care.RECEIVER,
            refusable=yes("receiver_cannot_lodge", source("4.4")),
            doubts="haste",
        ),
        row(
            "at_post: set_out_home > home",
            "send_home",
            "border_post the_person",
            source("5"),
            guard=_GOES,
            care=Care.PERSON,
            duty=False,
        ),
        row(
            "with_commune: lodged > lodged",
            "lodge",
            "victim_support_establishment",
            source("6.1"),
            care=Care.ACTOR,
            refusable=ALWAYS,
            reading=("placing", "by_commune"),
        ),
        row(
            "with_commune: lodged > lodged",
            "lodge",
            "social_protection_establishment",
            source("6.2"),
            care=Care.ACTOR,
            reading=("placing", "by_province"),
        ),
        row(
            "with_commune: found_not_victim > unsaid",
            "verify",
            "district_police",
            source("7"),
            guard=no("grounds_found_sufficient", source("7")),
            finding=True,
            since=JUDGED_FROM,
        ),
        row("lodged: collected_by_family > home", "have_collected", "relatives", source("8"), care=Care.RELATIVES),
        row(
            "lodged: returned_home > home",
            "arrive",
            "",
            source("9"),
            duty=False,
            silent=label("no text says who goes along"),
        ),
    ),
    ends="home",
    silent_stages={"unsaid": label("no text says what follows")},
)
"""A handover between two bodies, a way home, a hostel by either of two readings, a finding, an end and a silence."""

FARE = procedure(
    "fare",
    ("xin vé", "asking for the fare"),
    {
        "may_apply": ("có thể xin", "may ask"),
        "asked": ("đã xin", "has asked"),
        "decided": ("đã quyết định", "decided"),
    },
    (
        row(
            "not_started: rescued > may_apply",
            "open_window",
            "every_body",
            source("11"),
            guard=yes("poor_household", source("11")),
            finding=True,
            duty=False,
            link=True,
        ),
        row(
            "may_apply: applied > asked",
            "apply_for_support",
            "the_person",
            source("12"),
            to_whom="commune_committee",
            duty=False,
        ),
        row(
            "asked: claim_decided > decided",
            "decide_claim",
            "district_chair",
            source("13"),
            guard=yes("poor_household", source("13")),
            finding=True,
        ),
    ),
    ends="decided",
)
"""What follows the other procedure by a link."""

_EVERYWHERE = (
    Everywhere(event=Key("died"), care=Care.NOBODY, ends=True, silent=label("no text says"), source=source("20")),
    Everywhere(event=Key("support_refused"), interrupts=True, source=source("21")),
    Everywhere(event=Key("left_care"), care=Care.NOT_KNOWN, interrupts=True, source=source("22")),
    Everywhere(event=Key("moved_to_hospital"), care=Care.HEALTH_FACILITY, source=source("23")),
    Everywhere(event=Key("reopened"), care=Care.ACTOR, resumes=True, source=source("24")),
)
_HANDOVER = Handover(
    offered=Key("handover_offered"), refused=Key("handover_refused"), answers=Key("answering"), sender="sender"
)
_BODIES: tuple[tuple[Level, str, str], ...] = (
    (Level.ANY, "", "receiving_body every_body"),
    (Level.ANY, "receiving_body", "border_guard"),
    (Level.COMMUNE, "border_guard", "border_post"),
    (Level.COMMUNE, "border_post", "border_gate_post"),
    (Level.COMMUNE, "receiving_body", "commune_committee"),
    (Level.DISTRICT, "", "district_police district_chair"),
    (Level.PRIVATE, "", "the_person relatives establishment"),
    (Level.PRIVATE, "establishment", "victim_support_establishment social_protection_establishment"),
)
_READINGS = (
    reading("placing", "by_commune", "by_province", default=None),
    reading("haste", "quick", "slow", default=None),
    reading("answering", "sender", "receiver"),
)
_STATED = (
    *("needs_medical_care", "wishes_to_go_home", "unable_to_travel_alone", "receiver_cannot_lodge"),
    *("grounds_found_sufficient", "poor_household", "needs_essentials"),
)
_BROUGHT = partial(
    TimeLimit,
    act=Key("bring_to_commune"),
    actors=(Key("border_guard"),),
    kind=LimitKind.WITHIN,
    starts=(Key("rescued"),),
    done_by=(Key("handed_over"),),
    unit=Unit.DAYS,
    since=FIRST_DAY,
)
_LIMITS = (
    _BROUGHT(key=Key("bring_quickly"), length=3, conflict=(Key("haste"), "quick"), source=source("4.5")),
    _BROUGHT(key=Key("bring_slowly"), length=10, conflict=(Key("haste"), "slow"), source=source("4.6")),
    TimeLimit(
        key=Key("care_at_once"),
        act=Key("give_first_care"),
        actors=(Key("border_post"),),
        kind=LimitKind.AT_ONCE,
        starts=(Key("rescued"),),
        done_by=(Key("health_checked"), Key("first_treatment_given")),
        since=FIRST_DAY,
        source=source("3.1"),
    ),
    TimeLimit(
        key=Key("feed_soon"),
        act=Key("give_essential_needs"),
        actors=(Key("commune_committee"),),
        kind=LimitKind.WITHIN,
        length=5,
        unit=Unit.DAYS,
        starts=(Key("rescued"),),
        done_by=(Key("essentials_given"),),
        condition=yes("needs_essentials", source("10.1")),
        since=FIRST_DAY,
        source=source("10.1"),
    ),
    TimeLimit(
        key=Key("decide_in_time"),
        act=Key("decide_claim"),
        actors=(Key("district_chair"),),
        kind=LimitKind.WITHIN,
        length=7,
        unit=Unit.DAYS,
        starts=(Key("rescued"),),
        done_by=(Key("claim_decided"),),
        since=FIRST_DAY,
        source=source("13.1"),
    ),
)
_ACTS = (
    *("receive", "take_statement", "give_first_care", "bring_to_commune", "send_home", "lodge", "verify"),
    *("have_collected", "arrive", "open_window", "apply_for_support", "decide_claim", "give_essential_needs"),
)


def _facts() -> Mapping[Key, Fact]:
    lodged = evolve(
        FACTS[Key("lodged")], opened_by=(Key("handed_over"),), closed_by=(Key("returned_home"), Key("died"))
    )
    return {Key(key): FACTS[Key(key)] for key in _STATED} | {Key("lodged"): lodged}


@cache
def _book() -> LawBook:
    papers = {row.forms[0]: label(row.forms[0]) for row in ASHORE.transitions if row.forms}
    return LawBook(
        facts=_facts(),
        events=EVENTS,
        costs={},
        actors=ACTORS,
        instruments=(INSTRUMENT, WEAK_INSTRUMENT, *counting.INSTRUMENTS),
        regimes=(),
        standings=(),
        definitions={
            Key("weak"): Series[Condition]((Step(since=FIRST_DAY, value=yes("unable_to_travel_alone", source("4.7"))),))
        },
        readings=(*_READINGS, *counting.READINGS),
        texts=(),
        occasions=(),
        benefits=(),
        acts={Key(key): label(key) for key in _ACTS},
        papers=papers,
        limits=_LIMITS,
        counting=counting.COUNTING,
        calendar=CALENDAR,
        ended=(
            Ended(actors=(Key("district_police"),), last_day=ENDED_ON, missing=label("who since"), source=source("30")),
        ),
        authorities=tuple(
            Authority(actor=one, level=level, part_of=Key(whole) if whole else None, cares=one != "the_person")
            for level, whole, words in _BODIES
            for one in keys(words)
        ),
        unsettled=(
            Unsettled(since=UNSETTLED_ON[0], until=UNSETTLED_ON[1], missing=label("who then"), source=source("31")),
        ),
        procedures=(ASHORE, FARE),
        everywhere=_EVERYWHERE,
        handover=_HANDOVER,
    )


def procedure_book(**changes: Any) -> LawBook:
    """The law of the two procedures, with some of its parts changed."""
    return evolve(_book(), **changes) if changes else _book()


def weak_procedure_book() -> LawBook:
    """The same law, of which the definition is known only from what others say of it."""
    told: Condition = Is(Key("unable_to_travel_alone"), True, weak("4"))
    return procedure_book(definitions={Key("weak"): Series((Step(since=FIRST_DAY, value=told),))})


def with_tables(*tables: Procedure, **changes: Any) -> LawBook:
    """The law of other procedures."""
    return procedure_book(procedures=tables, **changes)


def broken(change: Callable[[Transition], Transition | None], table: Procedure = ASHORE) -> Procedure:
    """A table whose rows went through a change; a row that is changed into nothing is left out."""
    changed = (change(one) for one in table.transitions)
    return evolve(table, transitions=tuple(one for one in changed if one is not None))


def but_row(event: str, table: Procedure = ASHORE, **changes: Any) -> Procedure:
    """A table whose rows on one event are different."""
    return broken(lambda one: evolve(one, **changes) if one.event == event else one, table)


def rows_of(table: Procedure, event: str) -> tuple[Transition, ...]:
    """The rows of a table on an event."""
    return tuple(one for one in table.transitions if one.event == event)


def act(event: str, actor: str | None = None, **more: Any) -> Entry:
    """Something that the first person's case records, on 20 March 2017 where nothing else is said."""
    receiver, forms = more.pop("receiver", None), more.pop("forms", "")
    facts = {Key(key): value for key, value in more.pop("facts", {}).items()}
    return Entry(
        **{"person": "p1", "day": date(2017, 3, 20), **more},
        event=Key(event),
        actor=None if actor is None else Key(actor),
        receiver=None if receiver is None else Key(receiver),
        forms=keys(forms),
        facts=facts,
    )


def vector(book: LawBook, chosen: Mapping[str, str] | None = None, **facts: Any) -> Vector:
    """What is known, with the book's own choices of readings but for some."""
    taken = {**book.defaults, **{Key(key): choice for key, choice in (chosen or {}).items()}}
    return book.variables.vector({Key(key): value for key, value in facts.items()}, taken)
