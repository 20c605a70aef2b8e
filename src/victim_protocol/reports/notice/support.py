"""The supports in a notice of rights: what must be given, may be given, waits for something or is not decided."""

__all__ = ["support_sections"]

from collections.abc import Callable, Iterable, Iterator

from victim_protocol.assessment import PersonAssessment
from victim_protocol.dates.interval import Interval
from victim_protocol.engine.support import Bearer, Finding
from victim_protocol.labels import Language
from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.quantities import total
from victim_protocol.reports.figures import amount_text, days_text
from victim_protocol.reports.notice.phrases import PHRASES
from victim_protocol.reports.notice.plain import marked, plain_label

_OR, _AND = "; ", ", "
_NEAREST_FIRST = (Role.DELIVERS, Role.DECIDES, Role.PAYS)


def support_sections(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """One heading for each status that some support has, with the supports below it.

    Args:
        person: What the law says of the person.
        book: The law.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    of = _by_status(person)
    yield from _section("owed", of[Status.OWED], lambda one: _given(one, person, book, language), person, language)
    yield from _section("considered", of[Status.CONSIDERED], lambda one: _givers(one, book, language), person, language)
    yield from _section("not_yet", of[Status.NOT_YET], lambda one: _waiting(one, book, language), person, language)
    yield from _undetermined(of[Status.UNDETERMINED], person, book, language)
    yield from (PHRASES["may_be_refused"][language],) if of[Status.REFUSED] else ()


def _by_status(person: PersonAssessment) -> dict[Status, list[Finding]]:
    found: dict[Status, list[Finding]] = {status: [] for status in Status}
    for finding in person.support.values():
        found[finding.status].append(finding)
    return found


def _section(
    heading: str,
    found: list[Finding],
    about: Callable[[Finding], str],
    person: PersonAssessment,
    language: Language,
) -> Iterator[str]:
    """Supports under a heading, those together of which the same is to be said.

    Args:
        heading: The key of the phrase.
        found: The findings; of none, no heading either.
        about: What is said of a finding beside its name.
        person: Where the amounts are.
        language: The language.
    """
    groups: dict[str, list[Finding]] = {}
    for finding in found:
        groups.setdefault(about(finding), []).append(finding)
    if groups:
        yield PHRASES[heading][language]
    for said, findings in groups.items():
        names = [*_named(findings, person, language)]
        if len(names) == 1:
            yield f"- {names[0]} ({said})"
        else:
            yield said
            yield from (f"- {name}" for name in names)


def _named(found: list[Finding], person: PersonAssessment, language: Language) -> Iterator[str]:
    """Supports in plain words: money one by one, each with its amount, and in one row what is given in kind."""
    lines = {one.benefit.key: [line.amount for line in person.lines_of(one)] for one in found}
    for one in found:
        if lines[one.benefit.key]:
            yield f"{_plain(one, person, language)}: {amount_text(total(lines[one.benefit.key]), language)}"
    in_kind = [_plain(one, person, language) for one in found if not lines[one.benefit.key]]
    if in_kind:
        yield _OR.join(in_kind)


def _plain(finding: Finding, person: PersonAssessment, language: Language) -> str:
    """A support in plain words, marked where it or its amount is known from secondary sources."""
    sources = [*finding.sources, *(source for line in person.lines_of(finding) for source in line.sources)]
    return marked(plain_label(finding.benefit)[language], sources)


def _given(finding: Finding, person: PersonAssessment, book: LawBook, language: Language) -> str:
    """Who gives it; of what should have been given by now, also for which days."""
    givers = _givers(finding, book, language)
    days = Interval(finding.parts[0][0].days.first, finding.parts[-1][0].days.last)
    if days.last >= person.asked:
        return givers
    return PHRASES["for_days"][language].format(bodies=givers, days=days_text(days))


def _givers(finding: Finding, book: LawBook, language: Language) -> str:
    """Who gives it: those who do for certain, or else those of whom one does."""
    acting = [bearer for bearer in _nearest(finding.bodies) if bearer.ended is None]
    certain = [bearer for bearer in acting if bearer.truth is Truth.HOLDS]
    actors = {bearer.body.actor for bearer in certain or acting}
    names = [label[language] for actor, label in book.actors.items() if actor in actors]
    if names:  # in the order of the book, so that supports of the same bodies stand together
        return PHRASES["from" if certain else "from_one_of"][language].format(bodies=_AND.join(names))
    ended = [bearer.ended.missing[language] for bearer in finding.bodies if bearer.ended is not None]
    return ended[0] if ended else PHRASES["from_nobody_named"][language]


def _nearest(bodies: tuple[Bearer, ...]) -> list[Bearer]:
    """The bodies that the person has to do with: who delivers; where no text says, who decides; else who pays."""
    of_role = ([bearer for bearer in bodies if bearer.body.role is role] for role in _NEAREST_FIRST)
    return next(filter(None, of_role), [])


def _waiting(finding: Finding, book: LawBook, language: Language) -> str:
    events = _OR.join(_AND.join(_facts(keys, book, language)) for keys in finding.waits_for)
    return PHRASES["waits_for"][language].format(events=events)


def _undetermined(found: list[Finding], person: PersonAssessment, book: LawBook, language: Language) -> Iterator[str]:
    """The undecided supports in a row, and together what they hang on; which on what, the officer's statement says."""
    needed = dict.fromkeys(key for finding in found for key in finding.needs)
    variables = book.variables
    facts = _OR.join(_facts((key for key in variables.facts if key in needed), book, language))
    why = (
        (bool(facts), PHRASES["depends_on"][language].format(facts=facts)),
        (not needed.keys().isdisjoint(variables.readings), PHRASES["texts_differ"][language]),
        (not needed.keys().isdisjoint(variables.texts), PHRASES["text_not_held"][language]),
    )
    told = (
        PHRASES["undetermined"][language],
        _OR.join(_plain(finding, person, language) for finding in found),
        " ".join(text for is_so, text in why if is_so),
    )
    return iter(told if found else ())


def _facts(keys: Iterable[Key], book: LawBook, language: Language) -> Iterator[str]:
    return (book.variables.facts[key].label[language] for key in keys)
