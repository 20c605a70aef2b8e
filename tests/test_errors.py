import pickle
from copy import deepcopy

import pytest

from victim_protocol.errors import (
    IllegalEvent,
    InvalidFact,
    InvalidLaw,
    NotModelled,
    Problem,
    VictimProtocolError,
    WireError,
)

KINDS = [IllegalEvent, InvalidFact, InvalidLaw, NotModelled, WireError]
PROBLEMS = (Problem("a.b", "first", "một", "one"), Problem("c", "second", "hai", "two"))


class TestProblem:
    """One fault, told in two languages."""

    def test_begins_with_the_place(self) -> None:
        """English is told where no language is asked for."""
        assert PROBLEMS[0].text() == "a.b: one"
        assert PROBLEMS[0].text("vi") == "a.b: một"


@pytest.mark.parametrize("kind", KINDS)
class TestErrors:
    """An error carries every problem that was found."""

    def test_keeps_all_problems_in_order(self, kind: type[InvalidLaw]) -> None:
        """None is dropped."""
        assert kind(*PROBLEMS).problems == PROBLEMS

    def test_tells_a_problem_a_line(self, kind: type[InvalidLaw]) -> None:
        """As a string it is English."""
        assert str(kind(*PROBLEMS)) == kind(*PROBLEMS).text() == "a.b: one\nc: two"
        assert kind(*PROBLEMS).text("vi") == "a.b: một\nc: hai"

    def test_is_caught_by_the_base_and_as_a_wrong_value(self, kind: type[InvalidLaw]) -> None:
        """So a caller needs one ``except``."""
        assert issubclass(kind, VictimProtocolError)
        assert issubclass(kind, ValueError)

    def test_survives_copies_and_processes(self, kind: type[InvalidLaw]) -> None:
        """A worker may send it home."""
        for again in (deepcopy(kind(*PROBLEMS)), pickle.loads(pickle.dumps(kind(*PROBLEMS)))):  # noqa: S301 - our own
            assert type(again) is kind
            assert again.problems == PROBLEMS
