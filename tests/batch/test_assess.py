import pickle
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from typing import Any

import pyarrow as pa
import pytest
from tests.batch.people import BOOK

from victim_protocol.batch.assess import MOST_ROWS, answers_schema, assess_batches, explained, plan_of
from victim_protocol.batch.plan import Plan
from victim_protocol.batch.totals import KINDS
from victim_protocol.errors import InvalidFact
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.quantities import Bound
from victim_protocol.statutes.book import default_book

ON = date(2017, 5, 10)
VICTIM = {
    "on": ON,
    "citizenship": "viet_nam",
    "certified": "happened",
    "accompanies_victim": False,
    "lodged": "happened",
    "declared": "happened",
    "age": 20,
}
BIG = 2**63 - 2


def rows(*facts: Mapping[str, Any]) -> pa.RecordBatch:
    """A table of some rows; what one does not tell is null."""
    names = dict.fromkeys(name for row in facts for name in row)
    return pa.RecordBatch.from_pylist([{name: row.get(name) for name in names} for row in facts])


def answer(*facts: Mapping[str, Any], **options: Any) -> list[dict[str, Any]]:
    """The answers to some rows."""
    return [row for batch in assess_batches([rows(*facts)], **options) for row in batch.to_pylist()]


def one(table: pa.RecordBatch) -> list[dict[str, Any]]:
    """The answers to a table that is no longer than what is worked on at once."""
    [found] = assess_batches([table])
    rows_of: list[dict[str, Any]] = found.to_pylist()
    return rows_of


def another_book() -> LawBook:
    """A law book, by a function that other processes can find."""
    return default_book()


class TestAssessBatches:
    """A row in, a row out, in the same order."""

    def test_the_id_is_passed_on(self) -> None:
        found = answer(*({**VICTIM, "id": name} for name in ("r9", "r1", None)), amounts=False)
        assert [row["id"] for row in found] == ["r9", "r1", None]

    def test_a_large_table_comes_out_in_parts(self) -> None:
        table = pa.RecordBatch.from_pydict({"on": pa.repeat(pa.scalar(ON), MOST_ROWS + 5)})
        assert [batch.num_rows for batch in assess_batches([table], amounts=False)] == [MOST_ROWS, 5]

    def test_a_table_without_rows_has_answers_without_rows(self) -> None:
        table = rows(VICTIM).slice(1)
        [found] = assess_batches([table])
        assert found.num_rows == 0
        assert found.schema == answers_schema(table.schema)

    def test_parts_of_a_table_that_begin_anywhere_are_answered_alike(self) -> None:
        unknown = {**VICTIM, "citizenship": None, "lodged": None, "age": None}
        table = rows(*[VICTIM, unknown, {**VICTIM, "accompanies_victim": None}] * 7)
        [whole] = assess_batches([table])
        for start in (1, 3, 8, 13):
            [part] = assess_batches([table.slice(start)])
            assert part.equals(whole.slice(start))

    def test_it_can_be_sent_to_other_processes(self) -> None:
        options: dict[str, Any] = {"readings": {}, "accept": Evidence.OFFICIAL, "book": another_book}
        sent = pickle.loads(pickle.dumps(partial(assess_batches, **options)))  # noqa: S301 - our own
        assert [batch.to_pylist() for batch in sent([rows(VICTIM)])] == [answer(VICTIM, **options)]

    def test_several_threads_may_ask_one_plan_for_the_first_time(self) -> None:
        days = [date(2013, 1, 1), date(2017, 5, 10), date(2020, 8, 3), date(2026, 8, 1)]
        tables = [rows({**VICTIM, "on": day}, {"on": day}) for day in days] * 3
        expected = [batch.to_pylist() for batch in assess_batches(tables, amounts=False)]
        plan = Plan(BOOK, {}, Evidence.SECONDARY, amounts=False)
        with ThreadPoolExecutor(4) as pool:
            assert [batch.to_pylist() for batch in pool.map(plan.assess, tables)] == expected

    def test_a_reading_that_there_is_not_is_refused(self) -> None:
        with pytest.raises(InvalidFact, match="the book has no such reading"):
            answer(VICTIM, readings={"nothing": "x"})

    def test_a_plan_is_made_once(self) -> None:
        assert plan_of() is plan_of()
        assert plan_of() is not plan_of(amounts=False)


class TestStatuses:
    """A status is a set of bits: one where it is decided, several where it is not."""

    def test_of_one_who_is_owed_one_who_waits_and_one_of_whom_little_is_known(self) -> None:
        waits = {**VICTIM, "certified": "pending"}
        found = answer(VICTIM, waits, {"on": ON}, amounts=False)
        statuses = [row["status_psychological_support"] for row in found]
        assert statuses[:2] == [Status.OWED.value, Status.NOT_YET.value]
        assert statuses[2] == sum(status.value for status in (Status.REFUSED, Status.NOT_YET, Status.OWED))

    def test_a_support_that_no_text_of_the_day_gives_is_null(self) -> None:
        assert answer({"on": date(2012, 1, 1)})[0]["status_crime_fund_support"] is None

    def test_the_regime_is_that_of_the_day_of_identification(self) -> None:
        late = date(2026, 1, 5)
        found = answer({"on": late}, {"on": late, "identified": date(2025, 6, 30)}, {"on": late, "regime": "law_2011"})
        assert [row["regime"] for row in found] == ["law_2024", "law_2011", "law_2011"]


