"""What the service says when it refuses: a status, a stable code, problems in two languages, and no personal value."""

__all__ = ["NotSignedIn", "Refused", "TooLarge", "TooOften", "TooSlow", "WrongType", "refused"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen
from examples.event_store.rows import StaleHead
from examples.service.roles import Forbidden
from examples.service.steps import NotFound, Recorded, Taken

from victim_protocol.errors import IllegalEvent, InvalidFact, NotModelled, Problem, WireError


class NotSignedIn(Exception):
    """No token, or one that nobody has."""


class TooOften(Exception):
    """More requests a minute than are answered.

    Args:
        seconds: After how many seconds to try again.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__("too often")
        self.seconds = seconds


class TooLarge(Exception):
    """A body that has more bytes than are read."""


class TooSlow(Exception):
    """A body that does not come to its end."""


class WrongType(Exception):
    """A body that does not say that it is JSON."""


@frozen(kw_only=True)
class Refused:
    """A refusal.

    Args:
        status: The status of HTTP.
        code: A stable code.
        problems: What is wrong.
        head: The head that the case has now, where the sender had another one.
        retry_after: After how many seconds to try again.
    """

    status: int
    code: str
    problems: tuple[Problem, ...] = ()
    head: str | None = None
    retry_after: int | None = None

    def plain(self) -> dict[str, Any]:
        """It as tables, lists and texts, for JSON."""
        head = {} if self.head is None else {"head": self.head}
        return {"code": self.code, "problems": [problem._asdict() for problem in self.problems], **head}


_PLAIN: Final[Mapping[type[Exception], tuple[int, Problem]]] = MappingProxyType(
    {
        NotSignedIn: (
            401,
            Problem("Authorization", "token", "thiếu mã truy cập hoặc mã sai", "no token, or a wrong one"),
        ),
        NotFound: (404, Problem("$", "not_found", "không có hồ sơ này", "there is no such case")),
        StaleHead: (
            409,
            Problem("$.expected_head", "stale", "hồ sơ đã thay đổi: hãy xem lại", "the case has changed: look again"),
        ),
        Recorded: (
            409,
            Problem(
                "$.entry.id",
                "recorded",
                "đã có mục mang mã này, không thay đổi gì",
                "an entry of this id is kept; nothing was changed",
            ),
        ),
        Taken: (409, Problem("$", "taken", "mã hồ sơ này đã được dùng", "this code of a case is taken")),
        TooSlow: (408, Problem("$", "too_slow", "yêu cầu gửi quá chậm", "the request is sent too slowly")),
        TooLarge: (413, Problem("$", "too_large", "yêu cầu quá lớn", "the request is too large")),
        WrongType: (415, Problem("Content-Type", "type", "cần application/json", "not application/json")),
        TooOften: (429, Problem("$", "too_often", "quá nhiều yêu cầu, hãy thử lại sau", "too many: try again later")),
    }
)
"""Refusals that say the same each time."""


def refused(error: Exception) -> Refused | None:
    """The refusal that an error stands for; ``None`` for one that is nobody's fault but ours.

    Args:
        error: What was raised.
    """
    if isinstance(error, Forbidden):
        return Refused(status=403, code=error.problem.code, problems=(error.problem,))
    if isinstance(error, InvalidFact | WireError | NotModelled | IllegalEvent):
        code = "illegal" if isinstance(error, IllegalEvent) else "invalid"
        return Refused(status=422, code=code, problems=error.problems)
    if type(error) not in _PLAIN:
        return None
    status, problem = _PLAIN[type(error)]
    head, seconds = getattr(error, "head", None), getattr(error, "seconds", None)
    return Refused(status=status, code=problem.code, problems=(problem,), head=head, retry_after=seconds)
