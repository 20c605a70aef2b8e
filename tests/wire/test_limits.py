import pytest

from victim_protocol.errors import InvalidFact
from victim_protocol.wire.limits import Limits


class TestLimits:
    """A limit is a whole number that leaves room for the form of a payload."""

    def test_all_problems_at_once(self) -> None:
        with pytest.raises(InvalidFact, match="depth: not a whole number from 5") as caught:
            Limits(size=0, depth=4, entries=-1, text=True, number=1.5)  # type: ignore[arg-type]
        paths = [problem.path for problem in caught.value.problems]
        assert paths == ["size", "depth", "entries", "text", "number"]

    def test_the_least(self) -> None:
        assert Limits(size=1, depth=5, persons=1, entries=0, text=1, number=0).depth == 5
