"""Sets of statuses: how answers become statuses, and which of two is better."""

__all__ = ["Verdicts", "best", "highest", "statuses"]

from collections.abc import Mapping
from itertools import product
from typing import Final

from victim_protocol.law.benefit import Force, Status
from victim_protocol.law.tables import filled

_ORDER = (Status.REFUSED, Status.NOT_YET, Status.CONSIDERED, Status.OWED)


def _status_table(force: Force) -> bytes:
    """For each set of answers of a ground's condition, the set of statuses it leaves."""
    bits = ((1, Status.REFUSED), (2, Status.NOT_YET), (4, force.status), (8, force.status))
    return bytes(sum({status.value for bit, status in bits if answers & bit}) for answers in range(16))


def _best_table() -> bytes:
    """For two sets of statuses, the set of the better ones of each pair: entry ``first << 4 | second``."""
    entries = bytearray(256)
    for one, other in product(_ORDER, repeat=2):
        entries[one.value << 4 | other.value] = max(one.value, other.value)
    return filled(entries)


class Verdicts:
    """Sets of statuses, as bits of ``Status``."""

    OF_FORCE: Final[Mapping[Force, bytes]] = {force: _status_table(force) for force in Force}
    """For each force and set of answers of a ground's condition, the set of statuses it leaves."""
    BEST: Final = _best_table()
    """Entry ``first << 4 | second``: the set of the better statuses."""
    DECIDED: Final[Mapping[int, Status]] = {status.value: status for status in _ORDER}
    """The sets of one status, each with that status."""


_BEST = Verdicts.BEST  # read in the innermost loop, where an attribute of a class costs as much as the work


def best(first: int, second: int) -> int:
    """The statuses that the better of two findings may have.

    >>> statuses(best(Status.REFUSED.value | Status.OWED.value, Status.NOT_YET.value))
    (<Status.NOT_YET: 2>, <Status.OWED: 8>)
    """
    return _BEST[first << 4 | second]


def highest(possible: int) -> int:
    """The best status of a set, as a set of its own.

    >>> highest(Status.REFUSED.value | Status.OWED.value)
    8
    """
    return 1 << (possible.bit_length() - 1)


def statuses(possible: int) -> tuple[Status, ...]:
    """A set of statuses as a tuple, from worst to best.

    >>> statuses(9)
    (<Status.REFUSED: 1>, <Status.OWED: 8>)
    """
    return tuple(status for status in _ORDER if possible & status.value)
