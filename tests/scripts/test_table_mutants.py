"""The tables changed row by row: what is changed, and that somebody notices."""

import pytest
from scripts.law_mutants.__main__ import main
from scripts.law_mutants.table_witnesses import table_witnesses
from scripts.law_mutants.tables import of_tables
from scripts.law_mutants.trial import REFUSED, SURVIVED, Trial

from victim_protocol.errors import InvalidLaw
from victim_protocol.statutes.book import default_book

BOOK = default_book()
FOUND = tuple(of_tables(BOOK))
OF_THE_CLAIM = tuple(mutant for mutant in FOUND if mutant.path.startswith("procedures.claim."))


class TestWhatIsChanged:
    """A row left out, another body, another day, another way on; and the limits."""

    def test_every_kind(self) -> None:
        assert {mutant.kind for mutant in FOUND} == {
            *("row dropped", "actor swapped", "receiver swapped", "led elsewhere", "guard dropped", "guard turned"),
            *("care dropped", "not refusable", "reading dropped", "duty turned", "first day", "form dropped"),
            *("length", "limit on another", "limit on all", "starts dropped", "done_by dropped"),
        }

    def test_every_row_of_every_table(self) -> None:
        rows = sum(len(procedure.transitions) for procedure in BOOK.procedures)
        assert len([mutant for mutant in FOUND if mutant.kind == "row dropped"]) == rows

    def test_another_body_is_none_of_those_named(self) -> None:
        swapped = [mutant for mutant in FOUND if mutant.kind == "actor swapped"]
        for mutant in swapped[::50]:
            number, place = int(mutant.place[1]), int(mutant.place[3])
            named = BOOK.procedures[number].transitions[place].actors
            (other,) = mutant.new if isinstance(mutant.new, tuple) else (None,)
            assert not BOOK.competence.fitting(named) or other not in BOOK.competence.fitting(named)


class TestWhoNotices:
    """Each change is refused by the book, or noticed by a search, a list or a table that was approved."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("mutant", OF_THE_CLAIM[::7], ids=lambda mutant: f"{mutant.kind} {mutant.what}"[:60])
    def test_somebody(self, mutant: object) -> None:
        number = FOUND.index(mutant)
        assert Trial(BOOK, FOUND, table_witnesses()).outcome(number) != SURVIVED

    @pytest.mark.exhaustive
    def test_nobody_where_nobody_is_asked(self) -> None:
        outcomes = {Trial(BOOK, OF_THE_CLAIM, ()).outcome(number) for number in range(0, len(OF_THE_CLAIM), 9)}
        assert outcomes <= {REFUSED, SURVIVED}

    @pytest.mark.exhaustive
    def test_a_change_that_the_book_refuses(self) -> None:
        led = [mutant for mutant in OF_THE_CLAIM if mutant.kind == "led elsewhere"]
        refused = 0
        for mutant in led:
            try:
                mutant.of(BOOK)
            except InvalidLaw:
                refused += 1
        assert refused

    @pytest.mark.exhaustive
    def test_by_the_command(self, capsys: pytest.CaptureFixture[str]) -> None:
        options = ["--tables", "--only", "procedures.false_victim.*"]
        assert main(options, BOOK, table_witnesses(), 1) == 0
        assert capsys.readouterr().out.splitlines()[-1].endswith("100.0 %")
