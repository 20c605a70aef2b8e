import pickle
import traceback
from copy import deepcopy
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st
from tests.case.made import at, but, day, entry, journal_of, redaction, salts

from victim_protocol.case.case import Case
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.case.sealing import GENESIS
from victim_protocol.case.verification import verify
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key

POOR = entry(id="e1", event="rescued", facts={"poor_household": True}, costs={"fare": 40_000}, place="Lào Cai")

PRIVATE = "Lê Thị Hoa 1987"


def add(journal: Journal, record: Record, given: dict[str, bytes], **others: Any) -> Journal:
    """Add any record."""
    if isinstance(record, Redaction):
        return journal.redact(record, **others)
    return journal.append(record, given, **others)


def refused(journal: Journal, record: Any, given: Any = None, **others: Any) -> list[tuple[str, str]]:
    """The path and the code of each problem; the journal is not changed."""
    before = journal.records
    with pytest.raises(InvalidFact, match=r".") as caught:
        add(journal, record, salts(record) if given is None else given, **others)
    assert journal.records is before
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [(problem.path, problem.code) for problem in caught.value.problems]


class TestAppending:
    """Each record follows the one before."""

    def test_an_empty_journal(self) -> None:
        """Has a head of its own, and no case."""
        assert Journal().head == GENESIS
        assert Journal().records == ()
        with pytest.raises(InvalidFact, match="a case needs a person"):
            _ = Journal().case

    def test_hashes_lead_from_each_to_the_one_before(self) -> None:
        """And the head is the last of them."""
        journal = journal_of(POOR, entry(id="e2"))
        assert [sealed.previous for sealed in journal.records] == [
            GENESIS,
            *(sealed.hash for sealed in journal.records[:-1]),
        ]
        assert journal.head == journal.records[-1].hash

    def test_the_earlier_journal_stays_as_it_was(self) -> None:
        """It is a value."""
        first = journal_of()
        second = first.append(POOR, salts(POOR))
        assert (len(first.records), len(second.records)) == (1, 2)
        assert second.records[0] is first.records[0]

    def test_the_case_holds_persons_and_entries(self) -> None:
        """In their order; worked out once."""
        child = Person(id="p2", accompanies="p1")
        journal = journal_of(POOR, child, entry(id="e2", person="p2"))
        assert journal.case == Case(persons=[Person(id="p1"), child], entries=[POOR, entry(id="e2", person="p2")])
        assert journal.case is journal.case

    def test_entries_that_contradict_each_other_can_be_corrected(self) -> None:
        """The journal takes them, and the case is refused until then."""
        journal = journal_of(entry(id="e1", event="lodged"), entry(id="e2", event="lodged"))
        with pytest.raises(InvalidFact, match="a stay while another one is running"):
            _ = journal.case
        withdrawal = entry(id="e3", corrects="e2")
        assert journal.append(withdrawal, {}).case.history("p1").events == ((day(0), "lodged"),)

    @given(st.lists(st.integers(0, 40), max_size=60))
    def test_every_record_is_found_again_however_many_there_are(self, numbers: list[int]) -> None:
        """Each repetition is seen, and each other record is added."""
        journal = journal_of()
        for number in numbers:
            journal = journal.append(record := entry(id=f"e{number}", place="x"), salts(record))
        assert len(journal.records) == 1 + len(set(numbers))
        assert verify(journal, journal.head).sound
        assert refused(journal, entry(id="new", place="x"), {"place": bytes(15)}) == [("salts.place", "salt")]


