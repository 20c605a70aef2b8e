import pytest

from victim_protocol.law.condition import ByReading
from victim_protocol.law.inspect import values_in
from victim_protocol.law.reading import Reading
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2011.readings import READINGS

DEFAULTS = {
    "treated_as_a_child": None,
    "certificate_reaches_back": None,
    "minor_age": "under_18",
    "fallback_grounds": None,
    "need_for_essentials": "placement_shows_it",
    "accompanying_minor_and_victim_only_texts": "law_names_minor",
    "fixed_kit_while_awaiting": None,
    "fare_while_awaiting": None,
    "fare_without_means_test": None,
    "meal_days_are_counted_over": None,
    "days_of_presence": "both_days",
    "schooling_for_whom": None,
    "vocational_training_for_whom": None,
    "essentials_on_reception": None,
    "essentials_given_by": None,
    "border_post_and_self_returners": None,
    "private_establishments_and_budget": None,
    "placement_for_whom": None,
    "placement_before_identification": None,
    "placed_from_the_gate_by": None,
    "hospital_cost_paid_by": None,
    "burial_rule": None,
    "journey_paid_by": None,
    "escort_home_of": None,
    "late_application": None,
    "allowance_given_by": None,
    "papers_for_the_claim": None,
    "certificate_of_provincial_police": None,
    "legal_aid_means_test": "legal_aid_law",
    "amounts_since_the_law_of_2024": None,
    "resolution_of_a_merged_province": None,
}
"""What is taken where nobody chooses; nothing where two texts conflict and none of them prevails."""


LAW, DECREE, AMOUNTS = "66/2011/QH12", "09/2013/NĐ-CP", "134/2013/TTLT-BTC-BLĐTBXH"
BORDER, PROCEDURE = "78/2013/TT-BQP", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG"
CARE = "35/2013/TT-BLĐTBXH"
SOURCES = {
    "treated_as_a_child": {"35/2013/TT-BLĐTBXH": "19.4"},
    "certificate_reaches_back": {LAW: "24.3 28", PROCEDURE: "6.2.b"},
    "minor_age": {LAW: "32.3 37.1"},
    "fallback_grounds": {"62/2012/NĐ-CP": "5.3"},
    "need_for_essentials": {LAW: "33:s1", DECREE: "19.2.a", BORDER: "10.1"},
    "accompanying_minor_and_victim_only_texts": {
        LAW: "24.3 26.1.b 32.3 33 34 35",
        DECREE: "19.2.b:s2 19.2.c 19.3.a:p2 20.1 20.3:p2 20.4 21.1",
        BORDER: "10.1",
        AMOUNTS: "4.1.b 4.1.c 4.2.a 4.2.b 4.2.c",
        CARE: "11.1.a 11.2.a 11.2.b 13.3",
    },
    "fixed_kit_while_awaiting": {DECREE: "19.1.b 19.2.b:s2", AMOUNTS: "4.1.b"},
    "fare_while_awaiting": {LAW: "24.3 25.2", DECREE: "19.1.b 19.2.c", PROCEDURE: "6.2.b"},
    "fare_without_means_test": {
        LAW: "24.3 26.1.b 33:s2 39.2",
        DECREE: "19.2.c",
        BORDER: "10.1.c",
        AMOUNTS: "4.1.c",
    },
    "meal_days_are_counted_over": {DECREE: "19.2.a", AMOUNTS: "4.1.a"},
    "days_of_presence": {DECREE: "19.2.a", AMOUNTS: "4.1.a"},
    "schooling_for_whom": {LAW: "37.1", DECREE: "23.2.a", AMOUNTS: "4.3.a:d1"},
    "vocational_training_for_whom": {LAW: "37.2", DECREE: "23.2.b", AMOUNTS: "4.3.a:d2"},
    "essentials_on_reception": {LAW: "24.1 25.1 33:s1", CARE: "13.2"},
    "essentials_given_by": {LAW: "39.1 39.3", DECREE: "19.3.a", CARE: "13.1 13.2"},
    "border_post_and_self_returners": {PROCEDURE: "5.1.a:d1", BORDER: "10.1 10.2"},
    "private_establishments_and_budget": {LAW: "40.2", DECREE: "3.3", AMOUNTS: "2.2 6.2"},
    "placement_for_whom": {LAW: "24.3", CARE: "13.3", PROCEDURE: "7.1.b"},
    "placement_before_identification": {DECREE: "19.3.a:p2", LAW: "25.2", PROCEDURE: "7.1.b"},
    "placed_from_the_gate_by": {LAW: "26.1.b", PROCEDURE: "4.3.a:d3 4.3.c 4.4.d:p2 4.4.e"},
    "legal_aid_means_test": {LAW: "36.1", "11/2017/QH14": "7.7.g"},
    "hospital_cost_paid_by": {DECREE: "20.3:p2 20.5", AMOUNTS: "4.2.b:d1"},
    "burial_rule": {DECREE: "20.4", "20/2021/NĐ-CP": "25.3"},
    "journey_paid_by": {
        LAW: "26.1.b 39.2",
        DECREE: "19.3.b",
        PROCEDURE: "4.3.a 4.4.d",
        BORDER: "10.1.c",
    },
    "escort_home_of": {LAW: "24.3 26.1.b", PROCEDURE: "4.3.a 4.4.d", DECREE: "19.2.c:p2 19.3.b:p2 21.3"},
    "late_application": {DECREE: "23.3.b:p2"},
    "allowance_given_by": {LAW: "39.5", DECREE: "23.3.b:p5"},
    "papers_for_the_claim": {LAW: "28", DECREE: "23.3.a", CARE: "16.1.b"},
    "amounts_since_the_law_of_2024": {"53/2024/QH15": "63"},
    "resolution_of_a_merged_province": {
        "15/2020/NQ-HĐND@02": "",
        "11/2020/NQ-HĐND@89": "",
        "?/2020/NQ-HĐND@93": "",
        "05/2020/NQ-HĐND@56": "",
        "?/2020/QĐ-UBND@52": "",
    },
    "certificate_of_provincial_police": {LAW: "24.4:s3 28.1", PROCEDURE: "6.3.c", CARE: "16.1.b:d1"},
}
SILENT = (
    "meal_days_are_counted_over",
    "certificate_reaches_back",
    "treated_as_a_child",
    "fallback_grounds",
    "burial_rule",
    "late_application",
    "amounts_since_the_law_of_2024",
    "resolution_of_a_merged_province",
)
"""The texts that are silent or answer differently."""


