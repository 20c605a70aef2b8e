"""An invented law of a ferry: who crosses for nothing, in which weather, and what the crossing costs."""

__all__ = [
    "ALLOWANCE",
    "FACTS",
    "FIRST_DAY",
    "INSTRUMENT",
    "READINGS",
    "TEXTS",
    "WEAK_INSTRUMENT",
    "label",
    "problems_of",
    "reading",
    "source",
    "toy_book",
    "variables",
    "weak",
    "yes",
]

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from victim_protocol.errors import InvalidLaw
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Occasion, Provision, Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import AllOf, AtLeast, ByReading, Condition, Defined, Happened, Is, NotHeld
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Rate, RateKind, RateTerm, Span, When
from victim_protocol.law.reading import MissingText, Reading
from victim_protocol.law.regime import Regime, Standing
from victim_protocol.law.variables import Variables

FIRST_DAY = date(2001, 1, 1)
"""The first day of the toy law."""
_CHANGE = date(2005, 7, 1)
_LAST_OF_RATE = date(2009, 12, 31)


def label(text: str) -> Label:
    """An invented name in both languages."""
    return Label(f"tên {text}", f"name {text}")


INSTRUMENT = Instrument(
    identity=InstrumentId("07", 2000, "TT-TOY"),
    title=label("ferry"),
    signed=date(2000, 11, 2),
    in_force=FIRST_DAY,
    evidence=Evidence.OFFICIAL,
)
WEAK_INSTRUMENT = Instrument(
    identity=InstrumentId("8", 2005, "TT-TOY"),
    title=label("second ferry"),
    signed=None,
    in_force=_CHANGE,
    evidence=Evidence.SECONDARY,
)


def source(place: str = "1") -> Source:
    """A place whose words were read."""
    return INSTRUMENT.at(place)


def weak(place: str = "1") -> Source:
    """A place that is known only from what others say of it."""
    return WEAK_INSTRUMENT.at(place)


def _fact(key: str, kind: FactKind, **more: Any) -> Fact:
    return Fact(key=Key(key), kind=kind, label=label(key), holds=label(key), fails=label(f"no {key}"), **more)


FACTS: Mapping[Key, Fact] = {
    fact.key: fact
    for fact in (
        _fact("wet", FactKind.YES_NO),
        _fact("cold", FactKind.YES_NO),
        _fact("colour", FactKind.CHOICE, choices=("red", "green", "blue")),
        _fact("weight", FactKind.NUMBER),
        _fact("arrived", FactKind.EVENT, event=Key("arrived"), opened_by=(Key("set_out"),), closed_by=(Key("sunk"),)),
        _fact("paid", FactKind.EVENT, event=Key("paid")),
        _fact("friend_arrived", FactKind.EVENT, linked=Key("arrived")),
    )
}
"""What may be known of a passenger."""


def reading(key: str, *choices: str, **more: Any) -> Reading:
    """An open question with some choices."""
    fields = {"default": choices[0], "sources": (source("2"),), **more}
    named = tuple((choice, label(choice)) for choice in choices)
    return Reading(key=Key(key), question=label(key), choices=named, reason=label("reason"), **fields)


READINGS = (reading("luggage", "counts", "free"), reading("night", "early", "late", "never", default=None))
TEXTS = (MissingText(key=Key("lost_leaf"), label=label("lost leaf")),)


def variables(bounds: tuple[int, ...] = (1, 2, 3, 4, 5)) -> Variables:
    """The layout of vectors of the toy law, with the bounds at which conditions on the weight change."""
    return Variables(
        FACTS, {one.key: one for one in READINGS}, {one.key: one for one in TEXTS}, {Key("weight"): bounds}
    )


def yes(fact: str = "wet", place: str = "1") -> Is:
    """The fact is true."""
    return Is(Key(fact), True, source(place))


