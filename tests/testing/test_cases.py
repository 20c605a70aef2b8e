from datetime import date

import pytest
from hypothesis import given
from tests.testing.quick import QUICK

from victim_protocol.case.case import Case
from victim_protocol.case.verification import verify
from victim_protocol.law.key import Key
from victim_protocol.proceedings import proceedings
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.cases import _case, begin_days, cases
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.entries import told
from victim_protocol.testing.journals import journal_of

BOOK = default_book()


@pytest.fixture(scope="module")
def found() -> tuple[Case, ...]:
    return drawn(cases(), 70)


class TestCases:
    """The library admits them: as a case, as a journal, and for every question."""

    @QUICK
    @given(cases())
    def test_a_journal_takes_them(self, case: Case) -> None:
        journal = journal_of(case)
        assert journal.case == case
        assert verify(journal, journal.head).sound

    @QUICK
    @given(cases(most=3))
    def test_where_they_stand_is_told(self, case: Case) -> None:
        last = max((entry.written for entry in case.entries), default=None)
        if last is not None:
            assert len(proceedings(case, on=last)) == len(case.persons)

    def test_of_all_kinds(self, found: tuple[Case, ...]) -> None:
        """With one, two and three persons, of an establishment, with many events, corrections and departures."""
        assert {len(case.persons) for case in found} == {1, 2, 3}
        assert any(case.persons[0].establishment for case in found)
        assert {len(case.entries) for case in found} > {0, 1, 2, 3}
        told = [entry for case in found for entry in case.entries]
        assert len({entry.event for entry in told}) > 30
        assert any(entry.corrects for entry in told)
        assert any(entry.departs for entry in told)

    def test_under_each_law(self, found: tuple[Case, ...]) -> None:
        days = [entry.day for case in found for entry in case.entries]
        for regime in BOOK.regimes:
            assert any(regime.governs(day) for day in days)

    @pytest.mark.parametrize(
        ("first", "second", "kept"),
        [("left_establishment", "lodged", ["e2"]), ("lodged", "taken_in", ["e1"]), ("lodged", "died", ["e1", "e2"])],
    )
    def test_what_would_contradict_is_left_out(self, first: str, second: str, kept: list[str]) -> None:
        """Whoever is not lodged cannot leave, and nobody stays in two places."""
        said = drawn(told(BOOK), 1)[0]
        entries = [((0, 1, None), {**said, "event": Key(event)}) for event in (first, second)]
        assert [entry.id for entry in _case(date(2017, 3, 20), ((None, []), entries)).entries] == kept

    def test_no_establishment_where_none_is_wanted(self) -> None:
        assert not any(case.persons[0].establishment for case in drawn(cases(establishments=False), 60))


class TestBeginDays:
    """No case begins before the law that is held."""

    def test_within_the_law(self) -> None:
        assert min(drawn(begin_days(), 60)) == BOOK.change_days[0]
