"""The case files that a command names, each once, those in folders too."""

__all__ = ["RECORDS", "Read", "bytes_of", "found_paths", "read_files", "text_of"]

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from victim_protocol.cli.words import complain, told
from victim_protocol.errors import VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.wire.case_file import ReadFile, read_file

_MISSING: Final = Label("không có tệp hoặc thư mục này", "no such file or folder")
_UNREADABLE: Final = Label("không đọc được tệp này", "this file cannot be read")
_NOT_UTF_8: Final = Label("tệp không phải UTF-8", "the file is not in UTF-8")
_LARGE: Final = Label("tệp quá lớn", "the file is too large")
RECORDS: Final = "records"
"""The folder of spreadsheets, within a folder of cases, that hold what a province records beside them."""
MOST_BYTES: Final = 4_000_000
"""As many as a million characters may need."""
_EMPTY: Final = Label("thư mục không có tệp hồ sơ nào ({files})", "the folder holds no case file ({files})")


class Read(NamedTuple):
    """A file that was read."""

    path: Path
    file: ReadFile


def found_paths(options: argparse.Namespace, suffixes: Sequence[str] = (".toml",)) -> Iterator[Path | None]:
    """Every file that is named or lies in a folder that is, once; ``None`` for a folder without any, which is reported.

    Args:
        options: Of the command: the paths and the language.
        suffixes: How the files end that are looked for in a folder.
    """
    seen: set[Path] = set()
    for path in options.path:
        found = sorted(_inside(path, suffixes)) if path.is_dir() else [path]
        if not found:
            complain(path, _EMPTY[options.lang].format(files=", ".join(f"*{suffix}" for suffix in suffixes)))
            yield None
        yield from (file for file in found if file not in seen)
        seen.update(found)


def _inside(folder: Path, suffixes: Sequence[str]) -> Iterator[Path]:
    """The files of a folder and of those within it, but for the records of a province, which are no cases."""
    for path in folder.rglob("*"):
        if path.suffix.lower() in suffixes and RECORDS not in path.relative_to(folder).parts[:-1]:
            yield path


def read_files(options: argparse.Namespace) -> Iterator[Read | None]:
    """Every file; ``None`` for what cannot be read, which is reported."""
    for path in found_paths(options):
        yield None if path is None else _read_one(path, options.lang)


def _read_one(path: Path, language: str) -> Read | None:
    text = text_of(path, language)
    if text is None:
        return None
    try:
        return Read(path, read_file(text))
    except VictimProtocolError as error:
        complain(path, told(error, language))
        return None


def text_of(path: Path, language: str, most: int = MOST_BYTES) -> str | None:
    """The text of a file; ``None`` for one that cannot be read, which is reported.

    Args:
        path: The file.
        language: The language of the report.
        most: How many bytes it may have.
    """
    data = bytes_of(path, language, most)
    try:
        return None if data is None else data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        complain(path, _NOT_UTF_8[language])
        return None


def bytes_of(path: Path, language: str, most: int = MOST_BYTES) -> bytes | None:
    """The bytes of a file; ``None`` for one that cannot be read, or is too large, which is reported.

    Args:
        path: The file.
        language: The language of the report.
        most: How many bytes it may have.
    """
    try:
        if path.stat().st_size > most:
            complain(path, _LARGE[language])
            return None
        return path.read_bytes()
    except FileNotFoundError:
        complain(path, _MISSING[language])
    except OSError:
        complain(path, _UNREADABLE[language])
    return None
