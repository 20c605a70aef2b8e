import re
from typing import Any

import pytest
from attrs import evolve

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.condition import Defined
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

LAW = default_book()
LIMIT = LAW.limit("division_receives")


class TestLimits:
    """A book counts its limits, and every key that a limit names is declared."""

    @pytest.mark.parametrize(
        ("changes", "told"),
        [
            ({"act": Key("dance")}, "'dance'"),
            ({"actors": (Key("dancer"),)}, "'dancer'"),
            ({"starts": (Key("flown"),)}, "'flown'"),
            ({"done_by": (Key("landed"),)}, "'landed'"),
            ({"received_when": Key("sent_up")}, "'sent_up'"),
            ({"after": Key("another")}, "'another'"),
            ({"conflict": (Key("weather"), "rain")}, "'weather.rain'"),
            ({"conflict": (Key("private_claim_period"), "rain")}, "'private_claim_period.rain'"),
            ({"condition": Defined(Key("tall"), LIMIT.source)}, "'tall'"),
        ],
    )
    def test_keys(self, changes: dict[str, Any], told: str) -> None:
        limit = evolve(LIMIT, **changes)
        with pytest.raises(InvalidLaw, match=re.escape(told)):
            evolve(LAW, limits=(limit,))

    @pytest.mark.parametrize("changes", [{"counting": None}, {"calendar": None}])
    def test_nothing_to_count_by(self, changes: dict[str, Any]) -> None:
        with pytest.raises(InvalidLaw, match="the way to count, or the calendar, is missing"):
            evolve(LAW, **changes)

    def test_a_reading_on_counting_that_is_missing_or_open(self) -> None:
        others = tuple(reading for reading in LAW.readings if reading.key != "counting_stay")
        with pytest.raises(InvalidLaw, match=r"counting\.stay"):
            evolve(LAW, readings=others)
        opened = tuple(
            evolve(reading, default=None) if reading.key == "counting_stay" else reading for reading in LAW.readings
        )
        with pytest.raises(InvalidLaw, match=r"counting\.stay"):
            evolve(LAW, readings=opened)

    def test_a_key_twice(self) -> None:
        with pytest.raises(InvalidLaw, match="one key for two things"):
            evolve(LAW, limits=(LIMIT, LIMIT))
