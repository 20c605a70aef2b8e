import traceback
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, cast

import pytest
from tests.case.made import DAY, at, case_of, day, entry

from victim_protocol.actors import ACTORS
from victim_protocol.case.case import Case
from victim_protocol.case.check import case_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.events import EVENTS, STAYS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.key import Key


def found(*entries: Entry, persons: tuple[Person, ...] = (Person(id="p1"),)) -> list[tuple[str, str]]:
    """The path and the code of each problem."""
    return [(problem.path, problem.code) for problem in case_problems(persons, entries)]


def lodged(number: int, **fields: Any) -> Entry:
    """The first person enters an establishment."""
    return entry(event="lodged", day=day(number), **fields)


def left(number: int, event: str = "left_establishment", **fields: Any) -> Entry:
    """And leaves it, in one way or another."""
    return entry(event=event, day=day(number), **fields)


JOINED = "joined_as_accompanying"


class TestPersons:
    """Persons have codes of their own and accompany someone of the case, one step far."""

    def test_a_case_needs_a_person(self) -> None:
        """Otherwise there is nobody to speak of."""
        assert found(persons=()) == [("person", "missing")]

    def test_a_code_stands_once(self) -> None:
        """However often it is repeated, it is one problem."""
        twin = Person(id="p1")
        assert found(persons=(twin, twin, twin)) == [("person.p1", "duplicate")]

    def test_a_duplicate_does_not_repeat_the_problems_of_entries(self) -> None:
        """They are told once."""
        twin = Person(id="p1")
        assert found(left(0), persons=(twin, twin)) == [("person.p1", "duplicate"), ("entry[0].event", "order")]

    @pytest.mark.parametrize("accompanies", ["p9", "p1", ""], ids=["unknown", "self", "empty"])
    def test_accompanies_another_person_of_the_case(self, accompanies: str) -> None:
        """Neither someone unknown nor oneself."""
        assert found(persons=(Person(id="p1", accompanies=accompanies),)) == [
            ("person.p1.accompanies", "unknown_person")
        ]

    @pytest.mark.parametrize(
        ("person", "expected"),
        [
            (Person(id="e1", establishment=cast("bool", 1)), "type"),
            (Person(id="e1", establishment=True, born=PartialDate.parse("1990")), "no_person"),
            (Person(id="e1", establishment=True, accompanies="p1"), "no_person"),
        ],
        ids=["no truth", "born", "accompanies"],
    )
    def test_an_establishment_is_nobody(self, person: Person, expected: str) -> None:
        told = found(persons=(Person(id="p1"), person))
        assert told == [("person.e1.establishment", expected)]

    def test_nobody_accompanies_an_establishment(self) -> None:
        persons = (Person(id="e1", establishment=True), Person(id="p1", accompanies="e1"))
        assert found(persons=persons) == [("person.p1.accompanies", "unknown_person")]

    def test_nobody_accompanies_someone_who_accompanies(self) -> None:
        """A chain is refused where it begins."""
        chain = (Person(id="p1"), Person(id="p2", accompanies="p1"), Person(id="p3", accompanies="p2"))
        assert found(persons=chain) == [("person.p3.accompanies", "chain")]

    def test_two_do_not_accompany_each_other(self) -> None:
        """A circle is refused at every step."""
        circle = (Person(id="p1", accompanies="p2"), Person(id="p2", accompanies="p1"))
        assert found(persons=circle) == [("person.p1.accompanies", "chain"), ("person.p2.accompanies", "chain")]

    def test_several_accompany_one(self) -> None:
        """As children do."""
        children = (Person(id="p2", accompanies="p1"), Person(id="p3", accompanies="p1"))
        assert found(persons=(Person(id="p1"), *children)) == []

    def test_a_birth_date_is_a_partial_date(self) -> None:
        """A plain date or a text is not taken for one, and days are then not compared with it."""
        wrong: Any
        for wrong in (date(1990, 1, 1), "1990"):
            assert found(entry(), persons=(Person(id="p1", born=wrong),)) == [("person.p1.born", "type")]


