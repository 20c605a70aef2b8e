import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.case.made import DAY, case_of, day, entry

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History, facts_on
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.events import EVENTS, STAYS
from victim_protocol.facts import FACTS
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

HAPPENED, PENDING, CLOSED = Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED
CHILD = Person(id="p2", born=PartialDate.parse("2015-06"), accompanies="p1")
FAMILY = (Person(id="p1", born=PartialDate.parse("1993")), CHILD)


def facts(case: Case, number: int = 0, person: str = "p1", known: date | None = None) -> dict[Any, Any]:
    """What is known for the day so many days after the usual one."""
    return dict(facts_on(case, person, day(number), known))


class TestLasting:
    """A citizenship or a place of trafficking is true on every day, once it is known."""

    def test_holds_before_the_entry_too(self) -> None:
        """Also long before."""
        case = case_of(entry(facts={"citizenship": "viet_nam"}))
        assert [facts(case, number)["citizenship"] for number in (-4000, -1, 0, 1)] == ["viet_nam"] * 4

    def test_not_before_it_is_known(self) -> None:
        """A day of knowledge before the recording does not have it."""
        case = case_of(entry(recorded=day(5), facts={"citizenship": "viet_nam"}))
        assert "citizenship" not in facts(case, known=day(4))
        assert facts(case, -9, known=day(5))["citizenship"] == "viet_nam"

    def test_what_was_recorded_last_counts(self) -> None:
        """Whatever happened first, and whatever day it is said to hold from."""
        early = entry(day=day(-9), recorded=day(9), facts={"citizenship": "foreign"})
        late = entry(since=day(-1), facts={"citizenship": "stateless"})
        assert facts(case_of(early, late))["citizenship"] == "foreign"
        assert facts(case_of(late, early), known=day(8))["citizenship"] == "stateless"

    def test_may_be_taken_back(self) -> None:
        """Then it is unknown again."""
        case = case_of(entry(facts={"citizenship": "foreign"}), entry(facts={"citizenship": UNKNOWN}))
        assert facts(case)["citizenship"] is UNKNOWN


class TestStatements:
    """Other facts hold from a day on, until something else is stated."""

    def test_hold_from_the_day_of_the_entry(self) -> None:
        """Not before, and on for ever; the recording does not matter."""
        case = case_of(entry(recorded=day(30), facts={"poor_household": False}))
        assert "poor_household" not in facts(case, -1)
        assert [facts(case, number)["poor_household"] for number in (0, 1, 4000)] == [False] * 3

    def test_hold_from_the_day_named(self) -> None:
        """Before the entry, or after it."""
        before = case_of(entry(since=day(-9), facts={"poor_household": True}))
        after = case_of(entry(recorded=day(9), since=day(9), facts={"poor_household": True}))
        assert [number for number in (-10, -9, 0) if "poor_household" in facts(before, number)] == [-9, 0]
        assert [number for number in (0, 8, 9, 10) if "poor_household" in facts(after, number)] == [9, 10]

    def test_the_latest_day_wins_whenever_it_was_recorded(self) -> None:
        """A correction of the past does not reach beyond the next statement."""
        case = case_of(entry(day=day(5), facts={"accused": False}), entry(recorded=day(9), facts={"accused": True}))
        assert [facts(case, number)["accused"] for number in (0, 4, 5, 9)] == [True, True, False, False]

    @pytest.mark.parametrize("recorded", [None, day(0), day(9)])
    def test_of_one_day_the_one_recorded_later_wins(self, recorded: date | None) -> None:
        """By the day of recording, and within it by the order of the list."""
        late = entry(recorded=recorded, facts={"accused": True})
        assert facts(case_of(entry(facts={"accused": False}), late))["accused"] is True
        assert facts(case_of(late, entry(facts={"accused": False})))["accused"] is (recorded == day(9))

    def test_of_one_day_named_differently(self) -> None:
        """The day from which a statement holds counts, not the day of the entry."""
        first = entry(day=day(3), since=DAY, facts={"accused": True})
        case = case_of(entry(facts={"accused": False}), first)
        assert facts(case)["accused"] is True
        assert facts(case, known=day(2))["accused"] is False

    def test_may_be_taken_back(self) -> None:
        """Unknown is a statement too; it holds from its day."""
        case = case_of(entry(facts={"accused": True}), entry(day=day(1), facts={"accused": UNKNOWN}))
        assert facts(case)["accused"] is True
        assert facts(case, 1)["accused"] is UNKNOWN

    def test_a_fact_that_was_not_stated_is_missing(self) -> None:
        """Neither false nor zero."""
        case = case_of(entry(facts={"poor_household": False}))
        stated = {key for key, fact in FACTS.items() if fact.kind is not FactKind.EVENT and not fact.derived}
        assert stated & facts(case).keys() == {"poor_household"}
        assert stated & facts(case_of()).keys() == set()

    def test_the_answer_is_the_callers_own(self) -> None:
        """To change it changes no later answer."""
        case = case_of(entry(facts={"citizenship": "foreign", "accused": True}))
        history: Any = case.history("p1")
        history.on(DAY).clear()
        history.values(DAY, default_book().variables).clear()
        assert history.on(DAY)["citizenship"] == "foreign"
        assert history.on(DAY)["certified"] is UNKNOWN


