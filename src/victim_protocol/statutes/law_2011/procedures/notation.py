"""How a procedure is written down: one row for one step, in the words of a table."""

__all__ = ["BY_CIRCULAR", "BY_LAW", "procedure", "row"]

from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Stage, Transition
from victim_protocol.statutes.law_2011.periods import LAW_FROM, LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.notation import keys


def row(  # noqa: PLR0913 - a row of a table, and these are its columns
    step: str,
    act: str,
    actors: str,
    *sources: Source,
    since: date = LAW_FROM,
    until: date | None = LAW_UNTIL,
    to_whom: str = "",
    guard: Condition = ALWAYS,
    finding: bool = False,
    forms: str = "",
    if_any: str = "",
    anew: str = "",
    care: Care | None = None,
    duty: bool = True,
    link: bool = False,
    refusable: Condition = NEVER,
    reading: tuple[str, str] | None = None,
    doubts: str = "",
    silent: Label | None = None,
) -> Transition:
    """One row; several keys stand in one string.

    Args:
        step: The stage, the event and the stage it leads to, as ``"with_commune: division_notified > with_division"``;
            without ``>`` it stays.
        act: What is done.
        actors: Who may do it; empty where no text says.
        sources: The provisions.
        since: The first day of a stage at which it governs.
        until: The last such day.
        to_whom: The receivers.
        guard: What must hold.
        finding: Whether it is the competent body's own finding.
        forms: The papers.
        if_any: Those that the text names for where there are any.
        anew: The events after which a task that was done is to be done again.
        care: Who answers for the person afterwards.
        duty: Whether somebody must take it.
        link: Whether it only follows what another procedure allows.
        refusable: When the receiver may refuse.
        reading: The reading and the choice under which it stands.
        doubts: Readings on how it is done.
        silent: What no text says of it.
    """
    at, _, rest = step.partition(": ")
    event, _, to = rest.partition(" > ")
    return Transition(
        at=Key(at),
        event=Key(event),
        to=Key(to or at),
        act=Key(act),
        actors=keys(actors),
        receivers=keys(to_whom),
        guard=guard,
        is_finding=finding,
        forms=keys(forms),
        forms_if_any=keys(if_any),
        anew=keys(anew),
        care=care,
        is_duty=duty,
        is_link=link,
        refusable=refusable,
        reading=None if reading is None else (Key(reading[0]), reading[1]),
        doubts=keys(doubts),
        silent=silent,
        since=since,
        until=until,
        sources=sources,
    )


BY_LAW: Final = partial(row, since=LAW_FROM, until=PROCEDURE_FROM - timedelta(days=1))
"""A row of the time before the joint circular."""
BY_CIRCULAR: Final = partial(row, since=PROCEDURE_FROM)
"""A row that the joint circular brought, or knows more closely than the Law."""


def procedure(  # noqa: PLR0913 - as above
    key: str,
    label: tuple[str, str],
    stages: dict[str, tuple[str, str]],
    rows: tuple[Transition, ...],
    *,
    ends: str = "",
    outlive: str = "",
    silent_stages: dict[str, Label] | None = None,
    silent: tuple[Label, ...] = (),
) -> Procedure:
    """A procedure; the stage before anything has happened is put first.

    Args:
        key: Stable code.
        label: Its name.
        stages: The other stages, each with its name.
        rows: Every row.
        ends: The stages at which it has done its work.
        outlive: Those whose rows are for after the death.
        silent_stages: For a stage, what no text says of what follows.
        silent: What the texts leave unsaid of the whole.
    """
    unsaid = silent_stages or {}
    named = {"not_started": ("chưa bắt đầu", "not started"), **stages}
    return Procedure(
        key=Key(key),
        label=Label(*label),
        stages=tuple(
            Stage(
                key=Key(stage),
                label=Label(*text),
                is_end=stage in ends.split(),
                silent=unsaid.get(stage),
                outlives=stage in outlive.split(),
            )
            for stage, text in named.items()
        ),
        transitions=rows,
        silent=silent,
    )
