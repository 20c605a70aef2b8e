import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from examples.event_store.rows import BrokenCase
from starlette.testclient import TestClient
from tests.examples.service.conftest import OPENED, PLACE, POST, Desk, entry


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


class TestToken:
    """Nobody without a token is told anything."""

    @pytest.mark.parametrize(
        "given", [None, "", "Bearer", "Bearer ", "Bearer nobody", f"Basic {POST}", f"Bearer {POST} "]
    )
    def test_none_or_a_wrong_one(self, desk: Desk, given: str | None) -> None:
        client = TestClient(desk.app, headers={} if given is None else {"Authorization": given})
        for method, path in (("GET", "/cases"), ("PUT", "/cases/c1"), ("POST", "/check"), ("GET", "/cases/c1/notice")):
            answer = client.request(method, path)
            assert told(answer) == (401, "token")
            assert answer.headers["WWW-Authenticate"] == "Bearer"

    def test_the_page_and_the_document_are_for_everybody(self, desk: Desk) -> None:
        client = TestClient(desk.app)
        for path in ("/", "/page.js", "/page.css", "/openapi.json"):
            assert client.get(path).status_code == 200


class TestLimits:
    """What is too large or comes too often is refused before it is read."""

    def test_a_body_that_is_too_large(self, make_desk: Callable[..., Desk]) -> None:
        client = make_desk(largest_body=1000).of(POST)
        assert told(client.put("/cases/c1", content=b"x" * 1001)) == (413, "too_large")
        parts = (b"x" * 100 for _ in range(11))
        assert told(client.put("/cases/c1", content=parts)) == (413, "too_large")

    def test_too_often(self, make_desk: Callable[..., Desk]) -> None:
        desk = make_desk(requests_a_minute=3)
        client = desk.of(POST)
        assert [client.get("/cases").status_code for _ in range(4)] == [200, 200, 200, 429]
        assert client.get("/cases").headers["Retry-After"] == "60"
        assert desk.of("district_police").get("/cases").status_code == 200

    def test_guesses_are_counted_together_and_keep_nobody_out(self, make_desk: Callable[..., Desk]) -> None:
        """Not by the address, which anybody may write into a request that comes through a proxy."""
        desk = make_desk(requests_a_minute=3)
        found = [desk.of(f"guess{turn}").get("/cases").status_code for turn in range(4)]
        assert found == [401, 401, 401, 429]
        assert desk.of(POST).get("/cases").status_code == 200
        assert TestClient(desk.app).get("/").status_code == 200

    def test_too_many_at_once(self, make_desk: Callable[..., Desk]) -> None:
        """While one request is worked on, no second one of the same body is."""
        desk = make_desk(at_once=1)
        inner: list[int] = []
        cases = desk.store.cases

        def asked_meanwhile() -> list[str]:
            desk.store.cases = cases  # type: ignore[method-assign]
            inner.append(again.get("/cases").status_code)
            return cases()

        desk.store.cases = asked_meanwhile  # type: ignore[method-assign]
        with desk.of(POST) as client:
            again = client
            assert client.get("/cases").status_code == 200
        assert inner == [429]

    def test_a_case_that_is_too_large(self, make_desk: Callable[..., Desk]) -> None:
        client = make_desk(most_entries=1, most_persons=1).of(POST)
        many = {**OPENED, "persons": [{"id": "p1"}, {"id": "p2"}]}
        assert told(client.post("/assessment", json=many)) == (422, "invalid")
        assert told(client.put("/cases/c1", json={**OPENED, "entries": [entry("e1"), entry("e2")]})) == (422, "invalid")

    def test_a_body_that_is_not_json(self, desk: Desk) -> None:
        answer = desk.of(POST).put("/cases/c1", content=b"{}", headers={"Content-Type": "text/plain"})
        assert told(answer) == (415, "type")

    @pytest.mark.parametrize(("method", "path"), [("DELETE", "/cases/c1"), ("POST", "/cases"), ("GET", "/check")])
    def test_a_method_that_there_is_not(self, desk: Desk, method: str, path: str) -> None:
        assert told(desk.of(POST).request(method, path)) == (405, "method")

    def test_an_address_that_there_is_not(self, desk: Desk) -> None:
        assert told(desk.of(POST).get("/nowhere")) == (404, "not_found")


class TestHeaders:
    """Nothing is kept by a browser, and the page runs nothing but its own script."""

    def test_on_every_answer(self, desk: Desk) -> None:
        client = desk.of(POST)
        for path in ("/", "/cases", "/cases/c1", "/nowhere"):
            headers = client.get(path).headers
            assert headers["Cache-Control"] == "no-store"
            assert "default-src 'none'" in headers["Content-Security-Policy"]


class TestLog:
    """The log says who asked for what and how it ended, and nothing about anybody."""

    def test_no_personal_value(self, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        client = desk.of(POST)
        head = client.put("/cases/Hoa-1993", json=OPENED).json()["head"]
        client.post("/cases/Hoa-1993/entries", json={"entry": entry("e2", "certified"), "expected_head": head})
        forged = entry("e2", "essentials_given", actor="border_command", place=PLACE)
        for told in (forged, OPENED["entries"][0], entry("e2", PLACE)):  # type: ignore[index]
            client.post("/cases/Hoa-1993/entries", json={"entry": told, "expected_head": head})
        client.post("/cases/Hoa-1993/entries", content=PLACE.encode() * 20_000)
        client.get("/cases/Hoa-1993/duties?on=Hoa")
        client.put("/cases/c2", content=json.dumps({"Hoa": PLACE}), headers={"Content-Type": "application/json"})
        TestClient(desk.app).get("/cases/Hoa-1993")
        client.get("/Hoa")
        lines = [record.getMessage() for record in caplog.records if record.name == "victim_protocol.service"]
        assert [line.rsplit(" ", 2)[0] for line in lines] == [
            f"PUT /cases/{{case}} 201 border_gate_post - {head}",
            "POST /cases/{case}/entries 403 border_gate_post role -",
            "POST /cases/{case}/entries 403 border_gate_post forged -",
            "POST /cases/{case}/entries 409 border_gate_post recorded -",
            "POST /cases/{case}/entries 422 border_gate_post invalid -",
            "POST /cases/{case}/entries 413 border_gate_post too_large -",
            "GET /cases/{case}/duties 422 border_gate_post invalid -",
            "PUT /cases/{case} 422 border_gate_post invalid -",
            "GET /cases/{case} 401 - token -",
            "GET - 404 - not_found -",
        ]
        logged = " ".join(record.getMessage() for record in caplog.records if record.name != "httpx2")  # the client's
        logged = logged.replace(head, "")  # a random number may have "1993" in it
        assert not any(word in logged for word in ("Hoa", "1993", PLACE))

    @pytest.mark.parametrize("error", [RuntimeError(PLACE), BrokenCase([]), OSError(PLACE)])
    def test_what_goes_wrong_on_our_side(
        self, desk: Desk, error: Exception, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The kind of the error is written down, and its words, which may tell a value, are not."""
        caplog.set_level(logging.INFO)

        def fail() -> list[str]:
            raise error

        monkeypatch.setattr(desk.store, "cases", fail)
        answer = desk.of(POST).get("/cases")
        assert (answer.status_code, answer.json()) == (500, {"code": "broken", "problems": []})
        assert type(error).__name__ in caplog.text
        assert PLACE not in caplog.text
