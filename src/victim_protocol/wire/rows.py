"""The rows of a case file, as a jurist writes them."""

__all__ = ["AmountRow", "AskRow", "CaseFile", "DutyRow", "EntryRow", "ExpectRow", "SupportRow"]

from datetime import date
from typing import Any

from attrs import field, frozen


@frozen(kw_only=True)
class EntryRow:
    """``[[entry]]``: what happened or became known.

    Args:
        day: The day it happened.
        person: The person's code, or a list of codes; may be left out where the case has one person.
        event: What happened.
        recorded: The day it was written down, where that is another day.
        facts: What became known, by fact; ``"unknown"`` takes a fact back.
        since: The day from which the facts hold, where that is not ``day``.
        costs: What was spent, in whole đồng.
        actor: The body that acted.
        paper: The paper that proves it.
        place: Where it happened.
        id: A code by which a later entry names this one; of a row with one person.
        receiver: The body to which it was handed.
        forms: The papers in set form that were made or handed over.
        corrects: The id of the entry of the person that this one takes back.
        departs: Whether it happened although the procedure did not allow it.
        reason: Why, in free words.
        happened_at: The moment at which it happened, with its offset.
        recorded_at: The moment at which it was written down, with its offset.
    """

    day: date
    person: Any = None
    event: str | None = None
    recorded: date | None = None
    facts: dict[str, Any] = field(factory=dict)
    since: date | None = None
    costs: dict[str, Any] = field(factory=dict)
    actor: str | None = None
    paper: str | None = None
    place: str | None = None
    id: str | None = None
    receiver: str | None = None
    forms: list[str] = field(factory=list)
    corrects: str | None = None
    departs: bool = False
    reason: str | None = None
    happened_at: Any = None
    recorded_at: Any = None


@frozen(kw_only=True)
class AmountRow:
    """An amount in whole đồng: ``low`` alone is a floor, ``high`` alone a ceiling.

    Args:
        low: What is certain.
        high: What cannot be exceeded; left out where nothing limits it.
    """

    low: int = 0
    high: int | None = None


@frozen(kw_only=True)
class SupportRow:
    """``[ask.expect.support.BENEFIT]``: the finding that is expected; what is left out is not compared.

    Args:
        status: The code of the status.
        possible: The codes of every status that remains possible.
        needs: The unknowns on which it depends.
        waits_for: The smallest sets of pending events.
        under: For a reading, the statuses under each of its choices.
        articles: Citation keys that must be among its sources.
        amount: The sum of its lines.
        cut_days: How many days its caps leave unpaid.
        cut_dong: How many đồng its caps leave unpaid.
    """

    status: str | None = None
    possible: list[str] | None = None
    needs: list[str] | None = None
    waits_for: list[list[str]] | None = None
    under: dict[str, dict[str, list[str]]] = field(factory=dict)
    articles: list[str] = field(factory=list)
    amount: AmountRow | None = None
    cut_days: int | None = None
    cut_dong: int | None = None


@frozen(kw_only=True)
class DutyRow:
    """``[[ask.expect.duty]]``: a duty that is expected; what is left out is not compared.

    Args:
        act: What is to be done.
        actor: Who must do it.
        state: How it stands.
        by: The last days that texts set for it, the earliest first.
        doubts: The readings it rests on that are left open.
        articles: Citation keys that must be among its sources.
    """

    act: str
    actor: str
    state: str | None = None
    by: list[date] | None = None
    doubts: list[str] | None = None
    articles: list[str] = field(factory=list)


@frozen(kw_only=True)
class ExpectRow:
    """``[ask.expect]``: the answer that is expected; what is left out is not compared.

    Args:
        regime: The regime that governs.
        standing: Whether each place in law holds, fails, waits, passes or is unknown.
        support: The findings.
        due: For an act, the last days that texts set for it, the earliest first.
        opens: For an act, the first days on which it may or must be done.
        owed: The total of what is owed.
        possible: The total with what is considered or undetermined.
        stages: For a procedure, the stage at which it stands.
        answering: Who answers for the person; ``"not_known"`` where nobody is known to.
        irregular: The events that the tables do not allow, in the order of recording.
        duty: Duties that are among those found.
        not_modelled: Whether the answer is that the law of the day is not held.
    """

    regime: str | None = None
    standing: dict[str, str] = field(factory=dict)
    support: dict[str, SupportRow] = field(factory=dict)
    due: dict[str, list[date]] = field(factory=dict)
    opens: dict[str, list[date]] = field(factory=dict)
    owed: AmountRow | None = None
    possible: AmountRow | None = None
    stages: dict[str, str] = field(factory=dict)
    answering: str | None = None
    irregular: list[str] | None = None
    duty: list[DutyRow] = field(factory=list)
    not_modelled: bool = False


@frozen(kw_only=True)
class AskRow:
    """``[[ask]]``: a day, a person, and the answer that is expected.

    Args:
        day: The day asked.
        person: The person's code; may be left out where the case has one person.
        known: The last day of recording that counts.
        readings: Choices of readings, in place of the defaults.
        accept: The weakest evidence that counts.
        expect: The answer that is expected.
    """

    day: date
    person: str | None = None
    known: date | None = None
    readings: dict[str, str] = field(factory=dict)
    accept: str = "secondary"
    expect: ExpectRow = ExpectRow()


@frozen(kw_only=True)
class CaseFile:
    """A whole case file.

    Args:
        title: What it shows; for the reader.
        opened: The day from which what stands under ``[person.ID]`` is known; the first entry's day if left out.
        person: What is known of each person, by code.
        entry: What happened.
        ask: What is asked.
    """

    title: str = ""
    opened: date | None = None
    person: dict[str, dict[str, Any]] = field(factory=dict)
    entry: list[EntryRow] = field(factory=list)
    ask: list[AskRow] = field(factory=list)
