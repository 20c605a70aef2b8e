"""What the service does with cases that it keeps: open one, add to one, look at one. It knows nothing of the web."""

__all__ = ["Desk", "Joining", "NotFound", "Recorded", "Step", "Store"]

from collections.abc import Callable
from datetime import date, datetime
from secrets import token_bytes
from typing import Protocol

from attrs import evolve, field, frozen
from examples.event_store.rows import StaleHead
from examples.service.roles import Forbidden, Roles
from examples.service.settings import Agency

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.sealing import GENESIS
from victim_protocol.case.stored import personal_values
from victim_protocol.dates.day import VIET_NAM
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key


class Store(Protocol):
    """What keeps cases: any store of these examples."""

    def cases(self) -> list[str]:
        """The codes of the cases."""

    def load(self, case: str) -> Journal:
        """The journal of a case; an empty one where there is none."""

    def save(self, case: str, journal: Journal, expected_head: str) -> None:
        """Add what a journal has after a head, all of it or nothing."""


class NotFound(Exception):
    """There is no such case, or it is none of the asking body's business; nobody is told which."""


class Recorded(Exception):
    """An entry of this id is kept already, as when a request is sent twice. Nothing was changed.

    Args:
        head: The head that the case has.
    """

    def __init__(self, head: str) -> None:
        super().__init__("recorded already")
        self.head = head


@frozen(kw_only=True)
class Step:
    """Something to add to a case.

    Args:
        entry: The entry; the service writes down when it was recorded, and by whom where it names nobody.
        expected_head: The head of the case as its writer last saw it.
        departure: Why it is recorded although the procedure does not allow it; ``None`` for a lawful step.
    """

    entry: Entry
    expected_head: str
    departure: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Joining:
    """A person to add to a case, such as a child of whom nobody knew.

    Args:
        person: The person.
        expected_head: The head of the case as its writer last saw it.
    """

    person: Person
    expected_head: str


@frozen(kw_only=True)
class Desk:
    """The cases, the law, who may do what, and the clock on the wall.

    Args:
        store: What keeps cases.
        roles: Who may do what, by which law.
        now: The clock; its moments have an offset.
    """

    store: Store
    roles: Roles
    now: Callable[[], datetime]

    @property
    def book(self) -> LawBook:
        """The law."""
        return self.roles.book

    @property
    def today(self) -> date:
        """The day in Viet Nam."""
        return self.now().astimezone(VIET_NAM).date()

    def cases(self, agency: Agency) -> list[dict[str, str]]:
        """The code and head of each case that a body may see.

        Args:
            agency: The body.
        """
        found = ((case, self.store.load(case)) for case in self.store.cases())
        return [
            {"case": case, "head": journal.head} for case, journal in found if self.roles.may_see(agency, journal.case)
        ]

    def look(self, case: str, agency: Agency) -> Journal:
        """The journal of a case that a body may see.

        Args:
            case: The code of the case.
            agency: The body.

        Raises:
            NotFound: There is none that it may see.
        """
        journal = self.store.load(case)
        if not journal.records or not self.roles.may_see(agency, journal.case):
            raise NotFound
        return journal

    def open(self, case: str, opened: Case, agency: Agency) -> Journal:
        """Open a case with the persons and entries that it begins with, at least one of them the opening body's own.

        Args:
            case: The code of the case.
            opened: Its persons and entries.
            agency: The body.

        Raises:
            Forbidden: An entry is not the body's to record, or none names it.
            InvalidFact: Entries contradict each other or lack an id, or the code may be a name.
            IllegalEvent: The procedure does not allow an entry.
            StaleHead: There is a case of this code; it says its head.
        """
        entries = [self._stamped(entry, agency) for entry in opened.entries]
        journal = Journal()
        for person in opened.persons:
            journal = journal.append(person, _salts(person))
        for entry in entries:
            self.roles.allow(agency, entry)
            journal = advance(journal, entry, salts=_salts(entry), book=self.book)
        if not self.roles.may_see(agency, journal.case):
            vi, en = "không mục nào của cơ quan mở hồ sơ", "no entry names the body that opens the case"
            raise Forbidden(Problem("$.entries", "role", vi, en))
        self.store.save(case, journal, GENESIS)
        return journal

    def add(self, case: str, step: Step, agency: Agency) -> Journal:
        """Add an entry to a case.

        Args:
            case: The code of the case.
            step: The entry, and what its writer has seen.
            agency: The body.

        Raises:
            NotFound: There is no such case that it may see.
            Forbidden: The entry is not its to record.
            InvalidFact: The entry contradicts itself or the case.
            IllegalEvent: The procedure does not allow it; says why, and what may come.
            StaleHead: The case has changed since; it says the new head.
            Recorded: It is kept already.
        """
        journal = self.look(case, agency)
        self.roles.allow(agency, step.entry)
        if any(sealed.record.id == step.entry.id and isinstance(sealed.record, Entry) for sealed in journal.records):
            raise Recorded(journal.head)
        if step.expected_head != journal.head:
            raise StaleHead(journal.head)
        entry = self._stamped(step.entry, agency)
        if step.departure is None:
            longer = advance(journal, entry, salts=_salts(entry), book=self.book)
        else:
            salts = _salts(evolve(entry, reason=step.departure))
            longer = record_departure(journal, entry, step.departure, salts=salts, book=self.book)
        self.store.save(case, longer, journal.head)
        return longer

    def add_person(self, case: str, joining: Joining, agency: Agency) -> Journal:
        """Add a person to a case.

        Args:
            case: The code of the case.
            joining: The person, and what the writer has seen.
            agency: The body.

        Raises:
            NotFound: There is no such case that it may see.
            InvalidFact: The person contradicts the case.
            StaleHead: The case has changed since; it says the new head.
        """
        journal = self.look(case, agency)
        if joining.expected_head != journal.head:
            raise StaleHead(journal.head)
        longer = journal.append(joining.person, _salts(joining.person))
        self.store.save(case, longer, journal.head)
        return longer

    def _stamped(self, entry: Entry, agency: Agency) -> Entry:
        """The entry with who recorded it and when; nobody else may say when."""
        given = [name for name in ("recorded", "recorded_at") if getattr(entry, name) is not None]
        if given:
            vi, en = "dịch vụ tự ghi thời điểm ghi nhận", "the service writes down when it was recorded"
            raise InvalidFact(*(Problem(f"entry.{name}", "by_the_service", vi, en) for name in given))
        now = self.now()
        recorded = None if entry.day == self.today else self.today
        return evolve(entry, actor=entry.actor or Key(agency.body), recorded=recorded, recorded_at=now)


def _salts(record: Person | Entry) -> dict[str, bytes]:
    """A fresh salt for each personal value."""
    return {name: token_bytes(16) for name in personal_values(record)}
