"""What is neither support nor a table changed value by value: what is changed, and that somebody notices."""

import pytest
from scripts.law_mutants.rest import of_the_rest
from scripts.law_mutants.rest_witnesses import rest_witnesses
from scripts.law_mutants.trial import SURVIVED, Mutant, Trial

from victim_protocol.statutes.book import default_book

pytestmark = [pytest.mark.exhaustive, pytest.mark.heavy]  # it covers scripts, whose coverage is not measured
BOOK = default_book()
FOUND = tuple(of_the_rest(BOOK))


class TestWhatIsChanged:
    """Facts, bodies, norms, figures, the calendar, limits beside the tables, who gives and on which paper."""

    def test_every_part_of_the_book(self) -> None:
        parts = {str(mutant.place[0]) for mutant in FOUND}
        assert parts >= {"facts", "norms", "authorities", "calendar", "parameters", "limits", "benefits", "instruments"}
        beside = {name for mutant in FOUND if mutant.place[0] == "benefits" for name in mutant.place}
        assert beside >= {"bodies", "papers"}

    def test_no_benefit_is_changed_in_what_it_gives(self) -> None:
        """That is changed elsewhere."""
        inside = [mutant.place for mutant in FOUND if mutant.place[0] == "benefits"]
        assert all({"bodies", "papers"} & {*place} for place in inside)
        assert not any({"grounds", "allowance"} & {*place} for place in inside)

    def test_every_norm_and_every_day_off(self) -> None:
        norms = {int(mutant.place[1]) for mutant in FOUND if mutant.place[0] == "norms"}
        assert norms == {*range(len(BOOK.norms))}
        assert BOOK.calendar is not None
        days = {mutant.place[2:5] for mutant in FOUND if mutant.place[0] == "calendar" and "day" in mutant.place}
        assert len(days) == sum(len(year.off) for year in BOOK.calendar.years)

    def test_names_and_texts_are_left(self) -> None:
        named = {"label", "source", "sources", "title", "holds", "key"}
        assert not any(named & {*mutant.place[2:]} for mutant in FOUND)


class TestWhoNotices:
    """Each change is refused by the book, or some page on the law is told otherwise."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("mutant", FOUND[::500], ids=lambda mutant: f"{mutant.path} {mutant.kind}"[:70])
    def test_somebody(self, mutant: Mutant) -> None:
        assert Trial(BOOK, FOUND, rest_witnesses()).outcome(FOUND.index(mutant)) != SURVIVED

    def test_an_unchanged_book_is_noticed_by_nobody(self) -> None:
        for place in (("facts",), ("authorities",), ("calendar",), ("instruments", 0), ("norms", 0)):
            assert not any(witness.notices(place, BOOK) for witness in rest_witnesses()[:2])
