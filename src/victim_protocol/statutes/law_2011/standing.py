"""Who a person is under the 2011 regime: the named conditions on which its provisions stand."""

__all__ = ["DEFINITIONS", "REGIME", "STANDINGS", "foreigner", "needed"]

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import NEVER, Condition, Is, NotHeld, OneOf
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Carried, Regime, Standing
from victim_protocol.statutes.general import ages
from victim_protocol.statutes.law_2011.identification import ENOUGH_GROUND, HARMED
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, LAW_53_2024, LAW_66_2011
from victim_protocol.statutes.law_2011.licence import LICENCE_CONDITIONS, LICENCE_REFUSED
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM, LAW_FROM, law_then_decree
from victim_protocol.statutes.notation import awaiting, by_reading, defined, every, happened, keys, some, yes
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at

REGIME: Final = Regime(
    key=Key("law_2011"),
    label=Label("Luật số 66/2011/QH12", "Law 66/2011/QH12"),
    identified_by=Key("certified"),
    identified_from=LAW_FROM,
    identified_until=date(2025, 6, 30),
    carried=Carried(
        reading=Key("received_before_the_law_of_2024"),
        companions=Key("companion_identified_in_the_law_of_2024"),
        choice="law_2011",
        received_by=keys("declared rescued handed_back returned_by_self returned_through_mission"),
    ),
    source=LAW_53_2024.at("63"),
)
"""Persons identified before 01/07/2025 stay in this regime afterwards."""


def _always(condition: Condition) -> Series[Condition]:
    return Series((Step(since=LAW_FROM, value=condition),))


def _being_identified(source: Source) -> Condition:
    return every(
        some(
            happened("declared", _LAW("24.1")),
            happened("rescued", _LAW("25.1")),
            happened("returned_by_self", _LAW("26.3")),
            every(happened("handed_back", _LAW("26.2")), NotHeld(Key("agreement_on_handover"), _LAW("26.2"))),
        ),
        awaiting("certified", source),
    )


_AS_A_CHILD: Final = CIRCULAR_35_2013.at("19.4")
_POSSIBLY_A_CHILD: Final[tuple[ages.Rule, ...]] = (
    (
        ESTABLISHMENTS_FROM,
        by_reading(
            "treated_as_a_child",
            _AS_A_CHILD,
            in_all_support=yes("possibly_a_child", _AS_A_CHILD),
            in_reception=NEVER,
        ),
    ),
)
"""Of undetermined age and possibly a child; before the Law on Children, at least no one who is not a minor is one."""


def foreigner(source: Source) -> Condition:
    """A citizen of another country; whether a stateless person is one is not known.

    Args:
        source: The provision that speaks of foreigners.
    """
    return some(
        Is(Key("citizenship"), "foreign", source),
        every(Is(Key("citizenship"), "stateless", source), NotHeld(Key("stateless_as_foreigner"), source)),
    )


def needed(source: Source) -> Condition:
    """In case of need: shown by placement, or for the person, as one reads the texts.

    Args:
        source: The provision that asks for it.
    """
    return by_reading(
        "need_for_essentials",
        source,
        placement_shows_it=some(happened("lodged", source), yes("needs_essentials", source)),
        shown_for_the_person=yes("needs_essentials", source),
    )


_AT_ONCE: Final = CIRCULAR_35_2013.at("13.2")
_RECEIVED: Final = some(
    *(
        happened(event, _AT_ONCE)
        for event in (
            "declared",
            "rescued",
            "handed_back",
            "returned_by_self",
            "returned_through_mission",
            "joined_as_accompanying",
            "lodged",
        )
    )
)
"""That a body has received the person."""

DEFINITIONS: Final[Mapping[Key, Series[Condition]]] = MappingProxyType(
    {
        Key("harmed"): HARMED,
        Key("enough_ground"): ENOUGH_GROUND,
        Key("licence_conditions"): LICENCE_CONDITIONS,
        Key("licence_refused_by_law"): LICENCE_REFUSED,
        Key("in_need"): by_period(
            (LAW_FROM, needed(_LAW("33:s1"))),
            (
                ESTABLISHMENTS_FROM,
                by_reading(
                    "essentials_on_reception",
                    _AT_ONCE,
                    where_necessary=needed(_LAW("33:s1")),
                    always_at_once=some(_RECEIVED, needed(_LAW("33:s1"))),
                ),
            ),
        ),
        Key("victim"): _always(happened("certified", _LAW("28"))),
        Key("minor"): ages.by_day(
            LAW_FROM,
            lambda below: by_reading(
                "minor_age", _LAW("32.3"), under_18=below(18, _LAW("32.3")), under_16=below(16, _LAW("32.3"))
            ),
            _POSSIBLY_A_CHILD,
        ),
        Key("child"): Series(
            (
                Step(
                    since=LAW_FROM,
                    until=ages.CHILDREN_FROM - timedelta(days=1),
                    value=every(defined("minor", _LAW("24.3")), NotHeld(Key("child_age_before_2017"), _LAW("24.3"))),
                ),
                *ages.child(_POSSIBLY_A_CHILD).steps,
            )
        ),
        Key("being_identified"): law_then_decree(_being_identified(_LAW("24.3")), _being_identified(_DECREE("19.1.b"))),
        Key("found_not_a_victim"): _always(happened("found_not_victim", _LAW("24.4"))),
        Key("citizen_victim"): _always(
            every(
                defined("victim", _LAW("32.1")),
                OneOf(Key("citizenship"), ("viet_nam", "stateless_permanent_resident"), _LAW("32.1")),
            )
        ),
        Key("foreign_victim"): _always(
            every(
                defined("victim", _LAW("32.2")),
                foreigner(_LAW("32.2")),
                yes("trafficked_in_viet_nam", _LAW("32.2")),
            )
        ),
        Key("accompanying_minor"): _always(
            every(
                yes("accompanies_victim", _LAW("32.3")),
                defined("minor", _LAW("32.3")),
                happened("victim_accompanied_certified", _LAW("32.3")),
            )
        ),
    }
)
"""Named conditions, day by day."""


def _standing(key: str, vi: str, en: str) -> Standing:
    """A place that goes by the name of its definition."""
    return Standing(key=Key(key), label=Label(vi, en), regime=REGIME.key, definition=Key(key))


STANDINGS: Final = (
    _standing("victim", "nạn nhân", "victim"),
    _standing(
        "citizen_victim",
        "nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú",
        "victim, citizen of Viet Nam or stateless permanent resident",
    ),
    _standing(
        "foreign_victim",
        "nạn nhân là người nước ngoài bị mua bán tại Việt Nam",
        "foreign victim trafficked in Viet Nam",
    ),
    _standing("being_identified", "người trong thời gian chờ xác minh là nạn nhân", "person awaiting verification"),
    _standing("accompanying_minor", "người chưa thành niên đi cùng nạn nhân", "minor accompanying a victim"),
    _standing("found_not_a_victim", "người có kết luận không phải là nạn nhân", "person found not to be a victim"),
)
"""What a person may be told to be."""
