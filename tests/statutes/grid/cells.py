"""The cells of a row: what each settles, and what the table answers there."""

__all__ = ["TEXTS", "Cells", "cells", "governed", "possible"]

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen
from tests.statutes.grid.days import NEW_LAW
from tests.statutes.grid.row import HAPPENED, PENDING, Formula, Row
from tests.statutes.grid.world import AWAITED, Known, World

from victim_protocol.law.benefit import Status
from victim_protocol.law.fact import Occurrence, Range

TEXTS = frozenset(
    {
        "agreement_on_handover",
        "child_age_before_2017",
        "costs_of_bodies_since_2019",
        "emergency_support_since_decree_335",
        "legal_aid_before_2018",
        "ordinary_medicine_since_2019",
        "other_groups_of_legal_aid",
        "premium_of_the_insured",
        "stateless_as_foreigner",
        "support_abroad_since_2019",
    }
)
"""What a text that is not held would decide: a formula may ask for it, and both answers remain possible."""


@frozen
class Cells:
    """One person, as far as anything is known, on several days.

    Args:
        known: What is settled; all else is unknown, and every reading that is not named is open.
        expected: For each day the statuses that remain possible, as bits; ``None`` where no text gives the benefit.
    """

    known: Known
    expected: Mapping[date, int | None]


def cells(row: Row) -> Iterator[Cells]:
    """Every cell of a row."""
    days = {day for part in row.blocks for day in part.days}
    yield Cells({}, {day: None for day in days if not row.since <= day <= row.until})
    for part in row.blocks:
        within = [day for day in part.days if row.since <= day <= row.until]
        for known in part.combinations():
            expected = {day: possible(row.formula, known, day) for day in within if governed(known, day)}
            if expected:
                yield Cells(known, expected)


def governed(known: Known, day: date) -> bool:
    """Whether the law of 2011 governs; since Law 53/2024 only whoever was identified before (its Article 63)."""
    papers = (known.get("certified"), known.get("victim_accompanied_certified"))
    return day < NEW_LAW or HAPPENED in papers


def possible(formula: Formula, known: Known, day: date) -> int:
    """The statuses that remain possible, whatever the texts that are not held say and the true age is."""
    age = known.get("age")
    if isinstance(age, Range):
        return _any_of(formula, known, day, "age", range(age.low, (age.high or age.low) + 1))
    try:
        return _status(formula, known, day).value
    except KeyError as missing:
        if missing.args[0] not in TEXTS:
            raise
        return _any_of(formula, known, day, missing.args[0], (True, False))


def _any_of(formula: Formula, known: Known, day: date, name: str, values: Any) -> int:
    found = 0
    for value in values:
        found |= possible(formula, {**known, name: value}, day)
    return found


def _status(formula: Formula, known: Known, day: date) -> Status:
    """As things stand; else once all that is pending has come, the certificate perhaps last of all."""
    now = formula(World(day, _as_things_stand(known)))
    if now is not None:
        return now
    if PENDING in known.values():
        later, undecided = _once_all_has_come(known)
        if formula(World(day, later)) is not None or formula(World(day, undecided)) is not None:
            return Status.NOT_YET
    return Status.REFUSED


def _as_things_stand(known: Known) -> Known:
    return _plain(known, (HAPPENED,)) | {AWAITED: known.get("certified") is PENDING}


def _once_all_has_come(known: Known) -> tuple[Known, Known]:
    """All that is pending has happened; or all but the certificate has."""
    all_come = _plain(known, (HAPPENED, PENDING)) | {AWAITED: False}
    if known.get("certified") is not PENDING:
        return all_come, all_come
    return all_come, all_come | {"certified": False, AWAITED: True}


def _plain(known: Known, come: tuple[Occurrence, ...]) -> dict[str, Any]:
    return {name: value in come if isinstance(value, Occurrence) else value for name, value in known.items()}
