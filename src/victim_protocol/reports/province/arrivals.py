"""What the next arrivals need: beds beside those that are free, and rooms as the texts ask for them."""

__all__ = ["Arrivals", "Rule", "room_in", "rules", "what_arrivals_need", "zones_asked"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import frozen

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AtLeast, Condition, Under
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.records.place import MeantFor, Place
from victim_protocol.reports.province.places import uses
from victim_protocol.reports.province.register import Register

_ROOM: Final = frozenset(map(Key, ("room_per_victim", "lodging_area_per_person")))
_IN_A_ROOM: Final = Key("most_in_a_room")
_LICENCES: Final = frozenset(map(Key, ("licensed", "operating_licence_granted")))
_CONDITIONS: Final = Key("licence_conditions")


@frozen(kw_only=True)
class Rule:
    """What a provision asks of the rooms of an establishment that has a licence.

    Args:
        fact: What is measured.
        least: The square metres for each person, at the least; ``None`` where it is no area.
        most: How many lodge in one room at the most; ``None`` where it is no number of people.
        source: The provision.
    """

    fact: Key
    least: int | None = None
    most: int | None = None
    source: Source


def rules(book: LawBook, on: date) -> tuple[Rule, ...]:
    """What the texts in force on a day ask of the rooms of an establishment that has a licence.

    Until 30/06/2025 Decree 09/2013/NĐ-CP Article 4 and Circular 35/2013/TT-BLĐTBXH Article 3, since then Decree
    162/2025/NĐ-CP; they are read out of the conditions for a licence, and stand nowhere else.

    Args:
        book: The law.
        on: The day asked.
    """
    conditions = _conditions_on(book, on)
    areas = {leaf for leaf in values_in(conditions, AtLeast) if leaf.fact in _ROOM}
    rooms = {leaf for leaf in values_in(conditions, Under) if leaf.fact == _IN_A_ROOM}
    return (
        *(Rule(fact=one.fact, least=one.number, source=one.source) for one in sorted(areas, key=_by_source)),
        *(Rule(fact=one.fact, most=one.number - 1, source=one.source) for one in sorted(rooms, key=_by_source)),
    )


def _conditions_on(book: LawBook, on: date) -> tuple[Condition, ...]:
    """What must hold on a day for a licence to be given."""
    rows = [row for one in book.procedures for row in one.transitions if row.event in _LICENCES]
    inside = [row for row in rows if row.since <= on and (row.until is None or on <= row.until)]
    of_a_licence = any(row.event == "licensed" for row in inside)
    return (
        *(row.guard for row in inside),
        *((book.definitions[_CONDITIONS].on(on),) if of_a_licence else ()),
    )


def _by_source(leaf: AtLeast | Under) -> str:
    return leaf.source.citation.key


_CAPACITY: Final = Key("capacity")


def room_in(place: Place, asked: Iterable[Rule]) -> Iterator[tuple[int, Rule]]:
    """How many a place has room for by each rule, as far as its area and its rooms are told.

    Args:
        place: The place.
        asked: The rules of a day.
    """
    for rule in asked:
        if rule.least is not None and place.room_area is not None:
            yield place.room_area // rule.least, rule
        if rule.most is not None and place.rooms is not None:
            yield place.rooms * rule.most, rule


def zones_asked(place: Place, book: LawBook, on: date) -> Source | None:
    """The provision that asks for separate zones in a place as large as this one; ``None`` where none does.

    A place whose beds are not told may be as large.

    Args:
        place: The place.
        book: The law.
        on: The day asked.
    """
    for leaf in values_in(_conditions_on(book, on), Under):
        if leaf.fact == _CAPACITY and (place.beds is None or place.beds >= leaf.number):
            return leaf.source
    return None


@frozen(kw_only=True)
class Arrivals:
    """What so many more people need on a day.

    Args:
        number: How many come.
        free: How many beds are free in the places made for victims; ``None`` where that is not told
            of some, where no such place is on record, or where somebody lodges nobody knows in which.
        area: The square metres of rooms that they need, with the rule; none where no text gives a number.
        rooms: In how many rooms they lodge at the least, with the rule; none as well.
    """

    number: int
    free: int | None
    area: tuple[tuple[int, Rule], ...]
    rooms: tuple[tuple[int, Rule], ...]

    @property
    def lacking(self) -> int | None:
        """How many beds are missing; ``None`` where the free ones are not known."""
        return None if self.free is None else max(0, self.number - self.free)


def what_arrivals_need(register: Register, book: LawBook, on: date, number: int) -> Arrivals:
    """What the next arrivals need: beds beside those that are free, and rooms as a licence asks for them.

    Args:
        register: The cases and the places.
        book: The law.
        on: The day on which they come; who lodges on it needs a bed, too.
        number: How many come.

    >>> from victim_protocol.statutes.book import default_book
    >>> what_arrivals_need(Register(cases={}), default_book(), date(2017, 6, 1), 9).rooms[0][0]
    3
    """
    used = uses(register, book, on, on)
    open_now = [(one.place, one.most) for one in used if one.place is not None and one.place.is_open(on)]
    beds = [(place.beds, taken) for place, taken in open_now if place.meant_for is MeantFor.VICTIMS]
    known = [(count, taken) for count, taken in beds if count is not None]
    somewhere = sum(one.most for one in used if one.place is None)  # they may lie in any of these beds
    is_known = bool(beds) and len(known) == len(beds) and not somewhere
    asked = rules(book, on)
    return Arrivals(
        number=number,
        free=sum(max(0, count - taken) for count, taken in known) if is_known else None,
        area=tuple((number * rule.least, rule) for rule in asked if rule.least is not None),
        rooms=tuple((-(-number // rule.most), rule) for rule in asked if rule.most is not None),
    )
