"""What nobody may do, and what follows for whoever does it (Law Articles 3 and 23)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.notation import norm, yes

_LAW = LAW_66_2011.at
_nobody = partial(norm, kind=NormKind.PROHIBITION, since=LAW_FROM, until=LAW_UNTIL)
_follows = partial(norm, kind=NormKind.SANCTION, since=LAW_FROM, until=LAW_UNTIL)

NORMS: Final = (
    _nobody("no_sale_of_people", ("mua bán người", "to sell or buy a person"), _LAW("3.1")),
    _nobody(
        "no_transfer_to_exploit",
        (
            "chuyển giao, tiếp nhận người để bóc lột hoặc vì mục đích vô nhân đạo khác",
            "to transfer or receive a person for exploitation or another inhumane purpose",
        ),
        _LAW("3.2"),
    ),
    _nobody(
        "no_recruitment_to_exploit",
        (
            "tuyển mộ, vận chuyển, chứa chấp người để bóc lột hoặc để mua bán, chuyển giao",
            "to recruit, move or harbour a person for exploitation, or for sale or transfer",
        ),
        _LAW("3.3"),
    ),
    _nobody("no_coercion_to_traffic", ("cưỡng bức người khác mua bán người", "to force another to do so"), _LAW("3.4")),
    _nobody("no_brokering", ("môi giới để người khác mua bán người", "to act as a broker for it"), _LAW("3.5")),
    _nobody(
        "no_revenge",
        (
            "trả thù, đe dọa trả thù nạn nhân, người làm chứng, người tố giác, người thân thích của họ",
            "to take or threaten revenge on victims, witnesses, informants or their relatives",
        ),
        _LAW("3.6"),
    ),
    _nobody(
        "no_gain_from_the_work",
        ("lợi dụng việc phòng, chống mua bán người để trục lợi", "to use the fight against trafficking for gain"),
        _LAW("3.7"),
    ),
    _nobody(
        "no_obstruction",
        ("cản trở việc tố giác, tố cáo, khai báo, xử lý", "to hinder reports, statements or their handling"),
        _LAW("3.8"),
    ),
    _nobody(
        "no_discrimination",
        ("kỳ thị, phân biệt đối xử với nạn nhân", "to stigmatise a victim or discriminate against one"),
        _LAW("3.9"),
    ),
    _nobody(
        "no_disclosure",
        (
            "tiết lộ thông tin về nạn nhân khi họ hoặc người đại diện hợp pháp chưa đồng ý",
            "to disclose anything about a victim without the consent of the victim or a lawful representative",
        ),
        _LAW("3.10"),
    ),
    _nobody("no_pretence", ("giả mạo là nạn nhân", "to pretend to be a victim"), _LAW("3.11")),
    _nobody("no_other_breach", ("hành vi khác vi phạm Luật này", "any other breach of the Law"), _LAW("3.12")),
    _follows(
        "offender_answers",
        (
            "người vi phạm Điều 3 bị xử lý hành chính hoặc hình sự và phải bồi thường thiệt hại",
            "whoever breaks Article 3 is sanctioned or prosecuted, and compensates the damage",
        ),
        _LAW("23.1"),
    ),
    _follows(
        "official_answers",
        (
            "người có chức vụ bao che, xử lý không đúng, không xử lý thì bị kỷ luật hoặc truy cứu và phải bồi thường",
            "an official who covers it up, mishandles or ignores it is disciplined or prosecuted, and compensates",
        ),
        _LAW("23.2"),
    ),
    _follows(
        "pretender_repays",
        (
            "người giả mạo là nạn nhân phải hoàn trả kinh phí hỗ trợ đã nhận",
            "whoever pretended to be a victim repays the support received",
        ),
        _LAW("23.3"),
        toward=yes("pretended_to_be_victim", _LAW("23.3")),
    ),
)
"""The twelve acts of Article 3, and Article 23; that somebody is found not to be a victim is no pretence."""
