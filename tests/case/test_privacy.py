import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.case.made import case_of, entry

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.privacy import PURPOSES, Purpose, kinds_of, redact
from victim_protocol.case.stored import is_personal, personal_values
from victim_protocol.confidential import Confidential
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.events import EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.labels import Label
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.testing.cases import cases

APPROVED = Path(__file__).parents[1] / "approved" / "confidential.txt"
STATED = [key for key, fact in FACTS.items() if fact.can_be_stated]
NAMES = ["born", "paper", "place", "reason", *(f"facts.{key}" for key in STATED), *(f"costs.{key}" for key in COSTS)]
FULL = entry(
    facts={"act_suffered": "sold", "is_injured": True, "poor_household": True, "has_residence": True},
    costs={"fare": 5},
    paper="giấy của Lê Thị Hoa",
    place="nhà Lê Thị Hoa",
    reason="Hoa",
)
CASE = case_of(FULL, persons=(Person(id="p1", born=PartialDate.parse("1993-02-03")),))


class TestConfidential:
    """Decree 98/2026 Article 8 clause 3: every personal value is one of the twelve things."""

    def test_every_value_and_event_as_it_was_approved(self) -> None:
        """One that is new stands there as a mere part of the file until somebody has looked at it."""
        names = [*NAMES, *(f"event.{key}" for key in EVENTS)]
        assert all(is_personal(name) for name in NAMES)
        lines = [f"{name}: {', '.join(one.value for one in Confidential if one in kinds_of(name))}\n" for name in names]
        if os.environ.get("APPROVE"):
            APPROVED.write_text("".join(lines), encoding="utf-8", newline="\n")
        assert APPROVED.read_text(encoding="utf-8") == "".join(lines)

    def test_what_is_named_exists(self) -> None:
        from victim_protocol.case import privacy  # noqa: PLC0415 - only here is its table looked at

        assert set(privacy._KINDS) <= {*NAMES, *(f"event.{key}" for key in EVENTS)}

    @pytest.mark.parametrize("name", ["paper", "place", "reason"])
    def test_free_words_may_tell_anything(self, name: str) -> None:
        assert kinds_of(name) == set(Confidential)

    def test_the_twelve(self) -> None:
        assert len({one.label.vi for one in Confidential}) == len(Confidential) == 12


class TestRedact:
    """What a purpose does not need is not there, and what is left is as it was."""

    @pytest.mark.parametrize(
        ("purpose", "facts", "born"),
        [
            ("assessment", {"act_suffered", "is_injured", "poor_household", "has_residence"}, "1993-02-03"),
            ("statistics", {"act_suffered", "poor_household"}, "1993"),
            ("payment", {"poor_household"}, None),
        ],
    )
    def test_common_purposes(self, purpose: str, facts: set[str], born: str | None) -> None:
        kept = redact(CASE, purpose)
        (left,) = kept.entries
        assert {key for key, value in left.facts.items() if value is not UNKNOWN} == facts
        assert kept.persons[0].born == (None if born is None else PartialDate.parse(born))
        assert (left.paper, left.place, left.reason) == (None, None, None)
        assert left.costs == {"fare": 5}

    def test_another_purpose(self) -> None:
        whole = Purpose(label=Label("tất cả", "all"), keeps=frozenset(Confidential))
        assert redact(CASE, whole) == CASE

    def test_no_such_purpose(self) -> None:
        for wrong in ("curiosity", None):
            with pytest.raises(InvalidFact, match="not one of: assessment, statistics, payment"):
                redact(CASE, wrong)  # type: ignore[arg-type]

    @settings(max_examples=30, deadline=None)
    @given(cases())
    def test_nothing_is_left_that_is_not_needed(self, case: Case) -> None:
        for purpose in PURPOSES.values():
            kept = redact(case, purpose)
            assert [one.event for one in kept.entries] == [one.event for one in case.entries]
            records: list[Person | Entry] = [*kept.persons, *kept.entries]
            for record in records:
                told = {name for name, value in personal_values(record).items() if value is not None}
                told = {name for name in told if not (purpose.costs and name.startswith("costs."))}
                assert all(kinds_of(name) <= purpose.keeps for name in told)

    def test_a_fact_is_never_taken_back_to_what_was_said_before(self) -> None:
        case = case_of(entry(facts={"is_injured": False}), entry(facts={"is_injured": True}))
        assert [one.facts[Key("is_injured")] for one in redact(case, "payment").entries] == [UNKNOWN, UNKNOWN]
