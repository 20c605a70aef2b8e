"""Support: what the law says of a person and a benefit, and why."""

__all__ = ["Bearer", "Finding", "Reason", "over"]

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property, reduce
from typing import NamedTuple

from attrs import field, frozen

from victim_protocol.engine.occasions import Occasions, Part
from victim_protocol.engine.papers import BroughtPapers, brought
from victim_protocol.engine.question import Assignment, Question
from victim_protocol.law.authority import Ended
from victim_protocol.law.benefit import Benefit, Body, Ground, Status
from victim_protocol.law.condition import ByReading, Happened
from victim_protocol.law.evidence import Evidence, Source, weakest
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.verdicts import Verdicts, best, highest, statuses


@frozen
class Reason:
    """One ground of a benefit, and how its condition turned out.

    Args:
        ground: The ground.
        possible: The statuses that it alone leaves possible.
        explanation: Which nodes of its condition decided.
    """

    ground: Ground
    possible: tuple[Status, ...]
    explanation: Explanation


class Bearer(NamedTuple):
    """A body that acts for a benefit."""

    body: Body
    truth: Truth
    """Whether it is this body; unknown where that hangs on a fact or a reading."""
    ended: Ended | None
    """Where the body no longer acts on the last day of the occasion, since when and what is not known."""


