"""The gap as a document: person by person, what was owed and not given, or given beyond that."""

__all__ = ["gap_document"]

from collections.abc import Iterable
from datetime import date
from typing import Final

from victim_protocol.errors import Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.province.document import Document, filled, law_line
from victim_protocol.reports.province.gap import Gap
from victim_protocol.reports.province.phrases import DASH, UNTIL, articles, words
from victim_protocol.reports.province.tables import Figure, Row, Table

_GAP_HEADS: Final = (
    ("owed", Label("Phải chi", "Owed")),
    ("delivered", Label("Đã giao (đồng)", "Delivered (đồng)")),
    ("short", Label("Còn thiếu ít nhất (đồng)", "Short by at least (đồng)")),
    ("over", Label("Vượt mức (đồng)", "Beyond the most (đồng)")),
    ("given", Label("Đã hưởng", "Given")),
    ("body", Label("Cơ quan phải thực hiện", "By whom")),
    ("due", Label("Hạn quyết định", "To be decided by")),
    ("article", Label("Căn cứ", "Under")),
)
_NO_DAY: Final = Label("không có ngày nào được nêu hoặc đang tính", "no text sets a day, or none runs")
_NOT_MONEY: Final = Label("không tính bằng tiền", "not in money")


def gap_document(gaps: Iterable[Gap], book: LawBook, on: date, problems: Iterable[Problem] = ()) -> Document:
    """What was owed and not given, or given beyond what is owed, person by person.

    Args:
        gaps: Supports of persons; those of which nothing is missing or too much are left out.
        book: The law.
        on: The day asked.
        problems: What could not be counted.
    """
    rows = tuple(_gap_row(gap, book) for gap in gaps if gap.is_missing or gap.over)
    table = Table(key="gap", title=Label("Còn thiếu và vượt mức", "Short and over"), heads=_GAP_HEADS, rows=rows)
    return Document(
        key="gap",
        title=Label("Chế độ theo luật và phần đã giao", "What the law gave, and what was delivered"),
        lines=(filled(UNTIL, day=day_text(on)), law_line(book)),
        tables=(table,),
        problems=tuple(problems),
        values={"on": on.isoformat(), "book": book.hash},
    )


def _gap_row(gap: Gap, book: LawBook) -> Row:
    who = frozenset({gap.ref})
    day = _NO_DAY if gap.due is None else Label(day_text(gap.due), day_text(gap.due))
    money = (DASH, DASH, DASH) if gap.owed is None else (gap.delivered.dong, gap.short, gap.over)
    values = (
        _NOT_MONEY if gap.owed is None else gap.owed,
        *money,
        gap.given.label,
        words(book.actors[one] for one in gap.bodies),
        day,
        articles(gap.sources),
    )
    label = filled(
        Label("{case}, người {person}: {vi}", "{case}, person {person}: {en}"),
        case=gap.ref.case,
        person=gap.ref.person,
        vi=gap.label.vi,
        en=gap.label.en,
    )
    key = f"{gap.ref.case}/{gap.ref.person}/{gap.benefit}"
    return Row(key=key, label=label, figures=tuple(Figure(value, who) for value in values))
