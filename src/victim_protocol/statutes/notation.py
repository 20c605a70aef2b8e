"""Short words in which the statutes write conditions, so that a provision reads like its text."""

__all__ = [
    "awaiting",
    "body",
    "by_reading",
    "defined",
    "every",
    "gives",
    "happened",
    "in_kind",
    "keys",
    "limit",
    "living",
    "no",
    "norm",
    "provision",
    "some",
    "yes",
]

from collections.abc import Callable
from datetime import date

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit, Body, Force, Ground, Occasion, Provision, Role
from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    Awaiting,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Not,
)
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm, NormKind
from victim_protocol.law.paper import Papers
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit


def yes(fact: str, source: Source) -> Is:
    """The fact is true."""
    return Is(Key(fact), True, source)  # noqa: FBT003 - the value of a leaf is its content


def no(fact: str, source: Source) -> Is:
    """The fact is known to be false."""
    return Is(Key(fact), False, source)  # noqa: FBT003 - as above


def happened(event: str, source: Source) -> Happened:
    """The event has happened."""
    return Happened(Key(event), source)


def awaiting(event: str, source: Source) -> Awaiting:
    """The event has not happened and something under way leads to it."""
    return Awaiting(Key(event), source)


def defined(name: str, source: Source) -> Defined:
    """A condition that the book defines under a name."""
    return Defined(Key(name), source)


def every(*parts: Condition) -> AllOf:
    """All parts hold."""
    return AllOf(parts)


def living(source: Source) -> Condition:
    """Not dead: what is told or advised, nobody can give to the dead.

    Args:
        source: The provision that gives it to a person.
    """
    return Not(Happened(Key("died"), source), source)


def some(*parts: Condition) -> AnyOf:
    """At least one part holds."""
    return AnyOf(parts)


def by_reading(reading: str, source: Source, **choices: Condition) -> ByReading:
    """One condition per choice of a reading, in the order of the reading's choices."""
    return ByReading(Key(reading), tuple(choices.items()), source)


def gives(force: Force, source: Source, *parts: Condition, beside: Source | None = None) -> Ground:
    """A ground: all parts hold, then the source gives with this force.

    Args:
        force: How strongly it gives.
        source: The provision that gives.
        parts: Who, when and for what.
        beside: The provision of the Law that it details, where that is another one.
    """
    return Ground(AllOf(parts, beside), force, source)


def body(actor: str, source: Source, role: Role = Role.DELIVERS, condition: Condition = ALWAYS) -> Body:
    """A body that delivers, decides or pays by a provision, where a condition holds."""
    return Body(Key(actor), role, source, condition)


def provision(bodies: tuple[Body, ...], *grounds: Ground, papers: tuple[Papers, ...] = ()) -> Provision:
    """A benefit as some texts give it: by whom, on which grounds, for which papers."""
    return Provision(grounds=grounds, bodies=bodies, papers=papers)


def in_kind(
    key: str, label: tuple[str, str], regime: Key, occasion: Occasion, provisions: Series[Provision]
) -> Benefit:
    """A benefit that is given in kind, without an amount."""
    return Benefit(key=Key(key), label=Label(*label), regime=regime, occasion=occasion.key, provisions=provisions)


def norm(  # noqa: PLR0913 - a norm is a row of a table, and these are its columns
    key: str,
    says: tuple[str, str],
    *sources: Source,
    since: date,
    until: date | None,
    kind: NormKind,
    toward: Condition | Callable[[Source], Condition] = ALWAYS,
    bearers: str = "",
) -> Norm:
    """A norm in the words of a table; the bodies that bear it are words of one string.

    Toward whom it holds may be written as a function: then the deciding provision is its source, and whom the norm is
    about stands under the norm's own article.
    """
    return Norm(
        key=Key(key),
        kind=kind,
        label=Label(*says),
        bearers=keys(bearers),
        condition=toward(sources[0]) if callable(toward) else toward,
        since=since,
        until=until,
        sources=sources,
    )


def limit(  # noqa: PLR0913, PLR0917 - a limit is a row of a table, and these are its columns
    key: str,
    act: str,
    actors: str,
    length: str,
    starts: str,
    source: Source,
    since: date,
    until: date | None = None,
    *,
    kind: LimitKind = LimitKind.WITHIN,
    received_when: str = "",
    done_by: str = "",
    after: str = "",
    once: bool = False,
    is_right: bool = False,
    condition: Condition = ALWAYS,
    regime: Key | None = None,
    extended: Condition = NEVER,
    conflict: tuple[str, str] | None = None,
    in_force: date | None = None,
    missing: Label | None = None,
) -> TimeLimit:
    """A time limit in the words of a table; several keys stand in one string.

    Args:
        key: Stable code.
        act: What must be done.
        actors: Who is bound.
        length: Such as ``"3 working_days"``; empty where the text gives no number.
        starts: The events that start it.
        source: The provision.
        since: The first day of a start that it governs.
        until: The last such day.
        kind: How it binds.
        received_when: The event whose day stands for the start while that is not recorded.
        done_by: The events that fulfil it.
        after: The limit that it follows, or is a part of.
        once: Whether what was done before its start fulfils it too.
        is_right: Whether it limits a right and not a duty.
        condition: When it applies.
        regime: The regime toward whose persons it binds; ``None`` for anybody.
        extended: When another limit stands in its place.
        conflict: The reading and the choice under which it binds.
        in_force: The first day on which it can be asked for, where it reaches back to earlier starts.
        missing: What would have to be known to count it.
    """
    number, _, unit = length.partition(" ")
    return TimeLimit(
        key=Key(key),
        act=Key(act),
        actors=keys(actors),
        kind=kind,
        length=int(number) if number else None,
        unit=Unit(unit) if unit else None,
        starts=keys(starts),
        after=Key(after) if after else None,
        received_when=Key(received_when) if received_when else None,
        done_by=keys(done_by),
        once=once,
        is_right=is_right,
        condition=condition,
        regime=regime,
        extended=extended,
        conflict=None if conflict is None else (Key(conflict[0]), conflict[1]),
        since=since,
        until=until,
        in_force=in_force,
        missing=missing,
        source=source,
    )


def keys(words: str) -> tuple[Key, ...]:
    """Several keys written in one string."""
    return tuple(map(Key, words.split()))
