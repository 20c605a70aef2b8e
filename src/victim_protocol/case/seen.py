"""What a journal remembers of its records in order to judge the next one, whatever their number."""

__all__ = ["Seen"]

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeAlias

from attrs import frozen

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction, name_of
from victim_protocol.case.sealing import Sealed

Shelf: TypeAlias = Mapping[str | bytes | None, Sealed]


@frozen(kw_only=True, eq=False, repr=False)
class Seen:
    """The records of a journal by name and by salt, and the last day and moment on which one was written down.

    A mapping would have to be copied for each record, since an earlier journal keeps its own.
    So there are several, each larger than the next: a new record stands alone, and shelves of like size are merged.
    Each record is then copied once for each doubling of the journal.

    Args:
        shelves: Mappings of names and salts to records, the largest first.
        written: The day on which the last record was written down.
        moment: The last moment at which a record was written down, where one is known.
    """

    shelves: tuple[Shelf, ...] = ()
    written: date = date.min
    moment: datetime | None = None

    @classmethod
    def of(cls, records: Iterable[Sealed]) -> "Seen":
        """What is remembered of records.

        Args:
            records: The records.

        >>> Seen.of([]).find("e1") is None
        True
        """
        seen = cls()
        for sealed in records:
            seen = seen.after(sealed)
        return seen

    def after(self, sealed: Sealed) -> "Seen":
        """What is remembered once a further record was added.

        Args:
            sealed: The record.

        >>> from victim_protocol.case.sealing import GENESIS, seal
        >>> Seen().after(seal(Person(id="p1"), {}, GENESIS)).person("p1")
        Person(id='p1')
        """
        name, record = name_of(sealed.record), sealed.record
        added: Shelf = dict.fromkeys(sealed.salts.values() if name is None else (name, *sealed.salts.values()), sealed)
        shelves = self.shelves
        while shelves and len(shelves[-1]) <= len(added):
            added = {**shelves[-1], **added}
            shelves = shelves[:-1]
        written, moment = self.written, self.moment
        if isinstance(record, Entry):
            written, moment = record.written, record.recorded_at or moment
        elif isinstance(record, Redaction):
            written = record.day
        return Seen(shelves=(*shelves, added), written=written, moment=moment)

    def find(self, key: str | bytes | None) -> Sealed | None:
        """The record of a name or a salt; ``None`` where there is none.

        Args:
            key: An id, ``person.`` and a person's code, or a salt.
        """
        return next((shelf[key] for shelf in self.shelves if key in shelf), None)

    def person(self, code: str) -> Person | None:
        """The person of a code; ``None`` where there is none.

        Args:
            code: The code.
        """
        found = self.find(f"person.{code}")
        return found.record if found is not None and isinstance(found.record, Person) else None

    def owner(self, name: str | None) -> str | None:
        """The code of the person of an entry; ``None`` where there is no such entry.

        Args:
            name: The id of the entry.
        """
        found = self.find(name)
        return found.record.person if found is not None and isinstance(found.record, Entry) else None
