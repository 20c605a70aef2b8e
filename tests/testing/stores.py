"""Stores that the machine tries: one that keeps journals in memory, and one for each way in which it can be broken."""

from collections.abc import Mapping

from attrs import evolve

from victim_protocol.case.case import Case
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.case.verification import verify


class Memory:
    """Journals, each under its code."""

    def __init__(self) -> None:
        self.held: dict[str, Journal] = {}

    def open(self, case: str, person: Person, salts: Mapping[str, bytes]) -> str:
        self.held[case] = Journal().append(person, salts)
        return self.held[case].head

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        self.held[case] = self.longer(self.held[case], record, salts, expected_head)
        return self.held[case].head

    def longer(self, journal: Journal, record: Record, salts: Mapping[str, bytes], expected_head: str) -> Journal:
        if isinstance(record, Redaction):
            return journal.redact(record, expected_head)
        return journal.append(record, salts, expected_head)

    def read(self, case: str) -> Case:
        return self.held[case].case

    def verify(self, case: str, head: str) -> bool:
        return verify(self.held[case], head).sound


class Forgetful(Memory):
    """Does not look at the head that the writer has seen."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        assert expected_head
        return super().append(case, record, salts, self.held[case].head)


class Losing(Memory):
    """Loses the fourth record of a case."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        before = self.held[case]
        head = super().append(case, record, salts, expected_head)
        if len(self.held[case].records) == 4:
            self.held[case] = before
        return head


class Doubling(Memory):
    """Refuses what it holds already, as if somebody else had written it."""

    def longer(self, journal: Journal, record: Record, salts: Mapping[str, bytes], expected_head: str) -> Journal:
        journal.append(Person(id="p9"), {}, expected_head)
        return super().longer(journal, record, salts, expected_head)


class Remembering(Memory):
    """Takes nothing out: the redaction is recorded, and the value stays."""

    def longer(self, journal: Journal, record: Record, salts: Mapping[str, bytes], expected_head: str) -> Journal:
        longer = super().longer(journal, record, salts, expected_head)
        if isinstance(record, Redaction):
            return evolve(longer, records=(*journal.records, longer.records[-1]))
        return longer


class Restless(Memory):
    """Gives another head where it holds a record already."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        before = self.held[case].head
        head = super().append(case, record, salts, expected_head)
        return head[::-1] if head == before else head


class Credulous(Memory):
    """Confirms whatever head it is asked about."""

    def verify(self, case: str, head: str) -> bool:
        return verify(self.held[case]).sound and bool(head)


class Mixing(Memory):
    """Writes everything into one case."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        one = min(self.held)
        return super().append(one, record, salts, self.held[one].head if case != one else expected_head)
