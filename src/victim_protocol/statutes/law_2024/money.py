"""Amounts of the 2024 regime: nearly all of them are in texts that are not held."""

__all__ = ["not_known"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import LimitTerm, Quantity, QuantityTerm, Rate, RateKind, RateTerm
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, read

_WHERE: Final = (
    "Nghị định 162/2025/NĐ-CP và thông tư của Bộ Tài chính (Thông tư 120/2026/TT-BTC: chỉ biết tên)",
    "Decree 162/2025/NĐ-CP and the circular of the Ministry of Finance (Circular 120/2026/TT-BTC: only its name)",
)


def not_known(
    vi: str,
    en: str,
    *,
    source: Source | None = None,
    quantity: QuantityTerm = Quantity.ONCE,
    number: str = "",
    limit: LimitTerm = None,
) -> Allowance:
    """Money that is given and whose amount no text that is held sets; never that of the old law.

    Args:
        vi: What it is for, in Vietnamese.
        en: The same in English.
        source: The provision that gives it; without one, that which leaves the details to the decree.
        quantity: What it would be multiplied by.
        number: The fact that holds that number.
        limit: The most units that are paid.
    """
    missing = Label(f"mức {vi}: chưa có văn bản, xem {_WHERE[0]}", f"{en}: the text is not held; see {_WHERE[1]}")
    rate = Rate(kind=RateKind.NOT_KNOWN, missing=missing, source=source or read("37.5"))
    return Allowance(
        rate=Series((Step[RateTerm](since=NEW_LAW_FROM, value=rate),)),
        quantity=quantity,
        number=Key(number) if number else None,
        limit=None if limit is None else Series((Step[LimitTerm](since=NEW_LAW_FROM, value=limit),)),
    )
