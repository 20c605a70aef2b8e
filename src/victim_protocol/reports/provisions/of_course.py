"""What provisions say of how a case goes on: time limits, how they are counted, steps, what may happen anywhere."""

__all__ = ["counted", "everywhere", "limited", "stepped"]

from collections.abc import Iterator
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, NEVER
from victim_protocol.law.contents import Content, ContentKind
from victim_protocol.law.counting import Counting
from victim_protocol.law.procedure import Everywhere, Procedure, Transition
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.duty_table import holds_words, row_words
from victim_protocol.reports.provisions.said import Days, Said, SaidKind, Use, both
from victim_protocol.reports.steps import actors_text, care_text, is_bound
from victim_protocol.reports.terms import length_words
from victim_protocol.reports.words import word

_RIGHT: Final = Label("có quyền", "may")
_MUST: Final = Label("phải", "must")
_UNDER: Final = Label("theo cách hiểu `{reading}` = `{choice}`", "by the reading `{reading}` = `{choice}`")
_UNLESS: Final = Label(
    "trừ khi thời hạn khác thay thế: {condition}", "unless another limit stands in its place: {condition}"
)
_TOWARD: Final = Label("đối với người theo {regime}", "toward persons under {regime}")
_EVERYWHERE: Final = {
    "ends": Label("không còn việc gì sau đó", "nothing follows"),
    "interrupts": Label("các việc phải làm tạm dừng", "what is done waits"),
    "resumes": Label("các việc tạm dừng tiếp tục", "what waited goes on"),
}
_ANSWERS: Final = Label("sau đó chịu trách nhiệm: {care}", "who answers afterwards: {care}")
_COUNTING: Final = (
    ("event_day", Label("ngày xảy ra sự kiện không được tính", "the day of the event is not counted")),
    ("days", Label("thời hạn tính bằng ngày kết thúc vào ngày cuối", "a limit in days ends with its last day")),
    (
        "months",
        Label(
            "thời hạn tính bằng tháng kết thúc vào ngày tương ứng, hoặc ngày cuối tháng",
            "a limit in months ends on the corresponding day, or on the last of the month",
        ),
    ),
    (
        "years",
        Label(
            "thời hạn tính bằng năm kết thúc vào ngày, tháng tương ứng",
            "a limit in years ends on the corresponding day and month",
        ),
    ),
    ("hours", Label("thời hạn tính bằng giờ bắt đầu từ thời điểm đó", "a limit in hours starts at the moment")),
    (
        "moved",
        Label(
            "ngày cuối là ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo",
            "an end on a day off moves to the end of the next working day",
        ),
    ),
)
COUNTED: Final = Use(kind=ContentKind.LIMIT, key="counting", label=Label("mọi thời hạn", "every time limit"))
"""What the rules on counting are used for."""


def limited(content: Content, limit: TimeLimit, about: Use, book: LawBook) -> Iterator[Said]:
    """One time limit: who must act, within how long of what, and when.

    Args:
        content: What the book says of it.
        limit: The limit.
        about: The limit as something that is used.
        book: The law.
    """
    steps = [
        Use(kind=ContentKind.STEP, key=one.key, label=one.label)
        for one in book.procedures
        if any(row.act == limit.act and is_bound(row, limit, book) for row in one.transitions)
    ]
    conditions = both(lambda to: "; ".join(_conditions(limit, book, to)) or word("nothing", to))
    yield Said(
        place=limit.source.citation,
        kind=SaidKind.LIMIT,
        about=about,
        words=both(_bound, limit, book),
        condition=conditions if any(_conditions(limit, book, "en")) else None,
        value=None if limit.missing else both(length_words, limit, book),
        missing=limit.missing,
        evidence=limit.source.evidence,
        days=(Days(content.since, content.until),),
        uses=(about, *steps),
    )


def _bound(limit: TimeLimit, book: LawBook, language: Language) -> str:
    who = actors_text(limit.actors, book, language)
    act = book.acts[limit.act][language]
    if limit.kind is LimitKind.AT_MOST and not limit.is_right:  # a state that lasts, and no act
        return f"{who}: {act}"
    return f"{who}: {(_RIGHT if limit.is_right else _MUST)[language]}: {act}"


def _conditions(limit: TimeLimit, book: LawBook, language: Language) -> Iterator[str]:
    if limit.condition != ALWAYS:
        yield condition_words(limit.condition, book, language)
    if limit.extended != NEVER:
        yield _UNLESS[language].format(condition=condition_words(limit.extended, book, language))
    if limit.conflict is not None:
        yield _UNDER[language].format(reading=limit.conflict[0], choice=limit.conflict[1])
    yield from (_TOWARD[language].format(regime=one.label[language]) for one in book.regimes if one.key == limit.regime)


def stepped(content: Content, row: Transition, procedure: Procedure, about: Use, book: LawBook) -> Iterator[Said]:
    """One step of a procedure: who must or may do what, where it leads, and what must hold.

    Args:
        content: What the book says of it.
        row: The row.
        procedure: Whose row it is.
        about: The procedure as something that is used.
        book: The law.
    """
    source = row.sources[0]
    conditions = both(lambda to: "; ".join(_of_row(row, book, to)) or word("nothing", to))
    yield Said(
        place=source.citation,
        kind=SaidKind.STEP,
        about=about,
        words=both(lambda to: f"{procedure.label[to]}: {row_words(row, procedure, book, to)}"),
        condition=conditions if any(_of_row(row, book, "en")) else None,
        missing=row.silent,
        evidence=source.evidence,
        days=(Days(content.since, content.until),),
        stages=(procedure.stage_of[row.at].label,),
        uses=(about,),
    )


def _of_row(row: Transition, book: LawBook, language: Language) -> Iterator[str]:
    holds = holds_words(row, book, language)
    if holds:
        yield holds
    if row.reading is not None:
        yield _UNDER[language].format(reading=row.reading[0], choice=row.reading[1])


def everywhere(one: Everywhere, book: LawBook) -> Said:
    """What an event does at every stage of every procedure.

    Args:
        one: The event and what it does.
        book: The law.
    """
    about = Use(kind=ContentKind.STEP, key=one.event, label=book.events[one.event])
    return Said(
        place=one.source.citation,
        kind=SaidKind.EVERYWHERE,
        about=about,
        words=both(lambda to: "; ".join(_then(one, book, to))),
        condition=None if one.duties_wait == ALWAYS else both(condition_words, one.duties_wait, book),
        missing=one.silent,
        evidence=one.source.evidence,
        uses=(about,),
    )


def _then(one: Everywhere, book: LawBook, language: Language) -> Iterator[str]:
    yield book.events[one.event][language]
    yield from (label[language] for name, label in _EVERYWHERE.items() if getattr(one, name))
    if one.care is not None:
        yield _ANSWERS[language].format(care=care_text(one.care, language))


def counted(counting: Counting) -> Iterator[Said]:
    """The rules by which time limits are counted.

    Args:
        counting: The rules.
    """
    for name, words in _COUNTING:
        source = getattr(counting, name)
        yield Said(
            place=source.citation,
            kind=SaidKind.COUNTING,
            about=COUNTED,
            words=words,
            evidence=source.evidence,
            days=(Days(counting.since, None),),
            uses=(COUNTED,),
        )
