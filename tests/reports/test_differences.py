from datetime import date
from pathlib import Path

from victim_protocol.assessment import Assessment, assess
from victim_protocol.reports.differences import Change, changes, told
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case

CASE = read_case((Path(__file__).parents[1] / "cases" / "rescued_girl_of_sixteen.toml").read_text(encoding="utf-8"))
ON = date(2017, 9, 4)


def answer(**readings: str) -> Assessment:
    return assess(CASE, on=ON, readings=readings)


class TestChanges:
    """What differs between two answers, and nothing else."""

    def test_nothing_differs_from_itself(self) -> None:
        assert changes(answer(), answer()) == ()

    def test_a_status(self) -> None:
        found = changes(answer(), answer(escort_home_of="minors"), "en")
        assert found[0] == Change("p1", "escort_to_relatives", "status", "refused or owed", "owed")
        assert [(change.what, change.after) for change in found[1:]] == [("needs", None)]

    def test_an_answer_that_only_one_of_them_has(self) -> None:
        found = changes(answer(), answer(minor_age="under_16"), "en")
        vehicle = [change for change in found if change.about == "escort_vehicle"]
        assert vehicle == [Change("p1", "escort_vehicle", "amount", "exactly 620,000 đồng", None)]


class TestTold:
    """A change in words: whose, what, and from what to what."""

    def test_each_on_a_line(self) -> None:
        found = changes(answer(), answer(minor_age="under_16"), "en")
        lines = [*told(found, default_book(), "en")]
        assert len(lines) == len(found)
        assert "p1, a guardian during the stay: owed → refused" in lines
        assert "p1, the car that brings a minor home: exactly 620,000 đồng → none" in lines

    def test_of_an_act(self) -> None:
        moved = (Change("p1", "apply_for_support", "due", "20/03/2018", "21/03/2018"),)
        assert [*told(moved, default_book(), "en")] == ["p1, send the application for support: 20/03/2018 → 21/03/2018"]
