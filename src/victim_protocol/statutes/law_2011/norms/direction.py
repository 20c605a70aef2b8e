"""Who directs, guides and inspects the work for victims (Law Articles 42 to 52, Decree 09/2013 Article 27)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.limits.establishments import YEARLY_REPORTERS
from victim_protocol.statutes.law_2011.norms.whom import in_care, lodged, victim
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, LAW_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.notation import awaiting, defined, every, happened, norm, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at


def _pupil(source: Source) -> Condition:
    """A victim who goes to school."""
    return every(victim(source), yes("goes_to_school", source))


def _abroad(source: Source) -> Condition:
    """A citizen abroad, certified or not yet."""
    who = some(defined("victim", source), awaiting("certified", source))
    away = some(yes("is_abroad", source), happened("mission_informed", source))
    return every(who, Is(Key("citizenship"), "viet_nam", source), away)


_standard = partial(norm, kind=NormKind.STANDARD, since=LAW_FROM, until=LAW_UNTIL)
_provincial = partial(norm, kind=NormKind.STANDARD, since=DECREE_FROM, until=LAW_UNTIL, bearers="provincial_committee")

_MINISTRIES: Final = (
    _standard(
        "police_are_directed",
        (
            "chỉ đạo Công an tiếp nhận, xác minh, hỗ trợ nạn nhân theo các Điều 24, 25 và 26",
            "to direct the police in receiving, verifying and supporting by Articles 24, 25 and 26",
        ),
        _LAW("42.2.c"),
        bearers="ministry_of_public_security",
        toward=in_care,
    ),
    _standard(
        "guards_are_directed",
        (
            "chỉ đạo Bộ đội Biên phòng, Cảnh sát biển tiếp nhận, hỗ trợ nạn nhân theo các Điều 25 và 26",
            "to direct the Border Guard and the Coast Guard in receiving and supporting by Articles 25 and 26",
        ),
        _LAW("43.2"),
        bearers="ministry_of_defence",
        toward=in_care,
    ),
    _standard(
        "support_is_guided_and_inspected",
        (
            "hướng dẫn thực hiện biện pháp hỗ trợ; quản lý, kiểm tra, thanh tra công tác hỗ trợ nạn nhân",
            "to guide the measures of support, and to manage and inspect the work of support",
        ),
        _LAW("44.1"),
        _LAW("44.2"),
        bearers="ministry_of_labour",
        toward=victim,
    ),
    _standard(
        "establishments_are_guided",
        (
            "hướng dẫn cơ sở bảo trợ xã hội, cơ sở hỗ trợ nạn nhân thực hiện việc hỗ trợ",
            "to guide establishments of both kinds in their support",
        ),
        _LAW("44.4"),
        bearers="ministry_of_labour",
        toward=lodged,
    ),
    _standard(
        "health_and_study_are_directed",
        (
            "phối hợp chỉ đạo việc hỗ trợ y tế, học văn hóa, học nghề",
            "to direct, together, the support in health, schooling and training",
        ),
        _LAW("44.5"),
        bearers="ministry_of_labour ministry_of_health ministry_of_education",
        toward=victim,
    ),
    _standard(
        "health_facilities_work_with_establishments",
        (
            "chỉ đạo, hướng dẫn cơ sở y tế phối hợp với cơ sở lưu trú trong hỗ trợ y tế cho nạn nhân",
            "to direct and guide health facilities in working with establishments on the health of victims",
        ),
        _LAW("45"),
        bearers="ministry_of_health",
        toward=victim,
    ),
    _standard(
        "citizens_abroad_are_protected",
        (
            (
                "chỉ đạo, hướng dẫn cơ quan đại diện bảo hộ công dân là nạn nhân; phối hợp xác minh, làm thủ tục đưa "
                "về nước"
            ),
            "to direct missions in protecting citizens who are victims, and to help verify and bring them home",
        ),
        _LAW("46.1"),
        bearers="ministry_of_foreign_affairs",
        toward=_abroad,
    ),
    _standard(
        "aid_centres_are_guided",
        (
            "hướng dẫn trung tâm và tổ chức trợ giúp pháp lý thực hiện trợ giúp cho nạn nhân",
            "to guide legal-aid centres and organisations in the legal aid of victims",
        ),
        _LAW("47.4"),
        bearers="ministry_of_justice",
        toward=victim,
    ),
    _standard(
        "schools_are_directed",
        (
            "chỉ đạo nhà trường thực hiện Điều 14, có việc tạo điều kiện để nạn nhân học tập",
            "to direct schools in the tasks of Article 14, such as making study easy for victims",
        ),
        _LAW("49.2"),
        bearers="ministry_of_education",
        toward=_pupil,
    ),
    _standard(
        "press_is_directed",
        (
            "chỉ đạo cơ quan thông tin đại chúng thực hiện Điều 16, có việc giữ bí mật thông tin về nạn nhân",
            "to direct the press in the tasks of Article 16, such as keeping secret what is known of victims",
        ),
        _LAW("50.1"),
        bearers="ministry_of_information",
        toward=victim,
    ),
)
"""Of the Law's list of tasks those that are about receiving, supporting, protecting or bringing home."""

