"""Parameters: figures of general law that amounts are counted from, or that a person's means are measured by."""

__all__ = ["Parameter"]

from attrs import field, frozen

from victim_protocol.labels import Label
from victim_protocol.law.dated import Series
from victim_protocol.law.key import Key, check_key
from victim_protocol.law.rate import Rate


@frozen(kw_only=True)
class Parameter:
    """One figure, day by day.

    Args:
        key: Stable code.
        label: Its name, with its unit.
        values: The figure from each day on which it applies, with the days on which its text was signed and entered
            into force where these are others and known.
    """

    key: Key = field(validator=check_key)
    label: Label = field(metadata={"legal": False})
    values: Series[Rate]
