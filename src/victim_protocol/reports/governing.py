"""Which law governs a person, in words: how well that is known, on which reading it hangs, and what came before."""

__all__ = ["law_lines"]

from collections.abc import Iterator

from victim_protocol.assessment import PersonAssessment
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.findings import choice_text, sources_text
from victim_protocol.reports.words import variable_text, word


def law_lines(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """The law, then the reading on which that hangs, then by which law earlier days go.

    Args:
        person: What the law says of the person.
        book: Where readings have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    governing, regime = person.governing, person.regime
    grade = f" ({word('secondary', language)}: {sources_text([regime.source], language)})"
    told = "" if person.law_evidence is Evidence.OFFICIAL else grade
    yield f"{word('law', language)}: {regime.label[language]}{told}."
    if governing.reading is not None:
        choice = person.readings[governing.reading]
        question = variable_text(governing.reading, book.variables, language)
        yield f"    {question}: {choice_text(governing.reading, choice, book, language)}"
    earlier = governing.earlier
    if earlier is not None and earlier.identified_until is not None:
        day, law = day_text(earlier.identified_until), earlier.label[language]
        yield f"    {word('earlier_law', language).format(day=day, law=law)}"
