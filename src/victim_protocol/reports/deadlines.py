"""Deadlines as text: by when, from what, by which rules, and how they stand."""

__all__ = ["deadline_lines", "due_text", "length_text"]

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Final

from victim_protocol.dates.day import VIET_NAM, day_of
from victim_protocol.dates.deadline import Deadline, State
from victim_protocol.dates.working_days import Look
from victim_protocol.engine.due import Due, KnownBy
from victim_protocol.labels import Label, Language, base_of
from victim_protocol.law.book import LawBook
from victim_protocol.law.calendar import DayKind
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.reports.figures import count_text, day_text
from victim_protocol.reports.steps import acting_text
from victim_protocol.reports.words import variable_text, word

_UNITS: Final = {
    Unit.HOURS: Label("giờ", "hours"),
    Unit.DAYS: Label("ngày", "days"),
    Unit.WORKING_DAYS: Label("ngày làm việc", "working days"),
    Unit.MONTHS: Label("tháng", "months"),
    Unit.YEARS: Label("năm", "years"),
    Unit.DAYS_PRESENT: Label("ngày có mặt", "days of presence"),
}

_LENGTHS: Final = {
    LimitKind.WITHIN: Label("trong {length}", "within {length}"),
    LimitKind.AT_ONCE: Label("ngay", "at once"),
    LimitKind.AT_MOST: Label("tối đa {length}", "at most {length}"),
    LimitKind.NOT_BEFORE: Label("sau {length}", "not before {length}"),
    LimitKind.AT_LEAST_BEFORE: Label("ít nhất {length} trước", "at least {length} before"),
    LimitKind.BEFORE: Label("trước", "before"),
    LimitKind.LAST_PART: Label("trong {length} cuối", "within the last {length}"),
    LimitKind.EVERY: Label("{length} một lần", "once in every {length}"),
}

_STATES: Final = {
    State.NOT_OPEN: Label("chưa đến lúc", "not yet open"),
    State.OPEN: Label("còn hạn", "open"),
    State.DUE_TODAY: Label("đến hạn trong ngày", "due on the day asked"),
    State.LATE: Label("quá hạn {days}", "late by {days}"),
    State.DONE: Label("đã thực hiện ngày {done}", "done on {done}"),
    State.DONE_LATE: Label("đã thực hiện ngày {done}, trễ {days}", "done on {done}, late by {days}"),
    State.NO_NUMBER: Label("văn bản không nêu số ngày", "the text gives no number"),
    State.NOT_KNOWN: Label("chưa biết ngày cuối", "the last day is not known"),
}

_KNOWN_BY: Final = {
    KnownBy.RECORDED: Label("từ ngày {day}: {event}", "from {day}: {event}"),
    KnownBy.SENT: Label(
        "từ ngày {day}: {event}, coi như nhận trong ngày gửi", "from {day}: {event}, taken as received when sent"
    ),
    KnownBy.LATEST: Label(
        "từ ngày {day}: {event}, nếu bước trước làm vào ngày cuối",
        "from {day}: {event}, if the step before is taken on its last day",
    ),
}

_DAYS_OFF: Final = {
    DayKind.HOLIDAY: Label("nghỉ lễ", "holiday"),
    DayKind.IN_LIEU: Label("nghỉ bù", "off in lieu"),
    DayKind.SWAPPED: Label("nghỉ hoán đổi", "swapped"),
    DayKind.WEEKEND: Label("cuối tuần", "weekend"),
}

_WORDS: Final = {
    "until": Label("đến {day}", "until {day}"),
    "from": Label("từ {day}", "from {day}"),
    "moved": Label("đếm đến {day}, dời qua {off}", "counted to {day}, moved past {off}"),
    "skipped": Label("không tính {off}", "not counted: {off}"),
    "forecast": Label("lịch nghỉ của năm đó mới là dự báo", "the calendar of that year is a forecast"),
    "doubtful": Label(
        "có ngày được nêu là ngày nghỉ nhưng chưa có luật: {days}", "named as days off by what is no law: {days}"
    ),
    "after": Label("tính theo ngày hết thời hạn: {act}", "counted by the end of the limit: {act}"),
    "calendar": Label("lịch nghỉ năm {year}", "calendar of {year}"),
    "if_so": Label("có áp dụng hay không còn tùy", "whether it applies depends on"),
    "conflict": Label("các văn bản nêu thời hạn khác nhau", "texts limit this differently"),
    "missing": Label("chưa biết", "not known"),
}