def steps(*events: str, person: str = "p1") -> list[Entry]:
    """An event a day."""
    return [entry(event=event, day=day(number), person=person) for number, event in enumerate(events)]


def certified(*events: str) -> list[Any]:
    """Where the certificate stands on the evening of each day, from the day before the first."""
    case = case_of(*steps(*events))
    return [facts(case, number - 1)["certified"] for number in range(len(events) + 1)]


class TestEvents:
    """An event has happened, is pending, is closed, or nobody knows."""

    def test_before_anything_is_recorded(self) -> None:
        """Each event fact has the value that its vocabulary gives it."""
        known = facts(case_of())
        for key, fact in FACTS.items():
            if fact.kind is FactKind.EVENT and fact.linked is None:
                assert known[key] is fact.unopened
        assert known["certified"] is UNKNOWN
        assert known["declared"] is CLOSED

    def test_is_pending_from_the_day_that_opens_it(self) -> None:
        """And has happened from its own day on."""
        assert certified("rescued", "certified") == [UNKNOWN, PENDING, HAPPENED]

    def test_stays_happened(self) -> None:
        """Whatever opens or closes it afterwards, even death."""
        assert certified("certified", "rescued", "declared", "died") == [UNKNOWN, *[HAPPENED] * 4]

    def test_is_doubted_by_a_contrary_finding(self) -> None:
        """Nobody knows then whether the certificate stands, until another one is given; death settles nothing."""
        assert certified("certified", "found_not_victim", "died") == [UNKNOWN, HAPPENED, UNKNOWN, UNKNOWN]
        assert certified("certified", "found_not_victim", "certified") == [UNKNOWN, HAPPENED, UNKNOWN, HAPPENED]

    def test_a_certificate_doubts_the_finding(self) -> None:
        """The other way round."""
        case = case_of(*steps("found_not_victim", "certified"))
        assert facts(case, 1)["found_not_victim"] is UNKNOWN
        assert facts(case, 1)["certified"] is HAPPENED

    def test_is_closed_and_may_be_opened_again(self) -> None:
        """The later event counts."""
        assert certified("rescued", "found_not_victim", "declared", "died") == [
            UNKNOWN,
            PENDING,
            CLOSED,
            PENDING,
            CLOSED,
        ]

    def test_happens_after_it_was_closed(self) -> None:
        """A record of the event itself is stronger than any other."""
        assert certified("found_not_victim", "certified") == [UNKNOWN, CLOSED, HAPPENED]

    def test_of_one_day_in_the_order_of_recording(self) -> None:
        """The day of recording first, then the list."""
        one, two = entry(event="rescued"), entry(event="found_not_victim")
        late = entry(event="rescued", recorded=day(1))
        assert facts(case_of(one, two))["certified"] is CLOSED
        assert facts(case_of(two, one))["certified"] is PENDING
        assert facts(case_of(late, two))["certified"] is PENDING

    def test_happens_on_its_day_not_on_that_of_recording(self) -> None:
        """The day asked filters truth, the day of knowledge filters recording."""
        case = case_of(entry(event="certified", recorded=day(9)))
        assert facts(case)["certified"] is HAPPENED
        assert facts(case, -1)["certified"] is UNKNOWN
        assert facts(case, known=day(8))["certified"] is UNKNOWN
        assert facts(case, known=day(9))["certified"] is HAPPENED

    def test_since_does_not_move_an_event(self) -> None:
        """It is for facts."""
        case = case_of(entry(event="certified", since=day(-9)))
        assert facts(case, -9)["certified"] is UNKNOWN

    def test_an_event_without_a_fact_of_its_own_still_opens_and_closes(self) -> None:
        """Such as a placement or a journey home."""
        case = case_of(*steps("placement_decided", "set_out_home", "died"))
        assert [facts(case, number)["lodged"] for number in (-1, 0, 1, 2)] == [UNKNOWN, PENDING, PENDING, CLOSED]
        assert [facts(case, number)["returned_home"] for number in (0, 1, 2)] == [UNKNOWN, PENDING, CLOSED]


