from datetime import UTC, date, datetime, timedelta

import pytest
from tests.dates.naive_counting import RULES, limit

from victim_protocol.dates.counting import deadline
from victim_protocol.dates.deadline import Deadline, Standing, State
from victim_protocol.labels import Label
from victim_protocol.law.time_limit import LimitKind, Unit

START = date(2017, 3, 20)


class TestStanding:
    """How a deadline stands on a day, and after it was met."""

    DUE = deadline(limit(3, Unit.DAYS), START, RULES)

    @pytest.mark.parametrize(
        ("on", "standing"),
        [
            (date(2017, 3, 20), Standing(State.OPEN)),
            (date(2017, 3, 22), Standing(State.OPEN)),
            (date(2017, 3, 23), Standing(State.DUE_TODAY)),
            (date(2017, 3, 24), Standing(State.LATE, 1)),
            (date(2017, 4, 23), Standing(State.LATE, 31)),
        ],
    )
    def test_not_done(self, on: date, standing: Standing) -> None:
        assert self.DUE.standing(on) == standing

    @pytest.mark.parametrize(
        ("done", "standing"),
        [
            (date(2017, 3, 23), Standing(State.DONE)),
            (date(2017, 3, 25), Standing(State.DONE_LATE, 2)),
        ],
    )
    def test_done(self, done: date, standing: Standing) -> None:
        assert self.DUE.standing(date(2017, 5, 1), done) == standing

    def test_a_window(self) -> None:
        window = Deadline(limit=self.DUE.limit, start=START, opens=date(2017, 3, 22), due=date(2017, 3, 23))
        assert [window.standing(START + timedelta(days=number)).state for number in range(5)] == [
            State.NOT_OPEN,
            State.NOT_OPEN,
            State.OPEN,
            State.DUE_TODAY,
            State.LATE,
        ]

    def test_hours(self) -> None:
        moment = datetime(2017, 3, 20, 8, tzinfo=UTC)
        due = deadline(limit(24, Unit.HOURS), moment, RULES)
        assert due.standing(moment).state is State.OPEN
        assert due.standing(moment + timedelta(hours=24)) == Standing(State.DUE_TODAY)
        assert due.standing(moment + timedelta(hours=25)) == Standing(State.LATE, 0)
        assert due.standing(date(2017, 3, 21)).state is State.DUE_TODAY

    def test_not_before(self) -> None:
        moment = datetime(2017, 3, 20, 8, tzinfo=UTC)
        opens = deadline(limit(24, Unit.HOURS, LimitKind.NOT_BEFORE), moment, RULES)
        assert opens.standing(moment).state is State.NOT_OPEN
        assert opens.standing(moment + timedelta(hours=24)).state is State.OPEN
        assert opens.standing(date(2017, 3, 21), done=date(2017, 3, 21)) == Standing(State.DONE)

    def test_without_a_number(self) -> None:
        """It binds, and no day is the last one."""
        found = Deadline(limit=limit(None, None, LimitKind.AT_ONCE), start=START)
        assert found.standing(date(2030, 1, 1)) == Standing(State.NO_NUMBER)
        assert not found.moved

    def test_of_a_text_that_is_not_held(self) -> None:
        missing = limit(None, None, LimitKind.AT_MOST, missing=Label("năm học", "school year"))
        assert Deadline(limit=missing, start=START).standing(START) == Standing(State.NOT_KNOWN)


class TestBeforeItsStart:
    """Asked before the event, nothing runs yet."""

    def test_not_open(self) -> None:
        due = deadline(limit(3, Unit.DAYS), START, RULES)
        assert due.standing(START - timedelta(days=1)) == Standing(State.NOT_OPEN)

    def test_what_must_be_done_before_an_event_is_open_before_it(self) -> None:
        notice = deadline(limit(5, Unit.DAYS, LimitKind.AT_LEAST_BEFORE), date(2017, 3, 29), RULES)
        assert notice.standing(START).state is State.OPEN
