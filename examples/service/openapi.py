"""What the service is, for programs: its addresses, and the form of what is sent and answered, as OpenAPI 3.1."""

__all__ = ["document"]

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from examples.service.answers import ANSWERS, ASKED, FORMATS

from victim_protocol.law.book import LawBook
from victim_protocol.version import __version__
from victim_protocol.wire.schema import case_schema

Schema = dict[str, Any]

_TEXT: Final = {"type": "string"}
_HASH: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_CODE: Final = {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"}
_DAY: Final = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_SUMMARIES: Final = {
    "check": "what is wrong with it, what is unknown and matters, what answers still hang on",
    "assessment": "who each person is in law, and what each is owed, with every ground",
    "statement": "each person's supports and money in words, to be printed",
    "notice": "each person's rights on one page in plain words, to be printed",
    "duties": "who must do what by when",
    "timeline": "what each entry did, and who answered for the person then",
    "diagram": "the stages of each procedure that has begun, and where the person stands",
    "export": "each person in the words of a data standard, and what that cannot say",
}
_REFUSALS: Final = {
    "408": "the body does not come to its end",
    "401": "no token, or a wrong one",
    "413": "the body has more bytes than are read",
    "422": "something in the request is wrong, or the law does not allow it; every problem is listed",
    "429": "more requests a minute than are answered",
}
_NOT_FOUND: Final = {"404": "there is no such case that this body may see"}
_CONFLICT: Final = {
    "409": "the case has changed, has this already, or its code is taken; who may see it is told its head"
}
_FORBIDDEN: Final = {"403": "the body may not record this"}
_WRONG_TYPE: Final = {"415": "the body does not say that it is JSON"}
_ENTRY: Final = {"id": "e1", "person": "p1", "day": "2017-03-20", "event": "handed_back"}
_EXAMPLES: Final[Mapping[str, Schema]] = MappingProxyType(
    {
        "payload": {"schema_version": 1, "persons": [{"id": "p1", "born": "2001-05"}], "entries": [_ENTRY]},
        "joining": {"person": {"id": "p2", "accompanies": "p1"}, "expected_head": "0" * 64},
        "step": {"entry": {**_ENTRY, "id": "e2", "event": "essentials_given"}, "expected_head": "0" * 64},
    }
)
"""What may be sent."""
_OPEN: Final[Schema] = {"type": "object"}


def document(book: LawBook) -> Schema:
    """The OpenAPI document of the service.

    Args:
        book: The law, whose provisions stand beside the facts.

    >>> from victim_protocol.statutes.book import default_book
    >>> document(default_book())["openapi"]
    '3.1.0'
    """
    return {
        "openapi": "3.1.0",
        "info": {"title": "victim_protocol", "version": __version__, "license": {"name": "Apache-2.0"}},
        "security": [{"token": []}],
        "paths": {**_of_cases(), **{f"/{name}": {"post": _about_what_is_sent(name)} for name in ANSWERS}},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": {**_parts(book), **_answers()},
        },
    }


def _parts(book: LawBook) -> Schema:
    """The schema of a payload and its parts, as components of the document."""
    told = json.dumps(case_schema(book)).replace("#/$defs/", "#/components/schemas/")
    schema: Schema = json.loads(told)
    parts: Schema = schema.pop("$defs")
    return {**parts, "payload": {key: value for key, value in schema.items() if key not in ("$schema", "$id")}}


def _answers() -> Schema:
    problem = _table(dict.fromkeys(("path", "code", "vi", "en"), _TEXT))
    return {
        "refusal": _table(
            {"code": _TEXT, "problems": {"type": "array", "items": problem}, "head": _HASH}, optional=("head",)
        ),
        "head": _table({"head": _HASH}),
        "cases": _table({"cases": {"type": "array", "items": _table({"case": _TEXT, "head": _HASH})}}),
        "kept": _table({"head": _HASH, "case": {"$ref": "#/components/schemas/payload"}}),
        "joining": _table({"person": {"$ref": "#/components/schemas/person"}, "expected_head": _HASH}),
        "step": _table(
            {"entry": {"$ref": "#/components/schemas/entry"}, "expected_head": _HASH, "departure": _TEXT},
            optional=("departure",),
        ),
    }


def _of_cases() -> Schema:
    case = {"name": "case", "in": "path", "required": True, "schema": _CODE, "example": "c1"}
    opened = {"201": "kept; the head is told", **_FORBIDDEN, **_CONFLICT, **_WRONG_TYPE}
    asked = {name: {"parameters": [case], "get": _asked(name)} for name in ANSWERS}
    return {
        "/vocabulary": {"get": _operation("the words of a form", _OPEN, _lang())},
        "/cases": {"get": _operation("the cases that this body may see", _ref("cases"))},
        "/cases/{case}": {
            "parameters": [case],
            "get": _operation("a case and its head", _ref("kept"), more=_NOT_FOUND),
            "put": _operation("open a case", _ref("head"), sent="payload", more=opened),
        },
        "/cases/{case}/entries": {
            "parameters": [case],
            "post": _operation("add an entry", _ref("head"), sent="step", more={**opened, **_NOT_FOUND}),
        },
        "/cases/{case}/persons": {
            "parameters": [case],
            "post": _operation("add a person", _ref("head"), sent="joining", more={**opened, **_NOT_FOUND}),
        },
        **{f"/cases/{{case}}/{name}": operation for name, operation in asked.items()},
    }


def _asked(name: str) -> Schema:
    return _operation(_SUMMARIES[name], _OPEN, _query(name), more=_NOT_FOUND)


def _about_what_is_sent(name: str) -> Schema:
    told = f"of a case that is sent and not kept: {_SUMMARIES[name]}"
    return _operation(told, _OPEN, _query(name), sent="payload", more=_WRONG_TYPE)


def _operation(
    summary: str,
    answer: Schema,
    query: list[Schema] | None = None,
    sent: str = "",
    more: dict[str, str] | None = None,
) -> Schema:
    told = more or {}
    success = "201" if "201" in told else "200"
    failures = {code: text for code, text in {**_REFUSALS, **told}.items() if code != success}
    content = {"application/json": {"schema": _ref(sent), "example": _EXAMPLES.get(sent)}}
    body = {"requestBody": {"required": True, "content": content}} if sent else {}
    return {
        "summary": summary,
        "parameters": query or [],
        **body,
        "responses": {
            success: {"description": told.get(success, "the answer"), "content": _json(answer)},
            **{code: {"description": text, "content": _json(_ref("refusal"))} for code, text in failures.items()},
        },
    }


def _query(name: str) -> list[Schema]:
    told = {
        "on": _parameter("on", _DAY, "the day asked, inclusive; today where it is left out"),
        "known": _parameter("known", _DAY, "only entries recorded on this day or before count"),
        "lang": _lang()[0],
        "format": _parameter("format", {"enum": [*FORMATS]}, "the data standard"),
    }
    return [told[one] for one in ASKED[name]]


def _lang() -> list[Schema]:
    return [_parameter("lang", {"enum": ["vi", "en"]}, "the language of answers in words")]


def _parameter(name: str, schema: Schema, told: str) -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": told}


def _table(properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    needed = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}
