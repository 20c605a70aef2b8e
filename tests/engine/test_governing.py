from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.engine.scenes import BOOK

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.governing import Governing, governing
from victim_protocol.errors import InvalidLaw, NotModelled
from victim_protocol.law.key import Key
from victim_protocol.law.reading import chosen_readings

READING = "received_before_the_law_of_2024"


def certified(day: date) -> Case:
    """A mother certified on a day, and a child who accompanies her."""
    persons = (Person(id="mother"), Person(id="child", accompanies="mother"))
    return Case(persons=persons, entries=(Entry(person="mother", day=day, event=Key("certified")),))


def received(day: date, *later: Entry) -> Case:
    """Somebody who declared on a day."""
    declared = Entry(person="p1", day=day, event=Key("declared"))
    return Case(persons=(Person(id="p1"),), entries=(declared, *later))


def found(case: Case, person: str, on: date, **readings: str) -> Governing:
    return governing(BOOK, case.history(person), on, chosen_readings(BOOK.variables.readings, readings))


class TestGoverning:
    """The regime follows the day of identification."""

    @pytest.mark.parametrize(
        ("identified", "asked", "regime"),
        [
            (date(2025, 6, 20), date(2025, 8, 15), "law_2011"),
            (date(2025, 6, 30), date(2025, 7, 1), "law_2011"),
            (date(2025, 7, 1), date(2025, 7, 1), "law_2024"),
            (date(2025, 7, 2), date(2026, 8, 15), "law_2024"),
        ],
    )
    def test_the_day_of_identification_decides(self, identified: date, asked: date, regime: str) -> None:
        for person in ("mother", "child"):
            answer = found(certified(identified), person, asked)
            assert (answer.regime.key, answer.day) == (regime, identified)
            assert (answer.reading, answer.earlier) == (None, None)

    def test_not_identified_yet_the_day_asked_decides(self) -> None:
        assert found(certified(date(2017, 5, 1)), "mother", date(2017, 4, 30)).day == date(2017, 4, 30)

    def test_a_day_of_which_no_law_is_held(self) -> None:
        with pytest.raises(NotModelled, match="is not held"):
            found(certified(date(2011, 12, 31)), "mother", date(2011, 12, 31))

    def test_the_error_is_told_in_vietnamese_too(self) -> None:
        with pytest.raises(NotModelled, match="not held") as caught:
            found(certified(date(2011, 1, 1)), "mother", date(2011, 1, 1))
        assert "thư viện chưa có luật" in caught.value.text("vi")
        assert [(one.path, one.code) for one in caught.value.problems] == [("day", "not_modelled")]


class TestCarried:
    """Who was received before the change and is identified after it: no rule was seen, so a reading says."""

    BEFORE = received(date(2025, 6, 20))
    IDENTIFIED = Entry(person="p1", day=date(2025, 7, 10), event=Key("certified"))

    @pytest.mark.parametrize("later", [(), (IDENTIFIED,)])
    def test_the_reading_decides(self, later: tuple[Entry, ...]) -> None:
        case = received(date(2025, 6, 20), *later)
        new = found(case, "p1", date(2025, 8, 15))
        assert (new.regime.key, new.reading) == ("law_2024", READING)
        assert new.earlier is not None
        assert new.earlier.key == "law_2011"
        old = found(case, "p1", date(2025, 8, 15), **{READING: "law_2011"})
        assert (old.regime.key, old.day, old.reading) == ("law_2011", date(2025, 6, 20), READING)

    def test_before_the_change_there_is_nothing_to_read(self) -> None:
        answer = found(self.BEFORE, "p1", date(2025, 6, 30))
        assert (answer.regime.key, answer.reading) == ("law_2011", None)

    def test_received_after_the_change_there_is_nothing_to_read(self) -> None:
        answer = found(received(date(2025, 7, 1)), "p1", date(2025, 8, 15))
        assert (answer.regime.key, answer.reading, answer.earlier) == ("law_2024", None, None)

    def test_identified_before_the_change_nothing_is_carried(self) -> None:
        case = received(date(2025, 6, 1), Entry(person="p1", day=date(2025, 6, 20), event=Key("certified")))
        assert found(case, "p1", date(2025, 8, 15)).reading is None

    @pytest.mark.parametrize(
        "changes",
        [{"reading": Key("nowhere")}, {"choice": "nowhere"}, {"received_by": (Key("nowhere"),)}],
    )
    def test_it_names_what_the_book_has(self, changes: dict[str, Any]) -> None:
        carried = BOOK.regimes[0].carried
        assert carried is not None
        regime = evolve(BOOK.regimes[0], carried=evolve(carried, **changes))
        with pytest.raises(InvalidLaw, match=r"regimes\.law_2011: the book declares no 'nowhere'"):
            evolve(BOOK, regimes=(regime, BOOK.regimes[1]))


class TestCompanionIdentified:
    """Who accompanies another and is identified too: the earlier law keeps whom it identified, a reading the rest."""

    READING = "companion_identified_in_the_law_of_2024"

    @staticmethod
    def both(mother: date, child: date) -> Case:
        persons = (Person(id="mother"), Person(id="child", accompanies="mother"))
        days = {"mother": mother, "child": child}
        entries = tuple(Entry(person=who, day=day, event=Key("certified")) for who, day in days.items())
        return Case(persons=persons, entries=entries)

    def test_the_child_before_the_mother_after(self) -> None:
        case = self.both(date(2025, 7, 20), date(2025, 6, 1))
        answer = found(case, "child", date(2025, 8, 15))
        assert (answer.regime.key, answer.day, answer.reading) == ("law_2011", date(2025, 6, 1), None)
        assert found(case, "mother", date(2025, 8, 15)).regime.key == "law_2024"

    def test_whoever_was_identified_first_hangs_on_no_reading(self) -> None:
        """Even where the later law may be kept for companions, too."""
        old, new = BOOK.regimes
        book = evolve(BOOK, regimes=(old, evolve(new, carried=old.carried)))
        history = self.both(date(2025, 7, 20), date(2025, 6, 1)).history("child")
        answer = governing(book, history, date(2025, 8, 15), BOOK.defaults)
        assert (answer.regime.key, answer.reading) == ("law_2011", None)

    def test_the_mother_before_the_child_after(self) -> None:
        case = self.both(date(2025, 6, 20), date(2025, 7, 20))
        new = found(case, "child", date(2025, 8, 15))
        assert (new.regime.key, new.day, new.reading) == ("law_2024", date(2025, 7, 20), self.READING)
        assert new.earlier is not None
        old = found(case, "child", date(2025, 8, 15), **{self.READING: "law_2011"})
        assert (old.regime.key, old.day, old.reading) == ("law_2011", date(2025, 6, 20), self.READING)

    def test_until_the_child_is_identified_the_mother_decides(self) -> None:
        answer = found(self.both(date(2025, 6, 20), date(2025, 7, 20)), "child", date(2025, 7, 19))
        assert (answer.regime.key, answer.reading) == ("law_2011", None)

    def test_under_one_law_nothing_hangs_on_it(self) -> None:
        answer = found(self.both(date(2025, 7, 2), date(2025, 7, 20)), "child", date(2025, 8, 15))
        assert (answer.regime.key, answer.day, answer.reading) == ("law_2024", date(2025, 7, 2), None)
