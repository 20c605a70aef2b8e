from datetime import date
from pathlib import Path

import pytest

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.law.key import Key
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
        assert found[0][:5] == ("p1", "escort_to_relatives", "status", "refused or owed", "owed")
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


class TestLaw:
    """What changes with the law that governs is said, and each support goes by the name of that law."""

    @staticmethod
    def on(day: date) -> Assessment:
        entries = (
            Entry(person="p1", day=date(2025, 6, 20), event=Key("declared"), facts={Key("citizenship"): "viet_nam"}),
            Entry(person="p1", day=date(2025, 7, 10), event=Key("certified")),
        )
        return assess(Case(persons=(Person(id="p1"),), entries=entries), on=day)

    def test_the_law_and_the_standing(self) -> None:
        found = {
            change.what: change for change in changes(self.on(date(2025, 6, 30)), self.on(date(2025, 8, 15)), "en")
        }
        assert (found["law"].before, found["law"].after) == ("Law 66/2011/QH12", "Law 53/2024/QH15")
        assert str(found["standing"].after).startswith("victim;")
        lines = [*told(tuple(found.values()), default_book(), "en")]
        assert lines[0] == "p1, Law that governs: Law 66/2011/QH12 → Law 53/2024/QH15"

    @pytest.mark.parametrize(
        ("days", "name"),
        [
            ((date(2025, 6, 19), date(2025, 6, 30)), "schooling"),
            (
                (date(2025, 7, 5), date(2025, 8, 15)),
                "schooling: in the establishment; back home free of fees, with books, for the first year and the next",
            ),
        ],
    )
    def test_each_support_by_its_name(self, days: tuple[date, date], name: str) -> None:
        before, after = map(self.on, days)
        found = changes(before, after, "en")
        labels = {change.label.en for change in found if change.label and change.about == "schooling"}
        assert labels == {name}
