"""Cases as the rows of a spreadsheet, and an empty one to be filled in."""

__all__ = ["rows_of", "template"]

from collections.abc import Iterator, Mapping
from typing import Any, Final

from victim_protocol.case.case import Case
from victim_protocol.errors import Problem, WireError
from victim_protocol.labels import Language
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.sheet_cells import cell_of, is_empty
from victim_protocol.wire.sheet_columns import COLUMNS

_LONGEST: Final = 32_767
"""Signs that a cell of XLSX holds."""
_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a program would take for a formula."""


def template(language: Language = "vi") -> list[list[str]]:
    """Two rows: the keys of every column, and their names as a remark.

    Args:
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> [row[:2] for row in template("en")]
    [['case', 'person'], ['# the code of the case', "the person's code"]]
    """
    names = [column.label[language] for column in COLUMNS.values()]
    return [[*COLUMNS], [f"# {names[0]}", *names[1:]]]


def rows_of(cases: Mapping[str, Case]) -> list[list[str]]:
    """The rows of cases: a header, then for each case its persons and its entries.

    Args:
        cases: The cases by their codes.

    Raises:
        WireError: A text cannot be kept as it is in a cell: it is empty, too long, only spaces, or would be taken for
            a formula or a remark; all problems are listed, each with the code of the case and the path in its payload.

    >>> from victim_protocol.case.person import Person
    >>> rows_of({"c1": Case(persons=[Person(id="p1")], entries=[])})
    [['case', 'person'], ['c1', 'p1']]
    """
    payloads, problems = Payloads(), list[Problem]()
    told = [row for code, case in cases.items() for row in _rows(code, payloads.plain(case), problems)]
    if problems:
        raise WireError(*problems)
    used = {"case", "person"}.union(*told)
    columns = [key for key in COLUMNS if key in used]
    return [columns, *([row.get(key, "") for key in columns] for row in told)]


def _rows(code: str, plain: Mapping[str, Any], problems: list[Problem]) -> Iterator[dict[str, str]]:
    for place, person in enumerate(plain["persons"]):
        told = {("person" if key == "id" else key): value for key, value in person.items()}
        yield _row(code, told, f"{code} $.persons[{place}]", problems)
    for place, entry in enumerate(plain["entries"]):
        flat = {key: value for key, value in entry.items() if key not in {"facts", "costs"}}
        for table in ("facts", "costs"):
            flat |= {f"{table}.{key}": value for key, value in entry.get(table, {}).items()}
        yield _row(code, flat, f"{code} $.entries[{place}]", problems)


def _row(code: str, values: Mapping[str, Any], path: str, problems: list[Problem]) -> dict[str, str]:
    row = {"case": code, **{key: cell_of(value) for key, value in values.items()}}
    for key, text in row.items():
        if is_empty(text) and key == "case":
            continue
        if is_empty(text) or not _is_kept(text) or (key == "case" and text.startswith("#")):
            vi, en = "chữ này không giữ nguyên được trong một ô", "a cell cannot keep this text as it is"
            problems.append(Problem(f"{path}.{key}", "cell", vi, en))
    return row


def _is_kept(text: str) -> bool:
    """Whether a cell keeps it: no formula, not too long, and without signs that a program may not hold or change."""
    plain = all(sign == "\n" or sign.isprintable() for sign in text)
    return plain and len(text) <= _LONGEST and not text.startswith(_FORMULAS)
