from datetime import date, timedelta

import pytest
from tests.toy_law import label, problems_of, source

from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime

DAY = timedelta(days=1)
FROM, UNTIL = date(2001, 1, 1), date(2002, 1, 1)


def regime(until: date | None) -> Regime:
    """A regime from the first day on."""
    return Regime(
        key=Key("ferry"),
        label=label("ferry"),
        identified_by=Key("arrived"),
        identified_from=FROM,
        identified_until=until,
        source=source(),
    )


class TestRegime:
    """Whom a law governs, by the day of identification."""

    @pytest.mark.parametrize(
        ("day", "governs"), [(FROM - DAY, False), (FROM, True), (UNTIL, True), (UNTIL + DAY, False)]
    )
    def test_both_ends_count(self, day: date, governs: bool) -> None:
        """And nothing outside them."""
        assert regime(UNTIL).governs(day) is governs

    def test_may_have_no_end(self) -> None:
        """Then every later day counts."""
        assert regime(None).governs(date.max)
        assert not regime(None).governs(FROM - DAY)

    def test_refuses_to_end_before_it_begins(self) -> None:
        """One day is the least."""
        assert regime(FROM).governs(FROM)
        assert problems_of(lambda: regime(FROM - DAY)) == [("regime.ferry", "days")]
