"""Burial: by social assistance in its own establishments (Decree 20/2021 25.3); elsewhere no text is held."""

__all__ = ["BENEFITS"]

from typing import Final

from attrs import evolve

from victim_protocol.law.benefit import Allowance, Force
from victim_protocol.law.condition import NotHeld, OneOf
from victim_protocol.law.dated import Series
from victim_protocol.law.key import Key
from victim_protocol.law.laid import changed
from victim_protocol.law.rate import Quantity, Rate, RateTerm, When
from victim_protocol.statutes.general.emergency_support import if_kept
from victim_protocol.statutes.general.social_base import BURIAL, DECREE_20_2021, REPLACED_FROM
from victim_protocol.statutes.law_2011.occasions import STAY
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025, NEW_LAW_FROM
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.law_2024.unread import DETAILS, WHOEVER_DIED
from victim_protocol.statutes.notation import body, defined, gives, happened
from victim_protocol.statutes.rate_notation import not_known

_ASSISTANCE = DECREE_20_2021.at
_PUBLIC: Final = OneOf(Key("lodged_in"), ("social_protection_establishment",), _ASSISTANCE("24.2.a"))
_ELSEWHERE: Final[Rate] = not_known(
    "chi phí mai táng ngoài cơ sở trợ giúp xã hội: chưa có văn bản, xem Nghị định 162/2025/NĐ-CP",
    "the cost of a burial elsewhere: the text is not held; see Decree 162/2025/NĐ-CP",
    DECREE_162_2025.at(),
)


def _cost() -> Series[RateTerm]:
    steps = [step for step in BURIAL.steps if step.until is None or step.until >= NEW_LAW_FROM]
    return Series(
        tuple(
            evolve(step, since=max(step.since, NEW_LAW_FROM), value=When(_PUBLIC, step.value, _ELSEWHERE))
            for step in steps
        )
    )


_BY_ASSISTANCE: Final = gives(
    Force.OWED,
    _ASSISTANCE("25.3"),
    defined("confirmed_victim", _ASSISTANCE("24.2.a")),
    happened("lodged", _ASSISTANCE("25")),
    _PUBLIC,
    happened("died", _ASSISTANCE("25.3")),
)
_BY_DETAILS: Final = gives(
    Force.OWED,
    DETAILS,
    WHOEVER_DIED,
    happened("lodged", DETAILS),
    NotHeld(Key("supports_beside_article_37"), DETAILS),
)

_BURIAL: Final = support(
    "burial",
    ("mai táng", "burial"),
    STAY,
    (_BY_ASSISTANCE, _BY_DETAILS),
    (body("social_assistance_establishment", _ASSISTANCE("25"), condition=_PUBLIC),),
    Allowance(rate=_cost(), quantity=Quantity.ONCE),
)
_SINCE_REPLACED: Final = evolve(_BURIAL.provisions.steps[0].value, grounds=(if_kept(_BY_ASSISTANCE), _BY_DETAILS))

BENEFITS: Final = (evolve(_BURIAL, provisions=changed(_BURIAL.provisions, lambda _: _SINCE_REPLACED, REPLACED_FROM)),)
"""Of whoever dies during the stay."""
