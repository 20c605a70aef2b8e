"""Regimes: which law governs a person, by the day of identification."""

__all__ = ["Carried", "Regime", "Standing"]

from datetime import date

from attrs import field, frozen

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key, check_key


@frozen(kw_only=True)
class Carried:
    """That a regime may go on for persons who are identified only after its days.

    Args:
        reading: The reading on those whom it received; no text says.
        companions: The reading on those who accompany someone of it, and are identified alone.
        choice: The choice of each under which they stay.
        received_by: The events of which the first shows that a person was received.
    """

    reading: Key
    companions: Key
    choice: str
    received_by: tuple[Key, ...]


@frozen(kw_only=True)
class Regime:
    """A regime and the persons it governs.

    Args:
        key: Stable code.
        label: Its name.
        identified_by: The event whose day decides; where it has not happened, the day asked.
        identified_from: The first day of identification that falls under it, inclusive.
        identified_until: The last such day, inclusive; ``None`` while nothing ends it.
        carried: Who stays in it though identified later, if one reads it so; ``None`` for nobody.
        modelled: Whether the book holds its provisions.
        source: The provision that says whom it governs.

    Raises:
        InvalidLaw: The last day lies before the first.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    identified_by: Key
    identified_from: date
    identified_until: date | None = None
    carried: Carried | None = None
    modelled: bool = True
    source: Source

    def __attrs_post_init__(self) -> None:
        if self.identified_until is not None and self.identified_until < self.identified_from:
            raise InvalidLaw(
                Problem(f"regime.{self.key}", "days", "kết thúc trước khi bắt đầu", "it ends before it begins")
            )

    def governs(self, day: date) -> bool:
        """Whether a person identified on the day falls under it.

        Args:
            day: The day of identification; the first and the last day count.
        """
        return self.identified_from <= day and (self.identified_until is None or day <= self.identified_until)


@frozen(kw_only=True)
class Standing:
    """A place that a person may have in law under a regime.

    Args:
        key: Stable code; the same place under two regimes has the same one.
        label: Its name.
        regime: The regime.
        definition: The definition of the book that says who has it.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    regime: Key
    definition: Key
