"""Made-up entries: each with anything that an entry may have, and without a fault of its own."""

__all__ = ["entries", "entry_of", "events", "told"]

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import partial
from typing import Any, Final

from hypothesis import strategies as st

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.day import VIET_NAM
from victim_protocol.events import ESTABLISHMENT_EVENTS
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.facts import some_facts

_TEXTS: Final = st.sampled_from((None, "giấy xác nhận", 'No. "1" \\ 2', "a\tb\n\u2028", "", "😀", "an invented place"))
_OFFSETS: Final = (VIET_NAM, UTC, timezone(timedelta(hours=-3, minutes=-30)))
_REASONS: Final = st.sampled_from((None, None, None, "it happened", "so it was told"))
"""Why it departed from the procedure, where it did."""
_TIMES: Final = st.tuples(
    st.sampled_from((0, 0, 0, 1, 3)),
    st.sampled_from((None, None, None, 0, 30, 400)),
    st.one_of(st.none(), st.integers(0, 23)),
    st.sampled_from(_OFFSETS),
    st.sampled_from((False, False, True)),
)
"""How many days later it was written down, from how many days before its facts hold, at which hour it happened, where
the clock stood, and whether the moment of the writing is told."""
_DONG: Final = st.one_of(st.integers(0, 900_000), st.sampled_from((0, 49_999, 2**53 - 1)))


def events(book: LawBook | None = None, *, establishment: bool = False) -> tuple[Key, ...]:
    """The events that a case may record, in the order of the book.

    Args:
        book: The law; the library's own where none is given.
        establishment: Whether of an establishment, and not of somebody.

    >>> events()[0], "licensed" in events(), "licensed" in events(establishment=True)
    ('declared', False, True)
    """
    law = default_book() if book is None else book
    return tuple(event for event in law.events if (event in ESTABLISHMENT_EVENTS) is establishment)


def entries(
    person: Person,
    days: st.SearchStrategy[date],
    book: LawBook | None = None,
    *,
    id: str | None = None,  # noqa: A002 - the name of the field
    earlier: Sequence[str] = (),
) -> st.SearchStrategy[Entry]:
    """An entry of a person that is sound by itself; whether it may follow others, the case says.

    Args:
        person: The person, or the establishment.
        days: The days on which it may have happened; one before the birth is put off to it.
        book: The law; the library's own where none is given.
        id: Its id.
        earlier: The ids of earlier entries of the person; now and then it corrects one of them.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(entries(Person(id="p1"), st.just(date(2017, 3, 20))), 1)
    (Entry(person='p1', day=datetime.date(2017, 3, 20)),)
    """
    law = default_book() if book is None else book
    said = told(law, establishment=person.establishment)
    corrected = st.sampled_from((None,) * 4 + tuple(earlier)) if earlier else st.none()
    return st.builds(partial(entry_of, person, id), days, said, corrected)


def told(book: LawBook, *, establishment: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """What an entry may tell, by the names of its fields; all but who, when and which earlier one it corrects.

    Args:
        book: The law.
        establishment: Whether of an establishment, and not of somebody.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(told(default_book()), 1)[0]["event"] is None
    True
    """
    bodies = st.sampled_from((None, *book.actors))
    return st.fixed_dictionaries(
        {
            "event": st.sampled_from((None, *events(book, establishment=establishment))),
            "facts": some_facts(book, establishment=establishment),
            "costs": st.dictionaries(st.sampled_from([*book.costs]), _DONG, max_size=2) if book.costs else st.just({}),
            "actor": bodies,
            "receiver": bodies,
            "paper": _TEXTS,
            "place": _TEXTS,
            "forms": st.sampled_from(((), *((paper,) for paper in book.papers))),
            "reason": _REASONS,
            "when": _TIMES,
        }
    )


def entry_of(
    person: Person, code: str | None, day: date, said: Mapping[str, Any], corrects: str | None = None
) -> Entry:
    """The entry that tells something of a person and a day.

    Args:
        person: The person, or the establishment.
        code: The id of the entry.
        day: The day on which it happened; one before the birth is put off to it.
        said: What it tells, one of ``told``.
        corrects: The id of the entry that it corrects.
    """
    fields = {**said}
    delay, before, hour, offset, both = fields.pop("when")
    first = date.min if person.born is None else person.born.earliest
    day = max(day, first)
    written = day + timedelta(days=delay)
    return Entry(
        person=person.id,
        id=code,
        day=day,
        corrects=corrects,
        recorded=written if delay else None,
        since=None if before is None else max(first, day - timedelta(days=before)),
        departs=fields["reason"] is not None,
        happened_at=_moment(day, hour, offset),
        recorded_at=_moment(written, hour if delay else 23, offset) if both else None,
        **fields,
    )


def _moment(day: date, hour: int | None, offset: tzinfo) -> datetime | None:
    """An hour of a day in Viet Nam, as a clock elsewhere shows it."""
    return None if hour is None else datetime.combine(day, time(hour), VIET_NAM).astimezone(offset)
