"""Legal aid: for trafficking victims before 2018, and under the Legal Aid Law since."""

__all__ = ["INSTRUMENTS", "WITHOUT_MEANS_TEST", "legal_aid", "legal_aid_since_2025"]

from datetime import date, timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit, Body, Force, Ground, Provision
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import ALWAYS, NEVER, AtLeast, Condition, NotHeld, Under
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime
from victim_protocol.statutes.notation import by_reading, defined, gives, living, some, yes

LAW_11_2017: Final = Instrument(
    identity=InstrumentId("11", 2017, "QH14"),
    title=Label("Luật Trợ giúp pháp lý", "Legal Aid Law"),
    signed=date(2017, 6, 20),
    in_force=date(2018, 1, 1),
    evidence=Evidence.OFFICIAL,
)

DECREE_144_2017: Final = Instrument(
    identity=InstrumentId("144", 2017, "NĐ-CP"),
    title=Label("chi tiết Luật Trợ giúp pháp lý", "details of the Legal Aid Law"),
    signed=date(2017, 12, 15),
    in_force=date(2018, 1, 1),
    evidence=Evidence.OFFICIAL,
)

INSTRUMENTS: Final = (LAW_11_2017, DECREE_144_2017)
"""What this module cites beside the trafficking regimes."""

_LAW = LAW_11_2017.at
_SINCE: Final = date(2018, 1, 1)
_TESTED_UNTIL: Final = date(2025, 6, 30)
"""The last day of point g of clause 7; the Law of 2024 repealed it and added clause 6a, whichever law supports one."""

_POOR_BY_DECREE: Final = some(
    yes("near_poor_household", DECREE_144_2017.at("2")),
    yes("monthly_social_assistance", DECREE_144_2017.at("2")),
)
"""Difficulty of means, which every group of clause 7 must also show."""


def _of_age(number: int, source: Source) -> Condition:
    return AtLeast(Key("age"), number, source)


def _below(number: int, source: Source) -> Condition:
    return Under(Key("age"), number, source)


def _aid(source: Source, *parts: Condition) -> Ground:
    """Legal aid to a living person."""
    return gives(Force.OWED, source, *parts, living(source))


_WHOEVER_THEY_ARE: Final = (
    _aid(_LAW("7.1"), yes("merit_person", _LAW("7.1"))),
    _aid(_LAW("7.2"), yes("poor_household", _LAW("7.2"))),
    _aid(_LAW("7.3"), _below(16, _LAW("7.3"))),
    _aid(_LAW("7.4"), yes("ethnic_minority_in_difficult_area", _LAW("7.4"))),
    _aid(_LAW("7.5"), yes("accused", _LAW("7.5")), _of_age(16, _LAW("7.5")), _below(18, _LAW("7.5"))),
    _aid(_LAW("7.6"), yes("accused", _LAW("7.6")), yes("near_poor_household", _LAW("7.6"))),
)
"""Groups of Article 7 in which it does not matter whether one is a victim."""

_OTHERS_WITH_DIFFICULTY: Final = _aid(
    _LAW("7.7"), NotHeld(Key("other_groups_of_legal_aid"), _LAW("7.7")), _POOR_BY_DECREE
)
_WITH_DIFFICULTY: Final = (
    _aid(_LAW("7.7.g"), defined("victim", _LAW("7.7.g")), _POOR_BY_DECREE),
    _OTHERS_WITH_DIFFICULTY,
)
"""Groups of clause 7: victims, whatever their nationality, and those whom other laws define."""


WITHOUT_MEANS_TEST: Final = Source(_LAW("7.6a").citation, Evidence.SECONDARY)
"""Clause 6a, which the Law of 2024 added: victims, persons being identified and who accompanies them, poor or not."""


def legal_aid_since_2025(regime: Regime, since: date, grounds: tuple[Ground, ...], body: Body) -> Benefit:
    """Legal aid under a regime whose persons need show no difficulty of means.

    Args:
        regime: The regime.
        since: Its first day, inclusive.
        grounds: To whom it gives legal aid.
        body: Who delivers it.
    """
    return Benefit(
        key=Key("legal_aid"),
        label=Label("trợ giúp pháp lý", "legal aid"),
        regime=regime.key,
        occasion=Key("day_asked"),
        provisions=Series(
            (Step(since=since, value=_provision(body, *grounds, *_WHOEVER_THEY_ARE, _OTHERS_WITH_DIFFICULTY)),)
        ),
    )


def legal_aid(
    regime: Regime,
    since: date,
    victims: Condition,
    persons: Condition,
    sources: tuple[Source, Source],
    body: Body,
) -> Benefit:
    """Legal aid under a trafficking regime.

    Args:
        regime: The regime.
        since: Its first day, inclusive.
        victims: To whom the regime gives legal aid; since the Legal Aid Law, as one reads the two.
        persons: To whom the Legal Aid Law gives it without a test of means since 01/07/2025.
        sources: The provision of the regime that gives it, and the one that refers to the law on legal aid.
        body: Who delivers it.
    """
    given, referred = sources
    before = _aid(given, victims, NotHeld(Key("legal_aid_before_2018"), referred))
    tested = by_reading("legal_aid_means_test", _LAW("7.7.g"), legal_aid_law=NEVER, every_victim=ALWAYS)
    by_regime = _aid(given, victims, tested)
    untested = _aid(WITHOUT_MEANS_TEST, persons)
    return Benefit(
        key=Key("legal_aid"),
        label=Label("trợ giúp pháp lý", "legal aid"),
        regime=regime.key,
        occasion=Key("day_asked"),
        provisions=Series(
            (
                Step(since=since, until=_SINCE - timedelta(days=1), value=_provision(body, before)),
                Step(
                    since=_SINCE,
                    until=_TESTED_UNTIL,
                    value=_provision(body, *_WHOEVER_THEY_ARE, *_WITH_DIFFICULTY, by_regime),
                ),
                Step(
                    since=_TESTED_UNTIL + timedelta(days=1),
                    value=_provision(body, *_WHOEVER_THEY_ARE, untested, _OTHERS_WITH_DIFFICULTY),
                ),
            )
        ),
    )


def _provision(body: Body, *grounds: Ground) -> Provision:
    return Provision(grounds=grounds, bodies=(body,))
