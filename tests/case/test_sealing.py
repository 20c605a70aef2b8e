import json
import pickle
from copy import deepcopy
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.case.made import DAY, entry, redaction, salts

from victim_protocol.canonical import canonical_bytes
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record
from victim_protocol.case.sealing import GENESIS, Sealed, commitment, hash_of, salt_problems, seal, value_problems
from victim_protocol.case.stored import canonical_text, covered_text, kind_of, open_fields, personal_values, value_text
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import UNKNOWN, Range

_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
_days = st.dates().map(lambda lies: lies)
_offsets = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_counts = st.integers(0, 3) | st.integers(2**62, 2**63 - 1)
_ranges = st.tuples(_counts, _counts).map(lambda pair: Range(min(pair), max(pair))) | st.builds(
    Range, _counts, st.none()
)
_facts = st.dictionaries(
    st.sampled_from(["a", "b_c", "x"]), st.booleans() | _counts | _words | _ranges | st.just(UNKNOWN)
)


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


_entries = st.builds(
    Entry,
    id=_maybe(_words),
    person=_words,
    day=st.dates(),
    recorded=_maybe(st.dates()),
    event=_maybe(_words),
    facts=_facts,
    since=_maybe(st.dates()),
    costs=st.dictionaries(st.sampled_from(["a", "b_c", "x"]), _counts),
    actor=_maybe(_words),
    paper=_maybe(_words),
    place=_maybe(_words),
    receiver=_maybe(_words),
    forms=st.lists(_words, max_size=2).map(tuple),
    corrects=_maybe(_words),
    departs=st.booleans(),
    reason=_maybe(_words),
    happened_at=_maybe(st.datetimes(timezones=_offsets)),
    recorded_at=_maybe(st.datetimes(timezones=_offsets)),
)
_births = st.tuples(st.dates(), st.dates()).map(lambda pair: PartialDate(min(pair), max(pair)))
_persons = st.builds(Person, id=_words, born=_maybe(_births), accompanies=_maybe(_words))
_redactions = st.lists(_words, max_size=2).flatmap(
    lambda names: st.dates().map(lambda lies: redaction(*names, day=lies))
)
_records = _entries | _persons | _redactions
_plain = st.none() | st.booleans() | st.integers() | _words | st.dictionaries(_words, st.none() | st.integers())


def covered(record: Record) -> dict[str, object]:
    """What a hash covers, as plain values."""
    commitments = {name: commitment(salt, personal_values(record)[name]) for name, salt in salts(record).items()}
    return {"kind": kind_of(record), "fields": open_fields(record), "commitments": commitments}


class TestCanonicalText:
    """One value has one text, and its bytes are those of ``canonical_bytes``."""

    @given(_plain)
    def test_of_a_value(self, value: object) -> None:
        """Whatever it is."""
        assert canonical_text(value).encode() == value_text(value).encode() == canonical_bytes(value)

    @given(_records)
    def test_of_a_record(self, record: Record) -> None:
        """Although that of an entry is put together by hand."""
        table: Any = covered(record)
        assert covered_text(record, table["commitments"]).encode() == canonical_bytes(table)

    @given(_entries, st.dictionaries(_words, _words))
    def test_of_an_entry_with_anything_for_commitments(self, record: Entry, commitments: dict[str, str]) -> None:
        """Names and hashes are quoted too."""
        table = {"kind": "entry", "fields": open_fields(record), "commitments": commitments}
        assert covered_text(record, commitments).encode() == canonical_bytes(table)

    @given(_records, _records)
    def test_two_records_never_have_the_same(self, one: Record, other: Record) -> None:
        """What they say openly and their values together tell them apart."""
        texts = [json.dumps([covered_text(record, {}), personal_values(record)]) for record in (one, other)]
        assert (texts[0] == texts[1]) <= (one == other)

    def test_of_no_two_entries_that_differ_in_one_field(self) -> None:
        """Nor does a field stand for another."""
        moment = datetime(2017, 3, 20, 8, tzinfo=timezone(timedelta(hours=7)))
        texts: Any = dict.fromkeys(("id", "event", "actor", "receiver", "corrects", "paper", "place", "reason"), "x")
        days: Any = dict.fromkeys(("recorded", "since"), DAY)
        moments: Any = dict.fromkeys(("happened_at", "recorded_at"), moment)
        rest: Any = {"forms": ("x",), "departs": True, "facts": {"x": True}, "costs": {"x": 1}}
        made = [entry(**{name: value}) for name, value in {**texts, **days, **moments, **rest}.items()]
        others = [entry(), entry(facts={"x": 1}), entry(facts={"x": UNKNOWN}), entry(facts={"x": "unknown"})]
        assert len({seal(record, salts(record), GENESIS).hash for record in [*made, *others]}) == len(made) + 4


class TestCommitments:
    """A commitment binds a value and does not tell it."""

    def test_is_the_hash_of_the_salt_with_its_length_and_the_value(self) -> None:
        """As anybody can work out."""
        salt = bytes(range(20))
        assert commitment(salt, "Lào Cai") == sha256(b"\x14" + salt + '"Lào Cai"'.encode()).hexdigest()

    def test_the_end_of_a_salt_is_not_the_beginning_of_a_value(self) -> None:
        """Otherwise 12 could be told with another salt as 2."""
        assert commitment(bytes(16), 12) != commitment(bytes(16) + b"1", 2)

    def test_equal_values_have_unequal_commitments(self) -> None:
        """By their salts."""
        made = seal(record := entry(id="e1", paper="x", place="x"), salts(record), GENESIS)
        assert made.commitments["paper"] != made.commitments["place"]


