"""How limits are counted: the provisions of general law, and the readings that apply them."""

__all__ = ["Counting", "CountingReading"]

from collections.abc import Mapping
from datetime import date
from enum import Enum

from attrs import frozen

from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import Unit


class CountingReading(Enum):
    """What is open about counting; the value names the choices that a reading of it must offer."""

    GOVERNS = ("civil_code", "plain_count")
    """Whether the rules govern limits of other instruments."""
    GOVERNS_BEFORE = ("same_rules", "plain_count")
    """The same, for limits that started before the rules were in force."""
    IN_LIEU = ("is_holiday", "is_no_holiday")
    """Whether a day off in lieu, or one that was swapped, counts as a public holiday."""
    WORKED = ("is_working_day", "is_weekend_day")
    """Whether a weekend day that is worked counts as a working day."""
    STAY = ("stays", "moves")
    """Whether the end of a longest duration moves from a day off."""
    BACKWARDS = ("to_the_day_before", "stays", "to_the_day_after")
    """Where a last day goes that is counted backwards and falls on a day off."""
    LAST_PART = ("end_not_counted", "end_counted")
    """Whether the last part of another limit counts the day on which that limit ends."""


@frozen(kw_only=True)
class Counting:
    """The rules by which a book counts.

    Args:
        since: The first day on which they are in force.
        event_day: The day of the event is not counted.
        days: A limit in days ends with its last day.
        months: A limit in months ends on the corresponding day, or the last of the month.
        years: A limit in years ends on the corresponding day and month.
        hours: A limit in hours starts at the moment.
        moved: An end on a day off moves to the end of the next working day.
        readings: The reading that answers each open point.
    """

    since: date
    event_day: Source
    days: Source
    months: Source
    years: Source
    hours: Source
    moved: Source
    readings: Mapping[str, Key]

    def length(self, unit: Unit | None) -> Source:
        """The provision that says where a length in a unit ends."""
        match unit:
            case Unit.MONTHS:
                return self.months
            case Unit.YEARS:
                return self.years
            case Unit.HOURS:
                return self.hours
            case _:
                return self.days

    def reading(self, point: CountingReading) -> Key:
        """The key of the reading that answers a point."""
        return self.readings[point.name.lower()]
