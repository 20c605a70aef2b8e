from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.stored import personal_values
from victim_protocol.case.verification import verify
from victim_protocol.errors import InvalidFact
from victim_protocol.testing.cases import cases
from victim_protocol.testing.journals import journal_of, redactions, salts

LATER = date(2100, 1, 1)


class TestSalts:
    """One for each personal value, none twice in a journal, and the same each time."""

    @QUICK
    @given(cases())
    def test_apart(self, case: Case) -> None:
        found = [salts(record) for record in journal_of(case).case.entries]
        each = [salt for one in found for salt in one.values()]
        assert len(set(each)) == len(each)
        assert [set(one) for one in found] == [set(personal_values(entry)) for entry in case.entries]


class TestRedactions:
    """Whatever may be taken out can be, until nothing personal is left."""

    @QUICK
    @given(cases(), st.data())
    def test_until_nothing_is_left(self, case: Case, data: st.DataObject) -> None:
        journal = journal_of(case)
        for number in range(100):
            found = redactions(journal, f"r{number}", LATER)
            if found is None:
                break
            journal = journal.redact(data.draw(found))
        assert not any(sealed.salts for sealed in journal.records)
        assert verify(journal, journal.head).sound

    def test_of_nothing(self) -> None:
        assert redactions(Journal(), "r1", LATER) is None


class TestJournalOf:
    """A case whose entries have no ids is no journal."""

    def test_without_an_id(self) -> None:
        case = Case(persons=[Person(id="p1")], entries=[Entry(person="p1", day=LATER)])
        with pytest.raises(InvalidFact, match=r"entry.id: an id is missing"):
            journal_of(case)
