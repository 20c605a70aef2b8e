"""The case as a value: persons and one list of entries."""

__all__ = ["Case"]

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from attrs import field, frozen

from victim_protocol.case.check import case_problems
from victim_protocol.case.correction import counting
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact, Problem


def _persons(persons: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(persons)


def _entries(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(entries)


@frozen(kw_only=True)
class Case:
    """Persons, and what happened to them, in one list.

    Args:
        persons: At least one.
        entries: In the order in which they were recorded; of two that were written down on one day the later counts,
            and one that a later one corrects does not count.

    Raises:
        InvalidFact: Persons or entries contradict each other or name what does not exist; all problems are listed.

    >>> entry = Entry(person="p1", day=date(2017, 3, 20))
    >>> Case(persons=[Person(id="p1")], entries=[entry])
    Case(persons=(Person(id='p1'),), entries=(Entry(person='p1', day=datetime.date(2017, 3, 20)),))
    """

    persons: tuple[Person, ...] = field(converter=_persons)
    entries: tuple[Entry, ...] = field(converter=_entries)
    _histories: dict[tuple[str, date | None], History] = field(factory=dict, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        problems = case_problems(self.persons, self.entries)
        if problems:
            raise InvalidFact(*problems)

    def __reduce__(self) -> tuple[Callable[[], "Case"], tuple[()]]:
        """Pickle and copy by what was stated, without the histories that were worked out."""
        return partial(Case, persons=self.persons, entries=self.entries), ()

    def person(self, code: str) -> Person:
        """The person of a code.

        Args:
            code: The person's code.

        Raises:
            InvalidFact: There is none.

        >>> Case(persons=(Person(id="p1"),), entries=()).person("p1")
        Person(id='p1')
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
            code: The person's code.
            known: Only entries written down on this day or before count, and only they correct others; ``None`` for
                all.

        Raises:
            InvalidFact: There is no such person.

        >>> Case(persons=(Person(id="p1"),), entries=()).history("p1").events
        ()
        """
        found = self._histories.get((code, known))
        if found is None:
            found = self._histories[code, known] = self._history(self.person(code), known)
        return found

    def entries_of(self, code: str, known: date | None = None) -> tuple[Entry, ...]:
        """The entries of a person that count, in the order in which they were recorded.

        Args:
            code: The person's code.
            known: Only entries written down on this day or before count, and only they correct others; ``None`` for
                all.

        >>> entry = Entry(person="p1", day=date(2017, 3, 20), id="e1")
        >>> correction = Entry(person="p1", day=date(2017, 3, 21), corrects="e1")
        >>> Case(persons=[Person(id="p1")], entries=[entry, correction]).entries_of("p1") == (correction,)
        True
        """
        entries = [entry for entry in self.entries if entry.person == code]
        heard = [entry for entry in entries if known is None or entry.written <= known]
        return tuple(heard[place] for place in counting(heard))

    def _history(self, person: Person, known: date | None) -> History:
        principal = None if person.accompanies is None else self.history(person.accompanies, known)
        return History.of(person, self.entries_of(person.id, known), principal)
