"""The case as a value: persons and one list of entries."""

__all__ = ["Case"]

from datetime import date

from attrs import field, frozen

from victim_protocol.case.check import case_problems
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact, Problem


@frozen(kw_only=True)
class Case:
    """Persons, and what happened to them, in one list.

    Args:
        persons: At least one.
        entries: In the order in which they were recorded.

    Raises:
        InvalidFact: Persons or entries contradict each other or name what does not exist; all problems are listed.
    """

    persons: tuple[Person, ...]
    entries: tuple[Entry, ...]
    _histories: dict[tuple[str, date | None], History] = field(factory=dict, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        problems = case_problems(self.persons, self.entries)
        if not self.persons:
            problems.append(Problem("person", "missing", "hồ sơ chưa có người nào", "a case needs a person"))
        if problems:
            raise InvalidFact(*problems)

    def person(self, code: str) -> Person:
        """The person of a code.

        Raises:
            InvalidFact: There is none.
        """
        for person in self.persons:
            if person.id == code:
                return person
        raise InvalidFact(
            Problem("person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case")
        )

    def history(self, code: str, known: date | None = None) -> History:
        """What was recorded of a person, in the order of time; worked out once.

        Args:
            code: The person.
            known: Only entries recorded on this day or before count; ``None`` for all.

        Raises:
            InvalidFact: There is no such person.
        """
        found = self._histories.get((code, known))
        if found is None:
            person = self.person(code)
            entries = tuple(
                entry for entry in self.entries if entry.person == code and (known is None or entry.written <= known)
            )
            principal = None if person.accompanies is None else self.history(person.accompanies, known)
            found = self._histories[code, known] = History.of(person, entries, principal)
        return found
