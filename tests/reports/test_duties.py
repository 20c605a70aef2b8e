from datetime import date

import pytest
from attrs import evolve

from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due, KnownBy, Start
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.reports.duties import duty_lines
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ASKED = date(2017, 9, 28)


def due_of(limit: str, start: date = date(2017, 9, 5)) -> Due:
    """What is due of one limit that starts on a day."""
    found = BOOK.limit(limit)
    return Timers(BOOK, BOOK.defaults, ()).from_day(found, Start(start, found.starts[0], KnownBy.RECORDED))


DUTY = Duty(
    procedure=Key("rescue"),
    act=Key("verify"),
    actors=(Key("district_police"),),
    events=(Key("certified"),),
    state=DutyState.OPEN,
    sources=(BOOK.limit("verification_by_law").source,),
)


def told(duty: Duty, language: str = "en") -> list[str]:
    return [*duty_lines((duty,), ASKED, BOOK, language)]


class TestHeadings:
    """Those that stand alike stand under one heading, whatever their state."""

    @pytest.mark.parametrize("state", DutyState)
    def test_every_state_has_its_heading(self, state: DutyState) -> None:
        for language in ("vi", "en"):
            heading, what, _ = told(evolve(DUTY, state=state), language)
            assert heading.strip() == heading
            assert what.startswith("    - ")

    def test_one_for_several(self) -> None:
        lines = [*duty_lines((DUTY, DUTY, evolve(DUTY, state=DutyState.LATE)), ASKED, BOOK, "en")]
        assert [line for line in lines if not line.startswith(" ")] == ["Late", "To be done"]


class TestOne:
    """Two lines: who does what; by when, under which words, and what is open."""

    def test_an_act_on_which_no_text_sets_a_limit(self) -> None:
        without = evolve(DUTY, act=Key("take_statement"))
        assert told(without)[2].startswith("      no limit in the text; under ")

    def test_the_least(self) -> None:
        assert told(DUTY)[1:] == [
            "    - district police: verify and answer in writing",
            "      no limit runs; under sentence 1, clause 4, Article 24, Law 66/2011/QH12",
        ]

    def test_one_that_was_left_behind_has_no_day(self) -> None:
        left = told(evolve(DUTY, state=DutyState.LEFT))[2]
        assert left == "      under sentence 1, clause 4, Article 24, Law 66/2011/QH12"

    def test_nobody_named(self) -> None:
        assert told(evolve(DUTY, actors=()))[1] == "    - no text says who: verify and answer in writing"

    def test_to_whom_and_with_which_papers(self) -> None:
        whole = evolve(DUTY, receivers=(Key("district_division"),), forms=(Key("written_answer"),))
        assert told(whole)[1].endswith(
            ": verify and answer in writing → district labour division; to bring: written answer on the verification"
        )

    def test_by_when(self) -> None:
        assert told(evolve(DUTY, dues=(due_of("verification_by_law"),)))[2] == (
            "      until 25/09/2017; within 20 days; late by 3 days; under sentence 1, clause 4, Article 24, "
            "Law 66/2011/QH12"
        )

    def test_the_same_limit_twice_is_told_once(self) -> None:
        due = due_of("verification_by_law")
        assert " | " not in told(evolve(DUTY, dues=(due, due)))[2]

    def test_a_limit_of_another_article_under_a_reading_that_is_not_certain(self) -> None:
        due = evolve(due_of("complex_verification_in_all"), needs=(Key("verification_is_complex"),))
        line = told(evolve(DUTY, dues=(due,)))[2]
        assert line.startswith(
            "      until 06/11/2017; within 2 months; open (sentence 2, clause 4, Article 24, Law 66/2011/QH12; "
            "reading “how long may the verification of a complex case take?”: "
        )
        assert "; depends on: the verification is complex); under sentence 1" in line

    def test_what_the_duty_itself_depends_on_is_told_once(self) -> None:
        needs = (Key("verification_is_complex"),)
        due = evolve(due_of("complex_verification_in_all"), needs=needs)
        line = told(evolve(DUTY, dues=(due,), needs=needs))[2]
        assert line.count("depends on: the verification is complex") == 1

    def test_what_is_open_and_unsaid(self) -> None:
        whole = evolve(DUTY, doubts=(Key("division_first_step"),), silent=(Label("một", "one"), Label("hai", "two")))
        line = told(whole)[2]
        assert "; readings left open: what does the district division do first" in line
        assert line.endswith("; not said: one; two")
