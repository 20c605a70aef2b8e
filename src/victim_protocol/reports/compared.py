"""A comparison in words: each answer that changed, and what changed it."""

__all__ = ["compared_lines"]

from collections.abc import Iterable, Iterator
from typing import Final

from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.reports.comparison import Cause, CauseKind, Difference
from victim_protocol.reports.differences import told
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.findings import sources_text
from victim_protocol.reports.words import grade_text, word

_NAMES: Final = {
    **{key: fact.label for key, fact in FACTS.items()},
    **COSTS,
    **EVENTS,
    **ESTABLISHMENT_EVENTS,
}
_ENTRY: Final = Label("mục {entry}, ngày {day}: {name}", "entry {entry}, {day}: {name}")
_FACT: Final = Label("mục {entry}, từ ngày {day} biết: {name}", "entry {entry}, known for {day} on: {name}")
_TEXT: Final = Label("văn bản, từ ngày {day}: {sources}", "texts, since {day}: {sources}")
_BOOK: Final = Label("văn bản: {sources}", "texts: {sources}")
_TIME: Final = Label("thời gian trôi qua", "the days that went by")
_TOGETHER: Final = Label("chỉ khi cùng nhau: {causes}", "only together: {causes}")


def compared_lines(found: Iterable[Difference], book: LawBook, language: Language = "vi") -> Iterator[str]:
    """Each answer that changed on one line, and on the next one what changed it.

    Entries are told by their place in the case, counted from 1, and by what they record, never by its value.

    Args:
        found: The differences.
        book: Where benefits and acts have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    for difference in found:
        yield from told((difference.change,), book, language)
        causes = "; ".join(_cause(cause, language) for cause in difference.causes)
        alone = all(cause.alone for cause in difference.causes)
        yield f"    {word('because', language)} {causes if alone else _TOGETHER[language].format(causes=causes)}"


def _cause(cause: Cause, language: Language) -> str:
    day = "" if cause.day is None else day_text(cause.day)
    match cause.kind:
        case CauseKind.TIME:
            return _TIME[language]
        case CauseKind.TEXT:
            form = _TEXT if day else _BOOK
            return form[language].format(day=day, sources=sources_text(cause.sources, language)) + grade_text(
                cause.sources, language
            )
        case _:
            form = _FACT if cause.kind is CauseKind.FACT else _ENTRY
            name = _NAMES[Key(str(cause.key))][language]
            return form[language].format(entry=(cause.entry or 0) + 1, day=day, name=name)
