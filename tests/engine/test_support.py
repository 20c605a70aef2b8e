from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from tests.engine.scenes import BOOK, REGIME, events, occasions_of

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.findings import Findings, findings
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key

SOURCES = BOOK.sources


def found(*entries: Entry, on: date, **chosen: str) -> Findings:
    """The findings of one person, by benefit."""
    case = Case(persons=(Person(id="p1"),), entries=entries)
    return findings(occasions_of(case, on, **chosen), REGIME)


def entry(day: date, event: str | None = None, **facts: bool | str) -> Entry:
    return Entry(
        person="p1",
        day=day,
        event=None if event is None else Key(event),
        facts={Key(key): value for key, value in facts.items()},
    )


class TestBestOfTheParts:
    """A finding is the best status over the days of its occasion."""

    @pytest.mark.exhaustive
    @given(events())
    def test_no_part_is_better_and_some_part_is_as_good(self, scene: tuple[Case, date]) -> None:
        for finding in findings(occasions_of(*scene), REGIME).values():
            highest = max(status.value for status in finding.statuses)
            assert highest == max(1 << (possible.bit_length() - 1) for *_, possible in finding.parts)
            assert finding.part in [part for part, *_ in finding.parts]

    def test_certified_in_the_middle_of_a_stay(self) -> None:
        medicine = found(
            entry(date(2017, 3, 1), "declared", citizenship="viet_nam"),
            entry(date(2017, 3, 2), "lodged"),
            entry(date(2017, 3, 9), "certified"),
            on=date(2017, 3, 20),
        )["ordinary_medicine"]
        assert medicine.status is Status.OWED
        assert medicine.part.days.first == date(2017, 3, 9)

    def test_what_waited_for_an_event_that_was_closed_since_is_refused(self) -> None:
        """While verification ran, medicine waited for the certificate; after a negative answer nothing leads to it."""
        entries = (
            entry(date(2017, 3, 1), "declared", citizenship="viet_nam"),
            entry(date(2017, 3, 2), "lodged"),
            entry(date(2017, 3, 9), "found_not_victim"),
        )
        assert found(*entries, on=date(2017, 3, 8))["ordinary_medicine"].status is Status.NOT_YET
        after = found(*entries, on=date(2017, 3, 20))
        assert after["ordinary_medicine"].status is Status.REFUSED
        assert after["meals"].status is Status.OWED

    def test_the_part_that_decides_is_one_that_is_decided(self) -> None:
        """In the first days means are not known; later days alone make the meals on the road owed."""
        fare = found(
            entry(date(2017, 3, 1), "certified", citizenship="viet_nam", wishes_to_go_home=True),
            entry(date(2017, 3, 2), "set_out_home"),
            entry(date(2017, 3, 3), can_pay_for_journey=False),
            entry(date(2017, 3, 4), "returned_home"),
            on=date(2017, 3, 20),
        )["fare"]
        assert (fare.status, fare.part.days.first) == (Status.OWED, date(2017, 3, 3))
        assert len(fare.reasons) == 1

    def test_a_fact_that_is_open_in_two_parts_is_one_unknown(self) -> None:
        care = found(
            entry(date(2017, 3, 1), "certified", citizenship="viet_nam"),
            entry(date(2017, 3, 2), "lodged"),
            entry(date(2017, 3, 9), poor_household=True),
            on=date(2017, 3, 20),
        )["medical_care"]
        assert len(care.parts) == 2
        assert care.needs == ("needs_medical_care",)
        assert care.grants_if == (((Key("needs_medical_care"), True),),)

    def test_a_benefit_that_no_text_gives_yet_has_no_finding(self) -> None:
        assert "ordinary_medicine" not in found(on=date(2013, 11, 9))
        assert "ordinary_medicine" in found(on=date(2013, 11, 10))

    def test_nor_has_one_that_no_text_gives_on_any_part_of_a_stay(self) -> None:
        medicine = found(
            entry(date(2013, 9, 1), "declared", citizenship="viet_nam"),
            entry(date(2013, 9, 1), "lodged"),
            entry(date(2013, 9, 5), "certified"),
            entry(date(2013, 9, 9), "left_establishment"),
            on=date(2013, 9, 30),
        ).get("ordinary_medicine")
        assert medicine is None

    def test_parts_before_the_first_text_are_left_out(self) -> None:
        medicine = found(
            entry(date(2013, 11, 5), "certified", citizenship="viet_nam"),
            entry(date(2013, 11, 5), "lodged"),
            on=date(2013, 11, 14),
        )["ordinary_medicine"]
        assert [part.days.days for part, *_ in medicine.parts] == [5]