class TestVocabulary:
    """Every key is one of the vocabulary."""

    def test_every_key_of_the_vocabulary_is_taken(self) -> None:
        """Events, bodies and costs."""
        entries = [entry(actor=actor) for actor in ACTORS]
        assert found(*entries, entry(costs=dict.fromkeys(COSTS, 0))) == []
        for event in EVENTS:
            begun = [entry(event=stay) for stay, ends in STAYS.items() if event == ends[0]]
            assert found(*begun, entry(event=event)) == ([("entry[0].event", "no_link")] if event == JOINED else [])

    def test_who_joins_names_whom(self) -> None:
        """A minor of nobody, or a victim who is a minor beside nobody, is refused."""
        joined = entry(event=JOINED, person="p2")
        assert found(entry(event="certified", person="p2"), joined, persons=(Person(id="p1"), Person(id="p2"))) == [
            ("entry[1].event", "no_link")
        ]
        linked = (Person(id="p1"), Person(id="p2", accompanies="p1"))
        assert found(entry(event="certified", person="p2"), joined, persons=linked) == []

    def test_anything_else_is_refused_where_it_stands(self) -> None:
        """Each with a path of its own."""
        wrong = entry(person="p9", event="flown", actor="baker", facts={"tall": True}, costs={"bread": 1})
        assert found(wrong) == [
            ("entry[0].person", "unknown_person"),
            ("entry[0].event", "unknown_key"),
            ("entry[0].actor", "unknown_key"),
            ("entry[0].facts.tall", "unknown_key"),
            ("entry[0].costs.bread", "unknown_key"),
        ]

    def test_the_most_similar_key_is_named(self) -> None:
        """In both languages."""
        (problem,) = case_problems([Person(id="p1")], [entry(facts={"poor_houshold": True})])
        assert problem.en == "not in the vocabulary; similar: poor_household"
        assert problem.vi == "mã không có trong danh mục; gần giống: poor_household"

    def test_where_nothing_is_similar_nothing_is_named(self) -> None:
        """Nor is the wrong word itself."""
        (problem,) = case_problems([Person(id="p1")], [entry(event="xyz")])
        assert problem.text() == "entry[0].event: not in the vocabulary"

    def test_a_key_that_is_no_code_is_not_repeated(self) -> None:
        """It may be a name: the path counts instead."""
        wrong = entry(facts={"accused": True, "Lê Thị Hoa": True}, costs={"0912": 1})
        assert found(wrong) == [("entry[0].facts[1]", "unknown_key"), ("entry[0].costs[0]", "unknown_key")]

    def test_a_key_that_is_no_text_is_refused_too(self) -> None:
        """As any other."""
        assert found(entry(facts={7: True})) == [("entry[0].facts[0]", "unknown_key")]


