import pytest

from victim_protocol.engine.amounts import Units, accepted, best, excess, priced
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.quantities import Amount

SOURCE = Source(Citation.parse("1/2000/NĐ-CP:1"), Evidence.OFFICIAL)
FARE = Key("fare")
NAMES = {FARE: Label("tiền tàu xe", "fare")}
MISSING = Label("chưa có văn bản", "no text")

EXACTLY = Rate(kind=RateKind.EXACTLY, dong=10, source=SOURCE)
AT_LEAST = Rate(kind=RateKind.AT_LEAST, dong=10, source=SOURCE)
NOT_KNOWN = Rate(kind=RateKind.NOT_KNOWN, missing=MISSING, source=SOURCE)
AT_COST = Rate(kind=RateKind.AT_COST, cost=FARE, source=SOURCE)
CAPPED = Rate(kind=RateKind.AT_COST, cost=FARE, ceiling=100, source=SOURCE)


class TestPriced:
    """A rate times units, with what is unknown named."""

    @pytest.mark.parametrize(
        ("rate", "units", "costs", "amount"),
        [
            (EXACTLY, Units(3, 3), {}, Amount(30, 30)),
            (EXACTLY, Units(1, 3), {}, Amount(10, 30)),
            (EXACTLY, Units(1, None), {}, Amount(10, None)),
            (AT_LEAST, Units(3, 3), {}, Amount(30, None)),
            (AT_LEAST, Units(0, 0), {}, Amount(0, 0)),
            (NOT_KNOWN, Units(3, 3), {}, Amount(0, None, (MISSING,))),
            (NOT_KNOWN, Units(0, 0), {}, Amount(0, 0)),
            (AT_COST, Units(1, 1), {FARE: 70}, Amount(70, 70)),
            (AT_COST, Units(1, 1), {}, Amount(0, None, (NAMES[FARE],))),
            (CAPPED, Units(1, 1), {FARE: 130}, Amount(100, 100)),
            (CAPPED, Units(1, 1), {}, Amount(0, 100, (NAMES[FARE],))),
        ],
    )
    def test_each_kind(self, rate: Rate, units: Units, costs: dict[Key, int], amount: Amount) -> None:
        assert priced(rate, units, costs, NAMES) == amount


class TestAccepted:
    """A rate whose source is weaker than what is accepted is not known."""

    WEAK = Rate(kind=RateKind.EXACTLY, dong=10, source=Source(SOURCE.citation, Evidence.SECONDARY))

    def test_only_with_stricter_demands(self) -> None:
        assert accepted(self.WEAK, Evidence.SECONDARY) is self.WEAK
        assert accepted(EXACTLY, Evidence.OFFICIAL) is EXACTLY
        assert accepted(NOT_KNOWN, Evidence.OFFICIAL) is NOT_KNOWN

    def test_it_is_not_known_and_says_why(self) -> None:
        strict = accepted(self.WEAK, Evidence.OFFICIAL)
        assert (strict.kind, strict.source) == (RateKind.NOT_KNOWN, self.WEAK.source)
        assert strict.missing is not None
        assert "weaker source" in strict.missing.en


class TestExcess:
    """What lies above a ceiling."""

    def test_only_above_a_ceiling(self) -> None:
        assert excess(CAPPED, {FARE: 130}) == 30
        assert excess(CAPPED, {FARE: 100}) == 0
        assert excess(CAPPED, {}) == 0
        assert excess(AT_COST, {FARE: 130}) == 0


class TestUnits:
    """A cap, itself between two bounds, on a number between two bounds."""

    def test_within(self) -> None:
        assert Units(10, 10).within(3, 5) == (3, 5)
        assert Units(2, 4).within(3, 5) == (2, 4)
        assert Units(2, None).within(3, 5) == (2, 5)


class TestBest:
    """The better of two parts, bound by bound."""

    def test_both_bounds(self) -> None:
        assert best(Amount(0, 10), Amount(5, 7)) == Amount(5, 10)
        assert best(Amount(5, 5), Amount(0, None, (MISSING,))) == Amount(5, None, (MISSING,))
