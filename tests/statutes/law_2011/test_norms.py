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

    def test_which_standards_count_is_a_norm_of_its_own(self) -> None:
        """Circular 35/2013 Article 17 names those of Articles 19 and 20; Article 18 says who keeps them."""
        found = {str(norm.key): norm for norm in NORMS}
        keeps, counts = found["quality_is_kept"], found["quality_is_measured_by_two_standards"]
        assert {source.citation.article for source in keeps.sources} == {"18"}
        assert [source.citation.key.partition(":")[2] for source in counts.sources] == ["17", "17.1", "17.2"]
        assert "(Article 19)" in counts.label.en
        assert "(Article 20)" in counts.label.en
        assert norms(entry("declared", day=date(2017, 5, 1)))[str(counts.key)] is Truth.HOLDS

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


class TestDirection:
    """Law Articles 42 to 52, Decree 09/2013 Article 27: who directs, guides, inspects and reports."""

    @pytest.mark.parametrize(
        ("key", "bearers", "places"),
        [
            ("police_are_directed", "ministry_of_public_security", "66/2011/QH12:42.2.c"),
            ("guards_are_directed", "ministry_of_defence", "66/2011/QH12:43.2"),
            ("support_is_guided_and_inspected", "ministry_of_labour", "66/2011/QH12:44.1 66/2011/QH12:44.2"),
            ("establishments_are_guided", "ministry_of_labour", "66/2011/QH12:44.4"),
            (
                "health_and_study_are_directed",
                "ministry_of_labour ministry_of_health ministry_of_education",
                "66/2011/QH12:44.5",
            ),
            ("health_facilities_work_with_establishments", "ministry_of_health", "66/2011/QH12:45"),
            ("citizens_abroad_are_protected", "ministry_of_foreign_affairs", "66/2011/QH12:46.1"),
            ("aid_centres_are_guided", "ministry_of_justice", "66/2011/QH12:47.4"),
            ("schools_are_directed", "ministry_of_education", "66/2011/QH12:49.2"),
            ("press_is_directed", "ministry_of_information", "66/2011/QH12:50.1"),
            ("commune_receives_and_supports", "commune_committee", "66/2011/QH12:52.2.b"),
            ("commune_eases_reintegration", "commune_committee", "66/2011/QH12:52.2.c"),
            ("province_guides_its_committees", "provincial_committee", "09/2013/NĐ-CP:27.1"),
            ("province_directs_and_funds_support", "provincial_committee", "09/2013/NĐ-CP:27.2"),
            ("province_watches_establishments", "provincial_committee", "09/2013/NĐ-CP:27.3"),
            ("province_inspects_and_reports", "provincial_committee", "09/2013/NĐ-CP:27.4"),
        ],
    )
    def test_who_and_where(self, key: str, bearers: str, places: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert " ".join(norm.bearers) == bearers
        assert " ".join(source.citation.key for source in norm.sources) == places

    def test_toward_who_is_being_identified_what_is_about_reception(self) -> None:
        found = norms(entry("declared", day=date(2017, 5, 1)))
        for key in ("police_are_directed", "guards_are_directed", "commune_receives_and_supports"):
            assert found[key] is Truth.HOLDS
        assert found["commune_eases_reintegration"] is Truth.WAITS

    def test_toward_citizens_abroad(self) -> None:
        informed = entry("mission_informed", citizenship="viet_nam")
        assert norms(informed)["citizens_abroad_are_protected"] is Truth.HOLDS
        foreign = entry("mission_informed", citizenship="foreign")
        assert "citizens_abroad_are_protected" not in norms(foreign)

    def test_toward_pupils(self) -> None:
        for key in ("schools_are_directed", "schools_make_study_easy"):
            assert norms(victim(goes_to_school=True))[key] is Truth.HOLDS
            assert key not in norms(victim(goes_to_school=False))

    def test_in_a_stay(self) -> None:
        for key in ("establishments_are_guided", "province_watches_establishments"):
            assert norms(victim(), entry("lodged"))[key] is Truth.HOLDS
            assert key not in norms(victim(), entry("returned_home"))

    def test_what_is_reported_yearly_and_to_whom(self) -> None:
        """Joint Circular 01/2014 Article 11; by when in the year, no text says."""
        norm = next(one for one in NORMS if one.key == "what_is_reported_yearly")
        limit = next(one for one in default_book().limits if one.key == "report_yearly")
        assert (norm.bearers, norm.sources[0]) == (limit.actors, limit.source)
        assert set(norm.bearers) == {
            *("police", "immigration_department", "border_guard", "coast_guard"),
            *("district_division", "provincial_department", "mission_abroad", "consular_department"),
        }
        assert "to the standing office on crime and drugs of the Ministry of Public Security" in norm.label.en
        assert "what_is_reported_yearly" not in norms(victim(day=date(2014, 3, 24)), on=date(2014, 3, 24))


class TestSociety:
    """Law Articles 4, 5, 8, 13 to 18, Circular 78 Article 7, Joint Circular 01/2014 Article 2."""

    @pytest.mark.parametrize(
        ("key", "bearers", "places"),
        [
            ("prompt_and_respectful", "every_body", "66/2011/QH12:4.2"),
            ("safe_and_dignified", "receiving_body", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:2.2"),
            ("secrecy_in_reception", "receiving_body", "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG:2.3"),
            ("guards_respect_rights", "border_guard coast_guard", "78/2013/TT-BQP:3.2"),
            ("guards_rescue", "border_guard coast_guard", "78/2013/TT-BQP:7.2 78/2013/TT-BQP:7.5"),
            ("helpers_who_are_hurt", "state_budget", "66/2011/QH12:5.3"),
            (
                "told_of_rights_and_duties",
                "commune_committee fatherland_front",
                "66/2011/QH12:8.3 66/2011/QH12:52.2.a",
            ),
            ("family_cares", "relatives", "66/2011/QH12:13.3"),
            ("family_encourages", "relatives", "66/2011/QH12:13.4"),
            ("schools_make_study_easy", "school", "66/2011/QH12:14.3"),
            ("press_keeps_secret", "press", "66/2011/QH12:16.2"),
            ("unions_help_reintegration", "fatherland_front womens_union", "66/2011/QH12:17.4 66/2011/QH12:18.3"),
        ],
    )
    def test_who_and_where(self, key: str, bearers: str, places: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert " ".join(norm.bearers) == bearers
        assert " ".join(source.citation.key for source in norm.sources) == places

    def test_of_a_victim(self) -> None:
        found = norms(victim())
        for key in ("family_cares", "press_keeps_secret", "unions_help_reintegration", "prompt_and_respectful"):
            assert found[key] is Truth.HOLDS

    def test_reception_is_safe_from_the_day_of_the_circular(self) -> None:
        for day, held in ((date(2014, 3, 24), False), (date(2014, 3, 25), True)):
            found = norms(victim(day=day), on=day)
            assert {key in found for key in ("safe_and_dignified", "secrecy_in_reception")} == {held}

    def test_guards_respect_the_rights_also_of_who_is_being_identified(self) -> None:
        assert norms(entry("declared", day=date(2017, 5, 1)))["guards_respect_rights"] is Truth.HOLDS
        assert "guards_respect_rights" not in norms(victim(day=date(2013, 8, 8)), on=date(2013, 8, 8))

    @pytest.mark.parametrize(("helps", "truth"), [(True, Truth.HOLDS), (None, Truth.UNKNOWN), (False, None)])
    def test_the_right_of_helpers_is_theirs(self, *, helps: bool | None, truth: Truth | None) -> None:
        """Article 5 clause 3 is about who takes part against trafficking, as a victim may or may not."""
        facts: dict[str, Any] = {} if helps is None else {"helps_victims": helps}
        assert norms(victim(**facts)).get("helpers_who_are_hurt") is truth

    def test_guards_rescue_whom_they_believe_trafficked(self) -> None:
        assert norms(entry(grounds_to_believe_trafficked=True))["guards_rescue"] is Truth.HOLDS
        assert "guards_rescue" not in norms(entry(grounds_to_believe_trafficked=False))


class TestFounding:
    """Decree 09/2013 Articles 2, 14, 15, Circular 35/2013 Articles 10, 22: the establishment and its founders."""

    PRIVATE = (
        "founders_have_incentives",
        "establishment_seeks_no_profit",
        "establishment_hires",
        "establishment_raises_money",
        "organisation_of_establishment",
    )

    @pytest.mark.parametrize(
        ("kind", "private", "public"),
        [
            ("victim_support_establishment", Truth.HOLDS, None),
            ("social_protection_establishment", None, Truth.HOLDS),
        ],
    )
    def test_by_the_kind_of_establishment(self, kind: str, private: Truth | None, public: Truth | None) -> None:
        found = norms(victim(), entry("lodged", lodged_in=kind))
        assert {found.get(key) for key in self.PRIVATE} == {private}
        assert found.get("public_establishments_are_resourced") is public

    def test_older_establishments_apply_before_the_fifteenth_of_august_2014(self) -> None:
        """Circular 35/2013 Article 22: those founded before it may go on."""
        for day, held in (
            (date(2014, 2, 14), False),
            (date(2014, 2, 15), True),
            (date(2014, 8, 14), True),
            (date(2014, 8, 15), False),
        ):
            lodged = entry("lodged", day=date(2014, 2, 1), lodged_in="victim_support_establishment")
            found = norms(victim(day=date(2014, 2, 1)), lodged, on=day)
            assert ("older_establishments_need_a_licence" in found) is held


class TestAll:
    """What every norm has."""

    def test_bearers_are_bodies_of_the_book(self) -> None:
        assert {bearer for norm in NORMS for bearer in norm.bearers} <= set(default_book().actors)

    def test_none_outlives_the_law_of_2011(self) -> None:
        assert all(norm.until is not None and norm.until <= date(2025, 6, 30) for norm in NORMS)

    def test_no_two_say_the_same(self) -> None:
        for language in ("vi", "en"):
            assert len({norm.label[language] for norm in NORMS}) == len(NORMS)
