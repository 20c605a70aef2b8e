import pytest

from victim_protocol.testing.must import must


class TestMust:
    """What does not hold is said."""

    def test_what_holds_is_passed_over(self) -> None:
        must(True, "never told")

    def test_what_does_not_is_told(self) -> None:
        with pytest.raises(AssertionError, match="the case is lost"):
            must(False, "the case is lost")
