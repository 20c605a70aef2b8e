"""A document as one HTML page that stands alone, to be read on a screen or printed."""

__all__ = ["html"]

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from victim_protocol.labels import Language, base_of
from victim_protocol.reports.province.document import Document, document_lines, figure_text, problem_lines, sections
from victim_protocol.reports.province.tables import Table

_STYLE: Final = """
body { font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; color: #1b1b1b; background: #fff; max-width: 62rem;
  margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.marking { border: 2px solid #9c1c0b; color: #9c1c0b; padding: .5rem .75rem; font-weight: 600; }
.marking.open { border-color: #1b5e20; color: #1b5e20; }
.particulars, .note { color: #555; font-size: .9rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: right; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #ccc; }
td { font-variant-numeric: tabular-nums; }
th[scope="row"] { text-align: left; font-weight: 400; }
tr.total th, tr.total td { font-weight: 600; border-top: 2px solid #1b1b1b; }
figure { margin: 1rem 0; overflow-x: auto; } figure svg { width: 100%; min-width: 34rem; height: auto; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } section { break-inside: avoid-page; } }
""".strip()


def html(document: Document, language: Language = "vi", charts: Mapping[str, str] | None = None) -> str:
    """A document as one page; every text in it is escaped, and it loads nothing.

    Args:
        document: The document.
        language: ``"vi"``, ``"en"`` or a catalogue.
        charts: Drawings of tables as SVG, by the codes of the tables; none where there are none.
    """
    title = escape(document.title[language])
    parts = [
        f'<!doctype html>\n<html lang="{escape(base_of(language))}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>",
        *_top(document, language),
        *(line for table in sections(document) for line in _section(table, language, (charts or {}).get(table.key))),
        *_problems(document, language),
        "</main>\n</body>\n</html>",
    ]
    return "\n".join(parts) + "\n"


def _top(document: Document, language: Language) -> Iterator[str]:
    kind = "marking open" if document.is_published else "marking"
    yield f'<p class="{kind}">{escape(document.marking[language])}</p>'
    lines = "<br>\n".join(escape(line) for line in document_lines(document, language))
    yield f'<p class="particulars">{lines}</p>'


def _section(table: Table, language: Language, chart: str | None) -> Iterator[str]:
    yield f'<section id="{escape(table.key)}">\n<h2>{escape(table.title[language])}</h2>'
    yield '<div class="wide" tabindex="0">\n<table>\n<thead>'
    heads = "".join(f'<th scope="col">{escape(head[language])}</th>' for _, head in table.heads)
    yield f"<tr><th></th>{heads}</tr>\n</thead>\n<tbody>"
    for row in table.rows:
        kind = ' class="total"' if row.is_total else ""
        cells = "".join(f"<td>{escape(figure_text(figure, language))}</td>" for figure in row.figures)
        yield f'<tr{kind}><th scope="row">{escape(row.label[language])}</th>{cells}</tr>'
    yield "</tbody>\n</table>\n</div>"
    yield from (f'<p class="note">{escape(note[language])}</p>' for note in table.notes)
    if chart is not None:
        yield f"<figure>\n{chart}\n</figure>"
    yield "</section>"


def _problems(document: Document, language: Language) -> Iterator[str]:
    told = problem_lines(document, language)
    if told:
        items = "\n".join(f"<li>{escape(line)}</li>" for line in told[1:])
        yield f"<section>\n<h2>{escape(told[0])}</h2>\n<ul>\n{items}\n</ul>\n</section>"
