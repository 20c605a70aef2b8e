"""The example for Apache Spark, in several worker processes of this machine; only where it is installed."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

pytest.importorskip("pyspark", reason="pyspark comes only with .ci/full")

import pyarrow as pa
from examples.spark.assess import assessed, main
from pyarrow import parquet
from pyspark.sql import SparkSession
from tests.batch.people import someone, table

from victim_protocol.batch.assess import assess_batches

COUNT = 3_000
OF_ONE_FILE = 700


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Spark with four worker processes on this machine."""
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    session = (
        SparkSession.builder.master("local[4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="module")
def people() -> pa.RecordBatch:
    """Made-up people with a number for each."""
    chance = Random("spark")
    rows = table([someone(chance, known=0.8) for _ in range(COUNT)])
    return rows.append_column("id", pa.array(range(COUNT), pa.int64()))


@pytest.fixture(scope="module")
def folder(people: pa.RecordBatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same people in several Parquet files."""
    found = tmp_path_factory.mktemp("people")
    for start in range(0, COUNT, OF_ONE_FILE):
        part = pa.Table.from_batches([people.slice(start, OF_ONE_FILE)])
        parquet.write_table(part, found / f"{start}.parquet")
    return found


def in_order(answers: pa.Table) -> pa.Table:
    return answers.sort_by("id").combine_chunks()


class TestSpark:
    """Many workers give the same values as one process, row by row."""

    def test_the_answers_are_those_of_one_machine(self, spark: Any, folder: Path, people: pa.RecordBatch) -> None:
        frame = spark.read.parquet(str(folder)).repartition(8)
        found = in_order(assessed(frame).toArrow())
        expected = in_order(pa.Table.from_batches([*assess_batches([people])]))
        assert found.column_names == expected.column_names
        for name in expected.column_names:
            assert found.column(name).combine_chunks().equals(expected.column(name).combine_chunks()), name

    def test_several_processes_took_a_share(self, spark: Any, folder: Path) -> None:
        frame = spark.read.parquet(str(folder)).repartition(8)

        def who(batches: Iterator[Any]) -> Iterator[Any]:
            for batch in batches:
                [*assess_batches([batch], amounts=False)]
                yield pa.RecordBatch.from_pydict({"process": pa.array([os.getpid()], pa.int64())})

        assert len({row.process for row in frame.mapInArrow(who, "process long").collect()}) > 1

    @pytest.mark.usefixtures("spark")
    def test_from_file_to_file(self, folder: Path, people: pa.RecordBatch, tmp_path: Path) -> None:
        main(str(folder), str(tmp_path / "answers"))
        found = in_order(parquet.read_table(tmp_path / "answers"))
        expected = in_order(pa.Table.from_batches([*assess_batches([people])]))
        for name in ("status_meals", "low_owed", "high_owed", "problem"):
            assert found.column(name).combine_chunks().equals(expected.column(name).combine_chunks()), name
