from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.dates.deadline import Standing, State
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due, KnownBy
from victim_protocol.errors import NotModelled
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind
from victim_protocol.statutes.book import default_book

BOOK = default_book()
CLAIM = ("make_claim_file", "appraise_claim", "decide_claim")


def timers(*events: tuple[date, str], **chosen: str) -> Timers:
    readings = {**BOOK.defaults, **{Key(key): choice for key, choice in chosen.items()}}
    return Timers(BOOK, readings, tuple(sorted((day, Key(event)) for day, event in events)))


def ends(found: tuple[Due, ...]) -> list[date | None]:
    return [due.end for due in found]


class TestClaimClock:
    """Decree Article 23.3.b: 3, 5 and 3 working days, each from the receipt of what the step before sent."""

    APPLIED = (date(2017, 5, 10), "applied")

    def test_every_step_on_its_last_day(self) -> None:
        clock = timers(self.APPLIED)
        found = [clock.of_act(act)[0] for act in CLAIM]
        assert ends(tuple(found)) == [date(2017, 5, 15), date(2017, 5, 22), date(2017, 5, 25)]
        assert [due.start.known_by for due in found] == [KnownBy.SENT, KnownBy.LATEST, KnownBy.LATEST]

    def test_a_step_that_was_taken_early(self) -> None:
        clock = timers(self.APPLIED, (date(2017, 5, 11), "claim_file_sent"), (date(2017, 5, 12), "claim_file_received"))
        assert [ends(clock.of_act(act)) for act in CLAIM] == [
            [date(2017, 5, 15)],
            [date(2017, 5, 19)],
            [date(2017, 5, 24)],
        ]
        assert clock.of_act(CLAIM[0])[0].standing(date(2017, 5, 16)) == Standing(State.DONE)
        assert clock.of_act(CLAIM[1])[0].start.known_by is KnownBy.RECORDED

    def test_a_step_that_was_taken_late(self) -> None:
        clock = timers(self.APPLIED, (date(2017, 5, 17), "claim_file_sent"))
        assert clock.of_act(CLAIM[0])[0].standing(date(2017, 5, 20)) == Standing(State.DONE_LATE, 2)
        assert ends(clock.of_act(CLAIM[1])) == [date(2017, 5, 24)]

    def test_an_application_received_later_than_it_was_sent(self) -> None:
        clock = timers(self.APPLIED, (date(2017, 5, 12), "application_received"))
        assert ends(clock.of_act(CLAIM[0])) == [date(2017, 5, 17)]

    def test_a_second_application_has_a_clock_of_its_own(self) -> None:
        clock = timers(self.APPLIED, (date(2017, 5, 10), "application_received"), (date(2017, 7, 3), "applied"))
        assert ends(clock.of_act(CLAIM[0])) == [date(2017, 5, 15), date(2017, 7, 6)]

    def test_a_right_that_was_not_used_starts_nothing(self) -> None:
        """That the window is open does not make the commune wait for its last day."""
        clock = timers((date(2017, 3, 20), "certified"))
        assert ends(clock.of_act("apply_for_support")) == [date(2018, 3, 20)]
        assert clock.of_act(CLAIM[0]) == ()

    def test_the_window_is_kept_by_the_day_of_sending(self) -> None:
        clock = timers((date(2017, 3, 20), "certified"), (date(2018, 3, 20), "applied"))
        assert clock.of_act("apply_for_support")[0].standing(date(2018, 5, 1)) == Standing(State.DONE)

    def test_before_the_decree_there_is_no_clock(self) -> None:
        assert timers((date(2013, 4, 12), "applied")).of_act(CLAIM[0]) == ()
        assert timers((date(2013, 4, 15), "applied")).of_act(CLAIM[0]) != ()

    @given(st.dates(date(2013, 6, 3), date(2029, 6, 1)))
    def test_no_step_ends_before_the_one_before(self, applied: date) -> None:
        clock = timers((applied, "applied"))
        days = [applied, *(clock.of_act(act)[0].end for act in CLAIM)]
        assert all(one is not None and then is not None and one < then for one, then in pairwise(days))


