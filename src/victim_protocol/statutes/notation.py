"""Short words in which the statutes write conditions, so that a provision reads like its text."""

__all__ = ["awaiting", "body", "by_reading", "defined", "every", "gives", "happened", "no", "provision", "some", "yes"]

from victim_protocol.law.benefit import Body, Force, Ground, Provision, Role
from victim_protocol.law.condition import AllOf, AnyOf, Awaiting, ByReading, Condition, Defined, Happened, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


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


def body(actor: str, source: Source, role: Role = Role.DELIVERS) -> Body:
    """A body that delivers, or pays, by a provision."""
    return Body(Key(actor), role, source)


def provision(bodies: tuple[Body, ...], *grounds: Ground) -> Provision:
    """A benefit as some texts give it: by whom, on which grounds."""
    return Provision(grounds=grounds, bodies=bodies)