class TestRepeating:
    """To add the same once more changes nothing."""

    def test_the_same_entry_is_the_same_journal(self) -> None:
        """Whatever its salts, and whatever was added since."""
        journal = journal_of(POOR, entry(id="e2", day=day(1)))
        assert journal.append(POOR, salts(POOR)) is journal
        assert journal.append(POOR, {}) is journal

    def test_even_where_the_writer_has_not_seen_the_head(self) -> None:
        """It may not have heard that it had succeeded."""
        before = journal_of()
        after = before.append(POOR, salts(POOR), before.head)
        assert after.append(POOR, salts(POOR), before.head) is after

    def test_the_same_person_and_the_same_redaction(self) -> None:
        """As an entry."""
        journal = journal_of(POOR, redaction("place"))
        assert journal.append(Person(id="p1"), {}) is journal
        assert journal.redact(redaction("place")) is journal

    def test_an_entry_of_which_something_was_taken_out_since(self) -> None:
        """By what is left of it; the value does not come back."""
        journal = journal_of(POOR, redaction("place", "facts.poor_household"))
        assert journal.append(POOR, salts(POOR)) is journal
        assert journal.append(but(POOR, place="Hà Giang"), salts(POOR)) is journal
        assert refused(journal, but(POOR, event="certified")) == [
            ("entry.id", "duplicate"),
            ("entry.recorded", "order"),
            ("salts.costs.fare", "repeated"),
        ]

    def test_another_content_is_refused(self) -> None:
        """Of an entry, a person or a redaction; they share their ids."""
        journal = journal_of(POOR, entry(id="e2", place="x", day=day(7)), redaction("place"))
        later: Any = {"day": day(8)}
        assert refused(journal, but(POOR, place=None, **later)) == [
            ("entry.id", "duplicate"),
            ("salts.facts.poor_household", "repeated"),
            ("salts.costs.fare", "repeated"),
        ]
        assert refused(journal, entry(id="r1", **later)) == [("entry.id", "duplicate")]
        assert refused(journal, redaction("costs.fare")) == [("redaction.id", "duplicate")]
        assert refused(journal, Person(id="p1", born=PartialDate.parse("1993"))) == [("person.p1", "duplicate")]


class TestStaleWriters:
    """Who adds to what he has not seen is told so."""

    def test_of_two_writers_the_second_is_refused(self) -> None:
        """And succeeds once he has looked again."""
        seen = journal_of().head
        journal = journal_of().append(POOR, salts(POOR), seen)
        other = entry(id="e2")
        assert refused(journal, other, expected_head=seen) == [("head", "stale")]
        assert refused(journal, redaction("place"), expected_head=seen) == [("head", "stale")]
        assert len(journal.append(other, {}, journal.head).records) == 3
        assert len(journal.redact(redaction("place"), journal.head).records) == 3

    def test_both_heads_are_named(self) -> None:
        """In both languages."""
        journal = journal_of()
        with pytest.raises(InvalidFact, match="changed") as caught:
            journal.append(POOR, salts(POOR), GENESIS)
        assert caught.value.problems == (
            Problem(
                "head",
                "stale",
                f"hồ sơ đã thay đổi: cần {GENESIS}, hiện là {journal.head}",
                f"the journal has changed: expected {GENESIS}, found {journal.head}",
            ),
        )

    def test_what_is_no_hash_is_not_named(self) -> None:
        """It may be anything."""
        with pytest.raises(InvalidFact, match=r"expected \?, found") as caught:
            journal_of().append(POOR, salts(POOR), "Lê Thị Hoa")
        assert "Hoa" not in str(caught.value)

    def test_without_a_head_both_are_added(self) -> None:
        """In the order in which they came; a journal may grow on two sides without one disturbing the other."""
        root = journal_of()
        one, other = root.append(POOR, salts(POOR)), root.append(entry(id="e2"), {})
        assert one.append(entry(id="e2"), {}).head != other.append(POOR, salts(POOR)).head
        assert refused(other, entry(id="e3", corrects="e1")) == [("entry.corrects", "unknown_entry")]
        assert [len(journal.records) for journal in (root, one, other)] == [1, 2, 2]


class TestOrder:
    """Nothing is written down before the last record."""

    def test_by_the_day_of_recording(self) -> None:
        """What happened earlier may be recorded later."""
        journal = journal_of(entry(id="e1", day=day(5)))
        assert refused(journal, entry(id="e2", day=day(4))) == [("entry.recorded", "order")]
        assert len(journal.append(entry(id="e2", day=day(4), recorded=day(5)), {}).records) == 3

    def test_by_the_moment_where_both_have_one(self) -> None:
        """Also where a record without one lies between."""
        journal = journal_of(entry(id="e1", recorded_at=at(0, 9)), entry(id="e2"))
        assert refused(journal, entry(id="e3", recorded_at=at(0, 8))) == [("entry.recorded", "order")]
        assert len(journal.append(entry(id="e3", recorded_at=at(0, 9)), {}).records) == 4

    def test_a_redaction_stands_in_the_order_too(self) -> None:
        """By its day."""
        journal = journal_of(but(POOR, day=day(8)))
        assert refused(journal, redaction("place", day=day(7))) == [("redaction.day", "order")]
        taken_out = journal.redact(redaction("place", day=day(9)))
        assert refused(taken_out, entry(id="e2", day=day(8))) == [("entry.recorded", "order")]

    @pytest.mark.parametrize("fields", [{"day": "x"}, {"recorded": 3}, {"recorded_at": at(0, 9).replace(tzinfo=None)}])
    def test_what_is_no_day_or_moment_is_not_compared(self, fields: Any) -> None:
        """It is told by itself."""
        journal = journal_of(entry(id="e1", recorded_at=at(0, 9)))
        assert [code for _, code in refused(journal, entry(id="e2", **fields))] == ["type"]


