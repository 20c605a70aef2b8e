from typing import Any

import pytest
from attrs import evolve
from tests.case.made import DAY, but, day, entry, journal_of, redaction, salts

from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.sealing import GENESIS, Sealed, commitment, hash_of
from victim_protocol.case.verification import verify
from victim_protocol.law.fact import UNKNOWN

PLACED = entry(id="e1", facts={"poor_household": True, "accused": UNKNOWN}, costs={"fare": 40_000}, place="Lào Cai")
WHOLE = journal_of(PLACED, entry(id="e2", paper="Số 1"), entry(id="e3", day=day(1)))
OTHER = "ab" * 32


def changed(place: int, journal: Journal = WHOLE, **fields: Any) -> Journal:
    """A journal in which one record was changed."""
    records = list(journal.records)
    records[place] = evolve(records[place], **fields)
    return Journal(records=records)


def found(journal: Journal, head: str | None = None) -> list[tuple[int | None, str | None, str]]:
    """The place, the id and the code of each fault."""
    return [(fault.place, fault.id, fault.code) for fault in verify(journal, head).problems]


class TestSound:
    """What was added and never changed is sound."""

    @pytest.mark.parametrize("journal", [Journal(), journal_of(), WHOLE], ids=["empty", "person", "whole"])
    def test_with_and_without_a_head(self, journal: Journal) -> None:
        """As the journal itself tells its head."""
        assert verify(journal).sound
        assert verify(journal, journal.head).sound

    def test_whatever_was_taken_out(self) -> None:
        """Of an entry and of a person, in one redaction or in several."""
        journal = WHOLE.redact(redaction("place", "facts.accused")).redact(redaction("costs.fare", id="r2"))
        assert verify(journal, journal.head).sound


class TestHashes:
    """A record that was changed is named, and none of those that follow."""

    @pytest.mark.parametrize("place", [0, 1, 2, 3])
    def test_the_content(self, place: int) -> None:
        """Of any record."""
        record: Any = WHOLE.records[place].record
        name = "person.p1" if place == 0 else f"e{place}"
        other: Any = {"accompanies": "p9"} if place == 0 else {"event": "died"}
        assert found(changed(place, record=but(record, **other))) == [(place, name, "hash")]

    def test_the_hash_alone(self) -> None:
        """The next record follows the true one."""
        assert found(changed(1, hash=OTHER)) == [(1, "e1", "hash")]

    def test_what_it_follows(self) -> None:
        """So its hash does not fit either."""
        assert found(changed(2, previous=OTHER)) == [(2, "e2", "previous"), (2, "e2", "hash")]
        assert found(changed(0, previous=OTHER)) == [(0, "person.p1", "previous"), (0, "person.p1", "hash")]

    def test_what_it_follows_is_no_hash(self) -> None:
        """It is a fault as any other."""
        assert found(changed(2, previous="no hash")) == [(2, "e2", "previous"), (2, "e2", "hash")]

    def test_a_commitment(self) -> None:
        """The value does not fit then, and the hash does not."""
        other = {**WHOLE.records[2].commitments, "paper": OTHER}
        assert found(changed(2, commitments=other)) == [(2, "e2", "hash"), (2, "e2", "commitment")]

    def test_a_record_that_was_written_anew_with_its_hash(self) -> None:
        """The next one does not follow it."""
        record: Any = but(WHOLE.records[2].record, event="died")
        new = hash_of(WHOLE.records[2].previous, record, WHOLE.records[2].commitments)
        assert found(changed(2, record=record, hash=new)) == [(3, "e3", "previous")]

    def test_a_record_that_was_left_out_or_moved(self) -> None:
        """Whatever followed it follows nothing now."""
        first, second, third, fourth = WHOLE.records
        assert found(Journal(records=[first, third, fourth])) == [(1, "e2", "previous")]
        assert [place for place, _, _ in found(Journal(records=[first, third, second, fourth]))] == [1, 2, 3]


