"""The answers of one row as the scalar engine gives them, in the form of the columns."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.batch.people import BOOK, table

from victim_protocol.assessment import PersonAssessment
from victim_protocol.batch.assess import plan_of
from victim_protocol.batch.totals import KINDS
from victim_protocol.engine.one_day import OneDay, OneDayOccasions
from victim_protocol.errors import NotModelled
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.one_day import assess_one_day
from victim_protocol.quantities import Amount


def answered(found: PersonAssessment, parts: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """Every column of the answers that is not null."""
    row: dict[str, Any] = {"regime": str(found.regime.key)}
    row |= {f"standing_{one.standing.key}": one.explanation.answers for one in found.standings}
    row |= {f"status_{key}": finding.possible for key, finding in found.support.items()}
    for line in found.statement.lines:
        key = str(line.benefit.key)
        row |= _amount(key, line.amount)
        row[f"reason_{key}"] = sum(1 << parts[key].index(label) for label in set(line.amount.unknown))
    return row | _amount("owed", found.statement.owed) | _amount("possible", found.statement.possible)


def _amount(key: str, amount: Amount) -> dict[str, Any]:
    found = {f"low_{key}": amount.low, f"high_{key}": amount.high, f"kind_{key}": KINDS.index(amount.bound)}
    return {name: value for name, value in found.items() if value is not None}


def differences(
    people: Sequence[OneDay],
    *,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    other: Evidence | None = None,
) -> Iterator[str]:
    """Where the columns and the scalar engine answer otherwise, row by row; nothing where they never do."""
    plan = plan_of(readings=readings, accept=accept)
    answers = plan.assess(table(people)).to_pylist()
    for place, (person, row) in enumerate(zip(people, answers, strict=True)):
        try:
            expected = answered(assess_one_day(person, readings=readings, accept=other or accept), plan.unknown_parts)
        except NotModelled:
            expected = {"problem": "on: not_modelled"}
        found = {name: value for name, value in row.items() if value is not None}
        for name in found.keys() | expected.keys():
            if found.get(name) != expected.get(name):
                yield f"row {place}, {name}: {found.get(name)}, not {expected.get(name)}"


def statuses_of(benefit: Key, people: Sequence[OneDay]) -> Iterator[int | None]:
    """The statuses that remain possible of one benefit, for each of several people; ``None`` where there is none."""
    by_key = {regime.key: regime for regime in BOOK.regimes}
    for person in people:
        regime = by_key[person.regime or Key("")]
        judge = BOOK.on(person.on).judges[regime.key].get(benefit)
        occasions = OneDayOccasions(
            book=BOOK,
            history=person.history,
            on=person.on,
            chosen=BOOK.defaults,
            accept=Evidence.SECONDARY,
            one_day=person,
            regime=regime,
        )
        yield None if judge is None else judge.possible(occasions.vector(person.on))
