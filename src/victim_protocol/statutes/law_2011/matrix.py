"""The matrix of Article 32 of the Law: which support is given to whom."""

__all__ = ["MATRIX", "entitled", "in_need"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.notation import by_reading, defined, every, some

_LAW = LAW_66_2011.at


def _row(letter: str, *, foreign: bool = True, minor: bool = True) -> Mapping[Key, Source]:
    """One support of Article 32: who is given it, and by which clause."""
    cells = {Key("citizen_victim"): _LAW(f"32.1.{letter}")}
    if foreign:
        cells[Key("foreign_victim")] = _LAW("32.2")
    if minor:
        cells[Key("accompanying_minor")] = _LAW("32.3")
    return MappingProxyType(cells)


MATRIX: Final[Mapping[str, Mapping[Key, Source]]] = MappingProxyType(
    {
        "essentials_and_travel": _row("a"),
        "medical_care": _row("b"),
        "psychological_support": _row("c"),
        "legal_aid": _row("d", minor=False),
        "schooling_and_training": _row("đ", foreign=False, minor=False),
        "allowance_and_loan": _row("e", foreign=False, minor=False),
    }
)
"""Article 32: for each support, the beneficiaries whom a clause names; whom no clause names has no cell."""


def in_need(source: Source) -> Condition:
    """In case of need, as far as the texts of the day ask for it.

    Args:
        source: The provision that asks for it.
    """
    return defined("in_need", source)


def entitled(support: str, *, named_victims_only_by: Source | None = None) -> Condition:
    """That one of the beneficiaries of a row of the matrix is before us.

    Args:
        support: The row.
        named_victims_only_by: A text that names victims only, so that a reading decides on minors.
    """
    cells = [
        defined(beneficiary, source)
        if beneficiary != "accompanying_minor" or named_victims_only_by is None
        else every(defined(beneficiary, source), _unless_victims_only(named_victims_only_by))
        for beneficiary, source in MATRIX[support].items()
    ]
    return some(*cells)


def _unless_victims_only(source: Source) -> Condition:
    return by_reading("accompanying_minor_and_victim_only_texts", source, law_names_minor=ALWAYS, victims_only=NEVER)
