"""Overlays: what an agency knows and the book does not, laid over it with its citation, its grade and its days."""

__all__ = ["Amount", "Given", "HeldText", "Overlay"]

from datetime import date
from functools import cached_property

from attrs import frozen

from victim_protocol.canonical import digest
from victim_protocol.law.benefit import Ground
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate
from victim_protocol.law.time_limit import TimeLimit


@frozen(kw_only=True)
class Amount:
    """An amount that a text sets for a benefit.

    Args:
        regime: The regime of the benefit.
        benefit: The benefit.
        rate: The amount, with its provision.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all days that the book covers.
        where: For whom, such as those whom one province pays; ``None`` for everybody.
        replaces: The instrument whose known amount it takes the place of; ``None`` where none is known yet, or the
            amount is a local one not below the known floor. With ``where``, a floor binds even so.
    """

    regime: Key
    benefit: Key
    rate: Rate
    since: date
    until: date | None = None
    where: Condition | None = None
    replaces: InstrumentId | None = None


@frozen(kw_only=True)
class Given:
    """A ground on which a text gives a benefit beside those that the book knows.

    Args:
        regime: The regime of the benefit.
        benefit: The benefit.
        ground: Whom it is given, how strongly and by which provision.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the benefit.
    """

    regime: Key
    benefit: Key
    ground: Ground
    since: date
    until: date | None = None


@frozen(kw_only=True)
class HeldText:
    """What a text says that the book does not hold.

    Args:
        text: The missing text, a key of the book.
        holds: Whether what it was asked for holds for everybody.
        source: The provision that says so.
    """

    text: Key
    holds: bool
    source: Source


@frozen(kw_only=True, slots=False)
class Overlay:
    """What is laid over a book.

    Args:
        name: Whose it is and what it is, as every answer that rests on it says.
        instruments: The instruments that it cites and the book does not.
        amounts: Amounts, in the place of what is not known.
        grounds: Grounds that are added to those on which benefits are given.
        texts: What missing texts say.
        limits: Time limits that are added.
    """

    name: str
    instruments: tuple[Instrument, ...] = ()
    amounts: tuple[Amount, ...] = ()
    grounds: tuple[Given, ...] = ()
    texts: tuple[HeldText, ...] = ()
    limits: tuple[TimeLimit, ...] = ()

    @cached_property
    def hash(self) -> str:
        """SHA-256 of what it says."""
        return digest(self)
