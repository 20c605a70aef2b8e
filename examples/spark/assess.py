"""Apache Spark carries the assessment of tables over many machines: it sends one function to where the rows are.

Needs ``pyspark`` and a Java runtime, and the package with its extra ``batch`` on every machine.
Run as ``spark-submit examples/spark/assess.py people.parquet answers.parquet``.
"""

import sys

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from victim_protocol.batch.assess import answers_schema, assess_batches


def assessed(people: DataFrame) -> DataFrame:
    """The answers to every row, with its ``id``."""
    asked: pa.Schema = to_arrow_schema(people.schema)
    return people.mapInArrow(assess_batches, from_arrow_schema(answers_schema(asked)))


def main(source: str, target: str) -> None:
    """Assess a Parquet file, or a folder of them."""
    spark = SparkSession.builder.appName("victim-protocol").getOrCreate()
    assessed(spark.read.parquet(source)).write.parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:3])
