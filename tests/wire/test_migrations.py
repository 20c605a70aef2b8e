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

    def test_every_older_version_has_a_step(self) -> None:
        """The first version is 1."""
        assert [*STEPS] == [*range(1, VERSION)]

    @pytest.mark.parametrize("version", [0, 2, "1", True, [1]])
    def test_an_unknown_version(self, version: object) -> None:
        assert refused(payload(schema_version=version)) == ["$.schema_version: not one of: 1"]

    def test_no_version(self) -> None:
        (problem,) = problems(lambda: migrated({}))
        assert (problem.path, problem.code) == ("$.schema_version", "missing")
