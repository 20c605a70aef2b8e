"""Where every request comes in: who sends it, how often and how much, and what is written down about it.

The log says which body asked for what, how it ended and how long that took; never a path, a body or a value.
"""

__all__ = ["Call", "Handler", "Reception", "told"]

import logging
from asyncio import timeout
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from time import perf_counter
from typing import Final, TypeAlias

from attrs import field, frozen
from examples.service.refusals import NotSignedIn, Refused, TooLarge, TooOften, TooSlow, WrongType, refused
from examples.service.settings import Agency, Settings, hashed
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

_log: Final = logging.getLogger("victim_protocol.service")
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@frozen
class Call:
    """A request that was let in.

    Args:
        request: The request; its body has been read.
        agency: Who sends it.
        body: The body.
    """

    request: Request = field(repr=False)
    agency: Agency
    body: bytes = field(repr=False)


Handler: TypeAlias = Callable[[Call], Response]


class Reception:
    """Lets requests in, answers them in a thread, and keeps the log.

    Args:
        settings: Who may speak, and how much.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings, self._by_token = settings, settings.by_token
        self._running = Counter[str]()
        self._often = RateLimitItemPerMinute(settings.requests_a_minute)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def lets_in(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that answers an agency.

        Args:
            handler: What answers it; run in a thread, so it may wait for a database.
        """

        async def endpoint(request: Request) -> Response:
            async def work(noted: dict[str, str]) -> Response:
                agency = self._known(request)
                noted["who"] = agency.body
                body = await self._body(request)
                async with self._one_of_few(agency.body):
                    return await run_in_threadpool(handler, Call(request, agency, body))

            return await self._logged(request, work)

        return endpoint

    def lets_anybody_in(self, handler: Callable[[], Response]) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that answers everybody the same, without looking at anything.

        Args:
            handler: What answers.
        """

        async def endpoint(request: Request) -> Response:
            async def work(_noted: dict[str, str]) -> Response:
                return handler()

            return await self._logged(request, work)

        return endpoint

    async def _logged(self, request: Request, work: Callable[[dict[str, str]], Awaitable[Response]]) -> Response:
        started, noted = perf_counter(), {"who": "-", "code": "-"}
        try:
            response = await work(noted)
        except Exception as error:  # noqa: BLE001 - nothing that goes wrong may tell a value to anybody
            found = refused(error)
            noted["code"] = type(error).__name__ if found is None else found.code
            response = told(found or Refused(status=500, code="broken"))
        response.headers.update(_HEADERS)
        self._note(request, response, noted, started)
        return response

    def not_routed(self, request: Request, found: Refused) -> Response:
        """An answer to what has no address here; it is noted like every other.

        Args:
            request: The request.
            found: The refusal.
        """
        self._note(request, response := told(found), {"who": "-", "code": found.code}, perf_counter())
        return response

    def _note(self, request: Request, response: Response, noted: dict[str, str], started: float) -> None:
        """One line of the log; of what was added, its hash too, by which one finds who wrote a record."""
        taken = round((perf_counter() - started) * 1000)
        route = getattr(request.scope.get("route"), "path", "-")
        head = response.headers.get("X-Head", "-")
        ended = response.status_code, noted["who"], noted["code"], head, taken
        _log.info("%s %s %d %s %s %s %d ms", request.method, route, *ended)

    def _known(self, request: Request) -> Agency:
        """Who sends it; all who have no token are counted together, which keeps nobody out who has one."""
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        agency = self._by_token.get(hashed(token)) if kind.lower() == "bearer" else None
        if agency is None:
            self._hit("-")
            raise NotSignedIn
        self._hit(agency.body)
        return agency

    @asynccontextmanager
    async def _one_of_few(self, body: str) -> AsyncIterator[None]:
        """Room for one more request of a body; some take seconds, and others wait for an answer too."""
        if self._running[body] >= self._settings.at_once:
            raise TooOften(1)
        self._running[body] += 1
        try:
            yield
        finally:
            self._running[body] -= 1

    def _hit(self, who: str) -> None:
        if not self._limiter.hit(self._often, who):
            raise TooOften(self._often.get_expiry())

    async def _body(self, request: Request) -> bytes:
        """The body, of which no more is read than may be, and for no longer."""
        read = bytearray()
        try:
            async with timeout(self._settings.seconds_for_a_body):
                async for part in request.stream():
                    read += part
                    if len(read) > self._settings.largest_body:
                        raise TooLarge
        except (TimeoutError, ClientDisconnect):
            raise TooSlow from None
        kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if read and kind != "application/json":
            raise WrongType
        return bytes(read)


def told(found: Refused) -> Response:
    """A refusal as a response.

    Args:
        found: The refusal.
    """
    headers = dict(_HEADERS)
    if found.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    if found.retry_after is not None:
        headers["Retry-After"] = str(found.retry_after)
    return JSONResponse(found.plain(), found.status, headers)
