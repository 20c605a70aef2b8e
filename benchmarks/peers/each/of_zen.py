"""zen-engine: one graph of decisions, in which each shared definition, status and amount is an expression."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import zen
from serving import People, serve

DECISION = "support"
_CONNECTED = {"all": " and ", "any": " or ", "times": " * "}


def written(tree: Any) -> str:  # noqa: ANN401 - a tree of JSON
    """An expression for a tree."""
    if not isinstance(tree, list):
        return json.dumps(tree)
    kind, *parts = tree
    if kind in _CONNECTED:
        return "(" + _CONNECTED[kind].join(map(written, parts)) + ")"
    return _question(tree) if kind in ("not", "named", "yes", "one_of", "at_least") else _sum(tree)


def _question(tree: Any) -> str:  # noqa: ANN401 - a tree of JSON
    match tree:
        case ["not", part]:
            return f"not({written(part)})"
        case ["named", name]:
            return f"$.{name}"
        case ["one_of", fact, [value]]:
            return f"{fact} == {json.dumps(value)}"
        case ["one_of", fact, values]:
            return f"({fact} in {json.dumps(values)})"
        case ["at_least", fact, number]:
            return f"{fact} >= {number}"
        case _:
            return str(tree[1])


def _sum(tree: Any) -> str:  # noqa: ANN401 - a tree of JSON
    match tree:
        case ["money", _, dong]:
            return str(dong)
        case ["less", number, truth]:
            return f"({number} - ({truth} ? 1 : 0))"
        case ["min", *parts]:
            return f"min([{', '.join(map(written, parts))}])"
        case ["number", name]:
            return str(name)
        case ["choose", condition, then, otherwise]:
            return f"({written(condition)} ? {written(then)} : {written(otherwise)})"
        case _:
            raise ValueError(f"no such tree: {tree[0]}")


def expressions(rules: Mapping[str, Any]) -> dict[str, str]:
    """Every expression by its name, each after those that it asks for."""
    supports = rules["supports"]
    amounts = {key: support["amount"] for key, support in supports.items() if support["amount"] is not None}
    owed = " + ".join(f"($.status_{key} == 8 ? $.amount_{key} : 0)" for key in amounts)
    return {
        **{name: written(tree) for name, tree in rules["named"].items()},
        **{f"status_{key}": _status(support) for key, support in supports.items()},
        **{f"amount_{key}": f"$.status_{key} >= 4 ? {written(amount)} : 0" for key, amount in amounts.items()},
        "owed": owed,
    }


def _status(support: Mapping[str, Any]) -> str:
    steps = (("owed", 8), ("considered", 4), ("later", 2))
    tests = (f"{written(support[name])} ? {bit} : " for name, bit in steps if support[name] is not False)
    return "".join(tests) + "1"


def graph(rules: Mapping[str, Any]) -> dict[str, Any]:
    """The graph: what comes in, the expressions, what goes out."""
    found = [{"id": name, "key": name, "value": text} for name, text in expressions(rules).items()]
    nodes = [
        {"id": "people", "type": "inputNode", "name": "people"},
        {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": found}},
        {"id": "answers", "type": "outputNode", "name": "answers"},
    ]
    ways = [("people", "rules"), ("rules", "answers")]
    edges = [{"id": f"{one}-{other}", "sourceId": one, "targetId": other, "type": "edge"} for one, other in ways]
    return {"nodes": nodes, "edges": edges}


class Zen:
    """The rules as a decision, asked one person after the other.

    Only a static loader compiles a decision once and for all, and neither ``evaluate_batch`` nor the asynchronous call
    nor a node that loops over people was quicker than a loop in Python.
    """

    def __init__(self, rules: Mapping[str, Any]) -> None:
        """Make the engine, and have it compile the decision."""
        self._kinds = {**rules["facts"], **rules["columns"]}
        self._engine = zen.ZenEngine({"loader": {"type": "static", "content": {DECISION: graph(rules)}}})

    def prepared(self, people: People) -> list[dict[str, Any]]:
        """A context for each person."""
        columns = [self._values(name, people[name]) for name in self._kinds]
        return [dict(zip(self._kinds, row, strict=True)) for row in zip(*columns, strict=True)]

    def _values(self, name: str, column: np.ndarray) -> list[Any]:
        kind = self._kinds[name]
        return [kind[code] for code in column.tolist()] if isinstance(kind, list) else column.tolist()

    def work(self, prepared: list[dict[str, Any]]) -> list[Any]:
        """One evaluation for each."""
        evaluate = self._engine.evaluate
        return [evaluate(DECISION, one) for one in prepared]

    def columns(self, answers: list[Any]) -> People:
        """The results as columns of whole numbers."""
        results = [answer["result"] for answer in answers]
        return {name: np.array([result[name] for result in results]) for name in results[0]}


if __name__ == "__main__":
    serve("zen-engine", Zen)
