"""What differs between two answers for the same case, such as under another reading."""

__all__ = ["About", "Answers", "Change", "answers", "between", "changes", "labels", "told"]

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from victim_protocol.assessment import Assessment, PersonAssessment
from victim_protocol.engine.due import Due
from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.quantities import total
from victim_protocol.reports.bearers import bearer_lines
from victim_protocol.reports.figures import amount_text, day_text
from victim_protocol.reports.standing import standing_text
from victim_protocol.reports.words import status_text, truth_text, variable_text, word

About: TypeAlias = tuple[str, str, str]
"""The person, what an answer is about, and what of it, as a ``Change`` names them."""
Answers: TypeAlias = Mapping[About, str]
"""Every answer of an assessment in words."""


class Change(NamedTuple):
    """One answer that differs."""

    person: str
    about: str
    """A benefit, a norm or an act, by its key; ``law`` or ``standing`` for what they are of the person."""
    what: str
    """``law``, ``standing``, ``status``, ``needs``, ``amount``, ``bodies``, ``papers``, ``norm`` or ``due``."""
    before: str | None
    """``None`` where there was no such answer."""
    after: str | None
    label: Label | None = None
    """What it is about, as the law that governs the person names it; ``None`` for what has one name only."""


def changes(before: Assessment, after: Assessment, language: Language = "vi") -> tuple[Change, ...]:
    """The answers that differ between two assessments of the same persons, in the order of the book.

    Args:
        before: One assessment.
        after: Another one.
        language: ``"vi"``, ``"en"`` or a catalogue, for the texts that are compared.

    Returns:
        None at all where the law, the standing and every status, need, amount, body, paper, norm and deadline are
        told alike.
    """
    return between(answers(before, language), answers(after, language), {**labels(before), **labels(after)})


def answers(assessment: Assessment, language: Language = "vi") -> Answers:
    """Every answer of an assessment in words, in the order of the book.

    Args:
        assessment: The assessment.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return dict(_all(assessment, language))


def labels(assessment: Assessment) -> Mapping[tuple[str, str], Label]:
    """What each support of each person is called by the law that governs that person.

    Args:
        assessment: The assessment.
    """
    people = assessment.persons
    return {(one.person, str(key)): finding.benefit.label for one in people for key, finding in one.support.items()}


def between(before: Answers, after: Answers, named: Mapping[tuple[str, str], Label]) -> tuple[Change, ...]:
    """What differs between answers that are told already.

    Args:
        before: The answers of one assessment.
        after: Those of another.
        named: What supports are called, by person and key.
    """
    keys = dict.fromkeys((*before, *after))
    differ = (key for key in keys if before.get(key) != after.get(key))
    return tuple(Change(*key, before.get(key), after.get(key), named.get(key[:2])) for key in differ)


def told(found: tuple[Change, ...], book: LawBook, language: Language = "vi") -> Iterator[str]:
    """Changes as lines of text.

    Args:
        found: The changes.
        book: Where benefits and acts have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    names: dict[str, Label] = {
        **{benefit.key: benefit.label for benefit in book.benefits},
        **{norm.key: norm.label for norm in book.norms},
        **{str(act): label for act, label in book.acts.items()},
    }
    for change in found:
        pair = " → ".join(text or word("nothing", language) for text in (change.before, change.after))
        what = f", {word('needs', language)}" if change.what == "needs" else ""
        name = change.label or names.get(change.about)
        yield f"{change.person}, {word(change.about, language) if name is None else name[language]}{what}: {pair}"


def _all(assessment: Assessment, language: Language) -> Iterator[tuple[About, str]]:
    for person in assessment.persons:
        yield (person.person, "law", "law"), person.regime.label[language]
        yield (person.person, "standing", "standing"), standing_text(person, language)
        for (about, what), text in (
            *_support(person, assessment.book, language),
            *_money(person, language),
            *_conduct(person, language),
        ):
            yield (person.person, about, what), text


def _support(person: PersonAssessment, book: LawBook, language: Language) -> Iterator[tuple[tuple[str, str], str]]:
    for benefit, finding in person.support.items():
        yield (
            (benefit, "status"),
            f" {word('or', language)} ".join(status_text(one, language) for one in finding.statuses),
        )
        if finding.needs:
            yield (benefit, "needs"), "; ".join(variable_text(key, book.variables, language) for key in finding.needs)
        yield (benefit, "bodies"), "; ".join(bearer_lines(finding, book, language))
        truths = [truth_text(paper.truth, language) for papers in finding.papers for paper in papers.one_of]
        if truths:
            yield (benefit, "papers"), ", ".join(truths)


def _money(person: PersonAssessment, language: Language) -> Iterator[tuple[tuple[str, str], str]]:
    lines = (*person.statement.lines, *person.costs_of_bodies.lines)
    for benefit in dict.fromkeys(line.benefit.key for line in lines):
        amount = total(line.amount for line in lines if line.benefit.key == benefit)
        unknown = "; ".join(label[language] for label in amount.unknown)
        yield (benefit, "amount"), amount_text(amount, language) + (f" ({unknown})" if unknown else "")


def _conduct(person: PersonAssessment, language: Language) -> Iterator[tuple[tuple[str, str], str]]:
    for found in person.norms:
        yield (found.norm.key, "norm"), truth_text(found.truth, language)
    for act in dict.fromkeys(due.limit.act for due in person.deadlines):
        yield (act, "due"), ", ".join(_span(due) for due in person.deadlines if due.limit.act == act)


def _span(due: Due) -> str:
    """From when to when something is due; its end alone, where it may be done at once."""
    if due.deadline is None or due.end is None:
        return "–"
    opens = due.deadline.opens
    return day_text(due.end) if opens is None else f"{day_text(opens)}–{day_text(due.end)}"
