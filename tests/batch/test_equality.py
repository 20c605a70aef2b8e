"""The columns answer as the scalar engine does, for whoever chance makes and for the grid of the law of 2011."""

from random import Random

import pytest
from tests.batch.people import BOOK, in_forms, someone, table
from tests.batch.scalar import differences, statuses_of
from tests.statutes.grid.compare import REGIME, cells_of
from tests.statutes.grid.table import TABLE

from victim_protocol.batch.assess import plan_of
from victim_protocol.engine.one_day import OneDay
from victim_protocol.law.benefit import Recipient
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key


class TestPeople:
    """Every column of the answers, of people of whom little or much is known, around each change of law."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("seed", range(8))
    def test_every_column_is_what_the_scalar_engine_answers(self, seed: int) -> None:
        chance = Random(seed)
        people = [someone(chance, known=chance.choice([0, 0.3, 0.7, 0.9, 1])) for _ in range(125)]
        assert [*differences(people)] == []

    def test_every_column_of_a_few(self) -> None:
        chance = Random("a few")
        people = [someone(chance, known=chance.choice([0.7, 1])) for _ in range(40)]
        assert [*differences(people)] == []

    def test_under_official_sources_alone(self) -> None:
        chance = Random("official")
        people = [someone(chance, known=chance.choice([0.7, 1])) for _ in range(20)]
        assert [*differences(people, accept=Evidence.OFFICIAL)] == []

    def test_under_other_readings(self) -> None:
        readings = {str(reading.key): reading.names[-1] for reading in BOOK.readings}
        chance = Random("readings")
        people = [someone(chance, known=chance.choice([0.7, 1])) for _ in range(20)]
        assert [*differences(people, readings=readings)] == []

    def test_in_whatever_form_the_columns_are(self) -> None:
        chance = Random("forms")
        people = [someone(chance, known=0.6) for _ in range(60)]
        plain = plan_of().assess(table(people))
        for _ in range(12):
            found = plan_of().assess(in_forms(table(people), chance))
            assert found.equals(plain)

    def test_a_difference_would_be_told(self) -> None:
        chance = Random("told")
        people = [someone(chance, known=1) for _ in range(10)]
        assert [*differences(people, accept=Evidence.OFFICIAL, other=Evidence.SECONDARY)] != []


OF_PERSONS = [benefit.key for benefit in BOOK.benefits if benefit.recipient is Recipient.PERSON]


@pytest.mark.exhaustive
class TestGrid:
    """Every kind of person whom the grid of the law of 2011 names, for each benefit, on each day of a change."""

    @pytest.mark.parametrize("benefit", [benefit for benefit in TABLE if benefit in OF_PERSONS])
    def test_the_status_is_what_the_scalar_engine_answers(self, benefit: str) -> None:
        facts = BOOK.facts.keys() - {"governed_by", "lowest_age"}
        people = [
            OneDay(on=day, regime=REGIME, facts={Key(key): value for key, value in cell.known.items() if key in facts})
            for cell in cells_of(benefit)
            for day in cell.expected
            if day >= BOOK.regimes[0].identified_from
        ]
        answers = plan_of(amounts=False).assess(table(people))
        found = answers.column(f"status_{benefit}").to_pylist()
        assert answers.column("problem").null_count == len(people)
        assert found == [*statuses_of(Key(benefit), people)]
