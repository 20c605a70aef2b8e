from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from scripts.law_mutants.__main__ import main
from scripts.law_mutants.changes import INSTEAD
from scripts.law_mutants.trial import Mutant, Trial, Witness, mutants
from scripts.law_mutants.walk import Place, replaced, value_at
from tests.toy_law import source, toy_book, yes

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AllOf, AnyOf, Awaiting, ByReading, Happened, Is, Not, OneOf, Under
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.key import Key

RAIN = AnyOf(
    (
        AllOf((yes(), Is(Key("colour"), "blue", source()))),
        OneOf(Key("colour"), ("red", "green"), source()),
        Not(Under(Key("weight"), 2, source())),
        Awaiting(Key("arrived"), source()),
        ByReading(Key("luggage"), (("counts", yes()), ("free", Happened(Key("paid"), source()))), source()),
    )
)
"""A condition with the nodes that the toy law does without."""
BOOK = toy_book(
    definitions={**toy_book().definitions, Key("rain"): Series((Step(since=toy_book().change_days[0], value=RAIN),))}
)
FOUND = tuple(mutants(BOOK))

KINDS = {
    *("amount", "rate kind", "limit units", "limit span", "quantity", "terms swapped"),
    *("boundary", "first day", "last day", "force", "ground dropped", "default", "occasion"),
    *("all and any", "part dropped", "value", "one value dropped", "bound", "always", "never"),
    *("branches swapped", "not dropped"),
}


def of_kind(kind: str) -> list[Mutant]:
    return [mutant for mutant in FOUND if mutant.kind == kind]


def built(mutant: Mutant) -> LawBook | None:
    try:
        return mutant.of(BOOK)
    except InvalidLaw:
        return None


class TestWhatIsChanged:
    """Each leaf of the support part, one at a time."""

    def test_every_kind_of_change_is_found(self) -> None:
        assert {mutant.kind for mutant in FOUND} == KINDS

    def test_each_is_told_apart(self) -> None:
        names = [(mutant.path, mutant.what) for mutant in FOUND]
        assert len(set(names)) == len(names)
        assert ("definitions.rain.steps[0].value.parts[0].parts[1].value", "colour: blue -> red") in names
        assert ("benefits.crossing.allowance.rate.steps[0].value.then.dong", "500 -> 501") in names
        assert ("readings.night.default", "None -> early") in names

    def test_bodies_are_not_changed(self) -> None:
        assert not any("bodies" in mutant.place for mutant in FOUND)

    def test_nothing_is_replaced_by_itself(self) -> None:
        assert all(value_at(BOOK, mutant.place) != mutant.new for mutant in FOUND)
        assert all(old is not new and type(old) is type(new) for old, new in INSTEAD.items())


class TestWhereItIsChanged:
    """The book differs at the place of the change and nowhere else."""

    @pytest.mark.parametrize("kind", sorted(KINDS))
    def test_the_rest_is_as_it_was(self, kind: str) -> None:
        books = [(mutant, book) for mutant in of_kind(kind) if (book := built(mutant)) is not None]
        assert books
        for mutant, book in books:
            assert value_at(book, mutant.place) == mutant.new
            back = replaced(book, mutant.place, value_at(BOOK, mutant.place))
            assert (back, book == BOOK) == (BOOK, False)

    def test_what_is_beside_the_way_is_shared(self) -> None:
        book = of_kind("default")[0].of(BOOK)
        assert book.benefits is BOOK.benefits
        assert book.readings[1] is BOOK.readings[1]


class TestDays:
    """A boundary between two steps moves with both of its neighbours."""

    def test_no_gap_arises(self) -> None:
        for mutant in of_kind("boundary"):
            steps: Any = value_at(mutant.of(BOOK), mutant.place)
            assert all(earlier.until + timedelta(days=1) == later.since for earlier, later in pairwise(steps))

    def test_by_one_day_both_ways(self) -> None:
        moved = {mutant.what for mutant in of_kind("boundary") if mutant.path == "definitions.passenger.steps"}
        assert moved == {"2005-07-01 moved by -1 day", "2005-07-01 moved by +1 day"}


def nobody(_place: Place, _book: LawBook) -> bool:
    return False


def anybody(place: Place, _book: LawBook) -> bool:
    return place != ()


def always(_place: Place, _book: LawBook) -> bool:
    return True


class TestTheScore:
    """The exit code says whether enough was noticed."""

    def test_too_little(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--only", "readings.*"], BOOK, [Witness("nobody", nobody)], 1) == 1
        lines = capsys.readouterr().out.splitlines()
        assert lines[1].split() == ["default", "2", "0", "0", "0", "2"]
        assert lines[3] == "survived: default: readings.luggage.default: counts -> free"
        assert lines[-1] == "noticed: 0 of 2, 0.0 %"

    def test_enough(self, capsys: pytest.CaptureFixture[str]) -> None:
        asked = [Witness("nobody", nobody), Witness("anybody", anybody)]
        assert main([], BOOK, asked, 1) == 0
        assert capsys.readouterr().out.endswith(f"noticed: {len(FOUND)} of {len(FOUND)}, 100.0 %\n")

    def test_a_witness_against_the_unchanged_book_is_not_heard(self, capsys: pytest.CaptureFixture[str]) -> None:
        asked = [Witness("always", always), Witness("anybody", anybody)]
        assert main(["--only", "readings.*"], BOOK, asked, 1) == 2
        assert capsys.readouterr().out.startswith("not asked, as it differs from the unchanged book: always\n")

    def test_what_gives_everyone_the_same_counts_neither_way(self, capsys: pytest.CaptureFixture[str]) -> None:
        twice = AnyOf((yes(), AllOf((yes(), yes("cold")))))
        series = Series((Step(since=BOOK.change_days[0], value=twice),))
        book = toy_book(definitions={**toy_book().definitions, Key("rain"): series})
        main(["--only", "definitions.rain.steps[0].value*"], book, [Witness("nobody", nobody)], 1)
        lines = capsys.readouterr().out.splitlines()
        assert not any("without parts[1]" in line for line in lines)  # wet, or wet and cold, is wet
        assert next(line for line in lines if line.startswith("together")).split()[1:] == ["9", "0", "0", "3", "6"]
        assert lines[-1] == "noticed: 0 of 6, 0.0 %"

    def test_nothing_to_try(self) -> None:
        assert main(["--only", "nowhere"], BOOK, [], 1) == 1

    def test_a_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--only", "*.steps[0].since", "--list"], BOOK, [], 1) == 0
        assert "definitions.rain.steps[0].since: 2001-01-01 moved by +1 day" in capsys.readouterr().out

    def test_several_processes_find_the_same(self) -> None:
        trial = Trial(BOOK, FOUND[:40], (Witness("anybody", anybody),))
        assert trial.outcomes(2) == trial.outcomes(1)
