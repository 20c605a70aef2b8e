"""What nobody may do (Law of 2024 Article 3)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, read
from victim_protocol.statutes.notation import norm

_nobody = partial(norm, kind=NormKind.PROHIBITION, since=NEW_LAW_FROM, until=None)

NORMS: Final = (
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
                "báo tin, khai báo, người ngăn chặn"
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
        (
            "dung túng, bao che, tiếp tay, cản trở, can thiệp, không xử lý hoặc xử lý không đúng",
            "to tolerate, cover up, abet, obstruct or interfere, not to handle it or to handle it wrongly",
        ),
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
