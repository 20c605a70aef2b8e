"""A document as text, Markdown, CSV and JSON."""

__all__ = ["csv_rows", "markdown", "plain", "text"]

from collections.abc import Iterator
from typing import Any

from victim_protocol.labels import Label, Language
from victim_protocol.quantities import Amount
from victim_protocol.records.activity import Count
from victim_protocol.reports.province.document import Document, document_lines, figure_text, problem_lines, sections
from victim_protocol.reports.province.tables import Figure, Table


def text(document: Document, language: Language = "vi") -> str:
    """A document as lines of text.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return "\n".join(_lines(document, language))


def _lines(document: Document, language: Language) -> Iterator[str]:
    yield document.title[language].upper()
    yield document.marking[language]
    yield from document_lines(document, language)
    for table in sections(document):
        yield ""
        yield table.title[language].upper()
        yield from _table(table, language)
        yield from (f"({note[language]})" for note in table.notes)
    problems = problem_lines(document, language)
    if problems:
        yield from ("", problems[0].upper(), *(f"    {line}" for line in problems[1:]))


def _table(table: Table, language: Language) -> Iterator[str]:
    """A line for each row; figures of several columns below it, each with the name of its column."""
    heads = [head[language] for _, head in table.heads]
    for row in table.rows:
        told = [figure_text(figure, language) for figure in row.figures]
        if len(told) <= _IN_A_LINE:
            named = "; ".join(f"{head}: {figure}" for head, figure in zip(heads, told, strict=True))
            yield f"    {row.label[language]}: {named if len(told) > 1 else ''.join(told)}"
            continue
        yield f"    {row.label[language]}"
        yield from (f"        {head}: {figure}" for head, figure in zip(heads, told, strict=True))


_IN_A_LINE = 2


def markdown(document: Document, language: Language = "vi") -> str:
    """A report in Markdown.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return "\n".join(_marked(document, language))


def _marked(document: Document, language: Language) -> Iterator[str]:
    yield f"# {_escaped(document.title[language])}"
    yield f"\n**{_escaped(document.marking[language])}**\n"
    yield from (f"{_escaped(line)}  " for line in document_lines(document, language))
    for table in sections(document):
        heads = ["", *(_escaped(head[language]) for _, head in table.heads)]
        yield f"\n## {_escaped(table.title[language])}\n"
        yield f"| {' | '.join(heads)} |"
        yield f"|{'---|' + '---:|' * len(table.heads)}"
        for row in table.rows:
            cells = [
                _escaped(told) for told in (row.label[language], *(figure_text(one, language) for one in row.figures))
            ]
            yield f"| {' | '.join(f'**{cell}**' if row.is_total else cell for cell in cells)} |"
        yield from (f"\n_{_escaped(note[language])}_" for note in table.notes)
    problems = problem_lines(document, language)
    if problems:
        yield f"\n## {_escaped(problems[0])}\n"
        yield from (f"- {_escaped(line)}" for line in problems[1:])


def _escaped(words: str) -> str:
    """Words, on one line, in which nothing is taken for a mark of Markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|#" else sign for sign in " ".join(words.split()))


def csv_rows(document: Document, language: Language = "vi") -> Iterator[list[str]]:
    """A document as rows of one spreadsheet: a row for each figure, with codes and names.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.

    Returns:
        The columns, then for each figure its table, row and column by code and by name, the least and the most that
        it is, and its words; the most is empty where nothing limits it, and both are where it is withheld or not known.
    """
    yield ["table", "row", "column", "table_name", "row_name", "column_name", "low", "high", "words"]
    for table in sections(document):
        for row in table.rows:
            for (column, head), figure in zip(table.heads, row.figures, strict=True):
                names = [table.title[language], row.label[language], head[language]]
                bounds = ["" if bound is None else str(bound) for bound in _bounds(figure)]
                told = [table.key, row.key, column, *names, *bounds, figure_text(figure, language)]
                yield [_safe(cell) for cell in told]


def _safe(cell: str) -> str:
    """A cell that no program takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell


def _bounds(figure: Figure | None) -> tuple[int | None, int | None]:
    match figure.value if figure is not None else None:
        case None | Label():
            return None, None
        case Amount(low=low, high=high):
            return low, high
        case Count(low=low, is_open=is_open):
            return low, None if is_open else low
        case number:
            return number, number


def plain(document: Document, language: Language = "vi") -> dict[str, Any]:
    """A document as plain values, for JSON; in one that stays in the office with the codes behind each figure.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return {
        "title": document.title[language],
        "marking": document.marking[language],
        "lines": [*document_lines(document, language)],
        **document.values,
        "tables": [_plain_table(table, document, language) for table in sections(document)],
        "problems": [problem.text(str(language)) for problem in document.problems],
    }


def _plain_table(table: Table, document: Document, language: Language) -> dict[str, Any]:
    heads = [{"key": key, "label": head[language]} for key, head in table.heads]
    rows = [
        {
            "key": row.key,
            "label": row.label[language],
            "total": row.is_total,
            "figures": [_plain_figure(figure, document, language) for figure in row.figures],
        }
        for row in table.rows
    ]
    notes = [note[language] for note in table.notes]
    return {"key": table.key, "title": table.title[language], "columns": heads, "rows": rows, "notes": notes}


def _plain_figure(figure: Figure | None, document: Document, language: Language) -> dict[str, Any]:
    low, high = _bounds(figure)
    told: dict[str, Any] = {"low": low, "high": high, "words": figure_text(figure, language)}
    if figure is not None and figure.people and not document.is_published:
        told["behind"] = [{"case": ref.case, "person": ref.person} for ref in sorted(figure.people)]
    return told
