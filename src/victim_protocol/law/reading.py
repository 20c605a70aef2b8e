"""Readings: where a text is silent or two texts conflict, the choices and which of them is taken."""

__all__ = ["MissingText", "Reading", "Unread", "choice_problem", "chosen_readings"]

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches

from attrs import field, frozen

from victim_protocol.errors import InvalidFact, InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


@frozen(kw_only=True)
class Reading:
    """A question that the texts leave open, and its possible answers.

    Args:
        key: Stable code.
        question: What is open.
        sources: The texts that are silent or conflict; at least one.
        choices: Each possible answer with what it means.
        default: The choice taken unless the caller takes another; ``None`` leaves the question open.
        reason: Why that is the default, or why there is none.

    Raises:
        InvalidLaw: There are fewer than two choices, one of them twice, no source, or a default that is none of
            the choices.
    """

    key: Key = field(validator=check_key)
    question: Label = field(metadata={"legal": False})
    sources: tuple[Source, ...]
    choices: tuple[tuple[str, Label], ...]
    default: str | None
    reason: Label = field(metadata={"legal": False})

    def __attrs_post_init__(self) -> None:
        names = self.names
        several = len(set(names)) == len(names) > 1
        if not several or self.default not in (None, *names) or not self.sources:
            raise InvalidLaw(
                Problem(
                    f"reading.{self.key}",
                    "reading",
                    "cách hiểu cần căn cứ, ít nhất hai lựa chọn và mặc định nằm trong đó",
                    "a reading needs a source, at least two choices, and a default among them",
                )
            )

    @property
    def names(self) -> tuple[str, ...]:
        """The codes of the choices."""
        return tuple(name for name, _ in self.choices)


@frozen(kw_only=True)
class MissingText:
    """A text that would decide something and that this library does not hold.

    Args:
        key: Stable code.
        label: What it would tell, and where it would be found.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})


@frozen(kw_only=True)
class Unread:
    """Articles that nobody could read here and that nothing in the book asks for.

    Args:
        missing: What they would tell, and where it would be found.
        since: The first day on which they count, inclusive; ``None`` where that is not known.
        until: The last such day, inclusive; ``None`` while nothing ends them.
        sources: The articles; at least one.
    """

    missing: Label = field(metadata={"legal": False})
    since: date | None = None
    until: date | None = None
    sources: tuple[Source, ...]


def choice_problem(path: str, key: str, choice: object, known: Mapping[Key, Reading]) -> Problem | None:
    """What is wrong with a choice of a reading: that there is no such reading, or no such choice of it.

    Args:
        path: Where the choice stands.
        key: The reading.
        choice: The choice.
        known: The readings that there are.

    Returns:
        A problem that names what there is; ``None`` where nothing is wrong.
    """
    reading = known.get(Key(key))
    if reading is None:
        near = ", ".join(get_close_matches(key, known, n=3)) or ", ".join(known)
        return Problem(
            path,
            "unknown_reading",
            f"bộ luật không có cách hiểu này; có: {near}",
            f"the book has no such reading; it has: {near}",
        )
    if choice not in reading.names:
        names = ", ".join(reading.names)
        return Problem(
            path,
            "unknown_choice",
            f"cách hiểu này chỉ có: {names}",
            f"this reading has no such choice; it has: {names}",
        )
    return None


def chosen_readings(known: Mapping[Key, Reading], readings: Mapping[str, str]) -> dict[Key, str | None]:
    """The choice of each reading: the caller's, or else its default, which may leave it open.

    Args:
        known: The readings that there are.
        readings: The caller's choices.

    Raises:
        InvalidFact: A choice is of no reading that there is, or is none of its choices; all problems are listed.
    """
    found = (choice_problem(f"readings.{key}", key, choice, known) for key, choice in readings.items())
    problems = [problem for problem in found if problem is not None]
    if problems:
        raise InvalidFact(*problems)
    own = {Key(key): choice for key, choice in readings.items()}
    return {key: own.get(key, reading.default) for key, reading in known.items()}
