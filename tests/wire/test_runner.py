from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from victim_protocol.errors import InvalidFact
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import ReadFile, read_file
from victim_protocol.wire.rows import ExpectRow
from victim_protocol.wire.runner import Difference, run

POOR = (Path(__file__).parents[1] / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8")
CASE = POOR.partition("[[ask]]")[0]
UNDER = {"poor_minors": ["refused"], "poor_victims": ["refused", "owed"], "all_victims": ["refused", "owed"]}
MEALS = ("09/2013/NĐ-CP:19.2.a", "134/2013/TTLT-BTC-BLĐTBXH:4.1.a")


def differences(text: str, case: str = CASE) -> tuple[Difference, ...]:
    return run(read_file(f"{case}[[ask]]\nday = 2017-05-10\n{text}\n"))


def changed(**fields: Any) -> ReadFile:
    """A file with one question that no file could ask."""
    file = read_file(f"{CASE}[[ask]]\nday = 2017-05-10\n")
    return evolve(file, asks=(evolve(file.asks[0], **fields),))


class TestEachField:
    """Everything that a file expects is compared, and only that."""

    def test_all_is_as_expected(self) -> None:
        assert run(read_file(POOR)) == ()

    def test_what_is_left_out_is_not_compared(self) -> None:
        assert differences("expect.support.meals = {}") == ()

    @pytest.mark.parametrize(
        ("text", "path", "found"),
        [
            ("standing.victim = 'fails'", "standing.victim", "holds"),
            ("owed = { low = 2_180_001 }", "owed", "AmountRow(low=2180000, high=None)"),
            ("owed = { low = 2_180_000, high = 2_180_000 }", "owed", "AmountRow(low=2180000, high=None)"),
            ("possible = { low = 1 }", "possible", "AmountRow(low=2180000, high=None)"),
            ("support.meals.status = 'refused'", "support.meals.status", "owed"),
            ("support.loan.possible = ['refused']", "support.loan.possible", "['refused', 'considered']"),
            ("support.loan.needs = []", "support.loan.needs", "['needs_capital']"),
            ("support.meals.waits_for = [['certified']]", "support.meals.waits_for", "[]"),
            (
                "support.schooling.under.schooling_for_whom.all_victims = ['owed']",
                "support.schooling.under",
                str({"schooling_for_whom": UNDER}),
            ),
            ("support.meals.under.minor_age.under_18 = ['owed']", "support.meals.under", "{}"),
            ("support.meals.amount = { low = 1 }", "support.meals.amount", "AmountRow(low=360000, high=None)"),
            ("support.loan.amount = { low = 1 }", "support.loan.amount", "AmountRow(low=0, high=0)"),
            ("support.meals.cut_days = 1", "support.meals.cut_days", "0"),
            ("support.meals.cut_dong = 1", "support.meals.cut_dong", "0"),
            ("due.make_claim_file = [2017-05-16]", "due.make_claim_file", "[datetime.date(2017, 5, 15)]"),
            ("opens.make_claim_file = [2017-05-16]", "opens.make_claim_file", "[]"),
        ],
    )
    def test_one_that_differs(self, text: str, path: str, found: str) -> None:
        (difference,) = differences(f"expect.{text}")
        assert difference.path == f"ask[0].expect.{path}"
        assert str(difference.found) == found
        assert difference.expected != difference.found

    def test_a_regime(self) -> None:
        (difference,) = run(changed(expect=ExpectRow(regime="law_1999")))
        assert difference == Difference("ask[0].expect.regime", "law_1999", "law_2011", ("53/2024/QH15:63",))

    def test_the_articles_stand_beside_it(self) -> None:
        (difference,) = differences("expect.support.meals.status = 'refused'")
        assert set(MEALS) <= set(difference.articles)
        (standing,) = differences("expect.standing.victim = 'fails'")
        assert standing.articles == ("66/2011/QH12:28",)

    def test_an_article_that_is_not_among_the_sources(self) -> None:
        (difference,) = differences(f"expect.support.meals.articles = ['{MEALS[0]}', '66/2011/QH12:38.1']")
        assert difference.path == "ask[0].expect.support.meals.articles"
        assert difference.found == [MEALS[0]]

    def test_what_caps_leave_unpaid(self) -> None:
        case = (
            CASE.replace("2017-03-31", "2017-05-31")
            .replace("380_000", "412_000")
            .partition("[[entry]]\nday = 2017-04")[0]
        )
        text = "expect.support = { meals = { cut_days = 13 }, clothing_and_effects = { cut_dong = 12_000 } }"
        assert run(read_file(f"{case}[[ask]]\nday = 2017-06-10\n{text}\n")) == ()

    def test_the_second_question_has_its_own_path(self) -> None:
        (difference,) = differences("[[ask]]\nday = 2017-05-11\nexpect.standing.victim = 'fails'")
        assert difference.path == "ask[1].expect.standing.victim"


class TestTheQuestion:
    """A question is asked as the file asks it."""

    def test_a_reading(self) -> None:
        text = "readings = { vocational_training_for_whom = 'all_who_need_it' }\n"
        expected = "expect.support.vocational_training.needs = ['needs_vocational_training']"
        assert differences(text + expected) == ()
        assert differences(expected) != ()

    def test_what_was_recorded_by_a_day(self) -> None:
        text = "known = 2017-03-20\nexpect.support.initial_hardship_allowance.status = 'not_yet'"
        assert differences(text) == ()

    def test_the_evidence_that_counts(self) -> None:
        late = "opened = 2020-03-01\n[person.p1]\ncitizenship = 'viet_nam'\n" + "".join(
            f"[[entry]]\nday = 2020-03-01\nevent = '{event}'\n" for event in ("certified", "lodged")
        )
        asked = "[[ask]]\nday = 2020-03-10\naccept = '{}'\nexpect.support.ordinary_medicine.possible = [{}]\n"
        assert run(read_file(late + asked.format("secondary", "'refused', 'owed'"))) == ()
        assert run(read_file(late + asked.format("official", "'refused', 'not_yet', 'owed'"))) == ()


class TestWhatIsNotHeld:
    """A file may expect that the law of a day is not held."""

    LATE = "[person.p1]\n[[entry]]\nday = {day}\nevent = 'certified'\n"

    @pytest.mark.parametrize("day", ["2010-05-10", "2011-12-31"])
    def test_as_expected(self, day: str) -> None:
        asked = f"[[ask]]\nday = {day}\nexpect.not_modelled = true\n"
        assert run(read_file(self.LATE.format(day=day) + asked)) == ()

    def test_not_expected(self) -> None:
        asked = "[[ask]]\nday = 2011-12-31\nexpect.owed = { low = 0 }\n"
        (difference,) = run(read_file(self.LATE.format(day="2011-12-31") + asked))
        assert (difference.path, difference.expected) == ("ask[0].expect.not_modelled", False)
        assert "not held" in str(difference.found)

    def test_expected_and_held(self) -> None:
        (difference,) = differences("expect.not_modelled = true")
        assert difference == Difference("ask[0].expect.not_modelled", True, "law_2011", ())

    def test_a_person_identified_before_stays_in_the_regime(self) -> None:
        asked = "[[ask]]\nday = 2025-07-02\nexpect.regime = 'law_2011'\n"
        assert run(read_file(self.LATE.format(day="2025-06-30") + asked)) == ()

    def test_a_benefit_that_no_text_gives_yet(self) -> None:
        case = CASE.partition("[[entry]]")[0] + "[[entry]]\nday = 2012-05-01\nevent = 'certified'\n"
        text = f"{case}[[ask]]\nday = 2012-06-01\nexpect.support.ordinary_medicine.status = 'owed'\n"
        assert run(read_file(text)) == (Difference("ask[0].expect.support.ordinary_medicine", "owed", None, ()),)


class TestWhatNoFileCanExpect:
    """Rows made by hand may name what the book does not have; nothing of it passes."""

    def test_a_standing_that_the_book_lacks(self) -> None:
        (difference,) = run(changed(expect=ExpectRow(standing={"hero": "holds"})))
        assert difference == Difference("ask[0].expect.standing.hero", "holds", None, ())

    def test_a_reading_that_the_book_lacks(self) -> None:
        with pytest.raises(InvalidFact, match=r"^ask\[0\]\.readings\.adult_age: "):
            run(changed(readings={"adult_age": "under_21"}))

    def test_a_day_before_the_birth(self) -> None:
        file = read_file("[person.p1]\nborn = '2016'\n[[ask]]\nday = 2017-05-10\n[[ask]]\nday = 2015-05-10\n")
        with pytest.raises(InvalidFact, match=r"^ask\[1\]\.day: born after the day asked about$"):
            run(file)

    def test_another_book(self) -> None:
        file = read_file(f"{CASE}[[ask]]\nday = 2017-05-10\nexpect.standing.victim = 'holds'\n")
        assert [difference.found for difference in run(file, evolve(default_book(), standings=()))] == [None]
