"""How victims are treated by all, their family, schools, the press and unions (Law Articles 4, 5, 8, 13 to 18)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_78_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.norms.whom import in_care, pupil, victim_or_harmed
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, LAW_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.notation import norm, yes

_LAW = LAW_66_2011.at
_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_BORDER = CIRCULAR_78_2013.at

_standard = partial(norm, kind=NormKind.STANDARD, since=LAW_FROM, until=LAW_UNTIL, toward=victim_or_harmed)
_by_circular = partial(
    norm,
    kind=NormKind.STANDARD,
    since=PROCEDURE_FROM,
    until=LAW_UNTIL,
    toward=in_care,
    bearers="receiving_body",
)

NORMS: Final = (
    _standard(
        "prompt_and_respectful",
        (
            (
                "giải cứu, bảo vệ, tiếp nhận, xác minh, hỗ trợ kịp thời, chính xác; tôn trọng quyền, lợi ích, không kỳ "
                "thị, phân biệt đối xử"
            ),
            (
                "rescue, protection, reception, verification and support come in time and are accurate; rights are "
                "respected, nobody is stigmatised or discriminated against"
            ),
        ),
        _LAW("4.2"),
        bearers="every_body",
        toward=in_care,
    ),
    _by_circular(
        "safe_and_dignified",
        (
            "kịp thời, chính xác, an toàn; bảo hộ tính mạng, sức khỏe, nhân phẩm khi xác minh, tiếp nhận, trao trả",
            "in verification, reception and return: in time, accurate, safe, with care for life, health and dignity",
        ),
        _CIRCULAR("2.2"),
    ),
    _by_circular(
        "secrecy_in_reception",
        (
            "bảo đảm bí mật thông tin về nạn nhân, người thân thích của họ",
            "what is known of the victim and of relatives is kept secret",
        ),
        _CIRCULAR("2.3"),
    ),
    norm(
        "guards_rescue",
        ("giải cứu nạn nhân ở khu vực biên giới, biển, hải đảo", "to rescue victims at borders, at sea and on islands"),
        _BORDER("7.2"),
        _BORDER("7.5"),
        kind=NormKind.STANDARD,
        since=BORDER_FROM,
        until=LAW_UNTIL,
        bearers="border_guard coast_guard",
        toward=yes("grounds_to_believe_trafficked", _BORDER("7.2")),
    ),
    norm(
        "guards_respect_rights",
        (
            (
                "biện pháp của Bộ đội Biên phòng, Cảnh sát biển đúng pháp luật, tôn trọng quyền, lợi ích hợp pháp của "
                "người có liên quan"
            ),
            "what the guards do is lawful, and respects the rights and lawful interests of whom it concerns",
        ),
        _BORDER("3.2"),
        kind=NormKind.STANDARD,
        since=BORDER_FROM,
        until=LAW_UNTIL,
        bearers="border_guard coast_guard",
        toward=in_care,
    ),
    norm(
        "helpers_who_are_hurt",
        (
            "người tham gia phòng, chống mua bán người bị thiệt hại tính mạng, sức khỏe, tài sản được bảo đảm chế độ",
            "who takes part against trafficking and loses life, health or property is kept in the regimes of the law",
        ),
        _LAW("5.3"),
        kind=NormKind.STANDARD,
        since=LAW_FROM,
        until=LAW_UNTIL,
        bearers="state_budget",
        toward=yes("helps_victims", _LAW("5.3")),
    ),
    _standard(
        "told_of_rights_and_duties",
        (
            "tư vấn ở cơ sở: quyền, nghĩa vụ của nạn nhân và cách thức thực hiện",
            "advice in the commune on the rights and duties of victims, and how to use them",
        ),
        _LAW("8.3"),
        _LAW("52.2.a"),
        bearers="commune_committee fatherland_front",
    ),
    _standard(
        "family_cares",
        (
            "chăm sóc, giúp đỡ nạn nhân là thành viên gia đình hòa nhập cuộc sống",
            "to care for a victim of the family, and to help him or her back into life",
        ),
        _LAW("13.3"),
        bearers="relatives",
    ),
    _standard(
        "family_encourages",
        (
            "động viên nạn nhân là thành viên gia đình hợp tác với cơ quan có thẩm quyền",
            "to encourage a victim of the family to work with the competent bodies",
        ),
        _LAW("13.4"),
        bearers="relatives",
    ),
    _standard(
        "schools_make_study_easy",
        (
            "tạo điều kiện thuận lợi để nạn nhân học văn hóa, học nghề, hòa nhập cộng đồng",
            "to make it easy for a victim to study, train and return to the community",
        ),
        _LAW("14.3"),
        bearers="school",
        toward=pupil,
    ),
    _standard(
        "press_keeps_secret",
        (
            "cơ quan thông tin đại chúng giữ bí mật thông tin về nạn nhân",
            "the press keeps what it knows of victims secret",
        ),
        _LAW("16.2"),
        bearers="press",
    ),
    _standard(
        "unions_help_reintegration",
        (
            "tham gia dạy nghề, tạo việc làm và hỗ trợ khác giúp nạn nhân hòa nhập cộng đồng",
            "to take part in training, work and other help for the return to the community",
        ),
        _LAW("17.4"),
        _LAW("18.3"),
        bearers="fatherland_front womens_union",
    ),
)
"""In the order of the Law, what its circulars say beside it."""
