"""How the amount of a line comes about: so many units at such a rate, on such days."""

__all__ = ["cut_text", "worked_out"]

from victim_protocol.engine.allowances import Cut, Line
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.rate import Quantity
from victim_protocol.reports.figures import count_text, days_text, dong_text, rate_text
from victim_protocol.reports.words import word


def worked_out(line: Line, book: LawBook, language: Language) -> str:
    """What follows the amount of a line: quantity and rate where both are certain, and the days.

    Args:
        line: The line.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    product = _product(line, book, language)
    if line.days is None:
        return product
    counted = "" if product else f" ({count_text(line.days.days, language)})"
    return f"{product}, {days_text(line.days)}{counted}"


def _product(line: Line, book: LawBook, language: Language) -> str:
    """The units that are paid, times the rate; nothing for what is given once or where either is not certain."""
    allowance = line.benefit.allowance
    certain = line.units.low == line.units.high and all(cut.certain or not cut.units for cut in line.cuts)
    if allowance is None or allowance.quantity is Quantity.ONCE or not certain:
        return ""
    if len(line.rates) != 1 or line.rates[0].dong is None:
        return ""
    paid = line.units.low - sum(cut.units for cut in line.cuts)
    fact = None if allowance.number is None else book.facts[allowance.number].label[language]
    units = count_text(paid, language) if fact is None else f"{paid} ({fact})"
    return f" = {units} × {rate_text(line.rates[0], language)}"


def cut_text(cut: Cut, language: Language) -> str:
    """What a cap leaves unpaid, and whether it does so under every reading."""
    what = count_text(cut.units, language) if cut.units else dong_text(cut.dong, language)
    days = "" if cut.days is None else f" ({days_text(cut.days)})"
    doubt = "" if cut.certain else f" ({word('not_certain', language)})"
    return f"{word('cut', language)}: {what}{days} {word('beyond', language)}{doubt}"