class TestFacts:
    """Facts are of their type, and some are not stated at all."""

    @pytest.mark.parametrize("key", [key for key, fact in FACTS.items() if fact.derived or fact.kind is FactKind.EVENT])
    def test_what_follows_from_other_things_is_not_stated(self, key: Key) -> None:
        """Ages, links and events."""
        whose = (Person(id="p1", establishment=FACTS[key].of_establishments),)
        for value in (True, 18, Occurrence.HAPPENED, UNKNOWN):
            assert found(entry(facts={key: value}), persons=whose) == [(f"entry[0].facts.{key}", "derived")]

    @pytest.mark.parametrize(
        ("key", "values"),
        [
            ("poor_household", (True, False, UNKNOWN)),
            ("citizenship", ("viet_nam", "foreign", UNKNOWN)),
            ("days_on_road", (0, 1, Range(0, None), Range(2, 3), UNKNOWN)),
        ],
    )
    def test_values_of_the_type_are_taken(self, key: str, values: tuple[Any, ...]) -> None:
        """And unknown always."""
        assert [found(entry(facts={key: value})) for value in values] == [[]] * len(values)

    @pytest.mark.parametrize(
        ("key", "values", "vi", "en"),
        [
            (
                "poor_household",
                ("true", "yes", 1, 0, 1.0, None, Range(0, 1), Occurrence.HAPPENED),
                "cần true hoặc false",
                "not true or false",
            ),
            (
                "citizenship",
                ("Viet Nam", "", 1, True, None, ("viet_nam",), ["viet_nam"]),
                "cần một trong: viet_nam, stateless_permanent_resident, stateless, foreign",
                "not one of: viet_nam, stateless_permanent_resident, stateless, foreign",
            ),
            (
                "days_on_road",
                (True, False, -1, 1.0, 1.5, "1", None, Decimal(1), Range(-1, 2), Range(-2, None)),
                "cần số nguyên không âm, hoặc khoảng giữa hai số như vậy",
                "not a whole number from 0, or a range",
            ),
        ],
    )
    def test_values_of_another_type_are_refused(self, key: str, values: tuple[Any, ...], vi: str, en: str) -> None:
        """A truth is no number, a text is no truth, and nothing is rounded."""
        for value in values:
            (problem,) = case_problems([Person(id="p1")], [entry(facts={key: value})])
            assert problem == (f"entry[0].facts.{key}", "type", vi, en)

    @pytest.mark.parametrize("bounds", [(True, 2), (0, True), (0.5, 2), (0, 2.5)])
    def test_bounds_are_whole_numbers(self, bounds: Any) -> None:
        """As the numbers between them."""
        assert found(entry(facts={"days_on_road": Range(*bounds)})) == [("entry[0].facts.days_on_road", "type")]


class TestCosts:
    """Costs are whole đồng."""

    def test_zero_is_a_cost(self) -> None:
        """Nothing was paid, and that is known."""
        assert found(entry(costs={"fare": 0})) == []

    @pytest.mark.parametrize("dong", [-1, 1.0, 0.5, True, "350000", None, Decimal(1), UNKNOWN], ids=repr)
    def test_anything_but_whole_dong_is_refused(self, dong: Any) -> None:
        """Neither a debt, nor a fraction, nor a text."""
        assert found(entry(costs={"fare": dong})) == [("entry[0].costs.fare", "dong")]

    def test_a_wrong_cost_of_a_wrong_key_is_two_problems(self) -> None:
        """Both at one path."""
        assert found(entry(costs={"bread": -1})) == [
            ("entry[0].costs.bread", "unknown_key"),
            ("entry[0].costs.bread", "dong"),
        ]


class TestDays:
    """Days follow each other: birth, happening, recording."""

    def test_recorded_on_the_day_or_later(self) -> None:
        """Never before."""
        assert found(entry(recorded=DAY), entry(recorded=day(400))) == []
        assert found(entry(recorded=day(-1))) == [("entry[0].recorded", "order")]

    def test_facts_hold_from_before_or_after_the_day_up_to_the_recording(self) -> None:
        """A fact about the future is refused."""
        assert found(entry(since=day(-400)), entry(since=DAY), entry(recorded=day(9), since=day(9))) == []
        assert found(entry(since=day(1))) == [("entry[0].since", "order")]
        assert found(entry(recorded=day(9), since=day(10))) == [("entry[0].since", "order")]

    def test_nothing_before_the_earliest_birth(self) -> None:
        """A birth date known in part refuses only what lies before all of it."""
        child = (Person(id="p1", born=PartialDate.parse("2017-03")),)
        first, before = date(2017, 3, 1), date(2017, 2, 28)
        assert found(entry(day=first), entry(since=first), persons=child) == []
        assert found(entry(day=before, recorded=DAY), entry(since=before), persons=child) == [
            ("entry[0].day", "before_birth"),
            ("entry[1].since", "before_birth"),
        ]

    def test_the_birth_of_another_person_does_not_count(self) -> None:
        """Each entry is measured against its own person."""
        persons = (Person(id="p1"), Person(id="p2", born=PartialDate.parse("2018")))
        assert found(entry(), persons=persons) == []

    @pytest.mark.parametrize("name", ["day", "recorded", "since"])
    @pytest.mark.parametrize("wrong", [datetime(2017, 3, 20, 8, tzinfo=UTC), "2017-03-20", 20170320], ids=type)
    def test_a_day_is_no_moment_and_no_text(self, name: str, wrong: Any) -> None:
        """And is then compared with nothing, not even with other stays."""
        person = (Person(id="p1", born=PartialDate.parse("1990")),)
        wrong_entry = entry(event="lodged", **{name: wrong})
        assert found(lodged(0), wrong_entry, left(1), persons=person) == [(f"entry[1].{name}", "type")]

    def test_a_day_is_needed(self) -> None:
        """An entry without one says nothing."""
        assert found(entry(day=None)) == [("entry[0].day", "type")]


