"""Invented cases for the tests of payloads."""

__all__ = ["payload", "problems", "refused"]

import json
from collections.abc import Callable
from typing import Any

import pytest

from victim_protocol.errors import WireError
from victim_protocol.wire.case_payload import Payloads


def payload(*entries: object, persons: Any = ({"id": "p1"},), **others: Any) -> str:
    """A payload of one person, where nothing else is said."""
    return json.dumps({"schema_version": 1, "persons": persons, "entries": entries, **others})


def refused(given: str | bytes, payloads: Payloads | None = None) -> list[str]:
    """Each problem of a payload that is not read, in English."""
    return [problem.text() for problem in problems(lambda: (payloads or Payloads()).read(given))]


def problems(read: Callable[[], object]) -> list[Any]:
    """The problems that reading runs into, each in two languages."""
    with pytest.raises(WireError, match=r"^\$") as caught:
        read()
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [*caught.value.problems]
