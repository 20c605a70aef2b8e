from collections.abc import Iterator
from datetime import date

import pytest
from tests.engine.scenes import BOOK, REGIME, occasions_of
from tests.law.naive import LAYOUT, vector
from tests.toy_law import source, toy_book, yes

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.interval import Interval
from victim_protocol.engine import terms as module
from victim_protocol.engine.occasions import Part
from victim_protocol.engine.statement import statement
from victim_protocol.engine.support import findings
from victim_protocol.engine.terms import terms
from victim_protocol.law.benefit import Force, Ground, Provision, Status
from victim_protocol.law.condition import AllOf, AnyOf, Is, Not
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, RateKind, When


def kit_rates(*entries: Entry) -> set[RateKind]:
    """The kinds of rate that may apply to the clothes and effects of one person."""
    occasions = occasions_of(Case(persons=(Person(id="p1"),), entries=entries), date(2017, 4, 1))
    lines = statement(findings(occasions, REGIME), occasions).lines
    return {rate.kind for line in lines if line.benefit.key == "clothing_and_effects" for rate in line.rates}


def every_judge() -> Iterator[Judge]:
    """Every judge of the book that was made so far."""
    for snapshot in BOOK._snapshots.values():
        for of_regime in snapshot.judges.values():
            yield from of_regime.values()


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Nothing that was worked out before is known, and nothing of it is known after."""
    for judge in every_judge():
        judge.chosen.clear()
    yield
    for judge in every_judge():
        judge.chosen.clear()


DAY = date(2017, 4, 1)
LODGED = Entry(person="p1", day=date(2017, 3, 1), event=Key("lodged"))
DECLARED = Entry(person="p1", day=date(2017, 3, 1), event=Key("declared"))
FOREIGN_VICTIM = Entry(person="p1", day=date(2017, 3, 1), event=Key("certified"), facts={Key("citizenship"): "foreign"})


class TestTerms:
    """Only terms that may apply while the benefit is given count."""

    def test_an_unknown_that_decides_on_both_leaves_the_one_term_of_those_who_are_given_it(self) -> None:
        """Where she was trafficked is not known; but if she is given clothes at all, she is a victim in law."""
        assert kit_rates(FOREIGN_VICTIM, LODGED) == {RateKind.AT_COST}

    def test_an_open_reading_leaves_both(self) -> None:
        assert kit_rates(DECLARED, LODGED) == {RateKind.AT_COST, RateKind.NOT_KNOWN}

    @pytest.mark.usefixtures("forgotten")
    def test_where_too_much_is_unknown_to_go_through_it_all_both_are_kept(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "_MOST_COMPLETIONS", 1)
        assert kit_rates(FOREIGN_VICTIM, LODGED) == {RateKind.AT_COST, RateKind.NOT_KNOWN}

    @pytest.mark.usefixtures("forgotten")
    def test_no_more_than_some_answers_are_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "_MOST_KNOWN", 0)
        for entries in ((FOREIGN_VICTIM, LODGED), (DECLARED, LODGED)) * 2:
            assert RateKind.AT_COST in kit_rates(*entries)
        assert all(len(known) <= 1 for judge in every_judge() for *_, known in judge.chosen.values())


class TestKept:
    """What was worked out for others changes nothing for whoever is asked about after them."""

    def test_each_thing_that_matters_counts(self) -> None:
        """Only the wet cross in red and only the dry in green: so the colour tells which term a crossing has."""
        wet, dry = yes(), Not(yes())
        red, green = (Is(Key("colour"), colour, source()) for colour in ("red", "green"))
        only = AnyOf((AllOf((wet, red)), AllOf((dry, green))))
        ground = Ground(only, Force.OWED, source())
        compiler = Compiler(LAYOUT, {}, Evidence.SECONDARY)
        judge = Judge.of(toy_book().benefits[0], Provision(grounds=(ground,)), compiler)
        term = When(wet, Quantity.ONCE, Quantity.DAYS)

        def of(colour: str, possible: int) -> tuple[Quantity, ...]:
            part = Part(0, Interval(DAY, DAY), vector({Key("colour"): colour}), BOOK.on(DAY), begun=True, over=True)
            return terms(term, part, judge, possible)

        undecided = Status.OWED.value | Status.REFUSED.value
        assert of("red", undecided) == (Quantity.ONCE,)
        assert of("green", undecided) == (Quantity.DAYS,)
        assert of("red", Status.OWED.value) == (Quantity.ONCE, Quantity.DAYS)
        assert of("red", undecided) == (Quantity.ONCE,)
