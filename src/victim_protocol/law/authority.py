"""Who is competent: at which level a body stands, of which one it is a part, and until when that is known."""

__all__ = ["Authority", "Competence", "Ended", "Level", "Unsettled"]

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cached_property

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


class Level(Enum):
    """Where a body stands."""

    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    CENTRE = "centre"
    ABROAD = "abroad"
    ANY = "any"
    """A name that covers bodies of several levels or kinds."""
    PRIVATE = "private"
    """No body of the State: a person, a family, an establishment with a licence."""


@frozen(kw_only=True)
class Authority:
    """A body or person that may act in a procedure.

    Args:
        actor: The body, a key of the book.
        level: Where it stands.
        part_of: The body of which it is a part or a kind; ``None`` where it is none.
        cares: Whether it can answer for another person.
        heads: The body, or the kind of body, whose head it is; ``None`` where it heads none.
    """

    actor: Key
    level: Level
    part_of: Key | None = None
    cares: bool = True
    heads: Key | None = None


@frozen(kw_only=True)
class Ended:
    """That some bodies ceased to act, and that who acts in their place is not held.

    Args:
        actors: The bodies, keys of the book.
        last_day: The last day on which they are known to have acted under their names.
        missing: What would have to be known to name who acts now.
        source: The provision, or the report of it, that ended them.
    """

    actors: tuple[Key, ...]
    last_day: date
    missing: Label = field(metadata={"legal": False})
    source: Source


@frozen(kw_only=True)
class Unsettled:
    """Days on which it is not known which body is competent, so that nobody is said not to be.

    Args:
        since: The first such day.
        until: The last such day.
        missing: What would have to be known.
        source: The provision whose bodies were being replaced.
    """

    since: date
    until: date
    missing: Label = field(metadata={"legal": False})
    source: Source


@frozen
class Competence:
    """What is known of the bodies: which is a part of which, and on which days nobody knows who is competent.

    Args:
        authorities: Every authority.
        ended: Bodies that no longer act.
        unsettled: Days on which nobody is said not to be competent.
    """

    authorities: tuple[Authority, ...]
    ended: tuple[Ended, ...]
    unsettled: tuple[Unsettled, ...]

    @cached_property
    def of_actor(self) -> Mapping[Key, Authority]:
        """The authorities by their actors."""
        return {authority.actor: authority for authority in self.authorities}

    @cached_property
    def not_caring(self) -> frozenset[Key | None]:
        """Those who can answer for nobody else."""
        return frozenset(authority.actor for authority in self.authorities if not authority.cares)

    @cached_property
    def _within(self) -> Mapping[Key, frozenset[Key]]:
        """For each authority, itself and every body of which it is a part or a kind, at whatever remove."""
        return {actor: frozenset(self._upwards(actor)) for actor in self.of_actor}

    def _upwards(self, actor: Key) -> Iterator[Key]:
        one: Key | None = actor
        while one is not None:
            yield one
            found = self.of_actor.get(one)
            one = None if found is None else found.part_of

    def is_kind(self, actor: Key) -> bool:
        """Whether a name covers bodies of several levels or kinds.

        Args:
            actor: The name.
        """
        found = self.of_actor.get(actor)
        return found is not None and found.level is Level.ANY

    def is_part_of(self, part: Key, whole: Key) -> bool:
        """Whether a body is another one, or a part or a kind of it, at whatever remove.

        Args:
            part: The narrower body; one that is no authority is a part of nothing.
            whole: The wider one.

        >>> post = Authority(actor=Key("border_post"), level=Level.COMMUNE, part_of=Key("border_guard"))
        >>> Competence((post,), (), ()).is_part_of(Key("border_post"), Key("border_guard"))
        True
        """
        return part == whole or whole in self._within.get(part, ())

    def acting_on(self, actors: tuple[Key, ...], day: date) -> tuple[tuple[Key, ...], tuple[Label, ...]]:
        """Which bodies act on a day, and what would have to be known to name who acts for those that are gone.

        Args:
            actors: The bodies, keys of the book.
            day: The day.
        """
        gone = {actor: one for one in self.ended for actor in one.actors if actor in actors and day > one.last_day}
        missing = dict.fromkeys(one.missing for one in gone.values())
        return tuple(actor for actor in actors if actor not in gone), tuple(missing)

    def acting_for(self, body: Key, named: tuple[Key, ...]) -> Key | None:
        """Who of the bodies that a text names acts where a body was asked: itself, its part, its head; or nobody.

        Args:
            body: The body that was asked.
            named: The bodies that the text names.
        """
        if self.fitting(named).get(body, False):
            return body
        return next((one for one in named if self.is_part_of(one, body) or self._is_head(one, body)), None)

    def _is_head(self, officer: Key, body: Key) -> bool:
        found = self.of_actor.get(officer)
        return found is not None and found.heads is not None and self.is_part_of(body, found.heads)

    def fitting(self, named: tuple[Key, ...]) -> dict[Key, bool]:
        """Who may stand for bodies that a text names; nobody is listed where everybody may.

        Args:
            named: The bodies.

        Returns:
            True for one of them and each part of one; false for a wider body, of which one of them is a part.
        """
        if Key("every_body") in named:
            return {}
        around = frozenset(named).union(*(self._within.get(one, ()) for one in named))
        parts = {one: True for one, within in self._within.items() if not within.isdisjoint(named)}
        wider = {one: False for one in self.of_actor if one in around}
        return wider | parts

    def unsettled_for(self, named: tuple[Key, ...]) -> tuple[tuple[date, date], ...]:
        """The first and last days of the times in which it is not known who acts for bodies that a text names.

        Args:
            named: The bodies.
        """
        reorganised = [(one.since, one.until) for one in self.unsettled]
        gone = [(one.last_day + timedelta(days=1), date.max) for one in self.ended if {*one.actors} & {*named}]
        return (*reorganised, *gone)
