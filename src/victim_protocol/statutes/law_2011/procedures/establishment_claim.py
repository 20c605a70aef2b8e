"""What a private establishment claims for the victims it lodged (Joint Circular 134/2013 Article 6 clause 2)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_134_2013
from victim_protocol.statutes.law_2011.periods import AMOUNTS_FROM, AMOUNTS_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import procedure, row

_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_row = partial(row, since=AMOUNTS_FROM, until=AMOUNTS_UNTIL)
_DEPARTMENT: Final = "provincial_department"
_HEAD: Final = "victim_support_establishment"

PROCEDURE: Final = procedure(
    "establishment_claim",
    ("đề nghị kinh phí của cơ sở hỗ trợ nạn nhân", "claim of a private establishment"),
    {
        "claimed": ("đã đề nghị", "claimed"),
        "paid": ("đã cấp kinh phí", "paid"),
        "refused": ("đã trả lời bằng văn bản nêu rõ lý do", "refused in writing, with reasons"),
    },
    (
        *(
            _row(
                f"{stage}: private_claim_made{'' if stage == 'claimed' else ' > claimed'}",
                "claim_for_establishment",
                _HEAD,
                _AMOUNTS("6.2.b"),
                *(_AMOUNTS(f"6.2.b:d{dash}") for dash in range(1, 6)),
                to_whom=_DEPARTMENT,
                forms="summary_of_costs list_of_victims list_of_counsellors",
                if_any="minutes_of_handover",
                duty=False,
                doubts="private_claim_period",
            )
            for stage in ("not_started", "claimed", "paid", "refused")
        ),
        _row("claimed: private_claim_received", "receive_request", _DEPARTMENT, _AMOUNTS("6.2.c"), duty=False),
        _row("claimed: private_claim_paid > paid", "pay_establishment", _DEPARTMENT, _AMOUNTS("6.2.c"), to_whom=_HEAD),
        _row(
            "claimed: private_claim_refused > refused",
            "pay_establishment",
            _DEPARTMENT,
            _AMOUNTS("6.2.c"),
            to_whom=_HEAD,
            forms="written_refusal",
        ),
    ),
    ends="paid refused",
)
"""Every three or six months; paid or refused within fifteen working days."""
