"""A procedure drawn from its table: every stage, and an arrow for each event that leads from one to another."""

__all__ = ["dot", "mermaid"]

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Final, NamedTuple

from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Stage, Transition
from victim_protocol.reports.doers import bringing_texts
from victim_protocol.reports.words import word

_MERMAID: Final = str.maketrans(
    {sign: f"#{ord(sign)};" for sign in '#;:"<>{}\\'}
)  # signs that end a text or begin a tag there, as codes that are drawn as the signs
_DOT: Final = str.maketrans({"\\": "\\\\", '"': '\\"'})
_WIDTH: Final = 44


class _Arrow(NamedTuple):
    """All that one event does between two stages."""

    start: Key
    event: Key
    end: Key
    rows: tuple[Transition, ...]

    @property
    def is_task(self) -> bool:
        return self.start == self.end


def mermaid(procedure: Procedure, book: LawBook, language: Language = "vi") -> str:
    """A procedure as a state diagram in Mermaid; tasks, and what no text says, stand in notes.

    Args:
        procedure: The table.
        book: Where events and bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> book = default_book()
    >>> mermaid(book.procedure("claim"), book, "en").splitlines()[1]
    '    state "not started" as not_started'
    """
    return "\n".join(["stateDiagram-v2", *(f"    {line}" for line in _mermaid(procedure, book, language))])


def _mermaid(procedure: Procedure, book: LawBook, language: Language) -> Iterator[str]:
    arrows = _arrows(procedure)
    for stage in procedure.stages:
        yield f'state "{_coded(stage.label[language])}" as {stage.key}'
    yield f"[*] --> {procedure.start}"
    for arrow in arrows:
        if not arrow.is_task:
            told = "<br>".join(map(_coded, _told(arrow, book, language)))
            yield f"{arrow.start} --> {arrow.end} : {told}"
    yield from (f"{stage.key} --> [*]" for stage in procedure.stages if stage.is_end)
    for stage in procedure.stages:
        yield from _note(stage, [one for one in arrows if one.is_task and one.start == stage.key], book, language)
    unsaid = [stage.key for stage in procedure.stages if stage.silent is not None]
    if unsaid:
        yield "classDef unsaid stroke-dasharray: 5 5"
        yield f"class {','.join(unsaid)} unsaid"


def _note(stage: Stage, tasks: list[_Arrow], book: LawBook, language: Language) -> Iterator[str]:
    """What is to be done at a stage, and what no text says of it; nothing where there is neither."""
    lines = [*_unsaid(stage, language), *("; ".join(_told(task, book, language)) for task in tasks)]
    if lines:
        yield f"note right of {stage.key}"
        yield from (f"    {_coded(line)}" for line in lines)
        yield "end note"


def dot(procedure: Procedure, book: LawBook, language: Language = "vi") -> str:
    """A procedure as a directed graph for Graphviz; tasks are dashed arrows from a stage to itself.

    Args:
        procedure: The table.
        book: Where events and bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> book = default_book()
    >>> dot(book.procedure("claim"), book, "en").splitlines()[0]
    'digraph "claim" {'
    """
    lines = [f"    {line};" for line in _dot(procedure, book, language)]
    return "\n".join([f"digraph {_quoted([procedure.key])} {{", *lines, "}"])


def _dot(procedure: Procedure, book: LawBook, language: Language) -> Iterator[str]:
    yield f"label={_quoted([procedure.label[language]])}"
    yield "node [shape=box, style=rounded]"
    for stage in procedure.stages:
        yield f"{_quoted([stage.key])} [{', '.join(_look(stage, procedure, language))}]"
    for arrow in _arrows(procedure):
        style = ", style=dashed" if arrow.is_task else ""
        ends = f"{_quoted([arrow.start])} -> {_quoted([arrow.end])}"
        yield f"{ends} [label={_quoted(_told(arrow, book, language))}{style}]"


def _look(stage: Stage, procedure: Procedure, language: Language) -> Iterator[str]:
    yield f"label={_quoted([stage.label[language], *_unsaid(stage, language)])}"
    if stage.key == procedure.start:
        yield "shape=oval"
    if stage.is_end:
        yield "peripheries=2"
    if stage.silent is not None:
        yield 'style="rounded,dashed"'


def _arrows(procedure: Procedure) -> tuple[_Arrow, ...]:
    """One for each distinct pair of stages and event, in the order of the table."""
    found: dict[tuple[Key, Key, Key], tuple[Transition, ...]] = {}
    for row in procedure.transitions:
        way = (row.at, row.event, row.to)
        found[way] = (*found.get(way, ()), row)
    return tuple(_Arrow(*way, rows) for way, rows in found.items())


def _told(arrow: _Arrow, book: LawBook, language: Language) -> list[str]:
    """The event, who brings it about, and the provisions that decide it."""
    citations = dict.fromkeys(row.sources[0].citation.key for row in arrow.rows)
    return [book.events[arrow.event][language], *bringing_texts(arrow.rows, book, language), ", ".join(citations)]


def _unsaid(stage: Stage, language: Language) -> list[str]:
    return [] if stage.silent is None else wrap(f"{word('unknown_part', language)}: {stage.silent[language]}", _WIDTH)


def _coded(text: str) -> str:
    return text.translate(_MERMAID)


def _quoted(lines: Iterable[str]) -> str:
    return '"' + "\\n".join(line.translate(_DOT) for line in lines) + '"'
