"""Who meets essential needs, and from which money: the bodies that the texts of each time name."""

__all__ = ["BY_CIRCULAR", "BY_DECREE", "BY_DECREE_AND_POST", "BY_LAW", "PAID_BY"]

from typing import Final

from victim_protocol.law.benefit import Body, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, OneOf
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.notation import body, by_reading, every, happened, no, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_AT_THE_POST: Final = JOINT_CIRCULAR_01_2014.at("5.1.a:d1")


def _by_guard(source: Source) -> Condition:
    """The Border Guard and the Coast Guard care for those whom they rescued or received."""
    return yes("received_by_border_or_coast_guard", source)


def _lodged(source: Source) -> Condition:
    """An establishment meets the needs of those who stay in it."""
    return happened("lodged", source)


def _by_police(source: Source) -> Condition:
    """The police care for those whom they rescued or received, and not the Border Guard or the Coast Guard."""
    return every(
        some(*(happened(way, source) for way in ("rescued", "handed_back", "returned_through_mission"))),
        no("received_by_border_or_coast_guard", source),
    )


def _essentials_by(establishments: Source, receivers: Source) -> tuple[Body, ...]:
    """Establishments, then those who receive or rescue: each for whoever is with it."""
    return (
        body("social_protection_establishment", establishments, condition=_lodged(establishments)),
        body("victim_support_establishment", establishments, condition=_lodged(establishments)),
        body("commune_committee", receivers, condition=happened("declared", receivers)),
        body("police", receivers, condition=_by_police(receivers)),
        body("border_guard", receivers, condition=_by_guard(receivers)),
        body("coast_guard", receivers, condition=_by_guard(receivers)),
    )


BY_LAW: Final = _essentials_by(_LAW("39.3"), _LAW("39.1"))
BY_DECREE: Final = _essentials_by(_DECREE("19.3.a"), _DECREE("19.3.a"))

_BY_CIRCULAR_TOO: Final = by_reading(
    "essentials_given_by", _CIRCULAR("13.1"), bodies_of_law_and_decree=NEVER, circular_35_too=ALWAYS
)
BY_CIRCULAR: Final = (
    body("district_division", _CIRCULAR("13.1"), condition=_BY_CIRCULAR_TOO),
    body(
        "mission_abroad",
        _CIRCULAR("13.1"),
        condition=every(happened("mission_informed", _CIRCULAR("13.1")), _BY_CIRCULAR_TOO),
    ),
)


def _by_post(actor: str) -> Body:
    """Whoever was rescued or handed back; who returned alone and came to the post, as one reads the texts."""
    routes = some(
        happened("rescued", _DECREE("19.3.a")),
        happened("handed_back", _DECREE("19.3.a")),
        by_reading("border_post_and_self_returners", _AT_THE_POST, post_gives_them=ALWAYS, passes_the_person_on=NEVER),
    )
    return body(actor, _DECREE("19.3.a"), condition=every(_by_guard(_DECREE("19.3.a")), routes))


BY_DECREE_AND_POST: Final = (*BY_DECREE[:4], _by_post("border_guard"), _by_post("coast_guard"))
"""The same since the joint circular, which has the border post give to who returned alone."""

PAID_BY: Final[tuple[Body, ...]] = (
    body("state_budget", _DECREE("3.1.a"), Role.PAYS),
    body(
        "local_budget",
        _DECREE("3.3"),
        Role.PAYS,
        every(
            OneOf(Key("lodged_in"), ("victim_support_establishment",), _DECREE("3.3")),
            by_reading("private_establishments_and_budget", _DECREE("3.3"), no_budget=NEVER, for_what_it_gives=ALWAYS),
        ),
    ),
)
"""The State budget; for what a private establishment gives, the local budget as one reads the texts."""