class TestRefusals:
    """What could never stand in a case is refused, all at once."""

    def test_an_entry_needs_an_id_and_a_person_who_is_recorded(self) -> None:
        """Before it."""
        assert refused(journal_of(), entry()) == [("entry.id", "missing")]
        assert refused(Journal(), entry(id="e1")) == [("entry.person", "unknown_person")]
        assert refused(journal_of(POOR), entry(id="e2", person="e1")) == [("entry.person", "unknown_person")]

    def test_whatever_a_case_refuses_in_an_entry(self) -> None:
        """With what the journal refuses, and nothing twice."""
        wrong: Any = entry(
            id="x y", event="flown", facts={"age": 3, "days_on_road": 1.5}, place="La\u0300o", corrects="e9"
        )
        child = Person(id="p1", born=PartialDate.parse("2018"))
        journal = Journal().append(child, salts(child))
        assert refused(journal, wrong, {"paper": bytes(3)}, expected_head=GENESIS) == [
            ("head", "stale"),
            ("entry.event", "unknown_key"),
            ("entry.id", "code"),
            ("entry.place", "nfc"),
            ("entry.day", "before_birth"),
            ("entry.facts.age", "derived"),
            ("entry.facts.days_on_road", "type"),
            ("entry.corrects", "unknown_entry"),
            ("salts.facts.age", "missing"),
            ("salts.facts.days_on_road", "missing"),
            ("salts.place", "missing"),
            ("salts.paper", "superfluous"),
            ("salts.paper", "salt"),
        ]

    def test_a_correction_of_another_persons_entry(self) -> None:
        """As in a case."""
        journal = journal_of(POOR, Person(id="p2"))
        assert refused(journal, entry(id="e2", person="p2", corrects="e1")) == [("entry.corrects", "other_person")]

    def test_a_person_accompanies_one_who_is_recorded_and_accompanies_nobody(self) -> None:
        """And has a code, not a name."""
        journal = journal_of(Person(id="p2", accompanies="p1"))
        assert refused(journal, Person(id="p3", accompanies="p2")) == [("person.p3.accompanies", "chain")]
        assert refused(journal, Person(id="p3", accompanies="p9")) == [("person.p3.accompanies", "unknown_person")]
        assert refused(journal, Person(id="Lê Thị Hoa")) == [("person.id", "code")]
        wrong: Any = "1993"
        assert refused(journal, Person(id="p3", born=wrong), {}) == [("person.p3.born", "type")]

    def test_a_salt_is_used_once_in_a_journal(self) -> None:
        """Whatever value it was used for."""
        journal = journal_of(POOR)
        used = salts(POOR)["costs.fare"]
        assert refused(journal, entry(id="e2", paper="x"), {"paper": used}) == [("salts.paper", "repeated")]


