import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from victim_protocol.assessment import assess
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.overlay import Overlay
from victim_protocol.statutes.book import default_book
from victim_protocol.wire import payload
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.payload import to_json, to_plain

POOR = (Path(__file__).parents[1] / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8")
STAY = (
    '[person.p1]\ncitizenship = "viet_nam"\n'
    '[[entry]]\nday = 2017-03-01\nevent = "certified"\n'
    '[[entry]]\nday = 2017-03-01\nevent = "lodged"\ncosts = { clothing_and_effects = 412_000 }\n'
    '[[entry]]\nday = 2017-05-10\nevent = "left_establishment"\n'
)


def plain(text: str, on: date, **more: Any) -> dict[str, Any]:
    return to_plain(assess(read_case(text), on=on, **more))


def person(text: str, on: date) -> dict[str, Any]:
    (found,) = plain(text, on)["persons"]
    assert isinstance(found, dict)
    return found


class TestPlain:
    """An answer is told as tables, lists, texts, whole numbers and truths, and nothing is lost."""

    def test_the_whole(self) -> None:
        answer = assess(read_case(POOR), on=date(2017, 5, 10))
        data = to_plain(answer)
        assert data["on"] == "2017-05-10"
        assert data["known"] is None
        assert data["book"] == answer.book.hash
        assert data["readings"] == dict(answer.chosen)
        assert data["owed"] == {"bound": "at_least", "low": 2_180_000, "high": None, "unknown": []}
        assert {"vi", "en"} == set(data["possible"]["unknown"][0])

    def test_what_was_recorded_by_a_day(self) -> None:
        assert plain(POOR, date(2017, 5, 10), known=date(2017, 5, 1))["known"] == "2017-05-01"

    def test_a_person(self) -> None:
        found = person(POOR, date(2017, 5, 10))
        assert found["person"] == "p1"
        assert found["regime"] == {
            "key": "law_2011",
            "decided_by": "2017-03-20",
            "source": "53/2024/QH15:63",
            "evidence": "official",
            "reading": None,
            "earlier": None,
        }
        assert found["standing"]["victim"] == "holds"
        assert found["owed"]["low"] == 2_180_000
        assert found["possible"]["bound"] == "at_least"

    def test_a_finding(self) -> None:
        support = person(POOR, date(2017, 5, 10))["support"]
        assert support["meals"]["status"] == "owed"
        assert support["meals"]["evidence"] == "official"
        assert support["meals"]["sources"][0] == "09/2013/NĐ-CP:19.2.a"
        assert support["meals"]["readings"] == {
            "need_for_essentials": "placement_shows_it",
            "essentials_on_reception": None,
            "essentials_given_by": None,
            "border_post_and_self_returners": None,
        }
        assert {"actor", "role", "acts", "missing", "source", "evidence"} == set(support["meals"]["bodies"][0])
        certificate = support["initial_hardship_allowance"]["papers"][1]
        assert (certificate["shows"], certificate["held"]) == ("certificate", "holds")
        assert certificate["not_enough"] == ["return_certificate"]
        assert support["loan"]["possible"] == ["refused", "considered"]
        assert support["loan"]["needs"] == ["needs_capital"]
        assert support["loan"]["grants_if"] == [{"needs_capital": True}]
        assert support["schooling"]["under_each_choice"]["schooling_for_whom"]["poor_minors"] == ["refused"]
        assert support["loan"]["truncated"] is False

    def test_a_body_that_no_longer_acts_is_not_named(self) -> None:
        late = plain(POOR, date(2025, 3, 1))["persons"][0]["support"]["initial_hardship_allowance"]["bodies"]
        assert [body["actor"] for body in late] == ["provincial_department", "district_division", "district_chair"]
        assert [body["missing"] for body in late] == [None, None, None]
        later = plain(POOR.replace("2017-05-10\nevent", "2025-04-10\nevent"), date(2025, 4, 10))
        bodies = later["persons"][0]["support"]["initial_hardship_allowance"]["bodies"]
        assert [body["actor"] for body in bodies] == [None, None, "district_chair"]
        assert [body["missing"] is None for body in bodies] == [False, False, True]
        assert set(bodies[0]["missing"]) == {"vi", "en"}

    def test_who_must_act_when_the_body_is_gone(self) -> None:
        later = plain(POOR.replace("2017-05-10\nevent", "2025-04-10\nevent"), date(2025, 4, 10))
        found = {due["limit"]: due for due in later["persons"][0]["deadlines"]}
        assert (found["division_appraises"]["actors"], len(found["division_appraises"]["missing"])) == ([], 1)
        assert (found["commune_makes_file"]["actors"], found["commune_makes_file"]["missing"]) == (
            ["commune_committee"],
            [],
        )

    def test_what_a_finding_waits_for(self) -> None:
        support = person(POOR, date(2017, 3, 25))["support"]
        assert support["initial_hardship_allowance"]["waits_for"] == [["returned_home"]]

    def test_deadlines(self) -> None:
        found = {due["limit"]: due for due in person(POOR, date(2017, 5, 10))["deadlines"]}
        assert found["commune_makes_file"] == {
            "limit": "commune_makes_file",
            "act": "make_claim_file",
            "actors": ["commune_committee"],
            "missing": [],
            "kind": "within",
            "length": 3,
            "unit": "working_days",
            "start": {"day": "2017-05-10", "event": "applied", "known_by": "sent"},
            "needs": [],
            "opens": None,
            "counted": "2017-05-15",
            "due": "2017-05-15",
            "skipped": [{"day": "2017-05-13", "off": "weekend"}, {"day": "2017-05-14", "off": "weekend"}],
            "forecast": False,
            "doubtful": [],
            "state": "open",
            "days_late": 0,
            "done": None,
            "conflict": None,
            "readings": {"counting_governs": "civil_code"},
            "sources": ["09/2013/NĐ-CP:23.3.b:p3", "91/2015/QH13:147.3", "91/2015/QH13:148.1"],
            "evidence": "official",
            "problem": None,
        }
        assert found["stay_by_circular_35"]["needs"] == []
        assert found["application_window"]["done"] == "2017-05-10"

    def test_a_deadline_that_cannot_be_counted(self) -> None:
        death = '[person.p1]\n[[entry]]\nday = 2017-03-01\nevent = "death_concluded"\n'
        (due, _) = person(death, date(2017, 3, 2))["deadlines"]
        assert (due["due"], due["state"]) == (None, None)
        assert set(due["problem"]) == {"vi", "en"}

    def test_lines_and_cuts(self) -> None:
        meals, clothes = person(STAY, date(2017, 5, 10))["lines"][:2]
        assert meals["days"] == ["2017-03-01", "2017-05-10"]
        assert meals["units"] == [71, 71]
        assert meals["cuts"][0] == {
            "source": "09/2013/NĐ-CP:19.2.a",
            "units": 11,
            "dong": 0,
            "days": ["2017-04-30", "2017-05-10"],
            "certain": True,
        }
        assert clothes["days"] is None
        assert clothes["cuts"][0]["dong"] == 12_000
        assert clothes["cuts"][0]["days"] is None

    def test_values_that_would_give_it(self) -> None:
        """Events are told by their code, ages by their bounds."""
        child = plain('[person.p1]\n[person.child]\naccompanies = "p1"\n', date(2017, 5, 10))["persons"][1]
        values = [value for one in child["support"].values() for ways in one["grants_if"] for value in ways.values()]
        assert "happened" in values
        assert any(isinstance(value, dict) and set(value) == {"low", "high"} for value in values)


class TestDescription:
    """Every key is described, and nothing else is."""

    def test_every_key(self) -> None:
        """Keys that name a benefit, a reading or a standing are those of the law book."""
        named = {"readings", "standing", "support", "under_each_choice", "grants_if"}
        found = {"title"}
        filled = overlaid(default_book(), Overlay(name="test"))
        on_another_book = to_plain(assess(read_case(POOR), on=date(2017, 5, 10), book=filled))
        waiting: list[Any] = [plain(STAY, date(2017, 5, 10)), on_another_book]
        while waiting:
            one = waiting.pop()
            if isinstance(one, dict):
                found |= set(one)
                waiting += [value for key, value in one.items() if key not in named]
                waiting += one.get("support", {}).values()
            elif isinstance(one, list):
                waiting += one
        assert set(re.findall(r"``(\w+)``", str(payload.__doc__))) == found


class TestJson:
    """The same answer is the same text, and the text is what was meant."""

    def test_it_is_read_back(self) -> None:
        answer = assess(read_case(POOR), on=date(2017, 5, 10))
        assert json.loads(to_json(answer, "tiêu đề")) == {"title": "tiêu đề", **to_plain(answer)}
        assert "tiêu đề" in to_json(answer, "tiêu đề")

    def test_the_same_text_twice(self) -> None:
        first, second = (to_json(assess(read_case(POOR), on=date(2017, 5, 10))) for _ in range(2))
        assert first == second
