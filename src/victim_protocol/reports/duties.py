"""Duties in words: who must do what, with which papers, by when, under which words, and what is open about it."""

__all__ = ["duty_lines"]

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from victim_protocol.engine.due import Due
from victim_protocol.engine.duty import Duty, DutyState
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.reports.deadlines import due_text
from victim_protocol.reports.steps import acting_text, actors_text, articles_text, papers_text
from victim_protocol.reports.words import condition_text, variable_text, word

_STATES: Final = {
    DutyState.LATE: Label("Quá hạn", "Late"),
    DutyState.LEFT: Label("Bỏ lại: hồ sơ đã sang bước sau", "Left behind: the case went on without it"),
    DutyState.OPEN: Label("Phải làm", "To be done"),
    DutyState.UNCERTAIN: Label("Chưa rõ có phải làm không", "Uncertain whether it must be done"),
    DutyState.DONE_LATE: Label("Đã làm, nhưng trễ hạn", "Done, but late"),
    DutyState.SUSPENDED: Label("Tạm dừng", "Suspended"),
}

_WORDS: Final = {
    "no_limit": Label("văn bản không nêu thời hạn", "no limit in the text"),
    "none_runs": Label("không thời hạn nào đang chạy", "no limit runs"),
    "open_readings": Label("cách hiểu còn để ngỏ: {readings}", "readings left open: {readings}"),
    "unsaid": Label("văn bản không nói: {unsaid}", "not said: {unsaid}"),
}


def duty_lines(duties: tuple[Duty, ...], on: date, book: LawBook, language: Language) -> Iterator[str]:
    """Duties in the order of the engine, those that stand alike under one heading; each on two lines.

    Args:
        duties: The duties.
        on: The day asked.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    for state in DutyState:
        alike = [duty for duty in duties if duty.state is state]
        if alike:
            yield _STATES[state][language]
        for duty in alike:
            yield f"    - {_what(duty, on, book, language)}"
            yield f"      {'; '.join(filter(None, _how(duty, on, book, language)))}"


def _what(duty: Duty, on: date, book: LawBook, language: Language) -> str:
    """Who must do what toward whom; of what is past, the bodies that there were then."""
    past = duty.state in (DutyState.DONE_LATE, DutyState.LEFT)
    named = partial(actors_text if past else partial(acting_text, day=on), book=book, language=language)
    to = f" → {named(duty.receivers)}" if duty.receivers else ""
    papers = f"; {word('bring', language)}: {papers_text(duty.forms, book, language)}" if duty.forms else ""
    return f"{named(duty.actors)}: {book.acts[duty.act][language]}{to}{papers}"


def _how(duty: Duty, on: date, book: LawBook, language: Language) -> Iterator[str]:
    dues = dict.fromkeys(_due(due, duty, on, book, language) for due in duty.dues)
    without = "none_runs" if book.limits_of.get(duty.act) else "no_limit"
    yield " | ".join(dues) or ("" if duty.state is DutyState.LEFT else _WORDS[without][language])
    yield f"{word('sources', language)} {articles_text(duty.sources, language)}"
    if duty.needs:
        yield _depends(duty.needs, book, language)
    if duty.doubts:
        readings = ", ".join(book.variables.readings[key].question[language] for key in duty.doubts)
        yield _WORDS["open_readings"][language].format(readings=readings)
    if duty.silent:
        yield _WORDS["unsaid"][language].format(unsaid="; ".join(label[language] for label in duty.silent))


def _due(due: Due, duty: Duty, on: date, book: LawBook, language: Language) -> str:
    """One limit; its own article, reading and unknowns stand in brackets where the duty does not tell them."""
    told = [] if due.limit.source in duty.sources else [articles_text([due.limit.source], language)]
    if due.limit.conflict is not None:
        told.append(condition_text(*due.limit.conflict, book.variables, language))
    needs = tuple(key for key in due.needs if key not in duty.needs)
    if needs:
        told.append(_depends(needs, book, language))
    more = f" ({'; '.join(told)})" if told else ""
    return f"{due_text(due, on, language)}{more}"


def _depends(needs: tuple[Key, ...], book: LawBook, language: Language) -> str:
    names = ", ".join(variable_text(key, book.variables, language) for key in needs)
    return f"{word('needs', language)}: {names}"
