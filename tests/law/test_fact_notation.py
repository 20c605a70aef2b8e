from attrs import evolve

from victim_protocol.confidential import Confidential
from victim_protocol.labels import Label
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence
from victim_protocol.law.fact_notation import (
    choice,
    derived,
    derived_choice,
    event,
    linked_choice,
    number,
    of_establishment,
    too_late,
    yes_no,
)
from victim_protocol.law.key import Key

NAME, HOLDS, FAILS = ("thời tiết", "weather"), ("trời mưa", "it rains"), ("trời tạnh", "it is dry")
KINDS = {"heavy": ("to", "heavy"), "light": ("nhỏ", "light")}
TRUTH = Fact(key=Key("rain"), kind=FactKind.YES_NO, label=Label(*HOLDS), holds=Label(*HOLDS), fails=Label(*FAILS))
CHOICE = evolve(
    TRUTH,
    kind=FactKind.CHOICE,
    label=Label(*NAME),
    choices=("heavy", "light"),
    named=(Label("to", "heavy"), Label("nhỏ", "light")),
)


class TestNotation:
    """Each word makes one fact, in which nothing is set that was not said."""

    def test_truth(self) -> None:
        assert yes_no("rain", HOLDS, FAILS) == TRUTH
        told = yes_no("rain", HOLDS, FAILS, lasting=True, of_the_living=True, tells="health age")
        tells = frozenset({Confidential("health"), Confidential("age")})
        assert told == evolve(TRUTH, lasting=True, of_the_living=True, tells=tells)

    def test_of_an_establishment(self) -> None:
        assert of_establishment(TRUTH) == evolve(TRUTH, of_establishments=True)

    def test_derived(self) -> None:
        assert derived("rain", FactKind.YES_NO, HOLDS, FAILS) == evolve(TRUTH, derived=True)
        named = derived("rain", FactKind.NUMBER, HOLDS, FAILS, label=NAME)
        assert named == evolve(TRUTH, kind=FactKind.NUMBER, label=Label(*NAME), derived=True)

    def test_choice(self) -> None:
        assert choice("rain", NAME, HOLDS, FAILS, KINDS) == CHOICE
        told = choice("rain", NAME, HOLDS, FAILS, KINDS, lasting=True, tells="health")
        assert told == evolve(CHOICE, lasting=True, tells=frozenset({Confidential("health")}))
        assert derived_choice("rain", NAME, HOLDS, FAILS, KINDS) == evolve(CHOICE, derived=True)
        linked = linked_choice("rain", "storm", NAME, HOLDS, FAILS, KINDS)
        assert linked == evolve(CHOICE, derived=True, linked=Key("storm"))

    def test_number(self) -> None:
        assert number("rain", NAME, HOLDS, FAILS) == evolve(TRUTH, kind=FactKind.NUMBER, label=Label(*NAME))

    def test_too_late(self) -> None:
        found = too_late("rain", "harvest", HOLDS, FAILS)
        assert found == evolve(TRUTH, derived=True, late_for=Key("harvest"))


class TestEvents:
    """An event fact is named like its event; a death closes it, where nothing else is said."""

    PLAIN = evolve(
        TRUTH,
        kind=FactKind.EVENT,
        fails=Label("chưa có: trời mưa", "not: it rains"),
        event=Key("rain"),
        closed_by=(Key("died"),),
    )

    def test_plain(self) -> None:
        assert event("rain", HOLDS) == self.PLAIN
        assert self.PLAIN.unopened is UNKNOWN

    def test_with_everything(self) -> None:
        found = event(
            "rain",
            HOLDS,
            opened_by="clouds wind",
            closed_by="sun",
            unopened=Occurrence.CLOSED,
            reaches_back="season",
            doubted_by="fog mist",
        )
        assert found == evolve(
            self.PLAIN,
            opened_by=(Key("clouds"), Key("wind")),
            closed_by=(Key("sun"),),
            unopened=Occurrence.CLOSED,
            reaches_back=Key("season"),
            doubted_by=(Key("fog"), Key("mist")),
        )