class TestStays:
    """Stays follow each other, each begun before it ends."""

    @pytest.mark.parametrize("end", ["left_establishment", "returned_home", "died"])
    def test_one_after_the_other(self, end: str) -> None:
        """Whichever event ends the first; also within one day, in the order of recording."""
        assert found(lodged(0), left(2, end), lodged(2), left(2)) == []

    def test_in_the_order_of_time_not_of_the_list(self) -> None:
        """The list is in the order of recording."""
        assert found(left(2, recorded=day(3)), lodged(0, recorded=day(5))) == []

    def test_of_one_day_in_the_order_of_recording(self) -> None:
        """What was written down first happened first."""
        assert found(left(0, recorded=day(1)), lodged(0)) == []
        assert found(left(0), lodged(0)) == [("entry[0].event", "order")]

    def test_two_stays_do_not_overlap(self) -> None:
        """The second beginning is refused."""
        assert found(lodged(0), lodged(1), left(2)) == [("entry[1].event", "overlap")]

    def test_a_stay_does_not_end_before_it_begins(self) -> None:
        """Nor twice."""
        assert found(left(0), lodged(1)) == [("entry[0].event", "order")]
        assert found(lodged(0), left(1), left(2)) == [("entry[2].event", "order")]

    def test_going_home_or_dying_needs_no_stay(self) -> None:
        """Only leaving does."""
        assert found(left(0, "returned_home"), left(1, "died")) == []

    def test_each_person_has_own_stays(self) -> None:
        """Two persons may be lodged together, and nobody ends the stay of another."""
        persons = (Person(id="p1"), Person(id="p2"))
        assert found(lodged(0), lodged(0, person="p2"), persons=persons) == []
        assert found(lodged(0), left(1, person="p2"), persons=persons) == [("entry[1].event", "order")]


class TestIds:
    """An id is a code and names one entry."""

    def test_is_a_code(self) -> None:
        """What may be a name is refused and not repeated."""
        assert found(entry(id="e1"), entry(id="9f-A_0")) == []
        wrong: Any
        for wrong in ("", "Lê Thị Hoa", "person.p1", 7, ["e1"]):
            assert found(entry(id=wrong)) == [("entry[0].id", "code")]

    def test_a_repeated_one_is_told_where_it_is_repeated(self) -> None:
        """Whoever's entries they are; entries without an id are no repetition."""
        persons = (Person(id="p1"), Person(id="p2"))
        entries = [entry(id="e1"), entry(), entry(id="e1", person="p2"), entry(), entry(id="e1")]
        assert found(*entries, persons=persons) == [("entry[2].id", "duplicate"), ("entry[4].id", "duplicate")]


