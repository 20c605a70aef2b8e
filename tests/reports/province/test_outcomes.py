from datetime import date

import pytest
from attrs import evolve
from tests.reports.province.scene import BOOK, LAST, lang_son, person

from victim_protocol.quantities import Amount, total
from victim_protocol.reports.province.delivered import by_person
from victim_protocol.reports.province.gap import Given
from victim_protocol.reports.province.kept import Outcome
from victim_protocol.reports.province.outcomes import deadlines, money, movements, supports
from victim_protocol.reports.province.people import Looker, Seen
from victim_protocol.reports.province.tables import Table

FIRST = date(2017, 1, 1)


def people() -> list[Seen]:
    register = lang_son()
    delivered = by_person(register.deliveries, register.cases, LAST, [])
    looker = Looker(book=BOOK, year=2017, on=LAST, delivered=delivered)
    return [one for code, case in register.cases.items() for one in looker.look(code, case)]


PEOPLE = people()


def values(table: Table, key: str) -> list[object]:
    (row,) = [row for row in table.rows if row.key == key]
    return [figure and figure.value for figure in row.figures]


class TestSupports:
    """Of each support everybody stands in one column."""

    def test_everybody_stands_somewhere(self) -> None:
        for row in supports(PEOPLE, BOOK).rows:
            groups = [figure.people for figure in row.figures[:-1] if figure is not None]
            assert frozenset().union(*groups) == {one.ref for one in PEOPLE}
            assert sum(map(len, groups)) == len(PEOPLE)

    def test_what_was_given_in_2017(self) -> None:
        table = supports(PEOPLE, BOOK)
        assert [given for given, _ in table.heads] == [*(given.value for given in Given), "delivered_to"]
        assert values(table, "law_2011.meals") == [12, 0, 0, 0, 1, 0, 12]
        assert values(table, "law_2011.fare") == [6, 1, 0, 3, 3, 0, 7]
        assert values(table, "law_2011.initial_hardship_allowance") == [0, 0, 0, 5, 2, 6, 0]

    def test_the_law_is_named(self) -> None:
        assert supports(PEOPLE, BOOK).rows[0].label.en == "meals in the establishment (Law 66/2011/QH12)"


class TestMoney:
    """Sums of what was owed, given, short and over; a total is the sum of its rows."""

    def test_rows_and_total(self) -> None:
        *rows, whole = money(PEOPLE, BOOK).rows
        for place in range(1, 4):
            numbers = [figure.value for row in rows if (figure := row.figures[place]) is not None]
            assert whole.figures[place] is not None
            assert sum(int(str(number)) for number in numbers) == getattr(whole.figures[place], "value", None)
        owed = [figure.value for row in rows if (figure := row.figures[0]) is not None]
        assert getattr(whole.figures[0], "value", None) == total(one for one in owed if isinstance(one, Amount))

    def test_short_is_told_person_by_person(self) -> None:
        """What one was given too much makes up for nothing that another lacks."""
        gap = next(gap for gap in PEOPLE[0].gaps if gap.owed is not None and gap.owed.high is not None)
        over = evolve(gap, delivered=evolve(gap.delivered, dong=10**9))
        short = evolve(
            gap, delivered=evolve(gap.delivered, dong=0), owed=Amount(70, 90), status=PEOPLE[0].gaps[0].status
        )
        table = money([evolve(PEOPLE[0], gaps=(over,)), evolve(PEOPLE[1], gaps=(short,))], BOOK)
        figures = table.rows[-1].figures
        assert figures[2] is not None
        assert figures[3] is not None
        assert figures[2].value == 70
        assert figures[3].value == 10**9 - (gap.owed.high if gap.owed and gap.owed.high else 0)


class TestDeadlines:
    """Each limit of each body has a row."""

    def test_kept_and_missed(self) -> None:
        table = deadlines(PEOPLE, BOOK)
        assert [key for key, _ in table.heads] == [outcome.value for outcome in Outcome]
        assert values(table, "commune_committee.make_claim_file.09/2013/NĐ-CP:23.3.b:p3") == [0, 1, 1, 0, 0]
        certified = "police/border_guard/coast_guard.certify_before_transfer.66/2011/QH12:25.1:p2"
        assert values(table, certified) == [5, 5, 0, 0, 0]
        assert sum(int(str(value)) for row in table.rows for value in values(table, row.key)) == sum(
            len(one.kept) for one in PEOPLE
        )

    def test_its_name(self) -> None:
        label = deadlines(PEOPLE, BOOK).rows[0].label
        assert label.vi.startswith("Ủy ban nhân dân cấp xã: ")
        assert label.en.endswith("(paragraph 3, point b, clause 3, Article 23, Decree 09/2013/NĐ-CP)")


class TestMovements:
    """Who lodged, went home and claimed, and the days of all stays in the period."""

    def test_2017(self) -> None:
        table = movements(PEOPLE, BOOK, FIRST, LAST)
        told = {
            key: values(table, key) for key in ("lodged", "returned_home", "applied", "claim_decided", "days_lodged")
        }
        assert told == {
            "lodged": [13, None],
            "returned_home": [11, None],
            "applied": [2, None],
            "claim_decided": [0, None],
            "days_lodged": [375, None],
        }

    def test_beside_the_year_before(self) -> None:
        before = person((date(2016, 12, 20), "rescued"), (date(2016, 12, 21), "lodged"), (FIRST, "left_establishment"))
        seen = [*Looker(book=BOOK, year=2017, on=LAST).look("c", before)]
        table = movements(seen, BOOK, FIRST, LAST)
        told = {row.key: values(table, row.key) for row in table.rows}
        assert told["lodged"] == [0, 1]
        assert told["left_establishment"] == [1, 0]
        assert told["days_lodged"] == [1, 11]

    @pytest.mark.parametrize(("first", "last", "days"), [(date(2017, 3, 25), date(2017, 3, 31), 7), (LAST, LAST, 2)])
    def test_days_of_a_part_of_the_year(self, first: date, last: date, days: int) -> None:
        assert values(movements(PEOPLE, BOOK, first, last), "days_lodged") == [days, None]