class TestExplanation:
    """The explanation agrees with the finding."""

    @pytest.mark.exhaustive
    @given(events())
    def test_the_reasons_give_the_status(self, scene: tuple[Case, date]) -> None:
        for finding in findings(occasions_of(*scene), REGIME).values():
            best = max(status.value for reason in finding.reasons for status in reason.possible)
            assert best == max(status.value for status in finding.statuses)
            if finding.status.grants and len(finding.reasons) == 1:
                assert finding.reasons[0].ground.source in finding.sources

    @pytest.mark.exhaustive
    @given(events())
    def test_every_source_belongs_to_the_book(self, scene: tuple[Case, date]) -> None:
        for finding in findings(occasions_of(*scene), REGIME).values():
            assert set(finding.sources) <= SOURCES

    def test_a_finding_that_nothing_settles_is_explained_ground_by_ground(self) -> None:
        """Two grounds may give together what neither gives alone, so all of them are told."""
        entries = (
            entry(date(2017, 3, 1), "rescued", citizenship="viet_nam"),
            entry(date(2017, 3, 1), "certified"),
        )
        fare = found(*entries, on=date(2017, 3, 2))["fare"]
        assert fare.status is Status.UNDETERMINED
        assert len(fare.reasons) > 1

    def test_what_cannot_give_it_is_no_reason_where_something_else_may(self) -> None:
        """Grounds are told that might give it; all of them only where none does; one where it is given."""
        told = found(entry(date(2017, 3, 1), "rescued", citizenship="viet_nam"), on=date(2017, 3, 2))
        for finding in told.values():
            refused = [reason.possible == (Status.REFUSED,) for reason in finding.reasons]
            assert all(refused) or not any(refused)
        shorter = [one for one in told.values() if len(one.reasons) < len(one._deciding[1].provision.grounds)]
        assert any(not one.status.grants for one in shorter)

    def test_who_delivers_and_pays(self) -> None:
        bodies = found(on=date(2017, 3, 2))["loan"].bodies
        assert [bearer.body.actor for bearer in bodies] == ["social_policy_bank"]

    def test_a_body_that_is_known_too_little_is_not_named(self) -> None:
        case = Case(persons=(Person(id="p1"),), entries=(entry(date(2026, 3, 1), "certified"),))
        weak = evolve(occasions_of(case, date(2026, 3, 2)), accept=Evidence.OFFICIAL)
        bodies = [bearer.body for finding in findings(weak, Key("law_2024")).values() for bearer in finding.bodies]
        assert bodies
        assert {body.source.evidence for body in bodies} == {Evidence.OFFICIAL}


class TestWhatIsMissing:
    """A decided finding needs nothing; an undetermined one names all that decides."""

    @pytest.mark.exhaustive
    @given(events())
    def test_needs_are_empty_exactly_where_decided(self, scene: tuple[Case, date]) -> None:
        for finding in findings(occasions_of(*scene), REGIME).values():
            decided = finding.status is not Status.UNDETERMINED
            assert bool(finding.needs) is not decided
            if decided:
                assert finding.grants_if == ()
                assert not finding.truncated
                assert finding.under_each_choice == {}
            if finding.waits_for:
                assert Status.NOT_YET in finding.statuses
            if finding.status is Status.NOT_YET:
                assert finding.waits_for

    def test_under_each_choice_of_an_open_reading(self) -> None:
        entries = (
            entry(date(2017, 3, 1), "certified", citizenship="viet_nam", needs_vocational_training=True),
            entry(date(2017, 3, 2), "returned_home", poor_household=True),
        )
        training = found(*entries, on=date(2017, 3, 20))["vocational_training"]
        assert training.under_each_choice == {
            "vocational_training_for_whom": {
                "poor_and_considered": (Status.CONSIDERED,),
                "all_who_need_it": (Status.OWED,),
            }
        }

    @pytest.mark.parametrize(
        ("choice", "status"), [("poor_and_considered", Status.CONSIDERED), ("all_who_need_it", Status.OWED)]
    )
    def test_a_choice_decides(self, choice: str, status: Status) -> None:
        entries = (
            entry(date(2017, 3, 1), "certified", citizenship="viet_nam", needs_vocational_training=True),
            entry(date(2017, 3, 2), "returned_home", poor_household=True),
        )
        training = found(*entries, on=date(2017, 3, 20), vocational_training_for_whom=choice)["vocational_training"]
        assert training.status is status
        assert training.readings == {
            "vocational_training_for_whom": choice,
            "late_application": None,
            "papers_for_the_claim": None,
            "certificate_of_provincial_police": None,
        }

    def test_truncated_says_whether_there_may_be_more(self) -> None:
        assert found(on=date(2017, 3, 20))["fare"].truncated


class TestEvidence:
    """The grade is the strongest evidence on which the finding still stands."""

    def test_official_where_official_texts_suffice(self) -> None:
        victim = entry(date(2017, 3, 1), "certified", citizenship="viet_nam")
        assert found(victim, on=date(2017, 3, 2))["legal_advice"].evidence is Evidence.OFFICIAL

    def test_secondary_where_a_weaker_source_is_needed(self) -> None:
        entries = (entry(date(2020, 3, 1), "certified", citizenship="viet_nam"), entry(date(2020, 3, 1), "lodged"))
        medicine = found(*entries, on=date(2020, 3, 2))["ordinary_medicine"]
        assert medicine.status is Status.UNDETERMINED
        assert medicine.evidence is Evidence.SECONDARY
