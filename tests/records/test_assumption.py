import pytest

from victim_protocol.errors import InvalidFact
from victim_protocol.records.assumption import Assumed


class TestAssumed:
    """Two numbers, the least first."""

    @pytest.mark.parametrize(("low", "high"), [(-1, 2), (3, 2)])
    def test_refused(self, low: int, high: int) -> None:
        with pytest.raises(InvalidFact, match=r"whole number|less than"):
            Assumed(name="A", case="c", low=low, high=high)

    def test_equal_numbers(self) -> None:
        assert Assumed(name="A", case="c", low=2, high=2).high == 2
