"""Rights, prohibitions and fines since 01/07/2025."""

from datetime import date
from typing import Any, ClassVar

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.confidential import Confidential
from victim_protocol.law.condition import Defined, Is, nodes
from victim_protocol.law.explain import Truth
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.norms import NORMS

FINED = date(2026, 5, 16)


def told(*entries: Entry, on: date = ASKED) -> set[str]:
    return {str(found.norm.key) for found in assessed(*entries, on=on).norms}


def truths(*entries: Entry, on: date = ASKED, born: str | None = None) -> dict[str, Truth]:
    return {str(found.norm.key): found.truth for found in assessed(*entries, on=on, born=born).norms}


class TestProhibitions:
    """Article 3, which was read word by word: twelve clauses, each once."""

    def test_each_clause(self) -> None:
        found = [norm for norm in NORMS if norm.kind is NormKind.PROHIBITION]
        assert [norm.sources[0].citation.key for norm in found] == [f"53/2024/QH15:3.{n}" for n in range(1, 13)]
        assert {norm.sources[0].evidence.value for norm in found} == {"official"}

    def test_from_the_first_day(self) -> None:
        key = "no_release_without_consent"
        assert key in told(victim(day=date(2025, 6, 1)), on=date(2025, 7, 1))
        assert key not in told(victim(day=date(2025, 6, 1)), on=date(2025, 6, 30))


class TestRights:
    """Article 6, as far as pages tell it: of victims, and of those who are being identified."""

    @pytest.mark.parametrize("person", [victim(), declared()])
    def test_whose(self, person: Entry) -> None:
        rights = {str(norm.key) for norm in NORMS if norm.kind is NormKind.RIGHT}
        assert rights <= told(person)
        assert not rights & told(declared(), entry("found_not_victim", day=NEW))

    @pytest.mark.parametrize("right", ["ask_for_a_closed_trial", "may_go_unpunished"])
    def test_what_is_the_victims_alone(self, right: str) -> None:
        for person, truth in ((victim(), Truth.HOLDS), (declared(), Truth.WAITS)):
            assert truths(person)[right] is truth

    def test_that_a_victim_may_go_unpunished_is_told_as_no_more_than_that(self) -> None:
        norm = next(one for one in NORMS if one.key == "may_go_unpunished")
        assert "có thể không bị xử phạt" in norm.label.vi
        assert "may go unpunished" in norm.label.en

    def test_no_article_is_named_where_its_number_is_a_guess(self) -> None:
        places = {str(norm.key): norm.sources[0].citation.key for norm in NORMS}
        for key in ("language_that_one_understands", "may_go_unpunished", "ask_for_a_closed_trial"):
            assert places[key] == "53/2024/QH15"

    def test_known_from_pages_only(self) -> None:
        rights = [norm for norm in NORMS if norm.kind is NormKind.RIGHT]
        assert {source.evidence.value for norm in rights for source in norm.sources} == {"secondary"}


