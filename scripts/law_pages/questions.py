"""Questions that people ask of the law, answered from the book: each answer is worked out, none is written by hand."""

__all__ = ["question_page"]

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any

from scripts.law_pages.markup import anchored, cited, linked, listed, place_link, reading_link, table
from scripts.law_pages.material import Material, reviewed_lines
from scripts.law_pages.papers import papers_asked
from scripts.law_pages.people import Answers, answers_of, matrix, owed, support_link

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.book import LawBook
from victim_protocol.law.gaps import gaps
from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm, NormKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.reports.figures import day_text, span_text
from victim_protocol.reports.provisions.said import Days, Said, SaidKind
from victim_protocol.reports.steps import actors_text
from victim_protocol.reports.terms import length_words

_HEAD = """# Questions

Each answer on this page is worked out from the law book by `python -m scripts.law_pages`; none is written by hand.
It says what the book says in general; for a person, ask `victim-protocol assess`."""
_OWED = {
    "What is owed to a child?": "child",
    "What is owed to a foreigner?": "foreigner",
    "What is owed to someone who awaits identification?": "awaiting",
    "What is owed to a minor who accompanies a victim?": "companion",
}
_HERE = ""
"""The way from this page to ``docs/law``."""
_THREE_DAYS = {Unit.HOURS: 72, Unit.DAYS: 3, Unit.WORKING_DAYS: 3, Unit.DAYS_PRESENT: 3}


def question_page(made_of: Material) -> str:
    """The whole page."""
    book = made_of.book
    answers = [answers_of(regime, book) for regime in book.regimes if regime.modelled]
    told = {
        "Who is who in law?": _standings(book),
        "What is owed to whom?": (part for one in answers for part in matrix(one, book)),
        **{title: _owed(answers, who) for title, who in _OWED.items()},
        "How much?": _amounts(made_of),
        "Who acts in the first three days?": _first_days(book),
        "Which papers?": papers_asked(book),
        "What may the person ask for, and what may nobody do?": _norms(book),
        "What do the texts leave open?": _open(book),
        "What is unknown?": _unknown(book),
        "Who has reviewed it?": reviewed_lines(made_of),
    }
    listing = listed(f"[{title}]({anchored(_HERE, title)})" for title in told)
    return "\n\n".join([_HEAD, listing, *(part for title, parts in told.items() for part in (f"## {title}", *parts))])


def _owed(answers: list[Answers], who: str) -> Iterator[str]:
    for one in answers:
        yield from owed(one, who)


def _standings(book: LawBook) -> Iterator[str]:
    for regime in book.regimes:
        days = span_text(regime.identified_from, regime.identified_until)
        yield f"Under {regime.label.en}, for who is identified on {days}:"
        yield listed(
            f"{one.label.en} ({one.label.vi}): {linked(f'`{one.definition}`', book)}"
            for one in book.standings
            if one.regime == regime.key
        )


def _amounts(made_of: Material) -> Iterator[str]:
    last = made_of.book.change_days[-1]
    yield (
        f"What the book holds for {day_text(last)}, the last day on which it changes.\n"
        "Earlier days stand under each support."
    )
    rows = []
    for benefit in made_of.book.benefits:
        for one in _of_benefit(benefit, made_of):
            if one.kind is SaidKind.AMOUNT and any(_holds(days, last) for days in one.days):
                law = next(regime.label.en for regime in made_of.book.regimes if regime.key == benefit.regime)
                rows.append((support_link(benefit), law, _amount(one), place_link(one.place, "")))
    yield table(("support", "law", "amount", "under"), rows)


def _amount(said: Said) -> str:
    value = said.value or said.missing
    how = "" if value is None else value.en if said.missing is None else f"not known: {value.en}"
    return f"{how}{'' if said.condition is None else ', under conditions'}"


def _of_benefit(benefit: Benefit, made_of: Material) -> Iterator[Said]:
    return (one for one in made_of.said if one.about.key == f"{benefit.regime}.{benefit.key}")


def _holds(days: Days, day: date) -> bool:
    return (days.since or date.min) <= day <= (days.until or date.max)


def _first_days(book: LawBook) -> Iterator[str]:
    """The limits of at most three days that are counted from what begins some procedure, or from what follows at once.

    What a limit asks for at once may begin the next limit: the commune tells the division, whose three days begin.
    """
    begins = {row.event for one in book.procedures for row in one.rows_at[one.start]}
    found = [one for one in book.limits if _at_once_after(begins, book) & {*one.starts} and _is_short(one)]
    yield (
        "What is due at once, or within three days, of an event with which some procedure begins, "
        "or of an event that is due at once after such a one."
    )
    rows = [
        (
            actors_text(one.actors, book, "en"),
            book.acts[one.act].en,
            length_words(one, book, "en"),
            span_text(one.in_force or one.since, one.until),
            place_link(one.source.citation, ""),
        )
        for one in found
    ]
    yield table(("who", "does what", "by when", "days", "under"), rows)


def _at_once_after(begins: AbstractSet[Key], book: LawBook) -> frozenset[Key]:
    """Some events, with all that is due at once after them, step by step."""
    events, grown = frozenset[Key](), frozenset(begins)
    at_once = [one for one in book.limits if one.kind is LimitKind.AT_ONCE]
    while events != grown:
        events = grown
        grown = events.union(*(one.done_by for one in at_once if events & {*one.starts}))
    return events


def _is_short(limit: TimeLimit) -> bool:
    if limit.kind is LimitKind.AT_ONCE:
        return True
    within = limit.kind is LimitKind.WITHIN and limit.unit in _THREE_DAYS and limit.length is not None
    return within and limit.length is not None and limit.unit is not None and limit.length <= _THREE_DAYS[limit.unit]


def _norms(book: LawBook) -> Iterator[str]:
    for kind, words in (
        (NormKind.RIGHT, "Rights:"),
        (NormKind.DUTY, "Duties:"),
        (NormKind.PROHIBITION, "Prohibitions:"),
    ):
        yield words
        yield listed(
            f"{one.label.en} ({one.label.vi}), {span_text(one.since, one.until)}: {_under(one)}"
            for one in book.norms
            if one.kind is kind
        )


def _under(norm: Norm) -> str:
    return place_link(norm.sources[0].citation, _HERE)


def _open(book: LawBook) -> Iterator[str]:
    left_open = [one for one in book.readings if one.default is None]
    yield f"{len(left_open)} of [{len(book.readings)}](readings.md); none is taken unless the caller chooses."
    yield listed(f"{reading_link(one.key)}, {one.question.en}" for one in left_open)


def _unknown(book: LawBook) -> Iterator[str]:
    """Everything that the book does not know; what lacks the same thing stands together."""
    found: dict[tuple[str, str], dict[Any, None]] = {}
    for gap in gaps(book):
        sources = found.setdefault((gap.missing.en, gap.missing.vi), {})
        sources.update(dict.fromkeys(source.citation for source in gap.sources))
    yield f"{len(found)} things, as `victim-protocol law gaps` lists them with their days and keys."
    yield listed(f"{en} ({vi}){f': {cited(sources, _HERE)}' if sources else ''}" for (en, vi), sources in found.items())
