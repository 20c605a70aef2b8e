"""The vocabulary of facts and costs: what a case may state of a person and a condition may ask for."""

__all__ = ["COSTS", "COSTS_OF_HEALTH", "FACTS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.facts import establishments, happened, identification, identity, means, needs, statistics
from victim_protocol.law.fact import Fact
from victim_protocol.law.key import Key, labelled

COSTS: Final = labelled(
    clothing_and_effects=("mua quần áo, vật dụng cá nhân", "clothes and personal effects bought"),
    ordinary_medicine=("thuốc thông thường", "ordinary medicine"),
    fare=("tiền tàu xe", "fare"),
    emergency_transfer=(
        "đưa người cần bảo vệ khẩn cấp về nơi cư trú hoặc đến cơ sở",
        "transfer of who needs emergency protection, home or to an establishment",
    ),
    escort_vehicle=("nhiên liệu hoặc thuê xe đưa về", "fuel or hired car of an escort"),
    clothing_and_fees_abroad=(
        "quần áo, vật dụng, đi lại và lệ phí ở nước ngoài",
        "clothes, effects, travel and fees abroad",
    ),
    fare_from_abroad=("vé về đến cửa khẩu Việt Nam", "ticket to the border of Viet Nam"),
)
"""What may be spent, in whole đồng."""

COSTS_OF_HEALTH: Final = frozenset({Key("ordinary_medicine"), Key("emergency_transfer")})
"""What tells of somebody's health that money was spent on it."""

FACTS: Final[Mapping[Key, Fact]] = MappingProxyType(
    {
        fact.key: fact
        for fact in (
            *identity.FACTS,
            *happened.FACTS,
            *identification.FACTS,
            *needs.FACTS,
            *means.FACTS,
            *statistics.FACTS,
            *establishments.FACTS,
        )
    }
)
"""What may be known of a person, in the order in which a form would ask; then, of an establishment."""