class TestLinks:
    """Who accompanies someone hangs on what becomes of that one."""

    def test_accompanies_victim_follows_from_the_person(self) -> None:
        """It is known on every day."""
        case = case_of(persons=FAMILY)
        assert facts(case, person="p1")["accompanies_victim"] is False
        assert facts(case, person="p2")["accompanies_victim"] is True

    def test_the_certificate_of_the_other_is_followed(self) -> None:
        """Day by day."""
        case = case_of(*steps("rescued", "certified"), persons=FAMILY)
        seen = [facts(case, number, "p2")["victim_accompanied_certified"] for number in (-1, 0, 1)]
        assert seen == [UNKNOWN, PENDING, HAPPENED]

    def test_as_far_as_it_is_known(self) -> None:
        """The day of knowledge counts for both."""
        case = case_of(entry(event="certified", recorded=day(9)), persons=FAMILY)
        assert facts(case, person="p2", known=day(8))["victim_accompanied_certified"] is UNKNOWN
        assert facts(case, person="p2", known=day(9))["victim_accompanied_certified"] is HAPPENED

    def test_nothing_leads_to_it_for_someone_alone(self) -> None:
        """Also once that person is certified."""
        case = case_of(entry(event="certified"), persons=FAMILY)
        assert facts(case)["victim_accompanied_certified"] is CLOSED

    def test_a_child_who_is_with_someone_is_not_certified_oneself(self) -> None:
        """Joining closes the child's own certificate, and only that."""
        case = case_of(*steps("rescued", "joined_as_accompanying", person="p2"), persons=FAMILY)
        assert [facts(case, number, "p2")["certified"] for number in (-1, 0, 1)] == [UNKNOWN, PENDING, CLOSED]
        assert facts(case, 1)["certified"] is UNKNOWN


class TestAge:
    """The age is known as well as the birth date."""

    def test_follows_from_the_birth_date(self) -> None:
        """Which may be known in part, or not at all."""
        assert facts(case_of(persons=FAMILY))["age"] == Range(23, 24)
        assert facts(case_of(persons=FAMILY), person="p2")["age"] == 1
        assert facts(case_of())["age"] is UNKNOWN

    def test_a_day_before_the_birth_has_no_answer(self) -> None:
        """The earliest possible birth counts, and only the person's own."""
        case = case_of(persons=FAMILY)
        with pytest.raises(InvalidFact, match=r"^born: born after the day asked about$"):
            facts_on(case, "p2", date(2015, 5, 31))
        first = (date(2015, 6, 1) - DAY).days
        assert facts(case, first, "p2")["age"] == 0
        assert facts(case, first - 1, "p1")["age"] == Range(21, 22)


