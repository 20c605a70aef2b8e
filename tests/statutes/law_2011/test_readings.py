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
    "need_for_essentials": "placement_shows_it",
    "accompanying_minor_and_victim_only_texts": "law_names_minor",
    "fixed_kit_while_awaiting": None,
    "fare_while_awaiting": None,
    "fare_without_means_test": None,
    "meal_days_are_counted_over": None,
    "days_of_presence": "both_days",
    "schooling_for_whom": None,
    "vocational_training_for_whom": None,
}
"""What is taken where nobody chooses; nothing where two texts conflict and none of them prevails."""


LAW, DECREE, AMOUNTS = "66/2011/QH12", "09/2013/NĐ-CP", "134/2013/TTLT-BTC-BLĐTBXH"
BORDER, PROCEDURE = "78/2013/TT-BQP", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG"
SOURCES = {
    "treated_as_a_child": {"35/2013/TT-BLĐTBXH": "19.4"},
    "certificate_reaches_back": {LAW: "24.3 28", PROCEDURE: "6.2.b"},
    "minor_age": {LAW: "32.3 37.1"},
    "need_for_essentials": {LAW: "33:s1", DECREE: "19.2.a", BORDER: "10.1"},
    "accompanying_minor_and_victim_only_texts": {
        LAW: "24.3 26.1.b 32.3 33 34 35",
        DECREE: "19.2.b:s2 19.2.c 20.1 21.1",
        BORDER: "10.1",
        AMOUNTS: "4.1.b 4.1.c 4.2.a",
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
}
SILENT = ("meal_days_are_counted_over", "certificate_reaches_back", "treated_as_a_child")
"""The texts that are silent or answer differently."""


class TestReadings:
    """Each open question names its texts; a default has a reason of its own."""

    def test_the_defaults(self) -> None:
        assert {reading.key: reading.default for reading in READINGS} == DEFAULTS

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_names_the_texts(self, reading: Reading) -> None:
        expected = {f"{text}:{place}" for text, places in SOURCES[reading.key].items() for place in places.split()}
        assert {source.citation.key for source in reading.sources} == expected
        assert len(reading.sources) == len(expected)

    def test_where_nothing_is_taken_it_tells_conflict_from_silence(self) -> None:
        told = {str(reading.key): reading.reason.en for reading in READINGS if reading.default is None}
        assert {key for key, reason in told.items() if reason.startswith("the texts are silent")} == {
            "meal_days_are_counted_over",
            "certificate_reaches_back",
        }
        assert {reason for key, reason in told.items() if key not in SILENT} == {
            "two texts answer differently and no text says which of them prevails"
        }

    def test_each_default_has_a_reason_of_its_own(self) -> None:
        reasons = [reading.reason.en for reading in READINGS if reading.default is not None]
        assert len(set(reasons)) == len(reasons) == 4

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_is_asked_by_some_condition(self, reading: Reading) -> None:
        asked = {node.reading for node in values_in(default_book(), ByReading)}
        asked |= {fact.reaches_back for fact in default_book().facts.values() if fact.reaches_back is not None}
        assert reading.key in asked
