"""Overlays as TOML: what an agency knows and the book does not, read strictly, every problem with its path."""

__all__ = ["lay_over", "read_overlay"]

import re
from collections.abc import Iterable, Iterator
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
from victim_protocol.provinces import MERGED_FROM
from victim_protocol.wire.overlay_conditions import condition_problems
from victim_protocol.wire.overlay_rows import AmountRow, InstrumentRow, LimitRow, OverlayRows, ProvisionRow, TextRow
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
    @property
    def grade(self) -> str:
        """How well its text is known."""

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
    # of a text that is listed wrongly, whatever cites it would be blamed
    spared = {"instruments"} if any(problem.path.startswith("instrument[") for problem in problems) else set[str]()
    try:
        whole = overlaid(book, read.overlay)
    except InvalidLaw as error:
        problems += (
            told for problem in error.problems if problem.path not in spared for told in _in_file(problem, read)
        )
    else:
        if not problems:
            return whole
    raise WireError(*dict.fromkeys(problems))


def _in_file(problem: Problem, read: _Read) -> Iterator[Problem]:
    """A problem of an overlay, or of the book with it, with the path of each row of the file that it may come from."""
    found = re.fullmatch(r"(\w+)\[(\d+)\](.*)", problem.path)
    if found is not None and found[1] in _TABLES:
        table = _TABLES[found[1]]
        yield problem._replace(path=f"{table}[{read.places[table][int(found[2])]}]{found[3]}")
        return
    owner, _, key = problem.path.partition(".")
    table, keys = {
        "limits": ("limit", [one.key for one in read.overlay.limits]),
        "benefits": ("provision", [one.benefit for one in read.overlay.grounds]),
    }.get(owner, ("", []))
    rows = [place for place, named in zip(read.places.get(table, ()), keys, strict=True) if named == key]
    yield from (problem._replace(path=f"{table}[{row}]") for row in rows)
    if not rows:
        yield problem


def _read(text: str) -> _Read:
    file = structure(parsed(text), OverlayRows, "")
    problems = [*_of_text("name", file.name)]
    if not file.name.strip():
        problems.append(Problem("name", "missing", "thiếu tên", "a name is missing"))
    places: dict[str, list[int]] = {}
    overlay = Overlay(
        name=f"{file.name} (hư cấu / fictitious)" if file.fictitious else file.name,
        instruments=_each("instrument", file.instrument, InstrumentRow, problems, places),
        amounts=_each("amount", file.amount, AmountRow, problems, places),
        grounds=_each("provision", file.provision, ProvisionRow, problems, places),
        texts=_each("text", file.text, TextRow, problems, places),
        limits=_each("limit", file.limit, LimitRow, problems, places),
    )
    return _Read(overlay, tuple(dict.fromkeys(problems)), places)


def _words(path: str, row: object) -> Iterator[Problem]:
    """Words of a row that are none of a few, and titles that are no line of text."""
    match row:
        case InstrumentRow():
            yield from (*_of_text(f"{path}.vi", row.vi), *_of_text(f"{path}.en", row.en))
        case AmountRow():
            yield from one_of(f"{path}.kind", row.kind, _RATES)
            yield from () if row.province is None else _of_province(path, row, row.province)
            yield from condition_problems(f"{path}.when", row.when)
        case ProvisionRow():
            yield from one_of(f"{path}.force", row.force, _FORCES)
            yield from condition_problems(f"{path}.when", row.when)
        case LimitRow():
            yield from _of_limit(path, row)
        case _:
            pass


def _of_province(path: str, row: AmountRow, code: str) -> Iterator[Problem]:
    """A province that there was not, or one of which it is not said whether its amount goes on."""
    yield from one_of(f"{path}.province", code, _PROVINCES)
    if row.until is None and row.since < MERGED_FROM:
        vi, en = "thiếu ngày cuối: có áp dụng sau 30/06/2025 không?", "say whether it goes on after 30/06/2025"
        yield Problem(f"{path}.until", "missing", vi, en)


def _of_limit(path: str, row: LimitRow) -> Iterator[Problem]:
    if not row.starts or not row.actors:
        yield Problem(path, "missing", "thiếu sự kiện bắt đầu hoặc cơ quan", "no event starts it, or it binds nobody")
    yield from one_of(f"{path}.kind", row.kind, _KINDS)
    if row.unit is not None:
        yield from one_of(f"{path}.unit", row.unit, _UNITS)


def _of_text(path: str, text: str) -> Iterator[Problem]:
    """Line breaks and other signs that nobody sees: they could forge a line of a page."""
    if not text.isprintable():
        yield Problem(path, "line", "chỉ gồm một dòng chữ", "not one line of plain text")


def _each(
    name: str,
    plain: Iterable[object],
    kind: type[_Row[Value_co]],
    problems: list[Problem],
    places: dict[str, list[int]],
) -> tuple[Value_co, ...]:
    """The values of the rows of a table; of the others, every problem, and what the law cannot have."""
    found: list[Value_co] = []
    sound = places[name] = list[int]()
    for place, value in enumerate(plain):
        path = f"{name}[{place}]"
        try:
            row = structure(value, kind, path)
            wrong = [*one_of(f"{path}.grade", row.grade, _GRADES), *_words(path, row)]
            if not wrong:
                found.append(row.made())
                sound.append(place)
        except WireError as error:
            wrong = [*error.problems]
        except InvalidLaw as error:
            wrong = [problem._replace(path=path) for problem in error.problems]
        problems += wrong
    return tuple(found)
