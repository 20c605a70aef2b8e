"""The support law of one day as a neutral file: for each support when it is owed, considered or to come, and how much.

Amounts are trees as well: a whole number, ``number`` with a column, ``money`` with a name and whole đồng, ``less`` with
a column and a truth, ``min`` and ``times`` with two trees, ``choose`` with a condition and two trees.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from benchmarks.peers.trees import LATER, NOW, Tree, Trees, connected, inside, patient, spared

from victim_protocol.law.benefit import Allowance, Force, Recipient
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NotHeld
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, Rate, RateKind, Span, When, outcomes
from victim_protocol.law.rebuild import rebuilt
from victim_protocol.statutes.book import default_book

REGIME, ON = Key("law_2011"), date(2017, 5, 10)


@cache
def settled() -> LawBook:
    """The book as if whatever hangs on a text that it does not hold were so: no peer knows an unknown."""
    book: LawBook = rebuilt(default_book(), lambda one: ALWAYS if isinstance(one, NotHeld) else one)
    return book


def readings() -> dict[str, str]:
    """The first choice of each reading that the book leaves open, for all engines alike."""
    return {str(one.key): one.names[0] for one in default_book().readings if one.default is None}


def rules_of(facts: tuple[Fact, ...]) -> dict[str, Any]:
    """The file.

    Args:
        facts: Those that are told of everybody.
    """
    book = settled()
    snapshot = book.on(ON)
    trees = Trees(snapshot.compiler, book.defaults | readings(), {Key("governed_by"): REGIME})
    judges = {key: one for key, one in snapshot.judges[REGIME].items() if one.benefit.recipient is Recipient.PERSON}
    supports = {str(key): _support(judge, trees) for key, judge in judges.items()}
    named, roots = spared(trees.named, [*supports.values()])
    told = {str(fact.key): _values(fact) for fact in facts}
    return {
        "on": ON.isoformat(),
        "facts": told,
        "columns": {name: kind for name, kind in _columns(roots) if name not in told},
        "money": dict(_money(roots)),
        "named": named,
        "supports": dict(zip(supports, map(_told, roots), strict=True)),
    }


def _values(fact: Fact) -> list[str] | str:
    """What a fact may be: a truth, a number, or one of some values."""
    if fact.kind in (FactKind.YES_NO, FactKind.NUMBER):
        return fact.kind.value
    return [*fact.choices] if fact.kind is FactKind.CHOICE else ["happened", "pending", "closed"]


def _support(judge: Judge, trees: Trees) -> tuple[Tree, ...]:
    """When it is owed, when considered, when either will be; and how much it is, or nothing where no text says."""
    now: dict[Force, list[Tree]] = {force: [] for force in Force}
    later: list[Tree] = []
    for ground, awaited in zip(judge.provision.grounds, judge.awaited, strict=True):
        now[ground.force].append(trees(ground.condition, NOW))
        later.append(trees(ground.condition, LATER))
        if awaited:
            events = frozenset(judge.compiler.variables.keys[slot] for slot in awaited)
            later.append(trees(ground.condition, patient(events)))
    when = (connected("any", now[Force.OWED]), connected("any", now[Force.CONSIDERED]), connected("any", later))
    return (*when, _amount(judge, trees))


def _columns(roots: list[Tree]) -> Iterator[tuple[str, str]]:
    """What amounts ask for beside facts: costs, and days with whether they are over."""
    for connective, *parts in (node for root in roots for node in inside(root)):
        if connective in ("number", "less"):
            yield parts[0], "money" if parts[0].startswith("cost_") else "number"
        if connective == "less":
            yield parts[1], "yes_no"


def _money(roots: list[Tree]) -> Iterator[tuple[str, int]]:
    """The amounts that the law sets, by name."""
    for connective, *parts in (node for root in roots for node in inside(root)):
        if connective == "money":
            yield parts[0], parts[1]


def _told(support: tuple[Tree, ...]) -> dict[str, Tree]:
    return dict(zip(("owed", "considered", "later", "amount"), support, strict=True))


def _amount(judge: Judge, trees: Trees) -> Tree:
    allowance = judge.benefit.allowance
    if allowance is None or all(rate.kind is RateKind.NOT_KNOWN for rate in outcomes(allowance.rate.on(ON))):
        return None
    units = _units(allowance, judge.benefit.occasion, trees)
    names: dict[int, str] = {}
    return _chosen(allowance.rate.on(ON), trees, lambda rate: _priced(rate, units, _name(rate, judge, names)))


def _name(rate: Rate, judge: Judge, names: dict[int, str]) -> str:
    """A name of its own for each rate of a support."""
    return names.setdefault(id(rate), f"{judge.benefit.key}_{len(names)}")


def _chosen(term: object, trees: Trees, leaf: Any) -> Tree:  # noqa: ANN401 - a function of whatever term stands there
    if not isinstance(term, When):
        return leaf(term)
    then, otherwise = (_chosen(one, trees, leaf) for one in (term.then, term.otherwise))
    condition = trees(term.condition, NOW)
    if isinstance(condition, bool):
        return then if condition else otherwise
    return then if then == otherwise else ("choose", condition, then, otherwise)


def _units(allowance: Allowance, occasion: Key, trees: Trees) -> Tree:
    if allowance.quantity is Quantity.ONCE:
        return 1
    limit = None if allowance.limit is None or not allowance.limit.covers(ON) else allowance.limit.on(ON)
    counted = _chosen(allowance.quantity, trees, lambda one: _counted(one, allowance, occasion))
    return _chosen(limit, trees, lambda one: _capped(counted, one))


def _counted(quantity: Quantity, allowance: Allowance, occasion: Key) -> Tree:
    if quantity is Quantity.NUMBER:
        return ("number", str(allowance.number))
    days = ("number", f"days_{occasion}")
    return days if quantity is Quantity.DAYS else ("less", f"days_{occasion}", f"over_{occasion}")


def _capped(units: Tree, limit: Limit | None) -> Tree:
    assert limit is None or limit.span is not Span.BEYOND_CASE, "of such a cap one case cannot tell how much is left"
    return units if limit is None else ("min", units, limit.units)


def _priced(rate: Rate, units: Tree, name: str) -> Tree:
    """The least that is given: a floor, a fixed amount, or the cost up to its ceiling."""
    match rate.kind:
        case RateKind.EXACTLY | RateKind.AT_LEAST:
            one = ("money", name, rate.dong)
            return one if units == 1 else ("times", units, one)
        case RateKind.AT_COST:
            assert units == 1, "costs are paid once"
            cost = ("number", f"cost_{rate.cost}")
            return cost if rate.ceiling is None else ("min", cost, ("money", name, rate.ceiling))
        case _:
            return 0


def amounts_of(rules: Mapping[str, Any]) -> tuple[str, ...]:
    """The supports whose amount some text says."""
    return tuple(key for key, support in rules["supports"].items() if support["amount"] is not None)
