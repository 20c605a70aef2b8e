"""Who may record and see what: the tables of the law say which body takes a step, and settings may only narrow that."""

__all__ = ["Forbidden", "Roles"]

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from attrs import frozen
from examples.service.settings import Agency

from victim_protocol.case.case import Case
from victim_protocol.case.correction import counting
from victim_protocol.case.entry import Entry
from victim_protocol.case.sealing import Sealed
from victim_protocol.errors import Problem
from victim_protocol.law.authority import Level
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key

_OUTSIDE: Final = (Level.PRIVATE, Level.ABROAD)


class Forbidden(Exception):
    """Something that this agency may not do.

    Args:
        problem: What, without any personal value.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text())
        self.problem = problem


@frozen
class Roles:
    """The roles of the bodies that speak to the service.

    Args:
        book: The law.
        bodies: Those bodies.
    """

    book: LawBook
    bodies: frozenset[str]

    def may_record(self, agency: Agency, event: str, actor: str | None = None) -> bool:
        """Whether a body may record that it, or another one, did something.

        Some row of the tables must let the actor take the step, or no row say who takes it; and the actor must be the
        body itself or one that others write for. What a body abroad did is written down only by who could do it here.

        Args:
            agency: The body that records.
            event: The event.
            actor: Who acted; ``None`` for the body itself.
        """
        acting = Key(actor or agency.body)
        if event in agency.may_not or not (self._speaks(agency, acting) and self._takes(acting, event)):
            return False
        return acting not in self._abroad or self._takes(Key(agency.body), event)

    def actors_of(self, agency: Agency, event: str) -> Iterator[Key]:
        """As whose act a body may record an event, itself first.

        Args:
            agency: The body that records.
            event: The event.
        """
        itself = Key(agency.body)
        return (one for one in (itself, *self.written_for) if self.may_record(agency, event, one))

    @cached_property
    def written_for(self) -> tuple[Key, ...]:
        """Those for whom others write: persons, and whoever is no body of the State and has no token."""
        found = self.book.competence.of_actor.items()
        return tuple(one for one, body in found if body.level in _OUTSIDE and one not in self.bodies)

    @cached_property
    def _abroad(self) -> frozenset[Key]:
        return frozenset(one for one, body in self.book.competence.of_actor.items() if body.level is Level.ABROAD)

    def _speaks(self, agency: Agency, actor: Key) -> bool:
        return actor == agency.body or actor in self.written_for

    def _takes(self, actor: Key, event: str) -> bool:
        """Whether some row lets it take a step: the row names it or a wider body, or everybody, or nobody at all."""
        fitting = self._fitting.get(event, ())
        return not fitting or any(not bodies or bodies.get(actor, False) for bodies in fitting)

    @cached_property
    def _fitting(self) -> Mapping[str, list[dict[Key, bool]]]:
        """For each event of which some row says who takes it, who fits each such row."""
        named: dict[str, set[tuple[Key, ...]]] = {}
        for table in self.book.procedures:
            for row in table.transitions:
                named.setdefault(row.event, set()).update({row.actors} if row.actors else ())
        return {event: [self.book.competence.fitting(one) for one in found] for event, found in named.items()}

    def allow(self, agency: Agency, entry: Entry, kept: Iterable[Sealed]) -> None:
        """Refuse an entry in another body's name, of an event that this body may not record, or against another's.

        Args:
            agency: Who wants to record it.
            entry: The entry.
            kept: The records of the case.

        Raises:
            Forbidden: It may not.
        """
        actor = Key(str(entry.actor or agency.body))
        if not self._speaks(agency, actor):
            vi, en = "mục ghi tên cơ quan khác", "the entry is in another body's name"
            raise Forbidden(Problem("$.entry.actor", "forged", vi, en))
        if entry.event is not None and not self.may_record(agency, entry.event, actor):
            vi, en = "cơ quan này không được ghi nhận sự kiện này", "this body may not record this event"
            raise Forbidden(Problem("$.entry.event", "role", vi, en))
        if entry.receiver is not None and entry.event is None:
            vi, en = "chỉ ghi nơi nhận cùng một sự kiện", "a receiver stands only beside an event"
            raise Forbidden(Problem("$.entry.receiver", "role", vi, en))
        if entry.corrects is not None and not self._is_own(agency, entry.corrects, kept):
            vi, en = "chỉ cơ quan đã ghi mục đó được sửa", "only the body that recorded that entry may correct it"
            raise Forbidden(Problem("$.entry.corrects", "role", vi, en))

    def _is_own(self, agency: Agency, code: str, kept: Iterable[Sealed]) -> bool:
        """Whether an entry is this body's own, or written by it or its like for somebody else, and may be recorded."""
        for sealed in kept:
            record = sealed.record
            if isinstance(record, Entry) and record.id == code:
                actor = Key(str(record.actor))
                return self._speaks(agency, actor) and (
                    record.event is None or self.may_record(agency, record.event, actor)
                )
        return True  # there is none, which the case refuses

    def may_see(self, agency: Agency, case: Case) -> bool:
        """Whether a body may see a case: it acted in it, or something was handed to it by an entry that counts.

        Args:
            agency: The body.
            case: The case.
        """
        receivers = {case.entries[place].receiver for place in counting(case.entries)}
        return agency.body in receivers or any(entry.actor == agency.body for entry in case.entries)