class TestCorrections:
    """An entry corrects an earlier one of the same person."""

    def test_names_an_earlier_entry(self) -> None:
        """Not itself, a later one or none."""
        assert found(entry(id="e1"), entry(corrects="e1")) == []
        assert found(entry(corrects="e1"), entry(id="e1", corrects="e1"), entry(corrects="None"), entry()) == [
            ("entry[0].corrects", "unknown_entry"),
            ("entry[1].corrects", "unknown_entry"),
            ("entry[2].corrects", "unknown_entry"),
        ]

    def test_a_name_that_is_no_text_is_refused_too(self) -> None:
        """As any other."""
        wrong: Any = ["e1"]
        assert found(entry(id="e1"), entry(corrects=wrong)) == [("entry[1].corrects", "unknown_entry")]

    def test_of_the_same_person(self) -> None:
        """Nobody takes back what was recorded of another."""
        persons = (Person(id="p1"), Person(id="p2"))
        assert found(entry(id="e1"), entry(person="p2", corrects="e1"), persons=persons) == [
            ("entry[1].corrects", "other_person")
        ]

    def test_a_death_that_was_corrected_ends_nothing(self) -> None:
        """And one that was revived does."""
        died, rescued = entry(id="e1", event="died"), entry(event="rescued", day=day(1))
        withdrawn = entry(id="e2", corrects="e1", day=day(2))
        assert found(died, rescued) == [("entry[1].day", "after_death")]
        assert found(died, rescued, withdrawn) == []
        assert found(died, rescued, withdrawn, entry(corrects="e2", day=day(2))) == [("entry[1].day", "after_death")]

    def test_a_stay_that_was_corrected_is_none(self) -> None:
        """Its place is free for the one that stands for it, and a path still counts every entry."""
        assert found(lodged(0, id="e1"), lodged(1, corrects="e1"), left(2)) == []
        assert found(lodged(0, id="e1"), left(2), entry(corrects="e1")) == [("entry[1].event", "order")]

    def test_who_joined_nobody_may_take_it_back(self) -> None:
        """The entry stands, and does not count."""
        assert found(entry(id="e1", event=JOINED), entry(corrects="e1")) == []


class TestWords:
    """Bodies, papers and reasons are of their type."""

    def test_a_receiver_is_a_body(self) -> None:
        """As an actor is."""
        assert found(entry(receiver="provincial_department"), entry(receiver="baker")) == [
            ("entry[1].receiver", "unknown_key")
        ]

    def test_forms_are_codes(self) -> None:
        """Which ones there are, the law book says."""
        assert found(entry(forms=("support_request", "x9"))) == []
        wrong: Any = ("ok", "Giấy xác nhận", 7, "")
        assert found(entry(forms=wrong)) == [(f"entry[0].forms[{place}]", "code") for place in (1, 2, 3)]

    @pytest.mark.parametrize("wrong", [["ok"], "ok", None])
    def test_forms_are_a_list_of_their_own(self, wrong: Any) -> None:
        """One text is no list of its letters."""
        assert found(entry(forms=wrong)) == [("entry[0].forms", "type")]

    def test_free_text_is_text_and_a_departure_a_truth(self) -> None:
        """A departure needs no reason here: the reason may have been taken out."""
        assert found(entry(departs=True), entry(departs=True, reason="Đường bị ngập")) == []
        wrong: Any = {"paper": 7, "place": ["x"], "reason": True, "departs": 1}
        assert found(entry(**wrong)) == [(f"entry[0].{name}", "type") for name in wrong]


class TestMoments:
    """Moments fall on the days that are stated, in Viet Nam's time."""

    def test_on_the_day_it_happened_and_the_day_it_was_written_down(self) -> None:
        """Whatever offset they are written with."""
        late = datetime(2017, 3, 19, 17, tzinfo=UTC)
        assert found(entry(happened_at=late, recorded=day(2), recorded_at=at(2, 0))) == []
        assert found(entry(happened_at=late.replace(hour=16), recorded_at=at(1, 0))) == [
            ("entry[0].happened_at", "day"),
            ("entry[0].recorded_at", "day"),
        ]

    def test_not_recorded_before_it_happened(self) -> None:
        """At the same moment it may be."""
        assert found(entry(happened_at=at(0, 8), recorded_at=at(0, 8))) == []
        assert found(entry(happened_at=at(0, 8), recorded_at=at(0, 7))) == [("entry[0].recorded_at", "order")]

    @pytest.mark.parametrize("wrong", [at(0, 8).replace(tzinfo=None), DAY, "2017-03-20T08:00:00+07:00"], ids=type)
    def test_each_says_its_offset(self, wrong: Any) -> None:
        """A moment without one, a day and a text are none, and nothing is compared then."""
        assert found(entry(happened_at=at(5, 5), recorded_at=wrong)) == [("entry[0].recorded_at", "type")]

    def test_where_a_day_is_none_moments_are_not_compared_with_it(self) -> None:
        """But with each other."""
        assert found(entry(day=None, happened_at=at(0, 8), recorded_at=at(0, 7))) == [
            ("entry[0].day", "type"),
            ("entry[0].recorded_at", "order"),
        ]

    def test_a_moment_beyond_the_calendar_falls_on_no_day(self) -> None:
        """Its day in Viet Nam does not exist."""
        last = datetime.max.replace(tzinfo=UTC)
        assert found(entry(day=last.date(), happened_at=last)) == [("entry[0].happened_at", "day")]


