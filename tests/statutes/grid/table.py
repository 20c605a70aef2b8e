"""The whole table: one row for each benefit, in the order in which the subjects are told."""

__all__ = ["TABLE"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from tests.statutes.grid import (
    abroad,
    body_costs,
    emergency,
    essentials,
    foreigners,
    health,
    homecoming,
    journey,
    kept,
    legal_help,
    placement,
    preparation,
    reception,
    reintegration,
)
from tests.statutes.grid.row import Row

TABLE: Final[Mapping[str, Row]] = MappingProxyType(
    {
        row.benefit: row
        for subject in (
            essentials,
            journey,
            health,
            legal_help,
            reintegration,
            reception,
            placement,
            homecoming,
            preparation,
            foreigners,
            abroad,
            emergency,
            kept,
            body_costs,
        )
        for row in subject.ROWS
    }
)
"""Each benefit of the law of 2011 with its row."""
