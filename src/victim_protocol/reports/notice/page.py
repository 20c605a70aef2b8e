"""A notice of rights: one page in plain words for one person, from the findings that an officer sees."""

__all__ = ["notice", "notice_labels"]

from collections.abc import Iterator
from datetime import timedelta
from textwrap import wrap
from typing import Final

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.due import Due
from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ByReading, Defined, nodes
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm, NormKind
from victim_protocol.law.paper import Paper, Papers
from victim_protocol.reports.figures import FIGURES, day_text
from victim_protocol.reports.notice.phrases import PHRASES
from victim_protocol.reports.notice.plain import MARK, marked, plain_label
from victim_protocol.reports.notice.support import support_sections

COLUMNS: Final = 96
"""The letters of a line: with 72 lines, a sheet of A4 in nine points and narrow margins."""

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
        *(_of_the_living(one, assessment, language) if one.died is None else ()),
        *_foot(one, language),
    ]
    if any(MARK in told for told in lines):
        lines.append(PHRASES["marked"][language])
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
        *(plain_label(benefit) for benefit in book.benefits),
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
    law = person.regime.label[language] + ("" if person.law_evidence is Evidence.OFFICIAL else f" {MARK}")
    yield PHRASES["for"][language].format(person=person.person, day=day_text(assessment.on), law=law)
    overlays = [f"{name} ({mark[:12]})" for name, mark in assessment.book.overlays]
    if overlays:
        yield PHRASES["overlaid"][language].format(names=_listed(overlays))
    held = [label[language] for label in _held(person, assessment)]
    open_ = [one.standing.label[language] for one in person.standings if one.truth is Truth.UNKNOWN]
    for phrase, names in (("standing", held), ("standing_open", open_)):
        if names:
            yield PHRASES[phrase][language].format(standing=_listed(names))
    if not held and not open_:
        yield PHRASES["standing_none"][language]
    if person.died is not None:
        yield PHRASES["has_died"][language].format(day=day_text(person.died))


def _held(person: PersonAssessment, assessment: Assessment) -> Iterator[Label]:
    """The places in law that the person has, without one that another of them is built on."""
    found = [one.standing for one in person.standings if one.truth in _HELD]
    definitions = [assessment.book.definitions[one.definition].on(assessment.on) for one in found]
    within = {node.name for condition in definitions for node in nodes(condition) if isinstance(node, Defined)}
    return (one.label for one in found if one.definition not in within)


def _of_the_living(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    """What is to be done and asked by the person, which is nothing after a death."""
    yield from _application(person, assessment, language)
    yield from _conduct(person, NormKind.RIGHT, "rights", assessment.book, language)
    yield from _conduct(person, NormKind.DUTY, "duties", assessment.book, language)
    ended = [norm.until for norm in assessment.book.norms if norm.kind is NormKind.RIGHT and norm.until is not None]
    since = [day + timedelta(days=1) for day in ended if day < assessment.on]
    yield from (PHRASES["rights_in_part"][language].format(day=day_text(day)) for day in sorted(set(since)))


def _application(person: PersonAssessment, assessment: Assessment, language: Language) -> Iterator[str]:
    """For supports that are not refused: what to bring, each purpose once, until one has applied, and by when."""
    needed = {
        papers.papers.key: papers.papers
        for finding in person.support.values()
        if finding.status is not Status.REFUSED
        for papers in finding.papers
    }
    rights = [due for due in person.deadlines if due.limit.is_right]
    if not needed:
        return
    yield PHRASES["apply"][language]
    if not any(due.done for due in rights):
        yield from (f"- {_bring(papers, assessment, language)}" for papers in needed.values())
    yield from (f"- {_last_day(due, assessment.book, language)}" for due in rights)


def _bring(papers: Papers, assessment: Assessment, language: Language) -> str:
    """The papers that serve under every reading, those of which an open reading decides, and what never serves."""
    names = assessment.book.papers
    disputed = [one for one in papers.one_of if _is_disputed(one, assessment)]
    certain = [one for one in papers.one_of if one not in disputed]
    told = [
        ("bring" if len(certain) == 1 else "bring_one_of", [one.paper for one in certain]),
        ("bring_perhaps", [one.paper for one in disputed]),
        ("not_enough", [paper for paper, _ in papers.not_enough]),
    ]
    return _listed(
        PHRASES[phrase][language].format(papers=_listed(names[paper][language] for paper in kinds))
        for phrase, kinds in told
        if kinds
    )


def _is_disputed(paper: Paper, assessment: Assessment) -> bool:
    """Whether an open reading decides on it."""
    asked = (node.reading for node in nodes(paper.held) if isinstance(node, ByReading))
    return any(assessment.chosen[reading] is None for reading in asked)


def _last_day(due: Due, book: LawBook, language: Language) -> str:
    act = book.acts[due.limit.act][language]
    if due.done is not None:
        return PHRASES["done"][language].format(act=act, day=day_text(due.done))
    phrase, day = ("until_not_known", "") if due.end is None else ("until", day_text(due.end))
    return PHRASES[phrase][language].format(act=act, day=day)


def _conduct(
    person: PersonAssessment, kind: NormKind, heading: str, book: LawBook, language: Language
) -> Iterator[str]:
    """What the person may ask or must do."""
    found = [one for one in person.norms if one.norm.kind is kind]
    told = [
        _listed(_norm(one.norm, person, book, language) for one in found if one.truth in truths)
        for truths in (_HELD, (Truth.UNKNOWN,))
    ]
    lines = [told[0], told[1] and PHRASES["perhaps"][language].format(norms=told[1])]
    yield from (PHRASES[heading][language], *filter(None, lines)) if any(told) else ()


def _norm(norm: Norm, person: PersonAssessment, book: LawBook, language: Language) -> str:
    """A norm with the bodies that must keep it; of one that no longer acts, what is not known."""
    names = dict.fromkeys(_body(actor, person, book, language) for actor in norm.bearers)
    told = marked(norm.label[language], norm.sources)
    return PHRASES["norm_to"][language].format(norm=told, bodies=_listed(names)) if names else told


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
