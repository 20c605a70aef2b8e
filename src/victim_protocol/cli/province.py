"""``report``, ``gap``, ``places``, ``cost`` and ``impact``: what an office makes of all its cases together."""

__all__ = ["run_cost", "run_gap", "run_impact", "run_places", "run_report"]

import argparse
import json
from collections.abc import Callable, Iterable
from datetime import date
from functools import wraps
from importlib.util import find_spec
from pathlib import Path
from typing import Final, TypeAlias

from victim_protocol.case.privacy import redact
from victim_protocol.cli.collecting import without_collecting
from victim_protocol.cli.files import text_of
from victim_protocol.cli.overlays import book_of
from victim_protocol.cli.register import read_register, shown
from victim_protocol.cli.words import ALL_WELL, BROKEN, DIFFERENT, a_day, complain, told
from victim_protocol.cli.workers import look_at
from victim_protocol.errors import InvalidFact, Problem, VictimProtocolError
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.reports.province.arrivals import what_arrivals_need
from victim_protocol.reports.province.charts import charts
from victim_protocol.reports.province.cost import cost_of
from victim_protocol.reports.province.cost_document import cost_document, forecast_document
from victim_protocol.reports.province.delivered import by_person
from victim_protocol.reports.province.document import Document, year_document
from victim_protocol.reports.province.forecast import forecast
from victim_protocol.reports.province.gap_document import gap_document
from victim_protocol.reports.province.impact import World, impact
from victim_protocol.reports.province.impact_document import impact_document
from victim_protocol.reports.province.people import Looker
from victim_protocol.reports.province.places import uses
from victim_protocol.reports.province.places_document import places_document
from victim_protocol.reports.province.publish import published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Ref
from victim_protocol.reports.province.web import html
from victim_protocol.reports.province.written import csv_rows, markdown, plain, text
from victim_protocol.reports.province.yearly import YearReport, yearly
from victim_protocol.wire.assumptions_file import read_assumptions
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.csv_file import csv_text
from victim_protocol.wire.overlay_file import lay_over

_NO_FOLDER: Final = Label("không có thư mục này", "no such folder")
_NOTHING: Final = Label("thư mục không có gì được ghi nhận", "nothing is recorded in the folder")
_NO_CHARTS: Final = Label(
    "không có biểu đồ: pip install victim-protocol[charts]", "without charts: pip install victim-protocol[charts]"
)


_Work: TypeAlias = Callable[[argparse.Namespace, LawBook, Register], int]
"""What a command does with the law and the register of a folder."""


def _on_register(work: _Work) -> Callable[[argparse.Namespace], int]:
    """A command that reads the law and the register first; what cannot be read or asked is reported."""

    @wraps(work)
    def run(options: argparse.Namespace) -> int:
        if not options.path[0].is_dir():
            return _refused(options, _NO_FOLDER)
        book = book_of(options)
        if book is None:
            return BROKEN
        with without_collecting():
            try:
                return work(options, book, read_register(options, book))
            except VictimProtocolError as error:
                complain(options.path[0], told(error, options.lang))
                return BROKEN

    return run


@_on_register
def run_report(options: argparse.Namespace, book: LawBook, register: Register) -> int:
    """Print the yearly report, or the cases behind one of its figures; the exit code."""
    report = yearly(register, year=options.year, code=options.province, on=options.on, book=book, look=look_at)
    if options.behind is not None:
        return _print_behind(report, register, options)
    _print(year_document(report if options.publish is None else published(report, options.publish)), options)
    return _code(report.problems, options)


@_on_register
def run_gap(options: argparse.Namespace, book: LawBook, register: Register) -> int:
    """Print what was owed and not delivered, person by person; the exit code."""
    on = options.on or _last_day(register)
    if on is None:
        return _refused(options, _NOTHING)
    problems = [*register.unread]
    delivered = by_person(register.deliveries, register.cases, on, problems)
    looker = Looker(book=book, year=on.year, on=on, delivered=delivered, problems=problems, explained=True)
    gaps = [gap for one in look_at(looker, register.cases) for gap in one.gaps]
    _print(gap_document(gaps, book, on, problems), options)
    return _code(problems, options)


