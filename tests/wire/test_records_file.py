from datetime import date
from typing import Any

import pytest

from victim_protocol.law.key import Key
from victim_protocol.records.activity import ActivityKind
from victim_protocol.records.place import MeantFor
from victim_protocol.wire.records_file import activities_of, deliveries_of, places_of

HEAD = ["id", "case", "person", "benefit", "day", "quantity", "dong", "actor", "paper"]
GOOD = ["d1", "01", "p01", "fare", "2017-04-01", "1", "350000", "district_division", "phiếu chi 12"]


def told(*rows: list[Any]) -> list[str]:
    return [problem.text("en") for problem in deliveries_of([HEAD, *rows]).problems]


class TestDeliveries:
    """A row that cannot be read is told with its cell, and the others are read all the same."""

    def test_a_row(self) -> None:
        (one,) = deliveries_of([HEAD, GOOD]).found
        assert (one.id, one.case, one.person, one.benefit, one.day) == ("d1", "01", "p01", "fare", date(2017, 4, 1))
        assert (one.quantity, one.dong, one.actor, one.paper) == (1, 350_000, "district_division", "phiếu chi 12")

    def test_what_is_left_empty(self) -> None:
        (one,) = deliveries_of([HEAD, ["d1", "01", "p01", Key("fare"), "2017-04-01"]]).found
        assert (one.quantity, one.dong, one.actor, one.paper) == (1, None, None, None)

    def test_empty_rows_and_remarks(self) -> None:
        assert deliveries_of([HEAD, [], ["", None], ["# by hand"], GOOD]).found == deliveries_of([HEAD, GOOD]).found

    def test_cells_of_other_types(self) -> None:
        row: list[Any] = ["d1", 1, "p01", "fare", date(2017, 4, 1), 1, 350_000.0, None, None]
        (one,) = deliveries_of([HEAD, row]).found
        assert (one.case, one.day, one.dong) == ("1", date(2017, 4, 1), 350_000)

    @pytest.mark.parametrize(
        ("place", "cell", "problem"),
        [
            (0, "", "A2 id: missing"),
            (3, "meal", "D2 benefit: unknown key"),
            (4, "2017-02-30", "E2 day: not a day such as 2017-03-20"),
            (4, 5, "E2 day: not a day such as 2017-03-20"),
            (5, "-1", "F2 quantity: not a whole number without points and commas"),
            (6, "350.000", "G2 dong: not a whole number without points and commas"),
            (6, -5, "G2 dong: not a whole number from 0 on"),
            (7, "mayor", "H2 actor: unknown key"),
            (8, "phie\u0302\u0301u", "I2 paper: text that is not in Unicode NFC"),
        ],
    )
    def test_a_cell_that_cannot_be_read(self, place: int, cell: Any, problem: str) -> None:
        row = [*GOOD]
        row[place] = cell
        read = deliveries_of([HEAD, row, ["d2", *GOOD[1:]]])
        assert [one.text("en") for one in read.problems] == [problem]
        assert [one.id for one in read.found] == ["d2"]

    def test_a_cell_outside_the_columns(self) -> None:
        assert told([*GOOD, "", "what is this"]) == ["K2: a cell outside the columns"]

    def test_all_problems_of_a_row(self) -> None:
        assert len(told(["", "", "p01", "meal", "soon", "x", "y", "mayor", ""])) == 7

    def test_one_code_twice(self) -> None:
        assert told(GOOD, GOOD) == ["A3 id: an earlier row has this code"]

    @pytest.mark.parametrize(
        ("head", "problem"),
        [
            (["id", "case", "person", "benefit"], "row 1: the column day is missing"),
            ([*HEAD, "colour"], "J1: there is no such column"),
            ([*HEAD, "id"], "J1: this column stands twice"),
        ],
    )
    def test_the_header(self, head: list[str], problem: str) -> None:
        read = deliveries_of([head, GOOD])
        assert ([one.text("en") for one in read.problems], read.found) == ([problem], ())

    def test_no_rows(self) -> None:
        assert len(deliveries_of([]).problems) == 5


class TestActivities:
    """Counts may be lower bounds; what is not told is not nothing."""

    def test_a_row(self) -> None:
        head = ["id", "day", "kind", "level", "where", "times", "attendances", "leaflets", "districts"]
        row = ["a1", "2017-06-30", "communication", "province", "chợ Kỳ Lừa", "2", ">1000", "", "4"]
        (one,) = activities_of([head, row]).found
        assert (one.kind, one.level, one.where, one.times) == (ActivityKind.COMMUNICATION, "province", "chợ Kỳ Lừa", 2)
        assert (str(one.attendances), one.leaflets, one.districts) == (">1000", None, 4)

    @pytest.mark.parametrize(
        ("cells", "problem"),
        [
            (["party", "3"], "C2 kind: one of: conference, training, communication"),
            (["training", "many"], "D2 attendances: a number such as 563, or >1000 for more than that"),
        ],
    )
    def test_refused(self, cells: list[str], problem: str) -> None:
        read = activities_of([["id", "day", "kind", "attendances"], ["a1", "2017-06-30", *cells]])
        assert [one.text("en") for one in read.problems] == [problem]


class TestPlaces:
    """Rooms, beds and for whom they are meant."""

    def test_a_row(self) -> None:
        head = ["id", "name", "meant_for", "beds", "rooms", "room_area", "has_separate_zones", "since", "until"]
        row = ["t1", "Trung tâm", "orphaned_children", "12", "3", "60", "có", "2013-01-01", "2019-12-31"]
        (one,) = places_of([head, row]).found
        assert (one.meant_for, one.beds, one.rooms, one.room_area) == (MeantFor.ORPHANED_CHILDREN, 12, 3, 60)
        assert (one.has_separate_zones, one.since, one.until) == (True, date(2013, 1, 1), date(2019, 12, 31))
