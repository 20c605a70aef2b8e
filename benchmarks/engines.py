"""Which engine for columns: the same conditions as expressions of Polars, and as steps on planes of bits.

The expressions follow the tree of each condition, as things stand and once pending events have happened, in the
three-valued logic of nullable columns. That is less than the planes answer: a fact that stands twice is not split,
and the two worlds are not held together. It needs ``polars``, which the project does not.
"""

import sys
from datetime import date
from functools import reduce
from operator import and_, or_

import polars as pl
from benchmarks.batch import least, slices
from benchmarks.people import asked_of, people

from victim_protocol.batch.assess import plan_of
from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

ON = date(2020, 3, 20)
YES, UNKNOWN = pl.lit(value=True), pl.lit(None, dtype=pl.Boolean)


def expression(condition: Condition, compiler: Compiler, *, later: bool) -> pl.Expr:
    """A condition as an expression, as things stand or once pending events have happened."""

    def of(part: Condition) -> pl.Expr:
        return expression(part, compiler, later=later)

    match condition:
        case AllOf(parts=parts):
            return reduce(and_, map(of, parts), YES)
        case AnyOf(parts=parts):
            return reduce(or_, map(of, parts), ~YES)
        case Not(part=part):
            return ~of(part)
        case Defined(name=name):
            return of(compiler.definitions[name])
        case ByReading(reading=reading, choices=choices):
            choice = default_book().defaults[reading]
            return of(dict(choices)[choice]) if choice is not None else UNKNOWN
        case NotHeld():
            return UNKNOWN
        case _:
            return leaf(condition, later=later)


def leaf(condition: Condition, *, later: bool) -> pl.Expr:
    """A condition on one fact as an expression."""
    match condition:
        case Is(fact=fact, value=bool(value)):
            return pl.col(fact) if value else ~pl.col(fact)
        case Is(fact=fact, value=value):
            return pl.col(fact) == value
        case OneOf(fact=fact, values=values):
            return pl.col(fact).is_in(values)
        case AtLeast(fact=fact, number=number):
            return pl.col(_told(fact)) >= number
        case Under(fact=fact, number=number):
            return pl.col(_told(fact)) < number
        case Happened(fact=fact):
            return pl.col(fact).is_in(["happened", "pending"] if later else ["happened"])
        case Awaiting(fact=fact):
            return ~YES if later else pl.col(fact) == "pending"
        case _:
            raise TypeError(type(condition))


def _told(fact: Key) -> str:
    return "age" if fact == "lowest_age" else fact


def main(count: int) -> None:
    """Print microseconds of one person for each engine."""
    book = default_book()
    facts = asked_of("law_2011", ON)
    batch = people(count, facts, on=ON, known=0.8)
    snapshot = book.on(ON, Evidence.SECONDARY)
    expressions = [
        expression(
            AnyOf(tuple(ground.condition for ground in judge.provision.grounds)), snapshot.compiler, later=later
        ).alias(f"{key} {'later' if later else 'now'}")
        for key, judge in snapshot.judges[Key("law_2011")].items()
        for later in (False, True)
    ]
    frame = pl.from_arrow(batch)
    assert isinstance(frame, pl.DataFrame)
    plan, parts = plan_of(amounts=False), slices(batch)
    plan.assess(parts[0])
    works = {
        "Polars, lazy, in memory": lambda: frame.lazy().select(expressions).collect(),
        "Polars, lazy, streaming": lambda: frame.lazy().select(expressions).collect(engine="streaming"),
        "planes of bits, one thread": lambda: [plan.assess(part) for part in parts],
    }
    for name, work in works.items():
        print(f"{name:<32}{least(work) / count * 1e6:>10.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
