"""The main job: what the law says of the persons of a case on a day."""

__all__ = ["Assessment", "PersonAssessment", "assess"]

from collections.abc import Mapping
from datetime import date
from functools import cached_property, partial
from typing import Any

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.engine.allowances import Line, Statement
from victim_protocol.engine.deadlines import Timers
from victim_protocol.engine.due import Due
from victim_protocol.engine.findings import Findings, findings
from victim_protocol.engine.governing import Governing
from victim_protocol.engine.norms import NormFinding, norms
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.standing import StandingFinding, standings
from victim_protocol.engine.statement import statement
from victim_protocol.engine.support import Finding
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.benefit import Recipient
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth, explain
from victim_protocol.law.key import Key
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.quantities import Amount, total
from victim_protocol.statutes.book import default_book


@frozen(kw_only=True)
class PersonAssessment:
    """What the law says of one person.

    Args:
        person: The person's code.
        governing: The regime that governs, the day that decided, and the reading on which that hangs.
        support: A finding for each benefit that some text gives, by benefit, in the order of the book.
    """

    person: str
    governing: Governing
    support: Findings = field(repr=False)
    _occasions: Occasions = field(repr=False, eq=False, alias="occasions")

    @property
    def regime(self) -> Regime:
        """The regime that governs."""
        return self.governing.regime

    @property
    def decided_by(self) -> date:
        """The day that decided which regime it is."""
        return self.governing.day

    @property
    def law_evidence(self) -> Evidence:
        """How well it is known that this law governs; one that governed everybody on the day asked needs no source."""
        last = self.regime.identified_until
        return self.regime.source.evidence if last is None or self.asked > last else Evidence.OFFICIAL

    @cached_property
    def standings(self) -> tuple[StandingFinding, ...]:
        """Each place in law that the book names, and whether the person has it on the day asked."""
        return tuple(standings(self._occasions))

    def stands_as(self, place: str) -> Truth:
        """Whether the person has a place in law on the day asked; unknown where the regime names no such place.

        Args:
            place: The key of a standing, such as ``"victim"``.
        """
        return next((one.truth for one in self.standings if one.standing.key == place), Truth.UNKNOWN)

    @property
    def asked(self) -> date:
        """The day asked."""
        return self._occasions.on

    @property
    def book(self) -> LawBook:
        """The law that was asked."""
        return self._occasions.book

    @property
    def died(self) -> date | None:
        """The day of the person's death, up to the day asked; ``None`` where none is recorded."""
        day = self._occasions.history.day_of("died")
        return day if day is not None and day <= self.asked else None

    @property
    def recorded_until(self) -> date | None:
        """The last day of which something is recorded of the person, up to the day asked; ``None`` where nothing is."""
        return self._occasions.history.last_day(self._occasions.on)

    @property
    def facts(self) -> Mapping[str, Any]:
        """What is known of the person on the day asked; a fact that is missing is unknown."""
        return {str(key): value for key, value in self._occasions.history.on(self._occasions.on).items()}

    def fits(self, definition: str) -> Truth:
        """Whether the person fits a definition of the book on the day asked.

        Args:
            definition: Its name, such as ``"minor"``.
        """
        occasions = self._occasions
        return self._truth(occasions.book.on(occasions.on, occasions.accept).compiler.definitions[Key(definition)])

    def extends(self, limit: TimeLimit) -> Truth:
        """Whether another limit stands in the place of one, so that nobody is late by it, as known on the day asked.

        Args:
            limit: A limit of the book.
        """
        return self._truth(limit.extended)

    def _truth(self, condition: Condition) -> Truth:
        occasions = self._occasions
        compiler = occasions.book.on(occasions.on, occasions.accept).compiler
        return explain(condition, compiler, occasions.vector(occasions.on)).truth

    @cached_property
    def deadlines(self) -> tuple[Due, ...]:
        """What is due by when, from the events up to the day asked; of one act the earliest first.

        A limit whose condition hangs on what is unknown is there, and says that it may not apply.
        """
        occasions = self._occasions
        events = tuple(row for row in occasions.history.events if row[0] <= occasions.on)
        return tuple(Timers(occasions.book, occasions.chosen, events, occasions).all())

    @cached_property
    def statement(self) -> Statement:
        """The money, line by line."""
        return statement(self.support, self._occasions)

    def lines_of(self, finding: Finding) -> tuple[Line, ...]:
        """The lines of one support in the statement.

        Args:
            finding: The finding on the support.
        """
        return tuple(line for line in self.statement.lines if line.benefit.key == finding.benefit.key)

    @cached_property
    def costs_of_bodies(self) -> Statement:
        """What bodies and their staff are paid for what they do for the person; no part of what the person is owed."""
        found = findings(self._occasions, self.regime.key, Recipient.BODY)
        return statement(found, self._occasions)

    @cached_property
    def norms(self) -> tuple[NormFinding, ...]:
        """The rights and duties of the person, and what others must keep toward the person, on the day asked."""
        return tuple(norms(self._occasions))

    @cached_property
    def readings(self) -> Mapping[str, str | None]:
        """Every reading that an answer rests on, each with its choice; ``None`` where it is left open."""
        used = [finding.readings for finding in self.support.values()]
        used += [line.readings for line in self.statement.lines]
        reading = self.governing.reading
        used += [] if reading is None else [{reading: self._occasions.chosen[reading]}]
        return {key: choice for one in used for key, choice in one.items()}


