"""The page of each instrument, provision by provision, and the list of instruments."""

__all__ = ["instrument_cells", "instrument_pages"]

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from scripts.law_pages.markup import capital, file_name, heading, linked, listed, reading_link, table, use_link
from scripts.law_pages.material import Material

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.instrument import Instrument
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.law_sheet import days_words, grade_words
from victim_protocol.reports.provisions.description import Place
from victim_protocol.reports.provisions.said import Said, SaidKind
from victim_protocol.reports.reviews import State

_UP = "../"
_ITSELF = frozenset(
    (
        *(SaidKind.RIGHT, SaidKind.DUTY, SaidKind.STANDARD, SaidKind.PROHIBITION, SaidKind.SANCTION),
        *(SaidKind.REGIME, SaidKind.PARAMETER, SaidKind.EVERYWHERE, SaidKind.UNREAD, SaidKind.UNSETTLED),
        *(SaidKind.ENDED, SaidKind.COUNTING),
    )
)
"""What is used for nothing but itself."""
_HOW = """Each line says in our own words what the law book holds of a provision; the text itself is not repeated here.
Names in code lead to [definitions](../definitions.md) and [open questions](../readings.md)."""
_INDEX = """# Instruments

Every instrument that the law book stands on, with a page for each.
A row is one thing that a provision says, as `victim-protocol law sheet INSTRUMENT` prints it for a jurist.
"""


def instrument_pages(made_of: Material) -> Iterator[tuple[str, str]]:
    """Each page by its path under ``docs/law``."""
    rows = []
    for instrument in made_of.book.instruments:
        places = made_of.places[instrument.identity]
        rows.append(_row(instrument, places, made_of))
        yield f"instruments/{file_name(instrument.identity)}", _page(instrument, places, made_of)
    head = ("instrument", "about", "signed", "in force", "how well it is known", "provisions", "rows", "reviewed rows")
    yield "instruments.md", f"{_INDEX}\n{table(head, rows)}"


def _row(instrument: Instrument, places: tuple[Place, ...], made_of: Material) -> tuple[str, ...]:
    states = made_of.reviewed.tallies[instrument.identity].states
    return (
        *instrument_cells(instrument),
        str(len(places)),
        str(len(states)),
        str(len(states) - states.count(State.NOT_REVIEWED)),
    )


def instrument_cells(instrument: Instrument) -> tuple[str, ...]:
    """What the list of instruments tells of one itself."""
    return (
        f"[{instrument.identity.label.en}](instruments/{file_name(instrument.identity)})",
        f"{instrument.title.en} ({instrument.title.vi})",
        "not known" if instrument.signed is None else day_text(instrument.signed),
        _in_force(instrument),
        grade_words(instrument.evidence, "en"),
    )


def _in_force(instrument: Instrument) -> str:
    first = "not known" if instrument.in_force is None else day_text(instrument.in_force)
    return first if instrument.until is None else f"{first}–{day_text(instrument.until)}"


def _page(instrument: Instrument, places: tuple[Place, ...], made_of: Material) -> str:
    identity = instrument.identity
    parts = [f"# {identity.label.en}", "\n".join(_head(instrument, places, made_of)), _HOW]
    for article, of_article in groupby(places, key=lambda place: place.citation.article):
        title = "The whole instrument" if article is None else f"Article {article}"
        parts.append(f"## {title}")
        for place in of_article:
            parts += _place(place, title, made_of)
    parts += _left_out(identity, places, made_of)
    return "\n\n".join(parts)


def _head(instrument: Instrument, places: tuple[Place, ...], made_of: Material) -> Iterator[str]:
    tally = made_of.reviewed.tallies[instrument.identity]
    signed = "not known" if instrument.signed is None else day_text(instrument.signed)
    yield f"{instrument.identity.label.vi}: {instrument.title.vi}."
    yield f"{capital(instrument.title.en)}."
    yield f"Signed: {signed}; in force: {_in_force(instrument)}; {grade_words(instrument.evidence, 'en')}."
    yield f"The book says {_number(len(tally.states), 'thing')} under {_number(len(places), 'provision')} of it."
    yield f"Review by jurists: {tally.text('en')}." if tally.is_reviewed else "No jurist has reviewed any of it."


