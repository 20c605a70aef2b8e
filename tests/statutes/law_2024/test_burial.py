"""Burial: by social assistance in its own establishments; elsewhere neither given nor refused."""

from datetime import date

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.benefit import Status
from victim_protocol.quantities import Amount

DIED = entry("died", day=NEW)
PUBLIC = entry("lodged", day=NEW, lodged_in="social_protection_establishment")
PRIVATE = entry("lodged", day=NEW, lodged_in="victim_support_establishment")


def burial(*entries: Entry, on: date = ASKED) -> Status:
    return assessed(*entries, on=on).support["burial"].status


def cost(*entries: Entry, on: date = ASKED) -> Amount:
    (line,) = (line for line in assessed(*entries, on=on).statement.lines if line.benefit.key == "burial")
    return line.amount


class TestBurial:
    """Decree 20/2021 Article 25 clause 3: at least fifty times the base, for a victim in a public establishment."""

    def test_in_a_public_establishment(self) -> None:
        assert burial(victim(), PUBLIC, DIED) is Status.OWED
        assert (cost(victim(), PUBLIC, DIED).low, cost(victim(), PUBLIC, DIED).high) == (25_000_000, None)

    @pytest.mark.parametrize("people", [(victim(), PRIVATE), (declared(), PUBLIC)])
    def test_elsewhere_the_text_is_not_held(self, people: tuple[Entry, ...]) -> None:
        assert burial(*people, DIED) is Status.UNDETERMINED

    def test_nobody_else(self) -> None:
        assert burial(victim(), PUBLIC) is Status.REFUSED
        assert burial(victim(), DIED) is Status.REFUSED

    @pytest.mark.parametrize(
        ("day", "expected"), [(date(2026, 10, 4), Status.OWED), (date(2026, 10, 5), Status.UNDETERMINED)]
    )
    def test_since_its_decree_was_replaced_nobody_knows(self, day: date, expected: Status) -> None:
        lodged = entry("lodged", day=day, lodged_in="social_protection_establishment")
        assert burial(victim(day=day), lodged, entry("died", day=day), on=day) is expected

    def test_since_the_base_of_2026_the_number_is_not_known(self) -> None:
        day = date(2026, 7, 2)
        lodged = entry("lodged", day=day, lodged_in="social_protection_establishment")
        found = cost(victim(), lodged, entry("died", day=day), on=day)
        assert (found.low, found.high) == (0, None)
        assert "335/2026" in found.unknown[0].en
