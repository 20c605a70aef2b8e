from itertools import chain, combinations
from typing import Any

import pytest
from tests.toy_law import label, problems_of, source, yes

from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, Quantity, QuantityTerm, Rate, RateKind, Span, When, outcomes

PARTS: dict[str, Any] = {"dong": 500, "cost": Key("ticket"), "ceiling": 900, "missing": label("fare")}
SOUND = {
    (RateKind.EXACTLY, frozenset({"dong"})),
    (RateKind.AT_LEAST, frozenset({"dong"})),
    (RateKind.AT_MOST, frozenset({"dong"})),
    (RateKind.AT_COST, frozenset({"cost"})),
    (RateKind.AT_COST, frozenset({"cost", "ceiling"})),
    (RateKind.NOT_KNOWN, frozenset({"missing"})),
}
_subsets = list(chain.from_iterable(combinations(PARTS, size) for size in range(len(PARTS) + 1)))


class TestRate:
    """Money for one unit, as the text states it."""

    @pytest.mark.parametrize("kind", RateKind)
    @pytest.mark.parametrize("names", _subsets, ids="+".join)
    def test_has_what_its_kind_needs_and_nothing_else(self, kind: RateKind, names: tuple[str, ...]) -> None:
        """A rate that is not known has no amount, not even zero."""

        def make() -> Rate:
            return Rate(kind=kind, source=source("5"), **{name: PARTS[name] for name in names})

        if (kind, frozenset(names)) in SOUND:
            assert make().kind is kind
        else:
            assert problems_of(make) == [("rate.07/2000/TT-TOY:5", "rate")]

    @pytest.mark.parametrize("wrong", [0, -1, 1.0, True, "500"])
    def test_money_is_whole_and_positive(self, wrong: Any) -> None:
        """For amounts and ceilings."""
        assert problems_of(lambda: Rate(kind=RateKind.AT_LEAST, dong=wrong, source=source("5")))
        assert problems_of(lambda: Rate(kind=RateKind.AT_COST, cost=Key("ticket"), ceiling=wrong, source=source("5")))

    @pytest.mark.parametrize("uncited", [None, "Điều 5", source("5").citation])
    def test_needs_a_citation_with_its_evidence(self, uncited: Any) -> None:
        """So does a limit."""
        assert problems_of(lambda: Rate(kind=RateKind.EXACTLY, dong=1)) == [("rate.source", "citation")]
        assert problems_of(lambda: Rate(kind=RateKind.EXACTLY, dong=1, source=uncited)) == [("rate.source", "citation")]
        assert problems_of(lambda: Limit(units=1, span=Span.CASE, source=uncited)) == [("rate.source", "citation")]


class TestLimit:
    """The most units that are paid."""

    @pytest.mark.parametrize("wrong", [0, -1, 1.0, True, None])
    def test_is_a_whole_positive_number(self, wrong: Any) -> None:
        """One unit is the least."""
        assert Limit(units=1, span=Span.INTERVAL, source=source("6")).units == 1
        assert problems_of(lambda: Limit(units=wrong, span=Span.CASE, source=source("6"))) == [
            ("limit.07/2000/TT-TOY:6", "limit")
        ]


class TestOutcomes:
    """What a term may lead to."""

    def test_is_the_term_itself_without_a_condition(self) -> None:
        """Nothing too, for a limit that no text sets."""
        assert list(outcomes(Quantity.DAYS)) == [Quantity.DAYS]
        assert list(outcomes(None)) == [None]

    def test_is_every_branch_at_any_depth(self) -> None:
        """In the order of the text."""
        inner: QuantityTerm = When(yes("cold"), Quantity.DAYS, Quantity.NUMBER)
        assert list(outcomes(When(yes(), inner, Quantity.ONCE))) == [Quantity.DAYS, Quantity.NUMBER, Quantity.ONCE]
        assert list(outcomes(When(yes(), Quantity.ONCE, inner))) == [Quantity.ONCE, Quantity.DAYS, Quantity.NUMBER]
