"""What provisions say of supports: who is given them, by whom, with which papers, how much and how often."""

__all__ = ["amounts", "grants"]

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from attrs import evolve

from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Allowance, Benefit, Body, Ground, Provision, Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.contents import Content
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.law.paper import Papers
from victim_protocol.law.rate import Limit, Quantity, Rate, Span, When, outcomes
from victim_protocol.reports.conditions import condition_words
from victim_protocol.reports.provisions.said import Days, Said, SaidKind, Use, both
from victim_protocol.reports.terms import cap_words, rate_words
from victim_protocol.reports.words import status_text, word

_ROLES: Final[Mapping[Role, str]] = MappingProxyType(
    {Role.DELIVERS: "bodies", Role.DECIDES: "decided_by", Role.PAYS: "paid_by"}
)
_ENOUGH: Final = Label("để chứng minh {what}: {paper}", "to show {what}: {paper}")
_NOT_ENOUGH: Final = Label("để chứng minh {what}, không đủ: {paper}", "to show {what}, not enough: {paper}")
_QUANTITIES: Final[Mapping[Quantity, Label]] = MappingProxyType(
    {
        Quantity.ONCE: Label("một lần", "once"),
        Quantity.DAYS: Label("mỗi ngày có mặt", "for each day of presence"),
        Quantity.DAYS_BEFORE_LAST: Label(
            "mỗi ngày có mặt, trừ ngày rời đi", "for each day of presence, without the day of leaving"
        ),
    }
)
_NUMBER: Final = Label("nhân với: {fact}", "times: {fact}")
_SPANS: Final[Mapping[Span, Label]] = MappingProxyType(
    {
        Span.INTERVAL: Label("mỗi lần lưu trú", "in each stay"),
        Span.CASE: Label("tính chung mọi lần", "in all stays together"),
        Span.BEYOND_CASE: Label("tính chung nhiều vụ việc", "over several cases together"),
    }
)
_UNITS: Final = Label("nhiều nhất {number} ({fact})", "at most {number} ({fact})")
_NO_CAP: Final = Label("không có mức trần", "no cap")
_UNLESS: Final = Label("trừ khi {condition}", "unless {condition}")


def grants(content: Content, provision: Provision, benefit: Benefit, about: Use, book: LawBook) -> Iterator[Said]:
    """Who is given a support on some days, by whom, and with which papers.

    Args:
        content: What the book says of it, with its days.
        provision: What it says.
        benefit: The support.
        about: The support as something that is used.
        book: The law.
    """
    days = (Days(content.since, content.until),)
    for ground in provision.grounds:
        words = both(_owed, benefit, ground)
        yield _said(SaidKind.GROUND, ground.source, about, words, days, asked(ground.condition, book))
    for body in provision.bodies:
        words = both(_by, benefit, body, book)
        yield _said(SaidKind.BODY, body.source, about, words, days, asked(body.condition, book))
    for papers in provision.papers:
        yield from _papers(papers, about, days, book)


def asked(condition: Condition, book: LawBook) -> Label | None:
    """A condition in words; nothing where nothing is asked.

    Args:
        condition: The condition.
        book: The law.
    """
    return None if condition == ALWAYS else both(condition_words, condition, book)


def _said(
    kind: SaidKind, source: Source, about: Use, words: Label, days: tuple[Days, ...], condition: Label | None = None
) -> Said:
    return Said(
        place=source.citation,
        kind=kind,
        about=about,
        words=words,
        condition=condition,
        evidence=source.evidence,
        days=days,
        uses=(about,),
    )


def _owed(benefit: Benefit, ground: Ground, language: Language) -> str:
    return f"{benefit.label[language]}: {status_text(ground.force.status, language)}"


def _by(benefit: Benefit, body: Body, book: LawBook, language: Language) -> str:
    return f"{benefit.label[language]}: {word(_ROLES[body.role], language)}: {book.actors[body.actor][language]}"


def _shown(told: Label, what: Label, paper: Label, language: Language) -> str:
    return told[language].format(what=what[language], paper=paper[language])


