from typing import Any

from attrs import evolve
from tests.toy_law import FIRST_DAY, source, toy_book, weak, yes
from tests.toy_procedures import procedure_book

from victim_protocol.law.benefit import Benefit, Force, Ground, Provision
from victim_protocol.law.condition import AllOf, AtLeast, Condition, Not, Under, nodes
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import bounds_of, conditions_of, dated_conditions, sources_of, values_in
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Rate, When

BOOK = toy_book()


class TestValuesIn:
    """Looking for values of a type."""

    def test_looks_into_every_kind_of_nest(self) -> None:
        """Tuples, sets, mappings and values with fields."""
        nest: Any = (1, {"a": frozenset([source("1")]), "b": ("text", None)}, AllOf((yes("wet", "2"),)))
        assert set(values_in(nest, Source)) == {source("1"), source("2")}

    def test_gives_what_is_shared_once(self) -> None:
        """Equal values that are not the same one are two."""
        shared = yes("wet", "1")
        assert list(values_in((shared, AllOf((shared, shared))), type(shared))) == [shared]
        assert len(list(values_in((yes("wet", "1"), yes("wet", "1")), type(shared)))) == 2

    def test_looks_through_what_it_finds(self) -> None:
        """A term may stand inside a term."""
        inner: When[int] = When(yes(), 1, 2)
        outer: When[int] = When(yes(), inner, 3)
        assert set(map(id, values_in(outer, When))) == {id(inner), id(outer)}

    def test_finds_nothing_in_nothing(self) -> None:
        """Neither in a text nor in a number."""
        assert list(values_in(("abc", 1, None, ()), Source)) == []


class TestSources:
    """Every provision that a book stands on."""

    def test_are_found_wherever_a_book_cites(self) -> None:
        """Regimes, definitions, readings, grounds, bodies, rates, limits and their conditions."""
        places = {
            *("1", "1.2", "2", "3.1", "3.2", "4.1", "4.2", "4.3", "5", "5.1", "5.2", "6", "6.1", "7", "10"),
        }
        assert sources_of(BOOK) == {source(place) for place in places} | {weak("2"), weak("7"), weak("9")}


class TestConditions:
    """Every condition of a book with its place and its days."""

    def test_tells_the_place_and_the_first_day_of_each(self) -> None:
        """In the order of the book; the quantity of an allowance counts on the days of its provisions."""
        found = [(path, step.since.year, type(condition).__name__) for path, step, condition in dated_conditions(BOOK)]
        assert found == [
            ("definitions.drenched", 2001, "AllOf"),
            ("definitions.passenger", 2001, "Happened"),
            ("definitions.passenger", 2005, "Defined"),
            ("benefits.crossing", 2001, "Defined"),
            ("benefits.crossing", 2001, "AtLeast"),
            ("benefits.crossing.bodies", 2001, "AllOf"),
            ("benefits.crossing.allowance", 2001, "ByReading"),
            ("benefits.crossing.allowance", 2001, "Is"),
            ("benefits.crossing.allowance", 2001, "Is"),
            ("benefits.blanket", 2005, "Is"),
        ]

    def test_tells_each_place_of_a_condition_once(self) -> None:
        """Although it may hold in two steps."""
        shared = Provision(grounds=(Ground(yes(), Force.OWED, source()),))
        two: Series[Provision] = Series(
            (
                Step(since=FIRST_DAY, until=FIRST_DAY, value=shared),
                Step(since=FIRST_DAY.replace(day=2), value=shared),
            )
        )
        blanket = BOOK.benefits[1]
        again = Benefit(
            key=blanket.key, label=blanket.label, regime=blanket.regime, occasion=blanket.occasion, provisions=two
        )
        book = toy_book(benefits=(BOOK.benefits[0], again))
        assert len([path for path, *_ in dated_conditions(book) if path == "benefits.blanket"]) == 2
        assert len([path for path, _ in conditions_of(book) if path == "benefits.blanket"]) == 1

    def test_every_condition_of_every_value_is_among_them(self) -> None:
        """Whatever asks for a fact is found by looking for it anywhere."""
        found = {id(node) for _, condition in conditions_of(BOOK) for node in nodes(condition)}
        kinds: tuple[type[Any], ...] = (type(yes()), AtLeast, AllOf)
        assert all(id(node) in found for kind in kinds for node in values_in(BOOK, kind))
        assert {type(one).__name__ for one in values_in(BOOK.benefits[0].allowance, (Rate))} == {"Rate"}
        assert len(list(values_in(BOOK, Limit))) == 1

    def test_guards_of_procedures_are_among_them(self) -> None:
        book = procedure_book()
        found = {id(condition) for _, condition in conditions_of(book)}
        assert {id(row.guard) for procedure in book.procedures for row in procedure.transitions} <= found

    def test_an_allowance_need_not_be_limited(self) -> None:
        crossing = BOOK.benefits[0]
        assert crossing.allowance is not None
        unlimited = evolve(crossing, allowance=evolve(crossing.allowance, limit=None))
        told = {path for path, _ in conditions_of(toy_book(benefits=(unlimited, *BOOK.benefits[1:])))}
        assert f"benefits.{crossing.key}.allowance" in told


class TestBounds:
    """Where conditions on a number change."""

    def test_are_those_of_all_conditions_in_order(self) -> None:
        """Each once; a bound of zero changes nothing."""
        numbers: tuple[Condition, ...] = tuple(
            kind(Key("weight"), number, source())
            for kind, number in ((Under, 7), (AtLeast, 2), (Under, 0), (AtLeast, 7))
        )
        definitions = {**BOOK.definitions, Key("heavy"): Series((Step(since=FIRST_DAY, value=Not(AllOf(numbers))),))}
        assert bounds_of(toy_book(definitions=definitions)) == {"weight": (2, 3, 7)}

    def test_a_number_that_nobody_asks_for_has_none(self) -> None:
        """It is left out."""
        assert bounds_of(toy_book(benefits=BOOK.benefits[1:])) == {}
