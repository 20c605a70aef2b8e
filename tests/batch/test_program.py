import numpy as np
import pytest

from victim_protocol.batch.program import ALL, AND, FEW, NONE, OR, Program

ONE, OTHER = np.array([0b1100], np.uint64), np.array([0b1010], np.uint64)


def of(steps: tuple[tuple[int, int, int], ...], outputs: dict[tuple[str, int], int]) -> Program:
    """A program over two inputs whose registers are all kept."""
    inputs = ((0, frozenset({0})), (1, frozenset({0})))
    return Program(inputs=inputs, steps=steps, spent=((),) * len(steps), outputs=outputs)


class TestRun:
    """Each step fills the next register."""

    @pytest.mark.parametrize("words", [1, FEW, FEW + 1])
    def test_short_planes_and_long_ones_are_connected_alike(self, words: int) -> None:
        program = of(((AND, 2, 3), (OR, 2, 3), (AND, 4, ALL)), {("both", 1): 4, ("either", 1): 5, ("all", 1): ALL})
        one = np.arange(words, dtype=np.uint64) * np.uint64(2**60 + 12345)
        other = ~np.arange(words, dtype=np.uint64)
        found = program.run([one, other], words)
        expected = [one & other, one | other, ~np.zeros(words, np.uint64)]
        assert [found[key].tolist() for key in program.outputs] == [plane.tolist() for plane in expected]

    def test_what_holds_in_both_and_in_either(self) -> None:
        program = of(((AND, 2, 3), (OR, 2, 3), (AND, 5, ALL)), {("both", 1): 4, ("either", 1): 6, ("nobody", 1): NONE})
        found = program.run([ONE, OTHER], 1)
        assert [found[key].tolist() for key in program.outputs] == [[0b1000], [0b1110], [0]]

    def test_what_is_spent_is_let_go(self) -> None:
        program = Program(
            inputs=((0, frozenset({0})), (1, frozenset({0}))),
            steps=((AND, 2, 3),),
            spent=((2, 3),),
            outputs={("both", 1): 4},
        )
        assert program.run([ONE, OTHER], 1)["both", 1].tolist() == [0b1000]
