"""What a period costs: by support and payer, with what is only a floor, a ceiling or not known kept apart."""

__all__ = ["Cost", "CostLine", "cost_of", "difference"]

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property

from attrs import field, frozen

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.engine.allowances import Line, Statement
from victim_protocol.engine.support import Finding
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.benefit import Benefit, Role, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.quantities import NOTHING, Amount, Bound, total
from victim_protocol.reports.province.register import Register, known_by
from victim_protocol.reports.province.tables import Ref

_DAY = timedelta(days=1)


@frozen(kw_only=True)
class CostLine:
    """What one support of one person costs in a period.

    Args:
        ref: The person.
        benefit: The support.
        payers: Who pays for it for certain; nobody where no text says, or where that hangs on what is not known.
        amount: The amount, from what is owed for certain to the most that may be.
    """

    ref: Ref = field(repr=False)
    benefit: Benefit
    payers: tuple[Key, ...]
    amount: Amount = field(repr=False)


@frozen(kw_only=True)
class Cost:
    """What a period costs.

    Args:
        first: The first day, inclusive.
        last: The last day, inclusive.
        lines: What each support of each person costs.
        problems: The cases that could not be asked.
    """

    first: date
    last: date
    lines: tuple[CostLine, ...] = field(repr=False)
    problems: tuple[Problem, ...] = field(default=(), repr=False)

    @cached_property
    def whole(self) -> Amount:
        """Everything together."""
        return total(line.amount for line in self.lines)

    @property
    def by_budget_line(self) -> Mapping[tuple[str, str, tuple[Key, ...]], tuple[CostLine, ...]]:
        """The lines by law, support and payers, in the order in which they were found."""
        found: dict[tuple[str, str, tuple[Key, ...]], list[CostLine]] = {}
        for line in self.lines:
            key = (str(line.benefit.regime), str(line.benefit.key), line.payers)
            found.setdefault(key, []).append(line)
        return {key: tuple(lines) for key, lines in found.items()}

    @property
    def by_bound(self) -> Mapping[Bound, tuple[Amount, int]]:
        """For each way in which amounts are known, their sum and how many they are."""
        found: dict[Bound, list[Amount]] = {bound: [] for bound in Bound}
        for line in self.lines:
            found[line.amount.bound].append(line.amount)
        return {bound: (total(amounts), len(amounts)) for bound, amounts in found.items()}


def cost_of(
    register: Register,
    book: LawBook,
    first: date,
    last: date,
    *,
    each: Callable[[Iterable[str]], Iterable[str]] = iter,
) -> Cost:
    """What the law makes a period cost: what is owed by its end beside what was owed before it.

    Args:
        register: The cases.
        book: The law.
        first: The first day, inclusive.
        last: The last day, inclusive; what happened later is hidden.
        each: What is given the codes of the cases and gives them back, such as a bar that shows how far it is.

    Raises:
        InvalidFact: The last day lies before the first.

    >>> from victim_protocol.statutes.book import default_book
    >>> cost_of(Register(cases={}), default_book(), date(2017, 1, 1), date(2017, 12, 31)).whole
    Amount(low=0, high=0, unknown=())
    """
    if last < first:
        vi, en = "ngày cuối trước ngày đầu", "the last day lies before the first"
        raise InvalidFact(Problem("period", "order", vi, en))
    lines: list[CostLine] = []
    problems = [*register.unread]
    for code in each(register.cases):
        try:
            lines += _of_case(code, register.cases[code], book, first, last)
        except (InvalidFact, NotModelled) as error:
            problems += [one._replace(path=f"{code}: {one.path}") for one in error.problems]
    return Cost(first=first, last=last, lines=tuple(lines), problems=tuple(problems))


def _of_case(code: str, case: Case, book: LawBook, first: date, last: date) -> Iterator[CostLine]:
    days = [entry.day for entry in case.entries]
    if not days or min(days) > last:
        return
    earlier = assess(known_by(case, first - _DAY), on=first - _DAY, book=book) if min(days) < first else None
    then = {} if earlier is None else {one.person: one for one in earlier.persons}
    for person in assess(known_by(case, last), on=last, book=book).persons:
        before = _begun(then[person.person]) if person.person in then else {}
        for finding, found in _lines(person).values():
            amount = difference(found, before.get(finding.benefit.key, (finding, ()))[1])
            if amount != NOTHING:
                yield CostLine(
                    ref=Ref(code, person.person), benefit=finding.benefit, payers=_payers(finding), amount=amount
                )