_COMMITTEES: Final = (
    _standard(
        "commune_receives_and_supports",
        (
            "tiếp nhận nạn nhân và hỗ trợ theo khoản 1 Điều 24",
            "to receive victims and to support them by Article 24 clause 1",
        ),
        _LAW("52.2.b"),
        bearers="commune_committee",
        toward=in_care,
    ),
    _standard(
        "commune_eases_reintegration",
        ("tạo điều kiện để nạn nhân hòa nhập cộng đồng", "to make the return to the community easier"),
        _LAW("52.2.c"),
        bearers="commune_committee",
        toward=victim,
    ),
    _provincial(
        "province_guides_its_committees",
        (
            "hướng dẫn Ủy ban nhân dân cấp huyện, cấp xã thực hiện công tác hỗ trợ nạn nhân",
            "to guide the committees of districts and communes in the support of victims",
        ),
        _DECREE("27.1"),
        toward=in_care,
    ),
    _provincial(
        "province_directs_and_funds_support",
        (
            "chỉ đạo công tác hỗ trợ trên địa bàn; bố trí kinh phí để thực hiện hỗ trợ theo Nghị định",
            "to direct support in the province, and to provide the money for what the decree gives",
        ),
        _DECREE("27.2"),
        toward=in_care,
    ),
    _provincial(
        "province_watches_establishments",
        (
            "tổ chức việc cấp phép; giám sát, thanh tra, kiểm tra và xử lý vi phạm của cơ sở hỗ trợ nạn nhân",
            "to see to licences, and to watch and inspect support establishments and act on what they break",
        ),
        _DECREE("27.3"),
        toward=lodged,
    ),
    _provincial(
        "province_inspects_and_reports",
        (
            "kiểm tra, thanh tra việc hỗ trợ nạn nhân; báo cáo định kỳ, đột xuất, kỳ báo cáo do Bộ quy định",
            "to inspect the support of victims, and to report regularly, as often as the Ministry says, and on call",
        ),
        _DECREE("27.4"),
        toward=in_care,
    ),
)
"""Committees of the people, in the commune and the province."""

NORMS: Final = (
    *_MINISTRIES,
    *_COMMITTEES,
    norm(
        "what_is_reported_yearly",
        (
            (
                "hằng năm báo cáo tình hình, kết quả xác minh, xác định, tiếp nhận, trao trả về Văn phòng Thường trực "
                "phòng, chống tội phạm và ma túy Bộ Công an"
            ),
            (
                "to report once a year how verification, identification, reception and return went, to the standing "
                "office on crime and drugs of the Ministry of Public Security"
            ),
        ),
        JOINT_CIRCULAR_01_2014.at("11:p1"),
        kind=NormKind.STANDARD,
        since=PROCEDURE_FROM,
        until=LAW_UNTIL,
        bearers=YEARLY_REPORTERS,
        toward=in_care,
    ),
)
"""That this work is done for each person is in the procedures; these say who answers for its being done."""
