import pytest
from tests.toy_law import FIRST_DAY, problems_of, source, yes

from victim_protocol.law.benefit import Allowance, Force, Status
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, QuantityTerm, Rate, RateKind, RateTerm, When

RATE = Series[RateTerm]((Step(since=FIRST_DAY, value=Rate(kind=RateKind.EXACTLY, dong=5, source=source("5"))),))


class TestStatus:
    """What the law says of a person and a benefit."""

    def test_has_a_bit_each_from_worst_to_best(self) -> None:
        """And undetermined, which is none of them, has none."""
        assert [status.value for status in Status] == [1, 2, 4, 8, 0]
        assert [status.code for status in Status] == ["refused", "not_yet", "considered", "owed", "undetermined"]

    def test_two_of_them_grant(self) -> None:
        """What may still be refused is not granted."""
        assert [status for status in Status if status.grants] == [Status.CONSIDERED, Status.OWED]


class TestForce:
    """How strongly a text gives."""

    def test_becomes_the_status_of_the_same_name(self) -> None:
        """Both of them grant."""
        assert [force.status for force in Force] == [Status.OWED, Status.CONSIDERED]


class TestAllowance:
    """The money of a benefit."""

    @pytest.mark.parametrize(
        ("quantity", "counted"),
        [
            (Quantity.ONCE, False),
            (Quantity.NUMBER, True),
            (When(yes(), Quantity.DAYS, Quantity.DAYS_BEFORE_LAST), False),
            (When(yes(), Quantity.DAYS, When(yes(), Quantity.NUMBER, Quantity.ONCE)), True),
        ],
    )
    def test_names_the_fact_of_a_recorded_number(self, quantity: QuantityTerm, counted: bool) -> None:
        """And only of such a number, wherever it stands."""

        def make(*, named: bool) -> Allowance:
            return Allowance(rate=RATE, quantity=quantity, number=Key("weight") if named else None)

        assert make(named=counted).quantity == quantity
        assert problems_of(lambda: make(named=not counted)) == [("allowance.number", "number")]
