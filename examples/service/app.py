"""The service: cases that are kept, and answers about them, over HTTP."""

__all__ = ["make_app"]

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, Literal, TypeVar, cast

from attrs import frozen
from examples.service.answers import ANSWERS, ASKED, Question
from examples.service.desk import Desk
from examples.service.openapi import document
from examples.service.reception import Call, Handler, Reception
from examples.service.refusals import Refused
from examples.service.roles import Roles
from examples.service.settings import Settings
from examples.service.steps import Joining, Step, Store
from examples.service.vocabulary import vocabulary
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from victim_protocol.case.journal import Journal
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.law.book import LawBook
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.converter import make_converter
from victim_protocol.wire.door import Door
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.refusal import READ_ERRORS, problems_of

Sent = TypeVar("Sent", Step, Joining)

_PAGE: Final = Path(__file__).parent / "page"
_KINDS: Final = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
_FARTHEST: Final = 10
"""How many years ahead may be asked: each year to which a case runs on takes time, and an address may name 9999."""


@frozen
class _Service:
    """What handlers share."""

    desk: Desk
    payloads: Payloads
    door: Door

    def vocabulary(self, call: Call) -> Response:
        question = self._question(call, ("lang",))
        return JSONResponse(vocabulary(self.desk.roles, call.agency, question.lang))

    def cases(self, call: Call) -> Response:
        return JSONResponse({"cases": self.desk.cases(call.agency)})

    def look(self, call: Call) -> Response:
        journal = self.desk.look(_code(call), call.agency)
        return JSONResponse({"head": journal.head, "case": self.payloads.plain(journal.case)})

    def open(self, call: Call) -> Response:
        journal = self.desk.open(_code(call), self.payloads.read(call.body), call.agency)
        return _kept(journal)

    def add(self, call: Call) -> Response:
        return _kept(self.desk.add(_code(call), self._read(call.body, Step), call.agency))

    def add_person(self, call: Call) -> Response:
        return _kept(self.desk.add_person(_code(call), self._read(call.body, Joining), call.agency))

    def answer(self, name: str, call: Call) -> Response:
        case = self.desk.look(_code(call), call.agency).case
        return JSONResponse(ANSWERS[name](case, self._question(call, ASKED[name])))

    def answer_about(self, name: str, call: Call) -> Response:
        """An answer about a case that was sent and is not kept."""
        return JSONResponse(ANSWERS[name](self.payloads.read(call.body), self._question(call, ASKED[name])))

    def _question(self, call: Call, asking: tuple[str, ...]) -> Question:
        """What the query asks; the day is today's where it names none."""
        asked, given = call.request.query_params, call.request.query_params.multi_items()
        wrong = [*_wrong(given, asking)]
        lang = asked.get("lang", "vi")
        if lang not in ("vi", "en"):
            wrong.append(Problem("lang", "choice", "cần một trong: vi, en", "not one of: vi, en"))
        days = {name: _day(name, asked[name], wrong) for name in ("on", "known") if name in asked}
        on = days.get("on") or self.desk.today
        if on.year > self.desk.today.year + _FARTHEST:
            told = f"xa hơn {_FARTHEST} năm", f"more than {_FARTHEST} years ahead"
            wrong.append(Problem("on", "too_far", *told))
        if wrong:
            raise InvalidFact(*wrong)
        return Question(
            on=on,
            known=days.get("known"),
            lang=cast("Literal['vi', 'en']", lang),
            format=asked.get("format", "htcds"),
            book=self.desk.book,
        )

    def _read(self, body: bytes, kind: type[Sent]) -> Sent:
        try:
            return make_converter().structure(self.door.opened(body), kind)
        except READ_ERRORS as error:
            raise WireError(*problems_of(error, "$")) from None


def _kept(journal: Journal) -> Response:
    """What was added is kept; its hash stands in the head of the answer as well, for the log."""
    return JSONResponse({"head": journal.head}, 201, {"X-Head": journal.head})


def _code(call: Call) -> str:
    return str(call.request.path_params["case"])


def _wrong(given: list[tuple[str, str]], asking: tuple[str, ...]) -> list[Problem]:
    """Words of a query that mean nothing, or stand there twice."""
    names = [name for name, _ in given]
    if set(names) <= set(asking) and len(set(names)) == len(names):
        return []
    told = ", ".join(asking)
    return [Problem("?", "query", f"chỉ dùng mỗi tham số một lần: {told}", f"only these, and each once: {told}")]


def _day(name: str, text: str, wrong: list[Problem]) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        wrong.append(Problem(name, "day", "cần một ngày có thật, ví dụ 2017-03-20", "not a day such as 2017-03-20"))
    return day


def _not_routed(reception: Reception, request: Request, error: Exception) -> Response:
    """An address or a method that there is not."""
    found = cast("HTTPException", error)
    code = "method" if found.status_code == HTTPStatus.METHOD_NOT_ALLOWED else "not_found"
    problem = Problem("$", code, "không có địa chỉ hoặc phương thức này", "there is no such address or method")
    response = reception.not_routed(request, Refused(status=found.status_code, code=code, problems=(problem,)))
    response.headers.update(found.headers or {})
    return response


def make_app(store: Store, settings: Settings, now: Callable[[], datetime], book: LawBook | None = None) -> Starlette:
    """The service as an ASGI application.

    Args:
        store: What keeps cases.
        settings: Who may speak to it, and how much.
        now: The clock; its moments have an offset.
        book: The law; the library's own where none is given.
    """
    law = book or default_book()
    roles = Roles(law, frozenset(agency.body for agency in settings.agency))
    limits = Limits(size=settings.largest_body, persons=settings.most_persons, entries=settings.most_entries)
    service = _Service(Desk(store=store, roles=roles, now=now), Payloads(limits=limits), Door(limits=limits))
    reception = Reception(settings)
    opened: dict[str, Any] = document(law)
    public: dict[str, Callable[[], Response]] = {"/openapi.json": lambda: JSONResponse(opened), **_page()}
    routes = [Route(path, reception.lets_anybody_in(give), methods=["GET"]) for path, give in public.items()]
    answered: list[tuple[str, str, Handler]] = [
        ("/vocabulary", "GET", service.vocabulary),
        ("/cases", "GET", service.cases),
        ("/cases/{case}", "GET", service.look),
        ("/cases/{case}", "PUT", service.open),
        ("/cases/{case}/entries", "POST", service.add),
        ("/cases/{case}/persons", "POST", service.add_person),
        *((f"/cases/{{case}}/{name}", "GET", partial(service.answer, name)) for name in ANSWERS),
        *((f"/{name}", "POST", partial(service.answer_about, name)) for name in ANSWERS),
    ]
    routes += [Route(path, reception.lets_in(handler), methods=[method]) for path, method, handler in answered]
    return Starlette(routes=routes, exception_handlers={HTTPException: partial(_not_routed, reception)})


def _page() -> dict[str, Callable[[], Response]]:
    """The files of the page, by their addresses; they are the same for everybody, and read once."""
    files = {f"/{path.name}".replace("/index.html", "/"): path for path in sorted(_PAGE.iterdir())}
    return {
        address: partial(Response, path.read_bytes(), media_type=_KINDS[path.suffix]) for address, path in files.items()
    }
