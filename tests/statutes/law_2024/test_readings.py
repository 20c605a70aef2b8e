"""The readings of the Law of 2024."""

import pytest

from victim_protocol.law.reading import Reading
from victim_protocol.statutes.law_2024.readings import READINGS


class TestReadings:
    """Each names its texts; those with a default say why."""

    def test_which(self) -> None:
        assert {str(reading.key): reading.default for reading in READINGS} == {
            "received_before_the_law_of_2024": "law_2024",
            "companion_identified_in_the_law_of_2024": "law_2024",
            "being_identified_in_the_law_of_2024": "whoever_is_being_verified",
            "citizenship_in_article_37_clause_2": "of_the_victim",
            "legal_aid_since_2025": "law_2024",
            "stay_since_2025": None,
            "stay_begun_before_the_law_of_2024": None,
            "loans_since_2025": None,
            "wish_to_stay_in_article_30": None,
        }

    @pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.key)
    def test_each_stands_on_the_law(self, reading: Reading) -> None:
        laws = {source.citation.instrument.key for source in reading.sources}
        assert laws & {"53/2024/QH15", "162/2025/NĐ-CP"}
