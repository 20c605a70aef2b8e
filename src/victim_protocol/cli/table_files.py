"""Tables in files, batch by batch: Arrow IPC, Parquet and CSV, by the end of the name."""

__all__ = ["Source", "opened", "writer"]

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.csv
import pyarrow.ipc
import pyarrow.parquet

_ROWS: Final = 1 << 17
"""How many rows are read at once."""
_BLOCK: Final = 1 << 24
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


def _parquet(path: Path) -> Source:
    file = pyarrow.parquet.ParquetFile(path)

    def batches() -> Iterator[tuple[pa.RecordBatch, int]]:
        done = 0
        for batch in file.iter_batches(_ROWS):
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
        names = pa.csv.open_csv(start, read, parse).schema.names
    unread.clear()
    convert = pa.csv.ConvertOptions(
        column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True, null_values=[""]
    )
    file = pa.OSFile(str(path))
    reader = pa.csv.open_csv(file, read, parse, convert)
    return Source(reader.schema, ((batch, file.tell()) for batch in reader), file.size(), unread)


_OPEN: Final[dict[str, Callable[[Path], Source]]] = {
    ".arrow": _arrow,
    ".csv": _csv,
    ".parquet": _parquet,
}


def opened(path: Path) -> Source:
    """A table that is read batch by batch.

    Args:
        path: The file; its name ends in .arrow, .csv or .parquet.

    Raises:
        OSError: It cannot be read.
        pyarrow.ArrowInvalid: It is no such table.
    """
    return _OPEN[path.suffix.lower()](path)


def writer(path: Path, schema: pa.Schema, suffix: str) -> Any:  # noqa: ANN401 - one of three writers of Arrow
    """What writes a table batch by batch; it is closed after the last.

    Args:
        path: The file.
        schema: Its columns.
        suffix: How the name is to end.
    """
    if suffix == ".parquet":
        return pyarrow.parquet.ParquetWriter(path, schema)
    return pa.csv.CSVWriter(path, schema) if suffix == ".csv" else pa.ipc.new_file(path, schema)
