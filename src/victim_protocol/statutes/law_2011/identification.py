"""Who was harmed, and when there is enough ground to say so (Law Articles 2, 3, 27; Decree 62/2012 Article 5)."""

__all__ = ["ENOUGH_GROUND", "HARMED"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from victim_protocol.law.condition import AllOf, AnyOf, Condition, Is, NotHeld, OneOf
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import DECREE_62_2012, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import LAW_FROM, PROTECTION_FROM
from victim_protocol.statutes.notation import by_reading, every, some, yes
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_62_2012.at

_Purposes: TypeAlias = Mapping[str, Source]
"""Purposes of an act, each with the words that name it."""

_EXPLAINED: Final[_Purposes] = MappingProxyType(
    {
        "sexual_exploitation": _LAW("2.1"),
        "forced_prostitution": _LAW("2.1"),
        "pornography": _LAW("2.1"),
        "forced_performance": _LAW("2.1"),
        "sexual_slavery": _LAW("2.2"),
        "forced_labour": _LAW("2.3"),
    }
)
"""What the Law itself explains."""

_DETAILED: Final[_Purposes] = MappingProxyType(
    {
        "forced_prostitution": _DECREE("5.1.b:d1"),
        "pornography": _DECREE("5.1.b:d2"),
        "forced_performance": _DECREE("5.1.b:d3"),
        "sexual_slavery": _DECREE("5.1.b:d4"),
        "forced_labour": _DECREE("5.1.b:d5"),
        "removal_of_organs": _DECREE("5.1.b:d6"),
        "forced_begging": _DECREE("5.1.b:d7"),
        "forced_marriage": _DECREE("5.1.b:d8"),
        "forced_birth": _DECREE("5.1.b:d9"),
        "forced_unlawful_acts": _DECREE("5.1.b:d10"),
        "other_inhumane_purpose": _DECREE("5.1.b:d11"),
    }
)
"""What the Decree lists."""


def _by_law(clause: Source) -> _Purposes:
    """The purposes that a clause on an act names."""
    return {**_EXPLAINED, "removal_of_organs": clause, "other_inhumane_purpose": clause}


_DECREE_ALONE: Final = tuple(sorted(set(_DETAILED) - set(_by_law(_LAW("3.2")))))
"""What only the Decree names; whether the Law alone meant it by another inhumane purpose, no text says."""


def _for(purposes: _Purposes, clause: Source) -> tuple[Condition, ...]:
    """One of some purposes; of what only the Decree names nothing is known where the Decree is not among them."""
    named = tuple(Is(Key("purpose_of_act"), purpose, source) for purpose, source in purposes.items())
    unsaid = tuple(purpose for purpose in _DECREE_ALONE if purpose not in purposes)
    if not unsaid:
        return named
    perhaps = every(OneOf(Key("purpose_of_act"), unsaid, clause), NotHeld(Key("inhumane_purpose_by_law_alone"), clause))
    return (*named, perhaps)


def _sold(source: Source) -> Condition:
    return Is(Key("act_suffered"), "sold", source)


def _transferred(source: Source, purposes: _Purposes) -> Condition:
    return every(Is(Key("act_suffered"), "transferred_or_received", source), some(*_for(purposes, source)))


def _recruited(source: Source, purposes: _Purposes) -> Condition:
    return every(
        Is(Key("act_suffered"), "recruited_moved_or_harboured", source),
        some(*_for(purposes, source), Is(Key("purpose_of_act"), "sale_or_transfer", source)),
    )


def _acts(detailed: _Purposes) -> tuple[Condition, Condition, Condition]:
    """The acts of Article 3, in its order; the Law names a purpose where both texts do.

    Args:
        detailed: The purposes that a decree adds in detail.
    """
    transfer, recruitment = _LAW("3.2"), _LAW("3.3")
    return (
        _sold(_LAW("3.1")),
        _transferred(transfer, {**detailed, **_by_law(transfer)}),
        _recruited(recruitment, {**detailed, **_by_law(recruitment)}),
    )


HARMED: Final[Series[Condition]] = by_period(
    (LAW_FROM, AnyOf(_acts({}), _LAW("2.4"))),
    (PROTECTION_FROM, AnyOf(_acts(_DETAILED), _LAW("2.4"))),
)
"""Harmed by an act of Article 3 clauses 1 to 3."""


def _by_article_27() -> Condition:
    sold, transferred, recruited = _acts({})
    objects = (AnyOf((sold, transferred), _LAW("27.1.a")), AnyOf((recruited,), _LAW("27.1.b")))
    return AllOf((AnyOf(objects, _LAW("27.1")),), _LAW("2.4"))


_LISTED: Final[_Purposes] = MappingProxyType({**_EXPLAINED, **_DETAILED})
"""The purposes of the Decree; sexual exploitation, where nobody says which, is one of its first four."""

_ACT_IS_KNOWN: Final = AnyOf(
    (
        _sold(_DECREE("5.1.a")),
        _transferred(_DECREE("5.1.b"), _LISTED),
        _recruited(_DECREE("5.1.c"), _LISTED),
    ),
    _DECREE("5.1"),
)

_EVIDENCE: Final = AnyOf(
    (
        yes("evidence_from_prosecution", _DECREE("5.2.a")),
        yes("evidence_from_rescuer", _DECREE("5.2.b")),
        yes("evidence_from_mission", _DECREE("5.2.c")),
        yes("evidence_from_foreign_body", _DECREE("5.2.d")),
        yes("evidence_from_victim", _DECREE("5.2.đ")),
        yes("evidence_from_offender", _DECREE("5.2.e")),
        yes("evidence_from_witnesses", _DECREE("5.2.g")),
        yes("evidence_from_other_lawful_source", _DECREE("5.2.h")),
    ),
    _DECREE("5.2"),
)

_GROUNDS: Final = some(
    yes("found_with_other_victims", _DECREE("5.3.a")),
    yes("lived_with_victims_under_control", _DECREE("5.3.b")),
    yes("signs_of_exploitation", _DECREE("5.3.c")),
    yes("reported_missing_by_relatives", _DECREE("5.3.d")),
    yes("other_ground_to_believe", _DECREE("5.3.đ")),
)

_NOT_PROVED: Final = AllOf(
    (
        yes("victimhood_cannot_be_proved", _DECREE("5.3")),
        yes("background_fits_statement", _DECREE("5.3")),
        by_reading(
            "fallback_grounds",
            _DECREE("5.3"),
            one_is_enough=_GROUNDS,
            weighed_together=every(_GROUNDS, yes("grounds_found_sufficient", _DECREE("5.3"))),
        ),
    ),
    _DECREE("5.3"),
)
"""Where the body cannot prove whether someone is a victim, and what was verified fits the statement."""

ENOUGH_GROUND: Final[Series[Condition]] = by_period(
    (LAW_FROM, _by_article_27()),
    (PROTECTION_FROM, AnyOf((every(_ACT_IS_KNOWN, _EVIDENCE), _NOT_PROVED), _LAW("27.1"))),
)
"""Enough to identify a victim: since the Decree, an act shown by a source of a listed kind, or else its grounds."""
