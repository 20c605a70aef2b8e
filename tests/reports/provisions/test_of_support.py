"""Supports, provision by provision."""

from collections.abc import Iterator

from tests.reports.provisions.told import all_said, said_at

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.inspect import values_in
from victim_protocol.law.rate import Limit, Rate
from victim_protocol.reports.provisions.said import SaidKind
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestGrants:
    """Who is given what, by whom, with which papers."""

    def test_how_strongly(self) -> None:
        words = [said.words.en for said in said_at("66/2011/QH12:24.3", SaidKind.GROUND)]
        assert "fare home: considered" in words
        assert "placement in an establishment: owed" in words

    def test_who_pays(self) -> None:
        words = {said.words.vi for said in said_at("09/2013/NĐ-CP:3.1.a", SaidKind.BODY)}
        assert "tiền ăn trong thời gian ở cơ sở: chi trả: ngân sách nhà nước" in words

    def test_papers_and_what_is_not_enough(self) -> None:
        words = [said.words.en for said in all_said() if said.kind is SaidKind.PAPER]
        assert "to show application for support: application confirmed by the commune" in words
        left_out = {book_paper for benefit in BOOK.benefits for book_paper in _not_enough(benefit)}
        assert {one for one in words if ", not enough: " in one} == left_out

    def test_nothing_asked_is_no_condition(self) -> None:
        (state,) = [one for one in said_at("09/2013/NĐ-CP:3.1.a", SaidKind.BODY) if one.about.key == "law_2011.meals"]
        assert state.condition is None


def _not_enough(benefit: Benefit) -> Iterator[str]:
    for step in benefit.provisions.steps:
        for papers in step.value.papers:
            what = BOOK.papers[papers.key].en
            yield from (f"to show {what}, not enough: {BOOK.papers[paper].en}" for paper, _ in papers.not_enough)


class TestAmounts:
    """How much, of which unit, under which condition; what is not known is no number."""

    def test_every_amount_and_every_cap_stands_under_its_provision(self) -> None:
        told = {(said.about.key, said.place, said.kind) for said in all_said()}
        held = {
            (f"{one.regime}.{one.key}", source.citation, sort)
            for one in BOOK.benefits
            if one.allowance is not None
            for sources, sort in (
                ([rate.source for rate in values_in(one.allowance.rate, Rate)], SaidKind.AMOUNT),
                ([cap.source for cap in values_in((one.allowance.limit,), Limit)], SaidKind.CAP),
            )
            for source in sources
        }
        assert held <= told

    def test_an_amount_is_told_with_its_unit(self) -> None:
        values = {said.value.en for said in said_at("134/2013/TTLT-BTC-BLĐTBXH:4.1.a", SaidKind.AMOUNT) if said.value}
        assert (
            "at least 30,000 đồng, for each day of presence or for each day of presence, without the day of leaving"
            in values
        )

    def test_times_a_number(self) -> None:
        (said,) = said_at("134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d2", SaidKind.AMOUNT)
        assert said.value is not None
        assert said.value.en == "at least 40,000 đồng, times: days on the road"

    def test_caps(self) -> None:
        caps = [said.value.en for said in said_at("09/2013/NĐ-CP:19.2.a", SaidKind.CAP) if said.value]
        assert {*caps} == {"at most 60 days, in each stay", "at most 60 days, in all stays together"}
        (road, later) = said_at("134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d2", SaidKind.CAP)
        assert road.value == later.value
        assert road.value is not None
        assert road.value.en == "at most 5 (days on the road), in each stay"
        assert road.condition is None
        assert later.condition is not None
        assert later.condition.en.startswith("unless a text says so: the most days of meals on the road")

    def test_that_there_is_none_is_told_under_the_text_that_takes_it_away(self) -> None:
        words = [said.value.en for said in said_at("84/2019/TT-BTC", SaidKind.CAP) if said.value]
        assert words == ["no cap"] * 2

    def test_what_is_not_known_has_no_value(self) -> None:
        unknown = [said for said in all_said() if said.kind is SaidKind.AMOUNT and said.missing is not None]
        assert unknown
        assert all(said.value is None for said in unknown)
        assert all(
            said.value is not None for said in all_said() if said.kind is SaidKind.AMOUNT and said.missing is None
        )

    def test_what_must_hold_and_what_must_not(self) -> None:
        conditions = [said.condition.en for said in said_at("84/2019/TT-BTC", SaidKind.AMOUNT) if said.condition]
        assert any("; unless " in one for one in conditions)
        assert any(one.startswith("unless ") for one in conditions)

    def test_each_is_used_by_its_support(self) -> None:
        for said in all_said():
            if said.kind in (SaidKind.GROUND, SaidKind.AMOUNT, SaidKind.CAP, SaidKind.BODY):
                assert said.uses == (said.about,)
                assert said.about.kind is ContentKind.SUPPORT
