"""A sheet of review: what the book says of an instrument, a row for each thing, with columns for a jurist."""

__all__ = ["PLAIN", "days_words", "grade_words", "names_within", "row_code", "sheet", "use_words"]

import re
from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.review import SHEET
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.figures import day_text, span_text
from victim_protocol.reports.provisions.description import Place
from victim_protocol.reports.provisions.said import Days, Said, SaidKind, Use
from victim_protocol.reports.terms import kind_text

PLAIN: Final = str.maketrans("", "", "*`")
"""What takes the signs of Markdown out of our words; no text has them for itself."""
_GRADES: Final = {
    Evidence.OFFICIAL: Label("văn bản chính thức", "official text"),
    Evidence.SECONDARY: Label("nguồn thứ cấp", "secondary source"),
}
_SIGNED: Final = Label("ký ngày {day}", "signed {day}")
_IN_FORCE: Final = Label("có hiệu lực ngày {day}", "in force {day}")
_AT: Final = Label("ở giai đoạn: {stages}", "at the stage: {stages}")
_PROCEDURE: Final = Label("thủ tục", "procedure")
_NAME: Final = re.compile(r"`(\w+)`")


def sheet(book: LawBook, places: Iterable[Place], language: Language = "vi") -> list[list[str]]:
    """The rows of a sheet: the keys of the columns, their names as a remark, the law, and the definitions it names.

    Args:
        book: The law.
        places: The provisions, in the order of the text.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    names = [label[language] for label in SHEET.values()]
    held = tuple(places)
    rows = [_row(place, said, language) for place in held for said in place.says]
    return [[*SHEET], [f"# {names[0]}", *names[1:]], *rows, *_definitions(held, book, language)]


def row_code(said: Said) -> str:
    """What is said of what, as a code that stays while the words change.

    Args:
        said: One thing that a provision says.
    """
    return f"{said.kind.value} {said.about.key}"


def grade_words(evidence: Evidence, language: Language) -> str:
    """How well a provision is known.

    >>> grade_words(Evidence.SECONDARY, "en")
    'secondary source'
    """
    return _GRADES[evidence][language]


def days_words(days: Iterable[Days], language: Language) -> str:
    """The days on which something is said, with those of its text where they are others.

    Args:
        days: The days.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return ", ".join(_span(one, language) for one in days)


def _span(days: Days, language: Language) -> str:
    told = [(_SIGNED, days.signed), (_IN_FORCE, days.in_force)]
    text = "; ".join(label[language].format(day=day_text(day)) for label, day in told if day is not None)
    return span_text(days.since, days.until) + (f" ({text})" if text else "")


def _row(place: Place, said: Said, language: Language) -> list[str]:
    told = {
        "citation": place.citation.key,
        "row": row_code(said),
        "provision": place.citation.text(base_of(language)),
        "kind": said.kind.label[language],
        "words": _words(said, language),
        "condition": _text(said.condition, language),
        "value": _text(said.value, language),
        "not_known": _text(said.missing, language),
        "days": days_words(said.days, language),
        "grade": grade_words(said.evidence, language),
        "where_used": "; ".join(use_words(use, language) for use in said.uses).translate(PLAIN),
        "conflicts": "; ".join(f"{one.key}: {one.question[language]}" for one in place.readings),
        "digest": said.digest,
    }
    return [told.get(column, "") for column in SHEET]


def _words(said: Said, language: Language) -> str:
    stages = ", ".join(stage[language] for stage in said.stages)
    at = f"; {_AT[language].format(stages=stages)}" if stages else ""
    return f"{said.words[language]}{at}".translate(PLAIN)


def use_words(use: Use, language: Language) -> str:
    """Something that stands on a provision, by what sort of thing it is and its name.

    Args:
        use: It.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    kind = _PROCEDURE[language] if use.kind is ContentKind.STEP else kind_text(use.kind, language)
    return f"{kind}: {use.label[language]}"


def _text(label: Label | None, language: Language) -> str:
    return "" if label is None else label[language].translate(PLAIN)


def _definitions(places: Iterable[Place], book: LawBook, language: Language) -> Iterator[list[str]]:
    """What the names of definitions mean that the rows use, as remarks at the end."""
    said = [one for place in places for one in place.says]
    texts = [label.en for one in said for label in (one.words, one.condition) if label is not None]
    for name in names_within(texts, book):
        for step in book.definitions[name].steps:
            told = {
                "citation": f"# {name}",
                "kind": SaidKind.DEFINITION.label[language],
                "words": condition_words(step.value, book, language).translate(PLAIN),
                "days": span_text(step.since, step.until),
            }
            yield [told.get(column, "") for column in SHEET]


def names_within(texts: Iterable[str], book: LawBook) -> list[Key]:
    """The definitions that texts name, and those that these name in turn, in the order of the book.

    Args:
        texts: Texts in which names of definitions stand as code.
        book: The law.
    """
    waiting, found = [*texts], set[Key]()
    while waiting:
        new = {Key(name) for name in _NAME.findall(waiting.pop())} & {*book.definitions} - found
        found |= new
        waiting += [condition_words(step.value, book, "en") for name in new for step in book.definitions[name].steps]
    return [name for name in book.definitions if name in found]
