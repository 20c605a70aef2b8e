from datetime import date

import pytest
from attrs import evolve
from tests.toy_law import toy_book
from tests.toy_procedures import ASHORE, procedure_book

from victim_protocol.law.condition import NEVER, AnyOf
from victim_protocol.law.evidence import Evidence
from victim_protocol.statutes.book import default_book

BOOK = procedure_book()
DAY = date(2017, 3, 20)


class TestMachines:
    """A snapshot holds each procedure of the book ready to be stepped through, in the order of the book."""

    def test_one_for_each_in_order(self) -> None:
        snapshot = BOOK.on(DAY)
        assert [*snapshot.machines] == ["ashore", "fare"]
        assert [one.procedure for one in snapshot.machines.values()] == [*BOOK.procedures]
        assert all(one.compiler is snapshot.compiler for one in snapshot.machines.values())

    def test_made_once(self) -> None:
        assert BOOK.on(DAY).machines is BOOK.on(date(2018, 1, 1)).machines
        assert BOOK.on(DAY).machines is not BOOK.on(DAY, Evidence.OFFICIAL).machines

    def test_a_book_without_procedures_has_none(self) -> None:
        assert toy_book().on(DAY).machines == {}


class TestArms:
    """Each row of each procedure is found again, compiled."""

    @pytest.mark.parametrize("book", [BOOK, default_book()], ids=["toy", "law"])
    def test_each_row(self, book: object) -> None:
        assert book in (BOOK, default_book())
        snapshot = (BOOK if book is BOOK else default_book()).on(DAY)
        for machine in snapshot.machines.values():
            for row in machine.procedure.transitions:
                arm = snapshot.arm(row)
                assert arm.row is row
                assert arm in machine.arms[row.at, row.event]

    def test_a_row_of_no_procedure_is_not_found(self) -> None:
        (row,) = (one for one in ASHORE.transitions if one.event == "handed_over")
        stranger = evolve(row)
        assert stranger == row
        with pytest.raises(KeyError, match=str(id(stranger))):
            BOOK.on(DAY).arm(stranger)


class TestAnyGuard:
    """That one of several rows holds is one condition, the same each time, so that it is compiled once."""

    def test_is_remembered_by_the_rows(self) -> None:
        snapshot = BOOK.on(DAY)
        leaving = tuple(row for row in ASHORE.transitions if row.event in ("handed_over", "set_out_home"))
        found = snapshot.any_guard(leaving)
        assert found == AnyOf(tuple(row.guard for row in leaving))
        assert snapshot.any_guard(tuple(leaving)) is found
        assert snapshot.any_guard(leaving[:1]) is not found
        assert snapshot.any_guard(()) == NEVER
