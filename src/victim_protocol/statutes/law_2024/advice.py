"""Interpretation, legal support, legal aid, psychological support (Law of 2024 Article 37.1 points c, d, đ and g)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.statutes.general.legal_aid import WITHOUT_MEANS_TEST, legal_aid_since_2025
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, quoted, read
from victim_protocol.statutes.law_2024.matrix import grounds
from victim_protocol.statutes.law_2024.notation import support
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, living, some, yes

_AT = WITHOUT_MEANS_TEST
_BY_LEGAL_AID_LAW: Final = gives(
    Force.OWED,
    _AT,
    some(
        defined("confirmed_victim", _AT),
        defined("in_process_of_identification", _AT),
        every(yes("accompanies_victim", _AT), defined("under_18", _AT)),
    ),
    by_reading("legal_aid_since_2025", _AT, legal_aid_law=ALWAYS, law_2024=NEVER),
    living(_AT),
)
"""Clause 6a names victims without regard to who they are; Article 37 and Decree 162 Article 21 give it to fewer."""

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
        (*grounds("đ", living(read("37.1.đ")), beside=WITHOUT_MEANS_TEST), _BY_LEGAL_AID_LAW),
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