class TestConflict:
    """Row 4: the Law's 2 months are read in two ways, the circular has 60 days; all are given, the earliest first."""

    EVENTS = ((date(2017, 9, 5), "verification_request_received"), (date(2017, 9, 20), "district_report_received"))

    def test_all_are_given(self) -> None:
        found = timers(*self.EVENTS).of_act("verify_complex")
        assert ends(found) == [date(2017, 11, 6), date(2017, 11, 20), date(2017, 11, 27)]

    @pytest.mark.parametrize(
        ("choice", "day"),
        [
            ("law_in_all", date(2017, 11, 6)),
            ("circular_from_the_report", date(2017, 11, 20)),
            ("law_after_the_20_days", date(2017, 11, 27)),
        ],
    )
    def test_of_one_reading_only_its_own(self, choice: str, day: date) -> None:
        found = timers(*self.EVENTS, complex_verification_limit=choice).of_act("verify_complex")
        assert ends(found) == [day]

    def test_two_longest_stays(self) -> None:
        """Row 3: since 01/07/2021 a public establishment has two."""
        assert ends(timers((date(2021, 6, 30), "lodged")).of_act("stay_in_public_establishment")) == [date(2021, 8, 29)]
        found = timers((date(2021, 7, 1), "lodged")).of_act("stay_in_public_establishment")
        of_2011 = tuple(due for due in found if due.limit.regime in (None, "law_2011"))
        assert ends(of_2011) == [date(2021, 8, 30), date(2021, 10, 1)]


class TestStarts:
    """A limit runs each time that its event happens."""

    def test_two_stays(self) -> None:
        found = timers((date(2017, 6, 1), "lodged"), (date(2017, 9, 1), "lodged")).of_act("paid_meals")
        assert list(dict.fromkeys(ends(found))) == [date(2017, 7, 30), date(2017, 10, 30)]

    def test_what_was_done_counts_from_its_own_start(self) -> None:
        found = timers(
            (date(2017, 6, 1), "lodged"), (date(2017, 6, 9), "left_establishment"), (date(2017, 9, 1), "lodged")
        ).of_act("stay_in_public_establishment")
        assert [due.done for due in found] == [date(2017, 6, 9), None]

    def test_what_was_done_before_its_start_does_not_count(self) -> None:
        """Unless the text asks for it beforehand, or once in a case."""
        found = [
            due.done
            for limit in BOOK.limits
            if limit.kind is LimitKind.WITHIN and not limit.once and not {*limit.done_by} & {*limit.starts}
            for event in limit.done_by
            for due in timers((date(2018, 3, 1), event), (date(2018, 3, 5), limit.starts[0])).of(limit)
        ]
        assert len(found) > 20
        assert set(found) == {None}

    def test_one_of_several_events(self) -> None:
        found = timers((date(2017, 6, 1), "rescued"), (date(2017, 6, 2), "lodged")).of_act("give_essential_needs")
        assert [(due.start.day, due.start.event) for due in found] == [
            (date(2017, 6, 1), "rescued"),
            (date(2017, 6, 2), "lodged"),
        ]
        assert all(due.standing(date(2017, 6, 3)) == Standing(State.NO_NUMBER) for due in found)

    def test_nothing_happened(self) -> None:
        assert list(timers().all()) == []

    def test_an_act_that_no_limit_is_on(self) -> None:
        assert timers().of_act("dance") == ()


class TestWhatCannotBeCounted:
    """It is there, with the reason."""

    def test_hours_from_a_day(self) -> None:
        found = timers((date(2017, 6, 1), "death_concluded")).of_act("bury")
        assert [due.end for due in found] == [None, None]
        assert all(due.problem is not None and "moment" in due.problem.en for due in found)
        assert found[0].standing(date(2017, 6, 2)) is None

    def test_beyond_the_calendar(self) -> None:
        (due,) = timers((date(2030, 12, 30), "applied")).of_act(CLAIM[0])
        assert due.problem is not None
        assert "not 2031" in due.problem.en

    def test_a_book_without_a_calendar(self) -> None:
        facts = {key: evolve(fact, late_for=None) for key, fact in BOOK.facts.items()}
        bare = evolve(BOOK, facts=facts, limits=(), calendar=None, counting=None)
        with pytest.raises(NotModelled, match="no limits"):
            Timers(bare, bare.defaults, ()).counted(BOOK.limit("division_receives"), date(2017, 3, 20))


