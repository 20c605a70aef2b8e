"""Costs as documents: of a period, and of a year to come."""

__all__ = ["cost_document", "forecast_document"]

from collections.abc import Iterable, Sequence
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.quantities import Bound
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.province.cost import Cost, CostLine
from victim_protocol.reports.province.document import Document, filled, law_line
from victim_protocol.reports.province.forecast import Forecast
from victim_protocol.reports.province.phrases import DASH, PERIOD, TOTAL, words
from victim_protocol.reports.province.tables import Figure, Row, Table

_COST_HEADS: Final = (
    ("amount", Label("Số tiền", "Amount")),
    ("persons", Label("Số người", "Persons")),
    ("payer", Label("Nguồn chi", "Paid by")),
)
_BOUNDS: Final = {
    Bound.EXACTLY: Label("biết chính xác", "known exactly"),
    Bound.AT_LEAST: Label("chỉ biết mức ít nhất", "only the least is known"),
    Bound.AT_MOST: Label("chỉ biết mức nhiều nhất", "only the most is known"),
    Bound.BETWEEN: Label("biết trong khoảng", "known between bounds"),
    Bound.NOT_KNOWN: Label("chưa biết", "not known"),
}


def cost_document(cost: Cost, book: LawBook) -> Document:
    """What a period costs, by support and payer, then by how well the amounts are known.

    Args:
        cost: The cost.
        book: The law.
    """
    lines = [
        _cost_row(f"{regime}/{benefit}/{'+'.join(payers)}", _named(benefit, book), inside, payers, book)
        for (regime, benefit, payers), inside in cost.by_budget_line.items()
    ]
    everybody = frozenset(line.ref for line in cost.lines)
    whole = (Figure(cost.whole, everybody), Figure.of(everybody), Figure(DASH))
    total = Row(key="total", label=TOTAL, figures=whole, is_total=True)
    bounds = [
        Row(key=bound.value, label=_BOUNDS[bound], figures=(Figure(amount), Figure(count)))
        for bound, (amount, count) in cost.by_bound.items()
    ]
    unknown = [Label(f"Chưa biết: {one.vi}", f"Not known: {one.en}") for one in cost.whole.unknown]
    heads = (("amount", _COST_HEADS[0][1]), ("lines", Label("Số khoản", "Number of lines")))
    return Document(
        key="cost",
        title=Label("Chi phí theo luật trong kỳ", "What the law makes the period cost"),
        lines=(filled(PERIOD, first=day_text(cost.first), last=day_text(cost.last)), law_line(book), *unknown),
        tables=(
            Table(
                key="lines", title=Label("Theo khoản chi", "By budget line"), heads=_COST_HEADS, rows=(*lines, total)
            ),
            Table(key="bounds", title=Label("Theo mức độ biết", "By how well known"), heads=heads, rows=tuple(bounds)),
        ),
        problems=cost.problems,
        values={"first": cost.first.isoformat(), "last": cost.last.isoformat(), "book": book.hash},
    )


def _cost_row(key: str, label: Label, lines: Sequence[CostLine], payers: Iterable[Key], book: LawBook) -> Row:
    who = frozenset(line.ref for line in lines)
    amount = sum((line.amount for line in lines[1:]), lines[0].amount)
    told = words((book.actors[one] for one in payers), Label("chưa rõ nguồn chi", "payer not known for certain"))
    return Row(key=key, label=label, figures=(Figure(amount, who), Figure.of(who), Figure(told)))


def _named(key: str, book: LawBook) -> Label:
    return next(one.label for one in book.benefits if one.key == key)


_FORECAST_HEADS: Final = (
    ("number", Label("Số hồ sơ dự kiến", "Cases assumed")),
    ("of_one", Label("Một hồ sơ", "One case")),
    ("amount", Label("Cả nhóm", "The group")),
)


def forecast_document(forecast: Forecast, book: LawBook) -> Document:
    """What a year may cost, as assumed.

    Args:
        forecast: The forecast.
        book: The law.
    """
    rows = [
        Row(
            key=str(number),
            label=Label(group.assumed.name, group.assumed.name),
            figures=(
                Figure(_range(group.assumed.low, group.assumed.high)),
                Figure(group.of_one),
                Figure(group.amount),
            ),
        )
        for number, group in enumerate(forecast.groups)
    ]
    total = Row(key="total", label=TOTAL, figures=(Figure(DASH), Figure(DASH), Figure(forecast.whole)), is_total=True)
    unknown = [Label(f"Chưa biết: {one.vi}", f"Not known: {one.en}") for one in forecast.whole.unknown]
    return Document(
        key="forecast",
        title=filled(Label("Dự báo chi năm {year}", "Forecast of {year}"), year=forecast.year),
        lines=(
            Label(
                "Dự báo theo giả định nêu trong bảng: không phải số liệu.",
                "A forecast under the assumptions in the table: not a count.",
            ),
            law_line(book),
            *unknown,
        ),
        tables=(Table(key="groups", title=Label("Theo nhóm", "By group"), heads=_FORECAST_HEADS, rows=(*rows, total)),),
        values={"year": forecast.year, "book": book.hash},
    )


def _range(low: int, high: int) -> Label:
    told = str(low) if low == high else f"{low}–{high}"
    return Label(told, told)
