"""A condition in words, for Markdown: the phrases of facts, definitions by name, readings by key and choice."""

__all__ = ["LONG", "condition_lines", "condition_words"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import (
    AllOf,
    AnyOf,
    ByReading,
    Condition,
    Defined,
    Is,
    Leaf,
    Not,
    NotHeld,
    OneOf,
)
from victim_protocol.reports.simplified import simplified
from victim_protocol.reports.words import leaf_text, word

_WORDS: Final = {
    "always": Label("không cần điều kiện", "nothing more"),
    "never": Label("không bao giờ", "never"),
    "not": Label("không phải {what}", "not {what}"),
    "by": Label("theo cách hiểu `{reading}`: {choices}", "by the reading `{reading}`: {choices}"),
    "not_held": Label("văn bản quy định như vậy: {what}", "a text says so: {what}"),
    "all": Label("tất cả những điều sau:", "all of these:"),
    "any": Label("ít nhất một trong những điều sau:", "at least one of these:"),
    "none": Label("không phải:", "not:"),
}
LONG: Final = 120
"""Beyond so many letters a condition is told in lines, or stands apart."""


def condition_words(condition: Condition, book: LawBook, language: Language) -> str:
    """What a condition asks, on one line and without its provisions.

    Args:
        condition: The condition.
        book: Where facts and missing texts have their words.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from victim_protocol.statutes.book import default_book
    >>> row = default_book().procedure("claim").transitions[0]
    >>> condition_words(row.guard, default_book(), "en")
    '`citizen_victim`'
    """
    return _words(simplified(condition), book, language)


def condition_lines(condition: Condition, book: LawBook, language: Language) -> Iterator[tuple[int, str]]:
    """What a condition asks, a long one in lines, each with how deep it stands.

    Args:
        condition: The condition.
        book: Where facts and missing texts have their words.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return _lines(simplified(condition), book, language, 0, "")


def _words(condition: Condition, book: LawBook, language: Language) -> str:
    match condition:
        case AllOf(parts=parts):
            return _joined("and", parts, "always", book, language)
        case AnyOf(parts=parts):
            return _joined("or", parts, "never", book, language)
        case Not(part=part):
            return _denied(part, book, language)
        case Defined(name=name):
            return f"`{name}`"
        case ByReading(reading=reading, choices=choices):
            told = "; ".join(f"`{name}` → {_nested(branch, book, language)}" for name, branch in choices)
            return _WORDS["by"][language].format(reading=reading, choices=told)
        case NotHeld():
            return _WORDS["not_held"][language].format(what=leaf_text(condition, book.variables, language, true=True))
        case _:
            return _leaf(condition, book, language, true=True)


def _lines(
    condition: Condition, book: LawBook, language: Language, depth: int, before: str
) -> Iterator[tuple[int, str]]:
    """A condition after what stands before it on its first line."""
    words = _words(condition, book, language)
    inner: Iterable[tuple[str, Condition]] = ()
    match condition:
        case AllOf(parts=parts):
            head, inner = _WORDS["all"][language], (("", part) for part in parts)
        case AnyOf(parts=parts):
            head, inner = _WORDS["any"][language], (("", part) for part in parts)
        case ByReading(reading=reading, choices=choices):
            head = _WORDS["by"][language].format(reading=reading, choices="").rstrip()
            inner = ((f"`{name}` → ", branch) for name, branch in choices)
        case Not(part=part) if not isinstance(part, Leaf):
            head, inner = _WORDS["none"][language], (("", part),)
        case _:
            head = words
    is_long = len(words) > LONG and head != words
    yield depth, f"{before}{head if is_long else words}"
    for opening, part in inner if is_long else ():
        yield from _lines(part, book, language, depth + 1, opening)


def _joined(key: str, parts: tuple[Condition, ...], nothing: str, book: LawBook, language: Language) -> str:
    told = tuple(dict.fromkeys(_nested(part, book, language) for part in parts))
    return f" **{word(key, language)}** ".join(told) or _WORDS[nothing][language]


def _nested(condition: Condition, book: LawBook, language: Language) -> str:
    """What a condition asks, in brackets where it is several things."""
    text = _words(condition, book, language)
    several = isinstance(condition, AllOf | AnyOf) and bool(condition.parts)
    return f"({text})" if several or isinstance(condition, ByReading) else text


def _denied(part: Condition, book: LawBook, language: Language) -> str:
    if isinstance(part, Leaf) and not isinstance(part, NotHeld):
        return _leaf(part, book, language, true=False)
    return _WORDS["not"][language].format(what=_nested(part, book, language))


def _leaf(leaf: Leaf, book: LawBook, language: Language, *, true: bool) -> str:
    text = leaf_text(leaf, book.variables, language, true=true)
    match leaf:
        case Is(value=str() as value):
            values: tuple[str, ...] = (value,)
        case OneOf(values=values):
            pass
        case _:
            return text
    named = (book.facts[leaf.fact].value_label(value)[language] for value in values)
    return f"{text}: {', '.join(named)}"
