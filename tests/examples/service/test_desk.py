import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.examples.service.conftest import OPENED, POLICE, POST, Desk, entry

from victim_protocol.case.journal import Journal
from victim_protocol.case.verification import verify

OFFER = entry("e2", "handed_over", receiver=POLICE, forms=["handover_minutes_form_4"])


def codes(answer: Any) -> list[str]:
    return [problem["code"] for problem in answer.json()["problems"]]


def added(client: TestClient, head: str, sent: dict[str, Any], **more: Any) -> Any:
    return client.post("/cases/c1/entries", json={"entry": sent, "expected_head": head, **more})


class TestOpen:
    """A body opens a case with what it did."""

    def test_it_is_kept_with_who_recorded_it_and_when(self, desk: Desk, post: TestClient, head: str) -> None:
        kept = post.get("/cases/c1").json()
        (first,) = kept["case"]["entries"]
        assert kept["head"] == head == desk.store.load("c1").head
        assert (first["actor"], first["recorded_at"]) == (POST, "2017-03-20T10:00:00+07:00")
        assert "recorded" not in first
        assert verify(desk.store.load("c1"), head).sound

    def test_recorded_on_a_later_day(self, desk: Desk, post: TestClient) -> None:
        desk.now += timedelta(days=2)
        assert post.put("/cases/c1", json=OPENED).status_code == 201
        (first,) = post.get("/cases/c1").json()["case"]["entries"]
        assert (first["day"], first["recorded"]) == ("2017-03-20", "2017-03-22")

    def test_there_is_one_that_another_body_may_not_see(self, desk: Desk, head: str) -> None:
        """It is told that the code is taken, and nothing else."""
        assert head
        told = {**OPENED, "entries": [entry("e1", facts={"is_injured": True})]}
        answer = desk.of(POLICE).put("/cases/c1", json=told)
        assert (answer.status_code, answer.json()["code"], "head" in answer.json()) == (409, "taken", False)

    def test_one_that_another_body_opens_at_the_same_moment(
        self, desk: Desk, head: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """When this body looked there was none."""
        assert head
        monkeypatch.setattr(desk.store, "load", lambda _case: Journal())
        told = {**OPENED, "entries": [entry("e1", facts={"is_injured": True})]}
        answer = desk.of(POLICE).put("/cases/c1", json=told)
        assert (answer.status_code, answer.json()["code"], "head" in answer.json()) == (409, "taken", False)

    def test_there_is_one_already(self, post: TestClient, head: str) -> None:
        answer = post.put("/cases/c1", json=OPENED)
        assert (answer.status_code, answer.json()["code"], answer.json()["head"]) == (409, "stale", head)

    def test_nothing_of_the_opener(self, post: TestClient) -> None:
        answer = post.put("/cases/c1", json={**OPENED, "entries": []})
        assert (answer.status_code, codes(answer)) == (403, ["role"])
        assert post.get("/cases").json() == {"cases": []}

    def test_not_what_the_procedure_allows(self, post: TestClient) -> None:
        answer = post.put("/cases/c1", json={**OPENED, "entries": [entry("e1", "returned_home")]})
        assert (answer.status_code, answer.json()["code"]) == (422, "illegal")

    @pytest.mark.parametrize("case", ["Lê Thị Hoa", "a.b", "%20"])
    def test_a_code_that_may_be_a_name(self, post: TestClient, case: str) -> None:
        answer = post.put(f"/cases/{case}", json=OPENED)
        assert (answer.status_code, codes(answer)) == (422, ["code"])

    def test_a_payload_that_cannot_be_read(self, post: TestClient) -> None:
        answer = post.put("/cases/c1", json={**OPENED, "persons": [{"id": "p1", "born": None}], "x": 1})
        assert (answer.status_code, codes(answer)) == (422, ["unknown_key", "null"])
        assert [problem["path"] for problem in answer.json()["problems"]] == ["$.x", "$.persons[0].born"]


class TestAdd:
    """A body adds what it did to a case as it last saw it."""

    def test_a_step(self, desk: Desk, post: TestClient, head: str) -> None:
        answer = added(post, head, OFFER)
        assert answer.status_code == 201
        assert answer.json()["head"] == desk.store.load("c1").head != head

    def test_only_facts(self, post: TestClient, head: str) -> None:
        assert added(post, head, entry("e2", facts={"poor_household": True})).status_code == 201

    def test_the_case_has_changed(self, post: TestClient, head: str) -> None:
        later = added(post, head, entry("e2", facts={"poor_household": True})).json()["head"]
        answer = added(post, head, entry("e3", facts={"is_injured": True}))
        assert (answer.status_code, answer.json()["code"], answer.json()["head"]) == (409, "stale", later)
        assert len(post.get("/cases/c1").json()["case"]["entries"]) == 2

    def test_sent_twice(self, post: TestClient, head: str) -> None:
        later = added(post, head, OFFER).json()["head"]
        for seen in (head, later):
            answer = added(post, seen, OFFER)
            assert (answer.status_code, answer.json()["code"], answer.json()["head"]) == (409, "recorded", later)

    def test_another_entry_of_the_same_id(self, post: TestClient, head: str) -> None:
        """It is not taken for one that was sent twice: nobody's entry may be lost in silence."""
        answer = added(post, head, {**OFFER, "id": "e1"})
        assert (answer.status_code, codes(answer)) == (422, ["duplicate"])

    def test_a_departure_sent_twice(self, post: TestClient, head: str) -> None:
        for code in (201, 409):
            answer = added(post, head, entry("e2", "returned_home"), departure="qua đường mòn")
            assert answer.status_code == code

    @pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x0b", "\x1c"])
    def test_a_sign_at_which_a_screen_breaks_a_line(self, post: TestClient, head: str, sign: str) -> None:
        assert added(post, head, entry("e2", place=f"A{sign}B")).status_code == 201
        assert post.get("/cases/c1").json()["case"]["entries"][1]["place"] == f"A{sign}B"

    def test_what_nobody_could_read_again_is_refused(self, post: TestClient, head: str) -> None:
        answer = added(post, head, entry("e2", "joined_as_accompanying"), departure="không rõ")
        assert (answer.status_code, codes(answer)) == (422, ["no_link"])
        assert post.get("/cases/c1").json()["head"] == head

    def test_not_what_the_procedure_allows(self, desk: Desk, post: TestClient, head: str) -> None:
        answer = added(post, head, entry("e2", "returned_home"))
        assert (answer.status_code, answer.json()["code"]) == (422, "illegal")
        assert desk.store.load("c1").head == head

    def test_recorded_all_the_same_with_a_reason(self, post: TestClient, head: str) -> None:
        answer = added(post, head, entry("e2", "returned_home"), departure="qua đường mòn")
        assert answer.status_code == 201
        last = post.get("/cases/c1").json()["case"]["entries"][-1]
        assert (last["departs"], last["reason"]) == (True, "qua đường mòn")

    def test_a_reason_that_says_nothing(self, post: TestClient, head: str) -> None:
        answer = added(post, head, entry("e2", "returned_home"), departure=" ")
        assert (answer.status_code, codes(answer)) == (422, ["missing"])

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("recorded", "2017-03-20"),
            ("recorded_at", "2017-03-20T08:00:00+07:00"),
            ("departs", True),
            ("reason", "khẩn cấp"),
        ],
    )
    def test_nobody_else_says_when_it_was_recorded_or_that_it_departs(
        self, post: TestClient, head: str, name: str, value: object
    ) -> None:
        answer = added(post, head, entry("e2", "returned_home", **{name: value}))
        assert (answer.status_code, codes(answer)) == (422, ["by_the_service"])

    def test_a_day_that_has_not_come(self, post: TestClient, head: str) -> None:
        answer = added(post, head, {**entry("e2", facts={"is_injured": True}), "day": "2017-03-21"})
        assert answer.status_code == 422
        assert "order" in codes(answer)

    @pytest.mark.parametrize("sent", [[], {}, {"entry": {}, "expected_head": 1}, {"entry": OFFER, "head": "x"}])
    def test_another_form(self, post: TestClient, head: str, sent: Any) -> None:
        assert head
        assert post.post("/cases/c1/entries", json=sent).status_code == 422


