import unicodedata
from datetime import date, timedelta
from typing import Any

import pytest

from victim_protocol.errors import NotModelled
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.provinces import FORMER
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestBook:
    """The book is whole: every citation reads back, every label is complete, every day has an answer."""

    def test_is_built_once(self) -> None:
        assert default_book() is BOOK

    @pytest.mark.parametrize("citation", sorted(BOOK.citations), ids=lambda citation: citation.key)
    def test_each_citation_reads_back(self, citation: Citation) -> None:
        for text in (citation.key, citation.text("vi"), citation.text("en")):
            assert Citation.parse(text) == citation

    def test_each_label_is_told_in_two_languages(self) -> None:
        for label in values_in(BOOK, Label):
            assert label.vi.strip()
            assert label.en.strip()
            assert unicodedata.is_normalized("NFC", label.vi)

    def test_each_key_has_a_name_and_no_two_names_are_the_same(self) -> None:
        for named in (BOOK.events, BOOK.costs, BOOK.actors, BOOK.acts):
            for language in ("vi", "en"):
                texts = [label[language] for label in named.values()]
                assert len(set(texts)) == len(texts)
        for language in ("vi", "en"):
            for regime in BOOK.regimes:
                titles = [benefit.label[language] for benefit in BOOK.benefits if benefit.regime == regime.key]
                assert len(set(titles)) == len(titles)

    def test_no_english_stands_for_vietnamese(self) -> None:
        """But for the names of provinces, which are the same in both."""
        names = {one.name for one in FORMER}
        assert [label for label in values_in(BOOK, Label) if label.vi == label.en and label.vi not in names] == []

    def test_the_benefits_in_the_order_of_the_law(self) -> None:
        assert [str(benefit.key) for benefit in BOOK.benefits if benefit.regime == "law_2011"] == [
            "meals",
            "clothing_and_effects",
            "ordinary_medicine",
            "fare",
            "road_meals",
            "medical_care",
            "psychological_support",
            "legal_advice",
            "schooling",
            "vocational_training",
            "initial_hardship_allowance",
            "loan",
            "food_and_shelter",
            "information_and_choice",
            "guardian",
            "placement",
            "care_in_establishment",
            "first_care_at_border",
            "hospital_treatment",
            "crisis_intervention",
            "burial",
            "escort_to_relatives",
            "family_contact",
            "safety_assessment",
            "life_skills",
            "study_and_work_advice",
            "reintegration_plan",
            "social_protection",
            "protection",
            "essentials_of_foreigner",
            "placement_of_foreigner",
            "exit_papers_of_foreigner",
            "way_to_the_gate",
            "food_and_shelter_abroad",
            "clothing_and_fees_abroad",
            "ticket_to_viet_nam",
            "hospital_abroad",
            "death_abroad",
            "household_meals",
            "household_treatment",
            "emergency_transfer",
            "care_allowance",
            "articles_in_establishment",
            "health_card_in_establishment",
            "legal_aid",
            "file_of_victim",
            "unpaid_guards",
            "counsellor_pay",
            "escort_vehicle",
            "health_insurance_premium",
            "crime_fund_support",
        ]

    def test_the_days_on_which_the_law_changed(self) -> None:
        assert BOOK.change_days == (
            date(2012, 1, 1),  # the Law
            date(2012, 10, 10),  # the decree on identification
            date(2013, 4, 15),  # the Decree
            date(2013, 8, 9),  # the circular of the Border Guard
            date(2013, 11, 10),  # the amounts
            date(2014, 2, 15),  # the circular on establishments
            date(2014, 3, 25),  # the joint circular on procedure
            date(2017, 6, 1),  # the Law on Children
            date(2018, 1, 1),  # the Legal Aid Law, and ages by the Criminal Procedure Code
            date(2019, 2, 5),  # ages by the joint circular on proceedings
            date(2019, 11, 27),  # the amounts are no longer certain
            date(2020, 7, 7),  # Circular 84/2019 applies for certain
            date(2020, 7, 17),  # Hậu Giang sets its own amounts
            date(2020, 7, 20),  # Hà Giang and An Giang
            date(2020, 8, 1),  # Khánh Hòa
            date(2020, 8, 7),  # Bình Định
            date(2021, 7, 1),  # emergency protection, and a burial, by the decree on social assistance
            date(2024, 7, 1),  # its new base
            date(2025, 7, 1),  # the Law of 2024
            date(2026, 3, 30),  # the fund for the prevention of crime
            date(2026, 7, 1),  # the base after that, whose multiplier is not held; the base salary
            date(2026, 10, 1),  # new amounts, of which only the name of the text is known
            date(2026, 10, 5),  # emergency protection, by a decree that is not held
        )

    def test_before_the_first_day_nothing_is_held(self) -> None:
        with pytest.raises(NotModelled, match="not held"):
            BOOK.on(date(2011, 12, 31))

    def test_no_text_is_cited_before_it_is_in_force(self) -> None:
        """Of each provision, the grounds, bodies and rates of a day stand on texts of that day or earlier ones."""
        begins = {one.identity: one.in_force for one in BOOK.instruments}
        early = []
        for benefit in BOOK.benefits:
            series: list[Any] = [benefit.provisions]
            if benefit.allowance is not None:
                series += [benefit.allowance.rate, *filter(None, [benefit.allowance.limit])]
            for step in (step for one in series for step in one.steps):
                unread = {rate.source for rate in values_in(step.value, Rate) if rate.kind is RateKind.NOT_KNOWN}
                for source in {*values_in(step.value, Source)} - unread:
                    first = begins[source.citation.instrument]
                    if first is not None and first > step.since:
                        early.append((benefit.key, step.since, source.citation.key))
        assert early == []

    def test_every_day_has_one_snapshot(self) -> None:
        day = BOOK.change_days[0]
        while day <= date(2026, 12, 31):
            snapshot = BOOK.on(day)
            assert snapshot.since <= day
            day += timedelta(days=1)

    def test_every_benefit_has_its_rate_on_every_day_it_is_given(self) -> None:
        for benefit in BOOK.benefits:
            for step in benefit.provisions.steps:
                if benefit.allowance is not None:
                    assert benefit.allowance.rate.covers(step.since)
                    assert benefit.allowance.rate.covers(date(2026, 12, 31))

    def test_legal_aid_stands_on_the_regime(self) -> None:
        """The regime's own article is cited by the book, which puts legal aid into the regime."""
        assert {"66/2011/QH12:36.2", "66/2011/QH12:39.4", "11/2017/QH14:7.7.g"} <= {
            citation.key for citation in BOOK.citations
        }
