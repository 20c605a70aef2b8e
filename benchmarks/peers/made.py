"""Made-up people and what we answer of them, as files that need no library of ours to be read."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from benchmarks.peers.rules import ON, REGIME, amounts_of, readings, rules_of, settled
from benchmarks.people import asked_of, people, with_amounts

from victim_protocol.batch.assess import MOST_ROWS, plan_of
from victim_protocol.batch.plan import Plan
from victim_protocol.law.fact import Fact
from victim_protocol.law.key import Key

COMPARED = 10_000
"""Of so many people every answer must be ours before anything is timed."""


def our_plan() -> Plan:
    """What we answer by, under the same readings and the same settled texts."""
    return plan_of(readings=readings(), book=settled)


def facts() -> tuple[Fact, ...]:
    """All that the supports ask for, and the number that one of them is multiplied by."""
    return (*asked_of(REGIME, ON), settled().facts[Key("days_on_road")])


def slices(batch: pa.RecordBatch) -> list[pa.RecordBatch]:
    """A table in parts that are worked on at once."""
    return [batch.slice(start, MOST_ROWS) for start in range(0, batch.num_rows, MOST_ROWS)]


def written(folder: Path, count: int) -> tuple[pa.RecordBatch, dict[str, Any]]:
    """Write the rules, the people and the answers expected; the people as a table of ours, and the rules.

    Args:
        folder: Where.
        count: How many people.
    """
    rules = rules_of(facts())
    batch = with_amounts(people(count, facts(), on=ON))
    (folder / "rules.json").write_text(json.dumps(rules, indent=1), encoding="utf-8")
    names = [*rules["facts"], *rules["columns"]]
    np.savez(folder / "people.npz", **{name: _plain(batch.column(name), rules["facts"].get(name)) for name in names})
    np.savez(folder / "expected.npz", **expected(batch.slice(0, COMPARED), rules))
    return batch, rules


def _plain(column: pa.Array, values: Any) -> np.ndarray:  # noqa: ANN401 - a word or values
    """A column as numbers; a choice by its place among its values."""
    assert not column.null_count, "peers know no unknown"
    if not pa.types.is_dictionary(column.type):
        return column.to_numpy(zero_copy_only=False)
    assert column.dictionary.to_pylist() == values, "the places of a column are those of the file"
    return column.indices.to_numpy()


def expected(batch: pa.RecordBatch, rules: dict[str, Any]) -> dict[str, np.ndarray]:
    """Our answers: the status of each support, the least of each amount, and what is owed in all."""
    answers = our_plan().assess(batch)
    assert answers.column("problem").null_count == batch.num_rows, "no row has a fault"
    statuses = {f"status_{key}": f"status_{key}" for key in rules["supports"]}
    amounts = {f"amount_{key}": f"low_{key}" for key in amounts_of(rules)}
    columns = {**statuses, **amounts, "owed": "low_owed"}
    found = {name: answers.column(column).fill_null(0).to_numpy() for name, column in columns.items()}
    assert all(np.isin(found[name], (1, 2, 4, 8)).all() for name in statuses), "nothing is open"
    return found
