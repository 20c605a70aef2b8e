from typing import Any, cast

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test
from tests.testing.quick import STEPS
from tests.testing.stores import Credulous, Doubling, Forgetful, Losing, Memory, Mixing, Remembering, Restless

from victim_protocol.errors import InvalidFact
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.entries import told
from victim_protocol.testing.store_machine import CaseStoreMachine


def tried(store: type[Memory]) -> None:
    """Try a store; what is wrong with it is raised."""

    class Machine(CaseStoreMachine):
        def new_store(self) -> Memory:
            return store()

    run_state_machine_as_test(Machine, settings=STEPS)


class TestMachine:
    """Of a store that keeps everything it finds nothing; of the others, what is broken."""

    def test_nothing_is_found(self) -> None:
        tried(Memory)

    @pytest.mark.parametrize(
        ("store", "told"),
        [
            (Forgetful, "a writer who has seen an older head must be refused"),
            (Losing, "the last head is not confirmed"),
            (Restless, "to send a record again gives the present head"),
            (Remembering, "the last head is not confirmed"),
            (Credulous, "an old head is confirmed"),
            (Mixing, "the last head is not confirmed|is not read as it was written"),
        ],
    )
    def test_what_is_broken_is_found(self, store: type[Memory], told: str) -> None:
        with pytest.raises(AssertionError, match=told):
            tried(store)

    def test_a_repeat_that_is_refused_is_found(self) -> None:
        """By the error with which the store refuses it."""
        with pytest.raises(InvalidFact, match="the journal has changed"):
            tried(Doubling)

    def test_what_is_written_changes(self) -> None:
        """Entries, redactions, repeats, latecomers: all of it happens."""
        met: set[str] = set()

        class Machine(CaseStoreMachine):
            def new_store(self) -> Memory:
                return Memory()

            def teardown(self) -> None:
                met.update(type(record).__name__ for records in self.written.values() for record in records)
                met.update(self.kept)

        run_state_machine_as_test(Machine, settings=STEPS)
        assert met == {"Entry", "Redaction", "c1", "c2"}

    def test_an_event_that_contradicts_the_case_is_left_out(self) -> None:
        """Whoever is not lodged cannot leave; the rest is recorded all the same."""
        said = {**drawn(told(default_book()), 1)[0], "event": Key("left_establishment"), "place": "an invented place"}

        class Machine(CaseStoreMachine):
            def new_store(self) -> Memory:
                return Memory()

        class Data:
            def draw(self, _strategy: object) -> dict[str, Any]:
                return said

        machine = Machine()
        machine.open_first(born=False)
        entry = machine._drawn(cast("st.DataObject", Data()), "c1")
        assert (entry.event, entry.place) == (None, "an invented place")

    def test_without_a_store(self) -> None:
        with pytest.raises(NotImplementedError, match="CaseStoreMachine must give an empty store in new_store"):
            CaseStoreMachine()