class TestRedacting:
    """A value is taken out, and everybody can see that it was."""

    def test_the_value_and_its_salt_are_gone(self) -> None:
        """The hashes and commitments stay."""
        before = journal_of(POOR)
        after = before.redact(redaction("facts.poor_household", "place", "costs.fare"))
        assert after.records[1].record == but(POOR, facts={"poor_household": UNKNOWN}, costs={}, place=None)
        assert after.records[1].salts == {}
        assert after.records[1].commitments == before.records[1].commitments
        assert [sealed.hash for sealed in after.records[:2]] == [sealed.hash for sealed in before.records]
        assert after.records[2].record == redaction("facts.poor_household", "place", "costs.fare")
        assert verify(after, after.head).sound

    def test_the_others_stay(self) -> None:
        """Of this record and of every other."""
        after = journal_of(POOR, entry(id="e2", place="Hà Giang"), redaction("place"))
        assert after.records[1].salts.keys() == {"facts.poor_household", "costs.fare"}
        assert after.records[2].record == entry(id="e2", place="Hà Giang")

    def test_a_redacted_fact_is_unknown_in_the_case(self) -> None:
        """An earlier statement does not shine through."""
        journal = journal_of(POOR, entry(id="e2", day=day(2), facts={"poor_household": False}))
        assert journal.case.history("p1").on(day(3))[Key("poor_household")] is False
        taken_out = journal.redact(redaction("facts.poor_household", entry="e2"))
        assert taken_out.case.history("p1").on(day(3))[Key("poor_household")] is UNKNOWN
        assert taken_out.case.history("p1").on(day(1))[Key("poor_household")] is True

    def test_of_a_person(self) -> None:
        """The birth date."""
        child = Person(id="p2", born=PartialDate.parse("2015"), accompanies="p1")
        journal = journal_of(child).redact(redaction("born", entry="person.p2", actor="court"))
        assert journal.case.person("p2") == Person(id="p2", accompanies="p1")
        assert verify(journal, journal.head).sound

    def test_the_journal_goes_on(self) -> None:
        """With what it remembers."""
        journal = journal_of(POOR, redaction("place"), entry(id="e2", day=day(7), corrects="e1"))
        assert journal.case.history("p1").events == ()
        assert refused(journal, entry(id="e1", day=day(7))) == [("entry.id", "duplicate")]

    def test_what_is_not_there_is_refused(self) -> None:
        """A record, a value, one that was taken out already; a redaction holds none."""
        journal = journal_of(POOR, redaction("place"))
        assert refused(journal, redaction("place", id="r2")) == [("redaction.fields[0]", "redacted")]
        assert refused(journal, redaction("costs.fare", "costs.fare", "paper", "event", id="r2")) == [
            ("redaction.fields[1]", "duplicate"),
            ("redaction.fields[2]", "unknown_field"),
            ("redaction.fields[3]", "unknown_field"),
        ]
        for name in ("e9", "r1", "p1", "person.p9"):
            assert refused(journal, redaction("place", id="r2", entry=name)) == [("redaction.entry", "unknown_entry")]
        assert refused(journal, redaction(id="r2")) == [("redaction.fields", "missing")]
        wrong: Any = but(redaction("x", id="r2"), fields="place")
        assert refused(journal, wrong) == [("redaction.fields", "missing")]

    def test_all_that_is_wrong_at_once(self) -> None:
        """Nothing hides another."""
        wrong: Any = redaction("paper", id="x y", day="x", actor="baker")
        assert refused(journal_of(POOR), wrong, expected_head=GENESIS) == [
            ("head", "stale"),
            ("redaction.id", "code"),
            ("redaction.day", "type"),
            ("redaction.actor", "unknown_key"),
            ("redaction.fields[0]", "unknown_field"),
        ]


class TestValue:
    """A journal is a plain value that tells nothing."""

    @pytest.mark.parametrize("again", [deepcopy, lambda made: pickle.loads(pickle.dumps(made))])  # noqa: S301
    def test_copied_and_pickled(self, again: Any) -> None:
        """And goes on as the first does."""
        journal = journal_of(POOR)
        found = again(journal)
        assert found == journal
        assert {found, journal} == {journal}
        assert found.append(entry(id="e2"), {}) == journal.append(entry(id="e2"), {})
        assert found.append(POOR, {}) is found

    def test_cannot_be_changed(self) -> None:
        """Not even by accident; and what is remembered of other records is not taken over."""
        journal: Any = journal_of(POOR)
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            journal.records = ()
        shorter = evolve(journal, records=journal.records[:1])
        assert shorter.append(POOR, salts(POOR)) == journal

    def test_an_entry_without_an_id_that_came_from_elsewhere_is_nobodys(self) -> None:
        """It is not taken for one that is missing."""
        made = journal_of(POOR)
        nameless = evolve(made.records[1], record=but(POOR, id=None))
        assert refused(Journal(records=[made.records[0], nameless]), entry()) == [("entry.id", "missing")]

    def test_no_repr_and_no_refusal_tells_a_value_or_a_salt(self) -> None:
        """Whatever was stated in the place of something else."""
        private = PRIVATE
        given: dict[str, bytes] = {"place": b"Hoa 1987", private: b"Hoa 1987Hoa 1987", "paper": b"Hoa 1987Hoa 1987"}
        fields: Any = {"id": private, "event": private, "facts": {private: private}, "costs": {private: -1987}}
        wrong: tuple[Record, ...] = (
            entry(**fields, place=private + "a\u0300", reason=private, actor=private, corrects=private),
            Person(id=private, accompanies=private),
            redaction(private, id=private, entry=private, actor=private),
            redaction(private),
        )
        journal = journal_of(POOR)
        told = [repr(journal), repr(journal.case), repr(verify(journal))]
        for record in wrong:
            with pytest.raises(InvalidFact, match=r".") as caught:
                add(journal, record, given, expected_head=private)
            told += [*traceback.format_exception(caught.value), caught.value.text("vi"), repr(caught.value)]
        assert not any(word in "".join(told) for word in ("Hoa", "1987", "Lào Cai", "40_000", "40000"))
        assert not any(salt.hex() in text or repr(salt) in text for text in told for salt in salts(POOR).values())
