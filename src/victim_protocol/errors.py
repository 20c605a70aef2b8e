"""What can go wrong when the library is misused.

An answer that the law does not give is a value, never an exception.
An exception means that the caller, a case file or a law book is at fault, and says what to do.
"""

__all__ = [
    "IllegalEvent",
    "InvalidFact",
    "InvalidLaw",
    "NotModelled",
    "Problem",
    "VictimProtocolError",
    "WireError",
]

from typing import NamedTuple


class Problem(NamedTuple):
    """One fault in what was handed in: where it is, a stable code, and the same sentence in two languages.

    No text of a problem repeats a value that could identify a person.
    """

    path: str
    code: str
    vi: str
    en: str

    def text(self, language: str = "en") -> str:
        """The problem as one line, in Vietnamese (``"vi"``) or English (``"en"``).

        >>> Problem("entry[0].day", "missing", "thiếu", "missing").text()
        'entry[0].day: missing'
        """
        return f"{self.path}: {self.vi if language == 'vi' else self.en}"


class VictimProtocolError(Exception):
    """The base of every error of this library; raised only through its children."""


class _ProblemsError(VictimProtocolError, ValueError):
    """An error that carries every problem found, not only the first."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str = "en") -> str:
        """All problems, a line each, in Vietnamese (``"vi"``) or English (``"en"``)."""
        return "\n".join(problem.text(language) for problem in self.problems)


class InvalidFact(_ProblemsError):
    """A fact, an entry or a case contradicts its own type or another one."""


class InvalidLaw(_ProblemsError):
    """A law book or a part of it is not whole: a gap, an overlap, a missing citation, an unknown key."""


class IllegalEvent(_ProblemsError):
    """An event that the procedure does not allow at this stage."""


class WireError(_ProblemsError):
    """A case file or payload that cannot be read; every problem is listed with its path."""


class NotModelled(_ProblemsError):
    """The question lies outside the law that this library holds."""
