"""What a report sees of each person of a province's cases."""

__all__ = ["ARRIVALS", "NOT_TOLD", "STANDINGS", "Looker", "Seen", "look_one_by_one"]

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import field, frozen

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History
from victim_protocol.dates.age import age_on
from victim_protocol.dates.interval import Interval
from victim_protocol.engine.occasions import intervals_of
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.benefit import Occasion
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import UNKNOWN, Range, Unknown
from victim_protocol.law.key import Key
from victim_protocol.provinces import MERGED_FROM, Province, became, province
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.delivered import counted
from victim_protocol.reports.province.gap import Delivered, Gap, gaps_of
from victim_protocol.reports.province.kept import Kept, kept_in
from victim_protocol.reports.province.register import known_by
from victim_protocol.reports.province.tables import Ref

NOT_TOLD: Final = "not_told"
"""The group of those of whom it is not known to which they belong."""
_CARE, _STAY = Key("care"), Key("stay")
_LODGED: Final = Key("lodged")
ARRIVALS: Final = tuple(
    map(
        Key,
        (
            *("handed_back", "rescued", "returned_through_mission", "returned_by_self", "declared"),
            *("joined_as_accompanying", "lodged"),
        ),
    )
)
"""The events by which people are received: all that begin the occasion of care."""
_NO_RECEPTION: Final = (
    "no_reception",
    "không ghi nhận việc tiếp nhận: không tính là người được tiếp nhận",
    "no reception is recorded: not counted among those received",
)
_RESIDENCE: Final = Key("residence_province")
_AT_THE_BORDER: Final = frozenset(map(Key, ("handed_back", "returned_through_mission", "entered_viet_nam")))
"""The events whose place is at the border; of others that is so where a body of the border acted."""
_OF_THE_BORDER: Final = frozenset(map(Key, ("border_guard", "border_post", "border_gate_post", "coast_guard")))
STANDINGS: Final = tuple(map(Key, ("victim", "found_not_a_victim", "being_identified", "accompanying_minor")))
"""The places in law by which people are counted: whoever has one of the first is not counted under a later one."""


@frozen(kw_only=True)
class Seen:
    """One person, as far as a report counts by it.

    Args:
        ref: The person.
        received: The day of the first reception; ``None`` where none is recorded.
        channel: The event by which the person was received, or ``NOT_TOLD``.
        gate: Where that was, as it was written down; ``None`` where that is not told, or it was at no border.
        accompanies: Whether the person came with another one.
        sex: Its code, or ``NOT_TOLD``.
        age: In full years on the day of reception.
        citizenship: Its code, or ``NOT_TOLD``.
        residence: The province of residence, by the list of the last day asked; ``None`` where that is not told.
        standing: The place in law on the day asked, or ``NOT_TOLD`` where it is not decided.
        gaps: The supports.
        kept: The deadlines that ended in the year.
        stays: The days in an establishment.
        happened: What happened in the year, and in the year before.
    """

    ref: Ref = field(repr=False)
    received: date | None = field(repr=False)
    channel: str
    gate: str | None = field(repr=False)
    accompanies: bool = field(repr=False)
    sex: str = field(repr=False)
    age: int | Range | Unknown = field(repr=False)
    citizenship: str = field(repr=False)
    residence: Province | None = field(repr=False)
    standing: str = field(repr=False)
    gaps: tuple[Gap, ...] = field(repr=False)
    kept: tuple[Kept, ...] = field(repr=False)
    stays: tuple[Interval, ...] = field(repr=False)
    happened: frozenset[tuple[int, Key]] = field(repr=False)


