"""Where every request comes in: who sends it, how often and how much, and what is written down about it.

The log says which body asked for what, how it ended and how long that took; never a path, a body or a value.
"""

__all__ = ["Call", "Handler", "Reception", "told"]

import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from time import perf_counter
from typing import Final, TypeAlias

from attrs import field, frozen
from examples.service.refusals import NotSignedIn, Refused, TooLarge, TooOften, WrongType, refused
from examples.service.settings import Agency, Settings, hashed
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
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
                self._count(request)
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
        taken = round((perf_counter() - started) * 1000)
        route = getattr(request.scope.get("route"), "path", "-")
        _log.info(
            "%s %s %d %s %s %d ms", request.method, route, response.status_code, noted["who"], noted["code"], taken
        )
        return response

    def _known(self, request: Request) -> Agency:
        """Who sends it; whoever has no token is counted by address."""
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        agency = self._by_token.get(hashed(token)) if kind.lower() == "bearer" else None
        if agency is None:
            self._count(request)
            raise NotSignedIn
        self._hit(agency.token_sha256)
        return agency

    def _count(self, request: Request) -> None:
        self._hit("-" if request.client is None else request.client.host)

    def _hit(self, who: str) -> None:
        if not self._limiter.hit(self._often, who):
            raise TooOften(self._often.get_expiry())

    async def _body(self, request: Request) -> bytes:
        """The body, of which no more is read than may be."""
        read = bytearray()
        async for part in request.stream():
            read += part
            if len(read) > self._settings.largest_body:
                raise TooLarge
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
