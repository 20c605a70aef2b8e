"""The matrix of Article 37 of the Law of 2024: which support is given to whom."""

__all__ = ["MATRIX", "grounds"]

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.law.benefit import Force, Ground
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2024.instruments import read
from victim_protocol.statutes.notation import defined, gives

_ALL: Final = "a b c d đ e g h i k"
_CLAUSES: Final[tuple[tuple[str, str, str, Force], ...]] = (
    ("resident_victim", _ALL, "37.1", Force.OWED),
    ("accompanies_resident_victim", "a b c d đ e g h", "37.2", Force.OWED),
    ("identified_abroad", "a b c d", "37.3:p1", Force.OWED),
    ("identified_in_viet_nam", "a b c d đ e g", "37.3:p2", Force.OWED),
    ("foreigner_of_article_37", "a b c d đ g", "37.4", Force.CONSIDERED),
    ("accompanies_a_foreigner", _ALL, "37.4", Force.CONSIDERED),
)
"""Who, which points of clause 1, by which clause, and how strongly; the last are not named and left undetermined."""


def _row(letter: str) -> Mapping[Key, tuple[Source, Force]]:
    return MappingProxyType(
        {
            Key(who): (read(f"37.1.{letter}" if clause == "37.1" else clause), force)
            for who, letters, clause, force in _CLAUSES
            if letter in letters.split()
        }
    )


MATRIX: Final[Mapping[str, Mapping[Key, tuple[Source, Force]]]] = MappingProxyType(
    {letter: _row(letter) for letter in _ALL.split()}
)
"""For each point of Article 37 clause 1, the beneficiaries, each by the clause that names them."""


def grounds(letter: str, *parts: Condition, beside: Source | None = None) -> Iterator[Ground]:
    """One ground for each beneficiary of a point.

    Args:
        letter: The point.
        parts: What else must hold.
        beside: The provision of the decree that details it, where one is known.
    """
    for who, (source, force) in MATRIX[letter].items():
        yield gives(force, source, defined(who, source), *parts, beside=beside)
