import pytest

from victim_protocol.law.reading import Reading
from victim_protocol.statutes.law_2011.readings import READINGS, TEXTS

DEFAULTS = {
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


class TestReadings:
    """Each open question names its texts; a default has a reason of its own."""

    def test_the_defaults(self) -> None:
        assert {reading.key: reading.default for reading in READINGS} == DEFAULTS

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_names_the_texts_and_tells_why(self, reading: Reading) -> None:
        assert reading.sources
        same = {other.reason.en for other in READINGS if other.default is None}
        assert (reading.reason.en in same) is (reading.default is None)


class TestTexts:
    """Each missing text says what it would tell and where it would be found."""

    def test_no_two_say_the_same(self) -> None:
        assert len({text.label.en for text in TEXTS}) == len(TEXTS)
