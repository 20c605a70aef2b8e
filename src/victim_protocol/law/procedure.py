"""Procedures: in which stages a matter may stand, and who leads it from one to the next by which text."""

__all__ = ["Care", "Everywhere", "Handover", "PersonsPart", "Procedure", "Stage", "Transition"]

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


class Care(Enum):
    """Who answers for the person after a step; a step that names none of these leaves it as it is."""

    ACTOR = "actor"
    """The body that acts."""
    RECEIVER = "receiver"
    """The body to which the person is handed over."""
    RELATIVES = "relatives"
    PERSON = "the_person"
    """The person: an adult at liberty."""
    HEALTH_FACILITY = "health_facility"
    NOBODY = "nobody"
    """No care is left to give: the person has died."""
    NOT_KNOWN = "not_known"
    """No text says, or nothing is recorded of it."""

    __hash__ = object.__hash__  # members are single


class PersonsPart(Enum):
    """The person's part in an act of his or her own, and what the bodies of its rows have to do with it."""

    COMES = "comes"
    """The person comes to them, and they receive."""
    SHOWS = "shows"
    """The person shows a paper of theirs."""
    ARRIVES = "arrives"
    """They only tell of it."""


@frozen(kw_only=True)
class Stage:
    """Where a matter may stand.

    Args:
        key: Stable code, unique in its procedure.
        label: Its name.
        is_end: Whether the procedure has done its work there; it may begin again from there, where somebody asks anew.
        silent: What no text says of what follows; ``None`` where the texts say it.
        outlives: Whether its rows are for after the death, when all others have done.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    is_end: bool = False
    silent: Label | None = field(default=None, metadata={"legal": False})
    outlives: bool = False


@frozen(kw_only=True)
class Transition:
    """One row of a procedure: a step, who takes it, and what it needs.

    A row that leads back to its own stage is a task: something to be done there that moves nothing.

    Args:
        at: The stage in which it may be taken.
        event: The event that takes it, a key of the book.
        to: The stage to which it leads.
        act: What is done, a key of the book's acts; its time limits are those on this act.
        actors: The bodies or persons that may take it; none where no text says who, which ``silent`` tells.
        receivers: To whom the person, the file or the word goes; none where it goes to nobody or no text says.
        guard: What must hold.
        is_finding: Whether the step is the competent body's own finding, so that doubt does not hinder it.
        forms: The papers that the text asks for, keys of the book's papers.
        forms_if_any: Papers that it names for where there are any.
        anew: The events after which a task that was done is to be done again.
        care: Who answers for the person afterwards; ``None`` for no change.
        is_duty: Whether somebody must take it, or only may.
        is_link: Whether it only follows what another procedure allows.
        refusable: When the receiver may refuse; never, where a text says that it must receive.
        reading: The reading, and the choice of it, under which this row stands.
        doubts: Readings on how the step is taken that do not decide whether it may be.
        silent: What no text says of it.
        since: The first day on which it governs a step, inclusive.
        until: The last such day, inclusive; ``None`` while no end is known.
        sources: The provisions, the deciding one first; at least one.
    """

    at: Key
    event: Key
    to: Key
    act: Key
    actors: tuple[Key, ...]
    receivers: tuple[Key, ...] = ()
    guard: Condition = ALWAYS
    is_finding: bool = False
    forms: tuple[Key, ...] = ()
    forms_if_any: tuple[Key, ...] = ()
    anew: tuple[Key, ...] = ()
    care: Care | None = None
    is_duty: bool = True
    is_link: bool = False
    refusable: Condition = NEVER
    reading: tuple[Key, str] | None = None
    doubts: tuple[Key, ...] = ()
    silent: Label | None = field(default=None, metadata={"legal": False})
    since: date
    until: date | None = None
    sources: tuple[Source, ...]

    @property
    def may_bring(self) -> tuple[Key, ...]:
        """Every paper that belongs to it, asked for or not."""
        return (*self.forms, *self.forms_if_any)

    @property
    def is_task(self) -> bool:
        """Whether it moves nothing."""
        return self.at == self.to

    @property
    def is_bare_task(self) -> bool:
        """Whether it moves nothing and nobody: its guard says when it is owed, never that it may not be done."""
        return self.is_task and self.care is None

    def governs(self, day: date) -> bool:
        """Whether it is the law on a day.

        Args:
            day: The day of the step; the first and the last day count.
        """
        return self.since <= day and (self.until is None or day <= self.until)


@frozen(kw_only=True)
class Procedure:
    """One way through the law, as a table.

    Args:
        key: Stable code.
        label: Its name.
        stages: Every stage, the one before anything has happened first.
        transitions: Every row, in the order of the text.
        silent: What the texts leave unsaid of the whole.

    Raises:
        InvalidLaw: It has no stage.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    stages: tuple[Stage, ...]
    transitions: tuple[Transition, ...]
    silent: tuple[Label, ...] = field(default=(), metadata={"legal": False})

    def __attrs_post_init__(self) -> None:
        if not self.stages:
            raise InvalidLaw(Problem(f"procedures.{self.key}", "stages", "chưa có giai đoạn nào", "it has no stage"))

    @property
    def start(self) -> Key:
        """The stage before anything has happened."""
        return self.stages[0].key

    def is_at_rest(self, stage: Key) -> bool:
        """Whether nothing is under way at a stage: it has not begun, or has done its work.

        Args:
            stage: One of the stages.
        """
        return stage == self.start or self.stage_of[stage].is_end

    @cached_property
    def stage_of(self) -> Mapping[Key, Stage]:
        """The stages by key."""
        return {stage.key: stage for stage in self.stages}

    @cached_property
    def rows_at(self) -> Mapping[Key, tuple[Transition, ...]]:
        """For each stage, its rows; none for a stage without a way out."""
        return {stage.key: tuple(row for row in self.transitions if row.at == stage.key) for stage in self.stages}

    @cached_property
    def rows_on(self) -> Mapping[tuple[Key, Key], tuple[Transition, ...]]:
        """For each stage and event, the rows that it may take."""
        found: dict[tuple[Key, Key], tuple[Transition, ...]] = {}
        for row in self.transitions:
            found[row.at, row.event] = (*found.get((row.at, row.event), ()), row)
        return found

    @cached_property
    def events(self) -> frozenset[Key]:
        """Every event that some row knows."""
        return frozenset(row.event for row in self.transitions)

    @cached_property
    def moving_events(self) -> frozenset[Key]:
        """Those that lead from one stage to another, and do not only follow what another procedure allows."""
        return frozenset(row.event for row in self.transitions if not row.is_link and not row.is_task)


@frozen(kw_only=True)
class Everywhere:
    """An event that may happen at every stage of every procedure, and what it does to all of them.

    A procedure that has a row on it takes that row, too; who answers for the person is said here alone.

    Args:
        event: The event, a key of the book.
        care: Who answers for the person afterwards; ``None`` for no change.
        interrupts: Whether the person is moved by no body from then on.
        duties_wait: Toward whom what is to be done waits meanwhile.
        ends: Whether nothing can follow any more.
        resumes: Whether what waited goes on.
        silent: What no text says of what follows.
        source: The provision, or the one that is silent.
    """

    event: Key
    care: Care | None = None
    interrupts: bool = False
    duties_wait: Condition = ALWAYS
    ends: bool = False
    resumes: bool = False
    silent: Label | None = field(default=None, metadata={"legal": False})
    source: Source


@frozen(kw_only=True)
class Handover:
    """The two sides of a handover: it is offered, then accepted by the step that hands over, or refused.

    Args:
        offered: The event of the offer.
        refused: The event of the refusal.
        answers: The reading on who answers for the person between offer and acceptance.
        sender: The choice of it under which the one who offers does; under any other the one to whom it is offered.
    """

    offered: Key
    refused: Key
    answers: Key
    sender: str
