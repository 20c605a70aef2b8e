"""Interpretation, legal support, legal aid, psychological support (Law of 2024 Article 37.1 points c, d, đ and g)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.statutes.general.legal_aid import WITHOUT_MEANS_TEST, legal_aid_since_2025
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, quoted, read
from victim_protocol.statutes.law_2024.matrix import grounds
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.notation import body, living

BENEFITS: Final = (
    support(
        "interpretation",
        ("phiên dịch", "interpretation"),
        DAY_ASKED,
        grounds("c", living(read("37.1.c"))),
    ),
    support(
        "legal_advice",
        ("tư vấn để phòng ngừa bị mua bán trở lại và về thủ tục", "advice against being trafficked again"),
        DAY_ASKED,
        grounds("d", living(quoted("41.1"))),
    ),
    legal_aid_since_2025(
        REGIME,
        NEW_LAW_FROM,
        tuple(grounds("đ", living(read("37.1.đ")), beside=WITHOUT_MEANS_TEST)),
        body("legal_aid_centre", WITHOUT_MEANS_TEST),
    ),
    support(
        "psychological_support",
        ("hỗ trợ tâm lý", "psychological support, in an establishment or not"),
        DAY_ASKED,
        grounds("g", living(read("37.1.g"))),
    ),
)
"""Points c, d, đ and g."""
