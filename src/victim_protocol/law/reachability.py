"""What the table of a procedure leads to: from which stages an event may still come, and what opens or closes it."""

__all__ = ["ahead", "closes", "leads_to", "opens"]

from collections.abc import Iterable, Iterator

from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition


def ahead(procedure: Procedure, stage: Key) -> frozenset[Key]:
    """The stages to which a stage may still lead, itself among them.

    Args:
        procedure: The table.
        stage: The stage.
    """
    found, waiting = {stage}, [stage]
    while waiting:
        more = {row.to for row in procedure.rows_at[waiting.pop()]} - found
        found |= more
        waiting.extend(more)
    return frozenset(found)


def leads_to(procedure: Procedure, event: Key) -> frozenset[Key]:
    """The stages from which a table leads to an event, the one before anything has happened left out.

    Args:
        procedure: The table.
        event: The event; a row that only follows another procedure does not count.
    """
    own = [row for row in procedure.transitions if not row.is_link]
    found = {row.at for row in own if row.event == event}
    grown = True
    while grown:
        more = {row.at for row in procedure.transitions if row.to in found} - found
        grown = bool(more)
        found |= more
    return frozenset(found - {procedure.start})


def opens(procedures: Iterable[Procedure], other: Key, event: Key) -> bool:
    """Whether after one event another may be awaited, wherever the first one happens.

    Args:
        procedures: The tables.
        other: The event that would open it.
        event: The event that would be awaited.
    """
    found = [*_ahead(procedures, other, event)]
    return bool(found) and all(found)


def closes(procedures: Iterable[Procedure], other: Key, event: Key) -> bool:
    """Whether after one event another can no longer come, wherever the first one happens.

    Args:
        procedures: The tables.
        other: The event that would close it.
        event: The event that would no longer come.
    """
    found = [*_ahead(procedures, other, event)]
    return bool(found) and not any(found)


def _ahead(procedures: Iterable[Procedure], other: Key, event: Key) -> Iterator[bool]:
    """For each row on one event, in the tables that know the other, whether the other lies ahead.

    Of a stage of which no text says what follows, nothing is told either way.
    """
    for procedure in procedures:
        stages = leads_to(procedure, event)
        unsaid = {stage.key for stage in procedure.stages if stage.silent is not None and not stage.is_end}
        rows: Iterable[Transition] = procedure.transitions if stages else ()
        yield from (row.to in stages for row in rows if row.event == other and row.to not in unsaid)
