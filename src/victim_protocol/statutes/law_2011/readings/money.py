"""Readings on amounts: whether those of the old law, and of a province that was merged, go on since 01/07/2025."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.law_2011.instruments import LAW_53_2024
from victim_protocol.statutes.local.resolutions import RESOLUTIONS
from victim_protocol.statutes.reading_notation import SILENCE, reading

READINGS: Final = (
    reading(
        "amounts_since_the_law_of_2024",
        (
            "người được giữ chế độ hỗ trợ cũ từ ngày 01/07/2025 có được giữ mức chi cũ không?",
            "does whoever keeps the old support since 01/07/2025 keep its amounts too?",
        ),
        (LAW_53_2024.at("63"),),
        {
            "go_on": ("có: mức chi là một phần của chế độ cũ", "yes: the amounts are a part of the old support"),
            "are_not_held": ("mức chi theo văn bản mới, chưa có", "new texts set them, which are not held"),
        },
        SILENCE,
    ),
    reading(
        "resolution_of_a_merged_province",
        (
            "nghị quyết của tỉnh đã sáp nhập ngày 01/07/2025 còn áp dụng trên địa bàn cũ không?",
            "does the resolution of a province that was merged on 01/07/2025 go on in its former area?",
        ),
        tuple(one.instrument.at() for one in RESOLUTIONS if one.was_merged),
        {
            "goes_on_in_its_area": ("còn, trên địa bàn cũ", "yes, in that area"),
            "has_ended": ("không còn", "no"),
        },
        SILENCE,
    ),
)
"""Each with the texts that are silent."""