class TestAmounts:
    """Whole đồng of 64 bits, exact or refused."""

    COST = "cost_fare_from_abroad"

    def amounts(self, **costs: int) -> dict[str, Any]:
        return answer({**VICTIM, "is_abroad": True, "mission_informed": "happened", **costs})[0]

    @pytest.mark.parametrize("dong", [0, 16_777_217, 2**53 + 1, 2**62 + 1, BIG - 10**9])
    def test_an_amount_is_exact_up_to_the_greatest(self, dong: int) -> None:
        row = self.amounts(**{self.COST: dong})
        assert row["problem"] is None
        assert (row["low_ticket_to_viet_nam"], row["high_ticket_to_viet_nam"]) == (dong, dong)
        assert KINDS[row["kind_ticket_to_viet_nam"]] is Bound.EXACTLY

    def test_the_number_that_stands_for_no_limit_is_refused(self) -> None:
        row = self.amounts(**{self.COST: 2**63 - 1})
        assert row.pop("problem") == f"{self.COST}: too_large"
        assert set(row.values()) == {None}

    def test_a_product_beyond_64_bits_is_refused(self) -> None:
        row = answer({"on": date(2025, 8, 1), "months_of_care": 2**60})[0]
        assert row["problem"] == "amount: too_large"

    def test_a_sum_beyond_64_bits_is_refused(self) -> None:
        row = self.amounts(**{self.COST: BIG, "cost_clothing_and_fees_abroad": BIG})
        assert row["problem"] == "amount: too_large"

    def test_what_is_unknown_in_an_amount_is_told_by_bits(self) -> None:
        row = self.amounts()
        [fare] = plan_of().unknown_parts["ticket_to_viet_nam"][:1]
        assert row["reason_ticket_to_viet_nam"] == 1
        assert fare.en == "ticket to the border of Viet Nam"

    def test_without_amounts_there_is_no_column_of_them(self) -> None:
        names = answer(VICTIM, amounts=False)[0]
        assert not any(name.startswith(("low_", "high_", "kind_", "reason_")) for name in names)


class TestFaults:
    """A row with a fault has nothing but the fault; the others go on."""

    FAULTS = (
        ({"on": None}, "on: missing"),
        ({"on": date(2010, 1, 1)}, "on: not_modelled"),
        ({"regime": "law_2024"}, "on: not_modelled"),
        ({"regime": "law_1999"}, "regime: choice"),
        ({"citizenship": "elsewhere"}, "citizenship: choice"),
        ({"certified": "maybe"}, "certified: choice"),
        ({"age": -1}, "age: negative"),
        ({"age": None, "age_from": 9, "age_to": 8}, "age: bounds"),
        ({"age_from": 9}, "age: bounds"),  # beside the number itself
        ({"days_stay": 0, "over_stay": True}, "days_stay: days"),
        ({"days_stay": 3}, "over_stay: missing"),
        ({"days_stay": 23, "over_stay": True}, "days_stay: law_changes"),
        ({"cost_fare": -5}, "cost_fare: negative"),
        ({"age": -1, "citizenship": "elsewhere"}, "citizenship: choice; age: negative"),
    )

    @pytest.mark.parametrize(
        ("changed", "problem"), FAULTS, ids=[f"{[*changed]} {problem}" for changed, problem in FAULTS]
    )
    def test_of_a_row(self, changed: dict[str, Any], problem: str) -> None:
        sound, faulty, after = answer(VICTIM, {**VICTIM, **changed}, VICTIM)
        assert sorted(str(faulty.pop("problem")).split("; ")) == sorted(problem.split("; "))
        assert set(faulty.values()) == {None}
        assert sound == after
        assert sound["problem"] is None

    @pytest.mark.parametrize(
        ("changed", "problem"), FAULTS, ids=[f"{[*changed]} {problem}" for changed, problem in FAULTS]
    )
    def test_such_a_row_cannot_be_expanded(self, changed: dict[str, Any], problem: str) -> None:
        with pytest.raises(InvalidFact, match=":") as caught:
            explained(rows({**VICTIM, **changed}), 0)
        assert sorted(f"{one.path}: {one.code}" for one in caught.value.problems) == sorted(problem.split("; "))


