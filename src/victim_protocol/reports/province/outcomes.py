"""What came of it: supports owed and given, deadlines kept and missed, stays, returns and claims."""

__all__ = ["DELIVERED", "MONEY", "MOVEMENTS", "deadlines", "money", "movements", "supports"]

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.quantities import total
from victim_protocol.reports.province.breakdowns import HEADS
from victim_protocol.reports.province.gap import Gap, Given
from victim_protocol.reports.province.kept import Kept, Outcome
from victim_protocol.reports.province.people import Seen
from victim_protocol.reports.province.tables import Figure, Ref, Row, Table


def _by_benefit(people: Iterable[Seen]) -> dict[str, list[Gap]]:
    """The supports by law and benefit, in the order of the book."""
    found: dict[str, list[Gap]] = {}
    for person in people:
        for gap in person.gaps:
            found.setdefault(f"{gap.regime}.{gap.benefit}", []).append(gap)
    return found


def _named(gap: Gap, book: LawBook) -> Label:
    """A support by its name, with its law where the book holds several."""
    law = next(one.label for one in book.regimes if one.key == gap.regime)
    return Label(f"{gap.label.vi} ({law.vi})", f"{gap.label.en} ({law.en})")


MONEY: Final = "money"
MOVEMENTS: Final = "movements"
DELIVERED: Final = "delivered_to"
"""The column of those to whom anything was delivered, whatever the law says; they stand in another one, too."""
_DELIVERED_TO: Final = Label("Có ghi nhận đã giao", "A delivery recorded")


def supports(people: Sequence[Seen], book: LawBook) -> Table:
    """For each support, how many it was owed, and how far they were given it.

    Args:
        people: The people.
        book: The law.
    """
    everybody = frozenset(one.ref for one in people)

    def row(key: str, gaps: list[Gap]) -> Row:
        groups: dict[Given, set[Ref]] = {given: set() for given in Given}
        for gap in gaps:
            groups[gap.given].add(gap.ref)
        groups[Given.NOT_OWED] |= everybody.difference(*groups.values())
        delivered = frozenset(gap.ref for gap in gaps if not gap.delivered.is_nothing)
        figures = tuple(Figure.of(frozenset(refs)) for refs in (*groups.values(), delivered))
        return Row(key=key, label=_named(gaps[0], book), figures=figures)

    return Table(
        key="supports",
        title=Label("Hỗ trợ: số người", "Supports: persons"),
        heads=(*((given.value, given.label) for given in Given), (DELIVERED, _DELIVERED_TO)),
        rows=tuple(row(key, gaps) for key, gaps in _by_benefit(people).items()),
    )


_MONEY: Final = (
    ("owed", Label("Phải chi", "Owed")),
    ("delivered", Label("Đã chi", "Delivered")),
    ("short", Label("Còn thiếu ít nhất", "Short by at least")),
    ("over", Label("Chi vượt", "Beyond the most")),
)


def money(people: Sequence[Seen], book: LawBook) -> Table:
    """For each support that is counted in money, what was owed, given, missing and too much, in đồng.

    Args:
        people: The people.
        book: The law.
    """
    every = _by_benefit(people).items()
    found = {key: gaps for key, gaps in every if any(gap.owed is not None or gap.delivered.dong for gap in gaps)}
    rows = [Row(key=key, label=_named(gaps[0], book), figures=_sums(gaps)) for key, gaps in found.items()]
    everything = [gap for gaps in found.values() for gap in gaps]
    whole = Row(key="total", label=Label("Cộng", "Total"), figures=_sums(everything), is_total=True)
    title = Label("Hỗ trợ: số tiền (đồng)", "Supports: money (đồng)")
    return Table(key=MONEY, title=title, heads=_MONEY, rows=(*rows, whole))


def _sums(gaps: Iterable[Gap]) -> tuple[Figure, ...]:
    told = [*gaps]
    owed = total(gap.owed for gap in told if gap.owed is not None and gap.given is not Given.NOT_OWED)

    def figure(amount: Callable[[Gap], int]) -> Figure:
        who = frozenset(gap.ref for gap in told if amount(gap))
        return Figure(sum(map(amount, told)), who)

    return (
        Figure(owed, frozenset(gap.ref for gap in told if gap.owed is not None and gap.given is not Given.NOT_OWED)),
        figure(lambda gap: gap.delivered.dong),
        figure(lambda gap: gap.short),
        figure(lambda gap: gap.over),
    )