class TestOrder:
    """What is due stands in the order of the book, of one act the earliest first."""

    @given(
        st.lists(
            st.tuples(
                st.integers(0, 900).map(lambda number: date(2017, 1, 2) + timedelta(days=number)),
                st.sampled_from(sorted(BOOK.events)),
            ),
            max_size=8,
        )
    )
    def test_in_order(self, events: list[tuple[date, str]]) -> None:
        found = list(timers(*events).all())
        acts = list(dict.fromkeys(due.limit.act for due in found))
        assert acts == [act for act in BOOK.acts if act in acts]
        for act in acts:
            days = [due.end or due.start.day for due in found if due.limit.act == act]
            assert days == sorted(days)

    def test_all_is_each_act(self) -> None:
        clock = timers(TestClaimClock.APPLIED, *TestConflict.EVENTS)
        assert list(clock.all()) == [due for act in BOOK.acts for due in clock.of_act(act)]


class TestFulfilment:
    """What was done fulfils a limit: before its event, after it, or once in the case, as the limit asks."""

    def test_a_notice_given_in_time_before_the_entry(self) -> None:
        events = ((date(2017, 5, 1), "entry_notified"), (date(2017, 5, 15), "entered_viet_nam"))
        (due,) = timers(*events).of_act("notify_entry")
        assert (due.end, due.done) == (date(2017, 5, 10), date(2017, 5, 1))
        assert due.standing(date(2017, 6, 1)) == Standing(State.DONE)

    def test_a_notice_given_too_late(self) -> None:
        events = ((date(2017, 5, 12), "entry_notified"), (date(2017, 5, 15), "entered_viet_nam"))
        (due,) = timers(*events).of_act("notify_entry")
        assert due.standing(date(2017, 6, 1)) == Standing(State.DONE_LATE, 2)

    def test_a_certificate_before_the_transfer(self) -> None:
        events = ((date(2017, 5, 2), "certified"), (date(2017, 5, 3), "handed_over"))
        found = timers(*events).of_act("certify_before_transfer")
        assert {due.done for due in found} == {date(2017, 5, 2)}

    def test_an_application_before_the_certificate(self) -> None:
        events = ((date(2017, 3, 1), "applied"), (date(2017, 3, 5), "certified"))
        (due,) = timers(*events).of_act("apply_for_support")
        assert due.standing(date(2018, 4, 15)) == Standing(State.DONE)

    def test_a_certificate_before_the_request(self) -> None:
        events = ((date(2017, 3, 1), "certified"), (date(2017, 3, 5), "verification_request_received"))
        assert {due.done for due in timers(*events).of_act("verify")} == {date(2017, 3, 1)}

    def test_a_transfer_on_one_day_ends_only_the_first_stay(self) -> None:
        clock = Timers(
            BOOK,
            BOOK.defaults,
            (
                (date(2017, 5, 1), Key("lodged")),
                (date(2017, 6, 20), Key("left_establishment")),
                (date(2017, 6, 20), Key("lodged")),
            ),
        )
        assert [due.done for due in clock.of_act("stay_in_public_establishment")] == [date(2017, 6, 20), None]

    def test_a_step_whose_step_before_is_late_has_not_begun(self) -> None:
        clock = timers((date(2017, 5, 10), "applied"))
        made, appraised, decided = (clock.of_act(act)[0].standing(date(2017, 7, 1)) for act in CLAIM)
        assert made is not None
        assert made.state is State.LATE
        assert appraised == decided == Standing(State.NOT_OPEN)

    def test_two_applications_of_which_one_receipt_is_recorded(self) -> None:
        clock = timers(
            (date(2017, 5, 10), "applied"), (date(2017, 7, 3), "applied"), (date(2017, 7, 5), "application_received")
        )
        assert ends(clock.of_act(CLAIM[0])) == [date(2017, 5, 15), date(2017, 7, 10)]
