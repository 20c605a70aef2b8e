"""Who may notice that a law book was changed: the worked cases, the grid of answers, the approved texts."""

__all__ = ["witnesses"]

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path

from attrs import evolve
from scripts.law_mutants.trial import Witness
from scripts.law_mutants.walk import Place

from victim_protocol.assessment import Assessment, assess
from victim_protocol.errors import VictimProtocolError
from victim_protocol.law.book import LawBook
from victim_protocol.reports.summary import brief, summary
from victim_protocol.reports.text import render
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import ReadFile, read_file
from victim_protocol.wire.rows import AskRow
from victim_protocol.wire.runner import run

ROOT = Path(__file__).resolve().parents[2]
CASES, EXAMPLES, APPROVED = ROOT / "tests" / "cases", ROOT / "examples" / "cases", ROOT / "tests" / "approved"
GRID, PAGES = "tests.statutes.grid", "tests.statutes.pages"
ASKED_ON = {"adult_poor_household": date(2017, 5, 10)}
"""The worked cases of which a whole text is approved, and the day it is asked for."""


def witnesses() -> tuple[Witness, ...]:
    """Every witness that there is, the quickest first."""
    return (
        Witness("approved pages", partial(_pages_differ, import_module(PAGES).PAGES)),
        Witness("worked cases", _cases_differ),
        Witness("grid", partial(_grid_differs, import_module(GRID).differences)),
        Witness("approved texts", _texts_differ),
    )


def _benefit_of(place: Place) -> str | None:
    """The key of the benefit that a place is in; ``None`` where it is in none."""
    if len(place) < 2 or place[0] != "benefits":
        return None
    return default_book().benefits[int(place[1])].key


@cache
def _files(folder: Path) -> tuple[ReadFile, ...]:
    return tuple(read_file(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.toml")))


@cache
def _files_on(benefit: str | None) -> tuple[ReadFile, ...]:
    """The case files with only the questions that a change in a benefit can bear on; ``None`` for all questions."""
    files = (*_files(CASES), *_files(EXAMPLES))
    if benefit is None:
        return files
    asked = (evolve(file, asks=tuple(_asks_on(benefit, file.asks))) for file in files)
    return tuple(file for file in asked if file.asks)


def _asks_on(benefit: str, asks: Iterable[AskRow]) -> Iterator[AskRow]:
    """What is asked of one benefit or of all the money together; no other answer hangs on what a benefit says."""
    for ask in asks:
        expect = ask.expect
        if benefit in expect.support or (expect.owed, expect.possible) != (None, None):
            support = {key: row for key, row in expect.support.items() if key == benefit}
            yield evolve(ask, expect=evolve(expect, support=support))


def _pages_differ(pages: Mapping[str, Callable[[LawBook], Iterator[str]]], _place: Place, book: LawBook) -> bool:
    """Whether some page on which a jurist reads the law is told otherwise."""
    return any(approved(f"{name}.txt") != "\n".join(page(book)) for name, page in pages.items())


def _cases_differ(place: Place, book: LawBook) -> bool:
    """Whether some case file expects another answer."""
    return _fails_or(lambda: any(run(file, book) for file in _files_on(_benefit_of(place))))


def _grid_differs(differences: Callable[..., Iterator[str]], place: Place, book: LawBook) -> bool:
    """Whether some cell of the grid holds another answer."""
    return _fails_or(lambda: next(iter(differences(book, only=_benefit_of(place))), None) is not None)


def _texts_differ(_place: Place, book: LawBook) -> bool:
    """Whether some approved text in English is told otherwise."""
    return _fails_or(lambda: any(approved(f"{name}.en.txt") != tell(book) for name, tell in _texts()))


def _fails_or(differs: Callable[[], bool]) -> bool:
    """Whether there is a difference; a refusal to answer what the unchanged book answers is one."""
    try:
        return differs()
    except VictimProtocolError:
        return True


@cache
def approved(name: str) -> str:
    """The approved text of a file."""
    return (APPROVED / name).read_text(encoding="utf-8").removesuffix("\n")


def _texts() -> Iterator[tuple[str, Callable[[LawBook], str]]]:
    """The name of each approved text, and how a book tells it."""
    for name, on in ASKED_ON.items():
        yield name, partial(_whole, CASES / f"{name}.toml", on)
    for folder in sorted(path for path in EXAMPLES.iterdir() if path.is_dir()):
        yield folder.name, partial(_in_short, folder)


def _whole(path: Path, on: date, book: LawBook) -> str:
    """The whole text of a case."""
    return render(assess(_file(path).case, on=on, book=book), "en")


@cache
def _file(path: Path) -> ReadFile:
    return read_file(path.read_text(encoding="utf-8"))


def _in_short(folder: Path, book: LawBook) -> str:
    """What the command line tells of a folder in short: each answer, and the last ones together."""
    lines, last = [], []
    for file in _files(folder):
        answers = [*_answers(file, book)]
        lines += [f"== {file.title}\n{brief(answer, 'en')}\n" for answer in answers]
        last += answers[-1:]
    return "\n".join((*lines, summary(last, "en")))


def _answers(file: ReadFile, book: LawBook) -> Iterator[Assessment]:
    for day in sorted({ask.day for ask in file.asks}):
        yield assess(file.case, on=day, book=book)
