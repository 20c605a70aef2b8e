import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from hashlib import sha256
from types import MappingProxyType
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import problems_of

from victim_protocol.canonical import canonical_bytes, digest
from victim_protocol.labels import Label


class Colour(Enum):
    """An enumeration with a text and a number."""

    RED = "red"
    ONE = 1


@frozen
class Boat:
    """A value with a name that is no content."""

    seats: int
    name: str = field(default="x", metadata={"legal": False})


@frozen
class Raft:
    """Another type with the same field."""

    seats: int


_plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abđ", max_size=3), inner, max_size=3),
    max_leaves=8,
)


class TestCanonicalBytes:
    """One value has one text."""

    @given(_plain)
    def test_plain_values_come_back(self, value: Any) -> None:
        """So two values never share a text."""
        assert json.loads(canonical_bytes(value)) == value

    @given(st.dictionaries(st.text("abc", max_size=3), st.integers(), max_size=5))
    def test_the_order_of_a_mapping_does_not_count(self, mapping: Mapping[str, int]) -> None:
        """Nor does its type."""
        backwards = MappingProxyType(dict(reversed(list(mapping.items()))))
        assert canonical_bytes(backwards) == canonical_bytes(mapping)

    @given(st.lists(st.integers() | st.text("abc")))
    def test_the_order_of_a_set_does_not_count(self, items: list[Any]) -> None:
        """Even where its members cannot be compared."""
        assert canonical_bytes(set(items)) == canonical_bytes(frozenset(reversed(items)))

    def test_is_tight_and_readable(self) -> None:
        """No spaces, sorted keys, letters as they are."""
        assert canonical_bytes({"đò": (1, None, True), "a": date(2001, 2, 3)}) == (
            '{"a":"2001-02-03","đò":[1,null,true]}'.encode()
        )

    def test_members_of_enumerations_stand_by_their_value(self) -> None:
        """A text or a number."""
        assert canonical_bytes((Colour.RED, Colour.ONE)) == b'["red",1]'

    def test_a_value_stands_by_its_type_and_content(self) -> None:
        """Fields that are no content are left out."""
        assert canonical_bytes(Boat(3)) == canonical_bytes(Boat(3, "y")) == b'{"":"Boat","seats":3}'
        assert canonical_bytes(Raft(3)) != canonical_bytes(Boat(3))
        assert canonical_bytes({Boat(4), Boat(3)}) == canonical_bytes((Boat(3), Boat(4)))

    def test_the_words_of_a_label_are_no_content(self) -> None:
        """Wherever it stands."""
        assert canonical_bytes((Label("đò", "ferry"),)) == canonical_bytes((Label("bè", "raft"),))

    @pytest.mark.parametrize("value", [1.0, (1, 2.5), {"a": b"x"}, object(), {1: "one"}, {Colour.RED: 1}])
    def test_refuses_what_has_no_such_text(self, value: object) -> None:
        """A float, bytes, anything unknown, and a mapping whose keys are not texts."""
        assert problems_of(lambda: canonical_bytes(value)) == [("canonical", "type")]


class TestDigest:
    """A hash of the text."""

    def test_is_the_hash_of_the_bytes(self) -> None:
        """SHA-256, in hexadecimal."""
        assert digest({"a": 1}) == sha256(b'{"a":1}').hexdigest()
