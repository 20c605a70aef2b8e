"""Where a person's case stands, who answers for the person, who must do what by when, and what may come next."""

__all__ = ["told_duties", "told_timeline"]

from collections.abc import Iterator
from typing import Final

from victim_protocol.engine.course import Taken
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.proceedings import Proceedings
from victim_protocol.reports.course import against_text, event_text, offer_text
from victim_protocol.reports.duties import duty_lines
from victim_protocol.reports.figures import day_text
from victim_protocol.reports.steps import acting_text, answering_text, articles_text, moved_text, papers_text
from victim_protocol.reports.timeline import told_timeline
from victim_protocol.reports.words import variable_text, word

_WORDS: Final = {
    "procedures": Label("Thủ tục", "Procedures"),
    "none": Label("chưa thủ tục nào bắt đầu", "none has begun"),
    "since": Label("{what}, từ {day}", "{what}, since {day}"),
    "over": Label("đã xong", "at its end"),
    "waits": Label("Tạm dừng vì", "What is done with the person waits, because of"),
    "ended": Label("Đã kết thúc vì", "Nothing follows any more, because of"),
    "unsaid": Label("văn bản không nói: {unsaid}", "not said: {unsaid}"),
    "answers": Label("Chịu trách nhiệm về người này", "Answers for the person"),
    "hangs": Label("tùy {reading}", "hangs on {reading}"),
    "unchecked": Label("Sự việc không kiểm tra được vì chưa đủ thông tin", "Entries that cannot be checked"),
    "irregular": Label("Mục trái thủ tục", "Entries that the tables do not allow"),
    "outside": Label(
        "Mục mà không thủ tục nào đang diễn ra nói đến", "Entries of which no procedure that is under way speaks"
    ),
    "papers": Label("Giấy tờ phải có mà chưa ghi nhận", "Papers that belong to a step and are not recorded"),
    "no_duty": Label("Không có việc nào phải làm", "Nothing must be done"),
    "options": Label("Có thể tiếp theo", "What may come next"),
}
_WHY_NOT_KNOWN: Final = {
    "nothing": Label("chưa ghi nhận gì", "nothing is recorded"),
    "no_text": Label("không văn bản nào nói, sau {event}", "no text says, after {event}"),
    "no_record": Label(
        "không ghi ai thực hiện hoặc giao cho ai: {event}", "it is not recorded who acted, or to whom: {event}"
    ),
}


def told_duties(found: Proceedings, book: LawBook, language: Language = "vi") -> str:
    """Where the procedures of a person stand, who answers for the person, the duties, and what may come next.

    Args:
        found: Where the case stands.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.

    >>> from datetime import date
    >>> from victim_protocol.case.case import Case
    >>> from victim_protocol.case.person import Person
    >>> from victim_protocol.proceedings import proceedings
    >>> found = proceedings(Case(persons=[Person(id="p1")], entries=[]), on=date(2017, 9, 1))[0]
    >>> told_duties(found, found.course.book, "en").splitlines()[1:3]
    ['Procedures: none has begun.', 'Answers for the person: not known (nothing is recorded).']
    """
    return "\n".join(_told(found, book, language))


