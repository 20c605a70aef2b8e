"""The machines of victim_protocol.testing, pointed at the shelter's program and store."""

__all__ = ["QUICKLY", "CabinetMachine", "ShelterMachine", "paper_of"]

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from examples.embedder.cabinet import Cabinet
from examples.embedder.paper import BOXES, WORDS, Paper
from examples.embedder.shelter import Shelter
from hypothesis import HealthCheck, settings

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.law.key import Key
from victim_protocol.testing.procedure_machine import ProcedureMachine
from victim_protocol.testing.store_machine import CaseStoreMachine

QUICKLY = settings(
    max_examples=20, stateful_step_count=12, deadline=None, derandomize=True, suppress_health_check=[*HealthCheck]
)
"""The same few runs each time; leave ``derandomize`` out, and raise the numbers, where there is time to search."""
NAMES = {event: word for word, event in WORDS.items()}


def paper_of(entry: Entry) -> Paper:
    """The paper that tells of a step; a box of which nothing is said is blank."""
    return Paper(
        number=entry.id or "",
        day=entry.day,
        what=NAMES[entry.event or ""],
        by=entry.actor,
        to=entry.receiver,
        attached=entry.forms,
        boxes={box: entry.facts.get(Key(box)) for box in BOXES},
    )


class ShelterMachine(ProcedureMachine):
    """Steps of a stay, as papers."""

    procedures: ClassVar[tuple[str, ...]] = ("stay",)
    program: type[Shelter] = Shelter

    def begin(self, case: Case) -> None:
        self.shelter = self.program(case)

    def knows(self, entry: Entry) -> bool:
        ticks = all(key in BOXES and isinstance(value, bool) for key, value in entry.facts.items())
        return entry.event in NAMES and ticks

    def advance(self, entry: Entry) -> bool:
        return self.shelter.record(paper_of(entry))

    def held(self) -> Case:
        return self.shelter.case


class CabinetMachine(CaseStoreMachine):
    """Cases in files of a folder that is thrown away."""

    kind: type[Cabinet] = Cabinet

    def new_store(self) -> Cabinet:
        self.place = TemporaryDirectory()
        return self.kind(Path(self.place.name))

    def again(self) -> Cabinet:
        return self.kind(Path(self.place.name))

    def teardown(self) -> None:
        self.place.cleanup()
