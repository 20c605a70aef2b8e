from typing import Any

import pytest
from examples.service.answers import ANSWERS
from starlette.testclient import TestClient
from tests.examples.service.conftest import POST, Desk


class TestAnswers:
    """What is answered about a case is the same whether the service keeps it or is sent it."""

    @pytest.mark.parametrize("lang", ["vi", "en"])
    @pytest.mark.parametrize("name", [*ANSWERS])
    def test_kept_and_sent(self, post: TestClient, head: str, name: str, lang: str) -> None:
        assert head
        query = f"?on=2017-05-02&lang={lang}" + ("&format=ctdc" if name == "export" else "")
        kept = post.get(f"/cases/c1/{name}{query}")
        sent = post.post(f"/{name}{query}", json=post.get("/cases/c1").json()["case"])
        assert kept.status_code == sent.status_code == 200
        assert kept.json() == sent.json()

    def test_the_day_is_today_where_none_is_asked(self, post: TestClient, head: str) -> None:
        assert head
        assert post.get("/cases/c1/assessment").json()["on"] == "2017-03-20"

    def test_as_it_was_known_then(self, desk: Desk, post: TestClient, head: str) -> None:
        desk.now = desk.now.replace(day=25)
        told = {"id": "e2", "person": "p1", "day": "2017-03-20", "facts": {"poor_household": True}}
        assert post.post("/cases/c1/entries", json={"entry": told, "expected_head": head}).status_code == 201
        asked = [post.get(f"/cases/c1/assessment?on=2017-03-25{known}").json() for known in ("", "&known=2017-03-20")]
        needs = [one["persons"][0]["support"]["initial_hardship_allowance"]["needs"] for one in asked]
        assert ["poor_household" in one for one in needs] == [False, True]
        timelines = [post.get(f"/cases/c1/timeline?on=2017-03-25{known}").json() for known in ("", "&known=2017-03-20")]
        assert timelines[0] != timelines[1]

    @pytest.mark.parametrize("standard", ["htcds", "ctdc", "primero"])
    def test_exports_say_what_they_cannot_hold(self, post: TestClient, head: str, standard: str) -> None:
        assert head
        (person,) = post.get(f"/cases/c1/export?format={standard}").json()["persons"]
        assert person["record"]
        assert "place" in {loss["what"] for loss in person["losses"]}

    def test_the_diagram_shows_where_the_person_stands(self, post: TestClient, head: str) -> None:
        assert head
        (person,) = post.get("/cases/c1/diagram?lang=en").json()["persons"]
        for table in person["procedures"]:
            stages = {stage["stage"] for stage in table["stages"]}
            assert sum(stage["here"] for stage in table["stages"]) == 1
            assert {step["to"] for stage in table["stages"] for step in stage["steps"]} <= stages


class TestQuestions:
    """A question that means nothing is refused, with everything that is wrong with it."""

    @pytest.mark.parametrize(
        ("query", "codes"),
        [
            ("on=20/3/2017", ["day"]),
            ("on=2017-3-1&known=never&lang=fr", ["choice", "day", "day"]),
            ("day=2017-03-20", ["query"]),
            ("format=htcds", ["query"]),
            ("on=2017-03-20&on=2017-03-21", ["query"]),
            ("on=1999-01-01", ["not_modelled"]),
            ("on=2027-12-31", []),
            ("on=2028-01-01", ["too_far"]),
        ],
    )
    def test_it(self, post: TestClient, head: str, query: str, codes: list[str]) -> None:
        assert head
        answer: Any = post.get(f"/cases/c1/assessment?{query}")
        assert answer.status_code == (422 if codes else 200)
        assert sorted(problem["code"] for problem in answer.json().get("problems", [])) == codes

    def test_a_standard_that_there_is_not(self, post: TestClient, head: str) -> None:
        assert head
        assert post.get("/cases/c1/export?format=xml").status_code == 422

    def test_a_case_that_is_sent_and_cannot_be_read(self, desk: Desk) -> None:
        answer = desk.of(POST).post("/assessment", json={"schema_version": 1})
        assert [problem["path"] for problem in answer.json()["problems"]] == ["$.persons", "$.entries"]
