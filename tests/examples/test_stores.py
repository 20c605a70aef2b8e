import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from examples import keep_a_case
from examples.event_store.rows import BrokenCase, StaleHead
from examples.store_sqlite.store import SqliteStore
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.examples.conftest import Shelf
from tests.examples.writer import longer

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction
from victim_protocol.case.sealing import GENESIS
from victim_protocol.errors import InvalidFact, WireError

KEPT = keep_a_case.kept()
DAY = date(2017, 3, 20)
TAKEN = Redaction(id="r1", day=DAY, entry="e1", fields=("place",))


class TestKept:
    """What is saved is what is loaded, and nobody else's is."""

    def test_a_case(self, shelf: Shelf) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        assert shelf.opened().load("c1") == KEPT
        assert shelf.opened().load("c2") == Journal()

    def test_the_codes_of_the_cases_in_order(self, shelf: Shelf) -> None:
        for case in ("c2", "C3", "c10"):
            shelf.opened().save(case, KEPT, GENESIS)
        assert shelf.opened().cases() == ["C3", "c10", "c2"]

    def test_step_by_step(self, shelf: Shelf) -> None:
        store, journal = shelf.opened(), Journal()
        for name in ("e1", "e2", "e3"):
            more = longer(journal, name)
            store.save("c1", more, journal.head)
            journal = more
        assert store.load("c1") == journal

    def test_to_save_again_changes_nothing(self, shelf: Shelf) -> None:
        """The answer may have been lost on its way."""
        store = shelf.opened()
        store.save("c1", KEPT, GENESIS)
        store.save("c1", KEPT, GENESIS)
        assert store.load("c1") == KEPT

    def test_whoever_comes_second_is_told_the_new_head(self, shelf: Shelf) -> None:
        first, second = longer(Journal(), "e1"), longer(Journal(), "e2")
        shelf.opened().save("c1", first, GENESIS)
        with pytest.raises(StaleHead, match="the case has changed") as caught:
            shelf.opened().save("c1", second, GENESIS)
        assert caught.value.head == first.head
        assert shelf.opened().load("c1") == first

    def test_a_new_case_of_which_nothing_is_kept_is_not_there(self, shelf: Shelf) -> None:
        """A writer who is refused leaves no empty case behind."""
        journal = longer(Journal(), "e1")
        with pytest.raises(StaleHead, match="the case has changed") as caught:
            shelf.opened().save("c1", longer(journal, "e2"), journal.head)
        assert caught.value.head == GENESIS
        assert shelf.opened().cases() == []

    def test_a_code_that_may_be_a_name_is_refused(self, shelf: Shelf) -> None:
        with pytest.raises(InvalidFact, match="plain letters"):
            shelf.opened().save("Lê Thị Hoa", KEPT, GENESIS)
        assert shelf.opened().cases() == []

    @pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x0b", "\x1c"])
    def test_a_sign_at_which_a_screen_breaks_a_line(self, shelf: Shelf, sign: str) -> None:
        entry = Entry(id="e1", person="p1", day=DAY, place=f"A{sign}B", reason=f"{sign}")
        journal = Journal().append(Person(id="p1"), {})
        journal = journal.append(entry, {"place": bytes(16), "reason": bytes([1] * 16)})
        shelf.opened().save("c1", journal, GENESIS)
        less = journal.redact(Redaction(id="r1", day=DAY, entry="e1", fields=("reason",)))
        shelf.opened().save("c1", less, journal.head)
        assert shelf.opened().load("c1") == less

    def test_nothing_to_keep(self, shelf: Shelf) -> None:
        shelf.opened().save("c1", Journal(), GENESIS)
        assert shelf.opened().cases() == []

    def test_a_head_that_the_journal_never_had(self, shelf: Shelf) -> None:
        with pytest.raises(InvalidFact, match="not the hash of a record of the journal"):
            shelf.opened().save("c1", KEPT, "1" * 64)


class TestTakenOut:
    """What is taken out of a record is overwritten where it is stored."""

    def test_it_is_gone_and_the_rest_is_whole(self, shelf: Shelf) -> None:
        journal = longer(longer(Journal(), "e1"), "e2")
        store = shelf.opened()
        store.save("c1", journal, GENESIS)
        less = journal.redact(TAKEN)
        store.save("c1", less, journal.head)
        found = store.load("c1")
        assert found == less
        assert [getattr(sealed.record, "place", None) for sealed in found.records] == [None, None, "Lào Cai", None]

    def test_no_byte_of_it_stays_in_the_file(self, tmp_path: Path) -> None:
        store, journal = SqliteStore(tmp_path / "cases.db"), longer(Journal(), "e1")
        store.save("c1", journal, GENESIS)
        assert "Lào Cai".encode() in (tmp_path / "cases.db").read_bytes()
        store.save("c1", journal.redact(Redaction(id="r1", day=DAY, entry="e1", fields=("place",))), journal.head)
        assert "Lào Cai".encode() not in (tmp_path / "cases.db").read_bytes()
        assert [path.name for path in tmp_path.iterdir()] == ["cases.db"]


