"""Who may record and see what: the tables of the law say which body takes a step, and settings may only narrow that."""

__all__ = ["Forbidden", "Roles"]

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from attrs import frozen
from examples.service.settings import Agency

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
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
        body itself or one that others write for.

        Args:
            agency: The body that records.
            event: The event.
            actor: Who acted; ``None`` for the body itself.
        """
        acting = Key(actor or agency.body)
        return event not in agency.may_not and self._speaks(agency, acting) and self._takes(acting, event)

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

    def allow(self, agency: Agency, entry: Entry) -> None:
        """Refuse an entry in another body's name, or of an event that this body may not record.

        Args:
            agency: Who wants to record it.
            entry: The entry.

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

    def may_see(self, agency: Agency, case: Case) -> bool:
        """Whether a body may see a case: it acted in it, or something was handed to it or to a wider body.

        Args:
            agency: The body.
            case: The case.
        """
        named = {key for entry in case.entries for key in (entry.actor, entry.receiver) if key is not None}
        return any(self.book.competence.is_part_of(Key(agency.body), one) for one in named)
