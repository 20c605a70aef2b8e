"""Supports of the earlier decrees of which nothing that is held says whether they go on (Law of 2024 Article 37.5)."""

__all__ = ["BENEFITS", "CARRIED_OVER_OR_NOT"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.law.benefit import Benefit, Force
from victim_protocol.law.condition import ALWAYS, Condition, NotHeld
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011 import occasions
from victim_protocol.statutes.law_2011.support import BENEFITS as EARLIER
from victim_protocol.statutes.law_2024.instruments import quoted
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.notation import defined, every, gives, happened, keys, some, yes

CARRIED_OVER_OR_NOT: Final = keys(
    "guardian burial family_contact safety_assessment life_skills study_and_work_advice reintegration_plan "
    "social_protection"
)
"""What a person in Viet Nam was given beside the list of the Law of 2011.

The Law of 2024 leaves the details to the Government (Decree 162/2025), most of whose articles are not held: to leave
these out would refuse them in silence, to give them would carry the old law over.
"""

_DETAILS: Final = quoted("37.5")
_PERSON: Final[Condition] = some(
    defined("confirmed_victim", _DETAILS),
    defined("in_process_of_identification", _DETAILS),
    every(yes("accompanies_victim", _DETAILS), defined("under_18", _DETAILS)),
)
_EARLIER: Final = {benefit.key: benefit for benefit in EARLIER}
_OCCASIONS: Final = {occasion.key: occasion for occasion in occasions.OCCASIONS}


_ONLY: Final[Mapping[str, Condition]] = MappingProxyType(
    {"burial": happened("died", _DETAILS), "safety_assessment": defined("under_18", _DETAILS)}
)
"""For whom alone some of them can be, by what they are."""
_MONEY: Final = MappingProxyType(
    {
        "burial": not_known("mai táng", "the amount for burial"),
        "social_protection": not_known("chế độ bảo trợ xã hội", "the amount of social protection"),
    }
)


def _doubted(earlier: Benefit) -> Benefit:
    text = NotHeld(Key("supports_beside_article_37"), _DETAILS)
    return support(
        earlier.key,
        (earlier.label.vi, earlier.label.en),
        _OCCASIONS[earlier.occasion],
        (gives(Force.OWED, _DETAILS, _PERSON, _ONLY.get(earlier.key, ALWAYS), text),),
        allowance=_MONEY.get(earlier.key),
    )


BENEFITS: Final = tuple(_doubted(_EARLIER[key]) for key in CARRIED_OVER_OR_NOT)
"""Each not known for those whom Article 37 is about, and refused to others."""
