from datetime import date
from pathlib import Path

from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.quantities import total
from victim_protocol.reports.differences import changes
from victim_protocol.reports.province.impact import Impact, World, impact
from victim_protocol.reports.province.register import Register
from victim_protocol.wire.overlay_file import lay_over

OVERLAYS = Path(__file__).parents[3] / "examples" / "overlays"
OVER = lay_over(BOOK, (OVERLAYS / "fictitious_amounts.toml").read_text(encoding="utf-8"))
SINCE = date(2026, 12, 31)


def between(first: World, second: World, register: Register | None = None) -> Impact:
    return impact(register or lang_son(), first, second)


class TestSamePeople:
    """The same people in two worlds: nothing changes but what the law, or the days, change."""

    def test_the_same_world(self) -> None:
        found = between(World(BOOK, LAST), World(BOOK, LAST))
        assert (found.changed, found.before) == ((), found.after)
        assert len(found.people) == 13

    def test_two_days(self) -> None:
        found = between(World(BOOK, date(2017, 6, 30)), World(BOOK, LAST))
        assert found.after.low == total(assess(case, on=LAST).owed for case in lang_son().cases.values()).low
        told = {one.ref.case: one for one in found.people if one.ref.person == "p08"}
        assert told["07_declared_at_a_commune"].changes

    def test_another_book(self) -> None:
        register = Register(
            cases={
                "c": person(
                    (date(2026, 10, 5), "rescued"), (date(2026, 10, 6), "certified"), (date(2026, 10, 6), "lodged")
                )
            }
        )
        found = between(World(BOOK, SINCE), World(OVER, SINCE), register)
        case = register.cases["c"]
        told = changes(assess(case, on=SINCE), assess(case, on=SINCE, book=OVER))
        assert [change for one in found.people for change in one.changes] == [*told]
        assert found.after != found.before

    def test_amounts_add_up(self) -> None:
        found = between(World(BOOK, date(2017, 6, 30)), World(BOOK, LAST))
        assert found.before == total(one.before for one in found.people)


class TestBornInBetween:
    """Nobody could ask for a child before its birth, so it is none of the people of both worlds."""

    def test_the_mother_alone(self) -> None:
        child = Person(id="p2", born=PartialDate.parse("2017-09-01"), accompanies="p1")
        mother = person((date(2017, 6, 1), "declared"))
        case = Case(persons=(*mother.persons, child), entries=mother.entries)
        found = between(World(BOOK, date(2017, 6, 30)), World(BOOK, LAST), Register(cases={"c": case}))
        assert [one.ref.person for one in found.people] == ["p1"]
        assert found.problems == ()


class TestOpen:
    """A case is over once the person is home or gone, until something new begins."""

    def test_each(self) -> None:
        found = between(World(BOOK, LAST), World(BOOK, LAST))
        is_open = {one.ref.person: one.is_open for one in found.people}
        assert is_open == {f"p{number:02}": number in (1, 9, 10, 13) for number in range(1, 14)}

    def test_of_whom_nothing_tells(self) -> None:
        found = between(World(BOOK, LAST), World(BOOK, LAST), Register(cases={"c": person((LAST, "declared"))}))
        assert found.people[0].is_open


class TestProblems:
    """A case that cannot be asked in both worlds is told."""

    def test_before_any_law(self) -> None:
        found = between(
            World(BOOK, date(2011, 6, 1)), World(BOOK, LAST), Register(cases={"c": person((LAST, "declared"))})
        )
        assert found.people == ()
        assert [one.path[:3] for one in found.problems] == ["c: "]
