"""That the formulas mean what the engine does: its decision diagrams, its tables, its evaluator."""

__all__ = ["PROOFS"]

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import product
from random import Random
from typing import Any

import z3
from scripts.proofs.knowledge import PAIRS, May, connected, contrary
from scripts.proofs.session import Session
from scripts.proofs.statement import Found
from scripts.proofs.worlds import Pair

from victim_protocol.law.condition import Condition, Defined, children
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.fact import LATER, UNKNOWN, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.occurrences import occurrences
from victim_protocol.law.tables import AND, NOT, OR

FEW = 10
"""The most variables of a condition whose diagram is turned into a formula; a larger one is taken apart first."""
SETTLED = ("happened", "pending", "closed")
ROUNDS = 12
"""How many made-up states of knowledge are tried on every condition."""
_BITS = (1, 2, 4, 8)


def _pieces(condition: Condition, session: Session, day: date) -> Iterator[Condition]:
    """A condition, or the parts it is made of, each with few variables."""
    compiler = session.compiler(day)
    inside = (compiler.definitions[condition.name],) if isinstance(condition, Defined) else children(condition)
    if len(occurrences(condition, compiler)) <= FEW or not inside:
        yield condition
        return
    for part in inside:
        yield from _pieces(part, session, day)


def _value_is(session: Session, key: Key, value: Any) -> z3.BoolRef:  # noqa: ANN401 - a vector holds anything
    """That a variable has a value, or lies in a range."""
    one = session.worlds.constants[key]
    if isinstance(value, Range):
        return z3.And(one >= value.low, value.high is None or one <= value.high)
    if isinstance(value, bool):
        return one if value else z3.Not(one)
    return one == (
        session.worlds.states[value.value] if isinstance(value, Occurrence) else session.worlds.values[key][value]
    )


def _as_formula(session: Session, diagrams: Diagrams, root: int) -> Pair:
    """A decision diagram as a pair of formulas; every end is a single pair of answers."""
    made: dict[int, Pair] = {}

    def of(node: int) -> Pair:
        if node in made:
            return made[node]
        if node < 16:
            return Pair(*(z3.BoolVal(answer) for answer in PAIRS[_BITS.index(node)]))
        slot, below = diagrams.parts(node)
        key = session.book.variables.keys[slot]
        now, later = z3.BoolVal(val=False), z3.BoolVal(val=False)
        for value, child in zip(diagrams.domains[slot], map(of, below), strict=True):
            is_so = _value_is(session, key, value)
            now, later = z3.If(is_so, child.now, now), z3.If(is_so, child.later, later)
        made[node] = Pair(now, later)
        return made[node]

    return of(root)


def _by_diagram(session: Session, condition: Condition, day: date, event: object) -> Pair:
    """A condition as the engine's diagram has it, where of each event so much is known."""
    variables, compiler = session.book.variables, session.compiler(day)
    vector = [event if slot in variables.events else UNKNOWN for slot in range(len(variables.keys))]
    slots = sorted(occurrences(condition, compiler))
    diagrams = Diagrams({slot: variables.completions(slot, vector[slot]) for slot in slots})
    return _as_formula(session, diagrams, diagrams.of(condition, compiler, vector))


def diagrams(session: Session) -> Found:
    """Whether the engine's diagram of each condition is its formula, for each state that an event can be in."""
    pieces = {
        (pair.now.get_id(), pair.later.get_id()): (asked, piece, pair)
        for asked in session.conditions
        for piece in _pieces(asked.condition, session, asked.day)
        for pair in [session.pair(piece, asked.day)]
    }
    wrong = []
    for asked, piece, pair in pieces.values():
        for event, states in ((UNKNOWN, SETTLED), (LATER, ("reached", "lapsed"))):
            told = _by_diagram(session, piece, asked.day, event)
            differs = z3.Or(told.now != pair.now, told.later != pair.later)
            if session.can_be(differs, *_all_events(session, states)):
                wrong.append(f"{asked.path} on {asked.day}")
    return Found(len(pieces), tuple(wrong))


