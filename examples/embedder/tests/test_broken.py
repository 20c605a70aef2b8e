"""Versions of the program that are broken in ways that hurt people, and the machine that finds each."""

from collections.abc import Mapping

import pytest
from attrs import evolve
from examples.embedder.cabinet import Cabinet
from examples.embedder.paper import Paper
from examples.embedder.shelter import Shelter
from examples.embedder.tests.machines import QUICKLY, CabinetMachine, ShelterMachine
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from victim_protocol.case.journal import Journal
from victim_protocol.case.redaction import Record

WITHOUT_SHRINKING = settings(QUICKLY, phases=[Phase.generate])
"""It is enough that the fault is found; whoever wants the shortest way to it leaves this out."""


class BlankIsNo(Shelter):
    """A blank box becomes a no."""

    def record(self, paper: Paper) -> bool:
        return super().record(evolve(paper, boxes={box: bool(tick) for box, tick in paper.boxes.items()}))


class AnythingGoes(Shelter):
    """Nobody asks what the law allows."""

    def record(self, paper: Paper) -> bool:
        self.papers += [] if paper in self.papers else [paper]
        return True


class Losing(Cabinet):
    """The third record of a case is not written."""

    def _keep(self, case: str, journal: Journal) -> str:
        return journal.head if len(journal.records) == 3 else super()._keep(case, journal)


class LastOneWins(Cabinet):
    """Nobody asks what the writer has seen."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        assert expected_head
        return super().append(case, record, salts, self.journal(case).head)


@pytest.mark.parametrize(
    ("program", "told"),
    [(BlankIsNo, "the program holds another case|refused by the program"), (AnythingGoes, "taken by the program")],
)
def test_a_broken_program(program: type[Shelter], told: str) -> None:
    class Machine(ShelterMachine):
        pass

    Machine.program = program
    with pytest.raises(AssertionError, match=told):
        run_state_machine_as_test(Machine, settings=WITHOUT_SHRINKING)


@pytest.mark.parametrize(
    ("kind", "told"),
    [(Losing, "the last head is not confirmed|not read as it was written"), (LastOneWins, "must be refused")],
)
def test_a_broken_store(kind: type[Cabinet], told: str) -> None:
    class Machine(CabinetMachine):
        pass

    Machine.kind = kind
    with pytest.raises(AssertionError, match=told):
        run_state_machine_as_test(Machine, settings=WITHOUT_SHRINKING)
