"""What the service is told by whoever runs it: where cases are kept, who may speak to it, and how much.

Only the hash of a token is written down, so that the file does not open the door:
``python -c "import hashlib, secrets; t = secrets.token_urlsafe(32); print(t, hashlib.sha256(t.encode()).hexdigest())"``
"""

__all__ = ["Agency", "Settings", "hashed", "read_settings"]

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from tomllib import loads

from attrs import field, fields, frozen

from victim_protocol.actors import ACTORS
from victim_protocol.case.check_entries import unknown_key
from victim_protocol.errors import Problem, WireError
from victim_protocol.events import EVENTS
from victim_protocol.wire.strict import structure


@frozen(kw_only=True)
class Agency:
    """A body that speaks to the service, and the token by which it is known.

    Args:
        body: Which body it is, a key of the library's actors, such as ``"border_gate_post"``.
        token_sha256: The SHA-256 of its token, in hexadecimal.
        may_not: Events that it may not record although a text names it or a wider body, since another one decides them
            in this province.
    """

    body: str
    token_sha256: str = field(repr=False)
    may_not: list[str] = field(factory=list)


@frozen(kw_only=True)
class Settings:
    """The whole file.

    Args:
        store: The file in which cases are kept.
        agency: The agencies.
        requests_a_minute: How many requests of one agency, or of all who have no token together, are answered a minute.
        at_once: How many requests of one agency are worked on at the same moment.
        largest_body: How many bytes a request may have.
        most_persons: How many persons a case may have.
        most_entries: How many entries a case may have; to open one with 300 takes some seconds.
        seconds_for_a_body: In how many seconds a request must have come to its end.
    """

    store: str
    agency: list[Agency]
    requests_a_minute: int = 600
    at_once: int = 8
    largest_body: int = 200_000
    most_persons: int = 20
    most_entries: int = 300
    seconds_for_a_body: int = 30

    @property
    def by_token(self) -> Mapping[str, Agency]:
        """The agencies by the hash of their token."""
        return {one.token_sha256: one for one in self.agency}


def read_settings(path: Path) -> Settings:
    """Read the settings from a file in TOML.

    Args:
        path: The file.

    Raises:
        WireError: A key is unknown or missing, a value of another type, or a body, an event or a hash is none; all
            problems are listed.
    """
    settings = structure(loads(path.read_text(encoding="utf-8")), Settings, "")
    problems = [problem for place, one in enumerate(settings.agency) for problem in _problems(f"agency[{place}]", one)]
    problems += [*_repeated(settings), *_too_small(settings)]
    if problems:
        raise WireError(*problems)
    return settings


def _repeated(settings: Settings) -> Iterator[Problem]:
    """A body or a token that stands there twice: who acted would not be known, and one of them would be kept out."""
    for name in ("body", "token_sha256"):
        values = [getattr(one, name) for one in settings.agency]
        for place, value in enumerate(values):
            if value in values[:place]:
                yield Problem(f"agency[{place}].{name}", "duplicate", "bị trùng", "it stands there twice")


def _too_small(settings: Settings) -> Iterator[Problem]:
    for one in fields(Settings):
        value = getattr(settings, one.name)
        if type(value) is int and value < 1:
            yield Problem(one.name, "size", "phải lớn hơn 0", "not above 0")


def _problems(path: str, agency: Agency) -> Iterator[Problem]:
    """A body or events that the library does not know, and a hash that is none: it would keep everybody out."""
    if agency.body not in ACTORS:
        yield unknown_key(f"{path}.body", agency.body, ACTORS)
    yield from (
        unknown_key(f"{path}.may_not[{place}]", event, EVENTS)
        for place, event in enumerate(agency.may_not)
        if event not in EVENTS
    )
    if not re.fullmatch(r"[0-9a-f]{64}", agency.token_sha256):
        vi, en = "không phải mã băm SHA-256", "not a SHA-256 hash in hexadecimal"
        yield Problem(f"{path}.token_sha256", "hash", vi, en)


def hashed(token: str) -> str:
    """The SHA-256 of a token, in hexadecimal.

    Args:
        token: The token.

    >>> hashed("")[:8]
    'e3b0c442'
    """
    return sha256(token.encode()).hexdigest()