def refusal(persons: tuple[Person, ...], *entries: Entry) -> InvalidFact:
    """The error of a case that is refused."""
    with pytest.raises(InvalidFact, match=r"^(person|entry)") as caught:
        Case(persons=persons, entries=entries)
    return caught.value


class TestRefusal:
    """A case with a problem cannot be made, and the error tells every problem and nobody's secret."""

    def test_tells_all_at_once(self) -> None:
        """Persons, entries and stays, in this order."""
        person = Person(id="p1", accompanies="p9")
        error = refusal((person,), entry(recorded=day(-1), facts={"age": 3}), left(1), entry(costs={"fare": -1}))
        assert [problem.path for problem in error.problems] == [
            "person.p1.accompanies",
            "entry[0].recorded",
            "entry[0].facts.age",
            "entry[2].costs.fare",
            "entry[1].event",
        ]

    def test_tells_it_in_two_languages(self) -> None:
        """A line each."""
        error = refusal((), entry())
        assert error.text("vi") == "person: hồ sơ chưa có người nào\nentry[0].person: không có người này trong hồ sơ"
        assert error.text("en") == "person: a case needs a person\nentry[0].person: no such person in the case"

    def test_tells_no_secret(self) -> None:
        """Whatever was stated in the place of something else."""
        private = "Lê Thị Hoa 1987"
        someone: Any = {"born": private, "accompanies": private}
        wrong = entry(
            person=private,
            event=private,
            actor=private,
            recorded=private,
            since=date(1987, 11, 13),
            facts={private: private, "poor_household": private, "citizenship": private, "days_on_road": -1987},
            costs={private: private, "fare": -1987},
            paper=private,
            place=private,
            id=private,
            receiver=private,
            forms=(private,),
            corrects=private,
            reason=private,
            happened_at=private,
            recorded_at=datetime(1987, 11, 13, 8, tzinfo=UTC),
        )
        born = Person(id="p2", born=PartialDate.parse("1987-11-14"))
        error = refusal((Person(id="p1", **someone), born), wrong, entry(person="p2", since=date(1987, 11, 13)))
        told = "".join([repr(error), error.text("vi"), error.text("en"), *traceback.format_exception(error)])
        assert len(error.problems) == 19
        assert "Hoa" not in told
        assert "1987" not in told

    def test_a_case_without_a_problem_is_made(self) -> None:
        """And the check is silent."""
        case = case_of(entry(facts={"citizenship": "viet_nam"}), lodged(0), left(12))
        assert case_problems(case.persons, case.entries) == []


class TestCodes:
    """Codes of another type are told, and nothing is looked up by them."""

    @pytest.mark.parametrize("wrong", [3, ["p1"], {"p1": 1}, None])
    def test_of_persons(self, wrong: Any) -> None:
        found = case_problems([Person(id=wrong), Person(id="p2", accompanies=cast("Any", wrong or []))], [])
        assert [(problem.path, problem.code) for problem in found] == [("person[0]", "type"), ("person[1]", "type")]

    @pytest.mark.parametrize("wrong", [3, ["p1"], {"p1": 1}, None])
    def test_of_entries(self, wrong: Any) -> None:
        found = case_problems([Person(id="p1")], [entry(person=wrong, event="died"), entry(event=["died"])])
        paths = [(problem.path, problem.code) for problem in found]
        assert paths == [("entry[0].person", "unknown_person"), ("entry[1].event", "unknown_key")]
