import pickle
from copy import copy, deepcopy
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from tests.case.made import DAY, at, day, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.fact import UNKNOWN, Occurrence, Range
from victim_protocol.law.key import Key


def full() -> Entry:
    """An entry in which everything is stated."""
    return entry(
        recorded=day(3),
        event=Key("lodged"),
        facts={"poor_household": True, "days_on_road": Range(1, 2), "accused": UNKNOWN},
        since=date(2016, 1, 2),
        costs={"fare": 987_654},
        actor=Key("commune_police"),
        paper="Giấy xác nhận số 4711",
        place="Cầu Giấy",
        id="e1",
        receiver=Key("provincial_department"),
        forms=(Key("support_request"),),
        corrects="e0",
        departs=True,
        reason="Đường bị ngập",
        happened_at=at(0, 8),
        recorded_at=at(3, 9),
    )


class TestCopies:
    """An entry keeps what it was given, whatever happens to that afterwards."""

    def test_a_later_change_of_the_callers_facts_and_costs_does_not_reach_it(self) -> None:
        """It holds copies."""
        facts, costs = {Key("poor_household"): True}, {Key("fare"): 40_000}
        made = Entry(person="p1", day=DAY, facts=facts, costs=costs)
        facts[Key("poor_household")] = False
        costs.clear()
        assert made.facts == {"poor_household": True}
        assert made.costs == {"fare": 40_000}

    def test_facts_and_costs_cannot_be_written_to(self) -> None:
        """They are for reading."""
        made: Any = full()
        for mapping in (made.facts, made.costs):
            with pytest.raises(TypeError, match="does not support item assignment"):
                mapping["fare"] = 1

    def test_two_entries_share_no_empty_mapping(self) -> None:
        """Nor can the empty ones be written to."""
        assert entry().facts == entry().costs == {}


class TestRepr:
    """The repr can be logged: it tells nothing of the person."""

    def test_holds_the_code_and_the_day_only(self) -> None:
        """No event, fact, cost, body, paper, place, reason or moment."""
        assert repr(full()) == str(full()) == "Entry(person='p1', day=datetime.date(2017, 3, 20))"


class TestDays:
    """When an entry was written down and from when its facts hold."""

    def test_written_on_the_day_itself_where_nothing_else_is_said(self) -> None:
        """Otherwise on the day of recording."""
        assert entry().written == DAY
        assert full().written == day(3)

    def test_facts_hold_from_the_day_where_nothing_else_is_said(self) -> None:
        """Otherwise from the day named, whenever it was written down."""
        assert entry(recorded=day(3)).holds_from == DAY
        assert full().holds_from == date(2016, 1, 2)


class TestValue:
    """An entry is a plain value."""

    def test_equal_and_hashed_by_what_it_holds(self) -> None:
        """Two entries that say the same are the same."""
        assert {full(), full()} == {full()}
        assert full() != evolve(full(), costs={})
        assert full() != evolve(full(), facts={})
        assert full() != evolve(full(), paper=None)
        assert full() != evolve(full(), corrects=None)

    @pytest.mark.parametrize("again", [copy, deepcopy, lambda made: pickle.loads(pickle.dumps(made))])  # noqa: S301
    def test_copied_and_pickled_whole(self, again: Any) -> None:
        """Unknown stays the one unknown, and the copy is as closed as the first."""
        found = again(full())
        assert found == full()
        assert found.facts["accused"] is UNKNOWN
        assert found.place == "Cầu Giấy"
        assert found.recorded_at == at(3, 9)
        with pytest.raises(TypeError, match="does not support item assignment"):
            found.facts["accused"] = Occurrence.HAPPENED

    def test_cannot_be_changed(self) -> None:
        """Not even by accident."""
        made: Any = full()
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            made.day = day(1)
