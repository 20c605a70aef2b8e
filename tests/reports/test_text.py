import os
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.engine.scenes import events

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.law.benefit import Status
from victim_protocol.reports.text import render
from victim_protocol.wire.case_file import read_case

TESTS = Path(__file__).parents[1]
POOR = (TESTS / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8")
PERSON = '[person.p1]\ncitizenship = "viet_nam"\n'


def approved(name: str, text: str) -> str:
    """The approved text; APPROVE=1 in the environment renews it."""
    path = TESTS / "approved" / name
    if os.environ.get("APPROVE"):
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return path.read_text(encoding="utf-8").removesuffix("\n")


def happened(*events: tuple[str, str], more: str = "") -> str:
    """Entries of a day and an event each."""
    return "".join(f'[[entry]]\nday = {day}\nevent = "{event}"\n{more}\n' for day, event in events)


def told(text: str, on: date, language: str = "en", **readings: str) -> str:
    return render(assess(read_case(text), on=on, readings=readings), language)


def lines_of(text: str, benefit: str) -> list[str]:
    """The lines on one benefit."""
    rest = text.partition(f"- {benefit}: ")[2]
    return [line.strip() for line in rest.partition("\n- ")[0].splitlines()]


class TestApproved:
    """The whole text of one case, as it was read and approved."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_adult_poor_household(self, language: str) -> None:
        text = told(POOR, date(2017, 5, 10), language)
        assert text == approved(f"adult_poor_household.{language}.txt", text)


class TestWhatIsTold:
    """A finding is told with its amount, what it hangs on, its sources and who gives it."""

    def test_quantity_and_rate(self) -> None:
        text = told(POOR, date(2017, 5, 10), "vi")
        amount = "ít nhất 360.000 đồng = 12 ngày × ít nhất 30.000 đồng, 20/03/2017–31/03/2017"
        assert lines_of(text, "tiền ăn trong thời gian ở cơ sở")[1] == amount
        assert "40.000 đồng = 1 (số ngày đi đường) × ít nhất 40.000 đồng" in text

    def test_what_a_cap_leaves_unpaid(self) -> None:
        stay = PERSON + happened(("2017-03-01", "certified"), ("2017-03-01", "lodged"))
        meals = lines_of(told(stay, date(2017, 5, 10)), "meals in the establishment")
        assert meals[1].startswith("at least 1,800,000 đồng = 60 days × at least 30,000 đồng, 01/03/2017–10/05/2017")
        assert meals[2].startswith("not paid: 11 days (30/04/2017–10/05/2017) beyond the ceiling, point a, clause 2")

    def test_a_second_stay_under_an_open_reading(self) -> None:
        """Whether the cap counts each stay or all of them is open, so neither the quantity nor the cut is certain."""
        stays = PERSON + happened(
            ("2017-01-01", "certified"),
            ("2017-01-01", "lodged"),
            ("2017-02-14", "left_establishment"),
            ("2017-03-01", "lodged"),
            ("2017-04-10", "left_establishment"),
        )
        meals = lines_of(told(stays, date(2017, 5, 10)), "meals in the establishment")
        second = next(line for line in meals if "01/03/2017" in line)
        assert "×" not in second
        assert second.endswith("01/03/2017–10/04/2017 (41 days)")
        assert any("beyond the ceiling (under some readings)" in line for line in meals)

    def test_days_before_any_amount_was_set(self) -> None:
        stay = PERSON + happened(("2013-09-01", "certified"), ("2013-09-01", "lodged"))
        meals = lines_of(told(stay, date(2013, 9, 10)), "meals in the establishment")
        assert meals[1].startswith("amount not known (the amount before 10/11/2013: ")
        assert meals[1].endswith("), 01/09/2013–10/09/2013 (10 days)")

    def test_a_cost_above_its_ceiling(self) -> None:
        text = told(POOR.replace("380_000", "412_000"), date(2017, 5, 10))
        assert lines_of(text, "clothing and personal effects")[2].startswith("not paid: 12,000 đồng beyond the ceiling")

    def test_what_is_missing(self) -> None:
        loan = lines_of(told(POOR, date(2017, 5, 10)), "loan")
        assert loan[:3] == [
            "undetermined (refused or considered)",
            "depends on: needs capital to produce or trade",
            "considered if: needs capital to produce or trade",
        ]

    def test_several_that_remain_possible(self) -> None:
        training = lines_of(told(POOR, date(2017, 5, 10), "vi"), "hỗ trợ học nghề")
        assert training[0] == "chưa xác định (không được hưởng, được xem xét hoặc được hưởng)"
        assert "được xem xét hoặc được hưởng nếu: có nhu cầu học nghề" in training

    def test_what_it_waits_for(self) -> None:
        text = told(POOR, date(2017, 3, 25))
        assert "waits for: back at the residence" in lines_of(text, "initial hardship allowance")

    def test_ways_that_are_left_out(self) -> None:
        assert "(there are more ways)" in told("[person.p1]\n", date(2017, 3, 20))

    def test_a_chosen_and_an_open_reading(self) -> None:
        opened = told(POOR, date(2017, 5, 10))
        chosen = told(POOR, date(2017, 5, 10), vocational_training_for_whom="all_who_need_it")
        question = "reading “who is given vocational training, and how strongly?”: "
        assert question + "left open" in opened
        assert question + "left open" not in chosen

    def test_nothing_stands_after_a_colon_that_says_nothing(self) -> None:
        """Where it is given anyway and only how strongly is open, there is no condition to tell."""
        text = told(POOR.replace("poor_h", "needs_vocational_training = true\npoor_h"), date(2017, 5, 10))
        assert lines_of(text, "vocational training")[0] == "undetermined (considered or owed)"
        assert not any(line.rstrip().endswith(":") for line in text.splitlines())

    def test_secondary_sources_are_named_as_such(self) -> None:
        stay = PERSON + happened(("2020-03-01", "certified"), ("2020-03-01", "lodged"))
        assert "(known from secondary sources)" in told(stay, date(2020, 3, 10))

    def test_standing(self) -> None:
        child = PERSON + '[person.child]\naccompanies = "p1"\nborn = "1990"\n'
        grown = told(
            child + happened(("2017-03-01", "joined_as_accompanying"), more='person = "child"'), date(2017, 3, 2)
        )
        assert "Standing: none on record." in grown
        foreigner = '[person.p1]\ncitizenship = "foreign"\n' + happened(("2017-03-01", "certified"))
        assert "foreign victim trafficked in Viet Nam (undetermined)" in told(foreigner, date(2017, 3, 2))


class TestRefusals:
    """What is refused is refused for a reason, and the reason is a fact of the person."""

    def test_not_a_poor_household(self) -> None:
        text = told(POOR.replace("poor_household = true", "poor_household = false"), date(2017, 5, 10), "vi")
        assert lines_of(text, "trợ cấp khó khăn ban đầu")[:2] == ["không được hưởng", "vì: không thuộc hộ nghèo"]

    def test_several_reasons_are_told_once_each(self) -> None:
        people = '[person.child]\naccompanies = "p1"\nborn = "1990"\ncitizenship = "viet_nam"\n[person.p1]\n'
        text = people + happened(("2017-03-01", "joined_as_accompanying"), more='person = "child"')
        told_in_full = lines_of(told(text, date(2017, 3, 2)), "fare home")[1]
        reasons = told_in_full.removeprefix("because: ").split("; ")
        assert "not recorded: holds a paper that certifies a victim" in reasons
        assert len(set(reasons)) == len(reasons) > 1

    @pytest.mark.exhaustive
    @settings(max_examples=30)
    @given(events())
    def test_every_refusal_has_a_reason(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        answer = assess(case, on=on)
        refused = sum(
            finding.status is Status.REFUSED for person in answer.persons for finding in person.support.values()
        )
        assert render(answer, "en").count("    because: ") == refused


class TestTheText:
    """The text is plain lines in one language."""

    @pytest.mark.exhaustive
    @settings(max_examples=30)
    @given(events())
    def test_it_is_nfc_and_has_no_empty_end(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        for language in ("vi", "en"):
            text = render(assess(case, on=on), language)
            assert unicodedata.is_normalized("NFC", text)
            assert all(line == line.rstrip() for line in text.splitlines())

    def test_vietnamese_unless_another_is_asked_for(self) -> None:
        answer = assess(read_case(POOR), on=date(2017, 5, 10))
        assert render(answer) == render(answer, "vi")
