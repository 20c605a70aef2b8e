"""All that the Law of 2024 gives."""

from victim_protocol.statutes.law_2011 import support
from victim_protocol.statutes.law_2024.support import BENEFITS, KNOWN


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
            "burial",
            "crime_fund_support",
            "household_meals",
            "household_treatment",
            "emergency_transfer",
            "care_allowance",
            "articles_in_establishment",
            "health_card_in_establishment",
            *(benefit.key for benefit in BENEFITS[len(KNOWN) :]),
        ]

    def test_nothing_that_the_earlier_law_gave_is_left_out_in_silence(self) -> None:
        earlier = {benefit.key for benefit in (*support.BENEFITS, *support.COSTS_OF_BODIES)}
        assert earlier <= {benefit.key for benefit in BENEFITS}
        assert len({benefit.key for benefit in BENEFITS}) == len(BENEFITS)

    def test_all_are_of_this_regime(self) -> None:
        assert {benefit.regime for benefit in BENEFITS} == {"law_2024"}
