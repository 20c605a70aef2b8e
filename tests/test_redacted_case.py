"""A case from which a value was taken out: it verifies, and what can no longer be checked is told as that."""

from datetime import date

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction
from victim_protocol.case.verification import verify
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.course import Outcome
from victim_protocol.keeping import advance
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Fault
from victim_protocol.proceedings import Proceedings, proceedings

DAY = date(2017, 9, 1)


def kept() -> Journal:
    """A woman who declares, and who is let go alone because she can travel and wishes to."""
    woman = Person(id="p1", born=PartialDate.parse("1990"))
    journal = Journal().append(woman, {"born": bytes([1] * 16)})
    told = Entry(id="e1", person="p1", day=DAY, event=Key("declared"), actor=Key("commune_committee"))
    able = Entry(
        id="e2",
        person="p1",
        day=DAY,
        event=Key("set_out_home"),
        actor=Key("district_division"),
        facts={Key("unable_to_travel_alone"): False, Key("wishes_to_go_home"): True},
    )
    salts = {"facts.unable_to_travel_alone": bytes([2] * 16), "facts.wishes_to_go_home": bytes([3] * 16)}
    return advance(advance(journal, told), able, salts=salts)


def taken_out() -> Journal:
    return kept().redact(Redaction(id="r1", day=DAY, entry="e2", fields=("facts.unable_to_travel_alone",)))


def found_in(journal: Journal) -> Proceedings:
    return proceedings(journal.case, on=DAY)[0]


class TestRedacted:
    """What was lawful when it was written down does not become unlawful because a value is gone."""

    def test_before(self) -> None:
        found = found_in(kept())
        assert (found.answering, found.irregular, found.unchecked) == ("the_person", (), ())

    def test_still_verifies(self) -> None:
        journal = taken_out()
        assert verify(journal, journal.head).sound

    def test_what_cannot_be_checked_is_listed(self) -> None:
        found = found_in(taken_out())
        assert found.irregular == ()
        (unchecked,) = found.unchecked
        assert unchecked.outcome is Outcome.UNCHECKED
        assert {one.needs for _, one in unchecked.objections if one.fault is Fault.MISSING} == {
            (Key("unable_to_travel_alone"),)
        }

    def test_it_goes_on_and_nobody_is_taken_to_be_at_liberty_on_doubt(self) -> None:
        found = found_in(taken_out())
        assert found.stages[Key("homecoming")].key == "on_the_way"
        assert found.answering is None
