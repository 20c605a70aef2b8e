from pathlib import Path
from typing import Any

import pytest
from examples.service.answers import ANSWERS
from examples.service.openapi import document
from starlette.routing import Route
from starlette.testclient import TestClient
from tests.examples.service.conftest import OPENED, POST, Desk, entry

from victim_protocol.statutes.book import default_book

DOCUMENT = document(default_book())
jsonschema = pytest.importorskip("jsonschema", reason="what validates by a schema comes with the dev extra")
METHODS = {"get", "put", "post"}


def validate(answer: Any, path: str, method: str) -> None:
    """Whether an answer is one that the document promises."""
    operation = DOCUMENT["paths"][path][method]
    promised = operation["responses"][str(answer.status_code)]["content"]["application/json"]["schema"]
    whole = {**promised, "components": DOCUMENT["components"]}
    jsonschema.Draft202012Validator(whole).validate(answer.json())


class TestDocument:
    """It says what the service does, and the service does what it says."""

    def test_every_route_is_in_it_and_no_other(self, desk: Desk) -> None:
        public = {f"/{path.name}" for path in Path("examples/service/page").iterdir()} | {"/", "/openapi.json"}
        routes = {
            (route.path, method.lower())
            for route in desk.app.routes
            if isinstance(route, Route) and route.path not in public
            for method in (route.methods or set()) - {"HEAD"}
        }
        told = {(path, method) for path, found in DOCUMENT["paths"].items() for method in METHODS & set(found)}
        assert routes == told

    def test_it_is_served(self, desk: Desk) -> None:
        assert TestClient(desk.app).get("/openapi.json").json() == DOCUMENT

    def test_no_reference_leads_nowhere(self) -> None:
        parts = DOCUMENT["components"]["schemas"]
        named = {word.split('"')[0] for word in str(DOCUMENT).replace("'", '"').split("#/components/schemas/")[1:]}
        assert named <= set(parts)

    def test_what_is_sent_fits(self) -> None:
        step = {"$ref": "#/components/schemas/step", "components": DOCUMENT["components"]}
        payload = {"$ref": "#/components/schemas/payload", "components": DOCUMENT["components"]}
        jsonschema.Draft202012Validator(payload).validate(OPENED)
        sent = {"entry": entry("e2", "handed_over"), "expected_head": "0" * 64, "departure": "x"}
        jsonschema.Draft202012Validator(step).validate(sent)

    def test_answers_fit(self, desk: Desk, post: TestClient) -> None:
        opened = post.put("/cases/c1", json=OPENED)
        validate(opened, "/cases/{case}", "put")
        validate(post.put("/cases/c1", json=OPENED), "/cases/{case}", "put")
        validate(post.put("/cases/c1", json={}), "/cases/{case}", "put")
        validate(post.get("/cases/c1"), "/cases/{case}", "get")
        validate(post.get("/cases/c2"), "/cases/{case}", "get")
        validate(post.get("/cases"), "/cases", "get")
        validate(post.get("/vocabulary"), "/vocabulary", "get")
        for name in ANSWERS:
            validate(post.get(f"/cases/c1/{name}"), f"/cases/{{case}}/{name}", "get")
            validate(post.post(f"/{name}", json=OPENED), f"/{name}", "post")
        step = {"entry": entry("e2", "certified"), "expected_head": opened.json()["head"]}
        validate(post.post("/cases/c1/entries", json=step), "/cases/{case}/entries", "post")
        validate(desk.of("nobody").get("/cases"), "/cases", "get")
        assert POST
