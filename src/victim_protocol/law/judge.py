"""A benefit made ready for evaluation: which statuses a vector of facts leaves possible."""

__all__ = ["Judge", "Verdicts", "best", "highest", "occurrences", "patient", "repetitions", "statuses"]

from collections import Counter
from collections.abc import Mapping
from itertools import product
from typing import Final

from attrs import field, frozen

from victim_protocol.law.benefit import Benefit, Force, Ground, Provision, Status
from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Not,
    NotHeld,
    children,
)
from victim_protocol.law.evaluate import Compiler, Evaluator
from victim_protocol.law.exactness import exactly
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.tables import filled
from victim_protocol.law.variables import Vector

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


# Read in the innermost loop, where an attribute of a class or an enumeration costs as much as the work.
_BEST, _DECIDED = Verdicts.BEST, Verdicts.DECIDED
_MAY_BE_PENDING = (Occurrence.PENDING, UNKNOWN)
_REFUSED, _OWED = Status.REFUSED.value, Status.OWED.value


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


def occurrences(condition: Condition, compiler: Compiler) -> Counter[int]:
    """How often each variable stands in a condition; of the branches of a reading only one applies at a time."""
    slots = compiler.variables.slots
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return sum((occurrences(part, compiler) for part in parts), Counter())
        case Not(part=part):
            return occurrences(part, compiler)
        case Defined(name=name):
            return occurrences(compiler.definitions[name], compiler)
        case ByReading(reading=reading, choices=choices):
            most = Counter[int]()
            for _, branch in choices:
                most |= occurrences(branch, compiler)
            return most + Counter({slots[reading]: 1})
        case NotHeld(text=text):
            return Counter({slots[text]: 1})
        case _:
            return Counter({slots[condition.fact]: 1})


def repetitions(counted: Counter[int]) -> tuple[int, ...]:
    """The variables that stand more than once, in the order of the vector.

    >>> repetitions(Counter({4: 2, 1: 3, 2: 1}))
    (1, 4)
    """
    return tuple(sorted(slot for slot, times in counted.items() if times > 1))


def _judged(ground: Ground, compiler: Compiler) -> Evaluator:
    """The statuses that one ground leaves possible."""
    evaluate, table = compiler.ground(ground.condition, ground.source), Verdicts.OF_FORCE[ground.force]
    return lambda vector: table[evaluate(vector)]


def awaited(condition: Condition, compiler: Compiler) -> frozenset[int]:
    """The events that a condition asks to be pending, beside others that it asks to have happened."""
    slots, pending, others = compiler.variables.slots, set(), set()
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        waiting += [compiler.definitions[node.name]] if isinstance(node, Defined) else children(node)
        if isinstance(node, Awaiting):
            pending.add(slots[node.fact])
        elif isinstance(node, Happened):
            others.add(slots[node.fact])
    return frozenset(pending) if others - pending else frozenset()


def patient(vector: Vector, events: frozenset[int]) -> Vector:
    """A vector in which some events stay pending, whatever else happens.

    Args:
        vector: What is known.
        events: The places of the events.
    """
    return [
        Occurrence.LAPSED if slot in events and value is Occurrence.PENDING else value
        for slot, value in enumerate(vector)
    ]


def _patiently(ground: Ground, compiler: Compiler, events: frozenset[int]) -> Evaluator:
    """What one ground leaves possible where the events that it must await come last of all that is pending."""
    judge = _judged(ground, compiler)
    return lambda vector: judge(patient(vector, events))


def _best_of(grounds: tuple[Evaluator, ...]) -> Evaluator:
    """The statuses that the best of several grounds leaves possible."""
    if len(grounds) == 1:
        return grounds[0]

    def once(vector: Vector) -> int:
        found = _REFUSED
        for judge in grounds:
            found = _BEST[found << 4 | judge(vector)]
            if found == _OWED:
                break
        return found

    return once


@frozen(kw_only=True)
class Judge:
    """One benefit on one day, compiled.

    Args:
        benefit: The benefit.
        provision: What the texts in force on the day say of it.
        compiler: What its conditions were compiled with.
        once: The statuses left possible by a vector, each variable being taken to stand once.
        slots: Every variable that stands in it.
        repeated: Those that stand in it more than once.
        awaited: For each ground, the events that must stay pending for it while others happen.
    """

    benefit: Benefit
    provision: Provision
    compiler: Compiler = field(repr=False)
    once: Evaluator = field(repr=False)
    slots: tuple[int, ...]
    repeated: tuple[int, ...]
    awaited: tuple[frozenset[int], ...] = field(repr=False)
    _plain: Evaluator = field(repr=False, alias="plain")
    _plain_repeated: tuple[int, ...] = field(repr=False, alias="plain_repeated")
    _any_awaited: tuple[int, ...] = field(repr=False, alias="any_awaited")

    @classmethod
    def of(cls, benefit: Benefit, provision: Provision, compiler: Compiler) -> "Judge":
        """Compile a benefit with the conditions of a day."""
        grounds = provision.grounds
        counts = [occurrences(ground.condition, compiler) for ground in grounds]
        patience = [awaited(ground.condition, compiler) for ground in grounds]
        counted = sum(counts, Counter[int]())
        twice = sum((count for count, events in zip(counts, patience, strict=True) if events), counted)
        plainly = tuple(_judged(ground, compiler) for ground in grounds)
        patiently = [
            _patiently(ground, compiler, events) for ground, events in zip(grounds, patience, strict=True) if events
        ]
        return cls(
            benefit=benefit,
            provision=provision,
            compiler=compiler,
            once=_best_of((*plainly, *patiently)),
            slots=tuple(sorted(counted)),
            repeated=repetitions(twice),
            awaited=tuple(patience),
            plain=_best_of(plainly),
            plain_repeated=repetitions(counted),
            any_awaited=tuple(sorted(frozenset().union(*patience))),
        )

    def possible(self, vector: Vector) -> int:
        """Exactly the statuses left possible: those that some completion of the unknowns has."""
        for slot in self._any_awaited:
            if vector[slot] in _MAY_BE_PENDING:
                return self._exactly(self.once, self.repeated, vector)
        found = self._plain(vector)  # not by the function below: most findings are decided here, and a call costs
        if found in _DECIDED or not self._plain_repeated:
            return found
        return exactly(self._plain, self._plain_repeated, self.compiler.variables, vector, found)

    def _exactly(self, once: Evaluator, repeated: tuple[int, ...], vector: Vector) -> int:
        found = once(vector)
        if found in _DECIDED or not repeated:
            return found
        return exactly(once, repeated, self.compiler.variables, vector, found)

    def of_ground(self, ground: Ground, vector: Vector) -> int:
        """Exactly the statuses that one ground alone leaves possible."""
        alone = Judge.of(self.benefit, Provision(grounds=(ground,)), self.compiler)
        return alone.possible(vector)