class TestHistory:
    """A history has everything in the order of time."""

    def test_days_are_those_on_which_something_changes(self) -> None:
        """Of the person accompanied too; neither lasting facts nor costs change anything."""
        case = case_of(
            entry(day=day(1), facts={"citizenship": "foreign"}, costs={"fare": 1}),
            entry(day=day(2), since=day(-2), facts={"accused": True}),
            entry(day=day(3), event="certified", recorded=day(9)),
            entry(day=day(4), event="joined_as_accompanying", person="p2"),
            persons=FAMILY,
        )
        assert case.history("p1").days == {day(-2), day(3)}
        assert case.history("p2").days == {day(-2), day(3), day(4)}

    def test_days_are_worked_out_once_and_do_not_count(self) -> None:
        """A history that was asked equals one that was not, also after pickling."""
        asked, fresh = (case_of(*steps("certified", "died")).history("p1") for _ in range(2))
        assert asked.days is asked.days
        assert pickle.loads(pickle.dumps(asked)) == pickle.loads(pickle.dumps(fresh)) == asked == fresh  # noqa: S301
        assert pickle.loads(pickle.dumps(asked)).days == fresh.days  # noqa: S301
        assert hash(asked) == hash(fresh)

    def test_an_event_is_found_on_its_first_day(self) -> None:
        """Whichever was recorded first."""
        again, first = entry(event="applied", day=day(4)), entry(event="applied", day=day(2), recorded=day(9))
        history = case_of(again, first).history("p1")
        assert history.day_of("applied") == day(2)
        assert history.day_of("certified") is None
        assert history.events == ((day(2), "applied"), (day(4), "applied"))

    def test_costs_are_kept_one_by_one(self) -> None:
        """In the order of time, also two of one kind on one day."""
        late = entry(day=day(1), recorded=day(9), costs={"fare": 3})
        history = case_of(late, entry(costs={"fare": 1, "clothing_and_effects": 2}), entry(costs={"fare": 1})).history(
            "p1"
        )
        assert history.costs == (
            (DAY, "fare", 1),
            (DAY, "clothing_and_effects", 2),
            (DAY, "fare", 1),
            (day(1), "fare", 3),
        )


_VALUES = {
    FactKind.YES_NO: st.booleans() | st.just(UNKNOWN),
    FactKind.NUMBER: st.integers(0, 3) | st.just(Range(1, None)) | st.just(UNKNOWN),
}
_STATED = {
    key: fact
    for key, fact in FACTS.items()
    if not (fact.derived or fact.of_establishments or fact.kind is FactKind.EVENT)
}
_offsets = st.integers(0, 6)


def values(fact: Fact) -> st.SearchStrategy[Any]:
    """Any value that may be stated of a fact."""
    return st.sampled_from([*fact.choices, UNKNOWN]) if fact.choices else _VALUES[fact.kind]


STAYING = {*STAYS, *(ends[0] for ends in STAYS.values()), "died"}
"""The events that begin a stay, those that only end one, and the one after which little can happen."""


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry of one of two persons, within so few days that many fall together; nobody leaves an establishment."""
    happened = draw(_offsets)
    recorded = happened + draw(st.just(0) | _offsets)
    keys: list[Any] = draw(
        st.lists(st.sampled_from(["citizenship", "accused", "poor_household", *_STATED]), unique=True, max_size=4)
    )
    return entry(
        person=draw(st.sampled_from(["p1", "p2"])),
        day=day(happened),
        recorded=draw(st.sampled_from([day(recorded), None])) if recorded == happened else day(recorded),
        event=draw(
            st.none()
            | st.sampled_from([event for event in EVENTS if event not in {*STAYING, "joined_as_accompanying"}])
        ),
        since=draw(st.none() | st.integers(-3, recorded).map(day)),
        facts={key: draw(values(FACTS[key])) for key in keys},
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of two persons, one of whom accompanies the other; each may be lodged once."""
    listed = draw(st.lists(entries(), max_size=10))
    for person in draw(st.sets(st.sampled_from(["p1", "p2"]))):
        listed.insert(draw(st.integers(0, len(listed))), entry(person=person, event="lodged", day=day(draw(_offsets))))
    return case_of(*listed, persons=FAMILY)


def naive_event(fact: Fact, told: list[tuple[Any, ...]]) -> Any:
    """Where an event fact stands after some events, each a tuple that ends with the event."""
    names = [row[-1] for row in sorted(told)]
    moved = [name for name in names if name in fact.opened_by or name in fact.closed_by]
    if fact.event in names:
        after = names[len(names) - names[::-1].index(str(fact.event)) :]
        return UNKNOWN if set(after) & set(fact.doubted_by) else HAPPENED
    if not moved:
        return fact.unopened
    return CLOSED if moved[-1] in fact.closed_by else PENDING


