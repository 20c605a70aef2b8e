"""What is handed to the desk, where it keeps cases, and what it says when it cannot take something."""

__all__ = ["Joining", "NotFound", "Recorded", "Step", "Store", "Taken"]

from typing import Protocol

from attrs import field, frozen

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person


class Store(Protocol):
    """What keeps cases: any store of these examples."""

    def cases(self) -> list[str]:
        """The codes of the cases."""

    def load(self, case: str) -> Journal:
        """The journal of a case; an empty one where there is none."""

    def save(self, case: str, journal: Journal, expected_head: str) -> None:
        """Add what a journal has after a head, all of it or nothing."""


class NotFound(Exception):
    """There is no such case, or it is none of the asking body's business; nobody is told which."""


class Taken(Exception):
    """There is a case of this code, which this body may not see."""


class Recorded(Exception):
    """This very entry is kept already, as when a request is sent twice. Nothing was changed.

    Args:
        head: The head that the case has.
    """

    def __init__(self, head: str) -> None:
        super().__init__("recorded already")
        self.head = head


@frozen(kw_only=True)
class Step:
    """Something to add to a case.

    Args:
        entry: The entry; the service writes down when it was recorded, and by whom where it names nobody.
        expected_head: The head of the case as its writer last saw it.
        departure: Why it is recorded although the procedure does not allow it; ``None`` for a lawful step.
    """

    entry: Entry
    expected_head: str
    departure: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Joining:
    """A person to add to a case, such as a child of whom nobody knew.

    Args:
        person: The person.
        expected_head: The head of the case as its writer last saw it.
    """

    person: Person
    expected_head: str
