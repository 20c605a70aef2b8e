"""From which money support is paid, and by which rules its costs are set (Decree Article 3, Joint Circular 134)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, JOINT_CIRCULAR_134_2013
from victim_protocol.statutes.law_2011.periods import AMOUNTS_FROM, AMOUNTS_UNTIL, DECREE_FROM, LAW_UNTIL
from victim_protocol.statutes.notation import by_reading, norm

_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_by_circular = partial(norm, kind=NormKind.STANDARD, since=AMOUNTS_FROM, until=AMOUNTS_UNTIL, bearers="receiving_body")

NORMS: Final = (
    norm(
        "other_money",
        (
            "hỗ trợ cũng được chi từ tài trợ và các nguồn hợp pháp khác",
            "support is also paid from donations and other lawful sources",
        ),
        _DECREE("3.1.b"),
        _DECREE("3.1.c"),
        _AMOUNTS("2.3"),
        _AMOUNTS("2.4"),
        kind=NormKind.STANDARD,
        since=DECREE_FROM,
        until=LAW_UNTIL,
        bearers="receiving_body",
    ),
    _by_circular(
        "money_of_donors",
        (
            "tiền tài trợ theo quy định của nhà tài trợ; chưa có thỏa thuận thì theo mức của Thông tư liên tịch 134",
            "donated money follows the donor's rule; with no agreement, the amounts of Joint Circular 134",
        ),
        _AMOUNTS("1.1.b"),
        bearers="donor receiving_body",
    ),
    _by_circular(
        "private_establishments_are_helped",
        (
            "ngân sách địa phương hỗ trợ cơ sở hỗ trợ nạn nhân theo số nạn nhân được trợ giúp",
            "the local budget helps private establishments by the number of victims they support",
        ),
        _AMOUNTS("2.2"),
        bearers="provincial_department",
        toward=by_reading(
            "private_establishments_and_budget", _AMOUNTS("2.2"), no_budget=NEVER, for_what_it_gives=ALWAYS
        ),
    ),
    _by_circular(
        "travel_of_officers",
        (
            "công tác phí của cán bộ, kể cả đưa người chưa thành niên về: theo Thông tư 97/2010/TT-BTC",
            "travel of officers, also of those who bring minors home: by Circular 97/2010/TT-BTC",
        ),
        _AMOUNTS("3.1"),
        _AMOUNTS("3:p1"),
    ),
    _by_circular(
        "cooperation_abroad",
        (
            "hợp tác quốc tế trong tiếp nhận, xác minh: theo quy định về công tác nước ngoài và đón tiếp khách",
            "cooperation abroad in reception and verification: by the circulars on short missions and on guests",
        ),
        _AMOUNTS("3.2"),
    ),
    _by_circular(
        "night_and_overtime",
        ("làm đêm, thêm giờ: theo chế độ tiền lương hiện hành", "night work and overtime: by the rules on pay"),
        _AMOUNTS("3.3"),
    ),
    _by_circular(
        "records_of_victims",
        (
            "cơ sở dữ liệu về nạn nhân: theo Thông tư liên tịch 19/2012 và Thông tư 194/2012/TT-BTC",
            "the data base of victims: by Joint Circular 19/2012 and Circular 194/2012/TT-BTC",
        ),
        _AMOUNTS("3.4"),
    ),
    _by_circular(
        "equipment",
        ("trang thiết bị đặc thù: theo pháp luật về đấu thầu", "special equipment: by the law on tenders"),
        _AMOUNTS("3.5"),
    ),
    _by_circular(
        "communication_and_stationery",
        (
            "thông tin liên lạc, in ấn, văn phòng phẩm: theo chứng từ và trong dự toán",
            "communication, printing, stationery: by vouchers and within the estimate",
        ),
        _AMOUNTS("3.6"),
    ),
    _by_circular(
        "level_of_the_province",
        (
            "Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định mức hỗ trợ cụ thể của địa phương",
            "the chair of the province may set its own level, on the department's proposal",
        ),
        _AMOUNTS("6.3"),
        bearers="provincial_chair provincial_department",
    ),
    _by_circular(
        "claim_of_private_establishment",
        (
            "đề nghị kèm bảng tổng hợp, danh sách nạn nhân và số ngày, biên bản bàn giao, cán bộ tư vấn, chứng từ",
            "the claim holds a summary, the victims with their days, handover minutes, counsellors, vouchers",
        ),
        _AMOUNTS("6.2.b:d1"),
        _AMOUNTS("6.2.b:d2"),
        _AMOUNTS("6.2.b:d3"),
        _AMOUNTS("6.2.b:d4"),
        _AMOUNTS("6.2.b:d5"),
        bearers="victim_support_establishment",
    ),
    _by_circular(
        "changed_texts",
        (
            "văn bản được dẫn chiếu mà thay đổi thì áp dụng văn bản mới",
            "where a text that is referred to changes, the new one is applied",
        ),
        _AMOUNTS("7.3"),
    ),
)
"""Costs and sources of money that no single person's case works out."""
