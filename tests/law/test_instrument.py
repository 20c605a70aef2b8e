from datetime import date
from functools import partial
from itertools import permutations
from typing import Any

import pytest
from tests.toy_law import INSTRUMENT, WEAK_INSTRUMENT, label, problems_of

from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument


def instrument(*days: date | None) -> Instrument:
    """An instrument with three days."""
    signed, in_force, until = days
    identity = InstrumentId("1", 2000, "TT-TOY")
    return Instrument(
        identity=identity,
        title=label("x"),
        signed=signed,
        in_force=in_force,
        until=until,
        evidence=Evidence.OFFICIAL,
    )


class TestInstrument:
    """A law, decree or circular."""

    def test_is_signed_then_in_force_then_ended(self) -> None:
        """Two of these may be one day; any other order is refused."""
        days = (date(2000, 1, 1), date(2000, 1, 2), date(2000, 1, 3))
        assert instrument(*days).until == days[2]
        assert instrument(days[0], days[0], days[0]).until == days[0]
        for order in set(permutations(days)) - {days}:
            assert problems_of(partial(instrument, *order)) == [("instrument.1/2000/TT-TOY", "days")]

    @pytest.mark.parametrize("place", [0, 1, 2])
    def test_days_that_are_not_known_do_not_count(self, place: int) -> None:
        """The others are still in order."""
        days: list[Any] = [date(2000, 1, 1), date(2000, 1, 2), date(2000, 1, 3)]
        days[place] = None
        made = instrument(*days)
        assert [made.signed, made.in_force, made.until] == days
        assert problems_of(lambda: instrument(*reversed(days)))

    def test_names_a_place_with_its_own_evidence(self) -> None:
        """Or itself as a whole."""
        assert INSTRUMENT.at("19.2.b:s2").citation.key == "07/2000/TT-TOY:19.2.b:s2"
        assert INSTRUMENT.at().citation.key == "07/2000/TT-TOY"
        assert INSTRUMENT.at("1").evidence is Evidence.OFFICIAL
        assert WEAK_INSTRUMENT.at("1").evidence is Evidence.SECONDARY

    @pytest.mark.parametrize("place", [":", "x", "1.", "1:p", " 1"])
    def test_refuses_a_misshapen_place(self, place: str) -> None:
        """As a citation is refused."""
        assert problems_of(lambda: INSTRUMENT.at(place)) == [("citation", "citation")]
