"""What the law since 01/07/2025 gives, beside their support, to persons identified under the Law of 2011."""

__all__ = ["BENEFITS", "READINGS"]

from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.law_2024.crime_fund import PAPER, fund_support
from victim_protocol.statutes.law_2024.health import INSURED, premium
from victim_protocol.statutes.notation import by_reading, defined, every
from victim_protocol.statutes.reading_notation import reading

READINGS: Final = (
    reading(
        "law_named_without_its_number",
        (
            "“Luật Phòng, chống mua bán người” không ghi số: có gồm nạn nhân theo Luật số 66/2011/QH12 không?",
            "where the law on human trafficking is named without its number, are victims under Law 66/2011/QH12 meant?",
        ),
        (INSURED, PAPER),
        {
            "either_law": ("có: hai luật cùng một tên", "yes: both laws bear that name"),
            "law_of_2024_only": ("không: chỉ Luật số 53/2024/QH15", "no: only Law 53/2024/QH15"),
        },
        (
            "either_law",
            "hai luật cùng một tên, văn bản không ghi số, và cách hiểu này không bỏ sót nạn nhân nào",
            "both laws bear the name, the texts give no number, and this reading leaves out no victim",
        ),
    ),
)
"""Who is a victim by texts that name no number."""


def _victim(source: Source) -> Condition:
    """Identified under the Law of 2011."""
    named = by_reading("law_named_without_its_number", source, either_law=ALWAYS, law_of_2024_only=NEVER)
    return every(defined("victim", source), named)


BENEFITS: Final = (premium(REGIME.key, _victim(INSURED)), fund_support(REGIME.key, _victim(PAPER)))
"""The premium while the year from their confirmation runs, and money from the fund."""
