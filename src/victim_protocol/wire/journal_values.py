"""The days, moments and personal values of a stored case, each read from its plain form."""

__all__ = ["Reading"]

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple, TypeVar

from victim_protocol.case.stored import is_personal
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import Problem
from victim_protocol.law.fact import UNKNOWN, Range

Read = TypeVar("Read")


class Reading(NamedTuple):
    """A line that is being read: where it stands, and what is wrong with it so far."""

    path: str
    problems: list[Problem]

    def day(self, name: str, text: str | None) -> date | None:
        """A day; ``None`` where there is none.

        Args:
            name: The name of the open field.
            text: The day as it is written.

        >>> Reading("line[0]", []).day("day", "2017-03-20")
        datetime.date(2017, 3, 20)
        """
        return None if text is None else self._read(f"fields.{name}", date.fromisoformat, text)

    def moment(self, name: str, text: str | None) -> datetime | None:
        """A moment with its offset; ``None`` where there is none.

        Args:
            name: The name of the open field.
            text: The moment as it is written.

        >>> problems = []
        >>> Reading("line[0]", problems).moment("recorded_at", "2017-03-20T08:00:00"), problems[0].path
        (None, 'line[0].fields.recorded_at')
        """
        return None if text is None else self._read(f"fields.{name}", _moment, text)

    def values(self, plain: Mapping[str, object], recorded: Iterable[str]) -> dict[str, Any]:
        """The personal values of a record; a fact that was taken out is unknown.

        Args:
            plain: The values that are there, by name and in their plain form.
            recorded: The names of all that was recorded.

        >>> Reading("line[0]", []).values({"place": "Lào Cai"}, ["facts.accused", "place"])
        {'facts.accused': <Unknown.UNKNOWN: 'unknown'>, 'place': 'Lào Cai'}
        """
        gone = {name: UNKNOWN for name in recorded if name.startswith("facts.")}
        told = {
            name: self._read(f"openings.{name}.value", _READERS[name.partition(".")[0]], value)
            for name, value in plain.items()
            if is_personal(name)
        }
        return {**gone, **told}

    def _read(self, path: str, reader: Callable[[Any], Read], value: object) -> Read | None:
        try:
            return reader(value)
        except ValueError:  # its words may tell the value
            vi, en = "giá trị không đúng kiểu", "a value of another type"
            self.problems.append(Problem(f"{self.path}.{path}", "type", vi, en))
            return None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise ValueError
    return moment


def _fact(value: object) -> object:
    match value:
        case None:
            return UNKNOWN
        case bool() | int() | str():
            return value
        case {"low": low, "high": high} if type(low) is int and (high is None or type(high) is int):
            return Range(low, high)
        case _:
            raise ValueError


def _exactly(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise ValueError
        return value

    return read


def _birth(value: object) -> PartialDate:
    return PartialDate.parse(value if isinstance(value, str) else "")


_READERS: Final[Mapping[str, Callable[[Any], object]]] = {
    "facts": _fact,
    "costs": _exactly(int),
    "paper": _exactly(str),
    "place": _exactly(str),
    "reason": _exactly(str),
    "born": _birth,
}
