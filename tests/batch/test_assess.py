import pickle
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from tests.batch.people import BOOK, someone, table

from victim_protocol.batch.arrow import unpacked
from victim_protocol.batch.assess import MOST_ROWS, answers_schema, assess_batches, explained, plan_of
from victim_protocol.batch.columns import columns_of
from victim_protocol.batch.faults import Faults
from victim_protocol.batch.known import Numbers
from victim_protocol.batch.laws import Laws
from victim_protocol.batch.plan import Plan
from victim_protocol.batch.reading import Reader
from victim_protocol.batch.row import one_day_of
from victim_protocol.batch.rows import Rows
from victim_protocol.batch.totals import KINDS
from victim_protocol.errors import InvalidFact
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
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


def read_rows(table_of: pa.RecordBatch) -> Rows:
    """The rows of a table as they are read."""
    reader = Reader(batch=table_of, columns=columns_of(BOOK), faults=Faults(table_of.num_rows))
    return Rows(reader=reader, book=BOOK, laws=Laws(BOOK))


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


class TestSmallPrint:
    """What is easily got wrong, each by itself."""

    def test_who_was_identified_later_is_governed_by_the_day_asked(self) -> None:
        assert answer({"on": date(2025, 6, 1), "identified": date(2026, 1, 1)})[0]["regime"] == "law_2011"

    def test_a_birth_date_of_several_years_is_not_within_a_year(self) -> None:
        table_of = rows(*({"on": ON, "born": born} for born in ("2003", "2002/2004", None)))
        told = [one_day_of(table_of, place, BOOK).facts[Key("birth_within_a_year")] for place in range(3)]
        assert told == [True, False, False]
        plane = read_rows(table_of).known(Key("birth_within_a_year"))
        assert unpacked(plane.plane(frozenset({0})), 3).tolist() == [True, False, False]
        assert unpacked(plane.plane(frozenset({1})), 3).tolist() == [False, True, True]
        age = read_rows(table_of).known(Key("age"))
        assert isinstance(age, Numbers)
        assert age.is_unknown.tolist() == [False, False, True]

    def test_bounds_beside_a_number_are_a_fault_on_either_side(self) -> None:
        assert answer({"on": ON, "age": 3, "age_to": 5})[0]["problem"] == "age: bounds"

    def test_great_ages_are_ages(self) -> None:
        found = answer({**VICTIM, "age": 199}, {**VICTIM, "age": 200}, {**VICTIM, "age": 4000})
        assert found[0] == found[1] == found[2]
        assert found[0]["problem"] is None

    def test_where_no_unit_is_paid_nothing_is_unknown(self) -> None:
        """Of no day on the road the meals are nothing, whether or not their rate is known."""
        row = answer({"on": date(2026, 8, 1), "regime": "law_2024", "days_on_road": 0})[0]
        assert (row["low_road_meals"], row["high_road_meals"], row["reason_road_meals"]) == (0, 0, 0)


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
            "columns[0]: not in the vocabulary; similar: certified",
            "age: not a column of whole numbers",
            "citizenship: not a column of text",
            "poor_household: not a column of true or false",
            "age: worked out from the column born already",
        ]

    def test_problems_are_told_in_vietnamese_too(self) -> None:
        with pytest.raises(InvalidFact, match="whole numbers") as caught:
            [*assess_batches([pa.RecordBatch.from_pydict({"on": [ON], "age": [1.5]})])]
        assert caught.value.text("vi") == "age: kiểu cột không đúng, cần: số nguyên"

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


