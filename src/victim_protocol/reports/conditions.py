"""A condition in words, for Markdown: the phrases of facts, definitions by name, readings by key and choice."""

__all__ = ["condition_words"]

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
from victim_protocol.reports.words import leaf_text, word

_WORDS: Final = {
    "always": Label("không cần điều kiện", "nothing more"),
    "never": Label("không bao giờ", "never"),
    "not": Label("không phải {what}", "not {what}"),
    "by": Label("theo cách hiểu `{reading}`: {choices}", "by the reading `{reading}`: {choices}"),
    "not_held": Label("{what} (chưa có văn bản)", "{what} (a text that is not held)"),
}


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


def _joined(key: str, parts: tuple[Condition, ...], nothing: str, book: LawBook, language: Language) -> str:
    told = tuple(dict.fromkeys(_nested(part, book, language) for part in parts))
    if len(parts) == 1:
        return condition_words(parts[0], book, language)
    return f" **{word(key, language)}** ".join(told) or _WORDS[nothing][language]


def _nested(condition: Condition, book: LawBook, language: Language) -> str:
    """What a condition asks, in brackets where it is several things."""
    text = condition_words(condition, book, language)
    several = isinstance(condition, AllOf | AnyOf) and len(condition.parts) > 1
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
