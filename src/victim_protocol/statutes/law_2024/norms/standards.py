"""How bodies must act: the hotline, evidence, who leads abroad (Law of 2024 Articles 32, 54; Decree 162/2025 4–6)."""

__all__ = ["NORMS"]

from datetime import date
from functools import partial
from typing import Final

from victim_protocol.law.condition import NotHeld
from victim_protocol.law.key import Key
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.protection import protected_since_2025
from victim_protocol.statutes.law_2024.instruments import (
    CIRCULAR_02_2026,
    DECREE_139_2026,
    DECREE_162_2025,
    NEW_LAW_FROM,
    quoted,
)
from victim_protocol.statutes.notation import defined, every, happened, norm, some, yes

_DECREE = DECREE_162_2025.at
_standard = partial(norm, kind=NormKind.STANDARD, since=NEW_LAW_FROM, until=None)
_BEING_IDENTIFIED: Final = defined("in_process_of_identification", quoted("32.1"))
_COUNTED: Final = some(
    defined("confirmed_victim", DECREE_139_2026.at()),
    defined("in_process_of_identification", DECREE_139_2026.at()),
    every(yes("accompanies_victim", DECREE_139_2026.at()), defined("under_18", DECREE_139_2026.at())),
)

_HOTLINE: Final = (
    _standard(
        "hotline_day_and_night",
        (
            "Tổng đài 111 hoạt động 24 giờ tất cả các ngày; cuộc gọi miễn phí, được ghi âm tự động",
            "the hotline 111 answers day and night; calls are free and recorded",
        ),
        _DECREE(),
        _DECREE("4"),
        _DECREE("5"),
        bearers="hotline_111",
    ),
    _standard(
        "hotline_takes_reports",
        (
            (
                "Tổng đài 111 tiếp nhận tố giác, tin báo, phối hợp với cơ quan giải quyết, cung cấp thông tin "
                "khi có yêu cầu, lưu trữ và báo cáo"
            ),
            (
                "the hotline takes reports, works with the bodies that settle them, informs on request, keeps data and "
                "reports"
            ),
        ),
        _DECREE(),
        _DECREE("4"),
        _DECREE("5"),
        bearers="hotline_111",
    ),
    _standard(
        "hotline_passes_reports_on",
        (
            (
                "chuyển ngay thông tin đến Công an, Bộ đội Biên phòng, Cảnh sát biển hoặc Ủy ban nhân dân cấp xã; chưa "
                "rõ danh sách cơ quan tại khoản 3 Điều 6"
            ),
            (
                "passes what it hears on at once to the police, the Border Guard, the Coast Guard or the commune "
                "committee; the list of Article 6 clause 3 is not held"
            ),
        ),
        _DECREE(),
        bearers="hotline_111",
    ),
    _standard(
        "trafficking_is_reported",
        (
            "cá nhân, cơ quan, tổ chức phát hiện mua bán người thì tố giác, báo tin; phần sau chưa có toàn văn",
            "whoever finds trafficking, of oneself or of others, reports it; the rest of the article is not held",
        ),
        _DECREE("6"),
        bearers="every_body",
    ),
)
"""Articles 4 and 5 are about the hotline; which of the two says what is not known, so that both are cited."""

_HELPERS: Final = (
    _standard(
        "helpers_are_protected_and_compensated",
        (
            (
                "cơ quan, doanh nghiệp, cá nhân tham gia phòng, chống mua bán người được bảo vệ, hỗ trợ; được hưởng "
                "chế độ khi bị thiệt hại tính mạng, sức khỏe, tài sản"
            ),
            (
                "bodies, firms and persons who take part against trafficking are protected and supported, and kept in "
                "the regimes of the law when they lose life, health or property"
            ),
        ),
        quoted("5"),
        bearers="state_budget",
        toward=yes("helps_victims", quoted("5")),
    ),
)
"""Of Article 5 the rest is policy."""

_STATISTICS: Final = (
    _standard(
        "aid_is_counted_apart",
        (
            (
                "báo cáo thống kê hằng năm (01/01–31/12, hạn 31/03) đếm riêng trợ giúp pháp lý cho nạn nhân, người "
                "đang được xác định và người dưới 18 tuổi đi cùng"
            ),
            (
                "the yearly statistics, of 01/01 to 31/12, due on 31/03, count apart the legal aid of victims, of "
                "those being identified and of those under 18 who accompany them"
            ),
        ),
        DECREE_139_2026.at(),
        since=DECREE_139_2026.in_force or NEW_LAW_FROM,
        toward=_COUNTED,
    ),
)
"""Form 007.N/BCB-TP, column 22; which body reports was not read."""

