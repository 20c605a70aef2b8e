from typing import Any

import pytest
from attrs import evolve
from tests.toy_cases import BOOK, DAY, HANDED, LODGED, RESCUED, case_of, day, where
from tests.toy_procedures import act

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.course import Outcome
from victim_protocol.errors import InvalidFact
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.proceedings import proceedings


class TestProceedings:
    """For each person of a case: where it stands, who answers, what is due and what may come."""

    def test_of_each_person_in_order(self) -> None:
        case = Case(
            persons=(Person(id="p1"), Person(id="p2", accompanies="p1")),
            entries=(RESCUED, act("rescued", "relatives", person="p2", id="f1")),
        )
        first, second = proceedings(case, on=day(1), book=BOOK)
        assert (first.person, second.person) == ("p1", "p2")
        assert (first.on, second.on) == (day(1), day(1))
        assert first.irregular == ()
        assert [one.outcome for one in second.irregular] == [Outcome.REFUSED]

    def test_where_it_stands(self) -> None:
        found = where(RESCUED, HANDED, on=day(2))
        assert {key: one.key for key, one in found.stages.items()} == {"ashore": "with_commune", "fare": "may_apply"}
        assert (found.custody.holder, found.answering) == ("commune_committee", "commune_committee")
        assert "lodge" in [one.act for one in found.duties]
        assert found.duties is found.duties
        assert [one.event for one in found.options] == ["applied"]
        assert found.options is found.options
        assert where(on=day(2)).stages == {}
        assert where(on=day(2)).answering is None

    @pytest.mark.parametrize(
        ("readings", "expected"),
        [
            ({}, "border_post"),
            ({"answering": "sender"}, "border_post"),
            ({"answering": "receiver"}, "commune_committee"),
        ],
    )
    def test_who_answers_while_something_is_offered(self, readings: dict[str, str], expected: str) -> None:
        offered = act("handover_offered", "border_post", id="e5", receiver="commune_committee", day=day(1))
        found = where(RESCUED, offered, on=day(1), **readings)
        assert found.answering == expected
        assert found.custody.holder == "border_post"
        assert found.custody.offer is not None
        refused = act("handover_refused", "commune_committee", day=day(2), facts={"receiver_cannot_lodge": True})
        assert where(RESCUED, offered, refused, on=day(2), **readings).answering == "border_post"
        assert where(RESCUED, offered, HANDED, on=day(2), **readings).answering == "commune_committee"

    def test_an_open_reading_leaves_it_with_the_one_who_offers(self) -> None:
        readings = tuple(evolve(one, default=None) if one.key == "answering" else one for one in BOOK.readings)
        offered = act("handover_offered", "border_post", receiver="commune_committee", day=day(1))
        (found,) = proceedings(case_of(RESCUED, offered), on=day(1), book=evolve(BOOK, readings=readings))
        assert found.answering == "border_post"

    def test_a_book_without_handovers(self) -> None:
        (found,) = proceedings(case_of(RESCUED), on=DAY, book=evolve(BOOK, handover=None))
        assert found.answering == "border_post"

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"on": day(2)}, "with_commune"),
            ({"on": day(1)}, "at_post"),
            ({"on": day(2), "known": day(1)}, "at_post"),
            ({"on": day(9), "known": day(2)}, "with_commune"),
        ],
    )
    def test_what_is_hidden(self, changes: dict[str, Any], expected: str) -> None:
        (found,) = proceedings(case_of(RESCUED, HANDED, LODGED), book=BOOK, **changes)
        assert found.stages[Key("ashore")].key == expected

    def test_the_weakest_evidence_that_counts(self) -> None:
        for accept in Evidence:
            (found,) = proceedings(case_of(RESCUED, HANDED), on=day(2), accept=accept, book=BOOK)
            assert found.stages[Key("ashore")].key == "with_commune"

    def test_a_reading_that_there_is_not(self) -> None:
        with pytest.raises(InvalidFact, match=r"readings\.plac: the book has no such reading; it has: placing"):
            proceedings(case_of(), on=DAY, readings={"plac": "by_commune"}, book=BOOK)

    def test_what_is_not_known_to_be_allowed_is_told_apart(self) -> None:
        """What ``advance`` refuses until it is known may stand in a case that was written down elsewhere."""
        unknown = evolve(HANDED, facts={})
        found = where(RESCUED, unknown)
        assert found.irregular == ()
        (taken,) = found.unchecked
        assert (taken.entry, taken.outcome) == (unknown, Outcome.UNCHECKED)
        assert where(RESCUED, HANDED).unchecked == ()

    def test_nothing_of_the_person_is_shown(self) -> None:
        shown = repr(where(RESCUED, HANDED))
        assert "handed_over" not in shown
        assert "wishes" not in shown

    def test_who_is_not_born_yet(self) -> None:
        case = Case(persons=(Person(id="p1", born=PartialDate.parse("2018-01-01")),), entries=())
        with pytest.raises(InvalidFact, match="born after the day asked about"):
            proceedings(case, on=DAY, book=BOOK)
