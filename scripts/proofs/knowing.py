"""That an answer which is decided stays, whatever else comes to be known."""

__all__ = ["PROOFS"]

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from typing import Any

import z3
from scripts.proofs.knowledge import COMPLETIONS, PAIRS, May, connected, contrary
from scripts.proofs.session import Session, answered
from scripts.proofs.statement import Found

from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import AtLeast, Awaiting, Happened, Is, Leaf, NotHeld, OneOf, Under, nodes
from victim_protocol.law.fact import Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.verdicts import Verdicts

_OF_KIND: Mapping[str, tuple[type[Leaf], ...]] = {
    "yes_no": (Is, OneOf),
    "number": (AtLeast, Under),
    "event": (Happened, Awaiting),
    "text": (NotHeld,),
}
ANY_STATE = {"unknown": tuple(one.value for one in Occurrence), "later": COMPLETIONS["later"]}
"""What an event may turn out to be on a day in the past."""


def _more(coarse: May, fine: May) -> z3.BoolRef:
    """That finer knowledge leaves a pair of answers that the coarser had ruled out."""
    return z3.Or([z3.And(new, z3.Not(old)) for old, new in zip(coarse, fine, strict=True)])


def _nodes(session: Session) -> Iterator[Any]:
    seen: set[int] = set()
    for asked in session.conditions:
        for node in nodes(asked.condition):
            if id(node) not in seen:
                seen.add(id(node))
                yield node


def leaves(session: Session, *, kinds: tuple[type[Leaf], ...]) -> Found:
    """Whether no node of some kinds takes an answer back."""
    wrong, count = [], 0
    made: set[object] = set()
    for node in _nodes(session):
        told = str(node)
        if not isinstance(node, kinds) or told in made:
            continue
        made.add(told)
        count += 1
        solver = session.more_is_known([_asked_by(node)])
        if answered(solver, (_more(session.coarse.leaf(node), session.fine.leaf(node)),)):
            wrong.append(told)
    return Found(count, tuple(wrong))


def _asked_by(leaf: Leaf) -> Key:
    return leaf.text if isinstance(leaf, NotHeld) else leaf.fact


def _sets(name: str) -> May:
    return May(*(z3.Bool(f"{name}.{bit}") for bit in range(4)))


def _fewer(fine: May, coarse: May) -> z3.BoolRef:
    return z3.And([z3.Implies(new, old) for old, new in zip(coarse, fine, strict=True)])


def connectives(_session: Session) -> Found:
    """Whether no connective takes an answer back, whatever its parts may be."""
    solver = z3.Solver()
    one, other, less, lesser = _sets("one"), _sets("other"), _sets("less"), _sets("lesser")
    solver.add(_fewer(less, one), _fewer(lesser, other))
    steps = {
        "every": _more(connected(one, other, both=True), connected(less, lesser, both=True)),
        "some": _more(connected(one, other, both=False), connected(less, lesser, both=False)),
        "not": _more(contrary(one), contrary(less)),
        "of either branch": _more(_either(one, other), _either(less, lesser)),
        "a branch is taken": _more(_either(one, other), less),
    }
    return Found(len(steps), tuple(name for name, step in steps.items() if answered(solver, (step,))))


def _either(one: May, other: May) -> May:
    return May(*(z3.Or(first, second) for first, second in zip(one, other, strict=True)))


def conditions(session: Session) -> Found:
    """Whether no condition of the book takes an answer back."""
    wrong = []
    for asked in session.conditions:
        definitions = session.compiler(asked.day).definitions
        coarse, fine = (known.may(asked.condition, definitions) for known in (session.coarse, session.fine))
        solver = session.more_is_known(session.asked_in(asked.condition, asked.day))
        if answered(solver, (_more(coarse, fine),)):
            wrong.append(f"{asked.path} on {asked.day}")
    return Found(len(session.conditions), tuple(wrong))


def now(session: Session) -> Found:
    """The same of the answer now alone, where an event may also turn out to have lapsed or to reach back."""
    wrong, count = [], 0
    for node in _nodes(session):
        if isinstance(node, Happened | Awaiting):
            count += 1
            coarse, fine = _now(session.coarse.leaf(node)), _now(session.fine.leaf(node))
            solver = session.more_is_known([node.fact], ANY_STATE)
            if answered(solver, (z3.Or([z3.And(b, z3.Not(a)) for a, b in zip(coarse, fine, strict=True)]),)):
                wrong.append(str(node.fact))
    return Found(count, tuple(wrong))


def _now(may: May) -> tuple[z3.BoolRef, z3.BoolRef]:
    """Whether it may hold now, and whether it may fail now."""
    held = [one for one, (now, _) in zip(may, PAIRS, strict=True) if now]
    failed = [one for one, (now, _) in zip(may, PAIRS, strict=True) if not now]
    return z3.Or(held), z3.Or(failed)


def statuses(_session: Session) -> Found:
    """Whether fewer answers never leave more statuses, for a ground and for the best of two; on every set there is."""
    sets = [*product(range(16), repeat=2)]
    smaller = [(few, many) for few, many in sets if few | many == many]
    wrong = [
        f"{force.value} {few} {many}"
        for force in Force
        for few, many in smaller
        if Verdicts.OF_FORCE[force][few] & ~Verdicts.OF_FORCE[force][many]
    ]
    wrong += [
        f"best {few} {many} {other}"
        for few, many in smaller
        for other in range(16)
        if Verdicts.BEST[few << 4 | other] & ~Verdicts.BEST[many << 4 | other]
        or Verdicts.BEST[other << 4 | few] & ~Verdicts.BEST[other << 4 | many]
    ]
    return Found(len(smaller) * (len(Force) + 32), tuple(wrong))


PROOFS: Mapping[str, Callable[[Session], Found]] = {
    **{f"knowledge.leaf.{name}": partial(leaves, kinds=kinds) for name, kinds in _OF_KIND.items()},
    "knowledge.connectives": connectives,
    "knowledge.conditions": conditions,
    "knowledge.now": now,
    "knowledge.statuses": statuses,
}
"""The proofs by the names of their statements."""
