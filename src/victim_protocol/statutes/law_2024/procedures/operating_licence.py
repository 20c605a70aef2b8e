"""The licence to support victims (Decree 162/2025): the health agency in five working days, the chair in three."""

__all__ = ["PROCEDURE"]

from typing import Final

from victim_protocol.law.condition import AtLeast
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.procedures.notation import procedure
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025
from victim_protocol.statutes.law_2024.procedures.notation import not_held, row
from victim_protocol.statutes.notation import every, no, some, yes

_DECREE = DECREE_162_2025.at()
_HEALTH: Final = "provincial_health_agency"
_CHAIR: Final = "provincial_chair"

PROCEDURE: Final = procedure(
    "operating_licence",
    ("giấy phép hoạt động hỗ trợ nạn nhân từ 01/07/2025", "licence to support victims since 01/07/2025"),
    {
        "filed": ("Sở Y tế đang thẩm định", "being appraised by the provincial health agency"),
        "submitted": ("Chủ tịch Ủy ban nhân dân cấp tỉnh xem xét", "before the provincial chair"),
        "granted": ("đã được cấp giấy phép", "granted"),
        "refused": ("bị từ chối bằng văn bản, nêu rõ lý do", "refused in writing, with reasons"),
    },
    (
        *(
            row(
                f"{stage}: operating_licence_filed > filed",
                "file_for_operating_licence",
                "founder social_assistance_establishment victim_support_establishment",
                _DECREE,
                to_whom=_HEALTH,
                forms="licence_application_of_2025 staff_diplomas establishment_paper",
                duty=False,
            )
            for stage in ("not_started", "granted", "refused")
        ),
        row(
            "filed: operating_licence_submitted > submitted",
            "appraise_operating_licence",
            _HEALTH,
            _DECREE,
            to_whom=_CHAIR,
        ),
        row(
            "submitted: operating_licence_granted > granted",
            "decide_operating_licence",
            _CHAIR,
            _DECREE,
            guard=every(
                no("founder_is_foreign", _DECREE),
                no("uses_state_budget", _DECREE),
                yes("is_legal_person", _DECREE),
                some(no("registers_lodging", _DECREE), AtLeast(Key("lodging_area_per_person"), 10, _DECREE)),
            ),
            finding=True,
            forms="operating_licence",
        ),
        row(
            "submitted: operating_licence_refused > refused",
            "decide_operating_licence",
            _CHAIR,
            _DECREE,
            forms="written_refusal",
        ),
    ),
    ends="granted refused",
    silent=(
        not_held(
            "thời hạn của giấy phép, cấp lại, sửa đổi, đình chỉ, thu hồi; các điều kiện khác, như về nhân sự "
            "(Nghị định 162/2025/NĐ-CP)",
            "how long the licence lasts, its renewal, change, suspension, revocation; its other conditions, such as "
            "those on staff (Decree 162/2025/NĐ-CP)",
        ),
    ),
)
"""Eight working days in all; of a legal person founded by Vietnamese without the State budget, with room enough."""