def _papers(papers: Papers, about: Use, days: tuple[Days, ...], book: LawBook) -> Iterator[Said]:
    what = book.papers[papers.key]
    for one in papers.one_of:
        words = both(_shown, _ENOUGH, what, book.papers[one.paper])
        yield _said(SaidKind.PAPER, one.source, about, words, days, asked(one.held, book))
    for key, source in papers.not_enough:
        words = both(_shown, _NOT_ENOUGH, what, book.papers[key])
        yield _said(SaidKind.PAPER, source, about, words, days)


class _Branch(NamedTuple):
    """One term that several conditions lead to."""

    term: object
    holds: tuple[Condition, ...] = ()
    fails: tuple[Condition, ...] = ()


def amounts(content: Content, benefit: Benefit, allowance: Allowance, about: Use, book: LawBook) -> Iterator[Said]:
    """The amounts of a support on some days, or the caps on it, each with what must hold and what must not.

    Args:
        content: What the book says of it on those days.
        benefit: The support.
        allowance: Its money.
        about: The support as something that is used.
        book: The law.
    """
    days = (Days(content.since, content.until),)
    for branch in _branches(_Branch(content.value)):
        condition = _of_branch(branch, book)
        match branch.term:
            case Rate() as rate:
                said = _said(SaidKind.AMOUNT, rate.source, about, benefit.label, days, condition)
                value = both(_times, rate, allowance, book)
                yield evolve(said, value=None if rate.missing else value, missing=rate.missing)
            case Limit() as cap:
                said = _said(SaidKind.CAP, cap.source, about, benefit.label, days, condition)
                yield evolve(said, value=both(_capped, cap, allowance, book))
            case _:
                yield from _without(branch, about, benefit, days, condition)


def _branches(branch: _Branch) -> Iterator[_Branch]:
    term = branch.term
    if isinstance(term, When):
        yield from _branches(_Branch(term.then, (*branch.holds, term.condition), branch.fails))
        yield from _branches(_Branch(term.otherwise, branch.holds, (*branch.fails, term.condition)))
    else:
        yield branch


def _of_branch(branch: _Branch, book: LawBook) -> Label | None:
    if not branch.holds and not branch.fails:
        return None
    return both(_branch_words, branch, book)


def _branch_words(branch: _Branch, book: LawBook, language: Language) -> str:
    holds = f" **{word('and', language)}** ".join(_bracketed(one, book, language) for one in branch.holds)
    fails = f" **{word('or', language)}** ".join(_bracketed(one, book, language) for one in branch.fails)
    unless = _UNLESS[language].format(condition=fails) if fails else ""
    return "; ".join(filter(None, (holds, unless)))


def _bracketed(condition: Condition, book: LawBook, language: Language) -> str:
    words = condition_words(condition, book, language)
    return f"({words})" if " **" in words else words


def _times(rate: Rate, allowance: Allowance, book: LawBook, language: Language) -> str:
    """An amount and what it is multiplied by, each that a reading may lead to."""
    told = dict.fromkeys(_quantity(one, allowance.number, book, language) for one in outcomes(allowance.quantity))
    either = f" {word('or', language)} "
    return f"{rate_words(rate, language)}, {either.join(told)}"


def _quantity(quantity: object, number: Key | None, book: LawBook, language: Language) -> str:
    if isinstance(quantity, Quantity) and quantity in _QUANTITIES:
        return _QUANTITIES[quantity][language]
    return _NUMBER[language].format(fact="" if number is None else book.facts[number].label[language])


def _capped(cap: Limit, allowance: Allowance, book: LawBook, language: Language) -> str:
    most = cap_words(cap, language)
    if allowance.number is not None:
        most = _UNITS[language].format(number=cap.units, fact=book.facts[allowance.number].label[language])
    return f"{most}, {_SPANS[cap.span][language]}"


def _without(
    branch: _Branch, about: Use, benefit: Benefit, days: tuple[Days, ...], condition: Label | None
) -> Iterator[Said]:
    """That there is no cap where a condition leads to none; the condition that leads there says by which text."""
    for source in [*values_in((*branch.holds, *branch.fails), Source)][:1]:
        yield evolve(_said(SaidKind.CAP, source, about, benefit.label, days, condition), value=_NO_CAP)
