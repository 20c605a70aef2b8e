from pathlib import Path
from typing import Any

import pytest
from examples.service.roles import Roles
from examples.service.settings import Agency, read_settings
from starlette.testclient import TestClient
from tests.examples.service.conftest import POLICE, POST, SETTINGS, Desk, entry

from victim_protocol.errors import WireError
from victim_protocol.events import EVENTS
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ROLES = Roles(BOOK, frozenset(agency.body for agency in SETTINGS.agency))
BODIES = {agency.body: agency for agency in SETTINGS.agency}


def sent(client: TestClient, head: str, told: dict[str, Any]) -> tuple[int, list[str]]:
    answer = client.post("/cases/c1/entries", json={"entry": told, "expected_head": head})
    return answer.status_code, [problem["code"] for problem in answer.json().get("problems", [])]


class TestRecord:
    """The tables say which body takes a step; settings may only narrow that."""

    @pytest.mark.parametrize("event", ["certified", "found_not_victim"])
    def test_a_border_post_may_not_confirm_a_victim(self, post: TestClient, head: str, event: str) -> None:
        assert sent(post, head, entry("e2", event)) == (403, ["role"])

    def test_nor_by_a_departure(self, post: TestClient, head: str) -> None:
        told = {"entry": entry("e2", "certified"), "expected_head": head, "departure": "khẩn cấp"}
        assert post.post("/cases/c1/entries", json=told).status_code == 403

    def test_nor_when_it_opens_a_case(self, post: TestClient) -> None:
        told = {"schema_version": 1, "persons": [{"id": "p1"}], "entries": [entry("e1", "certified")]}
        assert post.put("/cases/c2", json=told).status_code == 403

    @pytest.mark.parametrize(
        ("body", "event", "may"),
        [
            (POST, "handed_back", True),
            (POST, "return_certificate_issued", False),
            (POLICE, "return_certificate_issued", True),
            ("district_police", "certified", True),
            ("district_division", "certified", False),
            (POST, "left_care", True),  # no table says who records it
        ],
    )
    def test_by_the_tables(self, body: str, event: str, may: bool) -> None:
        assert ROLES.may_record(BODIES[body], event) is may

    def test_every_event_is_somebody_s(self) -> None:
        """Nothing in the vocabulary is closed to all bodies of the law."""
        everybody = [Agency(body=body, token_sha256="") for body in BOOK.actors]
        assert all(any(any(ROLES.actors_of(agency, event)) for agency in everybody) for event in EVENTS)


class TestCorrect:
    """A body takes back what it recorded, and nothing of another body's."""

    def test_nobody_unmakes_what_another_body_found(self, desk: Desk, post: TestClient, head: str) -> None:
        offer = entry("e2", "handed_over", receiver=POLICE, forms=["handover_minutes_form_4"])
        later = post.post("/cases/c1/entries", json={"entry": offer, "expected_head": head}).json()["head"]
        issued = entry("e3", "return_certificate_issued", forms=["return_certificate"])
        answer = desk.of(POLICE).post("/cases/c1/entries", json={"entry": issued, "expected_head": later})
        last = answer.json()["head"]
        assert sent(post, last, entry("e4", corrects="e3")) == (403, ["role"])
        assert sent(desk.of(POLICE), last, entry("e4", corrects="e3")) == (201, [])

    def test_what_is_not_there(self, post: TestClient, head: str) -> None:
        assert sent(post, head, entry("e2", corrects="e9")) == (422, ["unknown_entry"])


class TestForged:
    """Nobody writes in the name of another body that could write for itself."""

    def test_a_receiver_without_an_event(self, post: TestClient, head: str) -> None:
        """It would show the case to whomever it names."""
        assert sent(post, head, entry("e2", facts={"is_injured": True}, receiver=POLICE)) == (403, ["role"])

    def test_what_a_body_abroad_found_is_written_down_by_who_could_find_it(self) -> None:
        assert not ROLES.may_record(BODIES["commune_committee"], "certified", "foreign_issuer")

    @pytest.mark.parametrize("actor", [POLICE, "border_command", "police", "nobody"])
    def test_another_body(self, post: TestClient, head: str, actor: str) -> None:
        assert sent(post, head, entry("e2", "essentials_given", actor=actor)) == (403, ["forged"])

    def test_the_person_does_not_write(self, post: TestClient, head: str) -> None:
        """Whoever is there writes for persons, and for others who are no body of the State and have no token."""
        assert not ROLES.may_record(BODIES[POST], "applied")
        assert ROLES.may_record(BODIES[POST], "applied", "the_person")
        told = entry("e2", facts={"wishes_to_go_home": True}, actor="the_person")
        assert sent(post, head, told) == (201, [])

    def test_nor_does_that_open_what_is_closed(self) -> None:
        """Papers of a foreign body make a victim of somebody, too; here a border post does not record that."""
        assert ROLES.may_record(BODIES["district_police"], "certified", "foreign_issuer")
        assert not ROLES.may_record(BODIES[POST], "certified", "foreign_issuer")

    def test_an_establishment_that_has_a_token_writes_for_itself(self, post: TestClient, head: str) -> None:
        told = entry("e2", "health_checked", actor="social_protection_establishment")
        assert sent(post, head, told) == (403, ["forged"])


class TestSettings:
    """Settings that would keep everybody out, or somebody in, are refused with everything that is wrong."""

    def test_what_is_wrong(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.toml"
        path.write_text(
            'store = "x"\n[[agency]]\nbody = "border_gate_pots"\ntoken_sha256 = "border"\nmay_not = ["certfied"]\n',
            encoding="utf-8",
        )
        with pytest.raises(WireError) as caught:  # noqa: PT011 - every problem is looked at
            read_settings(path)
        assert [problem.text() for problem in caught.value.problems] == [
            "agency[0].body: not in the vocabulary; similar: border_gate_post",
            "agency[0].may_not[0]: not in the vocabulary; similar: certified",
            "agency[0].token_sha256: not a SHA-256 hash in hexadecimal",
        ]

    def test_what_would_keep_somebody_out(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.toml"
        agency = f'[[agency]]\nbody = "border_gate_post"\ntoken_sha256 = "{"0" * 64}"\n'
        path.write_text(f'store = "x"\nat_once = 0\nlargest_body = -1\n{agency}{agency}', encoding="utf-8")
        with pytest.raises(WireError) as caught:  # noqa: PT011 - every problem is looked at
            read_settings(path)
        assert [problem.text() for problem in caught.value.problems] == [
            "agency[1].body: it stands there twice",
            "agency[1].token_sha256: it stands there twice",
            "at_once: not above 0",
            "largest_body: not above 0",
        ]

    def test_no_token_is_shown(self) -> None:
        assert BODIES[POST].token_sha256 not in repr(SETTINGS)


class TestVocabulary:
    """The words of a form say what a body may record."""

    @pytest.mark.parametrize("lang", ["vi", "en"])
    def test_words(self, desk: Desk, lang: str) -> None:
        told = desk.of(POST).get(f"/vocabulary?lang={lang}").json()
        actors = {event["key"]: event["actors"] for event in told["events"]}
        assert actors["handed_back"][0] == POST
        assert actors["certified"] == []
        assert "the_person" in actors["applied"]
        assert {event["key"]: event["label"] for event in told["events"]} == {
            key: label.vi if lang == "vi" else label.en for key, label in EVENTS.items()
        }
