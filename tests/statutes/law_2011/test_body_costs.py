from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.engine.allowances import Line
from victim_protocol.quantities import Amount

DAY, ON = date(2017, 3, 20), date(2017, 3, 30)


def costs(*entries: Any, on: date = ON, born: str | None = None) -> dict[str, Line]:
    person = assessed(*entries, on=on, born=born)
    assert not {line.benefit.key for line in person.statement.lines} & {
        line.benefit.key for line in person.costs_of_bodies.lines
    }
    return {str(line.benefit.key): line for line in person.costs_of_bodies.lines}


class TestFile:
    """Joint Circular 134 3.7: 100,000 for a file, photographs and minutes included."""

    def test_once_for_a_person(self) -> None:
        assert costs(entry("declared"))["file_of_victim"].amount == Amount(100_000, 100_000)

    def test_no_part_of_what_the_person_is_owed(self) -> None:
        assert assessed(entry("declared"), on=ON).statement.owed.low == 0


class TestGuards:
    """3.8: at most 100,000 for a guard and a day, if the guard has no State salary."""

    def test_at_most(self) -> None:
        line = costs(victim(unpaid_guard_days=3))["unpaid_guards"]
        assert line.amount == Amount(0, 300_000)

    def test_not_while_someone_awaits_verification(self) -> None:
        """The words are of victims; the file alone is begun earlier."""
        assert set(costs(entry("declared", unpaid_guard_days=3))) == {"file_of_victim"}

    def test_days_not_recorded_are_named(self) -> None:
        amount = costs(victim())["unpaid_guards"].amount
        assert amount.high is None
        assert [label.en for label in amount.unknown] == ["days of guards without a State salary"]


class TestCounsellor:
    """3.9: 10,000 a session, at most 500,000 for an officer and a month, of which one case sees a part only."""

    @pytest.mark.parametrize("sessions", [1, 50, 51])
    def test_at_most_every_session(self, sessions: int) -> None:
        line = costs(victim(counselling_sessions=sessions), entry("lodged"))["counsellor_pay"]
        assert line.amount == Amount(0, sessions * 10_000)


class TestVehicle:
    """4.1.c: the car that brings a minor home, at the fuel used or the price of the hire."""

    def test_at_cost_for_a_minor(self) -> None:
        line = costs(victim(escort_vehicle=410_000), born="2005")["escort_vehicle"]
        assert line.amount == Amount(410_000, 410_000)
        assert "escort_vehicle" not in costs(victim(), born="1990")


class TestDays:
    """While the circular was in force; before it nothing is set, after it its successor is not held."""

    def test_before_and_after(self) -> None:
        early, late = date(2013, 11, 9), date(2019, 11, 27)
        assert costs(entry("declared", day=early), on=early) == {}
        line = costs(entry("declared", day=late), on=late)["file_of_victim"]
        assert line.amount.high is None
