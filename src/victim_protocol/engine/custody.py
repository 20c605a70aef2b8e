"""Custody: who answers for the person at each moment, and what is offered and not accepted yet."""

__all__ = ["UNRECORDED", "Custody", "Offer", "after"]

from datetime import date
from typing import Final, NamedTuple

from attrs import evolve, frozen

from victim_protocol.law.key import Key
from victim_protocol.law.objection import Act
from victim_protocol.law.procedure import Care, Transition

_WITHOUT_HOLDER: Final = (Care.NOT_KNOWN, Care.NOBODY)


class Offer(NamedTuple):
    """A handover that is offered and neither accepted nor refused."""

    receiver: Key
    row: Transition
    """The step that would accept it."""
    day: date


@frozen(kw_only=True)
class Custody:
    """Who answers for a person.

    Args:
        care: How: ``ACTOR`` and ``RECEIVER`` stand for a body.
        holder: The body, the relatives, the person or a health facility; ``None`` where it is not known, and
            after a death.
        since: The first day; ``None`` before anything is recorded.
        offer: What is offered to another body.
    """

    care: Care
    holder: Key | None
    since: date | None
    offer: Offer | None = None

    def answering(self, *, sender: bool) -> Key | None:
        """Who answers for the person now.

        Args:
            sender: Whether the one who offers a handover answers until it is accepted.
        """
        return self.holder if sender or self.offer is None else self.offer.receiver


UNRECORDED: Final = Custody(care=Care.NOT_KNOWN, holder=None, since=None)
"""Before anything is recorded."""


def after(custody: Custody, care: Care | None, act: Act, row: Transition | None) -> Custody:
    """Custody after a step.

    Args:
        custody: As it was.
        care: What the step does to it; ``None`` for nothing.
        act: What was done.
        row: The row that was taken; ``None`` for none.
    """
    if care is None:
        return custody
    holder = _holder(care, act, row)
    if holder is None and care not in _WITHOUT_HOLDER:
        care = Care.NOT_KNOWN
    if holder == custody.holder and care not in _WITHOUT_HOLDER:
        return evolve(custody, care=care, offer=None)
    return Custody(care=care, holder=holder, since=act.day)


def _holder(care: Care, act: Act, row: Transition | None) -> Key | None:
    match care:
        case Care.ACTOR:
            return act.actor
        case Care.RECEIVER:
            named = () if row is None else row.receivers
            return act.receiver or (named[0] if len(named) == 1 else None)
        case Care.NOT_KNOWN | Care.NOBODY:
            return None
        case _:
            return Key(care.value)
