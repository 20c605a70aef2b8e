from tests.batch.people import BOOK

from victim_protocol.batch.columns import columns_of, counted_occasions
from victim_protocol.law.fact import FactKind


class TestColumns:
    """A column for each fact that may be told, each cost, and each occasion whose days are counted."""

    def test_no_two_have_one_name(self) -> None:
        told = [fact for fact in BOOK.facts.values() if not fact.of_establishments]
        told = [fact for fact in told if fact.key not in ("lowest_age", "governed_by")]
        numbers = [fact for fact in told if fact.kind is FactKind.NUMBER]
        others = 4 + len(BOOK.costs) + 2 * len(counted_occasions(BOOK))
        assert len(columns_of(BOOK)) == len(told) + 2 * len(numbers) + others

    def test_the_occasions_are_those_whose_days_are_counted(self) -> None:
        assert counted_occasions(BOOK) == ("stay", "household")

    def test_what_follows_from_others_is_no_column(self) -> None:
        assert {"lowest_age", "governed_by"}.isdisjoint(columns_of(BOOK))
