"""A notice of rights: one page in plain words for one person, from the findings that an officer sees."""

__all__ = ["notice", "notice_labels"]

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.deadlines import Due
from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.law.norm import NormKind
from victim_protocol.law.paper import Papers
from victim_protocol.reports.figures import FIGURES, day_text
from victim_protocol.reports.notice.phrases import PHRASES
from victim_protocol.reports.notice.plain import PLAIN
from victim_protocol.reports.notice.support import support_sections

COLUMNS: Final = 94
"""The letters of a line: with 72 lines, a sheet of A4 in nine points."""

_HELD = (Truth.HOLDS, Truth.PASSES)
_listed = "; ".join


def notice(assessment: Assessment, person: str, language: Language = "vi") -> str:
    """A notice of rights for one person of an assessment, in plain words, to be printed and handed over.

    It names the person by the code in the case and by nothing else.

    Args:
        assessment: The assessment.
        person: The person's code.
        language: ``"vi"``, ``"en"`` or a catalogue.

    Returns:
        Lines, without a line break at the end.

    Raises:
        InvalidFact: The case has no such person.

    >>> from datetime import date
    >>> from victim_protocol.assessment import assess
    >>> from victim_protocol.case.case import Case
    >>> from victim_protocol.case.person import Person
    >>> case = Case(persons=(Person(id="p1"),), entries=())
    >>> print(notice(assess(case, on=date(2017, 5, 10)), "p1", "en").splitlines()[0])
    YOUR RIGHTS
    """
    one = assessment.person(person)
    lines = [
        PHRASES["title"][language],
        *_who(one, assessment, language),
        *support_sections(one, assessment.book, language),
        *_application(one, assessment.book, language),
        *_conduct(one, NormKind.RIGHT, "rights", assessment.book, language),
        *_conduct(one, NormKind.DUTY, "duties", assessment.book, language),
        *_foot(one, language),
    ]
    return "\n".join(line for told in lines for line in _wrapped(told))


def _wrapped(line: str) -> list[str]:
    """A line of the page as several, the later ones under the first; a word is never cut."""
    return wrap(line, COLUMNS, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def notice_labels(book: LawBook) -> tuple[Label, ...]:
    """Every text that a notice may say under a book, for whoever makes a catalogue, without repetition.

    Args:
        book: The law.
    """
    facts = book.facts.values()
    labels = [
        *PHRASES.values(),
        *FIGURES,
        *(PLAIN.get(benefit.key, benefit.label) for benefit in book.benefits),
        *(regime.label for regime in book.regimes),
        *(standing.label for standing in book.standings),
        *(fact.label for fact in facts),
        *(norm.label for norm in book.norms if norm.kind in (NormKind.RIGHT, NormKind.DUTY)),
        *(ended.missing for ended in book.ended),
        *book.papers.values(),
        *book.actors.values(),
        *(book.acts[limit.act] for limit in book.limits if limit.is_right),
    ]
    return tuple(dict.fromkeys(labels))


def _who(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    yield PHRASES["for"][language].format(
        person=person.person, day=day_text(assessment.on), law=person.regime.label[language]
    )
    held = [one.standing.label[language] for one in person.standings if one.truth in _HELD]
    open_ = [one.standing.label[language] for one in person.standings if one.truth is Truth.UNKNOWN]
    for phrase, names in (("standing", held), ("standing_open", open_)):
        if names:
            yield PHRASES[phrase][language].format(standing=_listed(names))
    if not held and not open_:
        yield PHRASES["standing_none"][language]


def _application(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """What is to be brought for any support that is not refused, each purpose once, and by when one must apply."""
    needed = {
        papers.papers.key: papers.papers
        for finding in person.support.values()
        if finding.status is not Status.REFUSED
        for papers in finding.papers
    }
    if needed:
        yield PHRASES["apply"][language]
        yield from (f"- {_bring(papers, book, language)}" for papers in needed.values())
        yield from (f"- {_last_day(due, book, language)}" for due in person.deadlines if _is_open(due))


def _bring(papers: Papers, book: LawBook, language: Language) -> str:
    accepted = _listed(book.papers[one.paper][language] for one in papers.one_of)
    phrase = PHRASES["bring" if len(papers.one_of) == 1 else "bring_one_of"][language]
    told = phrase.format(purpose=book.papers[papers.key][language], papers=accepted)
    left_out = _listed(book.papers[paper][language] for paper, _ in papers.not_enough)
    return f"{told} ({PHRASES['not_enough'][language].format(papers=left_out)})" if left_out else told


def _is_open(due: Due) -> bool:
    """Whether it limits a right that is not used yet."""
    return due.limit.is_right and due.done is None


def _last_day(due: Due, book: LawBook, language: Language) -> str:
    phrase, day = ("until_not_known", "") if due.end is None else ("until", day_text(due.end))
    return PHRASES[phrase][language].format(act=book.acts[due.limit.act][language], day=day)


def _conduct(
    person: PersonAssessment, kind: NormKind, heading: str, book: LawBook, language: Language
) -> Iterator[str]:
    """What the person may ask or must do."""
    found = [one for one in person.norms if one.norm.kind is kind and one.truth in (*_HELD, Truth.UNKNOWN)]
    if found:
        yield PHRASES[heading][language]
    for one in found:
        told = _with_bodies(one.norm.label[language], one.norm.bearers, person, book, language)
        yield f"- {told if one.truth in _HELD else PHRASES['perhaps'][language].format(norm=told)}"


def _with_bodies(
    norm: str, bearers: tuple[Key, ...], person: PersonAssessment, book: LawBook, language: Language
) -> str:
    """A norm with the bodies that must keep it; of one that no longer acts, what is not known."""
    names = dict.fromkeys(_body(actor, person, book, language) for actor in bearers)
    return PHRASES["norm_to"][language].format(norm=norm, bodies=_listed(names)) if names else norm


def _body(actor: Key, person: PersonAssessment, book: LawBook, language: Language) -> str:
    ended = book.ended_of.get(actor)
    gone = ended is not None and person.asked > ended.last_day
    return ended.missing[language] if ended is not None and gone else book.actors[actor][language]


def _foot(person: PersonAssessment, language: Language) -> Iterator[str]:
    last = person.recorded_until
    yield (
        PHRASES["recorded_nothing"][language]
        if last is None
        else PHRASES["recorded_until"][language].format(day=day_text(last))
    )
    yield PHRASES["no_decision"][language]
