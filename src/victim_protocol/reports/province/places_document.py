"""Places as a document: how they were used, and what the next arrivals need."""

__all__ = ["places_document"]

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from victim_protocol.errors import Problem
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.records.place import Place
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.province.arrivals import Arrivals, Rule, room_in, rules, zones_asked
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
    tables = [
        Table(key="places", title=Label("Nơi lưu trú", "Places"), heads=_PLACE_HEADS, rows=rows),
        _room_table([one.place for one in uses if one.place is not None], book, last),
        _day_table(uses),
    ]
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


_ROOM_HEADS: Final = (
    ("room", Label("Đủ chỗ cho (người)", "Room for (people)")),
    ("article", Label("Căn cứ", "Under")),
)
_ZONES: Final = {
    True: Label("có", "there"),
    False: Label("chưa có", "not there"),
    None: Label("chưa rõ", "not known"),
}


def _room_table(places: Iterable[Place], book: LawBook, on: date) -> Table:
    """How many each place has room for as a licence asks for it, and whether it has the zones that are asked for."""
    rows, asked = [], rules(book, on)
    for place in places:
        for number, rule in room_in(place, asked):
            label = filled(
                Label("{name}: theo {vi}", "{name}: by {en}"), name=place.name, **both(book.facts[rule.fact].label)
            )
            figures = (Figure(number), Figure(articles([rule.source])))
            rows.append(Row(key=f"{place.id}.{rule.fact}.{rule.source.citation.key}", label=label, figures=figures))
        source = zones_asked(place, book, on)
        if source is not None:
            label = filled(Label("{name}: khu riêng", "{name}: separate zones"), name=place.name)
            figures = (Figure(_ZONES[place.has_separate_zones]), Figure(articles([source])))
            rows.append(Row(key=f"{place.id}.zones", label=label, figures=figures))
    title = Label("Phòng ở so với điều kiện cấp phép", "Rooms beside what a licence asks")
    return Table(key="rooms", title=title, heads=_ROOM_HEADS, rows=tuple(rows))


def _day_table(uses: Sequence[Use]) -> Table:
    """How many lodged in each place, from each day on which any number changed."""
    names = [_NO_PLACE if one.place is None else Label(one.place.name, one.place.name) for one in uses]
    heads = tuple(
        ("not_on_record" if use.place is None else use.place.id, name) for use, name in zip(uses, names, strict=True)
    )
    rows, before = [], (0,) * len(uses)
    for number, now in enumerate(zip(*(one.by_day for one in uses), strict=True)):
        if now != before:
            day = day_text(uses[0].first + timedelta(number))
            rows.append(Row(key=day, label=Label(day, day), figures=tuple(map(_of, now))))
            before = now
    title = Label("Số người ở từ ngày", "People lodged, from the day")
    return Table(key="days", title=title, heads=heads, rows=tuple(rows))


def _of(count: int) -> Figure:
    return Figure(count)


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
