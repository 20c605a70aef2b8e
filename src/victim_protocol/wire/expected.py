"""What is wrong with a question: readings, choices and expected answers that the law book cannot give."""

__all__ = ["ask_problems"]

from collections.abc import Iterable, Iterator, Mapping

from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import FactKind
from victim_protocol.law.reading import choice_problem
from victim_protocol.quantities import Amount
from victim_protocol.wire.problems import article_problems, each_known, each_of, known, one_of
from victim_protocol.wire.refusal import joined
from victim_protocol.wire.rows import AmountRow, AskRow, ExpectRow, SupportRow
from victim_protocol.wire.steps_expected import step_problems

_POSSIBLE = tuple(status.code for status in Status if status is not Status.UNDETERMINED)
_EMPTY = ExpectRow(not_modelled=True)


def ask_problems(path: str, ask: AskRow, book: LawBook) -> Iterator[Problem]:
    """Everything in a question that the book does not know; nothing where all of it can be compared.

    Args:
        path: Where the question stands.
        ask: The question.
        book: The law.
    """
    for reading, choice in ask.readings.items():
        yield from _choice_problems(joined(f"{path}.readings", reading), reading, [choice], book)
    yield from one_of(f"{path}.accept", ask.accept, [evidence.value for evidence in Evidence])
    yield from _expect_problems(f"{path}.expect", ask.expect, book)


def _expect_problems(path: str, expect: ExpectRow, book: LawBook) -> Iterator[Problem]:
    if expect.not_modelled and expect != _EMPTY:
        yield Problem(
            f"{path}.not_modelled",
            "contradiction",
            "không có luật áp dụng thì không có gì khác để so sánh",
            "where no law is held, there is nothing else to compare",
        )
    if expect.regime is not None:
        yield from one_of(f"{path}.regime", expect.regime, [regime.key for regime in book.regimes])
    standings = [standing.key for standing in book.standings]
    for key, truth in expect.standing.items():
        yield from known(joined(f"{path}.standing", key), key, standings)
        yield from one_of(joined(f"{path}.standing", key), truth, [one.value for one in Truth])
    yield from _amount_problems(f"{path}.owed", expect.owed)
    yield from _amount_problems(f"{path}.possible", expect.possible)
    yield from step_problems(path, expect, book)
    for name, days in (("due", expect.due), ("opens", expect.opens)):
        for act in days:
            yield from known(joined(f"{path}.{name}", act), act, book.acts)
    for benefit, row in expect.support.items():
        yield from known(joined(f"{path}.support", benefit), benefit, [one.key for one in book.benefits])
        yield from _support_problems(joined(f"{path}.support", benefit), row, book)


def _support_problems(path: str, row: SupportRow, book: LawBook) -> Iterator[Problem]:
    if row.status is not None:
        yield from one_of(f"{path}.status", row.status, [status.code for status in Status])
    yield from each_of(f"{path}.possible", row.possible or (), _POSSIBLE)
    yield from each_known(f"{path}.needs", row.needs or (), book.variables.keys)
    events = [key for key, fact in book.facts.items() if fact.kind is FactKind.EVENT]
    for place, waited in enumerate(row.waits_for or ()):
        yield from each_known(f"{path}.waits_for[{place}]", waited, events)
    for reading, choices in row.under.items():
        yield from _under_problems(joined(f"{path}.under", reading), reading, choices, book)
    for place, article in enumerate(row.articles):
        yield from article_problems(f"{path}.articles[{place}]", article)
    yield from _amount_problems(f"{path}.amount", row.amount)
    for name, cut in (("cut_days", row.cut_days), ("cut_dong", row.cut_dong)):
        if cut is not None and cut < 0:
            yield Problem(f"{path}.{name}", "negative", "không được âm", "negative")


def _under_problems(path: str, reading: str, choices: Mapping[str, Iterable[str]], book: LawBook) -> Iterator[Problem]:
    yield from _choice_problems(path, reading, choices, book)
    for choice, statuses in choices.items():
        yield from each_of(joined(path, choice), statuses, _POSSIBLE)


def _choice_problems(path: str, reading: str, choices: Iterable[str], book: LawBook) -> Iterator[Problem]:
    found = (choice_problem(path, reading, choice, book.variables.readings) for choice in choices)
    yield from dict.fromkeys(problem for problem in found if problem is not None)


def _amount_problems(path: str, row: AmountRow | None) -> Iterator[Problem]:
    if row is None:
        return
    try:
        Amount(row.low, row.high)
    except InvalidFact as error:
        for problem in error.problems:
            yield problem._replace(path=path + problem.path.removeprefix("amount"))