class TestColumns:
    """A table whose columns are not those that there are is refused whole, all problems at once."""

    def test_every_problem_is_listed(self) -> None:
        table = pa.RecordBatch.from_pydict(
            {"certfied": ["happened"], "age": [1.5], "born": ["2003"], "citizenship": [True], "poor_household": [3]}
        )
        with pytest.raises(InvalidFact, match="missing") as caught:
            [*assess_batches([table])]
        assert [problem.text() for problem in caught.value.problems] == [
            "on: the column of the day asked is missing",
            "certfied: not in the vocabulary; similar: certified",
            "age: not a column of whole numbers",
            "citizenship: not a column of text",
            "poor_household: not a column of true or false",
            "age: worked out from the column born already",
        ]

    def test_two_columns_of_one_name_are_refused(self) -> None:
        table = pa.RecordBatch.from_arrays([pa.array([ON]), pa.array([ON])], names=["on", "on"])
        with pytest.raises(InvalidFact, match="several columns of this name"):
            [*assess_batches([table])]

    def test_a_column_may_hold_nothing_at_all(self) -> None:
        table = rows(VICTIM)
        for name in ("needs_essentials", "days_on_road", "former_province", "identified", "over_stay"):
            table = table.append_column(name, pa.nulls(1))
        assert one(table) == answer(VICTIM)

    @pytest.mark.parametrize("kind", [pa.int8(), pa.int32(), pa.uint16(), pa.int64()])
    def test_numbers_may_be_of_any_width(self, kind: pa.DataType) -> None:
        table = rows({name: value for name, value in VICTIM.items() if name != "age"})
        assert one(table.append_column("age", pa.array([20], kind))) == answer(VICTIM)

    @pytest.mark.parametrize("values", [["viet_nam"], ["foreign", "viet_nam"], ["stateless", "elsewhere", "viet_nam"]])
    def test_texts_may_be_encoded_by_a_dictionary(self, values: list[str]) -> None:
        table = rows({name: value for name, value in VICTIM.items() if name != "citizenship"})
        place = pa.array([len(values) - 1], pa.int8())
        encoded = pa.DictionaryArray.from_arrays(place, pa.array(values))
        assert one(table.append_column("citizenship", encoded)) == answer(VICTIM)

    def test_all_may_be_texts(self) -> None:
        texts = {name: str(value).lower() if value is not None else None for name, value in VICTIM.items()}
        wrong = {**texts, "on": "2017-02-30", "age": "1.9", "accompanies_victim": "yes"}
        found = answer(texts, wrong)
        assert [found[0]] == answer(VICTIM)
        assert found[1]["problem"] == "on: type; on: missing; age: type; accompanies_victim: type"


class TestBorn:
    """Ages follow from the column of birth dates, by the rules of ages."""

    @pytest.mark.parametrize("born", ["1999-05-10", "1999-05-11", "1999", "1998-H2/2001"])
    def test_the_age_is_that_of_the_birth_date(self, born: str) -> None:
        person = {name: value for name, value in VICTIM.items() if name != "age"}
        table = rows({**person, "born": born}, {**person, "born": None})
        [found] = assess_batches([table])
        assert found.to_pylist()[0]["status_guardian"] == explained(table, 0).support["guardian"].possible
        assert found.to_pylist()[1]["status_guardian"] == explained(table, 1).support["guardian"].possible

    def test_one_born_later_and_a_date_that_is_none_are_faults(self) -> None:
        person = {name: value for name, value in VICTIM.items() if name != "age"}
        found = answer({**person, "born": "2017-05-11"}, {**person, "born": "soon"})
        assert [row["problem"] for row in found] == ["born: born_later", "born: type"]


class TestExplained:
    """Any row can be expanded into the full answer."""

    def test_it_has_reasons_and_lines(self) -> None:
        found = explained(rows(VICTIM, {**VICTIM, "days_stay": 4, "over_stay": True, "needs_essentials": True}), 1)
        assert found.support["meals"].status is Status.OWED
        assert found.support["meals"].reasons[0].ground.source.citation.key.startswith("09/2013/NĐ-CP")
        [line] = found.lines_of(found.support["meals"])
        assert line.days is not None
        assert line.days.days == 4

    def test_what_a_row_tells_is_what_is_known(self) -> None:
        person = {
            **VICTIM,
            "age": None,
            "age_from": 13,
            "identified": date(2017, 5, 1),
            "regime": "law_2011",
            "cost_fare": 5,
        }
        found = explained(rows(person), 0)
        assert found.regime.key == "law_2011"
        assert found.asked == ON
        assert found.statement.possible.low >= 0

    @pytest.mark.parametrize("row", [-1, 1])
    def test_a_row_that_there_is_not_is_refused(self, row: int) -> None:
        with pytest.raises(InvalidFact, match="there is no such row"):
            explained(rows(VICTIM), row)

    def test_no_value_of_a_row_is_repeated_in_an_error(self) -> None:
        with pytest.raises(InvalidFact, match="none of the values") as caught:
            explained(rows({**VICTIM, "citizenship": "Nguyễn Thị Thử"}), 0)
        assert "Nguyễn" not in str(caught.value)


class TestSchema:
    """The columns of the answers are the same whatever the rows are."""

    def test_they_are_those_of_every_answer(self) -> None:
        for amounts in (True, False):
            [found] = assess_batches([rows({**VICTIM, "id": 7})], amounts=amounts)
            assert found.schema == answers_schema(rows({**VICTIM, "id": 7}).schema, amounts=amounts)

    def test_each_support_of_persons_has_a_status(self) -> None:
        names = answers_schema(rows(VICTIM).schema).names
        assert {f"status_{benefit.key}" for benefit in BOOK.benefits if benefit.recipient.value == "person"} == {
            name for name in names if name.startswith("status_")
        }
