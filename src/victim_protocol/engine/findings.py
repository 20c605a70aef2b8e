"""What the law says of a person and every benefit: all statuses at once, each finding when it is looked at."""

__all__ = ["Findings", "findings"]

from collections.abc import Iterator, Mapping

from victim_protocol.engine.occasions import Occasions, Part
from victim_protocol.engine.support import Finding, over
from victim_protocol.law.benefit import Recipient
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.snapshot import Snapshot
from victim_protocol.law.walk import Row, judged


class Findings(Mapping[str, Finding]):
    """The findings of a person on the benefits of a regime, in the order of the book.

    Which statuses remain possible is worked out for all of them; a finding, which explains, is made at the first look.
    A benefit that no text gives on any day of its occasion has none.
    """

    def __init__(self, occasions: Occasions, regime: Key, recipient: Recipient) -> None:
        """Work out which statuses remain possible.

        Args:
            occasions: The person's occasions.
            regime: The regime.
            recipient: Whose benefits.
        """
        self._occasions, self._regime, self._recipient = occasions, regime, recipient
        self._benefits = occasions.book.benefits_of[regime, recipient]
        self._several: dict[Key, tuple[tuple[Part, Judge, int], ...]] = {}
        self._made: dict[str, Finding] = {}
        self._possible: dict[Key, int] = {}
        law: Snapshot | None = None
        rows: Mapping[Key, tuple[Row, ...]] = {}
        for occasion in occasions.book.occasions_of[regime, recipient]:
            parts = occasions.parts(occasion)
            if len(parts) > 1:
                self._judge(occasion.key, parts)
                continue
            part = parts[0]
            if part.snapshot is not law:  # mostly it is the law of one day
                law, rows = part.snapshot, occasions.rows(part.snapshot, regime)[recipient]
            judged(rows.get(occasion.key, ()), part.vector, self._possible)

    def _judge(self, occasion: Key, parts: tuple[Part, ...]) -> None:
        """Judge the benefits of an occasion on each of several parts."""
        found: dict[Key, tuple[tuple[Part, Judge, int], ...]] = {}
        for part in parts:
            rows = self._occasions.rows(part.snapshot, self._regime)[self._recipient].get(occasion, ())
            statuses = judged(rows, part.vector, {})
            for key, judge, _ in rows:
                found[key] = (*found.get(key, ()), (part, judge, statuses[key]))
        self._several |= found
        self._possible |= {key: over(of_parts, self._occasions) for key, of_parts in found.items()}

    def __getitem__(self, benefit: str) -> Finding:
        """The finding on a benefit."""
        found = self._made.get(benefit)
        if found is None:
            found = self._made[benefit] = self._finding(Key(benefit))
        return found

    def _finding(self, key: Key) -> Finding:
        possible, benefit = self._possible[key], self._benefits[key]
        parts = self._several.get(key)
        if parts is None:
            (part,) = self._occasions.parts(self._occasions.book.occasion_of[benefit.occasion])
            parts = ((part, part.snapshot.judges[self._regime][key], possible),)
        return Finding(benefit, possible, parts, self._occasions)

    def __iter__(self) -> Iterator[str]:
        """The benefits, in the order of the book."""
        return (key for key in self._benefits if key in self._possible)

    def __len__(self) -> int:
        """How many benefits some text gives on these days."""
        return len(self._possible)

    def __repr__(self) -> str:
        """The benefits, and nothing of the person."""
        return f"{type(self).__name__}({', '.join(self)})"

    def possibly(self, statuses: int) -> Iterator[Finding]:
        """The findings that leave at least one of some statuses possible.

        Args:
            statuses: The statuses, as bits.
        """
        return (self[key] for key in self._benefits if self._possible.get(key, 0) & statuses)


def findings(occasions: Occasions, regime: Key, recipient: Recipient = Recipient.PERSON) -> Findings:
    """What the law says of a person and each benefit of a regime, in the order of the book.

    Args:
        occasions: The person's occasions.
        regime: The regime that governs the person.
        recipient: Whose benefits: the person's, or those of bodies that act for the person.
    """
    return Findings(occasions, regime, recipient)
