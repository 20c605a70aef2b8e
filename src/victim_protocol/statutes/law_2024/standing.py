"""Who a person is under the Law of 2024: the named conditions on which its supports stand."""

__all__ = ["DEFINITIONS", "REGIME", "STANDINGS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Condition, Is, Not, NotHeld, OneOf
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime, Standing
from victim_protocol.statutes.general import ages
from victim_protocol.statutes.law_2024.instruments import HEALTH_INSURANCE_LAW, NEW_LAW_FROM, quoted, read
from victim_protocol.statutes.law_2024.trafficking import TRAFFICKED
from victim_protocol.statutes.notation import awaiting, by_reading, defined, every, happened, no, some, yes

REGIME: Final = Regime(
    key=Key("law_2024"),
    label=Label("Luật số 53/2024/QH15", "Law 53/2024/QH15"),
    identified_by=Key("certified"),
    identified_from=NEW_LAW_FROM,
    source=quoted("63"),
)
"""Persons identified from 01/07/2025 on; no text says what follows for those under verification on that day."""


def _since(condition: Condition) -> Series[Condition]:
    return Series((Step(since=NEW_LAW_FROM, value=condition),))


def _resident(fact: str, source: Source) -> Condition:
    """A citizen of Viet Nam or a stateless person who lives there permanently."""
    return OneOf(Key(fact), ("viet_nam", "stateless_permanent_resident"), source)


def _foreign(fact: str, source: Source) -> Condition:
    stateless = every(Is(Key(fact), "stateless", source), NotHeld(Key("foreigners_in_the_law_of_2024"), source))
    return some(Is(Key(fact), "foreign", source), stateless)


def _accompanying(source: Source, *whom: Condition) -> Condition:
    """Somebody under 18 who accompanies such a person."""
    return every(yes("accompanies_victim", source), defined("under_18", source), *whom)


_VICTIM: Final = happened("victim_accompanied_certified", read("37.2"))
_ON_THE_WAY: Final = awaiting("victim_accompanied_certified", read("37.3"))
_RECEIVED: Final = some(
    *(
        happened(event, read("37.3"))
        for event in ("declared", "rescued", "handed_back", "returned_by_self", "returned_through_mission")
    )
)
"""That a body in Viet Nam received the person."""
_IN_VIET_NAM: Final = some(
    _RECEIVED,
    every(no("is_abroad", read("37.3:p2")), Not(happened("mission_informed", read("37.3:p1")))),
)
_ABROAD: Final = every(
    Not(_RECEIVED), some(yes("is_abroad", read("37.3:p1")), happened("mission_informed", read("37.3:p1")))
)

DEFINITIONS: Final[Mapping[Key, Series[Condition]]] = MappingProxyType(
    {
        Key("confirmed_victim"): _since(happened("certified", read("33.1"))),
        Key("under_18"): ages.by_day(NEW_LAW_FROM, lambda below: below(18, read("37.2"))),
        Key("below_six"): ages.by_day(NEW_LAW_FROM, lambda below: below(6, HEALTH_INSURANCE_LAW.at("12.3.h"))),
        Key("in_process_of_identification"): _since(
            by_reading(
                "being_identified_in_the_law_of_2024",
                quoted("2.8"),
                whoever_is_being_verified=awaiting("certified", quoted("2.8")),
                by_the_definition=every(
                    awaiting("certified", quoted("2.8")),
                    NotHeld(Key("definition_of_being_identified"), quoted("2.8")),
                ),
            )
        ),
        Key("resident_victim"): _since(
            every(defined("confirmed_victim", read("37.1")), _resident("citizenship", read("37.1")))
        ),
        Key("accompanies_resident_victim"): _since(
            _accompanying(
                read("37.2"),
                _VICTIM,
                by_reading(
                    "citizenship_in_article_37_clause_2",
                    read("37.2"),
                    of_the_victim=_resident("citizenship_of_victim_accompanied", read("37.2")),
                    of_the_accompanying=_resident("citizenship", read("37.2")),
                ),
            )
        ),
        Key("identified_abroad"): _since(
            every(
                _ABROAD,
                some(
                    every(
                        defined("in_process_of_identification", read("37.3:p1")),
                        some(
                            Is(Key("citizenship"), "viet_nam", read("37.3:p1")),
                            every(
                                Is(Key("citizenship"), "stateless_permanent_resident", read("37.3:p1")),
                                NotHeld(Key("stateless_resident_abroad"), read("37.3:p1")),
                            ),
                        ),
                    ),
                    _accompanying(
                        read("37.3:p1"),
                        _ON_THE_WAY,
                        some(
                            Is(Key("citizenship_of_victim_accompanied"), "viet_nam", read("37.3:p1")),
                            every(
                                Is(
                                    Key("citizenship_of_victim_accompanied"),
                                    "stateless_permanent_resident",
                                    read("37.3:p1"),
                                ),
                                NotHeld(Key("stateless_resident_abroad"), read("37.3:p1")),
                            ),
                        ),
                    ),
                ),
            )
        ),
        Key("identified_in_viet_nam"): _since(
            every(
                _IN_VIET_NAM,
                some(
                    every(
                        defined("in_process_of_identification", read("37.3:p2")),
                        _resident("citizenship", read("37.3:p2")),
                    ),
                    _accompanying(
                        read("37.3:p2"),
                        _ON_THE_WAY,
                        _resident("citizenship_of_victim_accompanied", read("37.3:p2")),
                    ),
                ),
            )
        ),
        Key("foreigner_of_article_37"): _since(
            every(
                _foreign("citizenship", read("37.4")),
                yes("trafficked_in_viet_nam", read("37.4")),
                some(
                    defined("confirmed_victim", read("37.4")),
                    defined("in_process_of_identification", read("37.4")),
                ),
            )
        ),
        Key("accompanies_a_foreigner"): _since(
            every(
                _accompanying(
                    read("37.4"),
                    _foreign("citizenship_of_victim_accompanied", read("37.4")),
                    some(_VICTIM, _ON_THE_WAY),
                ),
                NotHeld(Key("accompanying_a_foreigner"), read("37.4")),
            )
        ),
        Key("trafficked"): TRAFFICKED,
        Key("found_no_victim"): _since(happened("found_not_victim", quoted("27"))),
    }
)
"""Named conditions, from the first day of the Law of 2024 on."""


def _standing(key: str, definition: str, vi: str, en: str) -> Standing:
    return Standing(key=Key(key), label=Label(vi, en), regime=REGIME.key, definition=Key(definition))


STANDINGS: Final = (
    _standing("victim", "confirmed_victim", "nạn nhân", "victim"),
    _standing(
        "citizen_victim",
        "resident_victim",
        "nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú",
        "victim, citizen of Viet Nam or stateless permanent resident",
    ),
    _standing(
        "foreign_victim",
        "foreigner_of_article_37",
        "người nước ngoài bị mua bán tại Việt Nam, đã hoặc đang được xác định là nạn nhân",
        "foreigner trafficked in Viet Nam, identified or being identified as a victim",
    ),
    _standing(
        "being_identified",
        "in_process_of_identification",
        "người đang trong quá trình xác định là nạn nhân",
        "person in the process of being identified as a victim",
    ),
    _standing(
        "accompanying_minor",
        "accompanies_resident_victim",
        "người dưới 18 tuổi đi cùng nạn nhân",
        "person under 18 who accompanies a victim",
    ),
    _standing(
        "found_not_a_victim",
        "found_no_victim",
        "người có kết luận không phải là nạn nhân",
        "person found not to be a victim",
    ),
)
"""What a person may be told to be; the same places as under the Law of 2011 go by the same names."""