_EVIDENCE: Final = (
    _standard(
        "evidence_of_identification",
        (
            (
                "căn cứ: tài liệu, chứng cứ của cơ quan tiến hành tố tụng; cơ quan giải cứu; cơ quan đại diện; cơ quan "
                "khác trong nước; cơ quan nước ngoài; lời khai, tài liệu của người đó hoặc người thân thích; của người "
                "mua bán; của nạn nhân khác, người biết việc; tài liệu hợp pháp khác"
            ),
            (
                "evidence counts from bodies of criminal proceedings, rescuers, missions, other bodies in the country, "
                "foreign bodies; statements and papers of the person or relatives, of traffickers, of other victims "
                "and of who knows; and any other lawful evidence"
            ),
        ),
        quoted("32.1"),
        *(quoted(f"32.1.{letter}") for letter in ("a", "b", "c", "d", "đ", "e", "g", "h", "i")),
        toward=_BEING_IDENTIFIED,
    ),
    _standard(
        "signs_where_evidence_does_not_prove",
        (
            (
                "khi căn cứ chưa chứng minh được: sau khi xác minh lý lịch, thời gian và lý do vắng mặt phù hợp với "
                "lời khai, xem xét dấu hiệu được tìm thấy, giải cứu cùng nạn nhân khác, đã sống cùng nạn nhân nơi bị "
                "giam giữ, quản lý và bị đối xử như họ, và các dấu hiệu khác, chưa có toàn văn"
            ),
            (
                "where the evidence does not prove it yet: once background, time and reason of the absence fit the "
                "statement, signs are weighed: being found or rescued with another victim, having lived with victims "
                "where they were held and been treated alike; the others are not held"
            ),
        ),
        quoted("32.2"),
        toward=_BEING_IDENTIFIED,
    ),
)
"""Of the signs the first two are known."""

_AT_RISK: Final = every(
    protected_since_2025("confirmed_victim", "in_process_of_identification"), yes("at_risk_of_harm", _DECREE())
)
_PROTECTION: Final = (
    _standard(
        "stay_extended_by_decision",
        (
            "giám đốc cơ sở trợ giúp xã hội, Sở Y tế hoặc cơ quan có thẩm quyền quyết định lưu trú quá 120 ngày",
            "the director of the establishment, the health agency or a competent body decides on a stay over 120 days",
        ),
        _DECREE("17"),
        bearers="social_assistance_establishment provincial_health_agency",
        toward=happened("lodged", _DECREE("17")),
    ),
    _standard(
        "refuge_meets_basic_needs",
        (
            "nơi tạm lánh khi tính mạng, sức khỏe bị đe dọa phải bảo đảm ăn, ở, chăm sóc y tế và an toàn thông tin",
            "a refuge, where life or health is threatened, has food, lodging, medical care and keeps information safe",
        ),
        _DECREE(),
        toward=_AT_RISK,
    ),
    _standard(
        "harm_is_prevented",
        (
            (
                "bảo vệ thông tin, nơi ở, nơi làm việc, học tập; bố trí lực lượng bảo vệ; phát hiện nguy cơ kịp thời; "
                "không đủ khả năng thì đề nghị Công an, Quân đội"
            ),
            (
                "data, residence, work and school are protected, guards posted, threats found in time; whoever is not "
                "able to asks the police or the army"
            ),
        ),
        _DECREE(),
        toward=_AT_RISK,
    ),
    _standard(
        "protection_refused_in_writing",
        (
            "người từ chối bảo vệ có lý do chính đáng thì cam kết bằng văn bản; hậu quả chưa có toàn văn",
            "whoever declines protection for a good reason says so in writing; what follows is not held",
        ),
        _DECREE(),
        toward=_AT_RISK,
    ),
)
"""Of protection and of longer stays, as far as pages tell it; Article 13 has the bodies."""

_ABROAD: Final = (
    _standard(
        "consular_department_directs_missions",
        (
            "Cục Lãnh sự chỉ đạo cơ quan đại diện bảo hộ, giải cứu, tiếp nhận, xác định và đưa người Việt Nam về nước",
            (
                "the Consular Department directs missions in protecting, rescuing, receiving, identifying and bringing "
                "home Vietnamese"
            ),
        ),
        CIRCULAR_02_2026.at("16"),
        quoted("54.1"),
        since=date(2026, 5, 5),
        bearers="consular_department",
        toward=every(
            some(yes("is_abroad", quoted("54.1")), defined("identified_abroad", quoted("54.1"))),
            NotHeld(Key("first_day_of_circular_02_2026"), CIRCULAR_02_2026.at("16")),
        ),
    ),
    _standard(
        "consular_department_returns_foreigners",
        (
            "Cục Lãnh sự phối hợp với cơ quan đại diện nước ngoài đưa nạn nhân nước ngoài về nước",
            "the Consular Department works with foreign missions to return foreign victims home",
        ),
        CIRCULAR_02_2026.at("16"),
        quoted("54.2"),
        since=date(2026, 5, 5),
        bearers="consular_department",
        toward=every(
            defined("foreigner_of_article_37", quoted("54.2")),
            NotHeld(Key("first_day_of_circular_02_2026"), CIRCULAR_02_2026.at("16")),
        ),
    ),
)
"""Signed on 05/05/2026; on which day it took effect is not held."""

NORMS: Final = (*_HOTLINE, *_HELPERS, *_STATISTICS, *_EVIDENCE, *_PROTECTION, *_ABROAD)
"""In the order in which they are told."""
