from itertools import product

import pytest

from victim_protocol.law.tables import AND, NOT, OR, filled

PAIRS = {1: (False, False), 2: (False, True), 4: (True, False), 8: (True, True)}
"""Each bit with its answers, now and later."""
BIT = {pair: bit for bit, pair in PAIRS.items()}


def members(answers: int) -> list[int]:
    """The bits of a set."""
    return [bit for bit in PAIRS if answers & bit]


class TestConnectives:
    """Sets of answers are connected as each pair of their members is."""

    @pytest.mark.parametrize("first", range(16))
    @pytest.mark.parametrize("second", range(16))
    def test_and_and_or(self, first: int, second: int) -> None:
        """In both worlds at once."""
        both, either = set(), set()
        for one, other in product(members(first), members(second)):
            worlds = list(zip(PAIRS[one], PAIRS[other], strict=True))
            both.add(BIT[all(worlds[0]), all(worlds[1])])
            either.add(BIT[any(worlds[0]), any(worlds[1])])
        assert AND[first << 4 | second] == sum(both)
        assert OR[first << 4 | second] == sum(either)

    @pytest.mark.parametrize("answers", range(16))
    def test_not(self, answers: int) -> None:
        """Twice is once too often."""
        assert NOT[answers] == sum(BIT[not now, not later] for now, later in map(PAIRS.__getitem__, members(answers)))
        assert NOT[NOT[answers]] == answers


class TestFilled:
    """A table of single bits becomes one of sets."""

    def test_joins_the_entries_of_the_members(self) -> None:
        """For a connective that is neither of the two."""
        entries = bytearray(256)
        for one, other in product(PAIRS, repeat=2):
            entries[one << 4 | other] = min(one, other)
        for first, second in product(range(1, 16), repeat=2):
            expected = {min(one, other) for one, other in product(members(first), members(second))}
            assert filled(entries)[first << 4 | second] == sum(expected)