def _told(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    day = f"{word('day_asked', language)} {day_text(found.on)}"
    yield f"{word('person', language)} {found.person}. {day}."
    yield from _procedures(found, book, language)
    yield from _waiting(found, book, language)
    if not found.is_of_an_establishment:
        yield f"{_WORDS['answers'][language]}: {_answering(found, book, language)}."
    yield from _irregular(found, book, language)
    yield from duty_lines(found.duties, found.on, book, language)
    if not found.duties:
        yield f"{_WORDS['no_duty'][language]}."
    yield from _papers(found, book, language)
    yield from _options(found, book, language)


def _procedures(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    yield _WORDS["procedures"][language] + ("" if found.stages else f": {_WORDS['none'][language]}.")
    for key, stage in found.stages.items():
        since = found.course.state.positions[key].since
        where = _WORDS["since"][language].format(what=stage.label[language], day=day_text(since))
        over = f" ({_WORDS['over'][language]})" if stage.is_end else ""
        yield f"    - {book.procedure(key).label[language]}: {where}{over}"
        if stage.silent is not None:
            yield f"      {_WORDS['unsaid'][language].format(unsaid=stage.silent[language])}"


def _waiting(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    """The event since which everything waits, or after which nothing follows, and what no text says of it."""
    state = found.course.state
    for key, event in (("waits", state.waits), ("ended", state.ended)):
        if event is not None:
            unsaid = _unsaid_of(event, book, language)
            yield f"{_WORDS[key][language]}: {book.events[event][language]}{unsaid}."


def _unsaid_of(event: Key, book: LawBook, language: Language) -> str:
    labels = [one.silent for one in book.everywhere if one.event == event and one.silent is not None]
    return "".join(f" ({label[language]})" for label in labels)


def _answering(found: Proceedings, book: LawBook, language: Language) -> str:
    custody = found.custody
    who = answering_text(found.answering, custody.care, book, language)
    since = custody.since if custody.offer is None or found.answering == custody.holder else custody.offer.day
    if since is None or (found.answering is None and custody.care is Care.NOT_KNOWN):
        who = f"{who} ({_why_not_known(found, book, language)})"
    else:
        who = _WORDS["since"][language].format(what=who, day=day_text(since))
    if custody.offer is None or book.handover is None:
        return who
    reading = variable_text(book.handover.answers, book.variables, language)
    return f"{who}; {offer_text(custody.offer, book, language)}; {_WORDS['hangs'][language].format(reading=reading)}"


def _why_not_known(found: Proceedings, book: LawBook, language: Language) -> str:
    """That nothing is recorded, or after which entry no text says, or it is not recorded."""
    since = found.custody.since
    lost = next((one for one in found.course.taken if one.custody.since == since and since is not None), None)
    if lost is None:
        return _WHY_NOT_KNOWN["nothing"][language]
    key = "no_text" if _is_unsaid(lost, book) else "no_record"
    return _WHY_NOT_KNOWN[key][language].format(event=event_text(lost, book, language))


def _is_unsaid(taken: Taken, book: LawBook) -> bool:
    """Whether the law itself leaves open who answers for the person after an entry."""
    cares = [row.care for _, row in taken.moves]
    cares += [one.care for one in book.everywhere if one.event == taken.entry.event]
    return Care.NOT_KNOWN in cares


def _irregular(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    for name, steps in (
        ("irregular", found.irregular),
        ("unchecked", found.unchecked),
        ("outside", found.outside),
    ):
        if steps:
            yield _WORDS[name][language]
        for step in steps:
            yield f"    - {event_text(step, book, language)}"
            against = against_text(step, book, language)
            yield from [f"      {against}"] if against else []


def _papers(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    """The papers of the steps that were taken, as far as no entry records them."""
    if found.unrecorded_papers:
        yield _WORDS["papers"][language]
    for step, papers in found.unrecorded_papers:
        yield f"    - {event_text(step, book, language)}: {papers_text(papers, book, language)}"


def _options(found: Proceedings, book: LawBook, language: Language) -> Iterator[str]:
    if found.options:
        yield _WORDS["options"][language]
    for row in dict.fromkeys(found.options):
        yield f"    - {_option(row, found, book, language)}"


def _option(row: Transition, found: Proceedings, book: LawBook, language: Language) -> str:
    """What may happen, by whom, and where it would lead."""
    key = next(key for key in found.stages if row in book.procedure(key).transitions)
    who = acting_text(row.actors, found.on, book, language)
    event = f"{book.events[row.event][language]}; {word('bodies', language)}: {who}"
    return f"{event}; {moved_text(row, key, book, language)} ({articles_text(row.sources, language)})"
