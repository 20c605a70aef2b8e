"""Rights and duties of the person, secrecy, protection (Law Articles 6, 30, 31; Decree 62/2012 Article 3)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    DECREE_09_2013,
    DECREE_62_2012,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.norms.whom import at_risk, victim_or_harmed
from victim_protocol.statutes.law_2011.periods import (
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    LAW_UNTIL,
    PROTECTION_FROM,
)
from victim_protocol.statutes.notation import norm

_LAW = LAW_66_2011.at
_PROTECTION = DECREE_62_2012.at

_right = partial(norm, kind=NormKind.RIGHT, since=LAW_FROM, until=LAW_UNTIL, toward=victim_or_harmed)
_duty = partial(norm, kind=NormKind.DUTY, since=LAW_FROM, until=LAW_UNTIL, toward=victim_or_harmed)
_measure = partial(
    norm,
    kind=NormKind.STANDARD,
    since=LAW_FROM,
    until=LAW_UNTIL,
    toward=at_risk,
    bearers="police border_guard coast_guard",
)

NORMS: Final = (
    _right(
        "right_to_ask_for_protection",
        (
            "đề nghị áp dụng biện pháp bảo vệ mình và người thân thích",
            "to ask for measures that protect oneself and close relatives",
        ),
        _LAW("6.1"),
        _PROTECTION("3.1.a"),
    ),
    _right(
        "right_to_support",
        ("được hưởng các chế độ hỗ trợ và được bảo vệ", "to be given the supports of the law and its protection"),
        _LAW("6.2"),
    ),
    _right(
        "right_to_compensation",
        ("được bồi thường thiệt hại", "to be compensated for damage"),
        _LAW("6.3"),
        _LAW("23.1"),
    ),
    norm(
        "right_to_refuse_protection",
        ("từ chối biện pháp bảo vệ", "to refuse measures of protection"),
        _PROTECTION("3.1.b"),
        kind=NormKind.RIGHT,
        since=PROTECTION_FROM,
        until=LAW_UNTIL,
        toward=victim_or_harmed,
    ),
    norm(
        "right_to_complain",
        (
            "khiếu nại về chế độ hỗ trợ; phản ánh, kiến nghị về chất lượng dịch vụ hỗ trợ",
            "to complain about the supports, and to remark on the quality of the services",
        ),
        DECREE_09_2013.at("25.3"),
        CIRCULAR_35_2013.at("18.2"),
        kind=NormKind.RIGHT,
        since=DECREE_FROM,
        until=LAW_UNTIL,
        bearers="ministry_of_labour provincial_department",
    ),
    norm(
        "choice_of_services",
        ("tự lựa chọn dịch vụ hỗ trợ", "to choose the services oneself"),
        CIRCULAR_35_2013.at("20.1.b"),
        CIRCULAR_35_2013.at("12.3"),
        kind=NormKind.RIGHT,
        since=ESTABLISHMENTS_FROM,
        until=LAW_UNTIL,
        toward=victim_or_harmed,
    ),
    _right(
        "secrecy",
        (
            "thông tin về nạn nhân được giữ bí mật, trừ trường hợp pháp luật có quy định khác",
            "what is known of a victim is kept secret, save where a law says otherwise",
        ),
        _LAW("31.1"),
        bearers="every_body",
    ),
    _right(
        "closed_trial",
        ("yêu cầu Tòa án xem xét xét xử kín", "to ask the court for a closed hearing, which it considers"),
        _LAW("31.2"),
        bearers="court",
    ),
    _duty(
        "duty_to_inform",
        (
            "cung cấp thông tin về hành vi vi phạm cho cơ quan có thẩm quyền",
            "to tell the competent bodies what one knows of the offence",
        ),
        _LAW("6.4"),
    ),
    _duty(
        "duty_to_comply",
        (
            "thực hiện yêu cầu của cơ quan có thẩm quyền trong vụ việc",
            "to follow the requests of the competent bodies in the case",
        ),
        _LAW("6.5"),
    ),
    norm(
        "duty_while_protected",
        (
            "chấp hành yêu cầu của cơ quan bảo vệ; tự chịu trách nhiệm nếu từ chối hoặc không chấp hành",
            "to follow the requests of those who protect; whoever refuses answers for his or her own safety",
        ),
        _PROTECTION("3.2.a"),
        _PROTECTION("3.2.b"),
        kind=NormKind.DUTY,
        since=PROTECTION_FROM,
        until=LAW_UNTIL,
        toward=at_risk,
    ),
    _measure(
        "refuge",
        ("bố trí nơi tạm lánh", "a place of refuge"),
        _LAW("30.1.a"),
    ),
    _measure(
        "secret_whereabouts",
        ("giữ bí mật nơi cư trú, làm việc, học tập", "keeping home, work and school secret"),
        _LAW("30.1.b"),
    ),
    _measure(
        "prevention_of_harm",
        ("ngăn chặn hành vi xâm hại hoặc đe dọa xâm hại", "preventing harm and threats"),
        _LAW("30.1.c"),
    ),
    _measure(
        "protection_in_proceedings",
        ("biện pháp bảo vệ theo pháp luật tố tụng hình sự", "the measures of the law on criminal procedure"),
        _LAW("30.1.d"),
    ),
)
"""What the person may ask and must do, and how he or she is kept safe."""
