"""What the service does with cases that it keeps: open one, add to one, look at one. It knows nothing of the web."""

__all__ = ["Desk"]

import logging
from collections.abc import Callable
from datetime import date, datetime
from secrets import token_bytes
from typing import Final

from attrs import evolve, frozen
from examples.event_store.rows import BrokenCase, StaleHead
from examples.service.roles import Forbidden, Roles
from examples.service.settings import Agency
from examples.service.steps import Joining, NotFound, Recorded, Step, Store, Taken

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.sealing import GENESIS
from victim_protocol.case.stored import personal_values
from victim_protocol.dates.day import VIET_NAM
from victim_protocol.errors import InvalidFact, Problem, WireError
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key

_log: Final = logging.getLogger("victim_protocol.service")


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
        return [
            {"case": case, "head": journal.head}
            for case in self.store.cases()
            if (journal := self._listed(case)) is not None and self.roles.may_see(agency, journal.case)
        ]

    def _listed(self, case: str) -> Journal | None:
        """The journal of a case; of one that is broken only that is noted, and the others are still listed."""
        try:
            return self._loaded(case)
        except BrokenCase as error:
            _log.error("a stored case cannot be read: %d faults", len(error.faults))
            return None

    def _loaded(self, case: str) -> Journal:
        """A journal of which a case can be made; what is stored and cannot be read is no fault of who asks."""
        try:
            journal = self.store.load(case)
            if journal.records:
                journal.case  # noqa: B018 - worked out here, so that its faults are told here
        except (InvalidFact, WireError) as error:
            raise BrokenCase([]) from error
        return journal

    def look(self, case: str, agency: Agency) -> Journal:
        """The journal of a case that a body may see.

        Args:
            case: The code of the case.
            agency: The body.

        Raises:
            NotFound: There is none that it may see.
        """
        journal = self._loaded(case)
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
            Taken: There is one, and the body may not see it, or it was opened at the same moment.
        """
        there = self._loaded(case)
        if there.records:
            raise StaleHead(there.head) if self.roles.may_see(agency, there.case) else Taken
        entries = [self._stamped(entry, agency) for entry in opened.entries]
        journal = Journal()
        for person in opened.persons:
            journal = journal.append(person, _salts(person))
        for entry in entries:
            self.roles.allow(agency, entry, [*journal.records])
            journal = advance(journal, entry, salts=_salts(entry), book=self.book)
        if not self.roles.may_see(agency, journal.case):
            vi, en = "không mục nào của cơ quan mở hồ sơ", "no entry names the body that opens the case"
            raise Forbidden(Problem("$.entries", "role", vi, en))
        try:
            self.store.save(case, journal, GENESIS)
        except StaleHead:  # opened by somebody else in the meantime, of whose case nothing is told
            raise Taken from None
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
            Recorded: It is kept already, and is the same.
        """
        journal = self.look(case, agency)
        self.roles.allow(agency, step.entry, journal.records)
        entry = self._stamped(step.entry, agency)
        self._check_new(journal, entry, step.departure)
        if step.expected_head != journal.head:
            raise StaleHead(journal.head)
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
        longer.case  # noqa: B018 - refused where the person contradicts the case: nobody could read it again
        self.store.save(case, longer, journal.head)
        return longer

    @staticmethod
    def _check_new(journal: Journal, entry: Entry, departure: str | None) -> None:
        """Whether an entry of this id is kept already: the same, or another of the same id."""
        found = next((one.record for one in journal.records if one.record.id == entry.id), None)
        if not isinstance(found, Entry):
            return
        sent = entry if departure is None else evolve(entry, departs=True, reason=departure)
        if evolve(found, recorded=entry.recorded, recorded_at=entry.recorded_at) == sent:
            raise Recorded(journal.head)
        vi, en = "mã của mục bị trùng", "another entry has this id"
        raise InvalidFact(Problem("$.entry.id", "duplicate", vi, en))

    def _stamped(self, entry: Entry, agency: Agency) -> Entry:
        """The entry with who recorded it and when; nobody else may say when, nor that it departs from the procedure."""
        given = [name for name in ("recorded", "recorded_at", "reason") if getattr(entry, name) is not None]
        given += ["departs"] if entry.departs else []
        if given:
            vi, en = "trường này do dịch vụ tự ghi", "the service writes this down itself"
            raise InvalidFact(*(Problem(f"$.entry.{name}", "by_the_service", vi, en) for name in given))
        now = self.now()
        today = now.astimezone(VIET_NAM).date()
        recorded = None if entry.day == today else today
        return evolve(entry, actor=entry.actor or Key(agency.body), recorded=recorded, recorded_at=now)


def _salts(record: Person | Entry) -> dict[str, bytes]:
    """A fresh salt for each personal value."""
    return {name: token_bytes(16) for name in personal_values(record)}
