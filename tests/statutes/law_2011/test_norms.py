from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.law.explain import Truth
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2011.norms import NORMS

ON = date(2017, 5, 10)


def norms(*entries: Any, on: date = ON, **options: Any) -> dict[str, Truth]:
    return {str(found.norm.key): found.truth for found in assessed(*entries, on=on, **options).norms}


class TestRights:
    """Law Article 6: a victim may ask for protection, is supported, is compensated; must inform and comply."""

    OF_VICTIMS = (
        "right_to_ask_for_protection",
        "right_to_support",
        "right_to_compensation",
        "right_to_refuse_protection",
        "choice_of_services",
        "secrecy",
        "closed_trial",
        "duty_to_inform",
        "duty_to_comply",
    )

    def test_of_a_victim(self) -> None:
        found = norms(victim())
        assert {key: found[key] for key in self.OF_VICTIMS} == dict.fromkeys(self.OF_VICTIMS, Truth.HOLDS)

    @pytest.mark.parametrize("events", [("declared",), ("declared", "found_not_victim"), ()])
    def test_in_doubt_while_it_is_not_known_who_was_harmed(self, events: tuple[str, ...]) -> None:
        """Article 2 clause 4: a victim is who was harmed, with or without a paper."""
        found = norms(*map(entry, events))
        assert {found[key] for key in self.OF_VICTIMS} == {Truth.UNKNOWN}
        assert found["right_to_complain"] is Truth.HOLDS

    @pytest.mark.parametrize(
        ("act", "purpose"),
        [
            ("sold", "none_of_these"),
            *(
                (act, purpose)
                for act in ("transferred_or_received", "recruited_moved_or_harboured")
                for purpose in (
                    "sexual_exploitation",
                    "sexual_slavery",
                    "forced_labour",
                    "removal_of_organs",
                    "other_inhumane_purpose",
                )
            ),
            ("recruited_moved_or_harboured", "sale_or_transfer"),
        ],
    )
    def test_of_who_was_harmed(self, act: str, purpose: str) -> None:
        """Article 3 clauses 1 to 3, with the purposes of Article 2 clauses 1 to 3."""
        found = norms(entry("declared", act_suffered=act, purpose_of_act=purpose))
        assert {found[key] for key in self.OF_VICTIMS} == {Truth.HOLDS}

    @pytest.mark.parametrize(
        ("act", "purpose"),
        [
            ("none_of_these", "sexual_exploitation"),
            ("transferred_or_received", "sale_or_transfer"),
            ("transferred_or_received", "none_of_these"),
            ("recruited_moved_or_harboured", "none_of_these"),
        ],
    )
    def test_of_who_was_not_harmed_by_such_an_act(self, act: str, purpose: str) -> None:
        found = norms(entry(act_suffered=act, purpose_of_act=purpose), entry("found_not_victim"))
        assert not set(found) & set(self.OF_VICTIMS)


class TestProhibitions:
    """Law Article 3: twelve acts, each a clause, bind everybody."""

    def test_all_twelve(self) -> None:
        cited = [norm.sources[0].citation.key for norm in NORMS if norm.kind is NormKind.PROHIBITION]
        assert cited == [f"66/2011/QH12:3.{number}" for number in range(1, 13)]

    def test_they_hold_toward_anybody(self) -> None:
        found = norms()
        assert all(found[str(norm.key)] is Truth.HOLDS for norm in NORMS if norm.kind is NormKind.PROHIBITION)

    def test_repayment_is_of_who_pretended_and_of_nobody_else(self) -> None:
        """Law Article 23.3; that somebody is found not to be a victim does not show a pretence."""
        assert norms(entry("found_not_victim"))["pretender_repays"] is Truth.UNKNOWN
        assert norms(entry(pretended_to_be_victim=True))["pretender_repays"] is Truth.HOLDS
        assert "pretender_repays" not in norms(entry(pretended_to_be_victim=False))


