"""The journal of a case: records are added and never changed, and each is covered by a hash that leads back."""

__all__ = ["Journal"]

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, partial

from attrs import evolve, field, frozen

from victim_protocol.case.admission import redaction_refusals, refusals, stale
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction, name_of, without
from victim_protocol.case.sealing import GENESIS, Sealed, seal
from victim_protocol.case.seen import Seen
from victim_protocol.errors import InvalidFact


def _records(records: Iterable[Sealed]) -> tuple[Sealed, ...]:
    return tuple(records)


@frozen(kw_only=True)
class Journal:
    """What was recorded of a case, in the order of recording; an empty one holds nobody.

    Records that come from elsewhere are taken as they are: ``verify`` says whether they fit together.

    Args:
        records: The records, each with what covers it.

    >>> from datetime import date
    >>> journal = Journal().append(Person(id="p1"), {})
    >>> entry = Entry(id="e1", person="p1", day=date(2017, 3, 20), place="Lào Cai")
    >>> [sealed.record for sealed in journal.append(entry, {"place": bytes(16)}).records]
    [Person(id='p1'), Entry(person='p1', day=datetime.date(2017, 3, 20))]
    """

    records: tuple[Sealed, ...] = field(default=(), converter=_records)

    def __reduce__(self) -> tuple[Callable[[], "Journal"], tuple[()]]:
        """Pickle and copy by the records, without what was worked out."""
        return partial(Journal, records=self.records), ()

    @property
    def head(self) -> str:
        """The hash of the last record, or ``GENESIS``; whoever keeps it can see later that nothing before it changed.

        >>> Journal().head == GENESIS
        True
        """
        return self.records[-1].hash if self.records else GENESIS

    @cached_property
    def case(self) -> Case:
        """The case of its persons and entries, in which what was taken out is unknown or gone.

        Raises:
            InvalidFact: There is no person, or entries contradict each other; all problems are listed.

        >>> Journal().append(Person(id="p1"), {}).case.persons
        (Person(id='p1'),)
        """
        records = [sealed.record for sealed in self.records]
        return Case(
            persons=[record for record in records if isinstance(record, Person)],
            entries=[record for record in records if isinstance(record, Entry)],
        )

    def append(self, record: Person | Entry, salts: Mapping[str, bytes], expected_head: str | None = None) -> "Journal":
        """Add a person or an entry; to add the same one again changes nothing, whatever was added since.

        Whether entries contradict each other is not looked at here, since a later one may correct an earlier one.

        Args:
            record: A person, or an entry with an id, of a person who was added before.
            salts: For each personal value 16 to 255 bytes, drawn by chance for this value alone: ``facts.KEY``,
                ``costs.KEY``, ``paper``, ``place`` and ``reason`` of an entry, ``born`` of a person.
            expected_head: The head that the writer has seen; ``None`` to add whatever others have added.

        Raises:
            InvalidFact: The journal has another head (``stale``), the id stands for something else, it was written
                down before the last record, or something in the record or its salts is wrong; all problems are listed.

        >>> journal = Journal().append(Person(id="p1"), {})
        >>> journal.append(Person(id="p1"), {}) is journal
        True
        """
        if self._holds(record):
            return self
        problems = [*stale(self.head, expected_head), *refusals(record, salts, self._seen)]
        if problems:
            raise InvalidFact(*problems)
        return self._with(seal(record, salts, self.head))

    def redact(self, redaction: Redaction, expected_head: str | None = None) -> "Journal":
        """Take personal values and their salts out of a record, and record that; the hashes still fit.

        Earlier journals, copies and files still hold the values: to erase them is up to the caller.

        Args:
            redaction: Which values of which record.
            expected_head: As for ``append``.

        Raises:
            InvalidFact: As for ``append``, or there is no such record or value, or it was taken out already.

        >>> from datetime import date
        >>> from victim_protocol.dates.partial import PartialDate
        >>> journal = Journal().append(Person(id="p1", born=PartialDate.parse("1993")), {"born": bytes(16)})
        >>> redaction = Redaction(id="r1", day=date(2017, 5, 2), entry="person.p1", fields=("born",))
        >>> journal.redact(redaction).case.person("p1").born is None
        True
        """
        if self._holds(redaction):
            return self
        problems = [*stale(self.head, expected_head), *redaction_refusals(redaction, self._seen)]
        if problems:
            raise InvalidFact(*problems)
        left = (_redacted(sealed, redaction) for sealed in self.records)
        return Journal(records=(*left, seal(redaction, {}, self.head)))

    def _holds(self, record: Record) -> bool:
        """Whether the same record stands there, but for what was taken out of it since."""
        found = self._seen.find(name_of(record))
        return found is not None and without(record, found.redacted) == found.record

    @cached_property
    def _seen(self) -> Seen:
        return Seen.of(self.records)

    def _with(self, sealed: Sealed) -> "Journal":
        longer = Journal(records=(*self.records, sealed))
        object.__setattr__(longer, "_seen", self._seen.after(sealed))  # otherwise it would look at every record again
        return longer


def _redacted(sealed: Sealed, redaction: Redaction) -> Sealed:
    if name_of(sealed.record) != redaction.entry:
        return sealed
    salts = {name: salt for name, salt in sealed.salts.items() if name not in redaction.fields}
    return evolve(sealed, record=without(sealed.record, redaction.fields), salts=salts)
