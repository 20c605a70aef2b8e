"""The law book: every provision as data, checked when it is built."""

__all__ = ["LawBook"]

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from functools import cached_property

from attrs import field, frozen

from victim_protocol.canonical import digest
from victim_protocol.errors import InvalidLaw, NotModelled, Problem
from victim_protocol.labels import Label
from victim_protocol.law.authority import Authority, Competence, Ended, Unsettled
from victim_protocol.law.benefit import Benefit, Occasion, Recipient
from victim_protocol.law.calendar import Calendar
from victim_protocol.law.check import book_problems
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import Condition
from victim_protocol.law.counting import Counting
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import Fact
from victim_protocol.law.inspect import bounds_of, series_of, sources_of
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm
from victim_protocol.law.order import variables_in_order
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.procedure import Everywhere, Handover, PersonsPart, Procedure
from victim_protocol.law.reading import MissingText, Reading, Unread
from victim_protocol.law.regime import Regime, Standing
from victim_protocol.law.snapshot import Snapshot, snapshot_of
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.law.variables import Variables


@frozen(kw_only=True)
class LawBook:
    """The law as an immutable value.

    Args:
        facts: The vocabulary of facts that conditions may ask for.
        events: The events that a case may record, with their names.
        costs: The costs that a case may record, with their names.
        actors: The bodies that deliver and pay, with their names.
        instruments: Every instrument that is cited.
        regimes: Whom each regime governs.
        standings: The definitions that say who a person is in law, in the order they are told.
        definitions: Named conditions, day by day.
        readings: The readings that conditions use.
        texts: The texts that conditions need and this library does not hold.
        parameters: Figures of general law, such as a base that amounts are counted from.
        occasions: The occasions that benefits are judged on.
        benefits: The supports.
        acts: What time limits are on, with their names.
        persons_acts: Which of them are the person's own, and what the bodies of their rows have to do with them.
        limits: The time limits.
        counting: How limits are counted; ``None`` for a book without limits.
        calendar: The days off; ``None`` for a book without limits.
        papers: The papers that may have to be brought.
        norms: How the person and others must act, beside what is given.
        ended: Bodies that no longer act.
        authorities: The level of each body that acts in a procedure, and what it is a part of.
        unsettled: Days on which it is not known which body is competent.
        procedures: The ways through the law, each as a table.
        everywhere: What may happen at every stage of every procedure.
        handover: The two sides of a handover; ``None`` for a book without procedures.
        unread: Articles that were not read and that nothing else asks for.
        overlays: What was laid over it, each by its name and its hash.

    Raises:
        InvalidLaw: Something is used that is not declared, or declared twice; a value is not of its type; a
            reading is not answered for each choice; a definition needs itself or lacks days on which it is
            used; or an instrument is cited that is not listed. All are listed.
    """

    facts: Mapping[Key, Fact]
    events: Mapping[Key, Label] = field(metadata={"legal": False}, repr=False)
    costs: Mapping[Key, Label] = field(metadata={"legal": False}, repr=False)
    actors: Mapping[Key, Label] = field(metadata={"legal": False}, repr=False)
    instruments: tuple[Instrument, ...]
    regimes: tuple[Regime, ...]
    standings: tuple[Standing, ...]
    definitions: Mapping[Key, Series[Condition]]
    readings: tuple[Reading, ...]
    texts: tuple[MissingText, ...]
    occasions: tuple[Occasion, ...]
    benefits: tuple[Benefit, ...]
    parameters: tuple[Parameter, ...] = ()
    acts: Mapping[Key, Label] = field(factory=dict, metadata={"legal": False}, repr=False)
    persons_acts: Mapping[Key, PersonsPart] = field(factory=dict, metadata={"legal": False}, repr=False)
    limits: tuple[TimeLimit, ...] = field(default=(), repr=False)
    counting: Counting | None = field(default=None, repr=False)
    calendar: Calendar | None = field(default=None, repr=False)
    papers: Mapping[Key, Label] = field(factory=dict, metadata={"legal": False}, repr=False)
    norms: tuple[Norm, ...] = field(default=(), repr=False)
    ended: tuple[Ended, ...] = field(default=(), repr=False)
    authorities: tuple[Authority, ...] = field(default=(), repr=False)
    unsettled: tuple[Unsettled, ...] = field(default=(), repr=False)
    procedures: tuple[Procedure, ...] = field(default=(), repr=False)
    everywhere: tuple[Everywhere, ...] = field(default=(), repr=False)
    handover: Handover | None = field(default=None, repr=False)
    unread: tuple[Unread, ...] = field(default=(), repr=False)
    overlays: tuple[tuple[str, str], ...] = field(default=(), repr=False, metadata={"legal": False})
    _snapshots: dict[tuple[int, Evidence], Snapshot] = field(
        factory=dict, init=False, eq=False, repr=False, metadata={"legal": False}
    )

    def __attrs_post_init__(self) -> None:
        problems = book_problems(self)
        if problems:
            raise InvalidLaw(*problems)

    @cached_property
    def variables(self) -> Variables:
        """The layout of the vectors that the book's conditions are evaluated on."""
        return Variables(
            self.facts,
            {reading.key: reading for reading in self.readings},
            {text.key: text for text in self.texts},
            bounds_of(self),
        )

    @cached_property
    def order(self) -> tuple[int, ...]:
        """Every variable, in the order in which diagrams of everything ask for them."""
        return variables_in_order(self)

    @cached_property
    def change_days(self) -> tuple[date, ...]:
        """Every day on which something in the book changes, in order."""
        days = {day for series in series_of(self) for day in series.change_days}
        return tuple(sorted(days))

    @cached_property
    def benefits_of(self) -> Mapping[tuple[Key, Recipient], Mapping[Key, Benefit]]:
        """For each regime and recipient, the benefits by their keys, in order."""
        return {
            (regime.key, recipient): {
                benefit.key: benefit
                for benefit in self.benefits
                if benefit.regime == regime.key and benefit.recipient is recipient
            }
            for regime in self.regimes
            for recipient in Recipient
        }

    @cached_property
    def occasions_of(self) -> Mapping[tuple[Key, Recipient], tuple[Occasion, ...]]:
        """For each regime and recipient, the occasions that its benefits are judged on."""
        used = {asked: {one.occasion for one in found.values()} for asked, found in self.benefits_of.items()}
        return {asked: tuple(one for one in self.occasions if one.key in keys) for asked, keys in used.items()}

    @cached_property
    def occasion_of(self) -> Mapping[Key, Occasion]:
        """Each occasion by its key."""
        return {occasion.key: occasion for occasion in self.occasions}

    @cached_property
    def ended_of(self) -> Mapping[Key, Ended]:
        """For each body that no longer acts, when it ceased to and what is missing since."""
        return {actor: ended for ended in self.ended for actor in ended.actors}

    @cached_property
    def competence(self) -> Competence:
        """What is known of the bodies."""
        return Competence(self.authorities, self.ended, self.unsettled)

    @cached_property
    def limits_of(self) -> Mapping[Key, tuple[TimeLimit, ...]]:
        """For each act, the limits on it, in the order of the book."""
        return {act: tuple(limit for limit in self.limits if limit.act == act) for act in self.acts}

    @cached_property
    def duties_done_by(self) -> Mapping[Key, tuple[TimeLimit, ...]]:
        """For each event, the limits of duties that it alone fulfils."""
        alone = [limit for limit in self.limits if len(limit.done_by) == 1 and not limit.is_right]
        return {event: tuple(limit for limit in alone if event in limit.done_by) for event in self.events}

    @cached_property
    def started_by(self) -> Mapping[Key, frozenset[Key]]:
        """For each act, the events of which some must have happened for a limit on it to run, however it is counted."""
        return {
            act: frozenset[Key]().union(*(self._starting(limit, frozenset()) for limit in limits))
            for act, limits in self.limits_of.items()
        }

    def _starting(self, limit: TimeLimit, seen: frozenset[Key]) -> frozenset[Key]:
        """The events of one limit: its own, the sending, and those of the steps before it, each looked at once."""
        if limit.key in seen or limit.received_when is None:
            return frozenset(limit.starts)
        earlier = self.duties_done_by.get(limit.received_when, ())
        before = (self._starting(one, seen | {limit.key}) for one in earlier)
        return frozenset((*limit.starts, limit.received_when)).union(*before)

    @cached_property
    def _limits(self) -> Mapping[Key, TimeLimit]:
        return {limit.key: limit for limit in self.limits}

    @cached_property
    def _procedures(self) -> Mapping[Key, Procedure]:
        return {procedure.key: procedure for procedure in self.procedures}

    def procedure(self, key: str) -> Procedure:
        """A procedure by its key.

        Raises:
            KeyError: The book has no such procedure.
        """
        return self._procedures[Key(key)]

    def parameter(self, key: str) -> Parameter:
        """A parameter by its key.

        Raises:
            KeyError: The book has no such parameter.
        """
        return {parameter.key: parameter for parameter in self.parameters}[Key(key)]

    def limit(self, key: str) -> TimeLimit:
        """A time limit by its key.

        Raises:
            KeyError: The book has no such limit.
        """
        return self._limits[Key(key)]

    @cached_property
    def defaults(self) -> Mapping[Key, str | None]:
        """The choice of each reading that is taken unless the caller takes another."""
        return self.variables.defaults

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the legal content: what changes an answer, not the names it is told by."""
        return digest(self)

    @cached_property
    def citations(self) -> frozenset[Citation]:
        """Every provision that the book stands on."""
        return frozenset(source.citation for source in self.sources)

    @cached_property
    def sources(self) -> frozenset[Source]:
        """Every provision that the book stands on, with how well it is known."""
        return sources_of(self)

    def on(self, day: date, accept: Evidence = Evidence.SECONDARY) -> Snapshot:
        """What the book says on a day.

        Args:
            day: Any day from the first on which the book says something.
            accept: The weakest evidence that counts; what is known less well is unknown.

        Raises:
            NotModelled: The day lies before that one.
        """
        place = bisect_right(self.change_days, day)
        if place == 0:
            first = self.change_days[0]
            raise NotModelled(
                Problem(
                    "day",
                    "not_modelled",
                    f"ngày {day} trước {first}: thư viện không có luật của thời kỳ đó",
                    f"{day} lies before {first}: the law of that time is not held",
                )
            )
        found = self._snapshots.get((place, accept))
        if found is None:
            found = self._snapshots[place, accept] = snapshot_of(self, self.change_days[place - 1], accept)
        return found
