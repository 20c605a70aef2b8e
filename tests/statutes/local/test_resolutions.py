"""What provinces set in 2020: where their budget pays, on their days, never below the centre's floor."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from tests.statutes.law_2011.test_money import paid
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidLaw
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.laid import known_rates
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.rate import Rate, RateKind, RateTerm, outcomes
from victim_protocol.provinces import became
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.local.resolutions import LANG_SON, RESOLUTIONS, UNREAD, Resolution, in_force_since
from victim_protocol.statutes.rate_notation import exactly

BOOK = default_book()
LAST = date(2025, 6, 30)
GO_ON = {"amounts_since_the_law_of_2024": "go_on"}
BY_PROVINCE = {one.province: one for one in RESOLUTIONS}

# By the code of the province: the first day, then, in thousands of đồng, meals a day, meals on the road a day, the
# hardship allowance, a guard a day; None for what the page does not tell.
TOLD = {
    "02": (date(2020, 7, 20), 60, 100, 3_000, 200),
    "89": (date(2020, 7, 20), 40, None, None, 200),
    "93": (date(2020, 7, 17), None, 70, 1_000, 140),
    "56": (date(2020, 8, 1), None, 100, 2_000, 200),
    "52": (date(2020, 8, 7), None, 100, 2_000, None),
}
COLUMNS = ("meals", "road_meals", "initial_hardship_allowance", "unpaid_guards")


class TestFigures:
    """Each figure as its page tells it, and none that no page tells."""

    def test_the_table(self) -> None:
        found = {
            one.province: (
                one.since,
                *(
                    None if one.amounts.get(column) is None else (one.amounts[column].dong or 0) // 1_000  # type: ignore[call-overload, index] # a key is a text
                    for column in COLUMNS
                ),
            )
            for one in RESOLUTIONS
        }
        assert found == TOLD

    def test_what_only_one_of_them_sets(self) -> None:
        beside = {(one.province, str(key)): rate.dong for one in RESOLUTIONS for key, rate in one.amounts.items()}
        assert {key: dong for key, dong in beside.items() if key[1] not in COLUMNS} == {
            ("02", "clothing_and_effects"): 500_000,
            ("02", "ordinary_medicine"): 200_000,
            ("93", "file_of_victim"): 70_000,
            ("93", "counsellor_pay"): 10_000,
        }

    @pytest.mark.parametrize("one", [*RESOLUTIONS, LANG_SON], ids=lambda one: one.province)
    def test_none_lies_below_a_floor_of_the_centre(self, one: Resolution) -> None:
        for key, local in one.amounts.items():
            (benefit,) = (benefit for benefit in BOOK.benefits if (benefit.regime, benefit.key) == ("law_2011", key))
            assert benefit.allowance is not None
            floors = [
                rate.dong or 0
                for rate in known_rates(benefit.allowance.rate, one.since or date(2020, 1, 1), LAST)
                if rate.kind is RateKind.AT_LEAST
            ]
            assert all((local.dong or 0) >= floor for floor in floors)


class TestWhere:
    """It counts where the budget of the province pays, from its first day on."""

    @pytest.mark.parametrize("code", TOLD)
    @pytest.mark.parametrize("column", [0, 1, 2])
    def test_each_from_its_first_day(self, code: str, column: int) -> None:
        benefit, thousands = COLUMNS[column], TOLD[code][column + 1]
        if not isinstance(thousands, int):
            assert column < 3
            return
        days = 3 if benefit == "road_meals" else 1
        since = BY_PROVINCE[code].since or LAST
        told = days * thousands * 1_000
        assert paid(benefit, since, former_province=code) == (told, told)
        assert paid(benefit, LAST, former_province=code) == (told, told)
        before = paid(benefit, since - timedelta(days=1), former_province=code)
        assert before == paid(benefit, since - timedelta(days=1), former_province="01")

    def test_another_province_has_the_rule_of_the_centre(self) -> None:
        assert paid("road_meals", LAST, former_province="01") == (210_000, None)

    def test_where_the_province_is_not_recorded_each_may_count(self) -> None:
        """At least the floor; how much more hangs on the province."""
        assert paid("road_meals", LAST) == (210_000, None)


class TestAfterTheMerger:
    """Since 01/07/2025 two readings: whether old amounts go on at all, and in a province that is a part of another."""

    DAY = date(2025, 7, 2)

    @pytest.mark.parametrize(
        ("merged", "amount"), [("goes_on_in_its_area", (300_000, 300_000)), ("has_ended", (210_000, None))]
    )
    def test_of_who_keeps_the_old_support(self, merged: str, amount: tuple[int, int | None]) -> None:
        readings = {**GO_ON, "resolution_of_a_merged_province": merged}
        assert self.kept(readings) == amount

    def test_left_open_nothing_is_certain(self) -> None:
        assert self.kept(None) == (0, None)
        assert self.kept({"amounts_since_the_law_of_2024": "are_not_held"}) == (0, None)

    def test_from_the_day_of_the_next_circular_nothing_is_known(self) -> None:
        readings = {**GO_ON, "resolution_of_a_merged_province": "goes_on_in_its_area"}
        assert self.kept(readings, date(2026, 9, 30)) == (300_000, 300_000)
        assert self.kept(readings, date(2026, 10, 1)) == (0, None)

    def test_who_was_merged(self) -> None:
        assert {one.province: one.was_merged for one in (*RESOLUTIONS, LANG_SON)} == {
            "02": True,
            "89": True,
            "93": True,
            "56": True,
            "52": True,
            "20": False,
        }
        assert became("52").name == "Gia Lai"

    def kept(self, readings: dict[str, str] | None, day: date = DAY) -> tuple[int, int | None]:
        person = assessed(
            victim(day=date(2025, 6, 1), wishes_to_go_home=True, can_pay_for_journey=False, days_on_road=3),
            entry(None, day=date(2025, 6, 1), former_province="02"),
            entry("set_out_home", day=day),
            on=day,
            readings=readings,
        )
        (line,) = (line for line in person.statement.lines if line.benefit.key == "road_meals")
        return line.amount.low, line.amount.high


class TestUnread:
    """That a first day is not held is told to whoever looks the resolution up."""

    def test_lang_son(self) -> None:
        (unread,) = UNREAD
        assert unread.sources == (LANG_SON.instrument.at(),)
        assert "first day" in unread.missing.en
        assert unread in BOOK.unread


class TestWhoseFirstDayIsNotKnown:
    """Lạng Sơn: nobody is told of it until the caller gives the day."""

    def test_its_clothing_is_for_victims(self) -> None:
        """Of who is still being verified the reading on the fixed list is as open as elsewhere."""
        book = overlaid(BOOK, in_force_since(LANG_SON, date(2020, 9, 1)))
        day = date(2021, 3, 1)
        for event, ceiling in (("certified", True), ("declared", False)):
            known = entry(event, day=day, citizenship="viet_nam", former_province="20", needs_essentials=True)
            lodged = entry("lodged", day=day)
            case = Case(persons=(Person(id="p1"),), entries=(known, lodged))
            lines = assess(case, on=day, book=book).person("p1").statement.lines
            (line,) = (one for one in lines if one.benefit.key == "clothing_and_effects")
            assert (line.amount.high == 500_000) is ceiling

    def test_the_book_gives_nothing_by_it(self) -> None:
        given = {source.citation.instrument.key for source in values_in(BOOK.benefits, Source)}
        assert "08/2020/NQ-HĐND@20" not in given

    def test_from_the_day_given(self) -> None:
        book = overlaid(BOOK, in_force_since(LANG_SON, date(2020, 9, 1)))
        (meals,) = (one for one in book.benefits if (one.regime, one.key) == ("law_2011", "meals"))
        assert meals.allowance is not None
        series = meals.allowance.rate
        assert [*self.of(series, date(2020, 8, 31)), *self.of(series, date(2020, 9, 1))] == [40_000]
        assert self.of(series, date(2025, 7, 1)) == []

    def test_below_the_floor_it_is_refused(self) -> None:
        low = evolve(LANG_SON, amounts={key: exactly(39_999, LANG_SON.instrument.at()) for key in LANG_SON.amounts})
        with pytest.raises(InvalidLaw, match="below the floor of 70000"):
            overlaid(BOOK, in_force_since(low, date(2020, 9, 1)))

    @staticmethod
    def of(series: Series[RateTerm], day: date) -> list[int]:
        rates = [rate for rate in outcomes(series.on(day)) if isinstance(rate, Rate)]
        return [rate.dong or 0 for rate in rates if rate.source.citation.instrument.province == "20"]