class TestProtection:
    """Law Article 30, Decree 62 Article 3: measures for who is harmed or at risk, and what they then must do."""

    MEASURES = (
        "refuge",
        "secret_whereabouts",
        "prevention_of_harm",
        "protection_in_proceedings",
        "duty_while_protected",
    )

    @pytest.mark.parametrize(("risk", "held"), [(True, {Truth.HOLDS}), (False, {None})])
    def test_by_risk(self, risk: bool, held: set[Truth | None]) -> None:
        found = norms(victim(at_risk_of_harm=risk))
        assert {found.get(key) for key in self.MEASURES} == held


class TestStandards:
    """Law Article 40, Circular 35: how one must be received, lodged and helped."""

    def test_of_the_establishment_in_a_stay(self) -> None:
        lodged, not_lodged = norms(victim(), entry("lodged")), norms(victim(), entry("returned_home"))
        for key in ("establishment_receives", "establishment_keeps_safe", "trained_counsellors", "quality_is_kept"):
            assert lodged[key] is Truth.HOLDS
            assert key not in not_lodged

    def test_on_reception_also_of_who_is_being_identified(self) -> None:
        found = norms(entry("declared", day=date(2017, 5, 1)))
        assert found["safe_and_fitting_reception"] is Truth.HOLDS
        assert norms(victim())["safe_and_fitting_reception"] is Truth.HOLDS

    def test_the_interests_of_a_child(self) -> None:
        day = date(2017, 6, 2)
        assert norms(victim(day=day), on=day, born="2010")["best_interests_of_the_child"] is Truth.HOLDS
        assert "best_interests_of_the_child" not in norms(victim(day=day), on=day, born="1980")

    def test_not_before_the_circular(self) -> None:
        day = date(2014, 2, 14)
        assert "told_of_place_and_rules" not in norms(victim(day=day), on=day)


class TestLegalAid:
    """Circular 11/2014/TT-BTP Article 12: how a legal-aid body treats a victim, from 01/07/2014."""

    def test_from_its_day(self) -> None:
        for day, held in ((date(2014, 6, 30), False), (date(2014, 7, 1), True)):
            found = norms(victim(day=day), on=day)
            assert any(key.startswith("legal_aid_") for key in found) is held

    def test_each_point(self) -> None:
        cited = {source.citation.key for norm in NORMS for source in norm.sources}
        points = {f"11/2014/TT-BTP:12.1.{letter}" for letter in "abcdđeg"}
        assert points | {f"11/2014/TT-BTP:12.{number}" for number in (2, 3, 4)} <= cited


class TestMoney:
    """Decree Article 3, Joint Circular 134: from where money comes, and by which rules costs are set."""

    def test_in_the_days_of_the_circular(self) -> None:
        for day, held in ((date(2013, 11, 9), False), (date(2013, 11, 10), True), (date(2019, 11, 27), False)):
            assert ("level_of_the_province" in norms(victim(day=day), on=day)) is held

    def test_help_for_private_establishments_is_a_reading(self) -> None:
        key = "private_establishments_are_helped"
        assert norms(victim())[key] is Truth.UNKNOWN
        assert norms(victim(), readings={"private_establishments_and_budget": "for_what_it_gives"})[key] is Truth.HOLDS
        assert key not in norms(victim(), readings={"private_establishments_and_budget": "no_budget"})


class TestAll:
    """What every norm has."""

    def test_bearers_are_bodies_of_the_book(self) -> None:
        assert {bearer for norm in NORMS for bearer in norm.bearers} <= set(default_book().actors)

    def test_none_outlives_the_law_of_2011(self) -> None:
        assert all(norm.until is not None and norm.until <= date(2025, 6, 30) for norm in NORMS)

    def test_no_two_say_the_same(self) -> None:
        for language in ("vi", "en"):
            assert len({norm.label[language] for norm in NORMS}) == len(NORMS)