def naive(case: Case, code: str, on: date, known: date) -> dict[Any, Any]:
    """What is known, fact by fact, each from the whole list."""
    person = case.person(code)
    rows = [
        (number, row, row.day if row.recorded is None else row.recorded)
        for number, row in enumerate(case.entries)
        if (row.day if row.recorded is None else row.recorded) <= known
    ]

    def events(who: str) -> list[tuple[Any, ...]]:
        return [
            (row.day, written, number, row.event)
            for number, row, written in rows
            if row.person == who and row.event is not None and row.day <= on
        ]

    answer: dict[Any, Any] = {"accompanies_victim": code == "p2"}
    for key, fact in FACTS.items():
        stated = [
            (None if fact.lasting else row.since or row.day, written, number)
            for number, row, written in rows
            if row.person == code and key in row.facts and (fact.lasting or (row.since or row.day) <= on)
        ]
        if stated:
            *_, number = max(stated, key=lambda row: (row[0] or date.min, *row[1:]))
            answer[key] = case.entries[number].facts[key]
        if fact.kind is FactKind.EVENT and fact.linked is None:
            answer[key] = naive_event(fact, events(code))
        if fact.linked is not None:
            linked = FACTS[fact.linked]
            if linked.kind is FactKind.EVENT:
                answer[key] = CLOSED if person.accompanies is None else naive_event(linked, events(person.accompanies))
            elif person.accompanies is not None:
                of_principal = naive(case, person.accompanies, on, known)
                answer |= {key: of_principal[fact.linked]} if fact.linked in of_principal else {}
    # Between March and May of 2017 neither birthday range is left.
    answer["age"] = Range(23, 24) if code == "p1" else 1
    answer["lowest_age"] = 23 if code == "p1" else 1
    answer["birth_within_a_year"] = True
    return answer


class TestAgainstANaiveFold:
    """Whatever is recorded, the answer is the one that a slow and simple reading of the list gives."""

    @given(cases(), st.sampled_from(["p1", "p2"]), st.integers(-4, 14), st.integers(-1, 14))
    def test_on_any_day_with_any_knowledge(self, case: Case, person: str, on: int, known: int) -> None:
        """Both days count, each in its way."""
        assert facts(case, on, person, day(known)) == naive(case, person, day(on), day(known))

    @given(cases(), st.sampled_from(["p1", "p2"]), st.integers(-4, 14))
    def test_to_know_everything_is_to_know_up_to_the_last_recording(self, case: Case, person: str, on: int) -> None:
        """Without a day of knowledge nothing is hidden."""
        assert facts(case, on, person) == facts(case, on, person, day(100))

    @given(cases(), st.sampled_from(["p1", "p2"]))
    def test_nothing_changes_on_other_days(self, case: Case, person: str) -> None:
        """Between two days of change every answer is that of the day before, birthdays aside."""
        days = case.history(person).days
        for number in range(-4, 14):
            if day(number) not in days:
                assert facts(case, number, person) == facts(case, number - 1, person)


class TestLater:
    """What comes later does not change what was."""

    @given(cases(), entries(), st.sampled_from(["p1", "p2"]), st.integers(1, 9))
    def test_a_later_entry_changes_lasting_facts_only(self, case: Case, new: Entry, person: str, gap: int) -> None:
        """Where its facts hold from a later day, too."""
        on = min(new.day, new.since or new.day) - timedelta(days=gap)
        before = facts_on(case, person, on)
        after = facts_on(case_of(*case.entries, new, persons=FAMILY), person, on)
        changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        lasting = {key for key, fact in FACTS.items() if fact.lasting and key in new.facts}
        assert changed <= lasting | {key for key, fact in FACTS.items() if fact.linked in lasting}

    @given(cases(), entries(), st.sampled_from(["p1", "p2"]), st.integers(-4, 14), st.integers(1, 9))
    def test_an_entry_that_is_not_yet_known_changes_nothing(
        self, case: Case, new: Entry, person: str, on: int, gap: int
    ) -> None:
        """Not even a lasting fact."""
        known = new.written - timedelta(days=gap)
        with_it = case_of(*case.entries, new, persons=FAMILY)
        assert facts(with_it, on, person, known) == facts(case, on, person, known)


class TestLastDay:
    """The last day of which something is recorded, up to the day asked."""

    def test_facts_events_and_costs_count(self) -> None:
        entries = (
            Entry(person="p1", day=date(2017, 3, 20), event=Key("certified")),
            Entry(person="p1", day=date(2017, 3, 22), facts={Key("poor_household"): True}),
            Entry(person="p1", day=date(2017, 3, 24), costs={Key("fare"): 1}),
        )
        history = History.of(Person(id="p1"), entries, None)
        asked = [history.last_day(date(2017, 3, day)) for day in (19, 20, 21, 22, 30)]
        assert [None if day is None else day.day for day in asked] == [None, 20, 20, 22, 24]
