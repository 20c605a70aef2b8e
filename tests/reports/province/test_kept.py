from datetime import date

import pytest
from attrs import evolve
from tests.reports.province.scene import LAST, lang_son, person

from victim_protocol.assessment import assess
from victim_protocol.case.entry import Entry
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.reports.province.kept import Kept, Outcome, kept_in

FIRST = date(2017, 1, 1)


def kept(code: str, on: date = LAST, first: date = FIRST) -> list[Kept]:
    return [one for person in assess(lang_son().cases[code], on=on).persons for one in kept_in(person, code, first, on)]


def outcomes(code: str, act: str, on: date = LAST) -> list[Outcome]:
    return [one.outcome for one in kept(code, on) if one.act == act]


class TestOutcomes:
    """A deadline was kept, or done late, or nothing is recorded, or it runs, or that is not known."""

    @pytest.mark.parametrize(
        ("code", "act", "on", "outcome"),
        [
            ("07_declared_at_a_commune", "receive_and_support", LAST, [Outcome.KEPT]),
            ("07_declared_at_a_commune", "verify", LAST, [Outcome.NOT_KNOWN, Outcome.NOT_KNOWN]),
            ("01_poor_household_goes_home", "appraise_claim", LAST, [Outcome.NOT_DONE]),
            ("01_poor_household_goes_home", "appraise_claim", date(2017, 5, 20), [Outcome.RUNNING]),
            ("11_through_a_mission", "notify_gate", LAST, [Outcome.LATE]),
            ("03_household_not_known", "notify_gate", LAST, []),
            ("03_household_not_known", "notify_entry", LAST, []),
            ("01_poor_household_goes_home", "decide_claim", LAST, []),
            ("01_poor_household_goes_home", "certify_before_transfer", LAST, [Outcome.LATE, Outcome.LATE]),
            ("02_household_not_poor", "certify_before_transfer", LAST, [Outcome.KEPT, Outcome.KEPT]),
            ("07_declared_at_a_commune", "verify_complex", LAST, [Outcome.NOT_KNOWN]),
        ],
    )
    def test_each(self, code: str, act: str, on: date, outcome: list[Outcome]) -> None:
        last = date(2017, 12, 31)
        found = [
            one
            for person in assess(lang_son().cases[code], on=on).persons
            for one in kept_in(person, code, FIRST, last)
        ]
        assert [one.outcome for one in found if one.act == act] == outcome

    @pytest.mark.parametrize(
        ("complex_", "verify"),
        [(True, []), (False, [Outcome.LATE, Outcome.LATE]), (UNKNOWN, [Outcome.NOT_KNOWN, Outcome.NOT_KNOWN])],
    )
    def test_where_more_time_is_given(self, complex_: object, verify: list[Outcome]) -> None:
        """Nobody is late by a limit in whose place another one stands; while that is not known, neither is this."""
        case = lang_son().cases["07_declared_at_a_commune"]
        known = Entry(person="p08", day=date(2017, 9, 5), facts={Key("verification_is_complex"): complex_})
        asked = assess(evolve(case, entries=(*case.entries, known)), on=LAST).persons[0]
        assert [one.outcome for one in kept_in(asked, "c", FIRST, LAST) if one.act == "verify"] == verify

    @pytest.mark.parametrize(
        ("certified", "outcome"),
        [(date(2017, 3, 1), Outcome.KEPT), (date(2017, 3, 2), Outcome.LATE), (None, Outcome.NOT_DONE)],
    )
    def test_what_must_be_done_before_something_else(self, certified: date | None, outcome: Outcome) -> None:
        steps = [(date(2017, 3, 1), "rescued"), (date(2017, 3, 1), "handed_over")]
        steps += [] if certified is None else [(certified, "certified")]
        asked = assess(person(*steps, citizenship="viet_nam"), on=LAST).persons[0]
        found = [one for one in kept_in(asked, "c", FIRST, LAST) if one.act == "certify_before_transfer"]
        assert {(one.outcome, one.last) for one in found} == {(outcome, date(2017, 3, 1))}

    def test_before_what_happens_on_the_day_asked(self) -> None:
        asked = assess(person((date(2017, 3, 1), "rescued"), (LAST, "handed_over")), on=LAST).persons[0]
        found = [one for one in kept_in(asked, "c", FIRST, LAST) if one.act == "certify_before_transfer"]
        assert {one.outcome for one in found} == {Outcome.RUNNING}

    def test_rights_are_nobody_s_delay(self) -> None:
        """Whoever does not apply in time breaks no duty."""
        assert outcomes("02_household_not_poor", "apply_for_support") == []

    def test_at_once_has_no_last_day(self) -> None:
        assert outcomes("02_household_not_poor", "bring_to_division") == []

    def test_the_most_days_that_are_paid_are_no_deadline(self) -> None:
        assert outcomes("05_boy_escorted_home", "paid_meals") == []
        assert outcomes("05_boy_escorted_home", "stay_in_public_establishment") == [Outcome.LATE]

    def test_only_what_ended_between_the_days(self) -> None:
        assert kept("01_poor_household_goes_home", first=date(2017, 12, 30)) == []
        everything = kept("01_poor_household_goes_home")
        assert all(one.last is None or FIRST <= one.last <= LAST for one in everything)

    def test_a_limit_that_is_known_less_well_than_is_accepted(self) -> None:
        steps = [(date(2025, 8, 1), event) for event in ("declared", "certified", "returned_home", "applied")]
        asked = assess(person(*steps), on=date(2025, 12, 31), accept=Evidence.OFFICIAL).persons[0]
        found = [one for one in kept_in(asked, "c", date(2025, 1, 1), date(2025, 12, 31)) if one.last is None]
        assert found
        assert all(one.outcome is Outcome.NOT_KNOWN for one in found)

    def test_names(self) -> None:
        assert len({one.label for one in Outcome}) == len(Outcome)
