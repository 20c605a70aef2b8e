"""Phrases that several documents share."""

__all__ = ["DASH", "NO_ONE", "PERIOD", "TOTAL", "UNTIL", "articles", "both", "words"]

from collections.abc import Iterable
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source

UNTIL: Final = Label("Tính đến ngày {day}.", "As it stood on {day}.")
PERIOD: Final = Label("Từ ngày {first} đến ngày {last}.", "From {first} to {last}.")
DASH: Final = Label("–", "–")
"""Where a table has a column and there is nothing to say."""
NO_ONE: Final = Label("không có văn bản nào nêu", "no text says")
TOTAL: Final = Label("Cộng", "Total")


def words(texts: Iterable[Label], none: Label = NO_ONE) -> Label:
    """Several texts in a row, without repetition.

    Args:
        texts: The texts.
        none: What is said where there are none.

    >>> words([Label("một", "one"), Label("hai", "two")]).en
    'one, two'
    """
    found = tuple(dict.fromkeys(texts))
    return Label(", ".join(one.vi for one in found), ", ".join(one.en for one in found)) if found else none


def articles(sources: Iterable[Source]) -> Label:
    """Provisions as a lawyer writes them.

    Args:
        sources: The provisions.
    """
    return words(Label(one.citation.text("vi"), one.citation.text("en")) for one in sources)


def both(label: Label) -> dict[str, object]:
    """A text in both languages, as the values of places in another one.

    Args:
        label: The text.
    """
    return {"vi": label.vi, "en": label.en}