def _number(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _place(place: Place, article: str, made_of: Material) -> Iterator[str]:
    title = heading(place.citation)
    if title != article:
        yield f"### {title}"
    yield "\n".join(_of_place(place, made_of))
    states = made_of.reviewed.states[place.citation.instrument]
    said = (line for one in place.says for line in _said(one, states, made_of))
    yield "\n".join([*_open(place), *said])


def _of_place(place: Place, made_of: Material) -> Iterator[str]:
    test = made_of.test_of(place.citation)
    shown = f"Shown by `{test}`." if test else ""
    yield " ".join(filter(None, (f"{place.citation.text('vi')}.", f"Key `{place.citation.key}`.", shown)))
    states = {made_of.reviewed.states[place.citation.instrument][said] for said in place.says}
    yield f"{grade_words(place.evidence, 'en').capitalize()}; {_reviewed(states)}."


def _open(place: Place) -> Iterator[str]:
    """The questions that are open there, and what is not known."""
    for reading in place.readings:
        yield f"- open question: {reading_link(reading.key)}, {reading.question.en}"
        yield f"  - {reading.question.vi}"
    for missing in place.missing:
        yield f"- not known: {missing.en}"
        yield f"  - {missing.vi}"


def _reviewed(states: Iterable[State]) -> str:
    found = {*states}
    if found <= {State.NOT_REVIEWED}:
        return "not reviewed by a jurist"
    return "review: " + ", ".join(state.label.en for state in State if state in found)


def _said(said: Said, states: Mapping[Said, State], made_of: Material) -> Iterator[str]:
    """One thing that is said; a question is told at the head of its place, and what is cited beside has no words."""
    if said.kind is SaidKind.READING:
        return
    yield f"- {', '.join(filter(None, _first(said, states[said], made_of)))}"
    if said.kind is not SaidKind.ALSO:
        yield from (f"  - {language}: {linked(_words(said, language), made_of.book)}" for language in ("vi", "en"))


def _first(said: Said, state: State, made_of: Material) -> Iterator[str]:
    """What sort of thing, on which days, what it is used for, and what was found of it."""
    yield said.kind.label.en
    yield days_words(said.days, "en")
    uses = [] if said.kind in _ITSELF else [use_link(use, made_of.book, _UP) for use in said.uses]
    yield f"for {'; '.join(uses)}" if uses else ""
    yield "" if state is State.NOT_REVIEWED else state.label.en


_UNLESS = ("unless ", "trừ khi ")
_IF = Label("Nếu", "If")
_AT = Label("Ở giai đoạn", "At the stage")
_VALUE = Label("Mức", "Value")
_MISSING = Label("Chưa biết", "Not known")


def _words(said: Said, language: str) -> str:
    told = [said.words[language]]
    told += [] if said.value is None else [f"{_VALUE[language]}: {said.value[language]}"]
    told += [] if said.missing is None else [f"{_MISSING[language]}: {said.missing[language]}"]
    told += [f"{_AT[language]}: {', '.join(stage[language] for stage in said.stages)}"] if said.stages else []
    told += [] if said.condition is None else [_condition(said.condition[language], language)]
    return ". ".join(told)


def _condition(text: str, language: str) -> str:
    return capital(text) if text.startswith(_UNLESS) else f"{_IF[language]}: {text}"


def _left_out(identity: InstrumentId, places: tuple[Place, ...], made_of: Material) -> Iterator[str]:
    """The units of the text that the ledger leaves out, by their reasons."""
    held = {place.citation.unit for place in places}
    reasons: dict[str, list[str]] = {}
    for unit, row in made_of.ledger.items():
        instrument, _, place = unit.partition(":")
        if instrument == identity.key and row["reason"] and unit not in held:
            reasons.setdefault(row["reason"], []).append(place)
    if reasons:
        yield "## Not in the book"
        yield "What of the text the book leaves out, by the reasons of [the ledger](../ledger.md)."
        yield listed(f"`{reason}`: {', '.join(units)}" for reason, units in sorted(reasons.items()))
