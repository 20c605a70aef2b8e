"""Steps on planes: a plane has one bit for each row, and a step works on sixty-four rows at once.

A plane says of each row whether something may be. Whether a node may reach a bit follows from its children: for some
value that the row may have, the child may reach it. So a row of which nothing is known and a row of which all is known
take the same steps, and the answer is exact for both, however often a fact stands in a condition.
"""

__all__ = ["Program"]

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from attrs import frozen

Plane: TypeAlias = np.ndarray[Any, np.dtype[np.uint64]]
Values: TypeAlias = frozenset[int]
"""Values of a variable, by their places in its domain."""

NONE, ALL = 0, 1
"""The registers of the two planes that are the same for every row."""
AND, OR = 0, 1
FEW = 128
"""Planes of so many words are connected as numbers of Python."""
_CONNECTED = (np.bitwise_and, np.bitwise_or)


@frozen(kw_only=True)
class Program:
    """Steps on planes, each of which fills the next register.

    Args:
        inputs: What the registers after the two constant ones hold: of a variable and some of its values, whether a row
            may have one of these.
        steps: The connective, and the two registers that it connects.
        spent: For each step, the registers that are not needed after it.
        outputs: The register of each thing asked.
    """

    inputs: tuple[tuple[int, Values], ...]
    steps: tuple[tuple[int, int, int], ...]
    spent: tuple[tuple[int, ...], ...]
    outputs: Mapping[tuple[Any, int], int]

    def run(self, inputs: Sequence[Plane], words: int) -> dict[tuple[Any, int], Plane]:
        """The plane of each thing asked.

        Args:
            inputs: A plane for each input.
            words: How many words of sixty-four rows a plane has.
        """
        if words <= FEW:
            return self._run_of_few(inputs, words)
        registers: list[Any] = [np.zeros(words, np.uint64), np.full(words, ~np.uint64(0)), *inputs]
        for (connective, one, other), spent in zip(self.steps, self.spent, strict=True):
            registers.append(_CONNECTED[connective](registers[one], registers[other]))
            for register in spent:
                registers[register] = None
        return {asked: registers[register] for asked, register in self.outputs.items()}

    def _run_of_few(self, inputs: Sequence[Plane], words: int) -> dict[tuple[Any, int], Plane]:
        """The same on whole numbers of Python, which are quicker where a plane is short."""
        registers = [0, (1 << words * 64) - 1, *(int.from_bytes(plane.tobytes(), "little") for plane in inputs)]
        for connective, one, other in self.steps:
            registers.append(registers[one] | registers[other] if connective else registers[one] & registers[other])
        return {
            asked: np.frombuffer(registers[register].to_bytes(words * 8, "little"), np.dtype("<u8"))
            for asked, register in self.outputs.items()
        }
