"""Stored cases: JSON Lines in UTF-8, one record a line, in the one form that a record has."""

__all__ = ["read_journal", "to_lines"]

import json

from victim_protocol.case.journal import Journal
from victim_protocol.case.sealing import Sealed
from victim_protocol.case.stored import canonical_text, kind_of, open_fields, personal_values
from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.journal_rows import sealed_of
from victim_protocol.wire.strict import unreadable

_OF_A_CASE_FILE = (b"#", b"title", b"opened", b"[person", b"[[")
"""How a case file in TOML begins."""


def to_lines(journal: Journal) -> str:
    r"""A journal as text, a line for each record; to be written in UTF-8, with these line breaks.

    A line is a table in canonical JSON.
    Without ``hash``, ``previous`` and ``openings`` its bytes are those that the hash covers.

    Args:
        journal: The journal.

    >>> from victim_protocol.case.person import Person
    >>> to_lines(Journal().append(Person(id="p1"), {})).partition(',"hash"')[0]
    '{"commitments":{},"fields":{"id":"p1"}'
    """
    return "".join(_line(sealed) + "\n" for sealed in journal.records)


def _line(sealed: Sealed) -> str:
    values = personal_values(sealed.record)
    openings = {
        name: {"salt": salt.hex(), "value": values[name]} for name, salt in sealed.salts.items() if name in values
    }
    table = {
        "commitments": dict(sealed.commitments),
        "fields": open_fields(sealed.record),
        "hash": sealed.hash,
        "kind": kind_of(sealed.record),
        "openings": openings,
        "previous": sealed.previous,
    }
    return canonical_text(table)


def read_journal(text: str | bytes) -> Journal:
    """Read what ``to_lines`` wrote, and nothing else; whether hashes fit is left to ``verify``.

    Args:
        text: The whole file, best as bytes: whatever translates line breaks or leaves signs out hides a change.

    Raises:
        WireError: A line is not in UTF-8, no record, or not in the form in which ``to_lines`` writes it; all problems
            are listed, and lines are counted from 0.

    >>> read_journal(b"")
    Journal(records=())
    """
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    *lines, rest = data.split(b"\n")
    if data.lstrip().startswith(_OF_A_CASE_FILE):
        vi = "không phải hồ sơ lưu dạng JSON Lines; tệp TOML thì dùng lệnh khác"
        raise WireError(Problem("line[0]", "json", vi, "no stored case in JSON Lines; TOML is for the other commands"))
    problems = list[Problem]()
    if rest:
        path = f"line[{len(lines)}]"
        problems.append(Problem(path, "end", "thiếu dấu xuống dòng ở cuối", "no line break at the end"))
    records = [_sealed(f"line[{place}]", line, problems) for place, line in enumerate(lines)]
    if problems:
        raise WireError(*problems)
    return Journal(records=[sealed for sealed in records if sealed is not None])


def _sealed(path: str, line: bytes, problems: list[Problem]) -> Sealed | None:
    """The record of a line; ``None`` where there is none, which is added to the problems."""
    try:
        sealed = sealed_of(path, _table(path, line))
    except WireError as error:
        problems += error.problems
        return None
    if _line(sealed).encode("utf-8", "surrogatepass") != line:  # an escape may stand for half a sign
        vi = "không đúng dạng chuẩn: JSON không dấu cách, khóa xếp theo thứ tự, mỗi giá trị một cách viết"
        en = "not in canonical form: JSON without spaces, sorted keys, one way to write each value"
        problems.append(Problem(path, "canonical", vi, en))
        return None
    return sealed


def _table(path: str, line: bytes) -> object:
    try:
        table = json.loads(line.decode())
    except UnicodeDecodeError:
        raise WireError(Problem(path, "utf_8", "không phải UTF-8", "not in UTF-8")) from None
    except (ValueError, RecursionError):
        raise WireError(Problem(path, "json", "không phải JSON hợp lệ", "not valid JSON")) from None
    found = unreadable({"line": table})  # so that each path begins with the same word
    problems = [problem._replace(path=path + problem.path.removeprefix("line")) for problem in found]
    if problems:
        raise WireError(*dict.fromkeys(problems))
    return table