@frozen(kw_only=True)
class Assessment:
    """What the law says of the persons of a case on a day.

    Args:
        on: The day asked.
        known: The last day of recording that counts; ``None`` for all that is recorded.
        book: The law book; its ``hash`` names the law that was applied.
        chosen: The choice of each reading; ``None`` where it was left open.
        persons: One assessment for each person who is no establishment, in the order of the case.
    """

    on: date
    known: date | None
    book: LawBook = field(repr=False)
    chosen: Mapping[str, str | None] = field(repr=False)
    persons: tuple[PersonAssessment, ...]

    def person(self, code: str) -> PersonAssessment:
        """The assessment of one person.

        Raises:
            InvalidFact: The case has no such person.
        """
        for person in self.persons:
            if person.person == code:
                return person
        raise InvalidFact(
            Problem("person", "unknown_person", "không có người này trong hồ sơ", "no such person in the case")
        )

    @property
    def owed(self) -> Amount:
        """The money owed to all persons together."""
        return total(person.statement.owed for person in self.persons)

    @property
    def possible(self) -> Amount:
        """The money if all that is considered or undetermined may be given too."""
        return total(person.statement.possible for person in self.persons)


def assess(
    case: Case,
    *,
    on: date,
    known: date | None = None,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    book: LawBook | None = None,
) -> Assessment:
    """Say who each person of a case is in law and what each is owed, as the law stood.

    The regime follows the day of identification (Law 53/2024/QH15 Article 63); each benefit its own occasion.

    Args:
        case: Persons and entries.
        on: The day asked, inclusive; what happened later is hidden.
        known: Only entries recorded on this day or before count; ``None`` for all.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts; what is known less well is unknown.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: A reading or a choice does not exist, or a person was born after the day asked.
        NotModelled: The law that governs a person is not held.

    >>> from victim_protocol.case.person import Person
    >>> assess(Case(persons=(Person(id="p1"),), entries=()), on=date(2017, 5, 10)).owed
    Amount(low=0, high=0, unknown=())
    """
    law = default_book() if book is None else book
    chosen = law.variables.chosen(readings)
    of_case = partial(Occasions, book=law, on=on, chosen=chosen, accept=accept)
    someone = (person.id for person in case.persons if not person.establishment)
    persons = tuple(_of_person(of_case(history=case.history(code, known))) for code in someone)
    return Assessment(on=on, known=known, book=law, chosen=dict(chosen.items()), persons=persons)


def _of_person(occasions: Occasions) -> PersonAssessment:
    regime = occasions.governing.regime
    return PersonAssessment(
        person=occasions.history.person.id,
        governing=occasions.governing,
        support=findings(occasions, regime.key),
        occasions=occasions,
    )
