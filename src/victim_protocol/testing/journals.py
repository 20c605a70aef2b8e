"""Journals of made-up cases, with salts that are made up too, and so hide nothing."""

__all__ = ["journal_of", "redactions", "salts"]

from datetime import date
from hashlib import sha256

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction, name_of
from victim_protocol.case.stored import personal_values


def salts(record: Record) -> dict[str, bytes]:
    """A salt for each personal value of a record, the same each time; a real one must be drawn by chance.

    Args:
        record: The record.

    >>> [*salts(Entry(person="p1", day=date(2017, 3, 20), place="an invented place"))]
    ['place']
    """
    return {name: sha256(f"{name_of(record)} {name}".encode()).digest()[:16] for name in personal_values(record)}


def journal_of(case: Case) -> Journal:
    """The journal into which the persons and entries of a case were written one after the other.

    Args:
        case: The case, whose entries have ids, in the order in which they were written down.

    Raises:
        InvalidFact: An entry has no id, or was written down before the one before it.

    >>> case = Case(persons=[Person(id="p1")], entries=[])
    >>> journal_of(case).case == case
    True
    """
    journal = Journal()
    records: tuple[Person | Entry, ...] = (*case.persons, *case.entries)
    for record in records:
        journal = journal.append(record, salts(record))
    return journal


def redactions(journal: Journal, id: str, day: date) -> st.SearchStrategy[Redaction] | None:  # noqa: A002 - the field
    """What may be taken out of a journal, or ``None`` where it holds nothing personal any more.

    Args:
        journal: The journal.
        id: The id of the redaction.
        day: The day on which it is taken out; not before the last record.

    >>> redactions(Journal(), "r1", date(2017, 3, 20)) is None
    True
    """
    held = [(name, [*sealed.salts]) for sealed in journal.records if (name := name_of(sealed.record)) and sealed.salts]
    if not held:
        return None
    return st.sampled_from(held).flatmap(
        lambda found: st.builds(
            lambda names: Redaction(id=id, day=day, entry=found[0], fields=tuple(names)),
            st.lists(st.sampled_from(found[1]), min_size=1, unique=True),
        )
    )
