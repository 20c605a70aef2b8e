"""How a row of a procedure since 01/07/2025 is written down, and what no text that is held says."""

__all__ = ["NOT_HELD", "row"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.statutes.law_2011.procedures import notation
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM

row: Final = partial(notation.row, since=NEW_LAW_FROM, until=None)
"""A row since the first day of the Law of 2024."""


def not_held(vi: str, en: str) -> Label:
    """That the text on something is not held.

    Args:
        vi: What it would say and where it stands, in Vietnamese.
        en: The same in English.
    """
    return Label(f"{vi}: chưa có văn bản", f"{en}: the text is not held")


NOT_HELD: Final = not_held(
    "ai xác minh tiếp, trong bao lâu, ai cấp giấy tờ xác nhận (đoạn 2 khoản 2 đến khoản 5 Điều 27 Luật số "
    "53/2024/QH15, Nghị định 162/2025/NĐ-CP)",
    "who verifies further, in which time, who issues the paper (Article 27 clause 2 paragraph 2 to clause 5 of Law "
    "53/2024/QH15, Decree 162/2025/NĐ-CP)",
)
"""What follows the initial information."""
