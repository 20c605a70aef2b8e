from datetime import date

import pytest
from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import Problem
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.reports.province.people import ARRIVALS, NOT_TOLD, Looker, Seen

CAME = date(2017, 3, 1)


def look(case: Case, on: date = LAST, problems: list[Problem] | None = None) -> list[Seen]:
    looker = Looker(book=BOOK, year=on.year, on=on, problems=[] if problems is None else problems)
    return [*looker.look("c", case)]


def one(case: Case, on: date = LAST) -> Seen:
    (found,) = look(case, on)
    return found


class TestArrival:
    """A person is received once: on the first day that tells it, by what tells more than that somebody lodges."""

    def test_arrivals_are_what_begins_care(self) -> None:
        assert set(ARRIVALS) == set(Looker(book=BOOK, year=2017, on=LAST).occasion(Key("care")).begins)

    @pytest.mark.parametrize("event", [one for one in ARRIVALS if one != "joined_as_accompanying"])
    def test_each_way(self, event: str) -> None:
        assert one(person((CAME, event))).channel == event

    def test_lodging_tells_it_only_where_nothing_else_does(self) -> None:
        found = one(person((CAME, "lodged"), (date(2017, 3, 2), "declared")))
        assert (found.received, found.channel) == (CAME, "declared")

    def test_of_whom_no_reception_is_recorded(self) -> None:
        """Who claims is seen all the same, and is told as not counted among those received."""
        problems: list[Problem] = []
        (found,) = look(person((CAME, "applied")), problems=problems)
        assert (found.received, found.channel, found.age, found.gate) == (None, NOT_TOLD, UNKNOWN, None)
        assert [problem.text("en") for problem in problems] == [
            "c: p1: no reception is recorded: not counted among those received"
        ]

    def test_who_has_not_come_is_not_seen(self) -> None:
        assert look(person((CAME, "rescued")), on=date(2017, 2, 28)) == []

    def test_a_child_who_was_born_later(self) -> None:
        """In an earlier year nobody could ask for the child, and the others count."""
        persons = [Person(id="p1"), Person(id="p2", born=PartialDate.parse("2018-02"), accompanies="p1")]
        entries = [
            Entry(person="p1", day=CAME, event=Key("rescued")),
            Entry(person="p2", day=date(2018, 3, 1), event=Key("joined_as_accompanying")),
        ]
        assert [found.ref.person for found in look(Case(persons=persons, entries=entries))] == ["p1"]

    def test_who_cannot_be_asked_is_told(self) -> None:
        problems: list[Problem] = []
        assert look(person((date(2011, 3, 1), "rescued")), date(2011, 12, 31), problems) == []
        assert [problem.path[:3] for problem in problems] == ["c: "]


class TestFacts:
    """What is not told is a group of its own."""

    def test_told(self) -> None:
        found = one(person((CAME, "rescued"), sex="female", citizenship="viet_nam", residence_province="20"))
        assert (found.sex, found.citizenship) == ("female", "viet_nam")
        assert found.residence is not None
        assert found.residence.name == "Lạng Sơn"

    def test_not_told(self) -> None:
        found = one(person((CAME, "rescued")))
        assert (found.sex, found.citizenship, found.residence, found.gate) == (NOT_TOLD, NOT_TOLD, None, None)

    def test_a_rescue_at_the_border(self) -> None:
        """Of what happens elsewhere, too, the body that acted tells whether it was at the border."""
        for actor, gate in (("border_guard", "Tân Thanh"), ("provincial_police", None)):
            entry = Entry(person="p1", day=CAME, event=Key("rescued"), place="Tân Thanh", actor=Key(actor))
            assert one(Case(persons=[Person(id="p1")], entries=[entry])).gate == gate

    def test_a_place_at_the_border(self) -> None:
        assert one(person((CAME, "handed_back"), place="Tân Thanh")).gate == "Tân Thanh"
        assert one(person((CAME, "declared"), place="xã A")).gate is None

    def test_who_accompanies(self) -> None:
        people = [found.accompanies for found in look(lang_son().cases["06_cambodian_with_small_child"])]
        assert people == [False, True]

    @pytest.mark.parametrize(
        ("steps", "standing"),
        [
            (["rescued", "certified"], "victim"),
            (["declared", "found_not_victim"], "found_not_a_victim"),
            (["declared"], NOT_TOLD),
            (["declared", "initial_information_established"], "being_identified"),
        ],
    )
    def test_standing(self, steps: list[str], standing: str) -> None:
        """Doubt is a group of its own, and never "not a victim"."""
        found = one(
            person(*((date(2017, 3, day), event) for day, event in enumerate(steps, start=1)), citizenship="viet_nam")
        )
        assert found.standing == standing or (standing == NOT_TOLD and found.standing != "found_not_a_victim")


class TestResidence:
    """A code is read by the list of the day from which the fact holds, and told by that of the day asked."""

    @pytest.mark.parametrize(
        ("day", "code", "on", "name"),
        [
            (date(2017, 3, 1), "52", LAST, "Bình Định"),
            (date(2025, 3, 1), "52", date(2025, 12, 31), "Gia Lai"),
            (date(2025, 3, 1), "02", date(2025, 12, 31), "Tuyên Quang"),
            (date(2025, 8, 1), "52", date(2025, 12, 31), "Gia Lai"),
        ],
    )
    def test_names(self, day: date, code: str, on: date, name: str) -> None:
        residence = one(person((day, "rescued"), residence_province=code), on).residence
        assert residence is not None
        assert residence.name == name

    def test_a_code_that_did_not_exist_that_year(self) -> None:
        problems: list[Problem] = []
        (found,) = look(person((date(2026, 2, 1), "rescued"), residence_province="02"), date(2026, 3, 1), problems)
        assert found.residence is None
        assert [one.text("en") for one in problems] == [
            "c: p1.residence_province: no province has this code on that day"
        ]

    def test_a_fact_that_was_taken_back(self) -> None:
        entries = [
            Entry(person="p1", day=CAME, event=Key("rescued"), facts={Key("residence_province"): "20"}),
            Entry(person="p1", day=date(2017, 4, 1), facts={Key("residence_province"): UNKNOWN}),
        ]
        assert one(Case(persons=[Person(id="p1")], entries=entries)).residence is None


class TestYear:
    """What happened in the year, and how long somebody lodged."""

    def test_stays(self) -> None:
        found = one(person((CAME, "lodged"), (date(2017, 3, 12), "left_establishment")))
        assert [stay.days for stay in found.stays] == [12]

    def test_what_happened_in_another_year(self) -> None:
        case = person((date(2016, 12, 30), "rescued"), (date(2017, 1, 2), "certified"))
        assert one(case).happened == {(2016, Key("rescued")), (2017, Key("certified"))}
        assert one(case, date(2016, 12, 31)).happened == {(2016, Key("rescued"))}

    def test_age_on_reception(self) -> None:
        assert one(person((CAME, "rescued"), born="1999-03-02")).age == 17
        assert one(person((CAME, "rescued"), born="1999")).age == Range(17, 18)
