"""Cases that went through a procedure by lawful steps, to whichever stage is wanted."""

__all__ = ["first_days", "is_of_establishments", "walks"]

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.events import ESTABLISHMENT_EVENTS
from victim_protocol.keeping import advance
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.persons import births
from victim_protocol.testing.steps import Standing, lawful_step, opened, standing

_DAY: Final = timedelta(days=1)
_TRIED: Final = 4
"""How many rows are tried for one step before a walk ends."""
_LAST: Final = 400
"""How many days after the first day of a row a walk may begin."""


def is_of_establishments(procedure: Procedure) -> bool:
    """Whether a procedure is about establishments, and not about somebody.

    Args:
        procedure: The procedure.

    >>> is_of_establishments(default_book().procedure("licence"))
    True
    """
    return procedure.events <= set(ESTABLISHMENT_EVENTS)


def first_days(procedure: Procedure, to: str | None = None) -> st.SearchStrategy[date]:
    """Days on which a procedure may begin: those of rows that begin it, and from which its table leads to a stage.

    Args:
        procedure: The procedure.
        to: The stage; ``None`` for any.

    Raises:
        ValueError: On no day the table leads there.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(first_days(default_book().procedure("reception")), 1)
    (datetime.date(2025, 7, 1),)
    """
    changes = sorted({row.since for row in procedure.transitions})
    lasts = [*(day - _DAY for day in changes[1:]), max(row.until or date.max for row in procedure.transitions)]
    ends = [Key(to)] if to is not None else [stage.key for stage in procedure.stages[1:]]
    spans = [
        (first, min(last, first + timedelta(days=_LAST)))
        for first, last in zip(changes, lasts, strict=True)
        if any(procedure.start in _distances(procedure, end, first) for end in ends)
    ]
    if not spans:
        raise ValueError(f"{procedure.key}: on no day the table leads to {to}")
    return st.sampled_from(spans).flatmap(lambda span: st.dates(*span))


def walks(
    procedure: str | None = None,
    to: str | None = None,
    book: LawBook | None = None,
    *,
    readings: Mapping[str, str] | None = None,
) -> st.SearchStrategy[Case]:
    """A case of one person that was led through a procedure by steps that the tables allow.

    What must have happened before the first step is recorded on the day before, whoever did it.

    Args:
        procedure: The key of the procedure; ``None`` for any of the book.
        to: The stage to which the walk goes by the shortest way; ``None`` for any. Where no facts lead there, it ends
            before.
        book: The law; the library's own where none is given.
        readings: Choices of readings, in place of the book's defaults.

    >>> from victim_protocol.testing.drawn import drawn
    >>> [[str(entry.event) for entry in case.entries] for case in drawn(walks("complaint", "settled"), 1)]
    [['complaint_made', 'complaint_settled']]
    """
    law = default_book() if book is None else book
    keys = [one.key for one in law.procedures] if procedure is None else [Key(procedure)]

    @st.composite
    def walk(draw: st.DrawFn) -> Case:
        one = law.procedure(draw(st.sampled_from(keys)))
        stage = Key(draw(st.sampled_from([stage.key for stage in one.stages[1:]])) if to is None else to)
        day = draw(first_days(one, stage))
        establishment = is_of_establishments(one)
        born = None if establishment else draw(births(day, law))
        case = Case(persons=[Person(id="p1", born=born, establishment=establishment)], entries=[])
        while (longer := _onward(draw, standing(case, "p1", law, readings), one, stage, day)) is not case:
            case, day = longer, day + draw(_GAPS)
        return case

    return walk()


_GAPS: Final = st.sampled_from((0, 1, 1, 3)).map(timedelta)
"""How long it takes from one step to the next."""


def _distances(procedure: Procedure, to: Key, day: date) -> dict[Key, int]:
    """How many steps lie between each stage and one, by rows that are the law on a day."""
    found = {to: 0}
    waiting = [to]
    for stage in waiting:
        for row in procedure.transitions:
            if row.to == stage and row.at not in found and row.governs(day):
                found[row.at] = found[stage] + 1
                waiting.append(row.at)
    return found


def _nearer(at: Standing, procedure: Procedure, to: Key, day: date) -> list[Transition]:
    """The rows that lead on from where a procedure stands, the shortest way first."""
    distances = _distances(procedure, to, day)
    here = distances.get(at.stage(procedure), 0)
    rows = [row for row in at.rows(procedure, day) if distances.get(row.to, here) < here]
    return sorted(rows, key=lambda row: distances[row.to])


def _onward(draw: st.DrawFn, at: Standing, procedure: Procedure, to: Key, day: date) -> Case:
    """The case after one more lawful step toward a stage; the very same where there is none."""
    rows = _nearer(at, procedure, to, day)
    for _ in range(min(_TRIED, len(rows))):
        row = rows.pop(draw(st.integers(0, len(rows) - 1)))
        code = f"e{len(at.case.entries) + 1}"
        steps = lawful_step(at, row, day, code, opening=not at.case.entries)
        if steps is None:
            continue
        before, entry = draw(steps)
        with suppress(IllegalEvent, InvalidFact):
            return advance(opened(at, before, day), entry, readings=at.readings, book=at.book)
    return at.case
