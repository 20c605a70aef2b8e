from datetime import date

import pytest
from tests.reports.province.scene import BOOK, lodged

from victim_protocol.records.place import MeantFor, Place
from victim_protocol.reports.province.arrivals import room_in, rules, what_arrivals_need, zones_asked
from victim_protocol.reports.province.register import Register

DAY = date(2017, 6, 1)


def place(number: int, beds: int | None, meant_for: MeantFor = MeantFor.VICTIMS, until: date | None = None) -> Place:
    return Place(id=f"t{number}", name=f"T{number}", meant_for=meant_for, beds=beds, until=until)


class TestRules:
    """What a licence asks of rooms, read out of its conditions."""

    @pytest.mark.parametrize(
        ("day", "told"),
        [
            (date(2013, 4, 14), []),
            (date(2013, 4, 15), [("room_per_victim", 5, None, "09/2013/NĐ-CP:4.1.b")]),
            (
                DAY,
                [
                    ("room_per_victim", 5, None, "09/2013/NĐ-CP:4.1.b"),
                    ("room_per_victim", 5, None, "35/2013/TT-BLĐTBXH:3.1.b:d1"),
                    ("most_in_a_room", None, 4, "35/2013/TT-BLĐTBXH:3.1.b:d1"),
                ],
            ),
            (date(2025, 7, 1), [("lodging_area_per_person", 10, None, "162/2025/NĐ-CP")]),
        ],
    )
    def test_by_day(self, day: date, told: list[tuple[str, int | None, int | None, str]]) -> None:
        assert [(one.fact, one.least, one.most, one.source.citation.key) for one in rules(BOOK, day)] == told


class TestNeed:
    """The next arrivals need beds beside those that are free, and rooms."""

    def test_free_beds(self) -> None:
        register = Register(
            cases={"a": lodged(date(2017, 5, 1), None, "t1"), "b": lodged(date(2017, 5, 1), date(2017, 5, 2), "t1")},
            places=[place(1, 4), place(2, 5, MeantFor.ORPHANED_CHILDREN), place(3, 9, until=date(2017, 1, 1))],
        )
        need = what_arrivals_need(register, BOOK, DAY, 10)
        assert (need.free, need.lacking) == (3, 7)
        assert [number for number, _ in need.area] == [50, 50]
        assert [number for number, _ in need.rooms] == [3]

    def test_a_full_place_has_none_free(self) -> None:
        cases = {str(number): lodged(date(2017, 5, 1), None, "t1") for number in range(3)}
        need = what_arrivals_need(Register(cases=cases, places=[place(1, 2), place(2, 3)]), BOOK, DAY, 2)
        assert (need.free, need.lacking) == (3, 0)

    def test_a_place_whose_beds_are_not_told(self) -> None:
        need = what_arrivals_need(Register(cases={}, places=[place(1, 2), place(2, None)]), BOOK, DAY, 2)
        assert (need.free, need.lacking) == (None, None)

    def test_no_place(self) -> None:
        """Then nobody knows how many beds there are: they are not none."""
        assert what_arrivals_need(Register(cases={}), BOOK, DAY, 2).lacking is None

    def test_somebody_lodges_nobody_knows_where(self) -> None:
        register = Register(cases={"a": lodged(date(2017, 5, 1), None)}, places=[place(1, 4)])
        assert what_arrivals_need(register, BOOK, DAY, 2).free is None


class TestRoom:
    """How many a place has room for, by its area and by its rooms, as far as these are told."""

    @pytest.mark.parametrize(
        ("area", "rooms", "told"), [(24, None, [4, 4]), (None, 2, [8]), (24, 2, [4, 4, 8]), (None, None, [])]
    )
    def test_by_each_rule(self, area: int | None, rooms: int | None, told: list[int]) -> None:
        one = Place(id="t", name="T", meant_for=MeantFor.VICTIMS, rooms=rooms, room_area=area)
        assert [number for number, _ in room_in(one, rules(BOOK, DAY))] == told

    @pytest.mark.parametrize(
        ("beds", "day", "is_asked"),
        [
            (24, DAY, False),
            (25, DAY, True),
            (None, DAY, True),
            (25, date(2013, 5, 1), False),
            (25, date(2025, 7, 1), False),
        ],
    )
    def test_separate_zones(self, beds: int | None, day: date, is_asked: bool) -> None:
        source = zones_asked(place(1, beds), BOOK, day)
        assert (source is not None) is is_asked
        assert source is None or source.citation.key == "35/2013/TT-BLĐTBXH:3.1.c:p2"
