"""Amounts, numbers and days as they are written in each language."""

__all__ = ["FIGURES", "amount_text", "count_text", "day_text", "days_text", "dong_text", "rate_text", "span_text"]

from datetime import date
from typing import Final

from victim_protocol.dates.interval import Interval
from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.quantities import Amount, Bound

_BOUNDS: Final = {
    Bound.EXACTLY: Label("đúng {low}", "exactly {low}"),
    Bound.AT_LEAST: Label("ít nhất {low}", "at least {low}"),
    Bound.AT_MOST: Label("nhiều nhất {high}", "at most {high}"),
    Bound.BETWEEN: Label("từ {low} đến {high}", "between {low} and {high}"),
    Bound.NOT_KNOWN: Label("chưa biết số tiền", "amount not known"),
}

_DONG: Final = Label("{dong} đồng", "{dong} đồng")
_ONE_DAY: Final = Label("{number} ngày", "{number} day")
_DAYS: Final = Label("{number} ngày", "{number} days")

FIGURES: Final = (*_BOUNDS.values(), _DONG, _ONE_DAY, _DAYS)
"""Every text that is written around a number, for whoever makes a catalogue."""


def dong_text(dong: int, language: Language) -> str:
    """Whole đồng with the separator of the language.

    >>> dong_text(2_180_000, "vi"), dong_text(2_180_000, "en")
    ('2.180.000 đồng', '2,180,000 đồng')
    """
    grouped = f"{dong:,}" if base_of(language) == "en" else f"{dong:,}".replace(",", ".")
    return _DONG[language].format(dong=grouped)


def amount_text(amount: Amount, language: Language) -> str:
    """An amount in words, with its bound.

    >>> amount_text(Amount(360_000, None), "en")
    'at least 360,000 đồng'
    """
    high = amount.low if amount.high is None else amount.high
    return _BOUNDS[amount.bound][language].format(low=dong_text(amount.low, language), high=dong_text(high, language))


def rate_text(rate: Rate, language: Language) -> str:
    """A fixed amount or a floor for one unit.

    Args:
        rate: A rate of either kind.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    dong = rate.dong or 0
    return dong_text(dong, language) if rate.kind is RateKind.EXACTLY else amount_text(Amount(dong, None), language)


def count_text(number: int, language: Language) -> str:
    """A number of days.

    >>> count_text(12, "vi"), count_text(1, "en"), count_text(12, "en")
    ('12 ngày', '1 day', '12 days')
    """
    return (_ONE_DAY if number == 1 else _DAYS)[language].format(number=number)


def day_text(day: date) -> str:
    """A day as it is written in Viet Nam.

    >>> day_text(date(2017, 3, 20))
    '20/03/2017'
    """
    return f"{day:%d/%m/%Y}"


def days_text(days: Interval) -> str:
    """Days in a row, the first and the last."""
    return day_text(days.first) if days.first == days.last else f"{day_text(days.first)}–{day_text(days.last)}"


def span_text(since: date | None, until: date | None) -> str:
    """The first and the last day of something; nothing where there is none.

    >>> span_text(date(2013, 4, 15), None)
    '15/04/2013–'
    """
    return f"{'' if since is None else day_text(since)}–{'' if until is None else day_text(until)}"
