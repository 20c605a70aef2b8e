from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_procedures import procedure_book

from victim_protocol.case.case import Case
from victim_protocol.keeping import advance
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.steps import standing
from victim_protocol.testing.walks import first_days, is_of_establishments, walks

BOOK = default_book()


def stage(case: Case, procedure: str, **readings: str) -> str:
    return standing(case, "p1", BOOK, readings).stage(BOOK.procedure(procedure))


class TestWalks:
    """Each step is allowed by the tables, and the last one leads to the stage that is wanted."""

    @QUICK
    @given(walks())
    def test_every_step_is_lawful(self, case: Case) -> None:
        """But for those with which it opens, which tell what happened before."""
        opening = [entry for entry in case.entries if str(entry.id).startswith("b")]
        kept = Case(persons=case.persons, entries=opening)
        for entry in case.entries[len(opening) :]:
            kept = advance(kept, entry)
        assert kept == case

    @pytest.mark.parametrize(
        ("procedure", "to"),
        [("claim", "decided"), ("application", "decided"), ("referral", "with_provider"), ("licence", "licensed")],
    )
    def test_to_a_stage(self, procedure: str, to: str) -> None:
        keys = [one.key for one in BOOK.procedure(procedure).stages]
        found = {stage(case, procedure) for case in drawn(walks(procedure, to if to in keys else keys[-1]), 8)}
        assert found & {to, keys[-1]}

    def test_under_another_reading(self) -> None:
        differs = {"treaty_on_return": "one_differs"}
        cases = drawn(walks("foreigner_return", "by_treaty", readings=differs), 5)
        assert {stage(case, "foreigner_return", **differs) for case in cases} == {"by_treaty"}

    def test_where_no_facts_lead_there_it_ends_before(self) -> None:
        """Under the default reading no treaty differs."""
        cases = drawn(walks("foreigner_return", "by_treaty"), 5)
        assert "by_treaty" not in {stage(case, "foreigner_return") for case in cases}

    def test_a_step_that_another_table_refuses_is_passed_over(self) -> None:
        """Word of somebody whose citizenship is not known is refused by a table; another way is found."""
        found = {stage(case, "homecoming") for case in drawn(walks("homecoming", "in_hospital"), 20)}
        assert "in_hospital" in found

    def test_through_the_tables_of_another_book(self) -> None:
        toy = procedure_book()
        cases = drawn(walks("fare", book=toy), 10)
        assert {standing(case, "p1", toy).stage(toy.procedure("fare")) for case in cases} > {"not_started"}


class TestFirstDays:
    """A walk begins where the table leads to its end."""

    @QUICK
    @given(st.sampled_from([one.key for one in BOOK.procedures]), st.data())
    def test_a_row_that_begins_it_is_law(self, key: str, data: st.DataObject) -> None:
        one = BOOK.procedure(key)
        day = data.draw(first_days(one))
        assert any(row.governs(day) for row in one.rows_at[one.start])

    def test_not_before_a_stage_may_be_reached(self) -> None:
        days = drawn(first_days(BOOK.procedure("rescue"), "by_article_8"), 20)
        assert min(days) == date(2014, 3, 25)

    def test_a_stage_to_which_nothing_leads(self) -> None:
        with pytest.raises(ValueError, match="claim: on no day the table leads to nowhere"):
            first_days(BOOK.procedure("claim"), "nowhere")


class TestOfEstablishments:
    """Which tables are about establishments."""

    def test_those(self) -> None:
        assert {one.key for one in BOOK.procedures if is_of_establishments(one)} == {
            *("licence", "licence_change", "licence_loss", "operation", "closing", "establishment_claim"),
            "operating_licence",
        }
