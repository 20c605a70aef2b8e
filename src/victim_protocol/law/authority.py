"""Competence that ended: bodies that a text names and that no longer act."""

__all__ = ["Ended"]

from datetime import date

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key


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
