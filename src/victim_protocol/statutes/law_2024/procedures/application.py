"""The application for schooling, training and the allowance (Decree 162/2025 Article 24)."""

__all__ = ["PROCEDURE"]

from typing import Final

from victim_protocol.law.condition import Is
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.procedures.notation import procedure
from victim_protocol.statutes.law_2024.instruments import DECREE_162_2025
from victim_protocol.statutes.law_2024.procedures.notation import not_held, row
from victim_protocol.statutes.law_2024.standing import REGIME

_DECREE = DECREE_162_2025.at("24")
_WHERE: Final = not_held(
    "nộp đơn ở đâu, ai ký quyết định, thời hạn nộp đơn (Điều 24 Nghị định 162/2025/NĐ-CP)",
    "where it is lodged, who signs the decision, until when one may apply (Article 24 of Decree 162/2025/NĐ-CP)",
)
_OF_THIS_LAW: Final = Is(Key("governed_by"), str(REGIME.key), _DECREE)

PROCEDURE: Final = procedure(
    "application",
    (
        "đề nghị hỗ trợ học văn hóa, học nghề, trợ cấp từ 01/07/2025",
        "application for schooling, training and the allowance since 01/07/2025",
    ),
    {
        "may_apply": ("có thể nộp đơn", "may apply"),
        "applied": ("đã nộp đơn", "applied"),
        "decided": ("đã giải quyết", "decided"),
    },
    (
        row(
            "not_started: certified > may_apply",
            "open_application",
            "",
            _DECREE,
            guard=_OF_THIS_LAW,
            duty=False,
            silent=_WHERE,
        ),
        *(
            row(
                f"{stage}: applied > applied",
                "apply_to_the_province",
                "victim_or_family",
                _DECREE,
                guard=_OF_THIS_LAW,
                forms="application_form_of_2025",
                duty=False,
                silent=_WHERE,
            )
            for stage in ("not_started", "may_apply", "decided")
        ),
        row(
            "applied: claim_decided > decided",
            "decide_application",
            "provincial_health_agency",
            _DECREE,
            silent=_WHERE,
        ),
    ),
    ends="decided",
)
"""From the certificate; nine working days from the application; how they are split is not held."""
