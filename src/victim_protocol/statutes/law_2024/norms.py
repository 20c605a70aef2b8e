"""Rights, prohibitions and fines since 01/07/2025 (Law of 2024 Arts. 3, 6; Decree 98/2026 Arts. 7, 8, 10)."""

__all__ = ["CONFIDENTIAL", "NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import LAW_53_2024
from victim_protocol.statutes.law_2024.instruments import DECREE_98_2026, FINES_FROM, NEW_LAW_FROM, quoted, read
from victim_protocol.statutes.notation import defined, norm, some, yes

_FINE = DECREE_98_2026.at
_PERSON: Final[Condition] = some(
    defined("confirmed_victim", quoted("6")), defined("in_process_of_identification", quoted("6"))
)
"""A victim, or somebody who is being identified."""
_PLACE_NOT_KNOWN: Final = LAW_53_2024.at()
"""Pages tell it of the law and not of which article."""
_right = partial(norm, kind=NormKind.RIGHT, since=NEW_LAW_FROM, until=None, toward=_PERSON)
_nobody = partial(norm, kind=NormKind.PROHIBITION, since=NEW_LAW_FROM, until=None)
_fined = partial(norm, kind=NormKind.SANCTION, since=FINES_FROM, until=None)

CONFIDENTIAL: Final = (
    ("name", "tên"),
    ("age", "tuổi"),
    ("telephone number", "số điện thoại"),
    ("account on a social network", "tài khoản mạng xã hội"),
    ("address", "địa chỉ"),
    ("place of living", "nơi ở"),
    ("workplace", "nơi làm việc"),
    ("home town", "quê quán"),
    ("form of trafficking", "hình thức bị mua bán"),
    ("health", "sức khỏe"),
    ("image", "hình ảnh"),
    ("file", "hồ sơ"),
)
"""What Decree 98/2026 Article 8 clause 3 lists, in its order."""

_RIGHTS: Final = (
    _right(
        "ask_for_protection",
        (
            "đề nghị bảo vệ mình và người thân thích khi bị xâm hại hoặc có nguy cơ bị xâm hại",
            "to ask for protection of oneself and one's relatives when harmed or at risk",
        ),
        quoted("6"),
    ),
    _right(
        "be_told_of_rights",
        ("được thông báo về quyền, lợi ích hợp pháp của mình", "to be told of one's rights and lawful interests"),
        quoted("6"),
    ),
    _right("take_or_refuse_support", ("nhận hoặc từ chối hỗ trợ", "to take support or to refuse it"), quoted("6")),
    _right(
        "secrecy_of_private_life",
        (
            "được giữ bí mật về đời sống riêng tư, nơi cư trú, nơi làm việc",
            "to have private life, residence and workplace kept secret",
        ),
        quoted("6"),
    ),
    _right(
        "language_that_one_understands",
        ("được dùng ngôn ngữ mà mình hiểu", "to use a language that one understands"),
        _PLACE_NOT_KNOWN,
    ),
    _right(
        "ask_for_a_closed_trial",
        ("đề nghị Tòa án xét xử kín", "to ask the court for a closed trial"),
        _PLACE_NOT_KNOWN,
        toward=defined("confirmed_victim", _PLACE_NOT_KNOWN),
    ),
)
"""Those that are known from pages; the whole list of Article 6 is not held."""

_PROHIBITIONS: Final = (
    _nobody("no_trafficking", ("mua bán người theo khoản 1 Điều 2", "to traffic in people"), read("3.1")),
    _nobody(
        "no_trade_in_the_unborn",
        ("thỏa thuận mua bán người từ khi còn là bào thai", "to agree to trade a human who is still unborn"),
        read("3.2"),
    ),
    _nobody(
        "no_inciting",
        ("cưỡng bức, môi giới, xúi giục người khác làm việc đó", "to force, broker or incite others to it"),
        read("3.3"),
    ),
    _nobody(
        "no_threats_or_revenge",
        (
            (
                "đe dọa, trả thù nạn nhân, người đang được xác định, người thân thích, người làm chứng, người tố giác, "
                "người ngăn chặn"
            ),
            (
                "to threaten or take revenge on victims, those being identified, relatives, witnesses, informants or "
                "those who stop it"
            ),
        ),
        read("3.4"),
    ),
    _nobody(
        "no_cover_up",
        ("bao che, dung túng, cản trở, không xử lý hoặc xử lý sai", "to cover up, tolerate, obstruct or mishandle it"),
        read("3.5"),
    ),
    _nobody(
        "no_abuse_of_the_work",
        ("lợi dụng hoạt động phòng, chống để trục lợi, làm trái luật", "to abuse the work for gain or unlawful acts"),
        read("3.6"),
    ),
    _nobody(
        "no_hindering_of_help",
        (
            "cản trở giải cứu, tiếp nhận, xác minh, xác định, bảo vệ, hỗ trợ",
            "to hinder rescue, reception, verification, identification, protection or support",
        ),
        read("3.7"),
    ),
    _nobody(
        "no_hindering_of_reports",
        ("cản trở phát hiện, tố giác, báo tin, xử lý", "to hinder detection, reports or their handling"),
        read("3.8"),
    ),
    _nobody(
        "no_insult_or_stigma",
        (
            "xúc phạm, kỳ thị, phân biệt đối xử với nạn nhân, người đang được xác định",
            "to insult, stigmatise or discriminate against a victim or somebody being identified",
        ),
        read("3.9"),
    ),
    _nobody(
        "no_release_without_consent",
        (
            (
                "tiết lộ thông tin về nạn nhân, người đang được xác định khi họ hoặc người đại diện hợp pháp chưa "
                "đồng ý, trừ trường hợp luật có quy định khác"
            ),
            (
                "to release anything about them without the consent of the person or of a lawful representative, "
                "unless the law provides otherwise"
            ),
        ),
        read("3.10"),
    ),
    _nobody("no_false_victim", ("giả mạo nạn nhân", "to pretend being a victim"), read("3.11")),
    _nobody(
        "nothing_against_this_law", ("hành vi khác trái với Luật này", "anything else against this Law"), read("3.12")
    ),
)
"""Article 3, clause by clause."""

_LISTED: Final = tuple(", ".join(pair[place] for pair in CONFIDENTIAL) for place in (1, 0))
_FINES: Final = (
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
        bearers="establishment",
    ),
    _fined(
        "fine_of_establishment_for_misuse",
        (
            (
                "cơ sở dùng sai kinh phí, thu tiền trái luật, thiếu điều kiện, không theo quy trình: phạt "
                "5.000.000–10.000.000 đồng và khắc phục"
            ),
            (
                "an establishment that misuses money, takes unlawful fees, lacks a condition or does not follow the "
                "process: 5,000,000 to 10,000,000 đồng, and it is made good"
            ),
        ),
        _FINE("10.3"),
        _FINE("10.4"),
        bearers="establishment",
    ),
)
"""For individuals; organisations pay double but for Article 10, whose fines are those of establishments."""

NORMS: Final = (*_RIGHTS, *_PROHIBITIONS, *_FINES)
"""In the order in which they are told."""
