"""What the law says of a person of whom the facts of one day are at hand, and no case."""

__all__ = ["assess_one_day"]

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any

from victim_protocol.assessment import PersonAssessment
from victim_protocol.case.check_entries import unknown_key, wanted
from victim_protocol.dates.day import is_day
from victim_protocol.engine.findings import findings
from victim_protocol.engine.governing import deciding_day, regime_of
from victim_protocol.engine.one_day import WORKED_OUT, OneDay, OneDayOccasions
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import Fact, FactKind, Later
from victim_protocol.law.regime import Regime
from victim_protocol.statutes.book import default_book


def assess_one_day(
    one_day: OneDay,
    *,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    book: LawBook | None = None,
) -> PersonAssessment:
    """Say who somebody is in law and what is owed, from the facts of one day.

    It is the question that `victim_protocol.batch` asks of each row of a table.
    Nothing before the day is known: what a case tells of earlier days, such as stays that use up a cap, needs `assess`.

    Args:
        one_day: What is known.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts; what is known less well is unknown.
        book: The law; the library's own where none is given.

    Returns:
        As `assess` gives for a person of a case; the person has the code ``row``.

    Raises:
        InvalidFact: A fact, an occasion, a cost or a regime does not exist, a value is of another type, or the law
            changes within a stretch; all problems are listed. Or a reading or its choice does not exist.
        NotModelled: The law of the day is not held, or the regime named had not begun.

    >>> from victim_protocol.law.fact import Occurrence
    >>> died = OneDay(on=date(2017, 5, 10), facts={"died": Occurrence.HAPPENED})
    >>> assess_one_day(died).support["information_and_choice"].status.code
    'refused'
    """
    law = default_book() if book is None else book
    chosen = law.variables.chosen(readings)
    problems = [*_problems(one_day, law)]
    if problems:
        raise InvalidFact(*problems)
    law.on(one_day.on)
    regime = _regime(one_day, law)
    occasions = OneDayOccasions(
        book=law,
        history=one_day.history,
        on=one_day.on,
        chosen=chosen,
        accept=accept,
        one_day=one_day,
        regime=regime,
    )
    return PersonAssessment(
        person=occasions.history.person.id,
        governing=occasions.governing,
        support=findings(occasions, regime.key),
        occasions=occasions,
    )


def _regime(one_day: OneDay, book: LawBook) -> Regime:
    """The regime that governs.

    Raises:
        NotModelled: No regime governs, or the one that is named had not begun.
    """
    given = next((regime for regime in book.regimes if regime.key == one_day.regime), None)
    if given is None:
        return regime_of(book, deciding_day(one_day.identified, one_day.on))
    if one_day.on < given.identified_from:
        vi, en = "luật này chưa có hiệu lực vào ngày được hỏi", "this law was not yet in force on the day asked"
        raise NotModelled(Problem("regime", "not_modelled", vi, en))
    return given


def _problems(one_day: OneDay, book: LawBook) -> Iterator[Problem]:
    facts = {key: fact for key, fact in book.facts.items() if key not in WORKED_OUT}
    if not is_day(one_day.on):  # nothing else can be looked at without it
        yield Problem("on", "type", "cần ngày không kèm giờ", "not a day without an hour")
        return
    if one_day.identified is not None and not is_day(one_day.identified):
        yield Problem("identified", "type", "cần ngày không kèm giờ", "not a day without an hour")
    regimes = [regime.key for regime in book.regimes if regime.modelled]
    if one_day.regime is not None and one_day.regime not in regimes:
        yield unknown_key("regime", one_day.regime, regimes)
    yield from _each("facts", one_day.facts, facts, lambda key, value: _of_type(facts[key], value))
    yield from _each("costs", one_day.costs, book.costs, lambda _, dong: _money(dong))
    occasions = [occasion.key for occasion in book.occasions]
    changes = [day for day in book.change_days if day > one_day.on]
    yield from _each(
        "stretches", one_day.stretches, occasions, lambda _, stretch: _days(stretch.days, one_day.on, changes)
    )


def _each(
    path: str,
    given: Mapping[Any, Any],
    known: Collection[str],
    problem: Callable[[Any, Any], tuple[str, str, str] | None],
) -> Iterator[Problem]:
    """The problems of each value, with its path; a key that there is not is told by its place."""
    for place, (key, value) in enumerate(given.items()):
        if key not in known:
            yield unknown_key(f"{path}[{place}]", key, known)
        elif found := problem(key, value):
            yield Problem(f"{path}.{key}", *found)


def _of_type(fact: Fact, value: object) -> tuple[str, str, str] | None:
    if fact.accepts(value) and not isinstance(value, Later):
        return None
    if fact.kind is FactKind.EVENT:
        return "type", "sự kiện: cần một giá trị của Occurrence", "an event: not an Occurrence"
    return ("type", *wanted(fact))


def _money(dong: object) -> tuple[str, str, str] | None:
    if type(dong) is int and dong >= 0:
        return None
    return "dong", "cần số nguyên đồng, không âm", "not a whole number of đồng, or negative"


def _days(days: object, on: date, changes: list[date]) -> tuple[str, str, str] | None:
    if type(days) is not int or days < 1:
        return "days", "cần số ngày nguyên, ít nhất là một", "not a whole number of days, at least one"
    left = (min([*changes, date.max]) - on).days + (not changes)
    if days > left:
        return "law_changes", "luật thay đổi trong những ngày này", "the law changes within these days"
    return None
