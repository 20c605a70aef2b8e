"""Invented people of the time since 01/07/2025, one of each kind that Article 37 knows."""

__all__ = ["ABROAD", "ASKED", "NEW", "declared", "status", "statuses", "victim"]

from datetime import date
from typing import Any

from tests.statutes.scene import assessed, entry

from victim_protocol.assessment import PersonAssessment
from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status

NEW = date(2025, 7, 10)
"""When most things happen."""
ASKED = date(2025, 8, 15)
ABROAD = entry("mission_informed", day=NEW, citizenship="viet_nam")


def victim(*, day: date = NEW, **facts: Any) -> Entry:
    """A confirmed victim, a citizen where nothing else is said."""
    return entry("certified", day=day, **{"citizenship": "viet_nam", **facts})


def declared(*, day: date = NEW, **facts: Any) -> Entry:
    """Somebody who reported, a citizen where nothing else is said."""
    return entry("declared", day=day, **{"citizenship": "viet_nam", **facts})


def statuses(person: PersonAssessment) -> dict[str, Status]:
    """Each support with its status."""
    return {str(key): finding.status for key, finding in person.support.items()}


def status(benefit: str, *entries: Entry, on: date = ASKED, **options: Any) -> Status:
    """What the law says of one person and one support."""
    return assessed(*entries, on=on, **options).support[benefit].status
