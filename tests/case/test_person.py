import pickle
from copy import deepcopy
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate


def make() -> Person:
    """An invented child."""
    return Person(id="p2", born=PartialDate.parse("1987-11-13"), accompanies="p1")


class TestPerson:
    """A person is a code; the rest is kept quiet."""

    def test_repr_holds_the_code_only(self) -> None:
        """Neither the birth date nor the link."""
        assert repr(make()) == str(make()) == "Person(id='p2')"

    def test_is_a_value(self) -> None:
        """Equal, hashed, copied and pickled by what it holds."""
        assert {make(), make()} == {make()}
        assert make() != Person(id="p2")
        assert pickle.loads(pickle.dumps(make())) == deepcopy(make()) == make()  # noqa: S301 - our own bytes

    def test_cannot_be_changed(self) -> None:
        """Not even by accident."""
        person: Any = make()
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            person.born = None
