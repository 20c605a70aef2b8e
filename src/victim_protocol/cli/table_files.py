"""Tables in files, batch by batch: Arrow IPC, Parquet and CSV, by the end of the name."""

__all__ = ["Source", "opened", "writer"]

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

from victim_protocol.batch.assess import MOST_ROWS
from victim_protocol.batch.columns import ID
from victim_protocol.errors import Problem, WireError

_BLOCK: Final = 1 << 23
"""How many bytes of CSV are read at once."""


class Source(NamedTuple):
    """A table that is read batch by batch."""

    schema: pa.Schema
    """Its columns."""
    batches: Iterator[tuple[pa.RecordBatch, int]]
    """Each batch, and how much of the table has been read with it."""
    whole: int
    """How much there is to read, in the same measure: rows, batches or bytes."""
    unread: list[int]
    """The rows that have more or fewer cells than there are columns, counted from 1; it grows while it is read."""


@contextmanager
def _readable() -> Iterator[None]:
    """Whatever a reader of Arrow raises as an error of our own; its words may tell what a table holds."""
    try:
        yield
    except (OSError, UnicodeDecodeError, pa.ArrowException):
        vi, en = "không phải bảng đọc được", "not a table that can be read"
        raise WireError(Problem("file", "unread", vi, en)) from None


def _parquet(path: Path) -> Source:
    file = pyarrow.parquet.ParquetFile(path)

    def batches() -> Iterator[tuple[pa.RecordBatch, int]]:
        done = 0
        for batch in file.iter_batches(MOST_ROWS):
            done += batch.num_rows
            yield batch, done

    return Source(file.schema_arrow, batches(), file.metadata.num_rows, [])


def _arrow(path: Path) -> Source:
    file = pa.ipc.open_file(pa.memory_map(str(path)))
    count = file.num_record_batches
    return Source(file.schema, ((file.get_batch(place), place + 1) for place in range(count)), count, [])


def _left_out(unread: list[int], row: Any) -> str:  # noqa: ANN401 - what the reader tells of a row
    """Note a row that has more or fewer cells; its number counts the line of names too."""
    unread.append(row.number - 1)
    return "skip"


def _csv(path: Path) -> Source:
    """All cells are read as texts, so that one that is of another type is a fault of its row and not of the file."""
    unread: list[int] = []
    parse = pa.csv.ParseOptions(newlines_in_values=True, invalid_row_handler=partial(_left_out, unread))
    read = pa.csv.ReadOptions(block_size=_BLOCK, use_threads=False)
    with pa.OSFile(str(path)) as start:
        names = pa.csv.open_csv(start, read, parse, pa.csv.ConvertOptions(check_utf8=False)).schema.names
    unread.clear()
    convert = pa.csv.ConvertOptions(
        column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True, null_values=[""], check_utf8=False
    )
    file = pa.OSFile(str(path))
    reader = pa.csv.open_csv(file, read, parse, convert)
    return Source(reader.schema, ((_legible(batch), file.tell()) for batch in reader), file.size(), unread)


def _legible(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The same rows, whose ids are passed on as texts even where they are not in UTF-8."""
    place = batch.schema.get_field_index(ID)
    if place < 0:
        return batch
    texts = [
        None if data is None else data.decode("utf-8", "replace")
        for data in batch.column(place).cast(pa.binary()).to_pylist()
    ]
    return batch.set_column(place, ID, pa.array(texts, pa.string()))


_OPEN: Final[dict[str, Callable[[Path], Source]]] = {".arrow": _arrow, ".csv": _csv, ".parquet": _parquet}


def opened(path: Path) -> Source:
    """A table that is read batch by batch, none of which is longer than what is worked on at once.

    Args:
        path: The file; its name ends in .arrow, .csv or .parquet.

    Raises:
        WireError: It cannot be read, or is no such table; also while its batches are read.
    """
    with _readable():
        source = _OPEN[path.suffix.lower()](path)
    return source._replace(batches=_cut(source.batches))


def _cut(batches: Iterator[tuple[pa.RecordBatch, int]]) -> Iterator[tuple[pa.RecordBatch, int]]:
    with _readable():
        for batch, done in batches:
            yield from ((batch.slice(start, MOST_ROWS), done) for start in range(0, batch.num_rows, MOST_ROWS))


def writer(path: Path, schema: pa.Schema) -> Any:  # noqa: ANN401 - one of three writers of Arrow
    """What writes a table batch by batch; it is closed after the last.

    Args:
        path: The file; its name ends in .arrow, .csv or .parquet.
        schema: Its columns.
    """
    match path.suffix.lower():
        case ".parquet":
            return pyarrow.parquet.ParquetWriter(path, schema)
        case ".csv":
            return pa.csv.CSVWriter(path, schema)
        case _:
            return pa.ipc.new_file(path, schema)