def deadline_lines(dues: Iterable[Due], on: date | None, book: LawBook, language: Language) -> Iterator[str]:
    """What is due: for each act a heading, each limit with what explains it, and the readings at the end.

    Args:
        dues: Those of one act together, the earliest first.
        on: The day asked, for how they stand; ``None`` leaves that out.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    told = tuple(dues)
    for _, of_act in groupby(told, key=lambda due: due.limit.act):
        yield from _act(tuple(of_act), on, book, language)
    used = {key: choice for due in told if due.deadline is not None for key, choice in due.deadline.readings.items()}
    for key, choice in used.items():
        yield f"{variable_text(key, book.variables, language)}: {_choice(key, choice, book, language)}"
    looks = [look for due in told if due.deadline is not None for look in due.deadline.looks]
    for year in sorted({look.day.year for look in looks}):
        yield f"{_WORDS['calendar'][language].format(year=year)}: {_calendar(book, year)[language]}"


def _calendar(book: LawBook, year: int) -> Label:
    """Where the days off of a year are known from; a book whose limits were counted has a calendar."""
    years = () if book.calendar is None else book.calendar.years
    return next(one.source for one in years if one.year == year)


def _act(dues: Sequence[Due], on: date | None, book: LawBook, language: Language) -> Iterator[str]:
    yield f"- {book.acts[dues[0].limit.act][language]}"
    rivals = {due.limit.conflict: due.limit.conflict[0] for due in dues if due.limit.conflict is not None}
    if len(rivals) > 1:
        told = "; ".join(variable_text(key, book.variables, language) for key in dict.fromkeys(rivals.values()))
        yield f"    {_WORDS['conflict'][language]}: {told}"
    for due in dues:
        yield from (f"    {line}" for line in _due(due, on, book, language))


def _due(due: Due, on: date | None, book: LawBook, language: Language) -> Iterator[str]:
    names = acting_text(due.limit.actors, day_of(on or due.start.day), book, language)
    yield due_text(due, on, language)
    yield f"    {_start(due, book, language)}"
    if due.limit.after is not None:
        act = book.acts[book.limit(due.limit.after).act][language]
        yield f"    {_WORDS['after'][language].format(act=act)}"
    if due.limit.conflict is not None:
        key, choice = due.limit.conflict
        yield f"    {variable_text(key, book.variables, language)}: {_choice(key, choice, book, language)}"
    yield f"    {word('bodies', language)}: {names}"
    if due.deadline is not None:
        yield from (f"    {line}" for line in _how(due.deadline, language))
    yield f"    {word('sources', language)}: {_sources(due, language)}"
    if due.evidence is not Evidence.OFFICIAL:
        yield f"    ({word('secondary', language)})"
    if due.needs:
        needed = "; ".join(variable_text(key, book.variables, language) for key in due.needs)
        yield f"    {_WORDS['if_so'][language]}: {needed}"


def due_text(due: Due, on: date | None, language: Language) -> str:
    """By when, how long, and how it stands.

    Args:
        due: What is due.
        on: The day asked; ``None`` leaves out how it stands.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    weak = due.problem is not None and due.problem.code == "evidence"
    length = "" if weak else length_text(due.limit, language)  # a number that is not accepted is not told
    return "; ".join(filter(None, [_end(due, language), length, _standing(due, on, language)]))


def _end(due: Due, language: Language) -> str:
    if due.problem is not None:
        return f"{_WORDS['missing'][language]}: {due.problem.vi if base_of(language) == 'vi' else due.problem.en}"
    if due.deadline is None or (due.deadline.due is None and due.deadline.opens is None):
        return due.limit.missing[language] if due.limit.missing is not None else ""
    opens, last = due.deadline.opens, due.deadline.due
    told = [("from", opens), ("until", last)]
    return " ".join(_WORDS[key][language].format(day=_moment(day)) for key, day in told if day is not None)


def _moment(day: date) -> str:
    return f"{day.astimezone(VIET_NAM):%H:%M %d/%m/%Y}" if isinstance(day, datetime) else day_text(day)


def length_text(limit: TimeLimit, language: Language) -> str:
    """How long a limit gives, or that it gives no number; nothing where that is not held.

    Args:
        limit: The limit.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    unit = "" if limit.unit is None else f"{limit.length} {_UNITS[limit.unit][language]}"
    if limit.length == 1 and language == "en":  # the one of the languages in which one and many differ in these words
        unit = unit.removesuffix("s")
    return "" if limit.missing is not None else _LENGTHS[limit.kind][language].format(length=unit)


def _standing(due: Due, on: date | None, language: Language) -> str:
    standing = None if on is None else due.standing(on)
    if standing is None:
        return ""
    done = "" if due.done is None else day_text(due.done)
    return _STATES[standing.state][language].format(days=count_text(standing.days_late, language), done=done)


def _start(due: Due, book: LawBook, language: Language) -> str:
    event = book.events[due.start.event][language]
    day = due.start.day if due.limit.unit is Unit.HOURS else day_of(due.start.day)
    return _KNOWN_BY[due.start.known_by][language].format(day=_moment(day), event=event)


def _how(deadline: Deadline, language: Language) -> Iterator[str]:
    off = ", ".join(_day_off(look, language) for look in deadline.skipped)
    if off and deadline.moved and deadline.counted is not None:
        yield _WORDS["moved"][language].format(day=day_text(deadline.counted), off=off)
    elif off:
        yield _WORDS["skipped"][language].format(off=off)
    if deadline.forecast:
        yield _WORDS["forecast"][language]
    if deadline.doubtful:
        yield _WORDS["doubtful"][language].format(days=", ".join(map(day_text, deadline.doubtful)))


def _day_off(look: Look, language: Language) -> str:
    return f"{day_text(look.day)} ({_DAYS_OFF[look.off][language]})" if look.off is not None else ""


def _choice(key: Key, choice: str, book: LawBook, language: Language) -> str:
    return dict(book.variables.readings[key].choices)[choice][language]


def _sources(due: Due, language: Language) -> str:
    sources = (due.limit.source,) if due.deadline is None else due.deadline.sources
    return "; ".join(dict.fromkeys(source.citation.text(base_of(language)) for source in sources))