class TestOpenings:
    """Each value is the one that was recorded, and is there unless it was taken out."""

    @pytest.mark.parametrize(
        "other",
        [
            {"place": "Hà Giang"},
            {"facts": {"poor_household": False, "accused": UNKNOWN}},
            {"facts": {"poor_household": True, "accused": True}},
            {"costs": {"fare": 40_001}},
        ],
    )
    def test_another_value(self, other: Any) -> None:
        """Of a text, a fact or a cost."""
        assert found(changed(1, record=but(PLACED, **other))) == [(1, "e1", "commitment")]

    def test_another_salt(self) -> None:
        """It opens nothing."""
        assert found(changed(1, salts={**salts(PLACED), "place": bytes(16)})) == [(1, "e1", "commitment")]

    def test_a_value_that_is_missing(self) -> None:
        """With its salt, without it, or the salt alone; and no redaction tells of it."""
        less = {name: salt for name, salt in salts(PLACED).items() if name != "place"}
        missing = [(1, "e1", "opening_missing")]
        assert found(changed(1, record=but(PLACED, place=None), salts=less)) == missing
        assert found(changed(1, record=but(PLACED, place=None))) == missing
        assert found(changed(1, salts=less)) == missing

    def test_a_redaction_excuses_what_it_names_only(self) -> None:
        """Not another value, nor that of another record."""
        journal = WHOLE.redact(redaction("costs.fare"))
        assert found(changed(1, journal, record=but(PLACED, costs={}, place=None))) == [(1, "e1", "opening_missing")]
        nobody: Any = but(WHOLE.records[2].record, paper=None)
        assert found(changed(2, journal, record=nobody, salts={})) == [(2, "e2", "opening_missing")]

    def test_a_value_that_is_there_although_it_was_taken_out(self) -> None:
        """Or its salt alone."""
        journal = WHOLE.redact(redaction("place", "facts.poor_household"))
        left: Any = journal.records[1].record
        kept = journal.records[1].salts
        assert found(changed(1, journal, record=but(left, place="Lào Cai"))) == [(1, "e1", "opening_left")]
        assert found(changed(1, journal, salts={**kept, "place": bytes(16)})) == [(1, "e1", "opening_left")]
        assert found(changed(1, journal, record=PLACED, salts=salts(PLACED))) == [(1, "e1", "opening_left")]

    def test_a_value_that_was_never_recorded(self) -> None:
        """Its name may not stand there either."""
        more: Any = but(WHOLE.records[3].record, place="Lào Cai")
        assert found(changed(3, record=more, salts={"place": bytes(16)})) == [(3, "e3", "opening_superfluous")]
        assert found(changed(3, salts={"place": bytes(16)})) == [(3, "e3", "opening_superfluous")]


class TestIds:
    """An id stands for one record."""

    def test_a_repeated_one(self) -> None:
        """Is told where it is repeated; the hashes may fit."""
        record = entry(id="e1", day=day(1))
        found_hash = hash_of(WHOLE.head, record, {})
        more = Sealed(record=record, salts={}, commitments={}, previous=WHOLE.head, hash=found_hash)
        assert found(Journal(records=[*WHOLE.records, more])) == [(4, "e1", "duplicate")]

    def test_records_without_an_id_repeat_none(self) -> None:
        """They are told without one."""
        nameless = but(PLACED, id=None)
        journal = changed(2, changed(1, record=nameless), record=but(nameless, facts={}, costs={}))
        assert {(place, name) for place, name, _ in found(journal)} == {(1, None), (2, None)}
        assert "duplicate" not in {code for _, _, code in found(journal)}


class TestTails:
    """A tail that was cut off is seen by whoever kept the head, and by nobody else."""

    @pytest.mark.parametrize("left", [0, 1, 2, 3])
    def test_with_the_head(self, left: int) -> None:
        """It is told of the journal as a whole."""
        assert found(Journal(records=WHOLE.records[:left]), WHOLE.head) == [(None, None, "head")]

    @pytest.mark.parametrize("left", [0, 1, 2, 3])
    def test_without_the_head_it_is_said_that_it_cannot_be_seen(self, left: int) -> None:
        """Beside what can never be seen."""
        result = verify(Journal(records=WHOLE.records[:left]))
        assert result.sound
        assert len(result.unseen) == 2
        assert "cut off" in result.unseen[0].en

    def test_a_journal_that_was_rewritten_from_some_record_on(self) -> None:
        """It is sound by itself, and has another head."""
        forged = journal_of(PLACED, entry(id="e2", paper="Số 2"), entry(id="e3", day=day(1)))
        assert verify(forged).sound
        assert found(forged, WHOLE.head) == [(None, None, "head")]

    def test_with_a_head_only_the_truth_cannot_be_seen(self) -> None:
        """Nobody can see from a journal whether it is true."""
        (label,) = verify(WHOLE, WHOLE.head).unseen
        assert label.en == "it cannot be seen whether what was recorded is true"

    def test_a_head_of_nothing(self) -> None:
        """The empty journal has one."""
        assert found(Journal(), GENESIS) == []
        assert found(Journal(), OTHER) == [(None, None, "head")]


class TestTexts:
    """A fault is told in two languages and tells nobody's secret."""

    def test_no_value_is_repeated(self) -> None:
        """Whatever was changed."""
        journal = changed(1, record=but(PLACED, place="Hà Giang", day=DAY, reason="bí mật"), hash=OTHER)
        faults = verify(journal, OTHER).problems
        assert {fault.code for fault in faults} == {"hash", "commitment", "opening_superfluous", "head"}
        assert all(fault.text["vi"] != fault.text["en"] for fault in faults)
        assert not any(word in repr(faults) for word in ("Hà Giang", "bí mật", "Lào Cai"))

    def test_all_faults_of_all_records(self) -> None:
        """In the order of the records."""
        twice = changed(3, changed(1, hash=OTHER), record=Person(id="p1"))
        assert found(twice) == [(1, "e1", "hash"), (3, "person.p1", "duplicate"), (3, "person.p1", "hash")]

    def test_a_commitment_is_worked_out_by_the_value_that_stands_there(self) -> None:
        """As it was when it was sealed."""
        assert WHOLE.records[1].commitments["costs.fare"] == commitment(salts(PLACED)["costs.fare"], 40_000)
