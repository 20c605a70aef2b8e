import json
import tracemalloc
from typing import Any

import pytest
from tests.wire.made import refused

from victim_protocol.wire.walking import path_text, walked


class TestWalked:
    """Every value in order, with its path, and nothing below a limit."""

    def test_in_order(self) -> None:
        value: Any = {"a": [1, {"b": 2}], "c": (("d", 3), ("d", 4))}
        told = [(path_text(path, "$"), depth) for path, _, depth in walked(value, 9)]
        assert told == [
            ("$", 1),
            ("$.a", 2),
            ("$.a[0]", 3),
            ("$.a[1]", 3),
            ("$.a[1].b", 4),
            ("$.c", 2),
            ("$.c.d", 3),
            ("$.c.d", 3),
        ]

    def test_what_lies_too_deep_is_met_and_not_looked_into(self) -> None:
        assert [depth for *_, depth in walked([[[[1]]]], 2)] == [1, 2, 3]

    def test_what_holds_nothing(self) -> None:
        assert [*walked(3, 9)] == [(None, 3, 1)]

    def test_a_key_that_may_be_a_name(self) -> None:
        assert path_text(((None, "Lê Thị Hoa"), 0), "$") == "$[0]"


class TestMemory:
    """A hostile payload takes no more than a small multiple of its own size."""

    @pytest.mark.parametrize(
        "text",
        [
            json.dumps({"k" * 10_000: [1] * 25_000, "a": 1.5}),
            json.dumps({"k" * 10_000: [1.5] * 25_000}),
            json.dumps({"a": [1] * 60_000, "b": 1.5}),
            json.dumps({"a": ["ệ"] * 100_000, "b": 1.5}),
        ],
    )
    def test_of_a_refusal(self, text: str) -> None:
        tracemalloc.start()
        try:
            assert refused(text)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 100_000_000
