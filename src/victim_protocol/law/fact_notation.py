"""Short words in which a vocabulary writes its facts."""

__all__ = ["choice", "derived", "derived_choice", "event", "linked_choice", "number", "too_late", "yes_no"]

from collections.abc import Mapping

from attrs import evolve

from victim_protocol.confidential import Confidential
from victim_protocol.labels import Label
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence, Unknown
from victim_protocol.law.key import Key


def _tells(words: str) -> frozenset[Confidential]:
    return frozenset(Confidential(word) for word in words.split())


def yes_no(
    key: str,
    holds: tuple[str, str],
    fails: tuple[str, str],
    *,
    lasting: bool = False,
    of_the_living: bool = False,
    tells: str = "",
) -> Fact:
    """A fact that is true or false, with the phrase for each; what it tells are words of one string."""
    label = Label(*holds)
    return Fact(
        key=Key(key),
        kind=FactKind.YES_NO,
        label=label,
        holds=label,
        fails=Label(*fails),
        lasting=lasting,
        of_the_living=of_the_living,
        tells=_tells(tells),
    )


def of_establishment(fact: Fact) -> Fact:
    """The same fact, said of an establishment.

    Args:
        fact: A fact of the vocabulary.
    """
    return evolve(fact, of_establishments=True)


def derived(
    key: str,
    kind: FactKind,
    holds: tuple[str, str],
    fails: tuple[str, str],
    *,
    label: tuple[str, str] | None = None,
) -> Fact:
    """A fact that is worked out from others and never stated; named as it holds, where it has no other name."""
    return Fact(
        key=Key(key),
        kind=kind,
        label=Label(*(label or holds)),
        holds=Label(*holds),
        fails=Label(*fails),
        derived=True,
    )


def event(  # noqa: PLR0913 - a row of the table below
    key: str,
    holds: tuple[str, str],
    *,
    opened_by: str = "",
    closed_by: str = "died",
    unopened: Occurrence | Unknown = UNKNOWN,
    reaches_back: str = "",
    doubted_by: str = "",
) -> Fact:
    """An event fact, named like its event; the events that open and close it are words of one string."""
    vi, en = holds
    return Fact(
        key=Key(key),
        kind=FactKind.EVENT,
        label=Label(*holds),
        holds=Label(*holds),
        fails=Label(f"chưa có: {vi}", f"not: {en}"),
        event=Key(key),
        opened_by=tuple(Key(name) for name in opened_by.split()),
        closed_by=tuple(Key(name) for name in closed_by.split()),
        doubted_by=tuple(Key(name) for name in doubted_by.split()),
        unopened=unopened,
        reaches_back=Key(reaches_back) if reaches_back else None,
    )


def choice(  # noqa: PLR0913 - as above
    key: str,
    label: tuple[str, str],
    holds: tuple[str, str],
    fails: tuple[str, str],
    choices: Mapping[str, tuple[str, str]],
    *,
    lasting: bool = False,
    tells: str = "",
) -> Fact:
    """A fact with one of several values, each with its name; what it tells are words of one string."""
    return Fact(
        key=Key(key),
        kind=FactKind.CHOICE,
        label=Label(*label),
        holds=Label(*holds),
        fails=Label(*fails),
        choices=tuple(choices),
        named=tuple(Label(*names) for names in choices.values()),
        lasting=lasting,
        tells=_tells(tells),
    )


def derived_choice(
    key: str,
    label: tuple[str, str],
    holds: tuple[str, str],
    fails: tuple[str, str],
    choices: Mapping[str, tuple[str, str]],
) -> Fact:
    """A choice that is worked out from other facts and never stated."""
    return evolve(choice(key, label, holds, fails, choices), derived=True)


def linked_choice(
    key: str,
    linked: str,
    label: tuple[str, str],
    holds: tuple[str, str],
    fails: tuple[str, str],
    choices: Mapping[str, tuple[str, str]],
) -> Fact:
    """The value of a choice of the person accompanied; never stated of the one who accompanies."""
    return evolve(choice(key, label, holds, fails, choices), linked=Key(linked), derived=True)


def number(key: str, label: tuple[str, str], holds: tuple[str, str], fails: tuple[str, str]) -> Fact:
    """A whole number."""
    return Fact(key=Key(key), kind=FactKind.NUMBER, label=Label(*label), holds=Label(*holds), fails=Label(*fails))


def too_late(key: str, limit: str, holds: tuple[str, str], fails: tuple[str, str]) -> Fact:
    """A truth that follows from the time limit of a right: whether the limit was missed."""
    return evolve(derived(key, FactKind.YES_NO, holds, fails), late_for=Key(limit))
