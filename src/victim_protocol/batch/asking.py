"""What is asked of each row, as nodes of one graph: standings, statuses, and which terms of an allowance may apply."""

__all__ = ["Asking", "Question", "Subject", "Terms", "terms_of"]

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from attrs import field, frozen

from victim_protocol.batch.laws import Law
from victim_protocol.engine.terms import given, when_applies
from victim_protocol.law.benefit import Allowance, Recipient, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Judgement
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.graph import Graph
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, Rate, outcomes

_GOVERNED_BY = Key("governed_by")


class Subject(Enum):
    """What a question is about."""

    STANDING = "standing"
    STATUS = "status"
    PAID = "paid"
    """The status of a support that has an amount."""
    RATE = "rate"
    LIMIT = "limit"
    QUANTITY = "quantity"

    __hash__ = object.__hash__  # members are single, and planes are looked up by them

    @property
    def is_term(self) -> bool:
        """Whether it asks if a term of an allowance may apply."""
        return self in (Subject.RATE, Subject.LIMIT, Subject.QUANTITY)

    @property
    def bits(self) -> tuple[int, ...]:
        """The bits of an answer that are asked for: all, or of a term only that it applies."""
        return (Judgement.HOLDS,) if self.is_term else (1, 2, 4, 8)


class Question(NamedTuple):
    """Something that is asked of each row."""

    subject: Subject
    key: Key
    """The benefit or standing."""
    regime: Key = Key("")
    """Of a term, under which regime it is asked for; else it is asked under whichever regime a row stands."""
    term: int = 0
    """Of an allowance, which of its terms: whether it may apply while the benefit may be given."""


class Terms(NamedTuple):
    """The terms of an allowance, whichever day and whatever condition they are for."""

    rates: tuple[Rate, ...]
    limits: tuple[Limit | None, ...]
    quantities: tuple[Quantity, ...]

    def of(self, subject: Subject) -> tuple[object, ...]:
        """The terms that questions of a subject are about."""
        return {Subject.RATE: self.rates, Subject.LIMIT: self.limits, Subject.QUANTITY: self.quantities}[subject]


def terms_of(allowance: Allowance) -> Terms:
    """Every term that an allowance may have, in the order of the book.

    Args:
        allowance: The allowance.
    """
    limits = () if allowance.limit is None else tuple(step.value for step in allowance.limit.steps)
    return Terms(
        rates=_each(step.value for step in allowance.rate.steps),
        limits=_each((None, *limits)),
        quantities=_each([allowance.quantity]),
    )


def _each(terms: Iterable[object]) -> tuple[Any, ...]:
    """All that terms lead to, each once, by its identity."""
    return tuple({id(one): one for term in terms for one in outcomes(term)}.values())


def _on(allowance: Allowance, day: date) -> Iterator[tuple[Subject, object]]:
    """What the texts of a day say of the rate, the cap and the quantity; each may be a choice by conditions."""
    limit = allowance.limit
    yield Subject.RATE, allowance.rate.on(day)
    yield Subject.LIMIT, limit.on(day) if limit is not None and limit.covers(day) else None
    yield Subject.QUANTITY, allowance.quantity


class Asking:
    """Every question under every law, worked out law by law as they are met."""

    def __init__(self, book: LawBook, chosen: Mapping[Key, str | None], accept: Evidence, *, amounts: bool) -> None:
        """Nothing has been asked yet.

        Args:
            book: The law.
            chosen: The choice of each reading; ``None`` leaves it open.
            accept: The weakest evidence that counts.
            amounts: Whether the terms of allowances are asked for as well.
        """
        self._book, self._chosen, self._accept, self._amounts = book, chosen, accept, amounts
        self._order = book.order
        slots = range(len(book.facts), len(book.variables.keys))
        self.graph = Graph(frozenset(slots))
        self._nodes: dict[Law, Mapping[Question, int]] = {}
        self._under: dict[Key, _Under] = {}

    def under(self, law: Law) -> Mapping[Question, int]:
        """The node of each question under one law; a question that no text of these days answers is missing.

        Args:
            law: The law.
        """
        if law not in self._nodes:
            self._nodes[law] = dict(self._asked(law))
        return self._nodes[law]

    def _asked(self, law: Law) -> Iterator[tuple[Question, int]]:
        snapshot, under = self._book.on(law.since, self._accept), self._regime(law.regime)
        for standing in self._book.standings:
            if standing.regime == law.regime:
                definition = snapshot.compiler.definitions[standing.definition]
                diagram = under.diagrams.of(definition, snapshot.compiler, under.vector)
                yield Question(Subject.STANDING, standing.key), under.taken_in(diagram)
        for judge in snapshot.judges[law.regime].values():
            if judge.benefit.recipient is Recipient.PERSON:
                yield from self._of_benefit(law, judge, under)

    def _regime(self, regime: Key) -> "_Under":
        """What is the same under all laws of a regime, so that what texts of several days share is worked out once."""
        if regime not in self._under:
            variables = self._book.variables
            vector = variables.vector({_GOVERNED_BY: regime}, self._chosen)
            opened = (slot for slot in self._order if variables.is_open(slot, vector[slot]))
            diagrams = Diagrams({slot: variables.completions(slot, vector[slot]) for slot in opened})
            self._under[regime] = _Under(self.graph, vector, diagrams)
        return self._under[regime]

    def _of_benefit(self, law: Law, judge: Judge, under: "_Under") -> Iterator[tuple[Question, int]]:
        key, allowance = judge.benefit.key, judge.benefit.allowance
        status = under.taken_in(judge.diagram(under.diagrams, under.vector, Status.REFUSED.value))
        yield Question(Subject.STATUS, key), status
        if allowance is None or not self._amounts:
            return
        yield Question(Subject.PAID, key), status
        where = given(judge, under.diagrams, under.vector)
        for subject, term in _on(allowance, law.since):
            places = {id(one): place for place, one in enumerate(terms_of(allowance).of(subject))}
            for one, diagram in when_applies(term, judge, under.diagrams, under.vector, where):
                yield Question(subject, key, law.regime, places[id(one)]), under.taken_in(diagram)


@frozen
class _Under:
    """What is the same under all laws of a regime.

    Args:
        graph: Where nodes are made.
        vector: Of whom nothing is known but the regime.
        diagrams: Where diagrams are made.
    """

    graph: Graph
    vector: Sequence[Any]
    diagrams: Diagrams
    _made: dict[int, int] = field(factory=dict, init=False, eq=False, repr=False)

    def taken_in(self, diagram: int) -> int:
        """The node of a diagram."""
        return self.graph.taken_in(self.diagrams, diagram, self._made)