class TestHashes:
    """A hash covers what was recorded before, the open fields and the commitments."""

    def test_is_the_hash_of_the_previous_one_and_the_canonical_bytes(self) -> None:
        """As anybody can work out."""
        record = entry(id="e1", place="Lào Cai", facts={"poor_household": True})
        made = seal(record, salts(record), "ab" * 32)
        assert made.hash == sha256(bytes.fromhex("ab" * 32) + canonical_bytes(covered(record))).hexdigest()
        assert made.hash == hash_of("ab" * 32, record, made.commitments) != hash_of(GENESIS, record, made.commitments)
        assert (made.record, made.salts, made.previous) == (record, salts(record), "ab" * 32)

    def test_does_not_hang_on_the_values_themselves(self) -> None:
        """So they can be taken out."""
        record = entry(id="e1", place="Lào Cai")
        made = seal(record, salts(record), GENESIS)
        assert hash_of(GENESIS, evolve(record, place=None), made.commitments) == made.hash


class TestSalts:
    """Each value has a salt of its own."""

    @staticmethod
    def found(given: Any, **fields: Any) -> list[tuple[str, str]]:
        record = entry(id="e1", **fields)
        return [(problem.path, problem.code) for problem in salt_problems(record, given)]

    def test_one_for_each_value(self) -> None:
        """Of the right length."""
        assert self.found({"place": bytes(16), "costs.fare": bytes(255)}, place="x", costs={"fare": 1}) == []
        assert self.found({}) == []

    def test_missing_and_superfluous(self) -> None:
        """Each is told."""
        assert self.found({"paper": bytes(16)}, place="x", facts={"accused": True}) == [
            ("salts.facts.accused", "missing"),
            ("salts.place", "missing"),
            ("salts.paper", "superfluous"),
        ]

    @pytest.mark.parametrize("wrong", [b"", bytes(15), bytes(256), "0123456789abcdef", bytearray(16), None])
    def test_of_another_length_or_type(self, wrong: Any) -> None:
        """Too short, too long, or no bytes."""
        assert self.found({"place": wrong, "paper": wrong}, place="x", paper="x") == [
            ("salts.place", "salt"),
            ("salts.paper", "salt"),
        ]

    def test_repeated(self) -> None:
        """Told where it is repeated."""
        assert self.found({"place": bytes(16), "paper": bytes(16)}, place="x", paper="x") == [
            ("salts.paper", "repeated")
        ]

    def test_a_name_that_is_none_is_not_repeated(self) -> None:
        """It may be somebody's."""
        assert self.found({"facts.Lê Thị Hoa": bytes(16)}, facts={"Lê Thị Hoa": True}) == []
        assert self.found({"Lê Thị Hoa": bytes(15)}, facts={"Hoa": True}) == [
            ("salts[0]", "missing"),
            ("salts[0]", "superfluous"),
            ("salts[0]", "salt"),
        ]


class TestValues:
    """What could not be read again is not stored."""

    @staticmethod
    def found(**fields: Any) -> list[tuple[str, str]]:
        return [(problem.path, problem.code) for problem in value_problems("entry", entry(**fields))]

    def test_whatever_a_case_may_hold(self) -> None:
        """Texts, truths, numbers, ranges and the unknown."""
        facts = {"a": True, "b": "viet_nam", "c": 2**63 - 1, "d": Range(1, None), "e": Range(1, 2), "f": UNKNOWN}
        assert self.found(facts=facts, costs={"fare": 0}, paper="", place="Lào Cai", reason="\n\u2028") == []

    @pytest.mark.parametrize(
        "wrong", ["La\u0300o Cai", "\ud800", 2**63, Range(1, 2**63), Range(2**63, None), 1.5, (1,)]
    )
    def test_what_has_no_such_form(self, wrong: Any) -> None:
        """Text in another form, half a sign, a number that is too large, a type that is none."""
        assert self.found(facts={"a": wrong}, place=wrong) == [("entry.facts.a", "value"), ("entry.place", "value")]


class TestSealed:
    """A sealed record is a plain value that tells nothing."""

    @staticmethod
    def made() -> Sealed:
        record = entry(id="e1", place="Lào Cai", facts={"poor_household": True})
        return seal(record, salts(record), GENESIS)

    def test_repr_holds_the_hash_and_the_repr_of_the_record(self) -> None:
        """No salt, no value, and not which values there are."""
        made = self.made()
        assert repr(made) == f"Sealed(record={made.record!r}, hash='{made.hash}')"

    def test_copies_salts_and_commitments(self) -> None:
        """And nobody can change them."""
        given = {"place": bytes(16)}
        made: Any = seal(entry(id="e1", place="x"), given, GENESIS)
        given.clear()
        assert made.salts == {"place": bytes(16)}
        for mapping in (made.salts, made.commitments):
            with pytest.raises(TypeError, match="does not support item assignment"):
                mapping["place"] = b""

    def test_is_a_value(self) -> None:
        """Equal, hashed, copied and pickled by what it holds."""
        made = self.made()
        assert {made, self.made()} == {made}
        assert made != evolve(made, salts={})
        assert pickle.loads(pickle.dumps(made)) == deepcopy(made) == made  # noqa: S301 - our own bytes

    def test_knows_what_was_taken_out(self) -> None:
        """By the salts that are gone."""
        made = self.made()
        assert made.redacted == set()
        assert evolve(made, salts={}).redacted == {"place", "facts.poor_household"}