@_on_register
def run_places(options: argparse.Namespace, book: LawBook, register: Register) -> int:
    """Print how places were used, and what the next arrivals need; the exit code."""
    last = options.on or _last_day(register)
    if last is None:
        return _refused(options, _NOTHING)
    used = uses(register, book, options.since or date(last.year, 1, 1), last)
    need = None if options.next is None else what_arrivals_need(register, book, last, options.next)
    _print(places_document(used, book, last, need, register.unread), options)
    return _code(register.unread, options)


@_on_register
def run_cost(options: argparse.Namespace, book: LawBook, register: Register) -> int:
    """Print what a period costs, or what a year to come may cost as it is assumed; the exit code."""
    if options.assume is not None:
        given = text_of(options.assume, options.lang)
        if given is None:
            return BROKEN
        _print(forecast_document(forecast(register, read_assumptions(given), book), book), options)
        return _code(register.unread, options)
    last = options.on or _last_day(register)
    if last is None:
        return _refused(options, _NOTHING)
    cost = cost_of(register, book, options.since or date(last.year, 1, 1), last, each=shown)
    _print(cost_document(cost, book), options)
    return _code(cost.problems, options)


@_on_register
def run_impact(options: argparse.Namespace, book: LawBook, register: Register) -> int:
    """Print what a change of the law costs, and whose answers it changes; the exit code."""
    on = options.on or _last_day(register)
    if on is None:
        return _refused(options, _NOTHING)
    first, second = (_world(given, book, on, options.lang) for given in (options.first, options.second))
    if first is None or second is None:
        return BROKEN
    found = impact(register, first, second, language=options.lang, each=shown)
    _print(impact_document(found), options)
    return _code(found.problems, options)


def _refused(options: argparse.Namespace, why: Label) -> int:
    complain(options.path[0], why[options.lang])
    return BROKEN


def _last_day(register: Register) -> date | None:
    """The last day of which anything is recorded: nobody's clock decides what is late."""
    days = [entry.day for case in register.cases.values() for entry in case.entries]
    return max([*days, *(one.day for one in register.deliveries)], default=None)


def _world(given: str, book: LawBook, on: date, language: str) -> World | None:
    """A day of the law book, or a file that is laid over it; ``None`` for a file that cannot be, which is reported."""
    if given == "book":
        return World(book, on)
    try:
        return World(book, a_day(given))
    except argparse.ArgumentTypeError:
        pass
    over = text_of(Path(given), language)
    try:
        return None if over is None else World(lay_over(book, over), on)
    except VictimProtocolError as error:
        complain(given, told(error, language))
        return None


def _print(document: Document, options: argparse.Namespace) -> None:
    match options.format:
        case "markdown":
            print(markdown(document, options.lang))
        case "html":
            print(html(document, options.lang, _charts(document, options)), end="")
        case "csv":
            print(csv_text(csv_rows(document, options.lang)), end="")
        case "json":
            print(json.dumps(plain(document, options.lang), ensure_ascii=False, indent=1))
        case _:
            print(text(document, options.lang))


def _charts(document: Document, options: argparse.Namespace) -> dict[str, str]:
    if find_spec("matplotlib") is None:
        complain(options.path[0], _NO_CHARTS[options.lang])
        return {}
    return charts(document, options.lang)


def _code(problems: Iterable[Problem], options: argparse.Namespace) -> int:
    """That all was counted; or, with what was not on the error stream, that something was left out."""
    found = [*problems]
    for problem in found:
        complain(options.path[0], problem.text(options.lang))
    return DIFFERENT if found else ALL_WELL


def _print_behind(report: YearReport, register: Register, options: argparse.Namespace) -> int:
    """Print each case behind a figure, with no more of it than statistics need."""
    payloads = Payloads()
    for code, persons in _by_case(_behind(report, options.behind)).items():
        case = json.loads(payloads.write(redact(register.cases[code], "statistics")))
        print(json.dumps({"case": code, "persons": persons, "redacted": case}, ensure_ascii=False))
    return ALL_WELL


def _behind(report: YearReport, place: str) -> frozenset[Ref]:
    table, _, rest = place.partition("/")
    row, _, column = rest.rpartition("/")  # a code of a row may have one of its own
    for key, head, figure in report.table(table).figures():
        if (key, head) == (row, column):
            return figure.people
    vi, en = "bảng không có dòng hoặc cột này", "the table has no such row or column"
    raise InvalidFact(Problem("behind", "unknown_figure", vi, en))


def _by_case(refs: Iterable[Ref]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for ref in sorted(refs):
        found.setdefault(ref.case, []).append(ref.person)
    return found
