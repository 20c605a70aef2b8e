from datetime import date

import pytest

from victim_protocol.errors import InvalidFact
from victim_protocol.law.key import Key
from victim_protocol.records.delivery import Delivery


class TestDelivery:
    """What was handed over is at least nothing, and says nothing of a person when it is printed."""

    def test_negative_numbers(self) -> None:
        with pytest.raises(InvalidFact, match="whole number") as raised:
            Delivery(id="d1", case="c", person="p", benefit=Key("fare"), day=date(2017, 4, 1), quantity=-1, dong=-5)
        assert [problem.path for problem in raised.value.problems] == ["quantity", "dong"]

    def test_a_number_is_whole(self) -> None:
        with pytest.raises(InvalidFact, match="whole number"):
            Delivery(id="d1", case="c", person="p", benefit=Key("fare"), day=date(2017, 4, 1), dong=True)

    def test_its_repr_names_nobody(self) -> None:
        told = repr(Delivery(id="d1", case="c77", person="p99", benefit=Key("fare"), day=date(2017, 4, 1), paper="Lan"))
        assert not any(word in told for word in ("c77", "p99", "Lan"))
