"""What establishments and the bodies that receive a person must keep (Law Article 40, Circular 35/2013)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.norms.whom import in_care, lodged, victim
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.notation import defined, every, norm

_LAW = LAW_66_2011.at
_CIRCULAR = CIRCULAR_35_2013.at
_BOTH: Final = "social_protection_establishment victim_support_establishment"


def _child_in_care(source: Source) -> Condition:
    """A child who is a victim or being identified."""
    return every(in_care(source), defined("child", source))


_by_law = partial(norm, kind=NormKind.STANDARD, since=LAW_FROM, until=LAW_UNTIL, bearers=_BOTH, toward=lodged)
_by_circular = partial(
    norm, kind=NormKind.STANDARD, since=ESTABLISHMENTS_FROM, until=LAW_UNTIL, bearers=_BOTH, toward=lodged
)
_on_reception = partial(
    norm,
    kind=NormKind.STANDARD,
    since=ESTABLISHMENTS_FROM,
    until=LAW_UNTIL,
    bearers="receiving_body",
    toward=in_care,
)

NORMS: Final = (
    _by_law(
        "establishment_receives",
        ("tiếp nhận và bố trí nơi lưu trú", "to receive and lodge the person"),
        _LAW("40.1.a"),
        _LAW("40.2"),
    ),
    _by_law(
        "establishment_supports",
        (
            "hỗ trợ phù hợp với lứa tuổi, giới tính, nguyện vọng và khả năng của cơ sở",
            "to support according to age, sex, wishes and what the establishment can do",
        ),
        _LAW("40.1.b"),
    ),
    _by_law(
        "establishment_informs_of_crime",
        ("cung cấp thông tin để đấu tranh chống mua bán người", "to pass on what helps to fight trafficking"),
        _LAW("40.1.đ"),
        _CIRCULAR("11.1.b"),
    ),
    _by_law(
        "establishment_helps_home",
        ("phối hợp đưa nạn nhân về nơi cư trú", "to help to bring the person home"),
        _LAW("40.1.e"),
    ),
    _by_law(
        "establishment_helps_verification",
        ("phối hợp với Công an trong việc xác minh", "to help the police to verify"),
        _LAW("40.1.g"),
    ),
    norm(
        "what_psychological_support_is",
        ("tư vấn, tham vấn tâm lý và trị liệu nhóm", "advice, counselling and therapy in groups"),
        DECREE_09_2013.at("21.2"),
        kind=NormKind.STANDARD,
        since=DECREE_FROM,
        until=LAW_UNTIL,
        toward=lodged,
        bearers=_BOTH,
    ),
    _by_circular(
        "services_meet_conditions",
        (
            "hoạt động hỗ trợ phải đạt điều kiện, tiêu chuẩn và theo hướng dẫn chuyên môn",
            "services meet the conditions and standards and follow professional guidance",
        ),
        _CIRCULAR("2.1"),
        _CIRCULAR("2.2"),
    ),
    _by_circular(
        "establishment_keeps_safe",
        ("bảo vệ an toàn cho nạn nhân tại cơ sở", "to keep the person safe in the establishment"),
        _CIRCULAR("11.1.c"),
    ),
    _by_circular(
        "referral_to_legal_aid",
        (
            "giới thiệu tới Trung tâm trợ giúp pháp lý khi cần",
            "to introduce whoever needs it to a legal-aid centre",
        ),
        _CIRCULAR("11.2.c"),
    ),
    _by_circular(
        "three_steps",
        (
            "hỗ trợ ban đầu, hỗ trợ phục hồi, rồi hỗ trợ hòa nhập cộng đồng",
            "first support, then recovery, then the return to the community",
        ),
        _CIRCULAR("12.2.a"),
        _CIRCULAR("12.2.b"),
        _CIRCULAR("12.2.c"),
        _CIRCULAR("12.1"),
    ),
    _by_circular(
        "services_of_recovery",
        (
            "chăm sóc y tế, trợ giúp pháp lý, tư vấn nghề và chính sách, giới thiệu nơi học nghề, tư vấn tâm lý",
            "health care, legal aid, advice on work and policy, an introduction to training, counselling",
        ),
        _CIRCULAR("14.2"),
    ),
    _by_circular(
        "time_of_reintegration",
        (
            "thời gian hòa nhập theo hoàn cảnh và năng lực của từng người",
            "how long the return to the community takes depends on each person",
        ),
        _CIRCULAR("15.1"),
        toward=victim,
    ),
    _by_circular(
        "referral_to_another_provider",
        (
            "chuyển gửi tới đơn vị cung cấp dịch vụ khác theo khả năng và nguyện vọng",
            "to refer to another provider, by what one can offer and what the person wishes",
        ),
        _CIRCULAR("16.3.a"),
        toward=victim,
    ),
    _by_circular(
        "receiving_a_referral",
        (
            "tiếp nhận người được chuyển đến; từ chối phải trả lời bằng văn bản, nêu lý do",
            "to take in whoever is referred; a refusal is written and says why",
        ),
        _CIRCULAR("16.3.b"),
        _CIRCULAR("16.3.b:p2"),
        toward=victim,
    ),
    _by_circular(
        "quality_is_kept",
        (
            "bảo đảm chất lượng dịch vụ và tiêu chuẩn chăm sóc của Thông tư 04/2011/TT-BLĐTBXH",
            "to keep the quality of services, and the standards of care of Circular 04/2011/TT-BLĐTBXH",
        ),
        _CIRCULAR("18.1"),
        _CIRCULAR("18.4"),
    ),
    _by_circular(
        "quality_is_measured_by_two_standards",
        (
            (
                "chất lượng dịch vụ được đánh giá theo tiêu chuẩn tiếp nhận, phỏng vấn (Điều 19) và phục hồi, hòa "
                "nhập (Điều 20)"
            ),
            (
                "the quality of services is assessed by the standards of reception and interviews (Article 19) and of "
                "recovery and reintegration (Article 20)"
            ),
        ),
        _CIRCULAR("17"),
        _CIRCULAR("17.1"),
        _CIRCULAR("17.2"),
        bearers="receiving_body social_protection_establishment victim_support_establishment",
        toward=in_care,
    ),
    _by_circular(
        "quality_is_watched",
        (
            "kiểm tra, giám sát, đánh giá chất lượng và xử lý phản ánh; mọi người được tham gia giám sát",
            "to inspect and assess the quality and settle remarks; others may take part",
        ),
        _CIRCULAR("18.2"),
        _CIRCULAR("18.3"),
        bearers="provincial_department",
    ),
    _on_reception(
        "reception_by_the_rules",
        ("tuân thủ trình tự, thủ tục tiếp nhận, hỗ trợ", "to follow the procedure of reception and support"),
        _CIRCULAR("19.1"),
        _CIRCULAR("19"),
    ),
    _on_reception(
        "safe_and_fitting_reception",
        (
            "nơi tiếp an toàn, cán bộ phù hợp giới tính, lứa tuổi, không phân biệt đối xử",
            "a safe place, staff who fit sex and age, no discrimination",
        ),
        _CIRCULAR("19.2"),
    ),
    _on_reception(
        "told_of_place_and_rules",
        (
            "thông báo địa điểm, nội quy và thông tin cần thiết khác",
            "to tell of the place, its rules and what else is needed",
        ),
        _CIRCULAR("19.3"),
    ),
    _on_reception(
        "best_interests_of_the_child",
        (
            "phỏng vấn theo nguyên tắc lợi ích tốt nhất của trẻ em",
            "interviews keep to the best interests of the child",
        ),
        _CIRCULAR("19.4"),
        toward=_child_in_care,
    ),
    _on_reception(
        "information_made_easy",
        (
            "tạo thuận lợi cho nạn nhân hoặc người đại diện khi yêu cầu thông tin; chủ động gặp; thông tin đầy đủ",
            "to make it easy to ask, to go and meet the person, and to inform fully of the services",
        ),
        _CIRCULAR("20.1.a"),
        _CIRCULAR("20.1.c"),
        _CIRCULAR("20.1.d"),
        toward=victim,
    ),
    _by_circular(
        "trained_counsellors",
        ("tư vấn tâm lý do cán bộ được đào tạo đảm nhiệm", "counselling is given by trained staff, in trust"),
        _CIRCULAR("20.2.a"),
        _CIRCULAR("20.2.b"),
        bearers=_BOTH,
    ),
    _by_circular(
        "plan_is_made_with_the_person",
        (
            "kế hoạch lập cùng nạn nhân, theo nguyện vọng, nêu mục đích, nội dung, nguồn lực, người thực hiện, tiến độ",
            "the plan is made with the person, by wish and need, and says what for, what, with what, by whom, when",
        ),
        _CIRCULAR("20.3.a"),
        _CIRCULAR("20.3.b"),
        _CIRCULAR("20.3.c"),
        _CIRCULAR("20.3.d"),
        toward=victim,
    ),
)
"""How the person must be received, lodged and helped."""
