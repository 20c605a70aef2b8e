"""How protection is carried out, how reports are passed on, a safe return (Decree 62/2012, 8 to 10; Law 19, 21, 55)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_78_2013, DECREE_62_2012, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, LAW_FROM, LAW_UNTIL, PROTECTION_FROM
from victim_protocol.statutes.law_2011.standing import foreigner
from victim_protocol.statutes.notation import defined, every, norm, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_62_2012.at
_BORDER = CIRCULAR_78_2013.at
_GUARDS: Final = "border_guard coast_guard"
_ORDERING: Final = (
    "investigating_police military_investigating_body border_guard coast_guard procuracy court commune_chair "
    "district_division establishment_director mission_abroad"
)


def _protected(source: Source) -> Condition:
    """A victim, certified or not, or a relative, harmed or at risk."""
    who = some(
        defined("victim", source),
        yes("grounds_to_believe_trafficked", source),
        yes("relative_of_victim", source),
    )
    return every(who, yes("at_risk_of_harm", source))


_while_protected = partial(
    norm,
    kind=NormKind.STANDARD,
    since=PROTECTION_FROM,
    until=LAW_UNTIL,
    bearers=_ORDERING,
    toward=_protected,
)


def _believed(source: Source) -> Condition:
    """Somebody who is believed to be trafficked."""
    return yes("grounds_to_believe_trafficked", source)


def _at_risk(source: Source) -> Condition:
    """Whoever is harmed or at risk."""
    return yes("at_risk_of_harm", source)


_passed_on = partial(norm, kind=NormKind.STANDARD, toward=_believed)

NORMS: Final = (
    _passed_on(
        "offences_are_reported",
        ("tố giác, tố cáo hành vi mua bán người", "to report trafficking"),
        _LAW("19.1"),
        _LAW("12.2"),
        since=LAW_FROM,
        until=LAW_UNTIL,
        bearers="every_body",
    ),
    _passed_on(
        "reports_are_passed_on",
        (
            "xử lý hoặc kịp thời báo cơ quan có thẩm quyền khi nhận được tố giác, tin báo",
            "to act on a report, or to pass it on promptly to the competent body",
        ),
        _LAW("19.2"),
        since=LAW_FROM,
        until=LAW_UNTIL,
        bearers="every_body",
    ),
    _passed_on(
        "guards_take_in_reports",
        ("tiếp nhận, xác minh tin báo, tố giác", "to take in and check reports"),
        _BORDER("6.4"),
        since=BORDER_FROM,
        until=LAW_UNTIL,
        bearers=_GUARDS,
    ),
    norm(
        "police_and_army_protect",
        (
            "bảo vệ nạn nhân, người tố giác, người làm chứng, người thân thích của họ",
            "to protect victims, informants, witnesses and their relatives",
        ),
        _LAW("21.4"),
        kind=NormKind.STANDARD,
        since=LAW_FROM,
        until=LAW_UNTIL,
        bearers="police border_guard coast_guard",
        toward=_at_risk,
    ),
    norm(
        "guards_prevent_harm",
        (
            "ngăn chặn hành vi xâm hại nạn nhân, người thân thích, người tố giác, người làm chứng",
            "to stop harm to victims, relatives, informants and witnesses",
        ),
        _BORDER("7.7"),
        kind=NormKind.STANDARD,
        since=BORDER_FROM,
        until=LAW_UNTIL,
        bearers=_GUARDS,
        toward=_at_risk,
    ),
    _while_protected(
        "measures_fit_the_case",
        (
            "chọn một hoặc nhiều biện pháp bảo vệ tùy trường hợp và điều kiện thực tế",
            "to choose one or several measures as the case and what is possible ask for",
        ),
        _DECREE("7:p1"),
        _DECREE("9.2"),
    ),
    _while_protected(
        "orders_are_carried_out",
        ("tổ chức thực hiện biện pháp đã quyết định", "to carry out what was ordered"),
        _DECREE("9:p1"),
        *(_DECREE(f"8.1.{letter}") for letter in ("a", "b", "c", "d", "đ", "e", "g", "h")),
    ),
    _while_protected(
        "compliance_is_asked",
        ("yêu cầu người được bảo vệ chấp hành quy định an toàn", "to ask who is protected to keep the rules of safety"),
        _DECREE("9.3"),
    ),
    _while_protected(
        "local_help_is_asked",
        ("yêu cầu chính quyền, cơ quan, tổ chức, cá nhân phối hợp", "to ask local bodies and people to cooperate"),
        _DECREE("9.4"),
    ),
    norm(
        "guards_ask_local_help",
        ("yêu cầu chính quyền địa phương phối hợp bảo vệ", "to ask local authorities to help to protect"),
        _BORDER("9.4.b"),
        kind=NormKind.STANDARD,
        since=BORDER_FROM,
        until=LAW_UNTIL,
        bearers=_GUARDS,
        toward=_protected,
    ),
    _while_protected(
        "protection_is_secret",
        ("giữ bí mật việc bảo vệ", "to keep the protection secret"),
        _DECREE("9.5"),
    ),
    norm(
        "return_is_safe",
        (
            "hồi hương người nước ngoài đúng pháp luật, an toàn tính mạng, sức khỏe, danh dự, nhân phẩm",
            "a foreigner's return by law, and safe for life, health, honour and dignity",
        ),
        _LAW("55.2"),
        kind=NormKind.STANDARD,
        since=LAW_FROM,
        until=LAW_UNTIL,
        bearers="immigration_department consular_department provincial_immigration_police border_guard",
        toward=every(foreigner(_LAW("55.2")), defined("victim", _LAW("55.2"))),
    ),
)
"""What bodies keep toward whoever is at risk, and toward a foreigner who goes home."""
