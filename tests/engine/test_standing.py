from datetime import date

from tests.engine.scenes import occasions_of

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.standing import standings
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key


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
