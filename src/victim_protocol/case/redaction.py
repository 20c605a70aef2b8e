"""Taking a value out of what was recorded, so that everybody can see that something was taken out."""

__all__ = ["Record", "Redaction", "name_of", "without"]

from collections.abc import Collection
from datetime import date
from typing import TypeAlias, overload

from attrs import evolve, field, frozen

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key


@frozen(kw_only=True)
class Redaction:
    """The erasure of personal values of one record; it says which, and not what they were.

    Args:
        id: A code, unique among the ids of a journal.
        day: The day on which they were taken out.
        entry: The id of the entry, or ``person.`` and the code of the person, whose values they were.
        fields: Their names, such as ``facts.poor_household``, ``costs.fare``, ``paper``, ``place``, ``reason`` or
            ``born``.
        actor: The body that ordered it.

    >>> Redaction(id="r1", day=date(2017, 5, 2), entry="e1", fields=("place",))
    Redaction(id='r1', day=datetime.date(2017, 5, 2), entry='e1')
    """

    id: str
    day: date
    entry: str
    fields: tuple[str, ...] = field(repr=False)
    actor: Key | None = field(default=None, repr=False)


Record: TypeAlias = Person | Entry | Redaction
"""What a journal holds."""


def name_of(record: Record) -> str | None:
    """The name by which a redaction finds a record; ``None`` for an entry without an id.

    Args:
        record: The record.

    >>> name_of(Person(id="p1"))
    'person.p1'
    """
    return f"person.{record.id}" if isinstance(record, Person) else record.id


@overload
def without(record: Person, names: Collection[str]) -> Person: ...
@overload
def without(record: Entry, names: Collection[str]) -> Entry: ...
@overload
def without(record: Record, names: Collection[str]) -> Record: ...
def without(record: Record, names: Collection[str]) -> Record:
    """A record without some of its personal values: a fact becomes unknown, anything else is gone.

    A fact does not vanish, since an earlier statement of it would then count again.

    Args:
        record: The record.
        names: The names of the values; one that the record does not hold changes nothing.

    >>> poor = Entry(person="p1", day=date(2017, 3, 20), facts={Key("poor_household"): True}, place="Lào Cai")
    >>> without(poor, ["place"]) == evolve(poor, place=None)
    True
    """
    match record:
        case Person():
            return evolve(record, born=None if "born" in names else record.born)
        case Entry():
            return evolve(
                record,
                facts={key: UNKNOWN if f"facts.{key}" in names else value for key, value in record.facts.items()},
                costs={cost: dong for cost, dong in record.costs.items() if f"costs.{cost}" not in names},
                paper=None if "paper" in names else record.paper,
                place=None if "place" in names else record.place,
                reason=None if "reason" in names else record.reason,
            )
        case _:
            return record
