"""The course of a case in words: what an entry says happened, why it is not allowed, what is offered."""

__all__ = ["against_text", "event_text", "offer_text"]

from typing import Final

from victim_protocol.engine.course import Outcome, Taken
from victim_protocol.engine.custody import Offer
from victim_protocol.engine.refusals import refusals
from victim_protocol.errors import Problem
from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.objection import UNCHECKED
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.words import word

_RECORDED: Final = Label("{day} (ghi nhận {recorded})", "{day} (recorded {recorded})")
_NO_EVENT: Final = Label("ghi nhận thông tin, không có sự việc", "information recorded, no event")
_OFFERED: Final = Label("đã đề nghị bàn giao cho {who}, ngày {day}", "offered to {who} on {day}")
_AGAINST: Final = {
    Outcome.REFUSED: Label("không đúng thủ tục: {why}", "not as the procedure has it: {why}"),
    Outcome.UNCHECKED: Label("không kiểm tra được: {why}", "cannot be checked: {why}"),
    Outcome.DEPARTED: Label("trái thủ tục, nhưng đã xảy ra: {why}", "departs from the procedure, but happened: {why}"),
}


def event_text(taken: Taken, book: LawBook, language: Language) -> str:
    """The day of an entry, what happened and who acted; nothing else that it says.

    Args:
        taken: The entry, and what it did.
        book: Where events and bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    entry = taken.entry
    day = day_text(entry.day)
    if entry.written != entry.day:
        day = _RECORDED[language].format(day=day, recorded=day_text(entry.written))
    event = _NO_EVENT if entry.event is None else book.events[entry.event]
    by = "" if entry.actor is None else f"; {word('bodies', language)}: {actors_text([entry.actor], book, language)}"
    to = "" if entry.receiver is None else f" → {actors_text([entry.receiver], book, language)}"
    return f"{day}: {event[language]}{by}{to}"


def against_text(taken: Taken, book: LawBook, language: Language) -> str:
    """That an entry is not allowed, and why; nothing where it is.

    Args:
        taken: The entry, and what it did.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    if taken.outcome not in _AGAINST:
        return ""
    objections = taken.objections
    grave = tuple(one for one in objections if one[1].fault not in UNCHECKED)
    problems = refusals(grave or objections, taken.before, book)
    why = "; ".join(dict.fromkeys(_said(problem, language) for problem in problems))
    return _AGAINST[taken.outcome][language].format(why=why)


def _said(problem: Problem, language: Language) -> str:
    return problem.vi if base_of(language) == "vi" else problem.en


def offer_text(offer: Offer, book: LawBook, language: Language) -> str:
    """To whom a handover is offered, and since when.

    Args:
        offer: The offer.
        book: Where bodies have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    who = actors_text([offer.receiver], book, language)
    return _OFFERED[language].format(who=who, day=day_text(offer.day))
