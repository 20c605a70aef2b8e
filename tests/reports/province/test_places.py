from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.province.scene import BOOK, LAST, lang_son, lodged

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact
from victim_protocol.law.key import Key
from victim_protocol.records.place import MeantFor, Place
from victim_protocol.reports.province.places import lodgings, uses
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Ref

FIRST = date(2017, 1, 1)
HOME = Place(id="home", name="Trung tâm", meant_for=MeantFor.VICTIMS, beds=2)
ORPHANS = Place(id="orphans", name="Khu trẻ mồ côi", meant_for=MeantFor.ORPHANED_CHILDREN)
STAYS = st.lists(
    st.tuples(
        st.integers(0, 60), st.one_of(st.none(), st.integers(0, 30)), st.sampled_from(["home", "ORPHANS", "?", None])
    ),
    max_size=8,
)


def register(*cases: Case) -> Register:
    return Register(cases={f"c{place}": case for place, case in enumerate(cases)}, places=[HOME, ORPHANS])


def of(steps: list[tuple[int, str, str | None]]) -> Case:
    """What happened to somebody in March 2017, and where."""
    entries = [Entry(person="p1", day=date(2017, 3, day), event=Key(event), place=place) for day, event, place in steps]
    return Case(persons=[Person(id="p1")], entries=entries)


class TestOccupancy:
    """How many lodge on a day is how many came by then and have not left."""

    @given(STAYS, st.integers(0, 40), st.integers(0, 50))
    def test_equals_a_day_by_day_count(
        self, stays: list[tuple[int, int | None, str | None]], start: int, length: int
    ) -> None:
        first, last = FIRST + timedelta(start), FIRST + timedelta(start + length)
        spans = []
        for begin, days, place in stays:
            came = FIRST + timedelta(begin)
            spans.append((came, None if days is None else came + timedelta(days), place))
        found = uses(register(*(lodged(*span) for span in spans)), BOOK, first, last)
        for use in found:
            names = {"home"} if use.place is HOME else {"ORPHANS"} if use.place is ORPHANS else {"?", None}
            for number in range((last - first).days + 1):
                day = first + timedelta(number)
                inside = [came for came, left, place in spans if place in names and came <= day <= (left or last)]
                assert use.on(day) == len(inside)
            assert use.days == sum(use.by_day)
            assert use.most == max(use.by_day)

    def test_days_over_capacity(self) -> None:
        cases = [lodged(date(2017, 3, day), date(2017, 3, day + 4), "home") for day in (1, 2, 3)]
        home, orphans = uses(register(*cases), BOOK, FIRST, LAST)
        assert (home.most, home.days_over) == (3, 3)
        assert orphans.days_over is None

    def test_who_is_in_a_place_for_other_children(self) -> None:
        found = uses(
            register(lodged(date(2017, 3, 1), date(2017, 3, 10), "khu trẻ  mồ côi")), BOOK, date(2017, 3, 5), LAST
        )
        assert found[1].misplaced == {Ref("c0", "p1"): 6}
        assert found[0].misplaced == {}

    def test_a_move_to_another_place(self) -> None:
        """The day of the move belongs to the later place."""
        steps = [(1, "lodged", "home"), (5, "left_establishment", None), (5, "lodged", "orphans")]
        found = lodgings(register(of(steps)), BOOK, date(2017, 3, 10))
        assert [(one.place, one.days.days) for one in found] == [("home", 4), ("orphans", 6)]

    def test_a_place_of_the_same_name_at_another_time(self) -> None:
        places = [
            Place(id="old", name="Trung tâm", meant_for=MeantFor.VICTIMS, until=date(2016, 12, 31)),
            Place(id="new", name="Trung tâm", meant_for=MeantFor.VICTIMS, since=FIRST),
        ]
        found = lodgings(Register(cases={"c": lodged(FIRST, LAST, "Trung tâm")}, places=places), BOOK, LAST)
        assert [one.place for one in found] == ["new"]

    def test_establishments_do_not_lodge(self) -> None:
        case = Case(persons=[Person(id="e1", establishment=True)], entries=[])
        assert [*lodgings(register(case), BOOK, LAST)] == []

    def test_the_place_of_two_stays(self) -> None:
        steps = [(1, "lodged", "home"), (3, "left_establishment", None), (7, "lodged", None), (9, "left_care", None)]
        found = lodgings(register(of(steps)), BOOK, LAST)
        assert [(one.place, one.days.days) for one in found] == [("home", 3), (None, 3)]

    def test_lang_son(self) -> None:
        found = {use.place and use.place.id: use for use in uses(lang_son(), BOOK, FIRST, LAST)}
        assert {key: use.days for key, use in found.items()} == {"centre": 295, "orphans": 80}
        assert sorted(ref.person for ref in found["orphans"].misplaced) == ["p04", "p05"]


class TestPeriod:
    """A period has a first and a last day."""

    def test_the_last_before_the_first(self) -> None:
        with pytest.raises(InvalidFact, match="the last day lies before the first"):
            uses(register(), BOOK, LAST, FIRST)

    @pytest.mark.parametrize("day", [date(2016, 12, 31), date(2018, 1, 1)])
    def test_a_day_outside(self, day: date) -> None:
        with pytest.raises(InvalidFact, match="outside the period"):
            uses(register(), BOOK, FIRST, LAST)[0].on(day)
