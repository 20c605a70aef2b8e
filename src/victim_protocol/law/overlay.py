"""Overlays: what an agency knows and the book does not, laid over it with its citation, its grade and its days."""

__all__ = ["Amount", "Given", "HeldText", "Overlay", "overlaid"]

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from victim_protocol.canonical import digest
from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.law.benefit import Allowance, Benefit, Ground, Provision
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import AllOf, AnyOf, Condition, NotHeld
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.laid import changed, known_rates, laid
from victim_protocol.law.rate import Rate, RateKind, RateTerm
from victim_protocol.law.rebuild import rebuilt
from victim_protocol.law.time_limit import TimeLimit


@frozen(kw_only=True)
class Amount:
    """An amount that a text sets for a benefit.

    Args:
        regime: The regime of the benefit.
        benefit: The benefit.
        rate: The amount, with its provision.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all days that the book covers.
        where: For whom, such as those whom one province pays; ``None`` for everybody.
        replaces: The instrument whose known amount it takes the place of; ``None`` where none is known yet, or the
            amount is a local one not below the known floor. With ``where``, a floor binds even so.
    """

    regime: Key
    benefit: Key
    rate: Rate
    since: date
    until: date | None = None
    where: Condition | None = None
    replaces: InstrumentId | None = None


@frozen(kw_only=True)
class Given:
    """A ground on which a text gives a benefit beside those that the book knows.

    Args:
        regime: The regime of the benefit.
        benefit: The benefit.
        ground: Whom it is given, how strongly and by which provision.
        since: The first day, inclusive.
        until: The last day, inclusive; ``None`` for all later days of the benefit.
    """

    regime: Key
    benefit: Key
    ground: Ground
    since: date
    until: date | None = None


@frozen(kw_only=True)
class HeldText:
    """What a text says that the book does not hold.

    Args:
        text: The missing text, a key of the book.
        holds: Whether what it was asked for holds for everybody.
        source: The provision that says so.
    """

    text: Key
    holds: bool
    source: Source


@frozen(kw_only=True, slots=False)
class Overlay:
    """What is laid over a book.

    Args:
        name: Whose it is and what it is, as every answer that rests on it says.
        instruments: The instruments that it cites and the book does not.
        amounts: Amounts, in the place of what is not known.
        grounds: Grounds that are added to those on which benefits are given.
        texts: What missing texts say.
        limits: Time limits that are added.
    """

    name: str
    instruments: tuple[Instrument, ...] = ()
    amounts: tuple[Amount, ...] = ()
    grounds: tuple[Given, ...] = ()
    texts: tuple[HeldText, ...] = ()
    limits: tuple[TimeLimit, ...] = ()

    @cached_property
    def hash(self) -> str:
        """SHA-256 of what it says."""
        return digest(self)


def overlaid(book: LawBook, overlay: Overlay) -> LawBook:
    """A book with an overlay; the book itself stays as it is.

    An overlay fills what the book does not know. It changes a known amount only by naming the instrument that it
    replaces, or by a local amount that is not below a floor.

    Args:
        book: The book.
        overlay: What is laid over it.

    Raises:
        InvalidLaw: It names what the book does not have, changes what is known, or lies below a floor, or the whole
            would be no sound book; all problems are listed.
    """
    problems = [*_problems(book, overlay)]
    if problems:
        raise InvalidLaw(*problems)
    benefits = book.benefits
    for one in overlay.amounts:
        benefits = tuple(_with_amount(benefit, benefit.allowance, one) for benefit in benefits)
    for given in overlay.grounds:
        benefits = tuple(_with_ground(benefit, given) for benefit in benefits)
    held = {one.text: one for one in overlay.texts}
    filled = {
        name: rebuilt(value, lambda node: _filled(node, held))
        for name, value in (
            ("benefits", benefits),
            ("definitions", book.definitions),
            ("limits", (*book.limits, *overlay.limits)),
            ("procedures", book.procedures),
            ("norms", book.norms),
        )
    }
    return evolve(
        book,
        **filled,
        instruments=(*book.instruments, *overlay.instruments),
        texts=tuple(text for text in book.texts if text.key not in held),
        overlays=(*book.overlays, (overlay.name, overlay.hash)),
    )


def _filled(node: object, held: dict[Key, HeldText]) -> object:
    found = held.get(node.text) if isinstance(node, NotHeld) else None
    if found is None:
        return node
    return AllOf((), found.source) if found.holds else AnyOf((), found.source)


