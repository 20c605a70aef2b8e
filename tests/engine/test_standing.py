from datetime import date

import pytest
from tests.engine.scenes import BOOK, occasions_of

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.standing import governing, standings
from victim_protocol.errors import NotModelled
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key


def certified(day: date) -> Case:
    """A mother certified on a day, and a child who accompanies her."""
    persons = (Person(id="mother"), Person(id="child", accompanies="mother"))
    return Case(persons=persons, entries=(Entry(person="mother", day=day, event=Key("certified")),))


class TestGoverning:
    """The regime follows the day of identification."""

    def test_identified_before_the_change_stays(self) -> None:
        case = certified(date(2025, 6, 20))
        regime, day = governing(BOOK, case.history("mother"), date(2025, 8, 15))
        assert (regime.key, day) == ("law_2011", date(2025, 6, 20))

    def test_who_accompanies_follows_the_other(self) -> None:
        case = certified(date(2025, 6, 30))
        assert governing(BOOK, case.history("child"), date(2025, 8, 15))[1] == date(2025, 6, 30)

    def test_not_identified_yet_the_day_asked_decides(self) -> None:
        case = certified(date(2017, 5, 1))
        assert governing(BOOK, case.history("mother"), date(2017, 4, 30))[1] == date(2017, 4, 30)

    @pytest.mark.parametrize("day", [date(2011, 12, 31), date(2025, 7, 1)])
    def test_a_day_of_which_no_law_is_held(self, day: date) -> None:
        with pytest.raises(NotModelled, match="is not held"):
            governing(BOOK, certified(day).history("mother"), day)

    def test_the_error_is_told_in_vietnamese_too(self) -> None:
        with pytest.raises(NotModelled, match="not held") as caught:
            governing(BOOK, certified(date(2011, 1, 1)).history("mother"), date(2011, 1, 1))
        assert "thư viện chưa có luật" in caught.value.text("vi")


class TestStandings:
    """Each place in law holds, fails, waits or is unknown; doubt is never "not a victim"."""

    def found(self, *entries: Entry) -> dict[str, Truth]:
        case = Case(persons=(Person(id="p1"),), entries=entries)
        return {one.standing.key: one.truth for one in standings(occasions_of(case, date(2017, 3, 20)))}

    def test_of_whom_nothing_is_known(self) -> None:
        found = self.found()
        assert found["victim"] is Truth.UNKNOWN
        assert found["found_not_a_victim"] is Truth.FAILS

    def test_while_verification_runs(self) -> None:
        found = self.found(Entry(person="p1", day=date(2017, 3, 1), event=Key("declared")))
        assert found["being_identified"] is Truth.PASSES
        assert found["victim"] is Truth.WAITS

    def test_once_found_not_to_be_a_victim(self) -> None:
        found = self.found(
            Entry(person="p1", day=date(2017, 3, 1), event=Key("declared")),
            Entry(person="p1", day=date(2017, 3, 9), event=Key("found_not_victim")),
        )
        assert found["victim"] is Truth.FAILS
        assert found["being_identified"] is Truth.FAILS
        assert found["found_not_a_victim"] is Truth.HOLDS
