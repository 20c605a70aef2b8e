"""A machine that walks cases through procedures, and compares what a program lets happen with what the tables allow."""

__all__ = ["ProcedureMachine"]

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import ClassVar

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.keeping import advance
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.must import must
from victim_protocol.testing.persons import births
from victim_protocol.testing.steps import Standing, any_step, lawful_step, opened, standing
from victim_protocol.testing.walks import first_days, is_of_establishments

_DAYS = st.integers(0, 4)


class ProcedureMachine(RuleBasedStateMachine):
    """Tries lawful and unlawful steps on a program that keeps one case, and on the library beside it.

    Say in ``begin``, ``advance`` and ``held`` how the program takes a case over, takes a step, and tells what it holds;
    and hand the class to Hypothesis: ``TestSteps = MyMachine.TestCase``.
    Half of the steps are rows of the table, by the right body and with facts under which they are allowed.

    - The program takes a step if and only if the tables allow it.
    - A step that is refused changes nothing, and neither does one that is sent again.
    - What the program holds is the case, and every fact of it: what is unknown is not false.
    """

    procedures: ClassVar[tuple[str, ...]] = ()
    """The keys of the procedures that are walked; none for all of the book."""
    readings: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Choices of readings, in place of the book's defaults."""
    book: ClassVar[LawBook | None] = None
    """The law; the library's own where none is given."""

    def begin(self, case: Case) -> None:
        """Take over a case of one person, of which little or nothing has happened yet.

        Args:
            case: The case.

        Raises:
            NotImplementedError: A subclass says how.
        """
        raise NotImplementedError(f"{type(self).__name__} must say in begin how the program takes a case over")

    def advance(self, entry: Entry) -> bool:
        """Try a step, and say whether the program took it; one that it holds already counts as taken.

        Args:
            entry: The step.

        Raises:
            NotImplementedError: A subclass says how.
        """
        raise NotImplementedError(f"{type(self).__name__} must say in advance how the program takes a step")

    def held(self) -> Case:
        """The case as the program holds it.

        Raises:
            NotImplementedError: A subclass says how.
        """
        raise NotImplementedError(f"{type(self).__name__} must give in held the case that the program holds")

    def knows(self, entry: Entry) -> bool:
        """Whether the program has a form for a step at all; one for which it has none is not tried.

        Args:
            entry: The step; or its event alone, where the machine looks for steps to try.
        """
        return bool(entry.event)

    def __init__(self) -> None:
        super().__init__()
        self.case = Case(persons=[Person(id="p1")], entries=[])
        """The case as the library has it."""
        self.day = date.min
        self.procedure = ""
        self.tried = 0

    @cached_property
    def law(self) -> LawBook:
        """The law under which steps are judged."""
        return default_book() if self.book is None else self.book

    @property
    def table(self) -> Procedure:
        """The procedure that is walked in this run."""
        return self.law.procedure(self.procedure)

    @property
    def at(self) -> Standing:
        """Where the case stands."""
        return standing(self.case, "p1", self.law, self.readings)

    @initialize(data=st.data())
    def start(self, data: st.DataObject) -> None:
        """Somebody of whom one procedure is about to begin."""
        keys = self.procedures or tuple(str(one.key) for one in self.law.procedures)
        self.procedure = data.draw(st.sampled_from(keys))
        self.day = data.draw(first_days(self.table))
        establishment = is_of_establishments(self.table)
        born = None if establishment else data.draw(births(self.day, self.law))
        self.case = Case(persons=[Person(id="p1", born=born, establishment=establishment)], entries=[])
        before, entry = self._drawn(data, moving=True, opening=True)
        self.case = opened(self.at, before, self.day)
        self.begin(self.case)
        if entry is not None:
            self.attempt(entry)

    @rule(data=st.data(), moving=st.booleans(), days=_DAYS)
    def lawful(self, data: st.DataObject, moving: bool, days: int) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """A row of the stage where the procedure stands, by a body that may take it."""
        self.day += timedelta(days=days)
        _, entry = self._drawn(data, moving=moving)
        if entry is not None:
            self.attempt(entry)

    @rule(data=st.data(), days=_DAYS)
    def bare(self, data: st.DataObject, days: int) -> None:
        """The same, but that a blank stands where something was stated, or another body acts."""
        self.day += timedelta(days=days)
        _, entry = self._drawn(data, moving=True)
        if entry is not None:
            actor = data.draw(st.sampled_from([None, entry.actor, *self.law.actors]))
            self.attempt(evolve(entry, facts={}, actor=actor))

    @rule(data=st.data())
    def stray(self, data: st.DataObject) -> None:
        """Any event of any table, by any body."""
        self.attempt(data.draw(any_step(self.law, self.case.persons[0], self.day, self._name())))

    @precondition(lambda self: any(entry.id is not None for entry in self.case.entries))
    @rule(data=st.data())
    def again(self, data: st.DataObject) -> None:
        """A step that was taken is sent again."""
        entry = data.draw(st.sampled_from(self.case.entries))
        if self.knows(entry):
            must(self.advance(entry), f"{entry.event}: a step that was taken is refused when it is sent again")

    @invariant()
    def the_same_is_held(self) -> None:
        """The program holds what the library holds."""
        must(self.held() == self.case, f"{self.procedure}: the program holds another case")

    def attempt(self, entry: Entry) -> None:
        """Try a step on the program and on the library.

        Args:
            entry: The step.
        """
        if not self.knows(entry):
            return
        try:
            longer, why = advance(self.case, entry, readings=self.readings, book=self.law), ""
        except (IllegalEvent, InvalidFact) as error:
            longer, why = None, error.text()
        taken = self.advance(entry)
        must(taken is (longer is not None), f"{entry.event}: {'taken' if taken else 'refused'} by the program; {why}")
        self.case = self.case if longer is None else longer

    def _name(self) -> str:
        self.tried += 1
        return f"e{self.tried}"

    def _drawn(
        self, data: st.DataObject, *, moving: bool, opening: bool = False
    ) -> tuple[dict[Key, Occurrence], Entry | None]:
        """A step by some row of the stage, and what must have happened before; no step where no row can be taken."""
        at = self.at
        open_rows = (row for row in at.rows(self.table, self.day) if not (moving and row.is_task))
        rows = [row for row in open_rows if self.knows(Entry(person="p1", day=self.day, event=row.event))]
        if not rows:
            return {}, None
        row = rows[data.draw(st.integers(0, len(rows) - 1))]
        steps = lawful_step(at, row, self.day, self._name(), opening=opening)
        return ({}, None) if steps is None else data.draw(steps)
