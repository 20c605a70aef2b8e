"""The law book itself in words: what it says under a provision, what changed between two days, what it lacks."""

__all__ = ["differing", "gap_lines", "shown"]

from collections.abc import Iterator
from datetime import date
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.authority import Ended, Unsettled
from victim_protocol.law.benefit import Benefit, Provision
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import Content, ContentKind, contents
from victim_protocol.law.gaps import Gap, gaps
from victim_protocol.law.norm import Norm
from victim_protocol.law.parameter import Parameter
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.rate import Limit, Rate, When
from victim_protocol.law.reading import Reading, Unread
from victim_protocol.law.regime import Regime
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.deadlines import length_text
from victim_protocol.reports.doers import bringing_texts
from victim_protocol.reports.figures import day_text, span_text
from victim_protocol.reports.findings import sources_text
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.terms import cap_words, kind_text, rate_words
from victim_protocol.reports.words import grade_text, status_text, word

_WHEN: Final = Label("{then} nếu {condition}, còn lại: {otherwise}", "{then} if {condition}, otherwise: {otherwise}")
_SIGNED: Final = Label("ký ngày {signed}, có hiệu lực ngày {in_force}", "signed {signed}, in force {in_force}")
_ABOUT: Final = Label("{kind}: {about}", "{kind}: {about}")


def shown(book: LawBook, place: Citation, on: date | None, language: Language) -> Iterator[str]:
    """What a book says under a provision, and within it; each thing on a line, with its days.

    Args:
        book: The book.
        place: The provision.
        on: Only what is said of this day; ``None`` for all days.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    for content in contents(book):
        if content.cites(place) and (on is None or content.holds(on)):
            within = [source for source in content.sources if place.covers(source.citation)]
            told = sources_text(sorted(within, key=lambda source: source.citation), language)
            yield f"{_line(content, book, language)}: {told}"


def differing(book: LawBook, first: date, second: date, language: Language) -> Iterator[str]:
    """What a book says of one day and not of another: what is gone, then what has come; what is told alike is left out.

    Args:
        book: The book.
        first: The one day.
        second: The other day.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    dated = [content for content in contents(book) if (content.since, content.until) != (None, None)]
    gone, come = (
        dict.fromkeys(_with_sources(one, book, language) for one in dated if one.holds(here) and not one.holds(there))
        for here, there in ((first, second), (second, first))
    )
    yield from (f"- {line}" for line in gone if line not in come)
    yield from (f"+ {line}" for line in come if line not in gone)


def _with_sources(content: Content, book: LawBook, language: Language) -> str:
    sources = sorted(content.sources, key=lambda source: source.citation)
    return f"{_line(content, book, language)}: {sources_text(sources, language)}"


def gap_lines(book: LawBook, language: Language) -> Iterator[str]:
    """Everything that a book does not know, and what would tell; what lacks the same thing stands together.

    Args:
        book: The book.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    together: dict[Label, list[Gap]] = {}
    for gap in gaps(book):
        together.setdefault(gap.missing, []).append(gap)
    for missing, found in together.items():
        keys = "".join(f" [`{key}`]" for key in dict.fromkeys(gap.key for gap in found if gap.key is not None))
        yield f"- {missing[language]}{keys}"
        named = dict.fromkeys(": ".join(label[language] for label in gap.about) for gap in found if gap.about)
        if named:
            yield f"    {'; '.join(named)}"
        days = dict.fromkeys(span_text(gap.since, gap.until) for gap in found if gap.since is not None)
        if days:
            yield f"    {', '.join(days)}"
        sources = [source for gap in found for source in gap.sources]
        if sources:
            yield f"    {word('sources', language)}: {sources_text(sources, language)}"


def _line(content: Content, book: LawBook, language: Language) -> str:
    days = "" if content.since is None else f" [{span_text(content.since, content.until)}]"
    if content.signed is not None and content.in_force is not None:
        told_days = {"signed": day_text(content.signed), "in_force": day_text(content.in_force)}
        days += f" ({_SIGNED[language].format(**told_days)})"
    told = _ABOUT[language].format(kind=kind_text(content.kind, language), about=_about(content, book, language))
    return f"{told}{days}{grade_text(content.sources, language)}"


def _about(content: Content, book: LawBook, language: Language) -> str:
    owner, value = content.owner, content.value
    if isinstance(owner, Benefit):
        regime = next(one.label[language] for one in book.regimes if one.key == owner.regime)
        return f"{regime}: {owner.label[language]}: {_given(value, book, language)}"
    if isinstance(owner, Parameter) and isinstance(value, Rate):
        return f"{owner.label[language]}: {rate_words(value, language)}"
    if isinstance(owner, Procedure) and isinstance(value, Transition):
        return f"{owner.label[language]}: {_step(value, owner, book, language)}"
    if content.kind is ContentKind.DEFINITION:
        return f"`{owner}`: {condition_words(value, book, language)}"  # type: ignore[arg-type] # it is a condition
    return _alone(value, book, language)


def _alone(value: object, book: LawBook, language: Language) -> str:
    """What is about itself."""
    match value:
        case TimeLimit():
            return _limit(value, book, language)
        case Norm(label=label) | Regime(label=label):
            return label[language]
        case Ended(missing=missing) | Unsettled(missing=missing) | Unread(missing=missing):
            return missing[language]
        case _:
            return _reading(value, language)  # type: ignore[arg-type] # nothing else stands alone


def _reading(reading: Reading, language: Language) -> str:
    choices = "; ".join(f"`{name}` = {label[language]}" for name, label in reading.choices)
    return f"`{reading.key}`: {reading.question[language]} {choices}"


def _given(value: object, book: LawBook, language: Language) -> str:
    """The grounds of a support, the rates of an amount, the caps on it."""
    if isinstance(value, Provision):
        told = (
            f"{status_text(ground.force.status, language)} ({sources_text([ground.source], language)}) "
            f"{word('if', language)} {condition_words(ground.condition, book, language)}"
            for ground in value.grounds
        )
        return "; ".join(told)
    return _term(value, book, language)


def _term(term: object, book: LawBook, language: Language) -> str:
    """A rate or a cap, or which of several by which condition; without one, that there is none."""
    match term:
        case When():
            condition = condition_words(term.condition, book, language)
            then, otherwise = (_term(one, book, language) for one in (term.then, term.otherwise))
            return _WHEN[language].format(then=then, condition=condition, otherwise=otherwise)
        case Rate():
            return rate_words(term, language)
        case Limit():
            return cap_words(term, language)
        case _:
            return word("nothing", language)


def _limit(limit: TimeLimit, book: LawBook, language: Language) -> str:
    who = actors_text(limit.actors, book, language)
    events = f" {word('or', language)} ".join(book.events[event][language] for event in limit.starts)
    length = length_text(limit, language) if limit.missing is None else limit.missing[language]
    return f"{book.acts[limit.act][language]} ({who}): {length} ({events})"


def _step(row: Transition, procedure: Procedure, book: LawBook, language: Language) -> str:
    to = "" if row.is_task else f" → {procedure.stage_of[row.to].label[language]}"
    who = f"{'; '.join(bringing_texts([row], book, language))}: " if row.actors else ""
    return f"{procedure.stage_of[row.at].label[language]}: {who}{book.acts[row.act][language]}{to}"