class TestFines:
    """Decree 98/2026, from 16/05/2026; organisations pay double but for Article 10."""

    def test_from_its_first_day(self) -> None:
        assert "fine_for_disclosure" in told(victim(), on=FINED)
        assert "fine_for_disclosure" not in told(victim(), on=date(2026, 5, 15))

    def test_for_pretence_only_toward_who_pretended(self) -> None:
        assert "fine_for_pretence_of_support" in told(victim(pretended_to_be_victim=True), on=FINED)
        assert "fine_for_pretence_of_support" not in told(victim(pretended_to_be_victim=False), on=FINED)

    def test_for_a_false_declaration_whatever_it_was_about(self) -> None:
        """Who pretended to be no victim may still have declared something else falsely to be admitted."""
        assert "fine_for_false_admission" in told(victim(pretended_to_be_victim=False), on=FINED)

    @pytest.mark.parametrize("key", ["fine_for_obstruction_or_insult", "fine_for_threats", "fine_for_disclosure"])
    def test_with_an_apology(self, key: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert "98/2026/NĐ-CP:8.4.b" in {source.citation.key for source in norm.sources}
        assert "xin lỗi khi có yêu cầu" in norm.label.vi

    @pytest.mark.parametrize(
        ("key", "least", "most", "place"),
        [
            ("fine_for_pretence_of_emergency_support", "500,000", "1,000,000", "7.1"),
            ("fine_for_pretence_of_support", "1,000,000", "3,000,000", "7.2"),
            ("fine_for_false_admission", "3,000,000", "5,000,000", "7.3.d"),
            ("fine_for_obstruction_or_insult", "3,000,000", "5,000,000", "8.1"),
            ("fine_for_threats", "5,000,000", "10,000,000", "8.2"),
            ("fine_for_disclosure", "20,000,000", "30,000,000", "8.3"),
            ("fine_of_establishment_for_files", "1,000,000", "2,000,000", "10.1"),
            ("fine_of_establishment_for_articles", "2,000,000", "5,000,000", "10.2"),
            ("fine_of_establishment_for_misuse", "5,000,000", "10,000,000", "10.3"),
        ],
    )
    def test_how_much(self, key: str, least: str, most: str, place: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert f"{least} to {most}" in norm.label.en
        assert f"{least}–{most}".replace(",", ".") in norm.label.vi
        assert norm.sources[0].citation.key == f"98/2026/NĐ-CP:{place}"

    def test_the_twelve_confidential_fields(self) -> None:
        norm = next(one for one in NORMS if one.key == "fine_for_disclosure")
        assert len(Confidential) == 12
        for one in Confidential:
            assert one.label.en in norm.label.en
            assert one.label.vi in norm.label.vi

    @pytest.mark.parametrize(
        ("key", "said", "place"),
        [
            ("fine_for_child_without_help", "20,000,000 to 30,000,000", "29.3"),
            ("fine_for_disclosure_of_a_child", "20,000,000 to 30,000,000", "32.1"),
            ("fines_of_organisations_are_double", "double", "6.2"),
            ("fines_within_a_year", "more than a year", "3"),
            ("fines_by_commune_chair", "up to 25,000,000", "39"),
            ("fines_by_provincial_chair", "up to 50,000,000", "39"),
            ("fines_by_police", "Articles 7, 8 and 10", "38.13"),
            ("fines_by_border_guard", "Articles 7 and 8", "38.14"),
            ("no_fines_by_coast_guard", "does not fine", "38.15"),
            ("fines_by_health_agency", "inspectors", "38.4"),
        ],
    )
    def test_of_children_and_how(self, key: str, said: str, place: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert said in norm.label.en
        assert norm.sources[0].citation.key == f"98/2026/NĐ-CP:{place}"
        assert norm.since == FINED

    @pytest.mark.parametrize(("born", "there"), [("2012", True), ("1990", False)])
    def test_what_is_done_to_a_child(self, born: str, there: bool) -> None:
        found = truths(victim(), on=FINED, born=born)
        assert ("fine_for_child_without_help" in found) is there
        assert ("fine_for_disclosure_of_a_child" in found) is there


class TestMisuse:
    """Decree 98/2026 10.3 and 10.4: points a to c have a remedy each, point d has none."""

    def test_what_is_made_good(self) -> None:
        norm = next(one for one in NORMS if one.key == "fine_of_establishment_for_misuse")
        for said in ("unlawful gain is paid in", "fees are given back", "what lacks is supplied"):
            assert said in norm.label.en
        assert "for the process there is no such remedy" in norm.label.en
        assert "không theo quy trình thì không có biện pháp khắc phục" in norm.label.vi


class TestShares:
    """Health Insurance Law 22.1.a, đ and e, by the groups of Article 12; of several the best counts (22.2)."""

    ALL = "health_insurance_pays_all"
    MOST = "health_insurance_pays_nineteen_twentieths"
    REST = "health_insurance_pays_four_fifths"
    WHOLLY = (
        "poor_household",
        "monthly_social_assistance",
        "ethnic_minority_in_difficult_area",
        "insured_in_another_group_paid_wholly",
    )
    MOSTLY = ("near_poor_household", "insured_in_another_group_paid_at_95")
    NONE: ClassVar[dict[str, Any]] = dict.fromkeys((*WHOLLY, *MOSTLY), False)

    def shares(self, person: Entry, born: str = "1990") -> list[Truth | None]:
        found = truths(person, born=born)
        return [found.get(key) for key in (self.ALL, self.MOST, self.REST)]

    @pytest.mark.parametrize("group", WHOLLY)
    def test_all(self, group: str) -> None:
        assert self.shares(victim(**{**self.NONE, group: True})) == [Truth.HOLDS, None, None]

    @pytest.mark.parametrize("group", MOSTLY)
    def test_nineteen_twentieths(self, group: str) -> None:
        assert self.shares(victim(**{**self.NONE, group: True})) == [None, Truth.HOLDS, None]

    def test_four_fifths_of_who_is_in_neither(self) -> None:
        assert self.shares(victim(**self.NONE)) == [None, None, Truth.HOLDS]

    def test_the_best_of_several(self) -> None:
        both = {**self.NONE, "poor_household": True, "near_poor_household": True}
        assert self.shares(victim(**both)) == [Truth.HOLDS, None, None]

    def test_a_child_below_six_is_paid_for_wholly(self) -> None:
        day_before = date.fromordinal(ASKED.toordinal() + 1).replace(year=ASKED.year - 6)
        assert self.shares(victim(**self.NONE), born=day_before.isoformat()) == [Truth.HOLDS, None, None]
        assert self.shares(victim(**self.NONE), born=ASKED.replace(year=ASKED.year - 6).isoformat()) == [
            None,
            None,
            Truth.HOLDS,
        ]

    def test_only_a_victim_is_told_of_them(self) -> None:
        """A small child of a foreigner is in no group that is known: nobody is promised a cover he or she may lack."""
        nobody = entry("found_not_victim", day=ASKED, **{**self.NONE, "poor_household": True})
        keys = {self.ALL, self.MOST, self.REST, "health_card_valid_from_payment", "health_card_of_a_small_child"}
        assert keys.isdisjoint(truths(nobody, born="2022-03-01"))

    def test_in_doubt_while_the_group_is_not_known(self) -> None:
        assert self.shares(victim()) == [Truth.UNKNOWN] * 3

    @pytest.mark.parametrize("group", [*WHOLLY, *MOSTLY])
    def test_each_group_alone_leaves_a_doubt(self, group: str) -> None:
        known: dict[str, Any] = {key: value for key, value in self.NONE.items() if key != group}
        assert self.shares(victim(**known))[2] is Truth.UNKNOWN

    def test_by_which_places(self) -> None:
        found = {str(norm.key): norm for norm in NORMS}
        cited = {
            key: {
                node.source.citation.key.partition(":")[2]
                for node in nodes(found[key].condition)
                if isinstance(node, Is | Defined)
            }
            for key in (self.ALL, self.MOST)
        }
        whole = {"12.3.h", "12.3.o", "12.3.r", "12.4.i", "22.1.a"}
        assert cited == {self.ALL: whole, self.MOST: whole | {"12.4.a", "22.1.đ"}}
        places = [found[key].sources[0].citation.key for key in (self.ALL, self.MOST, self.REST)]
        assert places == [f"40/2026/VBHN-VPQH:22.1.{letter}" for letter in "ađe"]


class TestCardsOfTheStatesGroups:
    """Health Insurance Law 16.3.a and d: from the payment; of a child below 6 until the 72nd month or September."""

    def test_from_the_payment_for_whom_the_state_pays(self) -> None:
        key = "health_card_valid_from_payment"
        poor: dict[str, Any] = {"poor_household": True, "health_insurance_card_valid": False}
        assert truths(victim(**poor))[key] is Truth.HOLDS
        assert key not in truths(victim(**{**poor, "health_insurance_card_valid": True}))
        assert key not in truths(victim(**TestShares.NONE, health_insurance_card_valid=False), born="1990")

    def test_of_a_small_child(self) -> None:
        key = "health_card_of_a_small_child"
        assert truths(victim(), born="2022-03-01")[key] is Truth.HOLDS
        assert key not in truths(victim(), born="2015-03-01")
        norm = next(one for one in NORMS if one.key == key)
        assert "72 months old, or until 30 September" in norm.label.en
        assert norm.sources[0].citation.key == "40/2026/VBHN-VPQH:16.3.d"


class TestInsurance:
    """Health Insurance Law 16.3.c, 22.1: a card is valid after 30 days; small and first visits are paid wholly."""

    KEYS = ("health_card_valid_after_thirty_days", "health_insurance_pays_all_of_small_and_first_visits")

    def test_what_is_said(self) -> None:
        found = {str(norm.key): norm for norm in NORMS if norm.key in self.KEYS}
        valid, pays = (found[key] for key in self.KEYS)
        assert "30 days after full payment" in valid.label.en
        assert "100 % at commune stations" in pays.label.en
        assert "at regional polyclinics" in pays.label.en
        places = [source.citation.key for norm in (valid, pays) for source in norm.sources]
        assert places == [f"40/2026/VBHN-VPQH:{place}" for place in ("16.3.c", "22.1.b", "22.1.c")]

    @pytest.mark.parametrize(
        ("person", "truth"),
        [
            (victim(health_insurance_card_valid=False), [Truth.HOLDS, Truth.HOLDS]),
            (victim(), [Truth.UNKNOWN, Truth.HOLDS]),
            (declared(health_insurance_card_valid=False), [Truth.WAITS, Truth.WAITS]),
            (victim(health_insurance_card_valid=True), [None, Truth.HOLDS]),
        ],
    )
    def test_of_whom(self, person: Entry, truth: list[Truth | None]) -> None:
        """Article 12.4.i names victims; from when a card counts is told of who has none, what it pays of all."""
        found = truths(person)
        assert [found.get(key) for key in self.KEYS] == truth


class TestWhatACardPays:
    """Health Insurance Law 13.5, 16, 17 and 22, Decree 188/2025 6.4 and 7: words with figures, each by its place."""

    @pytest.mark.parametrize(
        ("key", "said", "places"),
        [
            ("health_card_goes_on", "from the end of the one before", "16.3.b"),
            ("health_card_counts_in_either_form", "alike on paper and in electronic form", "16.1 16.2"),
            ("health_card_without_value", "ran out, was altered", "16.4.a 16.4.b 16.4.c"),
            ("health_card_file", "the list that the commune makes by household", "17.1.a 17.1.c"),
            ("ground_of_insurance_may_be_chosen", "the highest support", "13.5.e 13.5.g"),
            ("health_insurance_pays_all_after_five_years", "more than 6 times the reference level", "22.1.d"),
            ("health_insurance_by_the_best_ground", "covered by the best of them", "22.2"),
            ("health_insurance_at_another_place", "who is registered at a specialised or basic-level facility", "22.3"),
            (
                "health_insurance_elsewhere_by_choice",
                (
                    "where the text leaves open whether ethnic minorities of other areas are meant too; 50 to 100 % "
                    "without a stay at the basic level, by the Government's schedule; 40 % for a specialised stay; at "
                    "former provincial facilities 50 % without a stay, by the Government's schedule, and 100 % with one"
                ),
                "22.4.a 22.4.b 22.4.c 22.4.d 22.4.đ 22.4.e 22.4.g 22.4.h",
            ),
            ("health_insurance_in_an_emergency", "the whole cover is paid", "22.5"),
            (
                "health_check_and_screening_for_free",
                "by groups and a schedule of priority as the fund can bear",
                "22.5a",
            ),
        ],
    )
    def test_of_the_law(self, key: str, said: str, places: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert said in norm.label.en
        assert [one.citation.key for one in norm.sources] == [f"40/2026/VBHN-VPQH:{place}" for place in places.split()]

    @pytest.mark.parametrize(
        ("key", "said", "places"),
        [
            ("premium_is_a_share_of_the_base_salary", "4.5 % of the base salary", "6.4"),
            ("premium_support_is_paid_quarterly", "all by 15 December", "7.4 7.10"),
            ("premium_until_the_stop", "dies, disappears or no longer lives in Viet Nam", "7.13"),
        ],
    )
    def test_of_the_decree(self, key: str, said: str, places: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert said in norm.label.en
        assert [one.citation.key for one in norm.sources] == [f"188/2025/NĐ-CP:{place}" for place in places.split()]

    def test_the_free_checks_begin_with_the_law_that_sets_them(self) -> None:
        key = "health_check_and_screening_for_free"
        assert key not in told(victim(), on=date(2026, 6, 30))
        assert key in told(victim(), on=date(2026, 7, 1))

    def test_the_file_is_of_who_has_no_card(self) -> None:
        assert "health_card_file" in told(victim(health_insurance_card_valid=False))
        assert "health_card_file" not in told(victim(health_insurance_card_valid=True))

    def test_the_card_is_a_matter_of_five_working_days(self) -> None:
        card = assessed(victim(), entry("health_card_file_received", day=date(2025, 7, 11)), on=ASKED)
        found = [due for due in card.deadlines if due.limit.key == "health_card_in_five_days"]
        assert [(due.end, due.limit.actors) for due in found] == [(date(2025, 7, 18), ("social_insurance_agency",))]


class TestFund:
    """Decision 07/2026, Circular 29/2026: what the file holds, and to whom the money is handed."""

    KEYS = ("crime_fund_file", "crime_fund_pays_to_whom")
    ON = date(2026, 3, 30)

    def test_from_the_days_of_the_texts(self) -> None:
        assert not {*self.KEYS} & told(victim(), on=date(2026, 3, 29))
        assert {*self.KEYS} <= told(victim(), on=self.ON)
        assert "crime_funds_are_for_victims_too" in told(victim(), on=date(2026, 3, 1))
        assert "crime_funds_are_for_victims_too" not in told(victim(), on=date(2026, 2, 28))

    def test_also_of_who_was_identified_before_by_the_reading(self) -> None:
        """The texts name the law without its number."""
        before = victim(day=date(2025, 6, 1))
        for choice, there in (("either_law", True), ("law_of_2024_only", False)):
            person = assessed(before, on=self.ON, readings={"law_named_without_its_number": choice})
            assert ("crime_fund_file" in {found.norm.key for found in person.norms}) is there

    def test_the_funds_are_also_for_who_is_being_identified(self) -> None:
        found = truths(declared(), on=self.ON)
        assert found["crime_funds_are_for_victims_too"] is Truth.HOLDS
        assert found["crime_fund_file"] is Truth.WAITS

    def test_each_place(self) -> None:
        cited = {source.citation.key for norm in NORMS for source in norm.sources if norm.key in self.KEYS}
        assert cited == {f"29/2026/TT-BCA:{place}" for place in ("4.1", "5.4.a", "5.4.b", "5.4.c", "5.7", "7")}


class TestProtection:
    """Of measures and longer stays, as far as pages tell the decree."""

    MEASURES = ("refuge_meets_basic_needs", "harm_is_prevented", "protection_refused_in_writing")

    @pytest.mark.parametrize(("at_risk", "there"), [(True, True), (False, False)])
    def test_measures_toward_who_is_at_risk(self, *, at_risk: bool, there: bool) -> None:
        found = told(victim(at_risk_of_harm=at_risk))
        assert all((key in found) is there for key in self.MEASURES)
        places = {norm.sources[0].citation.key for norm in NORMS if norm.key in self.MEASURES}
        assert places == {"162/2025/NĐ-CP"}

    def test_who_decides_on_a_longer_stay(self) -> None:
        norm = next(one for one in NORMS if one.key == "stay_extended_by_decision")
        assert norm.bearers == ("social_assistance_establishment", "provincial_health_agency")
        assert norm.key in told(victim(), entry("lodged", day=NEW))
        assert norm.key not in told(victim(), entry("died", day=NEW))


class TestStandards:
    """The hotline, evidence of identification, and who leads abroad."""

    def test_the_hotline(self) -> None:
        found = {norm.key: norm for norm in NORMS if norm.bearers == ("hotline_111",)}
        assert [norm.sources[0].citation.key for norm in found.values()] == [
            "162/2025/NĐ-CP",
            "162/2025/NĐ-CP",
            "162/2025/NĐ-CP",
        ]
        assert {norm.sources[0].evidence.value for norm in found.values()} == {"secondary"}
        assert set(found) <= told(declared())

    def test_reports_helpers_and_statistics(self) -> None:
        places = {str(norm.key): [source.citation.key for source in norm.sources] for norm in NORMS}
        assert places["trafficking_is_reported"] == ["162/2025/NĐ-CP:6"]
        assert places["helpers_are_protected_and_compensated"] == ["53/2024/QH15:5"]
        assert places["aid_is_counted_apart"] == ["139/2026/NĐ-CP"]
        assert "trafficking_is_reported" in told(declared())

    @pytest.mark.parametrize(("helps", "truth"), [(True, Truth.HOLDS), (None, Truth.UNKNOWN), (False, None)])
    def test_the_right_of_helpers_is_theirs(self, *, helps: bool | None, truth: Truth | None) -> None:
        facts: dict[str, Any] = {} if helps is None else {"helps_victims": helps}
        assert truths(declared(**facts)).get("helpers_are_protected_and_compensated") is truth

    def test_legal_aid_is_counted_of_three_groups_from_the_day_of_the_decree(self) -> None:
        day = date(2026, 7, 1)
        for person in (victim(), declared()):
            assert "aid_is_counted_apart" in told(person, on=day)
            assert "aid_is_counted_apart" not in told(person, on=date(2026, 6, 30))
        norm = next(one for one in NORMS if one.key == "aid_is_counted_apart")
        assert "due on 31/03" in norm.label.en

    def test_the_nine_kinds_of_evidence(self) -> None:
        norm = next(one for one in NORMS if one.key == "evidence_of_identification")
        points = [source.citation.point for source in norm.sources]
        assert points == [None, "a", "b", "c", "d", "đ", "e", "g", "h", "i"]
        assert norm.label.vi.count(";") == 8
        assert norm.sources[0].citation.key == "53/2024/QH15:32.1"

    @pytest.mark.parametrize("key", ["evidence_of_identification", "signs_where_evidence_does_not_prove"])
    def test_of_whoever_is_being_identified(self, key: str) -> None:
        assert key in told(declared())
        assert key not in told(victim())

    def test_of_the_signs_the_others_are_said_not_to_be_held(self) -> None:
        norm = next(one for one in NORMS if one.key == "signs_where_evidence_does_not_prove")
        assert "the others are not held" in norm.label.en

    def test_the_first_day_of_the_circular_of_the_foreign_ministry_is_not_held(self) -> None:
        abroad = entry("mission_informed", day=date(2026, 5, 1), citizenship="viet_nam", is_abroad=True)
        assert truths(abroad, on=date(2026, 6, 1))["consular_department_directs_missions"] is Truth.UNKNOWN
        assert "consular_department_directs_missions" not in told(abroad, on=date(2026, 5, 4))

    def test_of_foreigners(self) -> None:
        person = victim(citizenship="foreign", trafficked_in_viet_nam=True)
        assert truths(person, on=date(2026, 6, 1))["consular_department_returns_foreigners"] is Truth.UNKNOWN
        assert "consular_department_returns_foreigners" not in told(victim(), on=date(2026, 6, 1))


class TestAll:
    """No two say the same, here or under the Law of 2011."""

    def test_bearers_and_labels(self) -> None:
        for language in ("vi", "en"):
            assert len({norm.label[language] for norm in NORMS}) == len(NORMS)
        assert {bearer for norm in NORMS for bearer in norm.bearers} == {
            "border_guard",
            "coast_guard",
            "commune_chair",
            "commune_committee",
            "consular_department",
            "establishment",
            "every_body",
            "hotline_111",
            "minister_of_public_security",
            "ministry_of_public_security",
            "police",
            "provincial_chair",
            "provincial_finance_department",
            "provincial_health_agency",
            "social_assistance_establishment",
            "social_insurance_agency",
            "state_budget",
        }
