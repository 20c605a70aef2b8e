"""A benefit made ready for evaluation: which statuses a vector of facts leaves possible."""

__all__ = ["Judge"]

from collections import Counter
from collections.abc import Mapping
from functools import cached_property, partial
from typing import Any

from attrs import field, frozen

from victim_protocol.law.benefit import Benefit, Ground, Provision, Status
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Compiler, Evaluator, Judgement
from victim_protocol.law.exactness import exactly, open_domains
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.occurrences import occurrences, repetitions
from victim_protocol.law.patience import awaited, patient
from victim_protocol.law.variables import Vector
from victim_protocol.law.verdicts import Verdicts

# Read in the innermost loop, where an attribute of a class or an enumeration costs as much as the work.
_BEST, _DECIDED = Verdicts.BEST, Verdicts.DECIDED
_MAY_BE_PENDING = (Occurrence.PENDING, UNKNOWN)
_REFUSED, _OWED = Status.REFUSED.value, Status.OWED.value
_MOST_KNOWN = 1_000
"""How many answers a judge keeps."""


def _judged(ground: Ground, compiler: Compiler) -> Evaluator:
    """The statuses that one ground leaves possible."""
    evaluate, table = compiler.ground(ground.condition, ground.source), Verdicts.OF_FORCE[ground.force]
    return lambda vector: table[evaluate(vector)]


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
        slots: Every variable that stands in it, in the order of the text; facts before readings and texts not held.
        repeated: Those that stand in it more than once.
        awaited: For each ground, the events that must stay pending for it while others happen.
        together: Answers over several parts of an occasion of which this is the first, kept by whoever works them out.
        chosen: Which terms of an allowance apply, kept likewise.
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
    together: dict[tuple[Any, ...], tuple[tuple["Judge", ...], int]] = field(
        factory=dict, init=False, eq=False, repr=False
    )
    chosen: dict[tuple[int, bool], tuple[Any, tuple[int, ...], dict[tuple[object, ...], tuple[Any, ...]]]] = field(
        factory=dict, init=False, eq=False, repr=False
    )
    _known: dict[tuple[object, ...], int] = field(factory=dict, init=False, eq=False, repr=False)

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
            slots=tuple(sorted(counted, key=len(compiler.variables.facts).__le__)),
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
        return self._kept(self._plain, self._plain_repeated, vector, found)

    def _exactly(self, once: Evaluator, repeated: tuple[int, ...], vector: Vector) -> int:
        found = once(vector)
        if found in _DECIDED or not repeated:
            return found
        return self._kept(once, repeated, vector, found)

    def _kept(self, once: Evaluator, repeated: tuple[int, ...], vector: Vector, possible: int) -> int:
        """Exactly what is possible, kept by all that it hangs on: people are alike in most of what a benefit asks."""
        variables = self.compiler.variables
        values = tuple([variables.alike(slot, vector[slot]) for slot in self.slots])
        found = self._known.get(values)
        if found is None:
            found = exactly(once, repeated, variables, vector, possible, partial(self._by_diagram, vector))
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[values] = found
        return found

    def _by_diagram(self, vector: Vector) -> int:
        diagrams = open_domains(self.slots, self.compiler.variables, vector)
        return diagrams.reached(self.diagram(diagrams, vector, Status.REFUSED.value))

    def diagram(self, diagrams: Diagrams, vector: Vector, found: int) -> int:
        """The best of what was found elsewhere and of what each ground leaves possible, as a diagram.

        Args:
            diagrams: Where it is made; what its domains do not hold keeps its value.
            vector: What is known.
            found: A diagram of statuses.
        """
        for ground, awaited_events in zip(self.provision.grounds, self.awaited, strict=True):
            held = self.compiler.counts(ground.source)
            for pending in dict.fromkeys((frozenset[int](), awaited_events)):
                answers = diagrams.of(ground.condition, self.compiler, vector, pending) if held else Judgement.ANYTHING
                statuses = diagrams.mapped(Verdicts.OF_FORCE[ground.force], answers)
                found = diagrams.joined(Verdicts.BEST, found, statuses)
        return found

    @cached_property
    def _alone(self) -> Mapping[int, "Judge"]:
        """A judge for each ground, by the identity of the ground."""
        return {
            id(ground): Judge.of(self.benefit, Provision(grounds=(ground,)), self.compiler)
            for ground in self.provision.grounds
        }

    def of_ground(self, ground: Ground, vector: Vector) -> int:
        """Exactly the statuses that one ground of the provision alone leaves possible."""
        return self._alone[id(ground)].possible(vector)
