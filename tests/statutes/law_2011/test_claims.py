from datetime import date

import pytest

from victim_protocol.statutes.law_2011.claims import claimed
from victim_protocol.statutes.law_2011.papers import BY_CIRCULAR, BY_DECREE
from victim_protocol.statutes.law_2011.periods import AMOUNTS_FROM, DECREE_FROM, ESTABLISHMENTS_FROM


class TestClaimed:
    """Decree Article 23.3.a names the papers of a claim; Circular 35 Article 16.1 sets form and list."""

    @pytest.mark.parametrize(
        "days", [(DECREE_FROM,), (DECREE_FROM, AMOUNTS_FROM), (DECREE_FROM, ESTABLISHMENTS_FROM)], ids=str
    )
    def test_the_papers_change_on_the_day_of_the_circular(self, days: tuple[date, ...]) -> None:
        steps = dict(claimed((), *((day, ()) for day in days)))
        assert set(steps) == {*days, ESTABLISHMENTS_FROM}
        for day, step in steps.items():
            assert step.papers is (BY_DECREE if day < ESTABLISHMENTS_FROM else BY_CIRCULAR)
