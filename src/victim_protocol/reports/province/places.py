"""Places: who lodges where on which day, days over capacity, who is in a place meant for others."""

__all__ = ["Lodging", "Use", "lodgings", "uses"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.dates.interval import Interval
from victim_protocol.dates.stays import presence
from victim_protocol.engine.occasions import intervals_of
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.records.place import Place
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Ref

_STAY, _LODGED = Key("stay"), Key("lodged")


@frozen(kw_only=True)
class Lodging:
    """Days that one person spent in one place.

    Args:
        ref: The person.
        place: The code of the place; ``None`` where the entry names none that is on record.
        days: From the day of arrival to that of leaving; a day of transfer belongs to the later place.
    """

    ref: Ref = field(repr=False)
    place: str | None = field(repr=False)
    days: Interval = field(repr=False)


def lodgings(register: Register, book: LawBook, on: date) -> Iterator[Lodging]:
    """Where everybody lodged, up to a day.

    Args:
        register: The cases, whose entries of lodging name the place, and the places.
        book: The law, which says what begins and ends a stay.
        on: The day asked, inclusive; who has not left by then lodges still.
    """
    for code, case in register.cases.items():
        for person in case.persons:
            if not person.establishment:
                yield from _of_person(Ref(code, person.id), case, register.places, book, on)


def _of_person(ref: Ref, case: Case, places: Iterable[Place], book: LawBook, on: date) -> Iterator[Lodging]:
    stay = next(one for one in book.occasions if one.key == _STAY)
    named = {one.day: one.place for one in case.entries_of(ref.person) if one.event == _LODGED}
    for found in presence(intervals_of(stay, case.history(ref.person).events, on)):
        text = named.get(found.days.first)
        named_so = [one for one in places if text is not None and one.is_named(text)]
        place = next((one.id for one in named_so if one.is_open(found.days.first)), None)
        yield Lodging(ref=ref, place=place, days=found.days)


@frozen(kw_only=True)
class Use:
    """How a place was used in a period.

    Args:
        place: The place; ``None`` for those who lodged where no place on record is named.
        by_day: How many lodged in it on each day of the period.
        first: The first day of the period.
        misplaced: Who lodged in it though it was made for children who are not victims, and for how many days.
    """

    place: Place | None
    by_day: tuple[int, ...] = field(repr=False)
    first: date
    misplaced: Mapping[Ref, int] = field(repr=False)

    @property
    def most(self) -> int:
        """How many lodged in it on its fullest day."""
        return max(self.by_day, default=0)

    @property
    def days(self) -> int:
        """How many days all people together lodged in it."""
        return sum(self.by_day)

    @property
    def days_over(self) -> int | None:
        """On how many days more lodged in it than it has beds; ``None`` where the number of beds is not told."""
        beds = None if self.place is None else self.place.beds
        return None if beds is None else sum(count > beds for count in self.by_day)

    def on(self, day: date) -> int:
        """How many lodged in it on a day.

        Args:
            day: A day of the period.

        Raises:
            InvalidFact: The day lies outside the period.
        """
        number = (day - self.first).days
        if not 0 <= number < len(self.by_day):
            vi, en = "ngày nằm ngoài kỳ", "the day lies outside the period"
            raise InvalidFact(Problem("day", "period", vi, en))
        return self.by_day[number]


def uses(register: Register, book: LawBook, first: date, last: date) -> tuple[Use, ...]:
    """How each place was used in a period, those on record in their order, then where no place is named.

    Args:
        register: The cases and the places.
        book: The law.
        first: The first day, inclusive.
        last: The last day, inclusive; who has not left by then lodges still.

    Raises:
        InvalidFact: The last day lies before the first.
    """
    if last < first:
        vi, en = "ngày cuối trước ngày đầu", "the last day lies before the first"
        raise InvalidFact(Problem("period", "order", vi, en))
    found: dict[str | None, list[Lodging]] = {one.id: [] for one in register.places}
    for one in lodgings(register, book, last):
        if one.days.last >= first:
            found.setdefault(one.place, []).append(one)
    places = {one.id: one for one in register.places}
    return tuple(_use(None if key is None else places[key], inside, first, last) for key, inside in found.items())


def _use(place: Place | None, inside: Iterable[Lodging], first: date, last: date) -> Use:
    """Counted by steps: up on the day of arrival, down on the day after leaving."""
    steps = [0] * ((last - first).days + 2)
    misplaced: dict[Ref, int] = {}
    for one in inside:
        begin, end = max(one.days.first, first), min(one.days.last, last)
        steps[(begin - first).days] += 1
        steps[(end - first).days + 1] -= 1
        if place is not None and place.meant_for.is_for_other_children:
            misplaced[one.ref] = misplaced.get(one.ref, 0) + Interval(begin, end).days
    by_day, lodging = [], 0
    for step in steps[:-1]:
        lodging += step
        by_day.append(lodging)
    return Use(place=place, by_day=tuple(by_day), first=first, misplaced=misplaced)
