from datetime import date

import pytest
from tests.toy_law import label, source

from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm, NormKind


def norm(until: date | None = None) -> Norm:
    return Norm(
        key=Key("quiet"),
        kind=NormKind.DUTY,
        label=label("quiet"),
        since=date(2012, 1, 1),
        until=until,
        sources=(source(),),
    )


class TestDays:
    """A norm holds on its first day and on its last, and without a last one for good."""

    @pytest.mark.parametrize(
        ("day", "holds"),
        [
            (date(2011, 12, 31), False),
            (date(2012, 1, 1), True),
            (date(2025, 6, 30), True),
            (date(2025, 7, 1), False),
        ],
    )
    def test_both_count(self, day: date, *, holds: bool) -> None:
        assert norm(until=date(2025, 6, 30)).holds_on(day) is holds

    def test_without_an_end(self) -> None:
        assert norm().holds_on(date(9999, 12, 31))
        assert not norm().holds_on(date(2011, 12, 31))
