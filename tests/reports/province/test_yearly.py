from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from attrs import evolve
from tests.reports.province.scene import BOOK, LAST, lang_son, many, person

from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.key import Key
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.people import Looker, Seen, look_one_by_one
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.yearly import YearReport, yearly


def value(report: YearReport, table: str, row: str, column: str) -> object:
    found = {(key, head): figure.value for key, head, figure in report.table(table).figures()}
    return found[row, column]


class TestLangSon2017:
    """The figures of the public report of the province: 12 received, 2 of them children, a foreigner with a child."""

    REPORT = yearly(lang_son(), year=2017, code="20")

    @pytest.mark.parametrize(
        ("table", "row", "number"),
        [
            ("who", "received", 12),
            ("who", "child", 2),
            ("who", "accompanying", 1),
            ("citizenship", "foreign", 1),
            ("gate", "cửa khẩu hữu nghị", 5),
            ("standing", "victim", 12),
        ],
    )
    def test_who_was_received(self, table: str, row: str, number: int) -> None:
        assert value(self.REPORT, table, row, "year") == number

    def test_the_child_came_with_the_foreigner(self) -> None:
        people = {one.ref: one for one in self.REPORT.people}
        (foreign,) = [one for one in people.values() if one.citizenship == "foreign"]
        (child,) = [one for one in people.values() if one.accompanies]
        assert (child.ref.case, child.age) == (foreign.ref.case, 3)

    @pytest.mark.parametrize("benefit", ["food_and_shelter", "meals"])
    def test_first_support_was_given(self, benefit: str) -> None:
        assert value(self.REPORT, "supports", f"law_2011.{benefit}", "nothing") == 0
        assert value(self.REPORT, "supports", f"law_2011.{benefit}", "in_full") == 12

    @pytest.mark.parametrize("benefit", ["schooling", "vocational_training", "study_and_work_advice", "loan"])
    def test_what_comes_after_was_not(self, benefit: str) -> None:
        """Schooling, training and work: nobody was given any of it."""
        assert value(self.REPORT, "supports", f"law_2011.{benefit}", "in_full") == 0
        assert value(self.REPORT, "supports", f"law_2011.{benefit}", "in_part") == 0

    def test_nothing_is_wrong_with_the_example(self) -> None:
        assert self.REPORT.problems == ()
        assert (self.REPORT.province.name, self.REPORT.on, self.REPORT.k) == ("Lạng Sơn", LAST, None)


class TestYears:
    """People are counted in the year in which they were first received; what happened later, in the later year."""

    CASES = many(20) | {
        "later": person((date(2018, 2, 1), "rescued"), (date(2018, 2, 2), "certified"), sex="male"),
        "home": person(
            (date(2017, 12, 20), "rescued"), (date(2017, 12, 21), "lodged"), (date(2018, 1, 9), "returned_home")
        ),
    }

    def test_beside_the_year_before(self) -> None:
        report = yearly(Register(cases=self.CASES), year=2018, code="20")
        assert (value(report, "who", "total", "year"), value(report, "who", "total", "year_before")) == (1, 21)
        assert value(report, "movements", "returned_home", "year") == 1

    def test_later_years_are_hidden(self) -> None:
        report = yearly(Register(cases=self.CASES), year=2017, code="20")
        assert value(report, "who", "total", "year") == 21
        assert value(report, "movements", "returned_home", "year") == 0

    def test_within_the_year(self) -> None:
        report = yearly(Register(cases=self.CASES), year=2018, code="20", on=date(2018, 1, 31))
        assert (report.on, value(report, "who", "total", "year")) == (date(2018, 1, 31), 0)

    def test_a_day_after_the_year_is_its_last(self) -> None:
        assert yearly(Register(cases={}), year=2017, code="20", on=date(2020, 1, 1)).on == LAST


class TestProvince:
    """A code is that of a province in that year."""

    @pytest.mark.parametrize(
        ("code", "year", "name"),
        [("52", 2017, "Bình Định"), ("52", 2025, "Gia Lai"), ("02", 2025, "Hà Giang"), ("20", 2026, "Lạng Sơn")],
    )
    def test_names(self, code: str, year: int, name: str) -> None:
        assert yearly(Register(cases={}), year=year, code=code).province.name == name

    @pytest.mark.parametrize(("code", "year"), [("02", 2026), ("99", 2017), ("", 2017)])
    def test_a_code_that_did_not_exist_that_year(self, code: str, year: int) -> None:
        with pytest.raises(InvalidFact, match="no province has this code on that day"):
            yearly(Register(cases={}), year=year, code=code)

    @pytest.mark.parametrize("year", [0, -5, 10_000])
    def test_no_such_year(self, year: int) -> None:
        with pytest.raises(InvalidFact, match="a year up to 2100"):
            yearly(Register(cases={}), year=year, code="20")

    def test_a_day_before_the_year(self) -> None:
        with pytest.raises(InvalidFact, match="before the year of the report"):
            yearly(Register(cases={}), year=2017, code="20", on=date(2016, 12, 31))

    def test_a_year_whose_provinces_are_not_held(self) -> None:
        with pytest.raises(NotModelled, match="before 01/01/2012"):
            yearly(Register(cases={}), year=2011, code="20")


class TestProblems:
    """What cannot be counted is listed, and the rest is reported all the same."""

    def test_all_of_them(self) -> None:
        good = lang_son()
        code, fare = "01_poor_household_goes_home", Key("fare")
        wrong = [
            Delivery(id="x1", case="none", person="p", benefit=fare, day=LAST),
            Delivery(id="x2", case=code, person="p9", benefit=fare, day=LAST),
            Delivery(id="x3", case=code, person="p01", benefit=fare, day=date(2017, 3, 1)),
            evolve(good.deliveries[0]),
        ]
        old = person((date(2017, 3, 1), "rescued"), residence_province="20")
        unread = Problem("x.toml", "unread", "không đọc được", "cannot be read")
        register = Register(cases={**good.cases, "old": old}, deliveries=[*good.deliveries, *wrong], unread=(unread,))
        report = yearly(register, year=2017, code="20")
        assert [one.code for one in report.problems] == [
            *("unread", "unknown_case", "unknown_person", "duplicate", "before_the_right"),
        ]
        assert value(report, "who", "total", "year") == 14
        same = yearly(good, year=2017, code="20")
        for column in ("owed", "delivered", "short", "over"):
            assert value(report, "money", "law_2011.fare", column) == value(same, "money", "law_2011.fare", column)

    def test_no_such_table(self) -> None:
        with pytest.raises(InvalidFact, match="no such table"):
            yearly(Register(cases={}), year=2017, code="20").table("colour")

    def test_who_looks_at_the_cases(self) -> None:
        """A caller may look at them in another way, such as in several processes."""
        seen: list[str] = []

        def look(looker: Looker, cases: Mapping[str, Case]) -> Iterator[Seen]:
            seen.extend(cases)
            return look_one_by_one(looker, cases)

        report = yearly(Register(cases=self.two()), year=2017, code="20", look=look, book=BOOK)
        assert (seen, len(report.people)) == (["a", "b"], 2)

    @staticmethod
    def two() -> dict[str, Case]:
        return {code: person((LAST, "rescued")) for code in ("a", "b")}