@frozen(kw_only=True)
class Looker:
    """Looks at cases for a report, and tells what it could not read.

    Args:
        book: The law.
        year: The year of which deadlines and events are counted.
        on: The day asked.
        delivered: What was handed over by that day, by person.
        problems: Where it is told what could not be read; the caller's own list.
        explained: Whether supports that are missing are explained.
    """

    book: LawBook
    year: int
    on: date
    delivered: Mapping[Ref, Sequence[Delivery]] = field(factory=dict, repr=False)
    problems: list[Problem] = field(factory=list, repr=False)
    explained: bool = False

    def look(self, code: str, case: Case) -> Iterator[Seen]:
        """What a report sees of the persons of one case who were received by the day asked.

        Args:
            code: The code of the case.
            case: The case; one that cannot be asked is told among the problems.
        """
        try:
            assessed = assess(known_by(case, self.on), on=self.on, book=self.book)
        except (InvalidFact, NotModelled) as error:
            self.problems.extend(one._replace(path=f"{code}: {one.path}") for one in error.problems)
            return
        for person in assessed.persons:
            if person.recorded_until is not None:
                received, channel = self._arrival(case.history(person.person))
                if received is None:
                    self.problems.append(Problem(f"{code}: {person.person}", *_NO_RECEPTION))
                view = _View(code=code, case=case, person=person, looker=self)
                yield view.seen(received, channel)

    def _arrival(self, history: History) -> tuple[date | None, str]:
        """The first reception, and how it came about; that somebody lodges tells that only where nothing else does."""
        begins = self.occasion(_CARE).begins
        found = [(day, event) for day, event in history.events if event in begins and day <= self.on]
        told = [event for _, event in found if event != _LODGED]
        return (found[0][0], str(told[0] if told else _LODGED)) if found else (None, NOT_TOLD)

    def occasion(self, key: Key) -> Occasion:
        """The occasion of a key.

        Args:
            key: One that the book has.
        """
        return next(one for one in self.book.occasions if one.key == key)


@frozen(kw_only=True)
class _View:
    """What one person's case shows on the day asked."""

    code: str
    case: Case
    person: PersonAssessment
    looker: Looker

    @property
    def history(self) -> History:
        return self.case.history(self.person.person)

    def seen(self, received: date | None, channel: str) -> Seen:
        ref, on = Ref(self.code, self.person.person), self.looker.on
        first, last = date(self.looker.year, 1, 1), min(date(self.looker.year, 12, 31), on)
        stay = self.looker.occasion(_STAY)
        return Seen(
            ref=ref,
            received=received,
            channel=channel,
            gate=None if received is None else self._gate(received),
            accompanies=self.history.principal is not None,
            sex=self._fact("sex"),
            age=UNKNOWN if received is None else age_on(self.history.person.born, received),
            citizenship=self._fact("citizenship"),
            residence=self._residence(),
            standing=self._standing(),
            gaps=tuple(gaps_of(self.person, self.code, self._delivered(ref), explained=self.looker.explained)),
            kept=tuple(kept_in(self.person, self.code, first, last)),
            stays=tuple(one.days for one in intervals_of(stay, self.history.events, on)),
            happened=frozenset((day.year, event) for day, event in self.history.events if day <= last),
        )

    def _delivered(self, ref: Ref) -> dict[Key, Delivered]:
        looker = self.looker
        return counted(looker.delivered.get(ref, ()), self.person, self.case, looker.book, looker.problems)

    def _fact(self, key: str) -> str:
        value = self.person.facts.get(Key(key))
        return value if isinstance(value, str) else NOT_TOLD

    def _residence(self) -> Province | None:
        """The province of residence; a code is read by the list of the day from which the fact holds."""
        on, code = self.looker.on, self._fact(_RESIDENCE)
        days = [day for day, key, _ in self.history.statements if key == _RESIDENCE and day <= on]
        if code == NOT_TOLD:
            return None
        try:
            found = province(code, days[-1])
            return became(code) if days[-1] < MERGED_FROM <= on else found
        except (InvalidFact, NotModelled) as error:
            path = f"{self.code}: {self.person.person}.{_RESIDENCE}"
            self.looker.problems.extend(one._replace(path=path) for one in error.problems)
            return None

    def _gate(self, received: date) -> str | None:
        """The place of what brought the person here."""
        entries = [one for one in self.case.entries_of(self.person.person) if one.day >= received and one.place]
        return next((one.place for one in entries if _is_at_the_border(one)), None)

    def _standing(self) -> str:
        held = {one.standing.key for one in self.person.standings if one.truth in (Truth.HOLDS, Truth.PASSES)}
        return next((str(key) for key in STANDINGS if key in held), NOT_TOLD)


def _is_at_the_border(entry: Entry) -> bool:
    arrived = entry.event in ARRIVALS and entry.event != _LODGED
    return entry.event in _AT_THE_BORDER or (arrived and entry.actor in _OF_THE_BORDER)


def look_one_by_one(looker: Looker, cases: Mapping[str, Case]) -> Iterator[Seen]:
    """What a report sees of all persons, in the order of the cases.

    Args:
        looker: Looks at one case.
        cases: The cases by their codes.
    """
    for code, case in cases.items():
        yield from looker.look(code, case)
