"""Drawings of a document's tables as SVG, by a plotting library that is an extra."""

__all__ = ["charts"]

from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

from victim_protocol.labels import Language
from victim_protocol.reports.province.document import Document, sections
from victim_protocol.reports.province.tables import Table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_COLOURS: Final = ("#0b4f9c", "#e08a00", "#9c1c0b", "#5b3a8c", "#b8b8b8")
"""Of each column: what went well, went half-way, went wrong, is open, and does not count; told apart in print, too."""
_SETTINGS: Final[dict[Any, Any]] = {
    "svg.hashsalt": "victim_protocol",  # else the same drawing would not be the same text
    "svg.fonttype": "none",  # text stays text, to be read aloud and searched
    "font.family": "sans-serif",
    "font.sans-serif": ["Noto Sans", "DejaVu Sans"],
    "font.size": 10,
    "text.parse_math": False,  # a name with two dollars is a name
}
_BAR, _MARGIN, _WIDTH = 0.34, 1.1, 8.0
"""Inches: of a bar, of what is around them, and of the drawing."""


def charts(document: Document, language: Language = "vi") -> dict[str, str]:
    """A drawing of each table that counts people or deadlines, by the code of the table.

    It needs Matplotlib, an extra: ``pip install victim-protocol[charts]``.

    Args:
        document: The document; what is withheld is not drawn.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    found = ((table.key, _drawn(table, language)) for table in sections(document) if table.key in _DRAWN)
    return {key: svg for key, svg in found if svg is not None}


_DRAWN: Final = frozenset(
    {"who", "channel", "gate", "sex", "age", "citizenship", "residence", "standing", "supports", "deadlines"}
)


def _series(table: Table, language: Language) -> Iterator[tuple[str, list[int]]]:
    """For each column its name and its numbers, one for each row; what is not a number counts as none."""
    rows = [row for row in table.rows if not row.is_total]
    for place, (_, head) in enumerate(table.heads):
        figures = [row.figures[place] for row in rows]
        yield head[language], [one.value if one and isinstance(one.value, int) else 0 for one in figures]


def _drawn(table: Table, language: Language) -> str | None:
    """Bars from left to right, the columns of a row after each other; ``None`` where there is nothing to draw."""
    from matplotlib import rc_context  # noqa: PLC0415 - an extra, and slow to load
    from matplotlib.figure import Figure as Drawing  # noqa: PLC0415 - as above
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - as above

    names = [row.label[language] for row in table.rows if not row.is_total]
    coloured = [*zip(_COLOURS, _series(table, language), strict=False)]
    if table.heads[0][0] == "year":  # the year before is another whole, and does not follow on the same bar
        coloured = coloured[:1]
    series = [(colour, head, numbers) for colour, (head, numbers) in coloured if any(numbers)]
    if not series:
        return None
    with rc_context(_SETTINGS):
        figure = Drawing(figsize=(_WIDTH, _BAR * len(names) + _MARGIN), layout="constrained")
        axes = figure.subplots()
        done = [0] * len(names)
        for colour, head, numbers in series:
            axes.barh(range(len(names)), numbers, left=done, color=colour, label=head, height=0.7)
            done = [before + number for before, number in zip(done, numbers, strict=True)]
        axes.set_yticks(range(len(names)), [_short(name) for name in names])
        axes.margins(y=0.01)
        axes.invert_yaxis()
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.spines[["top", "right"]].set_visible(False)
        if len(series) > 1:
            axes.legend(loc="lower center", bbox_to_anchor=(0.3, 1.0), ncols=3, frameon=False, fontsize=9)
        return _svg(figure, table.title[language])


_LONGEST: Final = 60


def _short(name: str) -> str:
    """A name that leaves room for the bars; the table beside it has all of it."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _svg(figure: "Figure", title: str) -> str:
    """The drawing as an element that can stand in a page."""
    text = StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None, "Title": title})
    whole = text.getvalue()
    return whole[whole.index("<svg") :].rstrip()