def _is_of(one: Amount | Given, benefit: Benefit) -> bool:
    return (benefit.regime, benefit.key) == (one.regime, one.benefit)


def _problems(book: LawBook, overlay: Overlay) -> Iterator[Problem]:
    listed = {instrument.identity for instrument in book.instruments}
    for place, instrument in enumerate(overlay.instruments):
        if instrument.identity in listed:
            path = f"instruments[{place}]"
            yield Problem(path, "doubled", "bộ luật đã có văn bản này", "the book lists this instrument already")
    texts = {text.key for text in book.texts}
    for place, held in enumerate(overlay.texts):
        if held.text not in texts:
            path = f"texts[{place}].text"
            yield Problem(path, "unknown", f"không có văn bản thiếu {held.text}", f"no missing text is {held.text}")
    for place, one in enumerate(overlay.amounts):
        yield from _of_amount(f"amounts[{place}]", one, book)
    for place, given in enumerate(overlay.grounds):
        yield from _of_ground(f"grounds[{place}]", given, book)


def _of_amount(path: str, one: Amount, book: LawBook) -> Iterator[Problem]:
    benefit = next((benefit for benefit in book.benefits if _is_of(one, benefit)), None)
    if benefit is None:
        yield _no_benefit(path, one)
    elif benefit.allowance is None:
        yield Problem(f"{path}.benefit", "in_kind", "chế độ này không chi bằng tiền", "this is given in kind")
    elif _outside(one, benefit.allowance.rate):
        yield _wrong_days(path)
    else:
        yield from _against_known(path, one, benefit.allowance.rate)


def _of_ground(path: str, given: Given, book: LawBook) -> Iterator[Problem]:
    benefit = next((benefit for benefit in book.benefits if _is_of(given, benefit)), None)
    if benefit is None:
        yield _no_benefit(path, given)
    elif _outside(given, benefit.provisions):
        yield _wrong_days(path)


def _no_benefit(path: str, one: Amount | Given) -> Problem:
    name = f"{one.regime}.{one.benefit}"
    return Problem(f"{path}.benefit", "unknown", f"không có chế độ {name}", f"no benefit is {name}")


def _outside(one: Amount | Given, series: Series[Any]) -> bool:
    return (one.until is not None and one.until < one.since) or not series.covers(one.since)


def _wrong_days(path: str) -> Problem:
    vi, en = "ngày kết thúc trước ngày bắt đầu, hoặc ngoài thời gian của chế độ", "it ends before it begins"
    return Problem(f"{path}.since", "days", vi, f"{en}, or lies outside the days of the benefit")


def _against_known(path: str, one: Amount, series: Series[RateTerm]) -> Iterator[Problem]:
    """Known amounts of those days that it neither replaces by name nor leaves standing as a floor."""
    for rate in known_rates(series, one.since, one.until, one.where):
        local = one.where is not None and rate.kind is RateKind.AT_LEAST
        if one.replaces == rate.source.citation.instrument and not local:
            continue
        key = rate.source.citation.key
        if rate.kind is not RateKind.AT_LEAST or one.rate.kind not in (RateKind.EXACTLY, RateKind.AT_LEAST):
            vi, en = f"đã biết theo {key}: phải nêu văn bản bị thay thế", f"known by {key}: say which text it replaces"
            yield Problem(f"{path}.replaces", "known", vi, en)
        elif (one.rate.dong or 0) < (rate.dong or 0):
            vi, en = f"thấp hơn mức sàn {rate.dong} của {key}", f"below the floor of {rate.dong} set by {key}"
            yield Problem(f"{path}.rate", "below_floor", vi, en)


def _with_amount(benefit: Benefit, allowance: Allowance | None, one: Amount) -> Benefit:
    """The benefit with an amount that is its own."""
    if allowance is None or not _is_of(one, benefit):
        return benefit
    rate = laid(allowance.rate, one.rate, one.since, one.until, one.where)
    return evolve(benefit, allowance=evolve(allowance, rate=rate))


def _with_ground(benefit: Benefit, given: Given) -> Benefit:
    """The benefit with a further ground that is its own."""
    if not _is_of(given, benefit):
        return benefit

    def more(provision: Provision) -> Provision:
        return evolve(provision, grounds=(*provision.grounds, given.ground))

    return evolve(benefit, provisions=changed(benefit.provisions, more, given.since, given.until))
