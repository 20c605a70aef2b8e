"""Overlays as TOML: what an agency knows and the book does not, read strictly, every problem with its path."""

__all__ = ["lay_over", "read_overlay"]

import re
from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem, WireError
from victim_protocol.facts import FACTS
from victim_protocol.law.benefit import Force
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.laid import LOCAL
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.overlay import Overlay
from victim_protocol.law.rate import RateKind
from victim_protocol.law.time_limit import LimitKind, Unit
from victim_protocol.wire.overlay_conditions import condition_problems
from victim_protocol.wire.overlay_rows import OverlayRows
from victim_protocol.wire.parsing import parsed
from victim_protocol.wire.problems import one_of
from victim_protocol.wire.strict import structure

Value_co = TypeVar("Value_co", covariant=True)

_GRADES: Final = tuple(grade.value for grade in Evidence)
_RATES: Final = tuple(kind.value for kind in RateKind if kind is not RateKind.NOT_KNOWN)
_KINDS: Final = tuple(kind.value for kind in LimitKind)
_UNITS: Final = tuple(unit.value for unit in Unit)
_FORCES: Final = tuple(force.value for force in Force)
_PROVINCES: Final = FACTS[LOCAL].choices
_TABLES: Final = {
    "instruments": "instrument",
    "amounts": "amount",
    "grounds": "provision",
    "texts": "text",
}
"""What stands in an overlay in a row, and the table of the file that it comes from."""


class _Row(Protocol[Value_co]):
    def made(self) -> Value_co:
        """The value that the row makes."""


@frozen
class _Read:
    """What could be read of a file.

    Args:
        overlay: What its sound rows say.
        problems: What is wrong with the others.
        places: For each table, where each sound row stands in it.
    """

    overlay: Overlay
    problems: tuple[Problem, ...]
    places: dict[str, list[int]] = field(repr=False)


def read_overlay(text: str) -> Overlay:
    r"""Read an overlay.

    Args:
        text: The whole file, at most a million characters.

    Returns:
        The overlay; where the file says that it is fictitious, its name says so too.

    Raises:
        WireError: It is not TOML, or has another shape, or a value that the law cannot have; all problems are listed.

    >>> given = 'name = "A"\n[[text]]\ntext = "poverty"\nholds = true\nsource = "1/2026/NQ-HĐND:2"\ngrade = "secondary"'
    >>> read_overlay(given).texts[0].source.citation.key
    '1/2026/NQ-HĐND:2'
    """
    read = _read(text)
    if read.problems:
        raise WireError(*read.problems)
    return read.overlay


def lay_over(book: LawBook, text: str) -> LawBook:
    r"""Read an overlay and lay it over a book, which stays as it is.

    Args:
        book: The book.
        text: The whole file, at most a million characters.

    Raises:
        WireError: What is wrong with the file, and what keeps its sound rows from being laid over the book; all
            problems are listed, each with its path in the file.

    >>> from victim_protocol.statutes.book import default_book
    >>> lay_over(default_book(), 'name = "A"').overlays[0][0]
    'A'
    """
    read = _read(text)
    problems = [*read.problems]
    if not any(problem.path.startswith("instrument[") for problem in problems):  # else what cites it would be blamed
        try:
            whole = overlaid(book, read.overlay)
        except InvalidLaw as error:
            problems += (_in_file(problem, read.places) for problem in error.problems)
        else:
            if not problems:
                return whole
    raise WireError(*dict.fromkeys(problems))


def _in_file(problem: Problem, places: dict[str, list[int]]) -> Problem:
    """A problem of an overlay with the path that it has in the file."""
    found = re.fullmatch(r"(\w+)\[(\d+)\](.*)", problem.path)
    table = _TABLES.get(found[1]) if found is not None else None
    if found is None or table is None:
        return problem
    return Problem(f"{table}[{places[table][int(found[2])]}]{found[3]}", problem.code, problem.vi, problem.en)


def _read(text: str) -> _Read:
    rows = structure(parsed(text), OverlayRows, "")
    problems = [*_codes(rows)]
    places: dict[str, list[int]] = {}
    overlay = Overlay(
        name=f"{rows.name} (hư cấu / fictitious)" if rows.fictitious else rows.name,
        instruments=_each("instrument", rows.instrument, problems, places),
        amounts=_each("amount", rows.amount, problems, places),
        grounds=_each("provision", rows.provision, problems, places),
        texts=_each("text", rows.text, problems, places),
        limits=_each("limit", rows.limit, problems, places),
    )
    return _Read(overlay, tuple(dict.fromkeys(problems)), places)


def _codes(row: OverlayRows) -> Iterable[Problem]:
    """Words that are none of a few, and a name that says nothing."""
    if not row.name.strip():
        yield Problem("name", "missing", "thiếu tên", "a name is missing")
    for path, grade in _grades(row):
        yield from one_of(path, grade, _GRADES)
    for place, amount in enumerate(row.amount):
        yield from one_of(f"amount[{place}].kind", amount.kind, _RATES)
        if amount.province is not None:
            yield from one_of(f"amount[{place}].province", amount.province, _PROVINCES)
    for place, provision in enumerate(row.provision):
        yield from one_of(f"provision[{place}].force", provision.force, _FORCES)
        yield from condition_problems(f"provision[{place}].when", provision.when)
    for place, limit in enumerate(row.limit):
        yield from one_of(f"limit[{place}].kind", limit.kind, _KINDS)
        if limit.unit is not None:
            yield from one_of(f"limit[{place}].unit", limit.unit, _UNITS)


def _grades(row: OverlayRows) -> Iterable[tuple[str, str]]:
    """Each grade with its path."""
    yield from ((f"instrument[{place}].grade", one.grade) for place, one in enumerate(row.instrument))
    yield from ((f"amount[{place}].grade", one.grade) for place, one in enumerate(row.amount))
    yield from ((f"provision[{place}].grade", one.grade) for place, one in enumerate(row.provision))
    yield from ((f"text[{place}].grade", one.grade) for place, one in enumerate(row.text))
    yield from ((f"limit[{place}].grade", one.grade) for place, one in enumerate(row.limit))


def _each(
    name: str, rows: Sequence[_Row[Value_co]], problems: list[Problem], places: dict[str, list[int]]
) -> tuple[Value_co, ...]:
    """The values of rows; what the law cannot have is a problem of its row, unless a word of it is wrong already."""
    found: list[Value_co] = []
    sound = places[name] = list[int]()
    for place, row in enumerate(rows):
        path = f"{name}[{place}]"
        if any(problem.path.startswith(f"{path}.") for problem in problems):
            continue
        try:
            found.append(row.made())
            sound.append(place)
        except InvalidLaw as error:
            problems += (Problem(path, problem.code, problem.vi, problem.en) for problem in error.problems)
    return tuple(found)
