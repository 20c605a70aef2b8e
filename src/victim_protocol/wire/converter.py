"""A converter between cases and plain tables, as JSON can hold them; the one place that knows how a value is written.

Days and moments are texts in ISO 8601, a moment with its offset; birth dates are texts as ``PartialDate`` reads them.
What a fact is known to be stands as it is.
``{"is": "unknown"}`` takes a fact back, and ``{"is": "range", "low": 13, "high": 14}`` is a number known in part.
What is not stated is left out; null stands for nothing.
"""

__all__ = ["make_converter"]

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import partial
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from victim_protocol.case.entry import Entry
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, InvalidLaw
from victim_protocol.law.citation import Citation
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.wire.refusal import Hook, RefusalError, exact, exactly
from victim_protocol.wire.strict import each, make_strict_converter

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})", re.ASCII)
_OF_RANGE: Final = frozenset({"is", "low", "high"})
_SELF_EVIDENT: Final = frozenset({bool, int, str, Key, date, datetime, PartialDate})
"""The types whose readers need not be told the type."""


def make_converter() -> Converter:
    """A new converter of persons, entries, facts and sources; who reads many payloads keeps one.

    It takes exact types and no unknown key, and reports every fault with the path to it.

    >>> converter = make_converter()
    >>> entry = converter.structure({"person": "p1", "day": "2017-03-20", "event": "certified"}, Entry)
    >>> converter.unstructure(entry)
    {'person': 'p1', 'day': '2017-03-20', 'event': 'certified'}
    """
    converter = make_strict_converter()
    for kind, read, write in (
        (date, _day, date.isoformat),
        (datetime, _moment, datetime.isoformat),
        (PartialDate, _birth, _text_of),
        (Citation, _citation, _key_of),
    ):
        converter.register_structure_hook(kind, read)
        converter.register_unstructure_hook(kind, write)
    converter.register_structure_hook(Key, exactly(str))
    converter.register_structure_hook(Enum, _member)
    converter.register_structure_hook_factory(_is_optional, partial(_of_optional, converter))
    converter.register_structure_hook_factory(_is_tuple, partial(_of_tuple, converter))
    converter.register_structure_hook(Entry, _entry_reader(converter))
    converter.register_unstructure_hook(Entry, _entry_writer(converter))
    return converter


def _entry_reader(converter: Converter) -> Hook:
    read = make_dict_structure_fn(
        Entry,
        converter,
        facts=override(struct_hook=partial(_table, _fact)),
        costs=override(struct_hook=partial(_table, partial(exact, kind=int))),
    )
    return lambda value, kind: read(exact(value, dict), kind)


def _entry_writer(converter: Converter) -> Callable[[Entry], dict[str, Any]]:
    return make_dict_unstructure_fn(
        Entry,
        converter,
        _cattrs_omit_if_default=True,
        facts=override(unstruct_hook=_facts_out),
        costs=override(unstruct_hook=dict),
    )


def _table(read: Callable[[Any], Any], value: object, _kind: object) -> dict[Key, Any]:
    return each(exact(value, dict).items(), read)


def _fact(value: object) -> object:
    """What is known of a fact; whether it is of the fact's type is for the case to say."""
    if type(value) in {bool, int, str}:
        return value
    if isinstance(value, dict) and value.get("is") == "unknown" and len(value) == 1:
        return UNKNOWN
    if isinstance(value, dict) and value.get("is") == "range" and _OF_RANGE.issuperset(value):
        return _range(value)
    forms = '{"is": "unknown"}', '{"is": "range", "low": 1, "high": 2}'
    raise RefusalError("fact", f"cần một giá trị, {' hoặc '.join(forms)}", f"not a value, {' or '.join(forms)}")


def _range(value: Mapping[str, Any]) -> Range:
    low, high = value.get("low", 0), value.get("high")
    if type(low) is int and ("high" not in value or type(high) is int):
        try:
            return Range(low, high)
        except InvalidFact as error:
            (problem,) = error.problems
            raise RefusalError(problem.code, problem.vi, problem.en) from None
    raise RefusalError("type", "low và high phải là số nguyên", "low and high are whole numbers")


def _facts_out(facts: Mapping[Key, Any]) -> dict[str, Any]:
    return {key: value if type(value) in {bool, int, str} else _tagged(value) for key, value in facts.items()}


def _tagged(value: object) -> dict[str, Any]:
    if isinstance(value, Range):
        high = {} if value.high is None else {"high": value.high}
        return {"is": "range", "low": value.low, **high}
    return {"is": "unknown"}


def _day(value: object, _kind: object) -> date:
    """A day in the one form that the writer gives it; others mean weeks, or a day without its lines."""
    text = exact(value, str)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise RefusalError("day", "cần một ngày có thật, ví dụ 2017-03-20", "not a day such as 2017-03-20")
    return day


def _moment(value: object, _kind: object) -> datetime:
    text = exact(value, str)
    try:
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    vi, en = "cần thời điểm có múi giờ", "not a moment with its offset"
    raise RefusalError("moment", f"{vi}, ví dụ 2017-03-20T08:00:00+07:00", f"{en}, such as 2017-03-20T08:00:00+07:00")


def _birth(value: object, _kind: object) -> PartialDate:
    try:
        return PartialDate.parse(exact(value, str))
    except InvalidFact as error:
        (problem,) = error.problems
        raise RefusalError(problem.code, problem.vi, problem.en) from None


def _text_of(born: PartialDate) -> str:
    return born.text


def _citation(value: object, _kind: object) -> Citation:
    try:
        return Citation.parse(exact(value, str))
    except InvalidLaw:  # its words repeat the text
        vi, en = "cần khóa trích dẫn như 09/2013/NĐ-CP:19.2.b", "not a citation key such as 09/2013/NĐ-CP:19.2.b"
        raise RefusalError("citation", vi, en) from None


def _key_of(citation: Citation) -> str:
    return citation.key


def _member(value: object, kind: type[Enum]) -> Enum:
    codes = {member.value: member for member in kind}
    if type(value) is not str or value not in codes:
        told = ", ".join(codes)
        raise RefusalError("choice", f"cần một trong: {told}", f"not one of: {told}")
    return codes[value]


def _is_optional(kind: object) -> bool:
    return get_origin(kind) in {Union, UnionType} and NoneType in get_args(kind) and len(get_args(kind)) == len("?0")


def _of_optional(converter: Converter, kind: object) -> Hook:
    """What is not stated is left out, so that only what may be stated is read."""
    (inner,) = (one for one in get_args(kind) if one is not NoneType)
    hook = converter.get_structure_hook(inner)
    return hook if inner in _SELF_EVIDENT else lambda value, _kind: hook(value, inner)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _of_tuple(converter: Converter, kind: object) -> Hook:
    inner, _ = get_args(kind)
    hook = converter.get_structure_hook(inner)
    return lambda value, _kind: tuple(each(enumerate(exact(value, list)), lambda one: hook(one, inner)).values())