def _lines(person: PersonAssessment) -> dict[Key, tuple[Finding, tuple[Line, ...]]]:
    """The lines of a statement by support."""
    found: dict[Key, tuple[Finding, tuple[Line, ...]]] = {}
    for line in person.statement.lines:
        key = line.benefit.key
        finding, lines = found.get(key, (person.support[str(key)], ()))
        found[key] = (finding, (*lines, line))
    return found


def _begun(person: PersonAssessment) -> dict[Key, tuple[Finding, tuple[Line, ...]]]:
    """The lines whose occasion had begun: what was only thought of before it costs what it costs once it begins."""
    waiting = {one.key for one in person.book.occasions if one.begins}
    found = _lines(person)
    return {
        key: (finding, lines)
        for key, (finding, lines) in found.items()
        if finding.benefit.occasion not in waiting or finding.parts[0][0].begun
    }


def difference(now: tuple[Line, ...], before: tuple[Line, ...]) -> Amount:
    """What lines of one support come to beside those of an earlier day.

    A line that has only grown, at the same rates, costs as many units more. What differs otherwise is taken at its
    bounds: the true difference is never outside of them.

    Args:
        now: The lines on the later day.
        before: The lines on the earlier day.
    """
    earlier = {_terms(line): line for line in before}
    grown = [(line, earlier[_terms(line)]) for line in now if _has_grown(line, earlier.get(_terms(line)))]
    done = {id(line) for pair in grown for line in pair}
    rest = Statement(tuple(line for line in now if id(line) not in done)).possible
    gone = Statement(tuple(line for line in before if id(line) not in done)).possible
    low = 0 if gone.high is None else max(0, rest.low - gone.high)
    high = None if rest.high is None else max(0, rest.high - gone.low)
    other = Amount(low, high, rest.unknown if low != high else ())
    return total([*(_more(line, then) for line, then in grown), other])


def _terms(line: Line) -> tuple[object, ...]:
    """What makes a line the same one on a later day."""
    return line.status, None if line.days is None else line.days.first, line.rates


def _is_same(line: Line, then: Line) -> bool:
    return line.units == then.units and line.amount == then.amount


def _has_grown(line: Line, then: Line | None) -> bool:
    """Whether its amount is what is paid of its units times what one is worth, now as then; or it is just the same."""
    if then is None:
        return False
    units, earlier = _paid(line), _paid(then)
    if units is None or earlier is None or not earlier <= units:
        return _is_same(line, then)
    fits = line.amount.low * earlier == then.amount.low * units and line.amount.high == _times(then, units, earlier)
    return fits or _is_same(line, then)


def _paid(line: Line) -> int | None:
    """How many units are paid; ``None`` where that is not certain."""
    certain = line.units.low == line.units.high and all(cut.certain and not cut.dong for cut in line.cuts)
    return line.units.low - sum(cut.units for cut in line.cuts) if certain else None


def _times(then: Line, units: int, earlier: int) -> int | None:
    """The upper end of a line, had it as many units; ``None`` where nothing limits it, or it is no whole number."""
    high = then.amount.high
    return None if high is None or not earlier or high * units % earlier else high * units // earlier


def _more(line: Line, then: Line) -> Amount:
    if _is_same(line, then):
        return NOTHING
    low = line.amount.low - then.amount.low if line.status is Status.OWED else 0
    most = None if line.amount.high is None else line.amount.high - (then.amount.high or 0)
    return Amount(low, most, line.amount.unknown)


def _payers(finding: Finding) -> tuple[Key, ...]:
    paying = [one for one in finding.bodies if one.body.role is Role.PAYS and one.ended is None]
    return tuple(dict.fromkeys(one.body.actor for one in paying if one.truth is Truth.HOLDS))
