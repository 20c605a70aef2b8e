from typing import Any

import pytest
from tests.toy_law import problems_of, reading


class TestReading:
    """A question that texts leave open."""

    @pytest.mark.parametrize("default", ["one", "two", None])
    def test_takes_one_of_its_choices_or_none(self, default: str | None) -> None:
        """None leaves the question open."""
        made = reading("question", "one", "two", default=default)
        assert made.names == ("one", "two")
        assert made.default == default

    @pytest.mark.parametrize(
        ("choices", "more"),
        [
            (("one",), {}),
            (("one", "one"), {}),
            (("one", "two", "one"), {}),
            (("one", "two"), {"default": "three"}),
            (("one", "two"), {"default": ""}),
            (("one", "two"), {"sources": ()}),
        ],
    )
    def test_refuses_a_question_that_is_not_one(self, choices: tuple[str, ...], more: dict[str, Any]) -> None:
        """Two different choices at least, a source, and a default among them."""
        assert problems_of(lambda: reading("question", *choices, **more)) == [("reading.question", "reading")]
