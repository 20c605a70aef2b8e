"""The answers of one row as the scalar engine gives them, in the form of the columns."""

from collections.abc import Mapping
from typing import Any

from tests.batch.people import BOOK

from victim_protocol.assessment import PersonAssessment
from victim_protocol.batch.totals import KINDS
from victim_protocol.law.benefit import Recipient, Status
from victim_protocol.law.explain import explain
from victim_protocol.quantities import Amount

SUPPORTS = dict.fromkeys(benefit.key for benefit in BOOK.benefits if benefit.recipient is Recipient.PERSON)


def answered(found: PersonAssessment, parts: Mapping[str, tuple[Any, ...]]) -> dict[str, Any]:
    """Every column of the answers; what is missing is null."""
    row: dict[str, Any] = {"regime": str(found.regime.key)}
    row |= {f"standing_{one.standing.key}": one.explanation.answers for one in found.standings}
    row |= {f"status_{key}": finding.possible for key, finding in found.support.items()}
    for line in found.statement.lines:
        key = str(line.benefit.key)
        row |= _amount(key, line.amount)
        row[f"reason_{key}"] = sum(1 << parts[key].index(label) for label in dict.fromkeys(line.amount.unknown))
    return row | _amount("owed", found.statement.owed) | _amount("possible", found.statement.possible)


def _amount(key: str, amount: Amount) -> dict[str, Any]:
    return {f"low_{key}": amount.low, f"high_{key}": amount.high, f"kind_{key}": KINDS.index(amount.bound)}
