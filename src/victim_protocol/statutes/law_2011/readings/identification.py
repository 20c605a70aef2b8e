"""The reading on identification where nothing can be proved."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.statutes.law_2011.instruments import DECREE_62_2012
from victim_protocol.statutes.reading_notation import reading

READINGS: Final = (
    reading(
        "fallback_grounds",
        (
            "khi không chứng minh được một người có phải là nạn nhân hay không, một căn cứ đã đủ chưa?",
            "where it cannot be proved whether someone is a victim, is one ground enough?",
        ),
        (DECREE_62_2012.at("5.3"),),
        {
            "one_is_enough": ("một căn cứ là đủ", "one ground is enough"),
            "weighed_together": (
                "cơ quan xác minh đánh giá chung các căn cứ",
                "the body that verifies weighs all grounds together",
            ),
        },
        Label(
            "văn bản chỉ nói các căn cứ được xem xét, không nói cần bao nhiêu căn cứ",
            "the text says only that the grounds are considered, not how many it takes",
        ),
    ),
)
