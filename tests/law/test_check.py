from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.toy_law import (
    ALLOWANCE,
    FACTS,
    FIRST_DAY,
    INSTRUMENT,
    READINGS,
    TEXTS,
    label,
    problems_of,
    reading,
    source,
    toy_book,
    yes,
)

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.benefit import Benefit, Body, Force, Ground, Occasion, Provision, Recipient, Role
from victim_protocol.law.condition import (
    ALWAYS,
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind, RateTerm, When
from victim_protocol.law.reading import MissingText
from victim_protocol.law.regime import Standing

BOOK = toy_book()
CROSSING, BLANKET = BOOK.benefits
HERE = source()


def holding(condition: Condition, *, since: date = FIRST_DAY, until: date | None = None) -> Series[Condition]:
    """A definition of some days."""
    return Series[Condition]((Step(since=since, until=until, value=condition),))


def defining(**definitions: Series[Condition]) -> Mapping[Key, Series[Condition]]:
    """The definitions of the toy law and some more."""
    return {**BOOK.definitions, **{Key(key): series for key, series in definitions.items()}}


def given(condition: Condition, **changes: Any) -> Benefit:
    """The blanket, given on a condition since the first day."""
    provision = Provision(grounds=(Ground(condition, Force.OWED, HERE),))
    return evolve(BLANKET, **({"provisions": Series((Step(since=FIRST_DAY, value=provision),))} | changes))


class TestKeysInConditions:
    """A condition asks only for what the book declares."""

    @pytest.mark.parametrize(
        "condition",
        [
            Is(Key("nowhere"), True, HERE),
            OneOf(Key("nowhere"), ("red",), HERE),
            AtLeast(Key("nowhere"), 1, HERE),
            Under(Key("nowhere"), 1, HERE),
            Happened(Key("nowhere"), HERE),
            Awaiting(Key("nowhere"), HERE),
            NotHeld(Key("nowhere"), HERE),
            Defined(Key("nowhere"), HERE),
            ByReading(Key("nowhere"), (("counts", ALWAYS), ("free", ALWAYS)), HERE),
        ],
    )
    def test_refuses_what_is_not_declared(self, condition: Condition) -> None:
        """At any depth, in a definition, a ground or an allowance."""
        deep = AnyOf((ALWAYS, Not(AllOf((condition,)))))
        expected = "undeclared"
        assert problems_of(lambda: toy_book(definitions=defining(x=holding(deep)))) == [("definitions.x", expected)]
        assert problems_of(lambda: toy_book(benefits=(CROSSING, given(deep)))) == [("benefits.blanket", expected)]
        fare = Rate(kind=RateKind.EXACTLY, dong=5, source=HERE)
        term: RateTerm = When(deep, fare, fare)
        priced = evolve(ALLOWANCE, rate=Series[RateTerm]((Step(since=FIRST_DAY, value=term),)))
        assert problems_of(lambda: toy_book(benefits=(evolve(CROSSING, allowance=priced), BLANKET))) == [
            ("benefits.crossing.allowance", expected)
        ]

    def test_names_what_is_not_declared(self) -> None:
        with pytest.raises(InvalidLaw, match="the book declares no 'drenched'") as caught:
            toy_book(benefits=(CROSSING, given(Is(Key("drenched"), True, HERE))))
        assert "'drenched' chưa được khai báo" in caught.value.text("vi")

    def test_takes_a_text_or_a_definition_for_nothing_else(self) -> None:
        """A key of another kind is not declared either."""
        for wrong in (NotHeld(Key("wet"), HERE), Defined(Key("luggage"), HERE), Is(Key("drenched"), True, HERE)):
            assert problems_of(lambda wrong=wrong: toy_book(benefits=(CROSSING, given(wrong)))) == [  # type: ignore[misc]
                ("benefits.blanket", "undeclared")
            ]


class TestTypesInConditions:
    """A condition asks for values that a fact can have."""

    @pytest.mark.parametrize(
        "condition",
        [
            Is(Key("wet"), "true", HERE),
            Is(Key("colour"), True, HERE),
            Is(Key("colour"), "purple", HERE),
            Is(Key("weight"), True, HERE),
            Is(Key("arrived"), True, HERE),
            OneOf(Key("colour"), ("red", "purple"), HERE),
            OneOf(Key("wet"), ("true",), HERE),
            AtLeast(Key("wet"), 1, HERE),
            AtLeast(Key("weight"), -1, HERE),
            Under(Key("colour"), 1, HERE),
            Under(Key("weight"), True, HERE),
            Under(Key("weight"), 1.5, HERE),  # type: ignore[arg-type]
            Happened(Key("wet"), HERE),
            Awaiting(Key("weight"), HERE),
        ],
    )
    def test_refuses_any_other(self, condition: Condition) -> None:
        """Once, with the path."""
        assert problems_of(lambda: toy_book(benefits=(CROSSING, given(condition)))) == [("benefits.blanket", "type")]

    @pytest.mark.parametrize(
        "choices",
        [
            (("counts", ALWAYS),),
            (("free", ALWAYS), ("counts", ALWAYS)),
            (("counts", ALWAYS), ("free", ALWAYS), ("third", ALWAYS)),
            (("counts", ALWAYS), ("counts", ALWAYS)),
            (),
        ],
    )
    def test_a_reading_has_one_branch_per_choice(self, choices: tuple[tuple[str, Condition], ...]) -> None:
        """In the order of its choices."""
        condition = ByReading(Key("luggage"), choices, HERE)
        assert problems_of(lambda: toy_book(benefits=(CROSSING, given(condition)))) == [("benefits.blanket", "choices")]


class TestDefinitions:
    """A definition can be worked out on every day on which it is used."""

    def test_none_needs_itself(self) -> None:
        """Not even through others, or on other days."""
        looped = defining(
            a=holding(Defined(Key("b"), HERE)),
            b=holding(Not(Defined(Key("c"), HERE))),
            c=holding(AllOf((Defined(Key("a"), HERE), Defined(Key("drenched"), HERE)))),
            d=holding(Defined(Key("a"), HERE)),
            e=holding(Defined(Key("e"), HERE)),
        )
        assert problems_of(lambda: toy_book(definitions=looped)) == [
            (f"definitions.{key}", "cycle") for key in ("a", "b", "c", "e")
        ]

    @pytest.mark.parametrize(
        "days",
        [
            {"since": date(2001, 1, 2)},
            {"until": date(2020, 1, 1)},
            {"since": date(2020, 1, 1), "until": date(2021, 1, 1)},
        ],
    )
    def test_has_no_days_missing(self, days: dict[str, date]) -> None:
        """Where a ground needs it from the first day and for ever."""
        definitions = defining(short=holding(yes(), **days))
        asks = given(Not(Defined(Key("short"), HERE)))
        assert problems_of(lambda: toy_book(definitions=definitions, benefits=(CROSSING, asks))) == [
            ("benefits.blanket", "days")
        ]
        inside = Series((Step(since=date(2020, 1, 1), until=date(2020, 1, 1), value=asks.provisions.steps[0].value),))
        fits = given(ALWAYS, provisions=inside)
        assert toy_book(definitions=definitions, benefits=(CROSSING, fits)).benefits[1] == fits


class TestKeysOutsideConditions:
    """Whatever a book names, it declares."""

    def test_every_use_is_looked_at(self) -> None:
        """All are listed at once, each with its path."""
        nowhere = Key("nowhere")
        ticket = Rate(kind=RateKind.AT_COST, cost=nowhere, source=HERE)
        allowance = evolve(ALLOWANCE, number=nowhere, rate=Series[RateTerm]((Step(since=FIRST_DAY, value=ticket),)))
        provision = Provision(grounds=(), bodies=(Body(nowhere, Role.PAYS, HERE),))
        facts = {
            **FACTS,
            Key("arrived"): evolve(FACTS[Key("arrived")], event=nowhere, opened_by=(nowhere,), closed_by=(nowhere,)),
            Key("friend_arrived"): evolve(FACTS[Key("friend_arrived")], linked=nowhere),
            Key("paid"): evolve(FACTS[Key("paid")], reaches_back=Key("luggage")),  # its choices are other ones
        }
        found = problems_of(
            lambda: toy_book(
                facts=facts,
                standings=(Standing(key=nowhere, label=label("x"), regime=nowhere, definition=nowhere),),
                regimes=(evolve(BOOK.regimes[0], identified_by=nowhere),),
                occasions=(
                    evolve(BOOK.occasions[0], begins=(nowhere,)),
                    Occasion(key=Key("asking"), label=label("x"), ends=(nowhere,)),
                ),
                benefits=(
                    evolve(CROSSING, allowance=allowance),
                    given(ALWAYS, regime=nowhere, occasion=nowhere),
                    given(ALWAYS, key=Key("third"), provisions=Series((Step(since=FIRST_DAY, value=provision),))),
                ),
            )
        )
        assert found == [
            (path, "undeclared")
            for path in (
                "standings.nowhere",
                "standings.nowhere",
                "regimes.ferry",
                "occasions.voyage",
                "occasions.asking",
                "facts.arrived",
                "facts.arrived",
                "facts.arrived",
                "facts.paid",
                "facts.friend_arrived",
                "benefits.crossing",
                "benefits.blanket",
                "benefits.blanket",
                "benefits.third",
                "benefits.crossing.allowance",
            )
        ]

    def test_a_recorded_number_is_a_number(self) -> None:
        """Not a truth."""
        allowance = evolve(ALLOWANCE, number=Key("wet"))
        assert problems_of(lambda: toy_book(benefits=(evolve(CROSSING, allowance=allowance), BLANKET))) == [
            ("benefits.crossing.allowance", "type")
        ]

    def test_every_instrument_that_is_cited_is_listed(self) -> None:
        """The citations of one that is not are found wherever they are."""
        assert problems_of(lambda: toy_book(instruments=(INSTRUMENT,))) == [("instruments", "undeclared")]
        more: tuple[Instrument, ...] = (
            *BOOK.instruments,
            evolve(INSTRUMENT, identity=evolve(INSTRUMENT.identity, year=1999)),
        )
        assert toy_book(instruments=more).instruments == more


class TestKeysTwice:
    """A key means one thing."""

    @pytest.mark.parametrize(
        ("path", "changes"),
        [
            ("variables", {"readings": (*READINGS, reading("wet", "a", "b"))}),
            ("variables", {"readings": (*READINGS, READINGS[0])}),
            ("variables", {"texts": (*TEXTS, MissingText(key=Key("luggage"), label=label("x")))}),
            ("regimes", {"regimes": BOOK.regimes * 2}),
            ("occasions", {"occasions": (*BOOK.occasions, BOOK.occasions[0])}),
            ("benefits", {"benefits": (*BOOK.benefits, BLANKET)}),
        ],
    )
    def test_refuses_two_things_under_one_key(self, path: str, changes: dict[str, Any]) -> None:
        """Facts, readings and texts share one list."""
        assert problems_of(lambda: toy_book(**changes)) == [(path, "key")]

    def test_two_regimes_may_give_a_benefit_of_the_same_name(self) -> None:
        """Each its own."""
        second = evolve(BOOK.regimes[0], key=Key("raft"))
        other = given(yes(), regime=Key("raft"))
        book = toy_book(regimes=(*BOOK.regimes, second), benefits=(*BOOK.benefits, other))
        assert [*book.benefits_of[Key("raft"), Recipient.PERSON]] == ["blanket"]

    def test_a_fact_is_listed_under_its_own_key(self) -> None:
        """Else two names would mean it."""
        facts = {**FACTS, Key("damp"): FACTS[Key("cold")]}
        assert problems_of(lambda: toy_book(facts=facts)) == [("facts.damp", "key")]


class TestEverythingAtOnce:
    """One look at a book finds all its faults."""

    def test_lists_faults_of_every_kind(self) -> None:
        """Undeclared keys, wrong types, a cycle, missing days, a key twice, an instrument that is not listed."""
        definitions = defining(
            loop=holding(Defined(Key("loop"), HERE)),
            late=holding(ALWAYS, since=date(2002, 1, 1)),
            uses=holding(AllOf((Defined(Key("late"), HERE), AtLeast(Key("wet"), 1, HERE), yes("nowhere")))),
        )
        found = problems_of(
            lambda: toy_book(
                definitions=definitions, instruments=(INSTRUMENT,), occasions=(*BOOK.occasions, BOOK.occasions[0])
            )
        )
        assert found == [
            ("definitions.uses", "type"),
            ("definitions.uses", "undeclared"),
            ("definitions.loop", "cycle"),
            ("definitions.uses", "days"),
            ("occasions", "key"),
            ("instruments", "undeclared"),
        ]

    def test_a_book_says_something(self) -> None:
        """Else no day could be asked about."""
        assert problems_of(lambda: toy_book(definitions={}, benefits=(), standings=())) == [("benefits", "empty")]
