from datetime import date
from pathlib import Path

import pytest

from victim_protocol.reports.compared import compared_lines
from victim_protocol.reports.comparison import Cause, CauseKind, Difference, compare
from victim_protocol.reports.differences import Change
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case

BOOK = default_book()
CASE = read_case(
    (Path(__file__).parents[1] / "cases" / "under_verification_at_the_change_of_law.toml").read_text(encoding="utf-8")
)
CHANGED = Change("p1", "psychological_support", "status", "not yet", "owed")


def line(*causes: Cause) -> str:
    return [*compared_lines([Difference(CHANGED, causes)], BOOK, "en")][1]


class TestComparedLines:
    """Each answer on a line, and below it what changed it."""

    def test_an_entry_by_its_place_and_what_it_records(self) -> None:
        cause = Cause(kind=CauseKind.ENTRY, day=date(2017, 3, 20), key="certified", entry=2)
        assert line(cause) == "    because entry 3, 20/03/2017: certified as a victim"

    def test_a_fact_without_its_value(self) -> None:
        cause = Cause(kind=CauseKind.FACT, day=date(2017, 3, 20), key="poor_household", entry=0)
        assert line(cause) == "    because entry 1, known for 20/03/2017 on: poor household"

    def test_the_days_that_went_by(self) -> None:
        assert line(Cause(kind=CauseKind.TIME, day=date(2017, 3, 20))) == "    because the days that went by"

    def test_a_text_of_another_book(self) -> None:
        source = BOOK.regimes[0].source
        assert line(Cause(kind=CauseKind.TEXT, sources=(source,))).startswith("    because texts: Article 63")

    def test_what_only_together_is_enough(self) -> None:
        one = Cause(kind=CauseKind.ENTRY, day=date(2017, 3, 20), key="certified", entry=2, alone=False)
        assert "because only together: entry 3" in line(one)

    @pytest.mark.exhaustive
    def test_of_a_case(self) -> None:
        found = compare(CASE, date(2025, 6, 30), date(2025, 7, 15), language="en")
        lines = [*compared_lines(found, BOOK, "en")]
        assert len(lines) == 2 * len(found)
        assert "p1, psychological support, in an establishment or not: refused or not yet → owed" in lines
        assert not [one for one in lines if one.rstrip().endswith("→")]
