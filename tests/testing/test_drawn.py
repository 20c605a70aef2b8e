from hypothesis import strategies as st

from victim_protocol.testing.drawn import drawn


class TestDrawn:
    """A few values, the same ones each time."""

    def test_the_same_each_time(self) -> None:
        assert drawn(st.integers(), 20) == drawn(st.integers(), 20)

    def test_no_more_than_asked_for_and_no_more_than_there_are(self) -> None:
        assert len(drawn(st.integers(), 7)) == 7
        assert drawn(st.just(1), 7) == (1,)
