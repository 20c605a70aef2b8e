"""What may be known of a person: one fact, some of them, or all of them, with what is unknown."""

__all__ = ["all_facts", "assignments", "one_fact", "some_facts", "stated", "values"]

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

_OCCURRENCES = (Occurrence.HAPPENED, Occurrence.PENDING, Occurrence.CLOSED)
_LARGE = 100
"""A number that lies above every bound, where a fact has none."""


def stated(book: LawBook | None = None, *, establishment: bool = False) -> tuple[Fact, ...]:
    """The facts that a case may state, in the order of the book.

    Args:
        book: The law; the library's own where none is given.
        establishment: Whether of an establishment, and not of somebody.

    >>> stated()[0].key
    'citizenship'
    """
    law = default_book() if book is None else book
    return tuple(fact for fact in law.facts.values() if fact.can_be_stated and fact.of_establishments is establishment)


def values(fact: Fact, book: LawBook | None = None) -> st.SearchStrategy[Any]:
    """The values that a fact takes; numbers lie around the bounds at which some condition of the book changes.

    Unknown is none of them: it is a value of every fact, and is added where it is wanted.

    Args:
        fact: A fact of the vocabulary.
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> [fact.accepts(value) for fact in stated() for value in drawn(values(fact), 1)].count(False)
    0
    """
    match fact.kind:
        case FactKind.YES_NO:
            return st.booleans()
        case FactKind.CHOICE:
            return st.sampled_from(fact.choices)
        case FactKind.NUMBER:
            return _numbers((default_book() if book is None else book).variables.bounds.get(fact.key, ()))
        case _:
            return st.sampled_from(_OCCURRENCES)


def _numbers(bounds: tuple[int, ...]) -> st.SearchStrategy[int | Range]:
    near = sorted({0, *(bound + step for bound in bounds for step in (-1, 0, 1)), max(bounds, default=_LARGE) + 2})
    exact = st.one_of(st.sampled_from(near), st.integers(0, near[-1]))
    return st.one_of(exact, st.builds(_range, exact, exact), st.builds(Range, exact, st.none()))


def _range(one: int, other: int) -> Range:
    return Range(min(one, other), max(one, other))


def one_fact(book: LawBook | None = None, *, establishment: bool = False) -> st.SearchStrategy[tuple[Key, Any]]:
    """One fact that a case may state, with its value, which may be unknown.

    Args:
        book: The law; the library's own where none is given.
        establishment: Whether of an establishment, and not of somebody.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(one_fact(), 1)
    (('citizenship', <Unknown.UNKNOWN: 'unknown'>),)
    """
    known = {fact.key: values(fact, book) for fact in stated(book, establishment=establishment)}
    return st.sampled_from([*known]).flatmap(
        lambda key: st.tuples(st.just(key), st.one_of(st.just(UNKNOWN), known[key]))
    )


def some_facts(
    book: LawBook | None = None, *, establishment: bool = False, most: int = 3
) -> st.SearchStrategy[dict[Key, Any]]:
    """A few facts, as one entry states them.

    Args:
        book: The law; the library's own where none is given.
        establishment: Whether of an establishment, and not of somebody.
        most: The most of them.

    >>> from victim_protocol.testing.drawn import drawn
    >>> max(len(facts) for facts in drawn(some_facts(most=2), 20))
    2
    """
    return st.lists(one_fact(book, establishment=establishment), max_size=most, unique_by=_key).map(dict)


def _key(pair: tuple[Key, Any]) -> Key:
    return pair[0]


def all_facts(book: LawBook | None = None, *, establishment: bool = False) -> st.SearchStrategy[Mapping[Key, Any]]:
    """All facts that a case may state of a person: each is stated, taken back as unknown, or left out.

    Args:
        book: The law; the library's own where none is given.
        establishment: Whether of an establishment, and not of somebody.

    >>> from victim_protocol.testing.drawn import drawn
    >>> {fact.key for fact in stated()} >= set(drawn(all_facts(), 3)[-1])
    True
    """
    facts = stated(book, establishment=establishment)
    known = {fact.key: st.one_of(values(fact, book), st.just(UNKNOWN)) for fact in facts}
    return st.one_of(st.fixed_dictionaries(known), st.fixed_dictionaries({}, optional=known))


def assignments(book: LawBook | None = None, *, unknown: int = 4) -> st.SearchStrategy[dict[Key, Any]]:
    """A value for every variable of a book: facts, readings and texts; of a number, one of the ranges that matter.

    It is what conditions are evaluated on, and finer than what a case can tell.

    Args:
        book: The law; the library's own where none is given.
        unknown: The most of them that are unknown.

    >>> from victim_protocol.testing.drawn import drawn
    >>> {"citizenship", "need_for_essentials"} <= drawn(assignments(), 1)[0].keys()
    True
    """
    variables = (default_book() if book is None else book).variables
    known = {key: st.sampled_from(variables.completions(slot, UNKNOWN)) for slot, key in enumerate(variables.keys)}
    left = st.lists(st.sampled_from(variables.keys), max_size=unknown, unique=True)
    return st.builds(lambda found, keys: found | dict.fromkeys(keys, UNKNOWN), st.fixed_dictionaries(known), left)
