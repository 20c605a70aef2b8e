"""Who somebody is under the Law of 2024."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.statutes.law_2024.people import ABROAD, ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry, of

from victim_protocol.assessment import PersonAssessment
from victim_protocol.case.entry import Entry
from victim_protocol.law.explain import Truth
from victim_protocol.statutes.law_2024.standing import REGIME, STANDINGS

JOINED = entry("joined_as_accompanying", person="child", day=NEW)


class TestRegime:
    """Article 63, from a page that quotes it: identified from 01/07/2025 on, the Law of 2024."""

    @pytest.mark.parametrize(("day", "governs"), [(date(2025, 6, 30), False), (date(2025, 7, 1), True)])
    def test_first_day(self, day: date, *, governs: bool) -> None:
        assert REGIME.governs(day) is governs

    def test_the_accompanying_child_follows(self) -> None:
        assert of(victim(), JOINED, on=ASKED).regime.key == "law_2024"
        before = victim(day=date(2025, 6, 20))
        assert of(before, JOINED, on=ASKED).regime.key == "law_2011"

    def test_the_source_is_a_secondary_one(self) -> None:
        assert (REGIME.source.citation.key, REGIME.source.evidence.value) == ("53/2024/QH15:63", "secondary")

    def test_received_before_the_reading_is_told(self) -> None:
        person = assessed(declared(day=date(2025, 6, 20)), on=ASKED)
        assert person.readings["received_before_the_law_of_2024"] == "law_2024"
        assert person.governing.earlier is not None


class TestStandings:
    """The same names as under the Law of 2011; each by its own definition."""

    def test_only_those_of_the_regime_are_told(self) -> None:
        told = assessed(victim(), on=ASKED).standings
        assert [one.standing for one in told] == [*STANDINGS]
        assert {one.standing.regime for one in assessed(victim(day=date(2025, 6, 1)), on=ASKED).standings} == {
            "law_2011"
        }

    def test_a_place_that_the_regime_does_not_name(self) -> None:
        assert assessed(victim(), on=ASKED).stands_as("hero") is Truth.UNKNOWN

    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            ((victim(),), {"victim": "holds", "citizen_victim": "holds", "being_identified": "fails"}),
            ((declared(),), {"victim": "waits", "being_identified": "passes", "found_not_a_victim": "fails"}),
            (
                (declared(), entry("found_not_victim", day=NEW)),
                {"being_identified": "fails", "found_not_a_victim": "holds"},
            ),
            ((victim(citizenship="stateless_permanent_resident"),), {"citizen_victim": "holds"}),
            ((victim(citizenship="foreign"),), {"citizen_victim": "fails", "foreign_victim": "unknown"}),
            ((victim(citizenship="foreign", trafficked_in_viet_nam=True),), {"foreign_victim": "holds"}),
            ((declared(citizenship="foreign", trafficked_in_viet_nam=True),), {"foreign_victim": "holds"}),
            ((victim(citizenship="stateless", trafficked_in_viet_nam=True),), {"foreign_victim": "unknown"}),
        ],
    )
    def test_who_is_what(self, entries: tuple[Entry, ...], expected: dict[str, str]) -> None:
        person = assessed(*entries, on=ASKED)
        assert {key: person.stands_as(key).value for key in expected} == expected

    def test_by_the_definition_that_is_not_held_nobody_is_known_to_be(self) -> None:
        by_text = {"being_identified_in_the_law_of_2024": "by_the_definition"}
        assert assessed(declared(), on=ASKED, readings=by_text).stands_as("being_identified") is Truth.UNKNOWN


class TestAccompanying:
    """Clause 2 and 3: under 18, with a victim or with somebody who is being identified."""

    def child(self, *entries: Entry, **options: Any) -> PersonAssessment:
        return of(*entries, JOINED, on=ASKED, **options)

    @pytest.mark.parametrize(("born", "truth"), [("2007-08-16", "holds"), ("2007-08-15", "fails")])
    def test_until_the_eighteenth_birthday(self, born: str, truth: str) -> None:
        assert self.child(victim(), child_born=born).stands_as("accompanying_minor").value == truth

    @pytest.mark.parametrize(
        ("choice", "of_victim", "own", "truth"),
        [
            (None, "viet_nam", "foreign", "holds"),
            (None, "foreign", "viet_nam", "fails"),
            ("of_the_victim", "viet_nam", "foreign", "holds"),
            ("of_the_victim", "foreign", "viet_nam", "fails"),
            ("of_the_accompanying", "viet_nam", "foreign", "fails"),
            ("of_the_accompanying", "foreign", "viet_nam", "holds"),
        ],
    )
    def test_whose_citizenship_is_a_reading(self, choice: str | None, of_victim: str, own: str, truth: str) -> None:
        readings = {} if choice is None else {"citizenship_in_article_37_clause_2": choice}
        own_fact = entry(person="child", day=NEW, citizenship=own)
        child = self.child(victim(citizenship=of_victim), own_fact, readings=readings)
        assert child.stands_as("accompanying_minor").value == truth

    def test_an_adult_who_joins_is_none(self) -> None:
        assert self.child(victim(), child_born="1990").stands_as("accompanying_minor") is Truth.FAILS


class TestPlace:
    """Clause 3 tells those abroad from those in the country."""

    @pytest.mark.parametrize(
        ("entries", "abroad", "at_home"),
        [
            ((ABROAD,), "passes", "fails"),
            ((entry("mission_informed", day=NEW, citizenship="stateless_permanent_resident"),), "unknown", "fails"),
            ((declared(),), "fails", "passes"),
            ((ABROAD, entry("returned_through_mission", day=NEW + timedelta(days=9))), "fails", "passes"),
            ((victim(),), "fails", "fails"),
        ],
    )
    def test_by_what_happened(self, entries: tuple[Entry, ...], abroad: str, at_home: str) -> None:
        person = assessed(*entries, on=ASKED)
        told = {"identified_abroad": abroad, "identified_in_viet_nam": at_home}
        assert {name: person.fits(name).value for name in told} == told
