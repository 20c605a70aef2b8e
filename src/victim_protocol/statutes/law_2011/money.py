"""Amounts of the 2011 regime: of Joint Circular 134/2013, then of Circular 84/2019, of provinces, and not known."""

__all__ = ["amount_not_known", "amounts"]

from datetime import date, timedelta
from typing import Final

from victim_protocol.law.benefit import Allowance
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.laid import laid
from victim_protocol.law.rate import Quantity, Rate, RateTerm, When
from victim_protocol.statutes.law_2011.instruments import (
    AMOUNTS_2026,
    CIRCULAR_84_2019,
    FIRST_CERTAIN_DAY_OF_CIRCULAR_84,
    FIRST_DAY_OF_AMOUNTS_2026,
    LAW_53_2024,
)
from victim_protocol.statutes.law_2011.periods import AFTER_AMOUNTS, AMOUNTS_FROM, LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.local.resolutions import RESOLUTIONS, Resolution
from victim_protocol.statutes.notation import by_reading, every
from victim_protocol.statutes.rate_notation import not_known
from victim_protocol.statutes.series_notation import by_period

_DAY: Final = timedelta(days=1)
_KEPT_BY: Final = LAW_53_2024.at("63")


_BETWEEN: Final = not_known(
    "mức chi từ ngày 27/11/2019 đến ngày 06/07/2020: chưa rõ Thông tư 84/2019/TT-BTC có hiệu lực từ ngày nào",
    "the amount from 27/11/2019 to 06/07/2020: on which day Circular 84/2019/TT-BTC took effect is not held",
    CIRCULAR_84_2019.at(),
)
_BY_CIRCULAR_84: Final = not_known(
    "mức chi từ ngày 07/07/2020 theo Thông tư 84/2019/TT-BTC: chưa có toàn văn",
    "the amount from 07/07/2020 under Circular 84/2019/TT-BTC: its text is not held",
    CIRCULAR_84_2019.at(),
)
_UNDER_THE_NEW_LAW: Final = not_known(
    "mức chi từ ngày 01/07/2025 cho người được giữ chế độ cũ: không văn bản nào đã đọc nói mức cũ còn áp dụng",
    "the amount from 01/07/2025 for whom Article 63 leaves the old support: no text that was read says that it goes on",
    _KEPT_BY,
)
_BY_AMOUNTS_2026: Final = not_known(
    "mức chi từ ngày 01/10/2026 theo Thông tư 120/2026/TT-BTC: chỉ biết tên văn bản",
    "the amount from 01/10/2026 under Circular 120/2026/TT-BTC: nothing but its name is known",
    AMOUNTS_2026.at(),
)
_KEPT: Final[Condition] = by_reading("amounts_since_the_law_of_2024", _KEPT_BY, go_on=ALWAYS, are_not_held=NEVER)
"""That whoever keeps the old support keeps its amounts too."""


def amounts(
    benefit: str, by_134: RateTerm, basis: Source | None, by_84: RateTerm = _BY_CIRCULAR_84
) -> Series[RateTerm]:
    """What a benefit is worth on each day, as far as any text that is held tells.

    Args:
        benefit: The benefit, whose local amounts are laid over those of the centre.
        by_134: The amount of Joint Circular 134/2013.
        basis: The provision that gives the benefit before that circular; ``None`` where no text gives it then.
        by_84: The amount of Circular 84/2019, as secondary sources tell it.
    """
    series: Series[RateTerm] = by_period(
        *([] if basis is None else [(LAW_FROM, _before(basis))]),
        (AMOUNTS_FROM, by_134),
        (AFTER_AMOUNTS, _BETWEEN),
        (FIRST_CERTAIN_DAY_OF_CIRCULAR_84, by_84),
        (LAW_UNTIL + _DAY, When(_KEPT, by_84, _UNDER_THE_NEW_LAW)),
        (FIRST_DAY_OF_AMOUNTS_2026, _BY_AMOUNTS_2026),
    )
    for resolution in RESOLUTIONS:
        rate = resolution.amounts.get(Key(benefit))
        if rate is not None and resolution.since is not None:
            series = laid(series, rate, resolution.since, LAW_UNTIL, resolution.applies)
            series = laid(series, rate, LAW_UNTIL + _DAY, FIRST_DAY_OF_AMOUNTS_2026 - _DAY, _still_applies(resolution))
    return series


def _before(basis: Source) -> Rate:
    return not_known(
        "mức chi trước ngày 10/11/2013: không tìm thấy văn bản quy định",
        "the amount before 10/11/2013: no text that sets it was found",
        basis,
    )


def _still_applies(resolution: Resolution) -> Condition:
    """That a province's amounts go on under the Law of 2024, and after the province became a part of another."""
    source = resolution.instrument.at()
    merged = by_reading("resolution_of_a_merged_province", source, goes_on_in_its_area=ALWAYS, has_ended=NEVER)
    return every(resolution.applies, _KEPT, *([merged] if resolution.was_merged else []))


def amount_not_known(vi: str, en: str, source: Source, since: date = LAW_FROM) -> Allowance:
    """Money, given once, without a figure in any text that is held.

    Args:
        vi: What is missing and where it would be found, in Vietnamese.
        en: The same in English.
        source: The provision that gives it.
        since: The first day on which it is given.
    """
    rate = not_known(vi, en, source)
    return Allowance(rate=Series((Step[RateTerm](since=since, value=rate),)), quantity=Quantity.ONCE)
