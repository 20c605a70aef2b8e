"""OpenFisca: one variable for each fact, shared definition, status and amount; amounts of law are parameters.

It runs in an environment of its own, is only measured, and no part of it is in this library.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import ENUM_ARRAY_DTYPE, Enum, EnumArray
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from serving import People, serve

Values = Mapping[str, Any]
Evaluate = Callable[[Values], Any]
MONEY = {"float": float, "int": int}
STATUSES = (("later", 2), ("considered", 4), ("owed", 8))
PERSON = build_entity(key="person", plural="persons", label="person", is_person=True)


class Translator:
    """Turns trees into functions of the values of variables."""

    def __init__(self, enums: Mapping[str, type[Enum]]) -> None:
        """Take the values that facts may have."""
        self._enums = enums

    def __call__(self, tree: Any) -> Evaluate:  # noqa: ANN401 - a tree of JSON
        """The function of a tree."""
        if not isinstance(tree, list):
            return lambda _values: tree
        return getattr(self, f"_{tree[0]}")(*tree[1:])

    def _all(self, *trees: Any) -> Evaluate:  # noqa: ANN401 - as above
        return _folded(np.logical_and, [self(tree) for tree in trees])

    def _any(self, *trees: Any) -> Evaluate:  # noqa: ANN401 - as above
        return _folded(np.logical_or, [self(tree) for tree in trees])

    def _not(self, tree: Any) -> Evaluate:  # noqa: ANN401 - as above
        part = self(tree)
        return lambda values: np.logical_not(part(values))

    def _yes(self, name: str) -> Evaluate:
        return lambda values: values[name]

    _named = _number = _yes

    def _money(self, name: str, _dong: int) -> Evaluate:
        return lambda values: values["parameters"][name]

    def _one_of(self, fact: str, wanted: list[str]) -> Evaluate:
        members = [self._enums[fact][value] for value in wanted]
        return _folded(np.logical_or, [lambda values, one=one: values[fact] == one for one in members])

    def _at_least(self, fact: str, number: int) -> Evaluate:
        return lambda values: values[fact] >= number

    def _less(self, number: str, truth: str) -> Evaluate:
        return lambda values: values[number] - values[truth]

    def _min(self, *trees: Any) -> Evaluate:  # noqa: ANN401 - as above
        return _folded(np.minimum, [self(tree) for tree in trees])

    def _times(self, *trees: Any) -> Evaluate:  # noqa: ANN401 - as above
        return _folded(np.multiply, [self(tree) for tree in trees])

    def _choose(self, *trees: Any) -> Evaluate:  # noqa: ANN401 - as above
        condition, then, otherwise = (self(tree) for tree in trees)
        return lambda values: np.where(condition(values), then(values), otherwise(values))


def _folded(operation: Callable[[Any, Any], Any], parts: list[Evaluate]) -> Evaluate:
    one, *others = parts

    def evaluate(values: Values) -> Any:  # noqa: ANN401 - a column, or one value for all
        found = one(values)
        for other in others:
            found = operation(found, other(values))
        return found

    return evaluate


def names_in(tree: Any) -> Iterator[str]:  # noqa: ANN401 - a tree of JSON
    """The variables that a tree asks for."""
    if not isinstance(tree, list):
        return
    if tree[0] in ("yes", "named", "number", "one_of", "at_least"):
        yield tree[1]
    elif tree[0] == "less":
        yield from tree[1:]
    else:
        for part in tree[1:]:
            yield from names_in(part)


class OpenFisca:
    """The rules as a system of variables."""

    def __init__(self, rules: Mapping[str, Any], money: type = float) -> None:
        """Make every variable.

        Args:
            rules: The neutral file.
            money: The type of amounts; those of OpenFisca are ``float``.
        """
        self._day, self._money = rules["on"], money
        kinds = rules["facts"].items()
        self._enums = {fact: Enum(fact, [(one, one) for one in kind]) for fact, kind in kinds if isinstance(kind, list)}
        self._translate = Translator(self._enums)
        self._system = TaxBenefitSystem([PERSON])
        self._system.parameters = _parameters(rules)
        self._inputs = {**dict(kinds), **rules["columns"]}
        for name, kind in self._inputs.items():
            self._add(name, self._type(name, kind))
        for name, tree in rules["named"].items():
            self._add(name, {"value_type": bool}, self._formula(self._translate(tree), [tree]))
        self._asked = [*self._supports(rules["supports"])]

    def _type(self, name: str, kind: Any) -> dict[str, Any]:  # noqa: ANN401 - a word or values
        if isinstance(kind, list):
            enum = self._enums[name]
            return {"value_type": Enum, "possible_values": enum, "default_value": enum[kind[0]]}
        return {"value_type": {"yes_no": bool, "number": int, "money": self._money}[kind]}

    def _add(self, name: str, kind: Mapping[str, Any], formula: Any = None) -> None:  # noqa: ANN401 - a function
        own = {"entity": PERSON, "definition_period": DateUnit.DAY, "label": name, **kind}
        self._system.add_variable(type(name, (Variable,), own | ({} if formula is None else {"formula": formula})))

    def _formula(self, evaluate: Evaluate, trees: list[Any], *more: str) -> Callable[..., Any]:
        """A formula that asks for each variable once."""
        asked = tuple(dict.fromkeys([*(name for tree in trees for name in names_in(tree)), *more]))

        def formula(person: Any, period: Any, parameters: Any) -> Any:  # noqa: ANN401 - OpenFisca's own
            values = {name: person(name, period) for name in asked}
            values["parameters"] = parameters(period).supports
            return evaluate(values)

        return formula

    def _supports(self, supports: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
        amounts = [key for key, support in supports.items() if support["amount"] is not None]
        for key, support in supports.items():
            statuses = self._formula(self._status(support), [support[name] for name, _ in STATUSES])
            self._add(f"status_{key}", {"value_type": int}, statuses)
            yield f"status_{key}"
        for key in amounts:
            tree = supports[key]["amount"]
            self._add(f"amount_{key}", {"value_type": self._money}, self._amount(key, tree))
            yield f"amount_{key}"
        self._add("owed", {"value_type": self._money}, self._total(amounts))
        yield "owed"

    def _status(self, support: Mapping[str, Any]) -> Evaluate:
        steps = [(self._translate(support[name]), bit) for name, bit in STATUSES if support[name] is not False]

        def evaluate(values: Values) -> Any:  # noqa: ANN401 - a column
            found: Any = 1
            for holds, bit in steps:
                found = np.where(holds(values), bit, found)
            return found

        return evaluate

    def _amount(self, key: str, tree: Any) -> Callable[..., Any]:  # noqa: ANN401 - a tree of JSON
        amount, status = self._translate(tree), f"status_{key}"
        return self._formula(lambda values: np.where(values[status] >= 4, amount(values), 0), [tree], status)

    def _total(self, amounts: list[str]) -> Callable[..., Any]:
        pairs = [(f"status_{key}", f"amount_{key}") for key in amounts]
        names = [name for pair in pairs for name in pair]
        return self._formula(
            lambda values: sum(values[amount] * (values[status] == 8) for status, amount in pairs), [], *names
        )

    def prepared(self, people: People) -> dict[str, Any]:
        """Columns of the very types that the variables hold."""
        return {name: self._column(name, people[name]) for name in self._inputs}

    def _column(self, name: str, column: np.ndarray) -> Any:  # noqa: ANN401 - a column of OpenFisca
        if name in self._enums:
            return EnumArray(column.astype(ENUM_ARRAY_DTYPE), self._enums[name])
        return column.astype(self._system.get_variable(name).dtype)

    def work(self, prepared: Mapping[str, Any]) -> dict[str, np.ndarray]:
        """A simulation: every input set, every answer calculated."""
        simulation = SimulationBuilder().build_default_simulation(self._system, len(prepared["age"]))
        for name, column in prepared.items():
            simulation.set_input(name, self._day, column)
        return {name: simulation.calculate(name, self._day) for name in self._asked}

    def columns(self, answers: dict[str, np.ndarray]) -> People:
        """They are columns already."""
        return answers


def _parameters(rules: Mapping[str, Any]) -> ParameterNode:
    """The amounts that the law sets, by name."""
    supports = {name: {"values": {rules["on"]: dong}} for name, dong in rules["money"].items()}
    return ParameterNode("", data={"supports": supports})


if __name__ == "__main__":
    serve("OpenFisca-Core", partial(OpenFisca, money=MONEY[sys.argv[2]]))
