"""The grid: the law of 2011 as a table written by hand, beside the book, and the proof that it can fail."""

from itertools import islice

import pytest
from attrs import evolve
from scripts.law_mutants.trial import Mutant, mutants
from tests.statutes.grid import differences
from tests.statutes.grid.compare import REGIME, cells_of
from tests.statutes.grid.table import TABLE

from victim_protocol.law.benefit import Status
from victim_protocol.statutes.book import default_book

pytestmark = pytest.mark.exhaustive

BOOK = default_book()
GRANTED = Status.OWED.value | Status.CONSIDERED.value


def changed(kind: str, path: str) -> Mutant:
    """The first change of a kind at a place of the book."""
    return next(one for one in mutants(BOOK) if one.kind == kind and one.path.startswith(path))


class TestTable:
    """Every benefit of the law of 2011, every kind of person, every fact that matters, on each day of a change."""

    def test_it_names_exactly_the_benefits_of_the_book(self) -> None:
        assert set(TABLE) == {benefit.key for benefit in BOOK.benefits if benefit.regime == REGIME}

    @pytest.mark.parametrize("benefit", TABLE)
    def test_the_book_answers_as_the_table_does(self, benefit: str) -> None:
        assert [*islice(differences(BOOK, benefit), 3)] == []

    @pytest.mark.parametrize("benefit", TABLE)
    def test_some_are_given_it_and_some_are_not(self, benefit: str) -> None:
        answers = {expected for asked in cells_of(benefit) for expected in asked.expected.values()}
        assert None in answers
        assert Status.REFUSED.value in answers
        assert any(answer is not None and answer & GRANTED for answer in answers)

    def test_the_cells_are_many(self) -> None:
        assert sum(len(asked.expected) for benefit in TABLE for asked in cells_of(benefit)) > 150_000

    def test_what_is_no_benefit_of_this_law_has_no_cells(self) -> None:
        assert [*differences(BOOK, "no_benefit")] == []


class TestThatItCanFail:
    """A book that gives more, less or on other days does not answer as the table does."""

    @pytest.mark.parametrize(
        ("kind", "benefit"),
        [
            ("force", "loan"),
            ("first day", "ordinary_medicine"),
            ("last day", "essentials_of_foreigner"),
            ("boundary", "schooling"),
            ("ground dropped", "fare"),
            ("part dropped", "burial"),
            ("value", "legal_aid"),
        ],
    )
    def test_a_change_in_a_benefit_is_noticed_among_its_own_cells(self, kind: str, benefit: str) -> None:
        mutant = changed(kind, f"benefits.{benefit}.provisions")
        assert [*islice(differences(mutant.of(BOOK), benefit), 1)] != [], mutant.what

    @pytest.mark.parametrize(
        ("kind", "definition", "benefit"),
        [
            ("bound", "minor", "safety_assessment"),
            ("boundary", "in_need", "meals"),
            ("part dropped", "foreign_victim", "legal_advice"),
        ],
    )
    def test_a_change_in_a_definition_is_noticed_where_it_is_used(
        self, kind: str, definition: str, benefit: str
    ) -> None:
        mutant = changed(kind, f"definitions.{definition}.")
        assert [*islice(differences(mutant.of(BOOK), benefit), 1)] != [], mutant.what

    def test_where_no_benefit_is_named_all_are_looked_at(self) -> None:
        without = evolve(BOOK, benefits=tuple(one for one in BOOK.benefits if one.key != "escort_vehicle"))
        found = [line for line in differences(without) if line.startswith("escort_vehicle on 2013-11-10: no text, not")]
        assert found != []
