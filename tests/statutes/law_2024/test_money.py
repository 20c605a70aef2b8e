"""Amounts of the Law of 2024: none is held but those that neighbouring law sets."""

from victim_protocol.law.inspect import values_in
from victim_protocol.law.rate import Quantity, Rate, RateKind
from victim_protocol.statutes.law_2024.instruments import read
from victim_protocol.statutes.law_2024.money import not_known
from victim_protocol.statutes.law_2024.support import BENEFITS


class TestMoney:
    """No 2024 amount exists that is not in the sources, and none was carried over from 2011."""

    def test_the_only_amounts(self) -> None:
        found = {
            (str(benefit.key), rate.dong or rate.ceiling)
            for benefit in BENEFITS
            for rate in values_in(benefit.allowance, Rate)
            if rate.kind is not RateKind.NOT_KNOWN
        }
        by_neighbours = {("household_meals", 60_000), ("burial", 25_000_000), ("emergency_transfer", None)}
        by_neighbours |= {("care_allowance", 2_500_000), ("care_allowance", 2_000_000)}
        premium = {("health_insurance_premium", 52_650), ("health_insurance_premium", 56_925)}
        assert found == premium | by_neighbours

    def test_each_other_names_where_it_would_be_found(self) -> None:
        rates = [rate for benefit in BENEFITS for rate in values_in(benefit.allowance, Rate) if rate.missing]
        elsewhere = {"335/2026/NĐ-CP", "02/2021/TT-BLĐTBXH:3.2", "29/2026/TT-BCA:5.4.a"}
        for rate in rates:
            assert rate.missing is not None
            assert rate.source.citation.key in elsewhere or "Decree 162/2025" in rate.missing.en

    def test_of_a_provision_that_gives_it(self) -> None:
        allowance = not_known("thử", "a trial", source=read("37.1.a"))
        assert allowance.quantity is Quantity.ONCE
        assert [rate.source.citation.key for rate in values_in(allowance, Rate)] == ["53/2024/QH15:37.1.a"]
