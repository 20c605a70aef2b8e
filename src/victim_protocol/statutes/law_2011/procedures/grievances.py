"""Complaints, remarks on quality, and who pretended to be a victim (Decree 09/2013, 25; Circular 35, 18; Law 23)."""

__all__ = ["COMPLAINT", "FALSE_VICTIM", "REMARK"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Procedure
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row
from victim_protocol.statutes.notation import yes

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_LAW = LAW_66_2011.at


def _complaint() -> Procedure:
    asked = partial(row, since=DECREE_FROM, duty=False, to_whom="ministry_of_labour")
    return procedure(
        "complaint",
        ("khiếu nại, tố cáo về chế độ hỗ trợ, cơ sở hỗ trợ nạn nhân", "complaint on support or establishments"),
        {
            "before_ministry": ("Bộ Lao động - Thương binh và Xã hội đang giải quyết", "before the Ministry of Labour"),
            "settled": ("đã giải quyết", "settled"),
        },
        (
            *(
                asked(f"{stage}: complaint_made{to}", "complain", "every_body", _DECREE("25.3"))
                for stage, to in (
                    ("not_started", " > before_ministry"),
                    ("settled", " > before_ministry"),
                    ("before_ministry", ""),
                )
            ),
            row(
                "before_ministry: complaint_settled > settled",
                "settle_complaint",
                "ministry_of_labour",
                _DECREE("25.3"),
                since=DECREE_FROM,
                silent=Label(
                    "thời hạn và trình tự theo pháp luật về khiếu nại, tố cáo: chưa có văn bản",
                    "limits and steps are those of the law on complaints and denunciations: not held",
                ),
            ),
        ),
        ends="settled",
        outlive="before_ministry",
        silent=(
            Label(
                "không văn bản nào nói khiếu nại kết luận xác minh với cơ quan nào",
                "no text says to which body one complains of the result of a verification",
            ),
        ),
    )


def _remark() -> Procedure:
    said = partial(row, since=ESTABLISHMENTS_FROM, duty=False, to_whom="provincial_department")
    return procedure(
        "remark",
        ("phản ánh, kiến nghị về chất lượng dịch vụ", "remark on the quality of a service"),
        {
            "with_department": ("Sở Lao động - Thương binh và Xã hội đang xử lý", "with the provincial department"),
            "settled": ("đã xử lý", "settled"),
        },
        (
            *(
                said(f"{stage}: remark_made{to}", "make_remark", "every_body", _CIRCULAR("18.2"))
                for stage, to in (
                    ("not_started", " > with_department"),
                    ("settled", " > with_department"),
                    ("with_department", ""),
                )
            ),
            row(
                "with_department: remark_settled > settled",
                "settle_remark",
                "provincial_department",
                _CIRCULAR("18.2"),
                since=ESTABLISHMENTS_FROM,
                silent=Label("“kịp thời”, không có số ngày", "“promptly”, and no number of days"),
            ),
        ),
        ends="settled",
    )


COMPLAINT: Final = _complaint()
"""To the Ministry, which settles it."""

REMARK: Final = _remark()
"""To the department of the province, which settles it promptly."""

FALSE_VICTIM: Final = procedure(
    "false_victim",
    ("giả mạo là nạn nhân", "pretending to be a victim"),
    {
        "found": ("có kết luận giả mạo là nạn nhân", "found to have pretended"),
        "repaid": ("đã hoàn trả kinh phí hỗ trợ", "the support is repaid"),
    },
    (
        row(
            "not_started: pretence_found > found",
            "find_pretence",
            "",
            _LAW("23.3"),
            guard=yes("pretended_to_be_victim", _LAW("23.3")),
            duty=False,
            silent=Label("không văn bản nào nói cơ quan nào kết luận", "no text says which body finds it"),
        ),
        row(
            "found: support_repaid > repaid",
            "repay_support",
            "the_person",
            _LAW("23.3"),
            silent=Label(
                "hoàn trả cho cơ quan nào và trong thời hạn nào",
                "to which body it is repaid, and how soon",
            ),
        ),
    ),
    ends="repaid",
)
"""Whoever pretended repays what was received."""
