"""The page of each reading: the question, the choices, the default and why, the texts on each side, what it changes."""

__all__ = ["reading_pages"]

from collections.abc import Iterator

from scripts.law_pages.markup import capital, cited, linked, listed, place_link, table, use_link
from scripts.law_pages.material import Material

from victim_protocol.law.reading import Reading
from victim_protocol.reports.provisions.effects import Effect

_UP = "../"
_INDEX = """# Open questions

Where a text is silent, or two texts conflict, the book names the question and its choices, and takes none in silence.
`--reading KEY=CHOICE` chooses one; a question that is left open is answered under each choice.
"""


def reading_pages(made_of: Material) -> Iterator[tuple[str, str]]:
    """Each page by its path under ``docs/law``."""
    rows = []
    for reading in made_of.book.readings:
        default = "left open" if reading.default is None else f"`{reading.default}`"
        link = f"[`{reading.key}`](readings/{reading.key}.md)"
        rows.append((link, capital(reading.question.en), capital(reading.question.vi), default))
        yield f"readings/{reading.key}.md", _page(reading, made_of)
    left_open = sum(reading.default is None for reading in made_of.book.readings)
    counted = f"There are {len(rows)}; {left_open} of them are left open."
    head = ("key", "question", "in Vietnamese", "taken unless another is chosen")
    yield "readings.md", f"{_INDEX}{counted}\n\n{table(head, rows)}"


def _page(reading: Reading, made_of: Material) -> str:
    parts = [f"# {capital(reading.question.en)}", f"{capital(reading.question.vi)}\nKey `{reading.key}`."]
    parts += ["## Choices", listed(f"`{name}`: {label.en} ({label.vi})" for name, label in reading.choices)]
    taken = "None is taken" if reading.default is None else f"`{reading.default}` is taken"
    parts += ["## Default", f"{taken}: {reading.reason.en}.\n{capital(reading.reason.vi)}."]
    parts += ["## Texts", listed(_texts(reading, made_of))]
    parts += ["## What it changes", *_changes(made_of.effects[reading.key], made_of)]
    return "\n\n".join(parts)


def _texts(reading: Reading, made_of: Material) -> Iterator[str]:
    """The texts that are silent or conflict, then those that each choice takes."""
    for source in reading.sources:
        yield f"{place_link(source.citation, _UP)} ({source.citation.text('vi')})"
    for name in reading.names:
        places = [place for one in made_of.effects[reading.key] for choice, place in one.places if choice == name]
        if places:
            yield f"under `{name}`: {cited(places, _UP)}"


def _changes(effects: tuple[Effect, ...], made_of: Material) -> Iterator[str]:
    for one in sorted(effects, key=lambda effect: not effect.words):
        uses = listed(use_link(use, made_of.book, _UP) for use in one.uses)
        yield f"{_told(one, made_of)}\n\n{uses}"


def _told(effect: Effect, made_of: Material) -> str:
    if not effect.words:
        return "The answer hangs on it in:"
    lines = [
        f"Under `{name}`: {linked(words.en, made_of.book)} ({linked(words.vi, made_of.book)})."
        for name, words in effect.words
    ]
    return "\n".join([*lines, "It stands in:"])
