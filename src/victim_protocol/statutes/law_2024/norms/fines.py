"""Fines for what is done to victims, or by pretence (Decree 98/2026 Articles 3, 6 to 8, 10, 29, 32, 38 and 39)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.confidential import Confidential
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.instruments import DECREE_98_2026, FINES_FROM
from victim_protocol.statutes.notation import defined, norm, yes

_FINE = DECREE_98_2026.at
_fined = partial(norm, kind=NormKind.SANCTION, since=FINES_FROM, until=None)

_LISTED: Final = tuple(", ".join(one.label[language] for one in Confidential) for language in ("vi", "en"))
_FINES: Final = (
    _fined(
        "fine_for_pretence_of_emergency_support",
        (
            (
                "giả mạo, gian dối để được hưởng trợ giúp xã hội khẩn cấp, chưa đến mức truy cứu trách nhiệm hình sự: "
                "phạt 500.000–1.000.000 đồng và nộp lại số tiền đã nhận"
            ),
            (
                "to be given emergency social assistance by pretence, where it is no crime: a fine of 500,000 to "
                "1,000,000 đồng, and what was received is paid back"
            ),
        ),
        _FINE("7.1"),
        _FINE("7.4.a"),
    ),
    _fined(
        "fine_for_pretence_of_support",
        (
            (
                "giả mạo nạn nhân để hưởng học văn hóa, học nghề, trợ cấp khó khăn ban đầu, chưa đến mức "
                "truy cứu trách nhiệm hình sự: phạt 1.000.000–3.000.000 đồng và nộp lại số tiền đã nhận"
            ),
            (
                "to pretend to be a victim for schooling, training or the allowance, where it is no crime: "
                "a fine of 1,000,000 to 3,000,000 đồng, and what was received is paid back"
            ),
        ),
        _FINE("7.2"),
        _FINE("7.4.a"),
        toward=yes("pretended_to_be_victim", _FINE("7.2")),
    ),
    _fined(
        "fine_for_false_admission",
        (
            "khai gian để được tiếp nhận vào cơ sở: phạt 3.000.000–5.000.000 đồng và dừng chăm sóc",
            "a false declaration to be admitted: a fine of 3,000,000 to 5,000,000 đồng, and the care stops",
        ),
        _FINE("7.3.d"),
        _FINE("7.4.b"),
    ),
    _fined(
        "fine_for_obstruction_or_insult",
        (
            (
                "cản trở tiếp nhận, hỗ trợ; xúc phạm, kỳ thị, phân biệt đối xử: phạt 3.000.000–5.000.000 đồng, "
                "xin lỗi khi có yêu cầu"
            ),
            (
                "to hinder reception or support, to insult, stigmatise or discriminate: 3,000,000 to 5,000,000 đồng, "
                "and an apology if asked"
            ),
        ),
        _FINE("8.1"),
        *(_FINE(f"8.1.{letter}") for letter in "abc"),
        _FINE("8.4.b"),
    ),
    _fined(
        "fine_for_threats",
        (
            (
                "đe dọa nạn nhân, người đang được xác định, người thân thích, người làm chứng, người báo tin, người "
                "ngăn chặn, không bị truy cứu trách nhiệm hình sự: phạt 5.000.000–10.000.000 đồng, "
                "xin lỗi khi có yêu cầu"
            ),
            (
                "to threaten victims, those being identified, relatives, witnesses, informants or those who "
                "stop it, where it is not prosecuted: 5,000,000 to 10,000,000 đồng, and an apology if asked"
            ),
        ),
        _FINE("8.2"),
        _FINE("8.4.b"),
    ),
    _fined(
        "fine_for_disclosure",
        (
            (
                f"tiết lộ khi chưa được đồng ý: {_LISTED[0]}; trừ khi cần để bảo vệ tính mạng, sức khỏe của người đó "
                "hoặc pháp luật có quy định khác; không bị truy cứu trách nhiệm hình sự: phạt "
                "20.000.000–30.000.000 đồng, buộc thu hồi, xóa, gỡ bỏ, xin lỗi khi có yêu cầu"
            ),
            (
                f"to disclose without consent: {_LISTED[1]}; unless needed for the life or health of the person, or by "
                "another law; where it is not prosecuted: 20,000,000 to 30,000,000 đồng, and it is recalled, deleted, "
                "taken down, with an apology if asked"
            ),
        ),
        _FINE("8.3"),
        _FINE("8.4.a"),
        _FINE("8.4.b"),
    ),
    _fined(
        "fine_of_establishment_for_files",
        (
            "cơ sở lưu trữ thiếu hồ sơ của người được chăm sóc: phạt 1.000.000–2.000.000 đồng",
            "an establishment with incomplete files of those in its care: 1,000,000 to 2,000,000 đồng",
        ),
        _FINE("10.1"),
        bearers="establishment",
    ),
    _fined(
        "fine_of_establishment_for_articles",
        (
            (
                "cơ sở không báo cáo định kỳ, cấp thiếu hoặc không bảo đảm vật dụng hằng ngày: phạt "
                "2.000.000–5.000.000 đồng"
            ),
            (
                "an establishment without its periodic report, or that gives daily articles short or of bad quality: "
                "2,000,000 to 5,000,000 đồng"
            ),
        ),
        _FINE("10.2"),
        _FINE("10.2.a"),
        _FINE("10.2.b"),
        bearers="establishment",
    ),
    _fined(
        "fine_of_establishment_for_misuse",
        (
            (
                "cơ sở dùng sai kinh phí, thu tiền trái luật, thiếu điều kiện, không theo quy trình: phạt "
                "5.000.000–10.000.000 đồng; buộc nộp lại lợi bất hợp pháp, hoàn trả tiền đã thu, bổ sung điều kiện; "
                "không theo quy trình thì không có biện pháp khắc phục"
            ),
            (
                "an establishment that misuses money, takes unlawful fees, lacks a condition or does not follow the "
                "process: 5,000,000 to 10,000,000 đồng; unlawful gain is paid in, fees are given back, what lacks is "
                "supplied; for the process there is no such remedy"
            ),
        ),
        _FINE("10.3"),
        *(_FINE(f"10.3.{letter}") for letter in "abcd"),
        _FINE("10.4"),
        *(_FINE(f"10.4.{letter}") for letter in "abc"),
        bearers="establishment",
    ),
)
"""For individuals; organisations pay double but for Article 10, whose fines are those of establishments."""


def _child(source: Source) -> Condition:
    """A child, victim or not."""
    return defined("child", source)


_OF_CHILDREN: Final = (
    _fined(
        "fine_for_child_without_help",
        (
            "không hỗ trợ, can thiệp đầy đủ, kịp thời cho trẻ em hoặc từ chối: phạt 20.000.000–30.000.000 đồng",
            "not to support a child fully and in time, or to refuse it: 20,000,000 to 30,000,000 đồng",
        ),
        _FINE("29.3"),
        toward=_child,
    ),
    _fined(
        "fine_for_disclosure_of_a_child",
        (
            (
                "công bố thông tin riêng tư của trẻ em khi cha mẹ, người giám hộ, và trẻ em từ đủ 07 tuổi, "
                "chưa đồng ý: phạt 20.000.000–30.000.000 đồng"
            ),
            (
                "to publish private data of a child without the consent of parents or guardian, and of the child "
                "from 7 years on: 20,000,000 to 30,000,000 đồng"
            ),
        ),
        _FINE("32.1"),
        toward=_child,
    ),
)
"""For what is done to a child, victim or not."""

_HOW: Final = (
    _fined(
        "fines_of_organisations_are_double",
        (
            "tổ chức bị phạt gấp đôi; mức của Điều 10 đã là mức đối với tổ chức",
            "organisations pay double; the amounts of Article 10 are theirs already",
        ),
        _FINE("6.2"),
    ),
    _fined(
        "fines_within_a_year",
        ("thời hiệu xử phạt là 01 năm", "nobody is fined more than a year after the act"),
        _FINE("3"),
    ),
    _fined(
        "fines_by_commune_chair",
        (
            "Chủ tịch Ủy ban nhân dân cấp xã phạt đến 25.000.000 đồng",
            "the chair of the commune committee fines up to 25,000,000 đồng",
        ),
        _FINE("39"),
        bearers="commune_chair",
    ),
    _fined(
        "fines_by_provincial_chair",
        (
            "Chủ tịch Ủy ban nhân dân cấp tỉnh phạt đến 50.000.000 đồng",
            "the chair of the provincial committee fines up to 50,000,000 đồng",
        ),
        _FINE("39"),
        bearers="provincial_chair",
    ),
    _fined(
        "fines_by_police",
        ("Công an phạt theo các Điều 7, 8 và 10", "the police fine by Articles 7, 8 and 10"),
        _FINE("38.13"),
        bearers="police",
    ),
    _fined(
        "fines_by_border_guard",
        ("Bộ đội Biên phòng phạt theo các Điều 7 và 8", "the Border Guard fines by Articles 7 and 8"),
        _FINE("38.14"),
        bearers="border_guard",
    ),
    _fined(
        "no_fines_by_coast_guard",
        ("Cảnh sát biển không phạt theo các Điều 7 và 8", "the Coast Guard does not fine by Articles 7 and 8"),
        _FINE("38.15"),
        bearers="coast_guard",
    ),
    _fined(
        "fines_by_health_agency",
        (
            "Sở Y tế, thanh tra y tế phạt trong lĩnh vực của mình",
            "the health agency and its inspectors fine in their field",
        ),
        _FINE("38.4"),
        _FINE("40"),
        bearers="provincial_health_agency",
    ),
)
"""How much more, until when and by whom."""

NORMS: Final = (*_FINES, *_OF_CHILDREN, *_HOW)
"""In the order in which they are told."""
