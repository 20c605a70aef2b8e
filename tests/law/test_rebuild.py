from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from victim_protocol.law.inspect import values_in
from victim_protocol.law.rate import Rate
from victim_protocol.law.rebuild import rebuilt
from victim_protocol.statutes.book import default_book

BOOK = default_book()


@frozen
class Pair:
    """Two values."""

    left: Any
    right: Any


def same(value: object) -> object:
    return value


class TestRebuilt:
    """A change wherever it applies, and the very same value where nothing does."""

    def test_nothing_changes(self) -> None:
        for value in (BOOK.benefits, BOOK.definitions, BOOK.procedures, BOOK.limits, BOOK.norms, 1, "a", None):
            assert rebuilt(value, same) is value

    def test_in_tuples_mappings_and_values(self) -> None:
        nest = Pair((1, 2), MappingProxyType({"a": 2, "b": (3,)}))
        found = rebuilt(nest, lambda one: 20 if one == 2 else one)
        assert found == Pair((1, 20), {"a": 20, "b": (3,)})
        assert nest == Pair((1, 2), {"a": 2, "b": (3,)})
        assert found.right["b"] is nest.right["b"]

    def test_every_place_is_reached(self) -> None:
        """As by the walk through a whole book."""
        found = rebuilt(BOOK.benefits, lambda one: evolve(one, dong=7) if isinstance(one, Rate) and one.dong else one)
        assert {rate.dong for rate in values_in(found, Rate) if rate.dong} == {7}
        assert {rate.dong for rate in values_in(BOOK.benefits, Rate) if rate.dong} != {7}