@frozen(slots=False)  # without slots it is made in half the time, and there are many
class Finding:
    """What the law says of one person and one benefit, over the days of its occasion.

    Args:
        benefit: The benefit.
        possible: The statuses that remain possible, as bits; one, where it is decided.
        parts: The parts of the occasion on which the benefit exists, each with its judge and statuses.
    """

    benefit: Benefit
    possible: int
    parts: tuple[tuple[Part, Judge, int], ...] = field(repr=False)
    _occasions: Occasions = field(repr=False, eq=False, alias="occasions")

    @property
    def status(self) -> Status:
        """The best status over the days of the occasion; undetermined where several remain possible."""
        return Verdicts.DECIDED.get(self.possible, Status.UNDETERMINED)

    @property
    def statuses(self) -> tuple[Status, ...]:
        """Every status that remains possible, from worst to best."""
        return statuses(self.possible)

    @cached_property
    def _question(self) -> Question:
        return Question(self._occasions.book.variables, tuple((judge, part.vector) for part, judge, _ in self.parts))

    @property
    def needs(self) -> tuple[Key, ...]:
        """The unknown facts, open readings and missing texts on which the status still depends."""
        return () if self.possible in Verdicts.DECIDED else self._question.needs

    @property
    def grants_if(self) -> tuple[Assignment, ...]:
        """The smallest sets of values of unknowns after which it is given, at most 16 of at most 4."""
        return () if self.possible in Verdicts.DECIDED else self._question.grants_if[0]

    @property
    def truncated(self) -> bool:
        """Whether ``grants_if`` leaves out some."""
        return self.possible not in Verdicts.DECIDED and self._question.grants_if[1]

    @property
    def waits_for(self) -> tuple[tuple[Key, ...], ...]:
        """The smallest sets of pending events after which it may be given and nothing is left to wait for."""
        return self._question.waits_for

    @cached_property
    def under_each_choice(self) -> Mapping[str, Mapping[str, tuple[Status, ...]]]:
        """For each open reading that matters, the statuses under each of its choices."""
        readings = self._occasions.book.variables.readings
        return {
            key: {name: statuses(self._question.under(key, name)) for name in readings[key].names}
            for key in self.needs
            if key in readings
        }

    @cached_property
    def part(self) -> Part:
        """The first part of the occasion that has the status itself, or else may have its best."""
        return self._deciding[0]

    @cached_property
    def _deciding(self) -> tuple[Part, Judge]:
        alike = [(part, judge) for part, judge, possible in self.parts if possible == self.possible]
        top = highest(self.possible)
        return alike[0] if alike else next((part, judge) for part, judge, possible in self.parts if possible & top)

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """The grounds that decide: the one that gives, or else each that might have and does not."""
        part, judge = self._deciding
        reasons = [self._reason(ground, part, judge) for ground in judge.provision.grounds]
        if self.status.grants:
            return tuple(reason for reason in reasons if reason.possible == (self.status,))[:1] or tuple(reasons)
        return tuple(reason for reason in reasons if reason.possible != (Status.REFUSED,)) or tuple(reasons)

    @staticmethod
    def _reason(ground: Ground, part: Part, judge: Judge) -> Reason:
        explanation = explain(ground.condition, judge.compiler, part.vector)
        return Reason(ground, statuses(judge.of_ground(ground, part.vector)), explanation)

    @cached_property
    def bodies(self) -> tuple[Bearer, ...]:
        """Who delivers it, who decides and who pays, without those who do not or whose provision is too weak."""
        part, judge = self._deciding
        asked = self.parts[-1][0].days.last
        ended = self._occasions.book.ended_of
        known = (body for body in judge.provision.bodies if judge.compiler.counts(body.source))
        bearers = (_bearer(body, part, judge, ended.get(body.actor), asked) for body in known)
        return tuple(bearer for bearer in bearers if bearer.truth is not Truth.FAILS)

    def _beside(self) -> Iterator[Explanation]:
        """Why each body acts that may, and why each paper counts that is not ruled out."""
        part, judge = self._deciding
        last, last_judge = self.parts[-1][:2]
        asked = [(body.condition, part, judge) for body in judge.provision.bodies]
        papers = last_judge.provision.papers
        asked += [(paper.held, last, last_judge) for needed in papers for paper in needed.one_of]
        for condition, where, by in asked:
            explanation = explain(condition, by.compiler, where.vector)
            if explanation.truth is not Truth.FAILS:
                yield explanation

    @cached_property
    def papers(self) -> tuple[BroughtPapers, ...]:
        """What must be brought, and whether it is there."""
        part, judge = self.parts[-1][:2]
        return tuple(brought(papers, part.vector, judge.compiler) for papers in judge.provision.papers)

    @property
    def not_accepted(self) -> tuple[Source, ...]:
        """Where it is not decided, the provisions among those that are known from weaker sources than are accepted."""
        counts = self._deciding[1].compiler.counts
        undetermined = self.possible not in Verdicts.DECIDED
        return tuple(source for source in self.sources if not counts(source)) if undetermined else ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The provisions that decide: each ground, then the nodes of its condition."""
        found = [source for reason in self.reasons for source in (reason.ground.source, *reason.explanation.sources)]
        return tuple(dict.fromkeys(found))

    @cached_property
    def readings(self) -> Mapping[str, str | None]:
        """The readings among the nodes that decide on it, on who gives it and on its papers; ``None`` where open."""
        chosen, book = self._occasions.chosen, self._occasions.book
        nodes = [node.condition for reason in self.reasons for node in reason.explanation.walk()]
        if self.status.grants:  # who gives it and for which papers is asked of what is given
            nodes += [node.condition for explanation in self._beside() for node in explanation.walk()]
        used = [node.reading for node in nodes if isinstance(node, ByReading)]
        day, places = self.part.days.first, book.variables.slots
        later = [
            node.fact for node in nodes if isinstance(node, Happened) and self._occasions.came_later(day, node.fact)
        ]
        used += [book.variables.reaching[places[event]] for event in later]
        return {reading: chosen.get(reading) for reading in used}

    @cached_property
    def evidence(self) -> Evidence:
        """How well it is known: the weakest of the provisions that decide, or of what it would be different without."""
        stands = over(tuple(self._strict()), self._occasions) == self.possible
        return weakest(self.sources) if stands else Evidence.SECONDARY

    def _strict(self) -> Iterator[tuple[Part, Judge, int]]:
        """The parts as official texts alone leave them."""
        for part, judge, _ in self.parts:
            snapshot = self._occasions.book.on(part.days.first, Evidence.OFFICIAL)
            strict = snapshot.judges[judge.benefit.regime][judge.benefit.key]
            yield part, strict, strict.possible(part.vector)


def _bearer(body: Body, part: Part, judge: Judge, ended: Ended | None, asked: date) -> Bearer:
    gone = ended if ended is not None and asked > ended.last_day else None
    return Bearer(body, explain(body.condition, judge.compiler, part.vector).truth, gone)


def over(parts: tuple[tuple[Part, Judge, int], ...], occasions: Occasions) -> int:
    """The statuses that the best of several parts may have: an unknown is the same in all of them.

    Args:
        parts: The parts, each with its judge and statuses.
        occasions: The person's occasions.
    """
    possible = reduce(best, (statuses_of_part for *_, statuses_of_part in parts))
    if possible in Verdicts.DECIDED:
        return possible
    return Question(occasions.book.variables, tuple((judge, part.vector) for part, judge, _ in parts)).exactly(possible)
