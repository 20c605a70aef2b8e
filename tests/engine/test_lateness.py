from datetime import date

import pytest

from victim_protocol.engine.lateness import late
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()


def is_late(*events: tuple[date, str], on: date) -> object:
    """Whether the application is late, by what is recorded."""
    rows = tuple((day, Key(event)) for day, event in events)
    return late(BOOK, BOOK.defaults, rows, on)[Key("application_is_late")]


class TestLate:
    """Decree Article 23.3.b: one applies within twelve months of the certificate."""

    CERTIFIED = (date(2017, 3, 20), "certified")

    def test_a_right_whose_time_has_not_begun_is_not_late(self) -> None:
        assert is_late((date(2017, 3, 20), "declared"), on=date(2020, 1, 1)) is False

    @pytest.mark.parametrize(("on", "answer"), [(date(2018, 3, 20), False), (date(2018, 3, 21), True)])
    def test_a_right_not_used_is_late_once_the_time_has_ended(self, on: date, answer: bool) -> None:
        assert is_late(self.CERTIFIED, on=on) is answer

    @pytest.mark.parametrize(("applied", "answer"), [(date(2018, 3, 20), False), (date(2018, 3, 21), True)])
    def test_a_right_used_counts_from_the_day_of_use(self, applied: date, answer: bool) -> None:
        assert is_late(self.CERTIFIED, (applied, "applied"), on=date(2019, 1, 1)) is answer

    def test_what_happened_after_the_day_asked_is_hidden(self) -> None:
        assert is_late(self.CERTIFIED, (date(2018, 1, 1), "applied"), on=date(2018, 3, 21)) is False
        assert is_late(self.CERTIFIED, (date(2018, 3, 22), "applied"), on=date(2018, 3, 21)) is True

    def test_an_end_beyond_the_calendar_is_not_known(self) -> None:
        """No day off is known after 2030, so neither is a last day that may have to move."""
        assert is_late((date(2030, 6, 1), "certified"), on=date(2031, 8, 1)) is UNKNOWN
