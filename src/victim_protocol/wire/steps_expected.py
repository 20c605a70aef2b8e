"""Where a case stands and who must do what, as a case file expects it: what is unknown in it, and what differs."""

__all__ = ["step_differences", "step_problems"]

from collections.abc import Iterator
from typing import Any

from victim_protocol.dates.day import day_of
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.errors import Problem
from victim_protocol.law.book import LawBook
from victim_protocol.proceedings import Proceedings
from victim_protocol.wire.problems import article_problems, each_known, known, one_of
from victim_protocol.wire.refusal import joined
from victim_protocol.wire.rows import DutyRow, ExpectRow

_NOT_KNOWN = "not_known"


def step_problems(path: str, expect: ExpectRow, book: LawBook) -> Iterator[Problem]:
    """Everything in the part on procedures that the book does not know.

    Args:
        path: Where the expected answer stands.
        expect: The expected answer.
        book: The law.
    """
    procedures = {str(one.key): one for one in book.procedures}
    for key, stage in expect.stages.items():
        yield from known(joined(f"{path}.stages", key), key, procedures)
        if key in procedures:
            yield from one_of(joined(f"{path}.stages", key), stage, [*procedures[key].stage_of])
    if expect.answering is not None:
        yield from known(f"{path}.answering", expect.answering, [*book.actors, _NOT_KNOWN])
    yield from each_known(f"{path}.irregular", expect.irregular or (), book.events)
    for place, duty in enumerate(expect.duty):
        yield from _duty_problems(f"{path}.duty[{place}]", duty, book)


def _duty_problems(path: str, duty: DutyRow, book: LawBook) -> Iterator[Problem]:
    yield from known(f"{path}.act", duty.act, book.acts)
    yield from known(f"{path}.actor", duty.actor, book.actors)
    if duty.state is not None:
        yield from one_of(f"{path}.state", duty.state, [state.value for state in DutyState])
    yield from each_known(f"{path}.doubts", duty.doubts or (), book.variables.readings)
    for place, article in enumerate(duty.articles):
        yield from article_problems(f"{path}.articles[{place}]", article)


def step_differences(
    path: str, expect: ExpectRow, found: Proceedings
) -> Iterator[tuple[str, object, object, tuple[str, ...]]]:
    """Each thing that is not as expected: where, what is expected, what was found, and the articles of that.

    Args:
        path: Where the expected answer stands.
        expect: The expected answer.
        found: Where the case stands.
    """
    stages = {str(key): str(stage.key) for key, stage in found.stages.items()}
    for procedure, stage in expect.stages.items():
        if stages.get(procedure) != stage:
            yield f"{path}.stages.{procedure}", stage, stages.get(procedure), ()
    answering = str(found.answering or _NOT_KNOWN)
    if expect.answering not in (None, answering):
        yield f"{path}.answering", expect.answering, answering, ()
    irregular = [str(one.entry.event) for one in found.irregular]
    if expect.irregular not in (None, irregular):
        yield f"{path}.irregular", expect.irregular, irregular, ()
    for place, row in enumerate(expect.duty):
        yield from _duty_differences(f"{path}.duty[{place}]", row, found)


def _duty_differences(
    path: str, row: DutyRow, found: Proceedings
) -> Iterator[tuple[str, object, object, tuple[str, ...]]]:
    duties = [duty for duty in found.duties if duty.act == row.act and row.actor in duty.actors]
    if not duties:
        yield path, f"{row.actor}: {row.act}", None, ()
        return
    duty = duties[0]
    articles = tuple(source.citation.key for source in duty.sources)
    for name, value in _plain(duty, row, articles).items():
        expected = getattr(row, name)
        if expected is not None and expected != value:
            yield f"{path}.{name}", expected, value, articles


def _plain(duty: Duty, row: DutyRow, articles: tuple[str, ...]) -> dict[str, Any]:
    """A duty in the words of a case file."""
    ends = [day_of(due.end) for due in duty.dues if due.end is not None]
    return {
        "state": duty.state.value,
        "by": list(dict.fromkeys(ends)),
        "doubts": [str(key) for key in duty.doubts],
        "articles": [key for key in row.articles if key in articles],
    }
