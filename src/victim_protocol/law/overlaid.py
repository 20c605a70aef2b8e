"""A book with an overlay laid over it."""

__all__ = ["overlaid"]

from collections.abc import Iterator

from attrs import evolve

from victim_protocol.errors import InvalidLaw, Problem
from victim_protocol.law.benefit import Allowance, Benefit, Provision
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import AllOf, AnyOf, NotHeld
from victim_protocol.law.key import Key
from victim_protocol.law.laid import changed, laid
from victim_protocol.law.overlay import Amount, Given, HeldText, Overlay
from victim_protocol.law.overlay_check import amount_problems, ground_problems, is_of
from victim_protocol.law.rebuild import rebuilt


def overlaid(book: LawBook, overlay: Overlay) -> LawBook:
    """A book with an overlay; the book itself stays as it is.

    An overlay fills what the book does not know. It changes a known amount only by naming the instrument that it
    replaces, or by a local amount that is not below a floor; an amount of its own counts as known for those after it.

    Args:
        book: The book.
        overlay: What is laid over it.

    Raises:
        InvalidLaw: It names what the book does not have, says one thing twice, changes what is known, or lies below a
            floor, or the whole would be no sound book; all problems are listed.
    """
    problems = [*_doubled(book, overlay)]
    benefits = _with_grounds(_with_amounts(book.benefits, overlay, problems), overlay, problems)
    try:
        whole = _whole(book, overlay, benefits)
    except InvalidLaw as error:
        problems += error.problems
        raise InvalidLaw(*problems) from error
    if problems:
        raise InvalidLaw(*problems)
    return whole


def _doubled(book: LawBook, overlay: Overlay) -> Iterator[Problem]:
    """Instruments that the book lists already; texts that it does not miss, or of which two things are said."""
    listed = {instrument.identity: instrument for instrument in book.instruments}
    for place, instrument in enumerate(overlay.instruments):
        if listed.setdefault(instrument.identity, instrument) != instrument:
            path, vi = f"instruments[{place}]", "đã có văn bản này, với nội dung khác"
            yield Problem(path, "doubled", vi, "this instrument is listed already, and otherwise")
    missing = {text.key for text in book.texts}
    told = set[Key]()
    for place, held in enumerate(overlay.texts):
        path = f"texts[{place}].text"
        if held.text not in missing:
            yield Problem(path, "unknown", f"không có văn bản thiếu {held.text}", f"no missing text is {held.text}")
        elif held.text in told:
            yield Problem(path, "doubled", "đã nói về văn bản này ở trên", "it was told of this text above")
        told.add(held.text)


def _with_amounts(benefits: tuple[Benefit, ...], overlay: Overlay, problems: list[Problem]) -> tuple[Benefit, ...]:
    """The benefits with each amount that can be laid, one after the other; of the others, what is wrong."""
    for place, one in enumerate(overlay.amounts):
        wrong = [*amount_problems(f"amounts[{place}]", one, benefits)]
        problems += wrong
        if not wrong:
            benefits = tuple(_with_amount(benefit, benefit.allowance, one) for benefit in benefits)
    return benefits


def _with_grounds(benefits: tuple[Benefit, ...], overlay: Overlay, problems: list[Problem]) -> tuple[Benefit, ...]:
    for place, given in enumerate(overlay.grounds):
        wrong = [*ground_problems(f"grounds[{place}]", given, benefits)]
        problems += wrong
        if not wrong:
            benefits = tuple(_with_ground(benefit, given) for benefit in benefits)
    return benefits


def _whole(book: LawBook, overlay: Overlay, benefits: tuple[Benefit, ...]) -> LawBook:
    held = {one.text: one for one in overlay.texts}
    listed = {instrument.identity: instrument for instrument in (*overlay.instruments, *book.instruments)}
    parts = {
        "benefits": benefits,
        "definitions": book.definitions,
        "limits": (*book.limits, *overlay.limits),
        "procedures": book.procedures,
        "norms": book.norms,
    }
    filled = rebuilt(parts, lambda node: _filled(node, held)) if held else parts
    return evolve(
        book,
        **filled,
        instruments=tuple(dict.fromkeys((*book.instruments, *listed.values()))),
        texts=tuple(text for text in book.texts if text.key not in held),
        overlays=(*book.overlays, (overlay.name, overlay.hash)),
    )


def _filled(node: object, held: dict[Key, HeldText]) -> object:
    found = held.get(node.text) if isinstance(node, NotHeld) else None
    if found is None:
        return node
    return AllOf((), found.source) if found.holds else AnyOf((), found.source)


def _with_amount(benefit: Benefit, allowance: Allowance | None, one: Amount) -> Benefit:
    """The benefit with an amount that is its own."""
    if allowance is None or not is_of(one, benefit):
        return benefit
    rate = laid(allowance.rate, one.rate, one.since, one.until, one.where)
    return evolve(benefit, allowance=evolve(allowance, rate=rate))


def _with_ground(benefit: Benefit, given: Given) -> Benefit:
    """The benefit with a further ground that is its own."""
    if not is_of(given, benefit):
        return benefit

    def more(provision: Provision) -> Provision:
        return evolve(provision, grounds=(*provision.grounds, given.ground))

    return evolve(benefit, provisions=changed(benefit.provisions, more, given.since, given.until))
