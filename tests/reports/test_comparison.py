from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.unchanged import unchanged_after
from victim_protocol.reports.comparison import Cause, CauseKind, Difference, compare
from victim_protocol.reports.differences import answers, changes
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.overlay_file import read_overlay

BOOK = default_book()
CASES = {
    path.stem: read_case(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
}
GIRL = CASES["rescued_girl_of_sixteen"]
OVERLAY = Path(__file__).parents[2] / "examples" / "overlays" / "fictitious_amounts.toml"
ALIVE = Entry(person="p1", day=date(2017, 3, 1), facts={Key("citizenship"): "viet_nam"})


def someone(*entries: Entry, born: PartialDate | None = None) -> Case:
    return Case(persons=[Person(id="p1", born=born)], entries=[ALIVE, *entries])


def causes_of(found: tuple[Difference, ...], about: str, what: str = "status") -> tuple[Cause, ...]:
    (one,) = [one for one in found if (one.change.about, one.change.what) == (about, what)]
    return one.causes


class TestTwoDays:
    """Which entry, fact or text changed each answer; where none did, the days that went by."""

    def test_the_changes_are_those_between_the_two_assessments(self) -> None:
        first, second = date(2017, 8, 1), date(2017, 9, 4)
        found = compare(GIRL, first, second, language="en")
        told = changes(assess(GIRL, on=first), assess(GIRL, on=second), "en")
        assert tuple(one.change for one in found) == told

    def test_an_event(self) -> None:
        certified = Entry(person="p1", day=date(2017, 3, 20), event=Key("certified"))
        rescued = Entry(person="p1", day=date(2017, 3, 2), event=Key("rescued"))
        found = compare(someone(rescued, certified), date(2017, 3, 19), date(2017, 3, 20))
        (cause,) = causes_of(found, "psychological_support")
        assert cause == Cause(kind=CauseKind.ENTRY, day=date(2017, 3, 20), key="certified", entry=2)

    def test_a_fact(self) -> None:
        certified = Entry(person="p1", day=date(2017, 3, 2), event=Key("certified"))
        poor = Entry(person="p1", day=date(2017, 3, 20), facts={Key("poor_household"): True})
        found = compare(someone(certified, poor), date(2017, 3, 19), date(2017, 3, 20))
        (cause,) = causes_of(found, "initial_hardship_allowance")
        assert cause == Cause(kind=CauseKind.FACT, day=date(2017, 3, 20), key="poor_household", entry=2)

    def test_a_cost(self) -> None:
        paid = Entry(person="p1", day=date(2017, 8, 20), costs={Key("clothing_and_effects"): 12_000})
        case = evolve(GIRL, entries=(*GIRL.entries, evolve(paid, person=GIRL.persons[0].id)))
        found = compare(case, date(2017, 8, 19), date(2017, 8, 20))
        kinds = {(cause.kind, cause.key) for cause in causes_of(found, "clothing_and_effects", "amount")}
        assert (CauseKind.ENTRY, "clothing_and_effects") in kinds

    @pytest.mark.exhaustive
    def test_a_text_with_its_day_and_what_the_answer_rests_on_since(self) -> None:
        case = CASES["under_verification_at_the_change_of_law"]
        (cause,) = causes_of(compare(case, date(2025, 6, 30), date(2025, 7, 2)), "psychological_support")
        assert (cause.kind, cause.day) == (CauseKind.TEXT, date(2025, 7, 1))
        assert "53/2024/QH15:37.3:p2" in [source.citation.key for source in cause.sources]

    def test_only_the_change_of_law_that_changed_the_answer(self) -> None:
        """Between the days the law changes twice; one of the changes is about this."""
        certified = Entry(person="p1", day=date(2013, 3, 1), event=Key("certified"))
        lodged = Entry(person="p1", day=date(2013, 3, 1), event=Key("lodged"))
        case = Case(persons=[Person(id="p1")], entries=[evolve(ALIVE, day=date(2013, 3, 1)), certified, lodged])
        causes = causes_of(compare(case, date(2013, 8, 8), date(2013, 11, 10)), "ordinary_medicine")
        assert [(cause.kind, cause.day) for cause in causes] == [(CauseKind.TEXT, date(2013, 11, 10))]

    def test_a_birthday(self) -> None:
        declared = Entry(person="p1", day=date(2017, 3, 2), event=Key("certified"))
        born = PartialDate.parse("1999-03-20")
        found = compare(someone(declared, born=born), date(2017, 3, 19), date(2017, 3, 20))
        assert {cause for one in found for cause in one.causes} == {Cause(kind=CauseKind.TIME, day=date(2017, 3, 20))}

    def test_two_entries_of_which_each_is_enough(self) -> None:
        """Neither alone would have left the answer as it was; together they would."""
        twice = [Entry(person="p1", day=date(2017, 3, day), facts={Key("poor_household"): True}) for day in (18, 19)]
        certified = Entry(person="p1", day=date(2017, 3, 2), event=Key("certified"))
        found = compare(someone(certified, *twice), date(2017, 3, 17), date(2017, 3, 20))
        causes = causes_of(found, "initial_hardship_allowance")
        assert [(cause.entry, cause.alone) for cause in causes] == [(2, False), (3, False)]

    def test_without_a_stay_there_is_no_leaving_either(self) -> None:
        """The case without the entry must be one that can have happened."""
        stay = [
            Entry(person="p1", day=date(2017, 3, 10), event=Key("lodged")),
            Entry(person="p1", day=date(2017, 3, 12), event=Key("left_establishment")),
        ]
        certified = Entry(person="p1", day=date(2017, 3, 2), event=Key("certified"))
        needs = Entry(person="p1", day=date(2017, 3, 2), facts={Key("needs_essentials"): True})
        found = compare(someone(certified, needs, *stay), date(2017, 3, 9), date(2017, 3, 20))
        assert "lodged" in {cause.key for cause in causes_of(found, "meals", "status")}

    def test_a_text_and_an_entry_that_only_together_hold_it_up(self) -> None:
        """The old answer would be back neither without the paper nor under the old law, but without both."""
        case = CASES["under_verification_at_the_change_of_law"]
        causes = causes_of(compare(case, date(2025, 6, 30), date(2025, 7, 15)), "legal_advice")
        assert [(cause.kind, cause.alone) for cause in causes] == [(CauseKind.ENTRY, False), (CauseKind.TEXT, False)]

    def test_the_same_day(self) -> None:
        assert compare(GIRL, date(2017, 8, 1), date(2017, 8, 1)) == ()

    @pytest.mark.exhaustive
    def test_readings_evidence_and_book_are_those_of_the_question(self) -> None:
        days = (date(2025, 6, 30), date(2025, 7, 15))
        case = CASES["under_verification_at_the_change_of_law"]
        kept = compare(case, *days, readings={"received_before_the_law_of_2024": "law_2011"})
        assert kept != compare(case, *days)
        official = compare(case, *days, accept=Evidence.OFFICIAL)
        assert official != compare(case, *days)
        still = compare(case, *days, book=unchanged_after(BOOK, days[0]))
        assert CauseKind.TEXT not in {cause.kind for one in still for cause in one.causes}

    @pytest.mark.exhaustive
    @settings(max_examples=12)
    @given(st.sampled_from(sorted(CASES)), st.integers(0, 200), st.integers(0, 90))
    def test_every_cause_is_one(self, name: str, start: int, length: int) -> None:
        """Without a thing that is a cause alone the answer is another one than the one told."""
        case = CASES[name]
        first = min(entry.day for entry in case.entries) + timedelta(days=start)
        second = first + timedelta(days=length)
        for one in compare(case, first, second, language="en"):
            assert one.causes
            for cause in one.causes:
                if cause.kind is CauseKind.FACT and cause.alone:
                    changed = list(case.entries)
                    entry = changed[cause.entry or 0]
                    facts = {key: value for key, value in entry.facts.items() if key != cause.key}
                    changed[cause.entry or 0] = evolve(entry, facts=facts)
                    without = answers(assess(evolve(case, entries=changed), on=second), "en")
                    assert without.get(one.change[:3]) != one.change.after


class TestTwoBooks:
    """Which texts make the answers of two books differ."""

    CASE = CASES["identified_after_the_change_of_law"]
    LAID = overlaid(BOOK, read_overlay(OVERLAY.read_text(encoding="utf-8")))

    def test_the_text_that_only_one_of_them_holds(self) -> None:
        found = compare(self.CASE, BOOK, self.LAID, on=date(2025, 8, 15))
        (cause,) = causes_of(found, "initial_hardship_allowance", "amount")
        assert cause.kind is CauseKind.TEXT
        assert [source.citation.key for source in cause.sources] == ["999/2099/TT-XX:2"]

    def test_what_an_answer_no_longer_rests_on(self) -> None:
        found = compare(self.CASE, self.LAID, BOOK, on=date(2025, 8, 15))
        assert all(one.causes[0].sources for one in found)

    def test_a_book_and_itself(self) -> None:
        assert compare(self.CASE, BOOK, BOOK, on=date(2025, 8, 15)) == ()


class TestMisuse:
    """Two days in order, or two books and a day; nothing between."""

    def test_the_later_day_first(self) -> None:
        with pytest.raises(InvalidFact, match="the second not before the first"):
            compare(GIRL, date(2017, 8, 2), date(2017, 8, 1))

    def test_books_without_a_day(self) -> None:
        with pytest.raises(InvalidFact, match="two books and the day asked"):
            compare(GIRL, BOOK, BOOK)  # type: ignore[call-overload] # that is what is refused

    def test_a_day_and_a_book(self) -> None:
        with pytest.raises(InvalidFact, match="two days"):
            compare(GIRL, date(2017, 8, 2), BOOK)  # type: ignore[call-overload] # as above

    def test_nothing_of_a_person_in_a_repr(self) -> None:
        (one, *_) = compare(GIRL, date(2017, 8, 1), date(2017, 8, 2))
        assert "viet_nam" not in repr(one.causes)
