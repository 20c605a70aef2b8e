"""Support before the Law of 2011 is not modelled, and it is said so."""

from datetime import date

import pytest
from tests.statutes.scene import assessed, victim

from victim_protocol.errors import NotModelled
from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import contents
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.earlier import UNREAD


class TestEarlier:
    """Joint Circular 116/2007 is named and not held."""

    def test_whoever_looks_it_up_is_told(self) -> None:
        place = Citation.parse("116/2007/TTLT-BTC-BLĐTBXH")
        assert [one.value for one in contents(default_book()) if one.cites(place)] == [*UNREAD]

    def test_of_who_was_identified_then_nothing_is_held(self) -> None:
        with pytest.raises(NotModelled, match="not held"):
            assessed(victim(day=date(2008, 8, 10)), on=date(2008, 8, 10))
