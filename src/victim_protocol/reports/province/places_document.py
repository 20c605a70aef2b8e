"""Places as a document: how they were used, and what the next arrivals need."""

__all__ = ["places_document"]

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from victim_protocol.errors import Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.province.arrivals import Arrivals, Rule
from victim_protocol.reports.province.document import Document, filled, law_line
from victim_protocol.reports.province.phrases import DASH, PERIOD, articles, both
from victim_protocol.reports.province.places import Use
from victim_protocol.reports.province.tables import Figure, Row, Table

_PLACE_HEADS: Final = (
    ("beds", Label("Số chỗ", "Beds")),
    ("most", Label("Ngày đông nhất", "Fullest day")),
    ("person_days", Label("Tổng số ngày người", "Days of all people")),
    ("days_over", Label("Số ngày vượt sức chứa", "Days over capacity")),
    ("misplaced", Label("Người ở nơi dành cho trẻ em khác", "People in a place for other children")),
    ("misplaced_days", Label("Số ngày của họ", "Days of these")),
)
_NO_PLACE: Final = Label("không rõ nơi nào", "no place on record")


def places_document(
    uses: Sequence[Use], book: LawBook, last: date, need: Arrivals | None = None, problems: Iterable[Problem] = ()
) -> Document:
    """How places were used in a period, and what the next arrivals need.

    Args:
        uses: The places.
        book: The law.
        last: The last day of the period.
        need: What the next arrivals need; ``None`` where that is not asked.
        problems: What could not be read.
    """
    first = uses[0].first if uses else last
    rows = tuple(_place_row(one) for one in uses)
    tables = [Table(key="places", title=Label("Nơi lưu trú", "Places"), heads=_PLACE_HEADS, rows=rows)]
    return Document(
        key="places",
        title=Label("Nơi lưu trú của nạn nhân", "Where victims lodge"),
        lines=(filled(PERIOD, first=day_text(first), last=day_text(last)), law_line(book)),
        tables=(*tables, *([] if need is None else [_need_table(need, book)])),
        problems=tuple(problems),
        values={"first": first.isoformat(), "last": last.isoformat(), "book": book.hash},
    )


def _place_row(use: Use) -> Row:
    place, who = use.place, frozenset(use.misplaced)
    beds = None if place is None or place.beds is None else Figure(place.beds)
    figures = (
        beds,
        Figure(use.most),
        Figure(use.days),
        None if use.days_over is None else Figure(use.days_over),
        Figure.of(who),
        Figure(sum(use.misplaced.values()), who),
    )
    if place is None:
        return Row(key="not_on_record", label=_NO_PLACE, figures=figures)
    meant = filled(
        Label("{name} (dành cho {vi})", "{name} (meant for {en})"), name=place.name, **both(place.meant_for.label)
    )
    return Row(key=place.id, label=meant, figures=figures)


_NEEDED: Final = (("number", Label("Số", "Number")), ("article", Label("Căn cứ", "Under")))


def _need_table(need: Arrivals, book: LawBook) -> Table:
    def row(key: str, label: Label, number: int | None, rule: Rule | None) -> Row:
        article = Figure(DASH if rule is None else articles([rule.source]))
        return Row(key=key, label=label, figures=(None if number is None else Figure(number), article))

    metres = Label("{vi}, cộng lại (m²)", "{en}, together (m²)")
    rows = [
        row("beds", Label("chỗ ở", "beds"), need.number, None),
        row("free", Label("chỗ còn trống nơi dành cho nạn nhân", "beds free where victims lodge"), need.free, None),
        row("lacking", Label("chỗ còn thiếu", "beds lacking"), need.lacking, None),
    ]
    for number, rule in need.area:
        label = filled(metres, **both(book.facts[rule.fact].label))
        rows.append(row(f"{rule.fact}.{rule.source.citation.key}", label, number, rule))
    for number, rule in need.rooms:
        label = Label("phòng, ít nhất", "rooms, at the least")
        rows.append(row(f"rooms.{rule.source.citation.key}", label, number, rule))
    title = filled(Label("{number} người tiếp theo cần", "What the next {number} need"), number=need.number)
    return Table(key="arrivals", title=title, heads=_NEEDED, rows=tuple(rows))