_FARE = Rate(kind=RateKind.EXACTLY, dong=500, source=source("5.1"))
_TICKET = Rate(kind=RateKind.AT_COST, cost=Key("ticket"), ceiling=900, source=source("5.2"))
_NINE = Limit(units=9, span=Span.CASE, source=source("6.1"))
_NO_FARE = Rate(kind=RateKind.NOT_KNOWN, missing=label("fare since 2010"), source=weak("9"))
_DEFINITIONS: Mapping[Key, Series[Condition]] = {
    Key("drenched"): Series[Condition]((Step(since=FIRST_DAY, value=AllOf((yes(), yes("cold", "1.2")))),)),
    Key("passenger"): Series[Condition](
        (
            Step(since=FIRST_DAY, until=date(2005, 6, 30), value=Happened(Key("arrived"), source("3.1"))),
            Step(since=_CHANGE, value=Defined(Key("drenched"), source("3.2"))),
        )
    ),
}
ALLOWANCE = Allowance(
    rate=Series[RateTerm](
        (
            Step(since=FIRST_DAY, until=_LAST_OF_RATE, value=When(yes("cold", "5"), _FARE, _TICKET)),
            Step(since=date(2010, 1, 1), value=_NO_FARE),
        )
    ),
    quantity=When(
        ByReading(
            Key("luggage"),
            (("counts", AllOf(())), ("free", NotHeld(Key("lost_leaf"), weak("2")))),
            source("2"),
        ),
        Quantity.NUMBER,
        Quantity.ONCE,
    ),
    number=Key("weight"),
    limit=Series[LimitTerm]((Step(since=FIRST_DAY, until=_LAST_OF_RATE, value=When(yes("wet", "6"), _NINE, None)),)),
)
"""What the crossing is worth."""
_CROSSING = Benefit(
    key=Key("crossing"),
    label=label("crossing"),
    regime=Key("ferry"),
    occasion=Key("voyage"),
    provisions=Series(
        (
            Step(
                since=FIRST_DAY,
                value=Provision(
                    grounds=(
                        Ground(Defined(Key("passenger"), source("4.1")), Force.OWED, source("4.1")),
                        Ground(AtLeast(Key("weight"), 3, source("4.2")), Force.CONSIDERED, source("4.2")),
                    ),
                    bodies=(Body(Key("ferryman"), Role.DELIVERS, source("4.3")),),
                ),
            ),
        )
    ),
    allowance=ALLOWANCE,
)
_BLANKET = Benefit(
    key=Key("blanket"),
    label=label("blanket"),
    regime=Key("ferry"),
    occasion=Key("asking"),
    provisions=Series(
        (
            Step(
                since=_CHANGE,
                until=_LAST_OF_RATE,
                value=Provision(grounds=(Ground(yes("cold", "7"), Force.OWED, weak("7")),)),
            ),
        )
    ),
)
_BOOK = LawBook(
    facts=FACTS,
    events={Key(key): label(key) for key in ("arrived", "set_out", "sunk", "paid")},
    costs={Key("ticket"): label("ticket")},
    actors={Key("ferryman"): label("ferryman")},
    instruments=(INSTRUMENT, WEAK_INSTRUMENT),
    regimes=(
        Regime(
            key=Key("ferry"),
            label=label("ferry"),
            identified_by=Key("arrived"),
            identified_from=FIRST_DAY,
            source=source("10"),
        ),
    ),
    standings=(
        Standing(key=Key("passenger"), label=label("passenger"), regime=Key("ferry"), definition=Key("passenger")),
    ),
    definitions=_DEFINITIONS,
    readings=READINGS,
    texts=TEXTS,
    occasions=(
        Occasion(
            key=Key("voyage"), label=label("voyage"), begins=(Key("set_out"),), ends=(Key("arrived"), Key("sunk"))
        ),
        Occasion(key=Key("asking"), label=label("asking")),
    ),
    benefits=(_CROSSING, _BLANKET),
)


def toy_book(**changes: Any) -> LawBook:
    """The toy law, with some of its parts changed."""
    parts = {
        name: getattr(_BOOK, name)
        for name in (
            *("facts", "events", "costs", "actors", "instruments", "regimes", "standings"),
            *("definitions", "readings", "texts", "occasions", "benefits"),
        )
    }
    return LawBook(**(parts | changes))


def problems_of(make: Callable[[], object]) -> list[tuple[str, str]]:
    """The path and the code of every problem for which the law is refused."""
    with pytest.raises(InvalidLaw) as caught:  # noqa: PT011 - the caller looks at the problems
        make()
    assert all(problem.vi and problem.en for problem in caught.value.problems)
    return [(problem.path, problem.code) for problem in caught.value.problems]
