from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import READINGS, problems_of, reading

from victim_protocol.errors import InvalidFact
from victim_protocol.law.key import Key
from victim_protocol.law.reading import chosen_readings

KNOWN = {one.key: one for one in READINGS}


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


class TestChosenReadings:
    """The caller's choice of each reading, or else its default, which may leave the question open."""

    def test_without_choices_the_defaults(self) -> None:
        assert chosen_readings(KNOWN, {}) == {"luggage": "counts", "night": None}

    @given(st.fixed_dictionaries({}, optional={str(one.key): st.sampled_from(one.names) for one in READINGS}))
    def test_a_choice_is_taken_in_place_of_the_default(self, chosen: dict[str, str]) -> None:
        found = chosen_readings(KNOWN, chosen)
        assert list(found) == list(KNOWN)
        for one in READINGS:
            assert found[one.key] == chosen.get(str(one.key), one.default)

    def test_all_that_is_wrong_is_listed(self) -> None:
        """A reading that there is not, with the nearest, and a choice that there is not, with those that there are."""
        with pytest.raises(InvalidFact, match="no such") as caught:
            chosen_readings(KNOWN, {"lugage": "free", "night": "noon", "luggage": "free"})
        assert [(problem.path, problem.code) for problem in caught.value.problems] == [
            ("readings.lugage", "unknown_reading"),
            ("readings.night", "unknown_choice"),
        ]
        assert [problem.text("vi").rpartition(": ")[2] for problem in caught.value.problems] == [
            "luggage",
            "early, late, never",
        ]

    def test_a_key_like_no_other_is_answered_with_all(self) -> None:
        with pytest.raises(InvalidFact, match=r"it has: luggage, night$"):
            chosen_readings(KNOWN, {"zzz": "free"})

    def test_of_no_readings_nothing_is_chosen(self) -> None:
        assert chosen_readings({}, {}) == {}
        with pytest.raises(InvalidFact, match="no such reading"):
            chosen_readings({}, {Key("luggage"): "free"})
