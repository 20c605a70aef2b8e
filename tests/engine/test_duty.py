from datetime import UTC, date, datetime, timedelta
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_procedures import procedure_book

from victim_protocol.dates.deadline import Deadline
from victim_protocol.engine.due import Due, KnownBy, Start
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.law.key import Key

LIMIT = procedure_book().limit("bring_quickly")
DAY = date(2017, 3, 20)


def due(end: date | None, **more: Any) -> Due:
    """A limit that ends on a day; none where it cannot be counted."""
    deadline = None if end is None else Deadline(limit=LIMIT, start=DAY, due=end)
    return Due(limit=LIMIT, start=Start(DAY, Key("rescued"), KnownBy.RECORDED), deadline=deadline, **more)


DUTY = Duty(
    procedure=Key("ashore"),
    act=LIMIT.act,
    actors=LIMIT.actors,
    events=LIMIT.done_by,
    state=DutyState.OPEN,
    sources=(LIMIT.source,),
)


class TestEnd:
    """A duty ends with the earliest of its limits, and without a limit or a number never."""

    def test_without_an_end(self) -> None:
        assert DUTY.end is None
        endless = Due(
            limit=LIMIT,
            start=Start(DAY, Key("rescued"), KnownBy.RECORDED),
            deadline=Deadline(limit=LIMIT, start=DAY),
        )
        assert evolve(DUTY, dues=(due(None), endless)).end is None

    @given(st.lists(st.none() | st.dates(DAY, DAY + timedelta(days=99)), min_size=1))
    def test_the_earliest(self, ends: list[date | None]) -> None:
        found = evolve(DUTY, dues=tuple(map(due, ends))).end
        assert found == min((end for end in ends if end is not None), default=None)

    def test_a_moment_counts_by_its_day_in_viet_nam(self) -> None:
        late = datetime(2017, 3, 21, 20, tzinfo=UTC)
        assert evolve(DUTY, dues=(due(late), due(date(2017, 3, 23)))).end == date(2017, 3, 22)


class TestStates:
    """How duties stand has an order: what presses comes first, what waits last."""

    def test_in_the_order_in_which_they_press(self) -> None:
        assert [state.value for state in DutyState] == ["late", "left", "open", "uncertain", "done_late", "suspended"]
