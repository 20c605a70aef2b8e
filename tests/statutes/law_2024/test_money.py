"""Amounts of the Law of 2024: none but that of the premium is held."""

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
        assert found == {("health_insurance_premium", 52_650), ("health_insurance_premium", 56_925)}

    def test_each_other_names_where_it_would_be_found(self) -> None:
        missing = [rate.missing for benefit in BENEFITS for rate in values_in(benefit.allowance, Rate) if rate.missing]
        assert all("Decree 162/2025" in label.en and "Circular 120/2026" in label.en for label in missing)

    def test_of_a_provision_that_gives_it(self) -> None:
        allowance = not_known("thử", "a trial", source=read("37.1.a"))
        assert allowance.quantity is Quantity.ONCE
        assert [rate.source.citation.key for rate in values_in(allowance, Rate)] == ["53/2024/QH15:37.1.a"]
