from victim_protocol.law.condition import NotHeld
from victim_protocol.law.inspect import values_in
from victim_protocol.statutes import law_2024
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.general import children, emergency_readings
from victim_protocol.statutes.law_2011.texts import TEXTS


class TestTexts:
    """Each missing text says what it would tell and where it would be found."""

    def test_which_are_missing(self) -> None:
        assert {str(text.key) for text in TEXTS} == {
            "stateless_as_foreigner",
            "agreement_on_handover",
            "inhumane_purpose_by_law_alone",
            "child_age_before_2017",
            "legal_aid_before_2018",
            "other_groups_of_legal_aid",
            "ordinary_medicine_since_2019",
            "meal_days_since_2019",
            "road_meal_days_since_2019",
            "support_abroad_since_2019",
            "costs_of_bodies_since_2019",
        }

    def test_each_is_needed_by_some_condition(self) -> None:
        assert {node.text for node in values_in(default_book(), NotHeld)} == {
            text.key for text in (*TEXTS, *law_2024.TEXTS, *emergency_readings.TEXTS, *children.TEXTS)
        }

    def test_no_two_say_the_same(self) -> None:
        assert len({text.label.en for text in TEXTS}) == len(TEXTS)