class TestReadings:
    """Each open question names its texts; a default has a reason of its own."""

    def test_the_defaults(self) -> None:
        assert {reading.key: reading.default for reading in READINGS} == DEFAULTS

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_names_the_texts(self, reading: Reading) -> None:
        expected = {
            f"{text}:{place}".rstrip(":")
            for text, places in SOURCES[reading.key].items()
            for place in places.split() or [""]
        }
        assert {source.citation.key for source in reading.sources} == expected
        assert len(reading.sources) == len(expected)

    def test_where_nothing_is_taken_it_tells_conflict_from_silence(self) -> None:
        told = {str(reading.key): reading.reason.en for reading in READINGS if reading.default is None}
        assert {key for key, reason in told.items() if reason.startswith("the texts are silent")} == {
            "meal_days_are_counted_over",
            "certificate_reaches_back",
            "burial_rule",
            "late_application",
            "amounts_since_the_law_of_2024",
            "resolution_of_a_merged_province",
        }
        assert {reason for key, reason in told.items() if key not in SILENT} == {
            "two texts answer differently and no text says which of them prevails"
        }

    def test_each_default_has_a_reason_of_its_own(self) -> None:
        reasons = [reading.reason.en for reading in READINGS if reading.default is not None]
        assert len(set(reasons)) == len(reasons) == 5

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_is_asked_by_some_condition(self, reading: Reading) -> None:
        asked = {node.reading for node in values_in(default_book(), ByReading)}
        asked |= {fact.reaches_back for fact in default_book().facts.values() if fact.reaches_back is not None}
        assert reading.key in asked
