"""Verification of a foreigner in doubt (Joint Circular 01/2014 Article 8 clause 2 point c, fourth dash)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Not
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure
from victim_protocol.statutes.law_2011.procedures.papers_held import NO_PAPER, OTHER_BODIES
from victim_protocol.statutes.law_2011.procedures.routes import by_article_8
from victim_protocol.statutes.notation import defined, every

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_LAW = LAW_66_2011.at
_DIVISION: Final = "district_division"
_IMMIGRATION: Final = "provincial_immigration_police"
_CRIMINAL: Final = "provincial_criminal_police"

_verified = partial(
    BY_CIRCULAR, guard=defined("enough_ground", _CIRCULAR("8.2.c:d4")), finding=True, to_whom=_IMMIGRATION
)

PROCEDURE: Final = procedure(
    "foreigner_verification",
    ("người nước ngoài: xác minh", "a foreigner: verification"),
    {
        "with_immigration_police": (
            "Cơ quan Quản lý xuất nhập cảnh kiểm tra căn cứ",
            "the immigration police look at the grounds",
        ),
        "being_verified": (
            "Phòng Cảnh sát điều tra tội phạm về trật tự xã hội đang xác minh",
            "being verified by the provincial criminal police",
        ),
        "certified": ("đã được xác nhận là nạn nhân", "certified as a victim"),
        "not_victim": ("có kết luận không phải là nạn nhân", "found not to be a victim"),
    },
    (
        BY_CIRCULAR(
            "not_started: immigration_police_informed > with_immigration_police",
            "receive_information",
            _DIVISION,
            _CIRCULAR("8.2.c"),
            guard=every(by_article_8(_CIRCULAR("8.2.c")), NO_PAPER),
            duty=False,
        ),
        BY_CIRCULAR(
            "with_immigration_police: foreigner_check_requested > being_verified",
            "request_check_of_foreigner",
            _IMMIGRATION,
            _CIRCULAR("8.2.c:d4"),
            to_whom=_CRIMINAL,
            guard=Not(defined("enough_ground", _CIRCULAR("8.2.c:d4")), _CIRCULAR("8.2.c:d4")),
            finding=True,
            forms="verification_request",
        ),
        BY_CIRCULAR(
            "being_verified: foreigner_check_request_received",
            "receive_request",
            _CRIMINAL,
            _CIRCULAR("8.2.c:d4"),
            duty=False,
        ),
        _verified(
            "being_verified: certified > certified",
            "verify_foreigner",
            _CRIMINAL,
            _CIRCULAR("8.2.c:d4"),
            _LAW("24.4:s3"),
            reading=("foreigner_certified_by", "body_that_verified"),
            forms="certificate_form_7 written_answer",
        ),
        _verified(
            "being_verified: certified > certified",
            "certify_foreigner",
            "district_police",
            _LAW("28.1"),
            reading=("foreigner_certified_by", "district_police"),
            forms="certificate_form_7",
            duty=False,
        ),
        BY_CIRCULAR(
            "being_verified: foreigner_check_answered",
            "verify_foreigner",
            _CRIMINAL,
            _CIRCULAR("8.2.c:d4"),
            to_whom=_IMMIGRATION,
            forms="written_answer",
            reading=("foreigner_certified_by", "district_police"),
        ),
        BY_CIRCULAR(
            "being_verified: found_not_victim > not_victim",
            "verify_foreigner",
            _CRIMINAL,
            _CIRCULAR("8.2.c:d4"),
            to_whom=_IMMIGRATION,
            guard=Not(defined("enough_ground", _CIRCULAR("8.2.c:d4")), _CIRCULAR("8.2.c:d4")),
            finding=True,
            forms="written_answer",
        ),
        *(
            BY_CIRCULAR(
                f"{stage}: certified > certified",
                "show_certificate",
                f"{more}{OTHER_BODIES}",
                _LAW("28"),
                duty=False,
            )
            for stage, more in (
                ("with_immigration_police", "police border_guard coast_guard "),
                ("being_verified", ""),
            )
        ),
    ),
    ends="certified",
    silent=(
        Label(
            "không văn bản nào nói ai cấp giấy xác nhận khi Cơ quan Quản lý xuất nhập cảnh đã thấy đủ căn cứ",
            "no text says who certifies where the immigration police find enough ground themselves",
        ),
    ),
    silent_stages={
        "not_victim": Label(
            "không văn bản nào nói việc gì tiếp theo đối với người nước ngoài có kết luận không phải là nạn nhân",
            "no text says what follows for a foreigner who is found not to be a victim",
        )
    },
)
"""In doubt the provincial criminal police verify; who certifies then, no text says."""
