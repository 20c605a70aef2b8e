"""What a year to come may cost: so many people like some who came before, under the law that is held of that year."""

__all__ = ["Forecast", "GroupForecast", "forecast", "moved"]

from datetime import date

from attrs import evolve, field, frozen

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.quantities import Amount, total
from victim_protocol.records.assumption import Assumed, Assumptions
from victim_protocol.reports.province.register import Register, known_by


@frozen(kw_only=True)
class GroupForecast:
    """What one group may cost.

    Args:
        assumed: The group.
        of_one: What one case like this costs, on the last day of the year.
    """

    assumed: Assumed
    of_one: Amount = field(repr=False)

    @property
    def amount(self) -> Amount:
        """The whole group: the least number at the least amount, to the most at the most."""
        low, high = self.assumed.low * self.of_one.low, self.of_one.high
        most = 0 if self.assumed.high == 0 else None if high is None else self.assumed.high * high
        return Amount(low, most, self.of_one.unknown if most != low else ())


@frozen(kw_only=True)
class Forecast:
    """What a year may cost, as assumed.

    Args:
        year: The year.
        groups: The groups.
    """

    year: int
    groups: tuple[GroupForecast, ...]

    @property
    def whole(self) -> Amount:
        """All groups together."""
        return total(group.amount for group in self.groups)


def forecast(register: Register, assumptions: Assumptions, book: LawBook) -> Forecast:
    """What a year may cost if as many people come as is assumed, each like one who came before.

    Each case is moved by whole years, so that its first entry lies in the year, and is asked on the last day of that
    year. Whatever of it lies after that day costs nothing in that year.

    Args:
        register: The cases.
        assumptions: The groups.
        book: The law.

    Raises:
        InvalidFact: A group names a case that is not there, or one without entries; all are listed.
        NotModelled: The law of that year is not held.
    """
    problems = [
        Problem(f"group[{number}].case", "unknown_case", "không có hồ sơ này", "there is no such case")
        for number, one in enumerate(assumptions.groups)
        if one.case not in register.cases or not register.cases[one.case].entries
    ]
    if problems:
        raise InvalidFact(*problems)
    last = date(assumptions.year, 12, 31)
    groups = []
    for one in assumptions.groups:
        case = register.cases[one.case]
        first = min(entry.day for entry in case.entries)
        then = moved(case, assumptions.year - first.year)
        groups.append(GroupForecast(assumed=one, of_one=assess(known_by(then, last), on=last, book=book).possible))
    return Forecast(year=assumptions.year, groups=tuple(groups))


def moved(case: Case, years: int) -> Case:
    """A case as it would be so many years later: every day and every birth date moves with it.

    29 February becomes 28 February where the year has none. Moments are left out: they only say at what hour.

    Args:
        case: The case.
        years: The number of years; less than nothing moves it back.

    >>> from victim_protocol.law.key import Key
    >>> case = Case(persons=[Person(id="p1")], entries=[Entry(person="p1", day=date(2016, 2, 29))])
    >>> moved(case, 1).entries[0].day
    datetime.date(2017, 2, 28)
    """
    return Case(
        persons=[_person(person, years) for person in case.persons],
        entries=[_entry(entry, years) for entry in case.entries],
    )


def _person(person: Person, years: int) -> Person:
    born = person.born
    if born is None:
        return person
    return evolve(person, born=PartialDate(_moved(born.earliest, years), _moved(born.latest, years)))


def _entry(entry: Entry, years: int) -> Entry:
    return evolve(
        entry,
        day=_moved(entry.day, years),
        recorded=None if entry.recorded is None else _moved(entry.recorded, years),
        since=None if entry.since is None else _moved(entry.since, years),
        happened_at=None,
        recorded_at=None,
    )


def _moved(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)