def deadlines(people: Iterable[Seen], book: LawBook) -> Table:
    """For each body and provision, how many deadlines were kept and missed.

    Args:
        people: The people.
        book: The law, which names bodies and acts.
    """
    found: dict[tuple[str, Key, str], list[Kept]] = {}
    for kept in (one for person in people for one in person.kept):
        actors = "/".join(map(str, kept.actors))
        found.setdefault((actors, kept.act, kept.source.citation.key), []).append(kept)
    return Table(
        key="deadlines",
        title=Label("Thời hạn theo cơ quan và điều luật", "Deadlines by body and article"),
        heads=tuple((outcome.value, outcome.label) for outcome in Outcome),
        rows=tuple(_of_limit(found[key], book) for key in sorted(found)),
    )


def _of_limit(kept: Sequence[Kept], book: LawBook) -> Row:
    first = kept[0]
    figures = []
    for outcome in Outcome:
        of_it = [one for one in kept if one.outcome is outcome]
        figures.append(Figure(len(of_it), frozenset(one.ref for one in of_it)))
    actors = {language: ", ".join(book.actors[one][language] for one in first.actors) for language in ("vi", "en")}
    act, source = book.acts[first.act], first.source.citation
    vi = f"{actors['vi']}: {act.vi} ({source.text('vi')})"
    en = f"{actors['en']}: {act.en} ({source.text('en')})"
    key = f"{'/'.join(map(str, first.actors))}.{first.act}.{source.key}"
    return Row(key=key, label=Label(vi, en), figures=tuple(figures))


_HAPPENED: Final = tuple(
    map(
        Key,
        (
            *("lodged", "left_establishment", "returned_home", "collected_by_family", "escorted_home", "repatriated"),
            *("referred", "applied", "claim_decided", "schooling_began", "certified", "found_not_victim"),
            *("support_refused", "left_care", "disappeared", "died"),
        ),
    )
)
"""Stays, returns, claims and what else a report counts, by the events that tell them."""


def movements(people: Iterable[Seen], book: LawBook, first: date, last: date) -> Table:
    """To how many each of the things happened that a report counts, and how many days they lodged.

    Args:
        people: The people.
        book: The law, which names events.
        first: The first day of the period, inclusive.
        last: The last day, inclusive.
    """
    seen, year = [*people], last.year
    rows = [
        Row(key=str(event), label=book.events[event], figures=tuple(_who(seen, event, one) for one in (year, year - 1)))
        for event in _HAPPENED
    ]
    before = date(year - 1, 1, 1), date(year - 1, 12, 31)
    label = Label("số ngày ở cơ sở trong kỳ", "days in an establishment in the period")
    figures = tuple(_lodged(seen, *period) for period in ((first, last), before))
    title = Label("Lưu trú, trở về, đề nghị hỗ trợ: số người", "Stays, returns, claims: persons")
    whole = Table(
        key=MOVEMENTS, title=title, heads=HEADS, rows=(*rows, Row(key="days_lodged", label=label, figures=figures))
    )
    return whole if any(one.received is not None and one.received.year < year for one in seen) else _of_this_year(whole)


def _of_this_year(table: Table) -> Table:
    """A table without its figures of the year before, of which nothing is known."""
    return evolve(table, rows=tuple(evolve(row, figures=(row.figures[0], None)) for row in table.rows))


def _who(seen: Iterable[Seen], event: Key, year: int) -> Figure:
    return Figure.of(frozenset(one.ref for one in seen if (year, event) in one.happened))


def _lodged(seen: Iterable[Seen], first: date, last: date) -> Figure:
    lodged = {one.ref: _days(one, first, last) for one in seen}
    return Figure(sum(lodged.values()), frozenset(ref for ref, count in lodged.items() if count))


def _days(one: Seen, first: date, last: date) -> int:
    """How many days somebody lodged in a period; a day on which one stay ends and another begins counts once."""
    return len(
        {
            day
            for stay in one.stays
            for day in range(max(stay.first, first).toordinal(), min(stay.last, last).toordinal() + 1)
        }
    )
