"""The form of a payload as JSON Schema, made of the model and of the law book.

A title is Vietnamese, a description English, and a comment lists the provisions that ask for a fact.
``x-confidential`` names the confidential things that a value, or an event, tells.
A payload that is read fits the schema; what the reader refuses besides, ``schema_gaps`` lists.
"""

__all__ = ["case_schema"]

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import NOTHING, fields

from victim_protocol.actors import ACTORS
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.privacy import kinds_of
from victim_protocol.case.stored import is_personal
from victim_protocol.confidential import Confidential
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import nodes
from victim_protocol.law.evidence import Source
from victim_protocol.law.fact import Fact, FactKind
from victim_protocol.law.inspect import conditions_of, values_in
from victim_protocol.law.key import Key
from victim_protocol.wire.field_labels import ENTRY_LABELS, PERSON_LABELS
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.migrations import VERSION

Schema: TypeAlias = dict[str, Any]

_PART: Final = "[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?"
_TIME: Final = r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
_CODE: Final = {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"}
_FORM: Final = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_FLAG: Final = {"type": "boolean"}
_DAY, _MOMENT, _TEXT, _ACTOR = ({"$ref": f"#/$defs/{name}"} for name in ("day", "moment", "text", "actor"))
_PERSON: Final[Mapping[str, Schema]] = MappingProxyType(
    {
        "id": _CODE,
        "born": {"type": "string", "pattern": f"^{_PART}(/{_PART})?$"},
        "accompanies": _CODE,
        "establishment": _FLAG,
    }
)
_ENTRY: Final[Mapping[str, Schema]] = MappingProxyType(
    {
        **dict.fromkeys(("person", "id", "corrects"), _CODE),
        **dict.fromkeys(("day", "recorded", "since"), _DAY),
        **dict.fromkeys(("happened_at", "recorded_at"), _MOMENT),
        **dict.fromkeys(("actor", "receiver"), _ACTOR),
        **dict.fromkeys(("paper", "place", "reason"), _TEXT),
        **{name: {"$ref": f"#/$defs/{name}"} for name in ("event", "facts", "costs")},
        "forms": {"type": "array", "items": _FORM},
        "departs": _FLAG,
    }
)


def case_schema(book: LawBook, limits: Limits | None = None) -> Schema:
    """The JSON Schema, 2020-12, of a payload of the version that is written.

    Args:
        book: The law book whose provisions ask for the facts.
        limits: How much a payload may hold; the defaults where none are given.

    >>> from victim_protocol.statutes.book import default_book
    >>> sorted(case_schema(default_book())["properties"])
    ['entries', 'persons', 'schema_version']
    """
    most = limits or Limits()
    lists = {
        "schema_version": {"const": VERSION},
        "persons": {"type": "array", "items": {"$ref": "#/$defs/person"}, "minItems": 1, "maxItems": most.persons},
        "entries": {"type": "array", "items": {"$ref": "#/$defs/entry"}, "maxItems": most.entries},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:victim-protocol:case:{VERSION}",
        **_words(Label("hồ sơ", "a case")),
        **_closed(lists, required=lists),
        "$defs": _parts(book, most),
    }


def _parts(book: LawBook, most: Limits) -> Schema:
    """The parts that a payload is made of, by name."""
    asking = _asking(book)
    stated = {key: fact for key, fact in FACTS.items() if fact.can_be_stated}
    money = {"type": "integer", "minimum": 0, "maximum": most.number}
    return {
        "person": _of_class(Person, PERSON_LABELS, _PERSON),
        "entry": _of_class(Entry, ENTRY_LABELS, _ENTRY),
        "facts": _closed({key: _fact(fact, most, asking.get(key, ())) for key, fact in stated.items()}),
        "costs": _closed({key: {**_words(label), **_told(f"costs.{key}"), **money} for key, label in COSTS.items()}),
        "event": {"oneOf": _constants({**EVENTS, **ESTABLISHMENT_EVENTS}, "event.")},
        "actor": {"oneOf": _constants(ACTORS)},
        "unknown": {**_words(Label("chưa biết", "not known")), **_tagged("unknown", {})},
        "range": {
            **_words(Label("chỉ biết trong khoảng, kể cả hai cận", "known between two bounds, inclusive")),
            **_tagged("range", {"low": money, "high": money}),
        },
        "day": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "moment": {"type": "string", "format": "date-time", "pattern": f"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{_TIME}$"},
        "text": {"type": "string", "maxLength": most.text},
    }


def _asking(book: LawBook) -> dict[Key, list[str]]:
    """For each fact, the provisions that ask for it or pay by it, in the order of their keys."""
    found: dict[Key, set[str]] = {}
    for _, condition in conditions_of(book):
        for node in nodes(condition):
            if (fact := getattr(node, "fact", None)) is not None and node.source is not None:
                found.setdefault(fact, set()).add(node.source.citation.key)
    for benefit in book.benefits:
        if benefit.allowance is not None and benefit.allowance.number is not None:
            multiplied = {source.citation.key for source in values_in(benefit.allowance.rate, Source)}
            found.setdefault(benefit.allowance.number, set()).update(multiplied)
    return {fact: sorted(keys) for fact, keys in found.items()}


def _of_class(kind: type[Any], labels: Mapping[str, Label], forms: Mapping[str, Schema]) -> Schema:
    """A table with the fields of a class; one that has no default must be stated."""
    return _closed(
        {
            one.name: {
                **_words(labels[one.name]),
                **(_told(one.name) if is_personal(one.name) else {}),
                **forms[one.name],
            }
            for one in fields(kind)
        },
        required=[one.name for one in fields(kind) if one.default is NOTHING],
    )


def _fact(fact: Fact, most: Limits, asking: Iterable[str]) -> Schema:
    kinds: dict[FactKind, list[Schema]] = {
        FactKind.YES_NO: [_FLAG],
        FactKind.CHOICE: [{"const": one, **_words(fact.value_label(one))} for one in fact.choices],
        FactKind.NUMBER: [{"type": "integer", "minimum": 0, "maximum": most.number}, {"$ref": "#/$defs/range"}],
    }
    cited = "; ".join(asking)
    comment = {"$comment": cited} if cited else {}
    told = _told(f"facts.{fact.key}")
    return {**_words(fact.label), **told, **comment, "anyOf": [*kinds[fact.kind], {"$ref": "#/$defs/unknown"}]}


def _constants(labels: Mapping[Key, Label], prefix: str = "") -> list[Schema]:
    """Each of some keys with its name; where they stand under a prefix, with what it tells."""
    return [
        {"const": key, **_words(label), **(_told(f"{prefix}{key}") if prefix else {})} for key, label in labels.items()
    ]


def _told(name: str) -> Schema:
    kinds = kinds_of(name)
    return {"x-confidential": [kind.value for kind in Confidential if kind in kinds]}


def _tagged(tag: str, properties: Schema) -> Schema:
    return _closed({"is": {"const": tag}, **properties}, required=["is"])


def _closed(properties: Mapping[str, Any], required: Collection[str] = ()) -> Schema:
    """A table of these keys and no others."""
    needed = {"required": [*required]} if required else {}
    return {"type": "object", "properties": dict(properties), **needed, "additionalProperties": False}


def _words(label: Label) -> Schema:
    return {"title": label.vi, "description": label.en}
