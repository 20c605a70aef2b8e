"""Supports of the earlier decrees of which nothing that is held says whether they go on (Law of 2024 Article 37.5).

The Law of 2024 leaves the details to the Government (Decree 162/2025), most of whose articles are not held: to leave
these supports out would refuse them in silence, to give them would carry the old law over.
"""

__all__ = ["DETAILS", "WHOEVER_DIED", "carried_over_or_not"]

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from victim_protocol.law.benefit import Allowance, Benefit, Force
from victim_protocol.law.condition import ALWAYS, Condition, Not, NotHeld, OneOf
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011 import occasions
from victim_protocol.statutes.law_2011.support import BENEFITS as GIVEN_BY_THE_LAW_OF_2011
from victim_protocol.statutes.law_2011.support import COSTS_OF_BODIES
from victim_protocol.statutes.law_2024.instruments import quoted
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.notation import defined, every, gives, happened, some, yes

DETAILS: Final = quoted("37.5")
"""What leaves the details to the Government."""
WHOEVER_IS_PROTECTED: Final[Condition] = some(
    defined("confirmed_victim", DETAILS),
    defined("in_process_of_identification", DETAILS),
    every(yes("accompanies_victim", DETAILS), defined("under_18", DETAILS)),
)
WHOEVER_DIED: Final[Condition] = every(happened("died", DETAILS), Not(happened("found_not_victim", DETAILS), DETAILS))
"""Whoever dies is no longer being identified, and may have been a victim all the same."""
_OCCASIONS: Final = {occasion.key: occasion for occasion in occasions.OCCASIONS}
_IN: Final = MappingProxyType(
    {
        occasions.STAY.key: happened("lodged", DETAILS),
        occasions.ABROAD.key: happened("mission_informed", DETAILS),
    }
)
"""What has begun an occasion that not everybody has."""
_FOREIGN: Final = OneOf(Key("citizenship"), ("foreign", "stateless"), DETAILS)
_GUARDED: Final = yes("received_by_border_or_coast_guard", DETAILS)
_ONLY: Final[Mapping[str, Condition]] = MappingProxyType(
    {
        "safety_assessment": defined("under_18", DETAILS),
        "escort_vehicle": defined("under_18", DETAILS),
        "hospital_treatment": happened("moved_to_hospital", DETAILS),
        "hospital_abroad": happened("moved_to_hospital", DETAILS),
        "crisis_intervention": happened("crisis_noticed", DETAILS),
        "first_care_at_border": _GUARDED,
        "essentials_of_foreigner": _FOREIGN,
        "placement_of_foreigner": _FOREIGN,
        "exit_papers_of_foreigner": _FOREIGN,
        "way_to_the_gate": _FOREIGN,
    }
)
"""For whom alone some of them can be, by what they are."""


def carried_over_or_not(known: Iterable[Benefit]) -> tuple[Benefit, ...]:
    """Each support of the 2011 regime that is none of those that the Law of 2024 is known to give.

    Args:
        known: What the Law of 2024 is known to give.

    Returns:
        Each not known for those whom Article 37 is about, and refused to others.
    """
    given = {benefit.key for benefit in known}
    return tuple(_doubted(benefit) for benefit in _earlier() if benefit.key not in given)


def _earlier() -> Iterator[Benefit]:
    yield from GIVEN_BY_THE_LAW_OF_2011
    yield from COSTS_OF_BODIES


def _doubted(earlier: Benefit) -> Benefit:
    text = NotHeld(Key("supports_beside_article_37"), DETAILS)
    who = WHOEVER_DIED if earlier.key == "death_abroad" else WHOEVER_IS_PROTECTED
    on = _IN.get(earlier.occasion, ALWAYS)
    made = support(
        earlier.key,
        (earlier.label.vi, earlier.label.en),
        _OCCASIONS[earlier.occasion],
        (gives(Force.OWED, DETAILS, who, on, _ONLY.get(earlier.key, ALWAYS), text),),
        allowance=_money(earlier),
    )
    return evolve(made, recipient=earlier.recipient)


def _money(earlier: Benefit) -> Allowance | None:
    if earlier.allowance is None:
        return None
    return not_known(f"chi {earlier.label.vi}", f"the amount for {earlier.label.en}")
