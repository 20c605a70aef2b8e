from datetime import UTC, date, datetime

import pytest

from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due, KnownBy, Start
from victim_protocol.law.key import Key
from victim_protocol.reports.deadlines import deadline_lines
from victim_protocol.statutes.book import default_book

BOOK = default_book()
COMPILED = "days off as the holidays package 0.109 compiles them; not compared with the notice of the year"
CODE = "; ".join(
    f"clause {clause}, Article {article}, Code 91/2015/QH13" for clause, article in ((3, 147), (1, 148), (5, 148))
)


def told(*events: tuple[date, str], on: date | None = None, language: str = "en") -> list[str]:
    """The lines on everything that some events make due."""
    timers = Timers(BOOK, BOOK.defaults, tuple((day, Key(event)) for day, event in events))
    return [line.strip() for line in deadline_lines(timers.all(), on, BOOK, language)]


def started(limit: str, day: date, on: date | None = None, language: str = "en") -> list[str]:
    """The lines on one limit that starts on a day."""
    found = BOOK.limit(limit)
    due = Timers(BOOK, BOOK.defaults, ()).from_day(found, Start(day, found.starts[0], KnownBy.RECORDED))
    return [line.strip() for line in deadline_lines([due], on, BOOK, language)]


class TestGrade:
    """What is known from secondary sources says so."""

    def test_a_limit_of_the_decree_of_2025(self) -> None:
        said = "(known from secondary sources)"
        assert said in started("application_decided", date(2025, 7, 10))
        assert said not in started("division_receives", date(2017, 9, 1))


class TestOneLimit:
    """By when, how long, how it stands, from what, by whom, under which words, and on which readings."""

    def test_moved_from_a_day_in_lieu(self) -> None:
        assert started("division_receives", date(2017, 9, 1), date(2017, 9, 7)) == [
            "- receive, support and help to establish initial information",
            "until 05/09/2017; within 3 days; late by 2 days",
            "from 01/09/2017: the district division was notified",
            "by: district labour division",
            "counted to 04/09/2017, moved past 04/09/2017 (off in lieu)",
            f"under: clause 2, Article 24, Law 66/2011/QH12; {CODE}",
            "reading “do the rules of the Civil Code govern limits of other instruments?”: yes",
            "reading “is a day off in lieu, or one that was swapped, a public holiday?”: yes",
            f"calendar of 2017: {COMPILED}",
        ]

    def test_in_vietnamese(self) -> None:
        lines = started("division_receives", date(2017, 9, 1), date(2017, 9, 7), "vi")
        assert lines[1:5] == [
            "đến 05/09/2017; trong 3 ngày; quá hạn 2 ngày",
            "từ ngày 01/09/2017: Phòng Lao động - Thương binh và Xã hội nhận được thông báo",
            "thực hiện: Phòng Lao động - Thương binh và Xã hội",
            "đếm đến 04/09/2017, dời qua 04/09/2017 (nghỉ bù)",
        ]

    def test_working_days(self) -> None:
        lines = started("commune_makes_file", date(2017, 5, 10))
        assert lines[1] == "until 15/05/2017; within 3 working days"
        assert "not counted: 13/05/2017 (weekend), 14/05/2017 (weekend)" in lines

    @pytest.mark.parametrize(
        ("limit", "line"),
        [
            ("report_yearly", "until 20/03/2018; once in every 1 year"),
            ("stay_by_circular_35", "until 19/05/2017; at most 60 days"),
            ("mission_notifies_entry", "until 15/03/2017; at least 5 days before"),
            ("rescuer_brings_to_division", "at once"),
            ("rescuer_certifies_by_law", "before"),
            (
                "first_school_year",
                "the days on which the school year begins and ends: set by the rules on education, not held",
            ),
        ],
    )
    def test_each_kind(self, limit: str, line: str) -> None:
        assert started(limit, date(2017, 3, 20))[1] == line

    def test_a_window(self) -> None:
        limit = BOOK.limit("family_of_child_notified")
        timers = Timers(BOOK, BOOK.defaults, ())
        due = timers.from_day(limit, Start(date(2017, 6, 1), Key("lodged"), KnownBy.RECORDED))
        lines = [line.strip() for line in deadline_lines([due], date(2017, 7, 1), BOOK, "en")]
        assert lines[1] == "from 11/07/2017 until 31/07/2017; within the last 20 days; not yet open"
        assert "counted by the end of the limit: stay in a public establishment" in lines

    def test_hours_are_told_in_the_time_of_viet_nam(self) -> None:
        lines = started("burial_by_decree", datetime(2017, 3, 20, 17, 30, tzinfo=UTC))
        assert lines[1] == "from 00:30 22/03/2017; not before 24 hours"

    def test_what_cannot_be_counted(self) -> None:
        lines = started("burial_by_decree", date(2017, 3, 20), date(2017, 3, 21))
        assert lines[1].startswith("not known: a limit in hours needs a moment with its offset")

    def test_a_forecast_and_a_doubtful_day(self) -> None:
        assert "the calendar of that year is a forecast" in started("commune_makes_file", date(2027, 3, 1))
        lines = started("commune_makes_file", date(2026, 11, 23))
        assert "named as days off by what is no law: 24/11/2026" in lines

    def test_what_it_depends_on(self) -> None:
        limit = BOOK.limit("stay_by_circular_35")
        start = Start(date(2017, 6, 1), Key("lodged"), KnownBy.RECORDED)
        due = Due(limit=limit, start=start, deadline=None, needs=(Key("lodged_in"),))
        lines = [line.strip() for line in deadline_lines([due], None, BOOK, "en")]
        assert "whether it applies depends on: kind of establishment" in lines


class TestConflict:
    """Limits that bind under other readings stand side by side, the reading named."""

    EVENTS = ((date(2017, 9, 5), "verification_request_received"), (date(2017, 9, 20), "district_report_received"))

    def test_named_once(self) -> None:
        lines = told(*self.EVENTS)
        assert (
            lines.count("texts limit this differently: reading “how long may the verification of a complex case take?”")
            == 1
        )
        complex_case = lines[lines.index("- verify a complex case") :]
        assert [line.split(";")[0] for line in complex_case if line.startswith("until")] == [
            "until 06/11/2017",
            "until 20/11/2017",
            "until 27/11/2017",
        ]

    def test_none_where_texts_agree(self) -> None:
        lines = told((date(2017, 3, 20), "rescued"), (date(2017, 3, 21), "handed_over"))
        assert not any("differently" in line for line in lines)


class TestSteps:
    """How the day is known from which a step is counted."""

    def test_sent_and_latest(self) -> None:
        lines = told((date(2017, 5, 10), "applied"), on=date(2017, 5, 15))
        assert "from 10/05/2017: applied for support, taken as received when sent" in lines
        assert (
            "from 15/05/2017: the division received the whole file, if the step before is taken on its last day"
            in lines
        )
        assert "until 15/05/2017; within 3 working days; due on the day asked" in lines

    def test_done(self) -> None:
        lines = told((date(2017, 5, 10), "applied"), (date(2017, 5, 17), "claim_file_sent"), on=date(2017, 5, 20))
        assert "until 15/05/2017; within 3 working days; done on 17/05/2017, late by 2 days" in lines
