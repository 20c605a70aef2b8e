"""Every proof by the name of its statement, and the session that they are asked in."""

__all__ = ["PROOFS", "session"]

from collections.abc import Callable, Mapping
from typing import Final

from scripts.proofs import coverage, exclusivity, knowing, matrices, translation
from scripts.proofs.session import Session
from scripts.proofs.statement import Found

from victim_protocol.statutes.book import default_book

PROOFS: Final[Mapping[str, Callable[[Session], Found]]] = {
    **translation.PROOFS,
    **knowing.PROOFS,
    **matrices.PROOFS,
    **exclusivity.PROOFS,
    **coverage.PROOFS,
}
"""The proofs by the names of their statements."""


def session() -> Session:
    """A session on the book of this library."""
    return Session(default_book())
