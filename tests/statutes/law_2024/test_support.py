"""All that the Law of 2024 gives."""

from victim_protocol.statutes.law_2024.support import BENEFITS
from victim_protocol.statutes.law_2024.unread import CARRIED_OVER_OR_NOT


class TestSupport:
    """In the order of Article 37, then what stands beside it."""

    def test_in_this_order(self) -> None:
        assert [str(benefit.key) for benefit in BENEFITS] == [
            "food_and_shelter",
            "meals",
            "clothing_and_effects",
            "fare",
            "road_meals",
            "health_check",
            "first_aid",
            "medical_care",
            "health_insurance_premium",
            "interpretation",
            "legal_advice",
            "legal_aid",
            "psychological_support",
            "schooling",
            "vocational_training",
            "job_support",
            "initial_hardship_allowance",
            "loan",
            "placement",
            "escort_to_relatives",
            "protection",
            *CARRIED_OVER_OR_NOT,
        ]

    def test_all_are_of_this_regime(self) -> None:
        assert {benefit.regime for benefit in BENEFITS} == {"law_2024"}
