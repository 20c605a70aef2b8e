"""Payloads as other systems send them: sound ones, and broken ones of which it is known what was broken."""

__all__ = ["BREAKS", "Broken", "broken_payloads", "payloads"]

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias

from hypothesis import strategies as st

from victim_protocol.case.case import Case
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import FactKind
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_payload import Payloads

_PAYLOADS: Final = Payloads()
_TRUTH: Final = next(key for key, fact in FACTS.items() if fact.can_be_stated and fact.kind is FactKind.YES_NO)
_DERIVED: Final = next(key for key, fact in FACTS.items() if fact.derived and fact.kind is FactKind.NUMBER)
_COST: Final = next(iter(COSTS))
_ENTRY: Final = {"person": "p1", "day": "2017-03-20", "event": "certified"}
"""What a payload that has no entry is given, so that it can be broken there."""


class Broken(NamedTuple):
    """A payload that is refused, and why."""

    text: str
    """The payload."""
    what: str
    """What was broken, one of the names of ``BREAKS``."""
    path: str
    """The path of the problem."""
    code: str
    """The code of the problem; there may be other problems beside it."""


Break: TypeAlias = Callable[[dict[str, Any], int], tuple[str, str]]
"""Breaks a payload at one of its entries, and says the path and the code of the problem."""


def payloads(book: LawBook | None = None) -> st.SearchStrategy[str]:
    """The JSON of sound payloads.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> drawn(payloads(), 1)
    ('{"schema_version":1,"persons":[{"id":"p1"}],"entries":[]}',)
    """
    return cases(book).map(_PAYLOADS.write)


def broken_payloads(book: LawBook | None = None) -> st.SearchStrategy[Broken]:
    """Payloads that were sound until one thing in them was broken.

    Args:
        book: The law; the library's own where none is given.

    >>> from victim_protocol.testing.drawn import drawn
    >>> [(one.what, one.path, one.code) for one in drawn(broken_payloads(), 1)]
    [('null', '$.entries[0].place', 'null')]
    """
    return st.builds(_broken, cases(book, establishments=False), st.sampled_from(list(BREAKS)), st.integers(0, 9))


def _broken(case: Case, what: str, place: int) -> Broken:
    plain = _PAYLOADS.plain(case)
    plain["entries"] = plain["entries"] or [{**_ENTRY, "person": case.persons[0].id}]
    path, code = BREAKS[what](plain, place % len(plain["entries"]))
    return Broken(_WRITERS.get(what, _written)(plain), what, path, code)


def _written(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False)


_WRITERS: Final[Mapping[str, Callable[[dict[str, Any]], str]]] = MappingProxyType(
    {
        "cut_off": lambda plain: _written(plain)[:-1],
        "twice": lambda plain: '{"schema_version": 1, ' + _written(plain)[1:],
    }
)
"""How a payload is written that is no longer one once it is written."""


def _in_entry(name: str, value: object, code: str) -> Break:
    """An entry of which one field has a value that no entry can have."""

    def broken(plain: dict[str, Any], place: int) -> tuple[str, str]:
        plain["entries"][place][name] = value
        return f"$.entries[{place}].{name}", code

    return broken


def _in_table(table: str, key: str, value: object, code: str) -> Break:
    """An entry with a fact or a cost that it cannot tell, or not like this."""

    def broken(plain: dict[str, Any], place: int) -> tuple[str, str]:
        plain["entries"][place].setdefault(table, {})[key] = value
        return f"$.entries[{place}].{table}.{key}", code

    return broken


def _without(name: str) -> Break:
    def broken(plain: dict[str, Any], place: int) -> tuple[str, str]:
        plain["entries"][place].pop(name)
        return f"$.entries[{place}].{name}", "missing"

    return broken


def _whole(name: str, value: object, code: str) -> Break:
    """A payload of which one of the topmost values is another."""

    def broken(plain: dict[str, Any], _place: int) -> tuple[str, str]:
        plain[name] = value
        return f"$.{name}", code

    return broken


def _nothing(path: str, code: str) -> Break:
    """What is broken only when it is written."""
    return lambda _plain, _place: (path, code)


BREAKS: Final[Mapping[str, Break]] = MappingProxyType(
    {
        "null": _in_entry("place", None, "null"),
        "cut_off": _nothing("$", "json"),
        "twice": _nothing("$.schema_version", "duplicate"),
        "unknown_version": _whole("schema_version", 999, "version"),
        "unknown_table": _whole("people", [], "unknown_key"),
        "no_persons": _whole("persons", [], "missing"),
        "unknown_field": _in_entry("born", "1993", "unknown_key"),
        "unknown_event": _in_entry("event", "certfied", "unknown_key"),
        "unknown_body": _in_entry("actor", "baker", "unknown_key"),
        "unknown_fact": _in_table("facts", "is_poor", "yes", "unknown_key"),
        "somebody_else": _in_entry("person", "p9", "unknown_person"),
        "name_as_code": _in_entry("id", "Lê Thị Hoa", "code"),
        "derived_fact": _in_table("facts", _DERIVED, 17, "derived"),
        "truth_as_text": _in_table("facts", _TRUTH, "false", "type"),
        "truth_as_number": _in_table("facts", _TRUTH, 0, "type"),
        "blank": _in_table("facts", _TRUTH, "", "type"),
        "fraction": _in_table("costs", _COST, 1.5, "number"),
        "no_number": _in_table("costs", _COST, float("nan"), "number"),
        "negative": _in_table("costs", _COST, -1, "dong"),
        "no_such_day": _in_entry("day", "2017-02-30", "day"),
        "day_as_written_here": _in_entry("day", "20/03/2017", "day"),
        "moment_without_offset": _in_entry("happened_at", "2017-03-20T08:00:00", "moment"),
        "no_day": _without("day"),
        "decomposed_text": _in_entry("place", "La\u0300o Cai", "nfc"),
        "too_long": _in_entry("place", "x" * 10_001, "size"),
    }
)
"""What can be broken, by its name."""
