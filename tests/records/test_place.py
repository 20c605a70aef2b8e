from datetime import date

import pytest

from victim_protocol.errors import InvalidFact
from victim_protocol.records.place import MeantFor, Place, same_name

PLACE = Place(
    id="t1", name="Trung tâm", meant_for=MeantFor.OTHERS, since=date(2017, 1, 1), until=date(2017, 12, 31), beds=3
)


class TestPlace:
    """A place has a time, and a name that is read as people write it."""

    @pytest.mark.parametrize(
        ("day", "is_open"),
        [
            (date(2016, 12, 31), False),
            (date(2017, 1, 1), True),
            (date(2017, 12, 31), True),
            (date(2018, 1, 1), False),
        ],
    )
    def test_when_it_is_used(self, day: date, is_open: bool) -> None:
        assert PLACE.is_open(day) is is_open

    @pytest.mark.parametrize(("text", "is_named"), [("T1", True), (" trung  TÂM ", True), ("Trung tam", False)])
    def test_its_name(self, text: str, is_named: bool) -> None:
        assert PLACE.is_named(text) is is_named
        assert same_name(" trung  TÂM ") == "trung tâm"

    def test_for_whom_it_is_meant(self) -> None:
        assert [one for one in MeantFor if one.is_for_other_children] == [
            MeantFor.ORPHANED_CHILDREN,
            MeantFor.DISABLED_CHILDREN,
        ]
        assert len({one.label for one in MeantFor}) == len(MeantFor)

    def test_negative(self) -> None:
        with pytest.raises(InvalidFact, match="whole number"):
            Place(id="t1", name="A", meant_for=MeantFor.VICTIMS, beds=-1)
