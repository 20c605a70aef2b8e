"""Which groups of people may be told apart, so that no number of few people is told or can be worked out."""

__all__ = ["Told", "block", "withheld"]

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import Final

from victim_protocol.reports.province.tables import Ref

_MOST_UNIONS: Final = 9
"""Of more groups than these not every union is looked at, but each group and the rest."""


def withheld(groups: Mapping[str, Collection[Ref]], k: int, also: Collection[str] = ()) -> frozenset[str]:
    """Which of the groups that people are divided into must not be told apart.

    Those of few people; and, until together they are of enough, the smallest of the others.

    Args:
        groups: The people of each group.
        k: How many people a figure is of at the least.
        also: Groups that must not be told apart for another reason.

    >>> people = [Ref("c", str(number)) for number in range(9)]
    >>> sorted(withheld({"a": people[:2], "b": people[2:5], "c": people[5:]}, 3))
    ['a', 'b']
    """
    hidden = {key for key, people in groups.items() if len(people) < k or key in also}
    shown = sorted(set(groups) - hidden, key=lambda key: (-len(groups[key]), key))
    while hidden and shown and len(_union(groups[key] for key in hidden)) < k:
        hidden.add(shown.pop())
    return frozenset(hidden)


def _union(groups: Iterable[Collection[Ref]]) -> frozenset[Ref]:
    return frozenset[Ref]().union(*groups)


def block(cells: Sequence[Sequence[Collection[Ref]]], k: int) -> tuple[frozenset[int], frozenset[int]]:
    """The rows and columns whose crossings are all withheld, so that none can be found from the margins.

    A whole block gives nothing back but the sums of its rows and columns; it grows until these are of enough people.

    Args:
        cells: The people of each pair of groups, row by row; each row and each column is of enough people.
        k: How many people a figure is of at the least.
    """
    rows = {row for row, of_row in enumerate(cells) for cell in of_row if len(cell) < k}
    columns = {column for of_row in cells for column, cell in enumerate(of_row) if len(cell) < k}
    while rows:
        short_rows = any(sum(len(cells[row][column]) for column in columns) < k for row in rows)
        short_columns = any(sum(len(cells[row][column]) for row in rows) < k for column in columns)
        more_columns = [column for column in range(len(cells[0])) if column not in columns]
        more_rows = [row for row in range(len(cells)) if row not in rows]
        if (short_rows or len(columns) == 1) and more_columns:
            columns.add(more_columns[0])
        elif (short_columns or len(rows) == 1) and more_rows:
            rows.add(more_rows[0])
        else:
            break
    return frozenset(rows), frozenset(columns)


class Told:
    """The groups of people of whom a number is told, in any table, or follows from what is told in one.

    Of two such groups of which one holds the other, the difference follows as well: a group is taken in only where it
    differs from none by few. People are bits of a number, since there are many groups.

    Args:
        k: How many people a figure is of at the least.
    """

    def __init__(self, k: int) -> None:
        self._k = k
        self._bits: dict[Ref, int] = {}
        self._by_size: dict[int, set[int]] = {}

    def take(self, partition: Iterable[Collection[Ref]]) -> bool:
        """Take in the groups of a division, and every union of them; nothing at all where one of these may not be.

        Args:
            partition: The groups that are told, and what is left, if that follows.
        """
        groups = [self._mask(people) for people in partition if people]
        unions = dict.fromkeys(_unions(groups))
        if any(self._is_close(one) for one in unions):
            return False
        for one in unions:
            self._by_size.setdefault(one.bit_count(), set()).add(one)
        return True

    def _mask(self, people: Collection[Ref]) -> int:
        mask = 0
        for one in people:
            mask |= self._bits.setdefault(one, 1 << len(self._bits))
        return mask

    def _is_close(self, group: int) -> bool:
        size = group.bit_count()
        near = (size + step for step in range(1 - self._k, self._k) if step)
        others = chain.from_iterable(self._by_size.get(one, ()) for one in near)
        return any(group & other in (group, other) for other in others)


def _unions(groups: Sequence[int]) -> Iterator[int]:
    """Every union of some groups; of many, each by itself, all but each, and all together."""
    if len(groups) <= _MOST_UNIONS:
        for size in range(1, len(groups) + 1):
            yield from (_joined(some) for some in combinations(groups, size))
        return
    whole = _joined(groups)
    yield whole
    for number, one in enumerate(groups):
        yield from (one, _joined((*groups[:number], *groups[number + 1 :])))


def _joined(groups: Iterable[int]) -> int:
    mask = 0
    for one in groups:
        mask |= one
    return mask
