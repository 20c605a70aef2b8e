import json
from pathlib import Path
from typing import Any

import pytest
from tests.wire.made import payload, problems, refused

from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.migrations import STEPS, VERSION, migrated


def renamed(old: dict[str, Any]) -> dict[str, Any]:
    """An invented step: what was called people is called persons."""
    return {("persons" if key == "people" else key): value for key, value in old.items()}


def wrapped(old: dict[str, Any]) -> dict[str, Any]:
    """An invented step: a code becomes a person."""
    return {**old, "people": [{"id": code} for code in old["people"]]}


KEPT = sorted((Path(__file__).parent / "payloads").glob("*.json"))


class TestKept:
    """Payloads of every version that was ever written are still read, as what they were."""

    @pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
    def test_read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        case = Payloads().read(text)
        assert json.loads(text)["schema_version"] == int(path.name[1])
        assert [entry.day.isoformat() for entry in case.entries] == [row["day"] for row in json.loads(text)["entries"]]

    def test_of_every_version(self) -> None:
        assert {int(path.name[1]) for path in KEPT} == {*STEPS, VERSION}

    def test_the_last_is_written_as_it_was(self) -> None:
        texts = [path.read_text(encoding="utf-8") for path in KEPT if path.name.startswith(f"v{VERSION}_")]
        assert all(Payloads().plain(Payloads().read(text)) == json.loads(text) for text in texts)


class TestMigration:
    """Each older version is made into the next, step by step, and stays as it was."""

    def test_two_steps(self) -> None:
        old = {"schema_version": -1, "people": ["p1"], "entries": []}
        new = migrated(old, {-1: wrapped, 0: renamed})
        assert new == {"schema_version": 1, "persons": [{"id": "p1"}], "entries": []}
        assert old == {"schema_version": -1, "people": ["p1"], "entries": []}

    def test_an_old_payload_is_read(self) -> None:
        old = payload(schema_version=0, people=[{"id": "p1"}]).replace('"persons": [{"id": "p1"}], ', "")
        assert Payloads(steps={0: renamed}).read(old) == Payloads().read(payload())

    def test_one_that_has_not_the_form_of_its_version(self) -> None:
        (problem,) = problems(lambda: Payloads(steps={0: wrapped}).read('{"schema_version": 0}'))
        assert problem.text() == "$: not in the form of version 0"

    def test_of_a_table_too(self) -> None:
        (problem,) = problems(lambda: Payloads().of_plain({"schema_version": 99, "persons": [], "entries": []}))
        assert (problem.path, problem.code) == ("$.schema_version", "version")

    def test_every_older_version_has_a_step(self) -> None:
        """The first version is 1."""
        assert [*STEPS] == [*range(1, VERSION)]

    @pytest.mark.parametrize("version", [0, 2, "1", True, [1]])
    def test_an_unknown_version(self, version: object) -> None:
        assert refused(payload(schema_version=version)) == ["$.schema_version: not one of: 1"]

    def test_no_version(self) -> None:
        (problem,) = problems(lambda: migrated({}))
        assert (problem.path, problem.code) == ("$.schema_version", "missing")
