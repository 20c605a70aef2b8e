from collections import Counter
from collections.abc import Mapping
from typing import ClassVar

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from tests.testing.quick import STEPS
from tests.toy_procedures import procedure_book

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.keeping import advance
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.testing.procedure_machine import ProcedureMachine


class Program(ProcedureMachine):
    """A program that asks the library."""

    def begin(self, case: Case) -> None:
        self.mine = case

    def advance(self, entry: Entry) -> bool:
        try:
            self.mine = advance(self.mine, entry, readings=self.readings, book=self.law)
        except (IllegalEvent, InvalidFact):
            return False
        return True

    def held(self) -> Case:
        return self.mine


class AnythingGoes(Program):
    """It takes whatever does not contradict itself."""

    def advance(self, entry: Entry) -> bool:
        if entry not in self.mine.entries:
            try:
                self.mine = evolve(self.mine, entries=(*self.mine.entries, entry))
            except InvalidFact:
                return False
        return True


class Strict(Program):
    """It refuses what it has been told already."""

    def advance(self, entry: Entry) -> bool:
        return entry not in self.mine.entries and super().advance(entry)


class BlankIsNo(Program):
    """It takes what it is not told for a no."""

    def held(self) -> Case:
        entries = [evolve(one, facts={Key("poor_household"): False, **one.facts}) for one in self.mine.entries]
        return evolve(self.mine, entries=entries)


class Shut(Program):
    """It takes nothing."""

    def advance(self, entry: Entry) -> bool:
        return entry in self.mine.entries


def tried(machine: type[ProcedureMachine], *, few: bool = False) -> None:
    """Try a program; what is wrong with it is raised."""
    run_state_machine_as_test(machine, settings=settings(STEPS, max_examples=5) if few else STEPS)


class TestMachine:
    """Of a program that asks the library it finds nothing; of the others, what is broken."""

    def test_nothing_is_found_and_much_is_tried(self) -> None:
        """Steps are taken and refused, in many procedures."""
        met: Counter[object] = Counter()

        class Counting(Program):
            def advance(self, entry: Entry) -> bool:
                taken = super().advance(entry)
                met.update([taken, self.procedure])
                return taken

        tried(Counting)
        assert met[True] > 10
        assert met[False] > 10
        assert len(met) > 6

    @pytest.mark.parametrize(
        ("program", "told"),
        [
            (AnythingGoes, "taken by the program; entry"),
            (Strict, "a step that was taken is refused when it is sent again"),
            (BlankIsNo, "the program holds another case"),
            (Shut, "refused by the program"),
        ],
    )
    def test_what_is_broken_is_found(self, program: type[Program], told: str) -> None:
        with pytest.raises(AssertionError, match=told):
            tried(program)

    def test_of_some_procedures_under_another_reading(self) -> None:
        met: set[str] = set()

        class Chosen(Program):
            procedures: ClassVar[tuple[str, ...]] = ("foreigner_return", "licence")
            readings: ClassVar[Mapping[str, str]] = {"treaty_on_return": "one_differs"}

            def teardown(self) -> None:
                met.add(self.procedure)

        tried(Chosen, few=True)
        assert met == {"foreigner_return", "licence"}

    def test_of_another_book(self) -> None:
        class Toy(Program):
            book: ClassVar[LawBook | None] = procedure_book()

        tried(Toy, few=True)

    def test_what_the_program_has_no_form_for_is_not_tried(self) -> None:
        class Deaf(Shut):
            def knows(self, entry: Entry) -> bool:
                return not entry.event

        tried(Deaf, few=True)

    def test_nor_is_it_sent_again(self) -> None:
        """What happened before it took the case over is nothing that it has a form for."""

        class Forms(Program):
            procedures: ClassVar[tuple[str, ...]] = ("referral",)

            def knows(self, entry: Entry) -> bool:
                return entry.id is None or entry.id.startswith("e")

        tried(Forms, few=True)

    @pytest.mark.parametrize("said", ["begin", "advance", "held"])
    def test_what_must_be_said(self, said: str) -> None:
        machine = ProcedureMachine()
        given = {"begin": machine.case, "advance": Entry(person="p1", day=machine.day)}
        with pytest.raises(NotImplementedError, match=f"must .* in {said}"):
            getattr(machine, said)(*([given[said]] if said in given else []))