class TestBroken:
    """What was changed behind the back of the store is not taken for what was written."""

    @pytest.mark.parametrize(
        ("statement", "code"),
        [
            ("UPDATE records SET line = replace(line, '2017-03-18', '2017-03-19') WHERE place = 2", "hash"),
            (
                "UPDATE records SET line = replace(line, 'an international gate', 'a road') WHERE place = 1",
                "commitment",
            ),
            ("DELETE FROM records WHERE place = 3", "head"),
            ("DELETE FROM records WHERE place = 2", "previous"),
            ("UPDATE cases SET head = substr(head, 2) || substr(head, 1, 1)", "head"),
        ],
    )
    def test_it_is_named(self, shelf: Shelf, statement: str, code: str) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        shelf.change(statement)
        with pytest.raises(BrokenCase, match="record") as caught:
            shelf.opened().load("c1")
        assert [fault.code for fault in caught.value.faults] == [code]
        assert "gate" not in str(caught.value)

    def test_two_records_that_changed_places(self, shelf: Shelf) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        shelf.change("UPDATE records SET place = 99 WHERE place = 1")
        shelf.change("UPDATE records SET place = 1 WHERE place = 2")
        shelf.change("UPDATE records SET place = 2 WHERE place = 99")
        with pytest.raises(BrokenCase, match="does not follow the record before"):
            shelf.opened().load("c1")


class TestOlderForms:
    """A line of an older version is taken to the present form when it is read; nothing that it says may change."""

    OLDER = "UPDATE records SET version = 0, line = replace(line, '\"kind\"', '\"sort\"')"

    def test_it_is_read(self, shelf: Shelf) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        shelf.change(self.OLDER)
        steps = {0: lambda line: line.replace('"sort"', '"kind"')}
        store = shelf.opened(steps=steps)
        assert store.load("c1") == KEPT
        more = longer(KEPT, "e1")
        store.save("c1", more, KEPT.head)
        assert store.load("c1") == more

    def test_a_step_that_changes_what_was_said(self, shelf: Shelf) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        shelf.change("UPDATE records SET version = 0")
        steps = {0: lambda line: line.replace("2017-03-18", "2017-03-19")}
        with pytest.raises(BrokenCase, match="the hash does not fit"):
            shelf.opened(steps=steps).load("c1")

    @pytest.mark.parametrize("step", ["- 1", "+ 1"])
    def test_a_version_that_nobody_can_read(self, shelf: Shelf, step: str) -> None:
        shelf.opened().save("c1", KEPT, GENESIS)
        shelf.change("UPDATE records SET version = version - 1 WHERE place = 2".replace("- 1", step))
        with pytest.raises(WireError, match=r"record.2.: no step leads from version [02] to 1"):
            shelf.opened().load("c1")

    def test_tables_of_a_later_program(self, tmp_path: Path) -> None:
        SqliteStore(tmp_path / "cases.db")
        with closing(sqlite3.connect(tmp_path / "cases.db")) as connection:
            connection.execute("PRAGMA user_version = 2")
        with pytest.raises(RuntimeError, match="tables of version 2; this program knows 1"):
            SqliteStore(tmp_path / "cases.db")


class TestAnything:
    """Whatever is kept in whatever order, the store holds what the journals in memory hold."""

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(st.sampled_from(["c1", "c2"]), st.sampled_from(["add", "take_out"])), max_size=12))
    def test_like_in_memory(self, shelf: Shelf, steps: list[tuple[str, str]]) -> None:
        shelf.opened().cases()
        shelf.change("DELETE FROM records")
        shelf.change("DELETE FROM cases")
        held: dict[str, Journal] = {}
        for turn, (case, what) in enumerate(steps):
            journal = held.get(case, Journal())
            if what == "take_out":
                names = [sealed.record.id for sealed in journal.records if "place" in sealed.salts]
                if not names:
                    continue
                taken = Redaction(id=f"r{turn}", day=DAY, entry=str(names[0]), fields=("place",))
                more = journal.redact(taken)
            else:
                more = longer(journal, f"e{turn}")
            shelf.opened().save(case, more, journal.head)
            held[case] = more
        assert {case: shelf.opened().load(case) for case in shelf.opened().cases()} == held
