"""Conditions of an overlay's grounds, as rows of TOML: each asks one thing, and all of a list must hold."""

__all__ = ["ConditionRow", "condition_of", "condition_problems"]

from collections.abc import Iterator, Sequence

from attrs import field, fields, frozen

from victim_protocol.errors import Problem
from victim_protocol.law.condition import AllOf, AnyOf, AtLeast, Condition, Defined, Happened, Is, OneOf, Under
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


@frozen(kw_only=True)
class PlainRow:
    """One question; exactly one of the words below says which.

    Args:
        yes: A fact that is true.
        no: A fact that is known to be false.
        happened: An event that has happened.
        definition: A definition of the book that holds.
        choice: A fact that has one of the values of ``one_of``.
        one_of: These values.
        number: A fact that is a number, at least or under another.
        at_least: The least, inclusive.
        under: The number below which it is.
    """

    yes: str | None = None
    no: str | None = None
    happened: str | None = None
    definition: str | None = None
    choice: str | None = None
    one_of: list[str] = field(factory=list)
    number: str | None = None
    at_least: int | None = None
    under: int | None = None


@frozen(kw_only=True)
class ConditionRow(PlainRow):
    """One question, or several of which one is enough.

    Args:
        any: Questions of which one must hold.
    """

    any: list[PlainRow] = field(factory=list)


_ASKED = ("yes", "no", "happened", "definition", "choice", "number", "any")


def condition_problems(path: str, rows: Sequence[PlainRow]) -> Iterator[Problem]:
    """Rows that ask nothing, or several things at once.

    Args:
        path: Where the rows stand.
        rows: The rows.
    """
    for place, row in enumerate(rows):
        here = f"{path}[{place}]"
        asked = [name for name in _ASKED if name in _names(row) and getattr(row, name) not in (None, [])]
        bounded = (row.at_least is None) is not (row.under is None)
        whole = (row.choice is None) is (not row.one_of) and (row.number is not None) is bounded
        if len(asked) != 1 or not whole or (row.at_least is not None and row.under is not None):
            vi, en = "mỗi dòng hỏi đúng một điều, có đủ phần cần thiết", "each row asks one thing, with all it needs"
            yield Problem(here, "condition", f"{vi}: {', '.join(_ASKED)}", f"{en}: {', '.join(_ASKED)}")
        if isinstance(row, ConditionRow):
            yield from condition_problems(f"{here}.any", row.any)


def _names(row: PlainRow) -> set[str]:
    return {one.name for one in fields(type(row))}


def condition_of(rows: Sequence[PlainRow], source: Source) -> Condition:
    """All of some questions.

    Args:
        rows: Rows without a problem; none, where nothing is asked.
        source: The provision that asks.
    """
    return AllOf(tuple(_asked(row, source) for row in rows), source)


def _asked(row: PlainRow, source: Source) -> Condition:
    if isinstance(row, ConditionRow) and row.any:
        return AnyOf(tuple(_asked(one, source) for one in row.any), source)
    for fact, truth in ((row.yes, True), (row.no, False)):
        if fact is not None:
            return Is(Key(fact), truth, source)
    if row.happened is not None:
        return Happened(Key(row.happened), source)
    if row.definition is not None:
        return Defined(Key(row.definition), source)
    return _bounded(row, source)


def _bounded(row: PlainRow, source: Source) -> Condition:
    """One of several values, or a number on one side of a bound."""
    if row.choice is not None:
        return OneOf(Key(row.choice), tuple(row.one_of), source)
    number = Key(row.number or "")
    return Under(number, row.under or 0, source) if row.at_least is None else AtLeast(number, row.at_least, source)
