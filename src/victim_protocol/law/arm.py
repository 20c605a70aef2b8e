"""One row of a procedure made ready for a day: whether an act may take it, and what stands in the way."""

__all__ = ["Arm", "arm_of"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from attrs import field, frozen

from victim_protocol.law.authority import Competence
from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evaluate import Compiler, Judgement
from victim_protocol.law.exactness import answers, needed
from victim_protocol.law.explain import Explanation, explain, variables_named
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.law.objection import Act, Fault, Objection
from victim_protocol.law.occurrences import occurrences, repetitions
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.law.variables import Vector

_NOW = Judgement.PASSES | Judgement.HOLDS
_NOT_NOW = Judgement.FAILS | Judgement.WAITS
_SINGLE = frozenset({1, 2, 4, 8})


@frozen(eq=False)
class Arm:
    """One row, compiled.

    Args:
        row: The row.
        competent: For each body, whether it may act (true), or is wider than the one that may (false).
        takes: The same of each receiver.
        guard: What must hold, as a function of a vector; ``None`` for nothing.
        slot: The place of its reading in a vector; ``None`` for none.
        unsettled: The days, first and last, on which it is not known who is competent.
        excluded: Those who cannot answer for the person, where whoever acts would.
    """

    row: Transition
    competent: Mapping[Key, bool]
    takes: Mapping[Key, bool]
    guard: Callable[[Vector], int] | None
    slot: int | None
    unsettled: tuple[tuple[date, date], ...]
    excluded: frozenset[Key | None]
    first: date = field(init=False)
    last: date = field(init=False)
    forms: frozenset[Key] = field(init=False)
    choices: tuple[object, ...] = field(init=False)
    is_bare_task: bool = field(init=False)
    is_link: bool = field(init=False)

    # What the row says, at hand: a step looks at it thousands of times.
    @first.default
    def _first(self) -> date:
        return self.row.since

    @last.default
    def _last(self) -> date:
        return self.row.until or date.max

    @forms.default
    def _forms(self) -> frozenset[Key]:
        return frozenset(self.row.may_bring)

    @choices.default
    def _choices(self) -> tuple[object, ...]:
        return (UNKNOWN,) if self.row.reading is None else (UNKNOWN, self.row.reading[1])

    @is_bare_task.default
    def _is_bare_task(self) -> bool:
        return self.row.is_bare_task

    @is_link.default
    def _is_link(self) -> bool:
        return self.row.is_link

    def admits(self, act: Act, vector: Vector) -> bool:
        """Whether nothing stands in the way, as far as it is recorded.

        Args:
            act: What was done.
            vector: What is known.
        """
        if not self.first <= act.day <= self.last or self._is_by_the_wrong_ones(act):
            return False
        if self.slot is not None and vector[self.slot] not in self.choices:
            return False
        guard = self.guard
        if guard is None or self.is_bare_task:
            return True
        found = guard(vector)
        return not found & _NOT_NOW or (self.row.is_finding and bool(found & _NOW))

    def names(self, actor: Key | None) -> bool:
        """Whether it is known to be a body that may take the row; any body, where the row names none.

        Args:
            actor: Who acted.
        """
        return not self.competent or (actor is not None and self.competent.get(actor, False))

    def may_be_of(self, act: Act) -> bool:
        """Whether a body acted on a day of which it is not known who is competent.

        Args:
            act: What was done.
        """
        return act.actor is not None and self._is_unsettled(act.day)

    def is_by_another(self, act: Act) -> bool:
        """Whether a body acted that is known not to be the one that may.

        Args:
            act: What was done.
        """
        wrong = self.competent and act.actor is not None and act.actor not in self.competent
        return bool(wrong) and not self._is_unsettled(act.day)

    def _is_by_the_wrong_ones(self, act: Act) -> bool:
        """Whether a body, a receiver or a form is recorded that is not one of the row's."""
        competent, takes, actor, receiver = self.competent, self.takes, act.actor, act.receiver
        if actor in self.excluded:
            return True
        if self.is_link:
            return False
        if competent and actor is not None and actor not in competent and not self._is_unsettled(act.day):
            return True
        if takes and receiver is not None and receiver not in takes and not self._is_unsettled(act.day):
            return True
        return bool(act.forms) and not self.forms.issuperset(act.forms)

    def _is_unsettled(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.unsettled)

    def objections(self, act: Act, vector: Vector, compiler: Compiler) -> Iterator[Objection]:
        """Everything that stands in the way, and what is only not recorded.

        Args:
            act: What was done.
            vector: What is known.
            compiler: What the guard was compiled with.
        """
        row = self.row
        if not row.governs(act.day):
            yield Objection(row, Fault.DAY)
        if self.slot is not None and row.reading is not None and vector[self.slot] not in (UNKNOWN, row.reading[1]):
            yield Objection(row, Fault.READING, (row.reading[0],))
        if act.actor in self.excluded:
            yield Objection(row, Fault.ACTOR)
        elif not row.is_link:
            yield from self._of_bodies(act)
        unmet = None if row.is_bare_task else self.unmet(vector, compiler)
        if unmet is not None and not (row.is_finding and unmet.fault is Fault.MISSING):
            yield unmet

    def _of_bodies(self, act: Act) -> Iterator[Objection]:
        row = self.row
        if self.competent and not self.competent.get(act.actor or Key(""), False):
            unknown = act.actor is None or act.actor in self.competent or self._is_unsettled(act.day)
            yield Objection(row, Fault.ACTOR_MISSING if unknown else Fault.ACTOR)
        if self.takes and not self.takes.get(act.receiver or Key(""), act.receiver is None and len(row.receivers) == 1):
            unknown = act.receiver is None or act.receiver in self.takes or self._is_unsettled(act.day)
            yield Objection(row, Fault.RECEIVER_MISSING if unknown else Fault.RECEIVER)
        if not set(act.forms) <= set(row.may_bring):
            yield Objection(row, Fault.FORM)

    def unmet(self, vector: Vector, compiler: Compiler) -> Objection | None:
        """What the guard has against it: that it fails, or what is missing to tell; ``None`` for nothing.

        Args:
            vector: What is known.
            compiler: What the guard was compiled with.
        """
        return None if self.guard is None else _against(self.row, self.row.guard, self.guard(vector), vector, compiler)

    def irrefusable(self, vector: Vector, compiler: Compiler) -> Objection | None:
        """What keeps the receiver from refusing: that it must receive, or what is missing to tell.

        Args:
            vector: What is known.
            compiler: What the row was compiled with.
        """
        refusable = self.row.refusable
        return _against(self.row, refusable, answers(refusable, compiler, vector), vector, compiler)


def arm_of(row: Transition, compiler: Compiler, competence: Competence) -> Arm:
    """Compile a row.

    Args:
        row: The row.
        compiler: For its guard.
        competence: What is known of the bodies.
    """
    return Arm(
        row=row,
        competent=competence.fitting(row.actors),
        takes=competence.fitting(row.receivers),
        guard=None if row.guard is ALWAYS else _exact(row, compiler),
        slot=None if row.reading is None else compiler.variables.slots[row.reading[0]],
        unsettled=competence.unsettled_for((*row.actors, *row.receivers)),
        excluded=competence.not_caring if row.care is Care.ACTOR else frozenset(),
    )


def _against(row: Transition, condition: Condition, found: int, vector: Vector, compiler: Compiler) -> Objection | None:
    """What a condition of a row has against it, by what it may be."""
    if not found & _NOW:
        return Objection(row, Fault.GUARD, _decided(explain(condition, compiler, vector)))
    if not found & _NOT_NOW:
        return None
    return Objection(row, Fault.MISSING, needed(condition, compiler, vector))


def _decided(found: Explanation) -> tuple[Key, ...]:
    """What the nodes that decided ask for."""
    named = (variables_named(node.condition) for node in found.walk())
    return tuple(dict.fromkeys(key for key in named if key is not None))


def _exact(row: Transition, compiler: Compiler) -> Callable[[Vector], int]:
    """A guard as a function; where a variable stands in it more than once, one that is exact all the same."""
    evaluate = compiler(row.guard)
    if not repetitions(occurrences(row.guard, compiler)):
        return evaluate

    def exact(vector: Vector) -> int:
        found = evaluate(vector)  # it may list an answer too many, never one too few
        return found if found in _SINGLE else answers(row.guard, compiler, vector)

    return exact