class TestOddForms:
    """What Arrow can hold beside plain columns is read as what it tells."""

    def test_a_null_within_a_dictionary_is_what_is_not_known(self) -> None:
        table = rows({"on": ON}, {"on": ON}, {"on": ON})
        for name, values in (
            ("citizenship", ["viet_nam", None]),
            ("regime", ["law_2011", None]),
            ("over_stay", ["true", None]),
            ("born", ["1999", None]),
        ):
            encoded = pa.DictionaryArray.from_arrays(pa.array([0, 1, None], pa.int8()), pa.array(values, pa.string()))
            table = table.append_column(name, encoded)
        first, second, third = one(table)
        assert first["problem"] is None
        assert second == third
        assert second["problem"] is None

    def test_what_lies_under_a_null_is_not_looked_at(self) -> None:
        validity = pa.py_buffer(bytes([0b101]))
        places = pa.Array.from_buffers(pa.int8(), 3, [validity, pa.py_buffer(bytes([0, 156, 1]))])
        encoded = pa.DictionaryArray.from_arrays(
            places, pa.array(["viet_nam", "stateless_permanent_resident"]), safe=False
        )
        found = one(rows({"on": ON}, {"on": ON}, {"on": ON}).append_column("citizenship", encoded))
        plain = answer(
            *({"on": ON, "citizenship": name} for name in ("viet_nam", None, "stateless_permanent_resident"))
        )
        assert found == plain

    @pytest.mark.parametrize("number", [-(2**31), 2**31 - 2, 2**31 - 1, 2932897])
    def test_a_day_that_no_calendar_has_is_a_fault(self, number: int) -> None:
        day = pa.array([number], pa.int32()).cast(pa.date32())
        table = rows({"age": 20}).append_column("on", day)
        assert one(table)[0]["problem"] == "on: type; on: missing"
        born = rows({"born": "1999"}).append_column("on", day)
        assert one(born)[0]["problem"] == "on: type; on: missing"
        identified = rows({"on": ON}).append_column("identified", day)
        assert one(identified)[0]["problem"] == "identified: type"

    def test_the_first_and_the_last_of_all_days_are_days(self) -> None:
        first, last = answer({"on": date.min, "born": "1999"}, {"on": date.max, "born": "1999"})
        assert first["problem"] == "on: not_modelled; born: born_later"
        assert last["problem"] is None

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("9" * 5000, "cost_fare: too_large"),
            ("0" * 30 + "7", None),
            (str(2**63 - 1), "cost_fare: too_large"),
            ("٣", "cost_fare: type"),
            ("1.9", "cost_fare: type"),
            ("-1", "cost_fare: type"),
            ("", "cost_fare: type"),
        ],
    )
    def test_a_number_as_text(self, text: str, problem: str | None) -> None:
        assert answer({"on": ON, "cost_fare": text})[0]["problem"] == problem

    @pytest.mark.parametrize("text", ["2017-W19-3", "20170510", "2017-5-1", "soon", "2017-02-29"])
    def test_a_day_as_text_is_written_in_one_way(self, text: str) -> None:
        assert answer({"on": text})[0]["problem"] == "on: type; on: missing"

    def test_without_a_day_nothing_else_is_said_of_days(self) -> None:
        row = answer({"on": None, "born": "2003", "days_stay": 1, "over_stay": True})[0]
        assert row["problem"] == "on: missing"

    def test_a_table_is_no_batch(self) -> None:
        with pytest.raises(InvalidFact, match="by to_batches"):
            [*assess_batches([pa.Table.from_batches([rows(VICTIM)])])]

    def test_a_choice_of_another_type_is_refused(self) -> None:
        with pytest.raises(InvalidFact, match="this reading has no such choice"):
            answer(VICTIM, readings={"days_of_presence": ["both_days"]})

    def test_ids_encoded_by_a_dictionary_are_passed_on(self) -> None:
        table = rows(VICTIM, VICTIM).append_column("id", pa.array(["r1", "r1"]).dictionary_encode())
        assert [row["id"] for row in one(table)] == ["r1", "r1"]

    def test_under_ever_other_laws_no_more_than_some_programs_are_kept(self) -> None:
        plan = Plan(BOOK, {}, Evidence.SECONDARY, amounts=False)
        for place in range(20):
            days = [date(2012 + (place + step) % 15, 1 + place % 12, 15) for step in range(1 + place % 4)]
            table = rows(*({**VICTIM, "on": day} for day in days))
            assert plan.assess(table).to_pylist() == answer(*table.to_pylist(), amounts=False)
        assert len(plan._programs) <= 16


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

    def test_of_made_up_people_nothing_is_lost(self) -> None:
        chance = Random("nothing is lost")
        people = [someone(chance, known=0.7) for _ in range(40)]
        held = [one for one in people if one.identified is None or one.identified >= BOOK.regimes[0].identified_from]
        assert len(held) > 30
        for person in held:
            assert one_day_of(table([person]), 0, BOOK) == person

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
