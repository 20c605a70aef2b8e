"""Handover under a bilateral agreement (Law Article 26 clause 2): its text is not held; the gate steps by a reading."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.gate import CERTIFIER_NOT_NAMED, STAGES, gate
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure, row

_NOT_HELD: Final = Label(
    "thỏa thuận song phương về trao trả nạn nhân: chưa có văn bản; văn bản đó quy định khác thì áp dụng văn bản đó",
    "the bilateral agreement on handover: its text is not held; where it differs, it applies",
)

PROCEDURE: Final = procedure(
    "handover_under_agreement",
    ("nước ngoài trao trả theo thỏa thuận song phương", "handed back under a bilateral agreement"),
    {
        **STAGES,
        "by_agreement": ("theo thỏa thuận song phương", "as the agreement says"),
    },
    (
        *gate(
            "not_started: handed_back > received_at_gate",
            LAW_66_2011.at("26.2"),
            ALWAYS,
            ("agreement_gate_steps", "as_joint_circular"),
        ),
        row(
            "not_started: handed_back > by_agreement",
            "receive_at_gate",
            "",
            LAW_66_2011.at("26.2"),
            duty=False,
            until=PROCEDURE_FROM - timedelta(days=1),
            silent=_NOT_HELD,
        ),
        BY_CIRCULAR(
            "not_started: handed_back > by_agreement",
            "receive_at_gate",
            "",
            LAW_66_2011.at("26.2"),
            duty=False,
            reading=("agreement_gate_steps", "agreement_only"),
            silent=_NOT_HELD,
        ),
    ),
    ends="with_immigration_police",
    silent_stages={"by_agreement": _NOT_HELD},
    silent=(CERTIFIER_NOT_NAMED, _NOT_HELD),
)
"""From the handover by the foreign side until the provincial immigration police have the person."""
