"""The reading on legal aid: the Law gives it to victims, the later Legal Aid Law to those in difficulty."""

__all__ = ["READINGS"]

from typing import Final

from victim_protocol.statutes.general.legal_aid import LAW_11_2017
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.reading_notation import reading

READINGS: Final = (
    reading(
        "legal_aid_means_test",
        (
            "từ năm 2018 nạn nhân phải có khó khăn về tài chính mới được trợ giúp pháp lý không?",
            "must a victim be in financial difficulty to be given legal aid since 2018?",
        ),
        (LAW_66_2011.at("36.1"), LAW_11_2017.at("7.7.g")),
        {
            "legal_aid_law": ("có: Luật Trợ giúp pháp lý", "yes: the Legal Aid Law"),
            "every_victim": (
                "không: khoản 1 Điều 36 Luật Phòng, chống mua bán người",
                "no: Article 36 clause 1 of Law 66/2011",
            ),
        },
        (
            "legal_aid_law",
            "luật chuyên ngành ban hành sau",
            "it is the later law, and the special one on legal aid",
        ),
    ),
)
"""Whether the means test of the Legal Aid Law reaches victims to whom the Law of 2011 gives legal aid."""