def _all_events(session: Session, states: tuple[str, ...]) -> Iterator[z3.BoolRef]:
    worlds = session.worlds
    events = (one for one in worlds.constants.values() if one.sort() == worlds.occurrence)
    yield from (z3.Or([one == worlds.states[state] for state in states]) for one in events)


def _set(answers: int) -> May:
    return May(*(z3.BoolVal(bool(answers & bit)) for bit in _BITS))


def _number(may: May) -> int:
    return sum(bit for bit, one in zip(_BITS, may, strict=True) if z3.is_true(z3.simplify(one)))


def tables(_session: Session) -> Found:
    """Whether the engine's connectives are those of the formulas, on every two sets of pairs of answers."""
    pairs = [*product(range(16), repeat=2)]
    wrong = [f"and {pair}" for pair in pairs if AND[pair[0] << 4 | pair[1]] != _of_both(*pair, both=True)]
    wrong += [f"or {pair}" for pair in pairs if OR[pair[0] << 4 | pair[1]] != _of_both(*pair, both=False)]
    wrong += [f"not {one}" for one in range(16) if NOT[one] != _number(contrary(_set(one)))]
    return Found(2 * len(pairs) + 16, tuple(wrong))


def _of_both(first: int, second: int, *, both: bool) -> int:
    return _number(connected(_set(first), _set(second), both=both))


def evaluator(session: Session) -> Found:
    """Whether the engine's evaluator gives the answers of the formula, on made-up states of knowledge."""
    chance, wrong = Random(28), []
    for _ in range(ROUNDS):
        vector = [_made_up(session, key, chance) for key in session.book.variables.keys]
        model = _model(session, vector)
        for asked in session.conditions:
            compiler = session.compiler(asked.day)
            may = session.coarse.may(asked.condition, compiler.definitions)
            told = sum(bit for bit, one in zip(_BITS, may, strict=True) if z3.is_true(model.eval(one, True)))  # noqa: FBT003 - the solver's own form
            if told != compiler(asked.condition)(vector):
                wrong.append(f"{asked.path} on {asked.day}")
    return Found(ROUNDS * len(session.conditions), tuple(wrong))


def _made_up(session: Session, key: Key, chance: Random) -> Any:  # noqa: ANN401 - a vector holds anything
    """Something known of a variable, or nothing."""
    if chance.random() < 0.4:
        return UNKNOWN
    variables = session.book.variables
    fact = variables.facts.get(key)
    if fact is not None and fact.kind is FactKind.EVENT:
        return chance.choice([*Occurrence, LATER])
    if fact is not None and fact.kind is FactKind.NUMBER:
        low = chance.randint(0, 30)
        return chance.choice([low, Range(low, None), Range(low, low + chance.randint(0, 20))])
    return chance.choice(variables.completions(variables.slots[key], UNKNOWN))


def _model(session: Session, vector: list[Any]) -> z3.ModelRef:
    """What is known, as a model of Z3."""
    solver = z3.Solver()
    for key, value in zip(session.book.variables.keys, vector, strict=True):
        solver.add(_known(session, key, value))
    if solver.check() != z3.sat:
        raise RuntimeError("what is known contradicts itself")
    return solver.model()


def _known(session: Session, key: Key, value: Any) -> z3.BoolRef:  # noqa: ANN401 - a vector holds anything
    known, worlds = session.coarse.of[key], session.worlds
    if known.value.sort() == worlds.occurrence:
        return known.value == worlds.states[value.value]
    if known.high is not None:
        low, high = (
            (0, None) if value is UNKNOWN else (value.low, value.high) if isinstance(value, Range) else (value,) * 2
        )
        return z3.And(known.value == low, known.known == (high is not None), high is None or known.high == high)
    if value is UNKNOWN:
        return z3.Not(known.known)
    return z3.And(known.known, known.value == (value if isinstance(value, bool) else worlds.values[key][value]))


PROOFS: Mapping[str, Callable[[Session], Found]] = {
    "translation.diagrams": diagrams,
    "translation.tables": tables,
    "translation.evaluator": evaluator,
}
"""The proofs by the names of their statements."""
