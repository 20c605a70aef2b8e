import itertools
from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from tests.engine.scenes import BOOK, events, occasions_of
from tests.toy_law import FIRST_DAY, label, source
from tests.toy_procedures import procedure_book

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.interval import Interval
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime

OCCASIONS = {occasion.key: occasion for occasion in BOOK.occasions}


def stays(*days: tuple[int, str]) -> Case:
    """One person who came and went on days of March 2017."""
    entries = tuple(Entry(person="p1", day=date(2017, 3, day), event=Key(event)) for day, event in days)
    return Case(persons=(Person(id="p1"),), entries=entries)


def intervals(case: Case, occasion: str, on: date) -> list[tuple[Interval, bool, bool]]:
    parts = occasions_of(case, on).parts(OCCASIONS[Key(occasion)])
    return [(part.days, part.begun, part.over) for part in parts]


class TestIntervals:
    """An occasion runs from its first event to its last, both days included, and no further than the day asked."""

    def test_a_stay_that_is_over(self) -> None:
        case = stays((20, "lodged"), (31, "left_establishment"))
        assert intervals(case, "stay", date(2017, 5, 10)) == [
            (Interval(date(2017, 3, 20), date(2017, 3, 31)), True, True)
        ]

    def test_a_stay_that_runs_on_the_day_asked(self) -> None:
        case = stays((20, "lodged"), (31, "left_establishment"))
        assert intervals(case, "stay", date(2017, 3, 25)) == [
            (Interval(date(2017, 3, 20), date(2017, 3, 25)), True, False)
        ]

    def test_an_occasion_that_has_not_begun_is_the_day_asked(self) -> None:
        on = date(2017, 3, 19)
        assert intervals(stays((20, "lodged")), "stay", on) == [(Interval(on, on), False, False)]
        (part,) = occasions_of(stays((20, "lodged")), on).parts(OCCASIONS[Key("stay")])
        assert part.number == 0

    def test_two_stays_are_two_intervals(self) -> None:
        case = stays((1, "lodged"), (3, "left_establishment"), (10, "lodged"), (12, "left_establishment"))
        found = occasions_of(case, date(2017, 4, 1)).parts(OCCASIONS[Key("stay")])
        assert [(part.number, part.days.days) for part in found] == [(0, 3), (1, 3)]

    def test_the_first_of_several_ends_counts(self) -> None:
        case = stays((9, "returned_home"), (12, "applied"), (20, "died"))
        parts = intervals(case, "return", date(2017, 4, 1))
        assert (parts[0][0].first, parts[-1][0].last) == (date(2017, 3, 9), date(2017, 3, 12))
        assert {part[1:] for part in parts} == {(True, True)}

    def test_the_first_of_several_beginnings_counts(self) -> None:
        case = stays((3, "declared"), (5, "lodged"), (9, "left_establishment"), (12, "rescued"))
        parts = occasions_of(case, date(2017, 3, 15)).parts(OCCASIONS[Key("care")])
        of_first = [part for part in parts if part.number == 0]
        assert (of_first[0].days.first, of_first[-1].days.last) == (date(2017, 3, 3), date(2017, 3, 9))
        assert [part.days for part in parts if part.number == 1] == [Interval(date(2017, 3, 12), date(2017, 3, 15))]

    def test_an_occasion_of_one_day(self) -> None:
        day = date(2017, 3, 9)
        once = evolve(OCCASIONS[Key("return")], key=Key("once"), ends=())
        found = occasions_of(stays((9, "returned_home")), date(2017, 4, 1)).parts(once)
        assert [(part.days, part.begun, part.over) for part in found] == [(Interval(day, day), True, True)]


class TestParts:
    """An occasion is cut exactly where facts, birthdays or the law change."""

    @given(events())
    def test_parts_follow_each_other_without_gap_and_nothing_changes_in_them(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        occasions = occasions_of(case, on)
        for occasion in BOOK.occasions:
            parts = occasions.parts(occasion)
            for earlier, later in itertools.pairwise(parts):
                if earlier.number == later.number:
                    assert earlier.days.last + timedelta(days=1) == later.days.first
                    assert earlier.vector != later.vector or earlier.snapshot is not later.snapshot
            for part in parts:
                for number in range(part.days.days):
                    day = part.days.first + timedelta(days=number)
                    assert occasions.vector(day) == part.vector
                    assert BOOK.on(day) is part.snapshot

    def test_a_birthday_cuts(self) -> None:
        person = Person(id="p1", born=PartialDate.parse("1999-03-25"))
        entries = (Entry(person="p1", day=date(2017, 3, 20), event=Key("lodged")),)
        case = Case(persons=(person,), entries=entries)
        found = occasions_of(case, date(2017, 3, 31)).parts(OCCASIONS[Key("stay")])
        assert [part.days.days for part in found] == [5, 7]

    def test_what_happens_to_the_person_accompanied_cuts(self) -> None:
        persons = (Person(id="child", accompanies="mother"), Person(id="mother"))
        entries = (
            Entry(person="child", day=date(2017, 3, 20), event=Key("lodged")),
            Entry(person="mother", day=date(2017, 3, 22), event=Key("certified")),
        )
        found = occasions_of(Case(persons=persons, entries=entries), date(2017, 3, 31)).parts(OCCASIONS[Key("stay")])
        assert [part.days.days for part in found] == [2, 10]


class TestAnotherBook:
    """A book need not ask which law governs: what its facts do without is not put among them."""

    def test_without_a_fact_on_the_law_that_governs(self) -> None:
        ferry = Regime(
            key=Key("ferry"),
            label=label("ferry"),
            identified_by=Key("certified"),
            identified_from=FIRST_DAY,
            source=source("10"),
        )
        book = procedure_book(regimes=(ferry,))
        case = stays((20, "lodged"))
        occasions = evolve(occasions_of(case, date(2017, 3, 25)), book=book, chosen=book.defaults)
        assert occasions.governing.regime is ferry
        vector = occasions.vector(date(2017, 3, 25))
        assert len(vector) == len(book.variables.keys)
        assert vector[book.variables.slots[Key("lodged")]] is Occurrence.HAPPENED
