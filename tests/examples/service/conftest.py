"""A service over an empty store, at a day of 2017, and somebody of each body who speaks to it."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette", reason="what serves comes with the service extra")

from attrs import evolve
from examples.service.app import make_app
from examples.service.settings import read_settings
from examples.store_sqlite.store import SqliteStore
from starlette.testclient import TestClient

SETTINGS = read_settings(Path("examples/service/settings.toml"))
NOW = datetime(2017, 3, 20, 10, tzinfo=timezone(timedelta(hours=7)))
POST, POLICE = "border_gate_post", "provincial_immigration_police"
PLACE = "nhà bà Lê Thị Hoa"
OPENED = {
    "schema_version": 1,
    "persons": [{"id": "p1", "born": "2001-05"}],
    "entries": [
        {
            "id": "e1",
            "person": "p1",
            "day": "2017-03-20",
            "event": "handed_back",
            "place": PLACE,
            "forms": ["minutes_with_foreign_side", "declaration_form_1"],
            "facts": {"citizenship": "viet_nam"},
        }
    ],
}


def entry(code: str, event: str | None = None, **more: Any) -> dict[str, Any]:
    """An entry of ``p1`` on the day of the tests."""
    told = {} if event is None else {"event": event}
    return {"id": code, "person": "p1", "day": "2017-03-20", **told, **more}


class Desk:
    """A service, its clock, and the tokens of the settings of the example, which are the names of the bodies."""

    def __init__(self, path: Path, **changed: Any) -> None:
        self.now = NOW
        self.store = SqliteStore(path / "cases.db")
        self.settings = evolve(SETTINGS, **changed)
        self.app = make_app(self.store, self.settings, lambda: self.now)

    def of(self, body: str) -> TestClient:
        """Somebody of a body."""
        return TestClient(self.app, headers={"Authorization": f"Bearer {body}"})


@pytest.fixture
def make_desk(tmp_path: Path) -> Callable[..., Desk]:
    return lambda **changed: Desk(tmp_path, **changed)


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def post(desk: Desk) -> Iterator[TestClient]:
    """The border post."""
    with desk.of(POST) as client:
        yield client


@pytest.fixture
def head(post: TestClient) -> str:
    """The head of a case ``c1`` that the post has opened."""
    answer = post.put("/cases/c1", json=OPENED)
    assert answer.status_code == 201, answer.json()
    return str(answer.json()["head"])
