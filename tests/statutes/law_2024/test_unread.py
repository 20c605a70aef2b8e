"""Supports of which nothing that is held says whether they go on."""

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, status, victim
from tests.statutes.scene import assessed, entry, of

from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status
from victim_protocol.law.rate import RateKind
from victim_protocol.statutes.law_2024.unread import BENEFITS, CARRIED_OVER_OR_NOT

LODGED = entry("lodged", day=NEW)
DIED = entry("died", day=NEW)
IN_LIFE = [key for key in CARRIED_OVER_OR_NOT if key != "burial"]


@pytest.mark.parametrize("benefit", IN_LIFE)
class TestCarriedOverOrNot:
    """Article 37 clause 5 leaves the details to a decree most of whose articles are not held."""

    @pytest.mark.parametrize("person", [victim(), declared(), victim(citizenship="foreign")])
    def test_neither_given_nor_refused(self, benefit: str, person: Entry) -> None:
        found = assessed(person, LODGED, on=ASKED, born="2012").support[benefit]
        assert found.status is Status.UNDETERMINED
        assert "supports_beside_article_37" in found.needs

    def test_of_who_accompanies(self, benefit: str) -> None:
        joined = entry("joined_as_accompanying", person="child", day=NEW)
        lodged = entry("lodged", person="child", day=NEW)
        found = of(victim(), joined, lodged, on=ASKED).support[benefit]
        assert found.status is Status.UNDETERMINED

    def test_refused_to_who_is_found_no_victim(self, benefit: str) -> None:
        person = (declared(), LODGED, entry("found_not_victim", day=NEW))
        assert status(benefit, *person) is Status.REFUSED


class TestForWhomAlone:
    """Burial is of the dead, and a minor's safety is not an adult's."""

    def test_burial(self) -> None:
        assert status("burial", victim(), LODGED) is Status.REFUSED
        assert status("burial", victim(), LODGED, DIED) is Status.UNDETERMINED

    @pytest.mark.parametrize(("born", "expected"), [("2012", Status.UNDETERMINED), ("1990", Status.REFUSED)])
    def test_safety_assessment(self, born: str, expected: Status) -> None:
        assert status("safety_assessment", victim(), LODGED, born=born) is expected


class TestMoney:
    """No amount of the earlier law is carried over."""

    def test_none_is_known(self) -> None:
        rates = [benefit.allowance.rate.on(ASKED) for benefit in BENEFITS if benefit.allowance is not None]
        assert len(rates) == 2
        assert {getattr(rate, "kind", None) for rate in rates} == {RateKind.NOT_KNOWN}
