"""What the body that acts in an event tells of a person, so that nobody need write it down twice."""

__all__ = ["told_by"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from victim_protocol.law.key import Key

_GUARDS: Final = dict.fromkeys(
    map(Key, ("border_guard", "border_post", "border_gate_post", "coast_guard")),
    True,
)
_OTHERS: Final = dict.fromkeys(
    map(Key, ("police", "commune_police", "district_police", "provincial_police", "commune_committee")),
    False,
)
_RECEIVED: Final = (Key("received_by_border_or_coast_guard"), MappingProxyType(_GUARDS | _OTHERS))

_TO_COMMUNE: Final = MappingProxyType(
    {
        **dict.fromkeys((*_GUARDS, *_OTHERS), False),
        **dict.fromkeys(map(Key, ("receiving_agency", "establishment", "hotline_111")), False),
        **dict.fromkeys(map(Key, ("commune_committee", "commune_chair")), True),
    }
)
"""Whether it was the commune that took a report."""

_TOLD: Final[Mapping[Key, tuple[Key, Mapping[Key, Any]]]] = MappingProxyType(
    {
        **dict.fromkeys(
            map(Key, ("rescued", "handed_back", "returned_by_self", "returned_through_mission")), _RECEIVED
        ),
        Key("declared"): (Key("reported_to_commune"), _TO_COMMUNE),
        Key("child_report_received"): (Key("child_reported_to_commune"), _TO_COMMUNE),
        Key("lodged"): (
            Key("lodged_in"),
            MappingProxyType(
                {
                    Key("social_protection_establishment"): "social_protection_establishment",
                    Key("victim_support_establishment"): "victim_support_establishment",
                }
            ),
        ),
        Key("certified"): (
            Key("certificate_from"),
            MappingProxyType(
                {
                    Key("district_police"): "district_police",
                    Key("provincial_police"): "provincial_police",
                    Key("provincial_criminal_police"): "provincial_police",
                    Key("investigating_body"): "investigation_procuracy_or_court",
                    Key("procuracy"): "investigation_procuracy_or_court",
                    Key("court"): "investigation_procuracy_or_court",
                }
            ),
        ),
    }
)
"""For each event, the fact, and its value by the body; of a body that may be of either kind nothing is told."""


def told_by(event: Key | None, actor: Key | None) -> tuple[Key, Any] | None:
    """The fact that an event tells by the body that acted, and its value; ``None`` where it tells nothing.

    Args:
        event: What happened.
        actor: Who acted.

    >>> told_by(Key("lodged"), Key("social_protection_establishment"))
    ('lodged_in', 'social_protection_establishment')
    """
    found = None if event is None else _TOLD.get(event)
    if found is None or actor is None or actor not in found[1]:
        return None
    return found[0], found[1][actor]
