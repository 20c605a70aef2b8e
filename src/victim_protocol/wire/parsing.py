"""From the text of a case file to its rows: TOML, exact types, every problem with its path."""

__all__ = ["parsed", "rows_of"]

import re
import tomllib
from collections.abc import Iterator
from typing import Any, TypeVar

from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.partly import readable
from victim_protocol.wire.rows import AskRow, CaseFile, EntryRow
from victim_protocol.wire.strict import structure, unreadable

Row = TypeVar("Row")

_MOST_CHARACTERS = 1_000_000
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_CODE = re.compile(r"[A-Za-z0-9_-]+")


def parsed(text: str) -> dict[str, Any]:
    """The tables of a file.

    Args:
        text: The whole file, at most a million characters.

    Raises:
        WireError: It is too large, not TOML, nested too deep, not in Unicode NFC, or a person's code may be a name.

    >>> parsed('title = "A"')
    {'title': 'A'}
    """
    if len(text) > _MOST_CHARACTERS:
        raise WireError(Problem("file", "size", "tệp quá lớn", f"longer than {_MOST_CHARACTERS} characters"))
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a ValueError of its own
        place = _PLACE.search(str(error))
        vi = f" ở dòng {place[1]}, cột {place[2]}" if place else ""
        en = f" at line {place[1]}, column {place[2]}" if place else ""
        raise WireError(Problem("file", "toml", f"không phải TOML hợp lệ{vi}", f"not valid TOML{en}")) from None
    problems = (*unreadable(data), *_codes(data.get("person")))
    if problems:
        raise WireError(*dict.fromkeys(problems))
    return data


def _codes(persons: object) -> Iterator[Problem]:
    """Codes that are not words of letters and digits: they may be names, so none is repeated."""
    for place, code in enumerate(persons if isinstance(persons, dict) else ()):
        if not _CODE.fullmatch(code):
            yield Problem(
                f"person[{place}]",
                "code",
                "mã người chỉ gồm chữ cái không dấu, chữ số, - và _; không dùng tên",
                "a person's code is made of plain letters, digits, - and _; it is not a name",
            )


def rows_of(data: dict[str, Any], problems: list[Problem]) -> tuple[CaseFile, dict[str, EntryRow], dict[str, AskRow]]:
    """The file, and its entries and questions by their paths, without those that cannot be read."""
    rows = {name: data.get(name, []) for name in ("entry", "ask")}
    listed = {name: value for name, value in rows.items() if isinstance(value, list)}
    found = readable("", {**data, **{name: [] for name in listed}}, CaseFile, problems, structure)
    entries = _each("entry", listed.get("entry", []), EntryRow, problems)
    asks = _each("ask", listed.get("ask", []), AskRow, problems)
    if found is None:
        raise WireError(*problems)
    return found, entries, asks


def _each(name: str, values: list[Any], kind: type[Row], problems: list[Problem]) -> dict[str, Row]:
    found = {f"{name}[{place}]": value for place, value in enumerate(values)}
    rows = {path: readable(path, value, kind, problems, structure) for path, value in found.items()}
    return {path: row for path, row in rows.items() if row is not None}