class TestAddPerson:
    """A person of whom nobody knew is added."""

    def test_a_child(self, post: TestClient, head: str) -> None:
        told = {"person": {"id": "p2", "born": "2016", "accompanies": "p1"}, "expected_head": head}
        answer = post.post("/cases/c1/persons", json=told)
        assert answer.status_code == 201
        assert [one["id"] for one in post.get("/cases/c1").json()["case"]["persons"]] == ["p1", "p2"]
        assert post.post("/cases/c1/persons", json=told).json()["head"] == answer.json()["head"]

    def test_who_accompanies_nobody_of_the_case(self, post: TestClient, head: str) -> None:
        told = {"person": {"id": "p2", "accompanies": "p9"}, "expected_head": head}
        answer = post.post("/cases/c1/persons", json=told)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


class TestBroken:
    """What is stored and cannot be read is our fault, and of that case alone."""

    def test_it_is_told_as_such_and_others_are_listed(
        self, desk: Desk, post: TestClient, head: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert head
        post.put("/cases/c2", json=OPENED)
        with closing(sqlite3.connect(desk.store._path)) as connection, connection:
            connection.execute("UPDATE records SET line = replace(line, '{', '[') WHERE case_id = 'c1'")
        assert [case["case"] for case in post.get("/cases").json()["cases"]] == ["c2"]
        assert "a stored case cannot be read" in caplog.text
        assert post.get("/cases/c1").status_code == 500


class TestSee:
    """A body sees the cases in which it acted, or that were handed to it or to a wider body."""

    def test_before_and_after_it_was_handed_over(self, desk: Desk, post: TestClient, head: str) -> None:
        police = desk.of(POLICE)
        assert police.get("/cases/c1").status_code == 404
        assert police.get("/cases").json() == {"cases": []}
        later = added(post, head, OFFER).json()["head"]
        assert police.get("/cases/c1").json()["head"] == later
        assert police.get("/cases").json() == {"cases": [{"case": "c1", "head": later}]}
        assert desk.of("district_police").get("/cases/c1").status_code == 404

    def test_a_handover_that_was_a_mistake_shows_nothing(self, desk: Desk, post: TestClient, head: str) -> None:
        later = added(post, head, OFFER).json()["head"]
        assert desk.of(POLICE).get("/cases/c1").status_code == 200
        assert added(post, later, entry("e3", corrects="e2")).status_code == 201
        assert desk.of(POLICE).get("/cases/c1").status_code == 404

    def test_what_is_not_seen_is_as_if_it_were_not_there(self, desk: Desk, head: str) -> None:
        police = desk.of(POLICE)
        assert police.get("/cases/c1").json() == police.get("/cases/c9").json()
        assert added(police, head, entry("e2")).json() == police.get("/cases/c1/duties").json()
