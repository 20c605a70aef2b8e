"""Worked cases: the answer that a case file expects, compared with the answer that the law book gives."""

__all__ = ["Difference", "run"]

from collections.abc import Iterator
from typing import Any, NamedTuple

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.engine.support import Finding
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.proceedings import proceedings
from victim_protocol.quantities import NOTHING, Amount, total
from victim_protocol.wire.case_file import ReadFile
from victim_protocol.wire.rows import AmountRow, AskRow, SupportRow
from victim_protocol.wire.steps_expected import step_differences


class Difference(NamedTuple):
    """One thing that is not as a case file expects."""

    path: str
    """Where the file expects it."""
    expected: object
    """What it expects, as it would write it."""
    found: object
    """What the law book gives, in the same form."""
    articles: tuple[str, ...]
    """The citation keys on which the answer stands."""


def run(file: ReadFile, book: LawBook | None = None) -> tuple[Difference, ...]:
    """Ask everything that a case file asks, and compare.

    Args:
        file: The case file.
        book: The law; the library's own where none is given.

    Returns:
        Every difference, in the order of the file; empty where all is as expected.

    Raises:
        InvalidFact: A question names a reading or a choice that does not exist, or a day before a person's birth.
    """
    return tuple(
        difference
        for place, ask in enumerate(file.asks)
        for difference in _compared(f"ask[{place}].expect", ask, file, book)
    )


def _compared(path: str, ask: AskRow, file: ReadFile, book: LawBook | None) -> Iterator[Difference]:
    try:
        answer = assess(
            file.case,
            on=ask.day,
            known=ask.known,
            readings=ask.readings,
            accept=Evidence(ask.accept),
            book=book,
        ).person(str(ask.person))
    except InvalidFact as error:
        raise InvalidFact(*(_in_file(problem, path) for problem in error.problems)) from None
    except NotModelled as error:
        if not ask.expect.not_modelled:
            yield Difference(f"{path}.not_modelled", False, error.text(), ())  # noqa: FBT003 - a value of the file
        return
    if ask.expect.not_modelled:
        yield Difference(f"{path}.not_modelled", True, answer.regime.key, ())  # noqa: FBT003 - as above
    yield from _whole(path, ask, answer)
    yield from _deadlines(path, ask, answer)
    yield from _steps(path, ask, file, book)
    for benefit, row in ask.expect.support.items():
        yield from _support(f"{path}.support.{benefit}", Key(benefit), row, answer)


def _in_file(problem: Problem, path: str) -> Problem:
    """A problem of a question, with its path in the file: a birth is refused for the day that was asked."""
    inner = "day" if problem.path == "born" else problem.path
    return problem._replace(path=f"{path.removesuffix('.expect')}.{inner}")


def _whole(path: str, ask: AskRow, answer: PersonAssessment) -> Iterator[Difference]:
    expect = ask.expect
    if expect.regime not in (None, answer.regime.key):
        yield Difference(f"{path}.regime", expect.regime, answer.regime.key, (answer.regime.source.citation.key,))
    found = {standing.standing.key: standing for standing in answer.standings}
    for key, expected in expect.standing.items():
        standing = found.get(Key(key))
        truth = None if standing is None else standing.truth.value
        if truth != expected:
            sources = () if standing is None else standing.explanation.sources
            yield Difference(f"{path}.standing.{key}", expected, truth, tuple(s.citation.key for s in sources))
    for name in ("owed", "possible"):
        row: AmountRow | None = getattr(expect, name)
        amount: Amount = getattr(answer.statement, name)
        if row is not None and row != _row(amount):
            yield Difference(f"{path}.{name}", row, _row(amount), ())


def _deadlines(path: str, ask: AskRow, answer: PersonAssessment) -> Iterator[Difference]:
    for name, expected in (("due", ask.expect.due), ("opens", ask.expect.opens)):
        for act, days in expected.items():
            dues = [due for due in answer.deadlines if due.limit.act == act and due.deadline is not None]
            ends = [due.end if name == "due" else due.deadline and due.deadline.opens for due in dues]
            found = list(dict.fromkeys(day for day in ends if day is not None))
            if found != days:
                articles = tuple(dict.fromkeys(due.limit.source.citation.key for due in dues))
                yield Difference(f"{path}.{name}.{act}", days, found, articles)


def _steps(path: str, ask: AskRow, file: ReadFile, book: LawBook | None) -> Iterator[Difference]:
    """Where the case stands, and who must do what; worked out only where something of it is expected."""
    expect = ask.expect
    if not (expect.stages or expect.duty) and expect.answering is None and expect.irregular is None:
        return
    found = proceedings(
        file.case, on=ask.day, known=ask.known, readings=ask.readings, accept=Evidence(ask.accept), book=book
    )
    person = next(one for one in found if one.person == ask.person)
    yield from (Difference(*row) for row in step_differences(path, expect, person))


def _support(path: str, benefit: Key, row: SupportRow, answer: PersonAssessment) -> Iterator[Difference]:
    finding = answer.support.get(benefit)
    if finding is None:
        yield Difference(path, row.status, None, ())
        return
    lines = [line for line in answer.statement.lines if line.benefit.key == benefit]
    cuts = [cut for line in lines for cut in line.cuts if cut.certain]
    sources = [*finding.sources, *(source for line in lines for source in line.sources)]
    articles = tuple(dict.fromkeys(source.citation.key for source in sources))
    found = {
        **_of_finding(finding, row),
        "articles": [key for key in row.articles if key in articles],
        "amount": _row(total(line.amount for line in lines) if lines else NOTHING),
        "cut_days": sum(cut.units for cut in cuts),
        "cut_dong": sum(cut.dong for cut in cuts),
    }
    for name, value in found.items():
        expected = getattr(row, name)
        if expected is not None and expected != value:
            yield Difference(f"{path}.{name}", expected, value, articles)


def _of_finding(finding: Finding, row: SupportRow) -> dict[str, Any]:
    return {
        "status": finding.status.code,
        "possible": [status.code for status in finding.statuses],
        "needs": list(finding.needs),
        "waits_for": [list(events) for events in finding.waits_for],
        "under": {
            reading: {name: [status.code for status in statuses] for name, statuses in choices.items()}
            for reading, choices in finding.under_each_choice.items()
            if reading in row.under
        },
    }


def _row(amount: Amount) -> AmountRow:
    return AmountRow(low=amount.low, high=amount.high)
