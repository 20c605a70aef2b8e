"""What is wrong with the words of an entry: its codes, and its texts in free words."""

__all__ = ["is_code", "word_problems"]

import re
from collections.abc import Iterator

from victim_protocol.canonical import is_normal
from victim_protocol.case.entry import Entry
from victim_protocol.errors import Problem

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_CODE = re.compile(r"[A-Za-z0-9_-]+")


def is_code(value: object) -> bool:
    """Whether a value is shaped like the code of a person or an entry: plain letters, digits, ``-`` and ``_``.

    Args:
        value: Anything.

    >>> is_code("p1"), is_code("Lê Thị Hoa"), is_code(1)
    (True, False, False)
    """
    return isinstance(value, str) and _CODE.fullmatch(value) is not None


def word_problems(path: str, entry: Entry) -> Iterator[Problem]:
    """An id that may be a name, and values of another type where no vocabulary says so.

    Args:
        path: Where the entry stands.
        entry: The entry.

    >>> from datetime import date
    >>> entry = Entry(person="p1", day=date(2017, 3, 20), id="Lê Thị Hoa")
    >>> [problem.code for problem in word_problems("entry[0]", entry)]
    ['code']
    """
    if entry.id is not None and not is_code(entry.id):
        vi = "mã của mục chỉ gồm chữ cái không dấu, chữ số, - và _"
        yield Problem(f"{path}.id", "code", vi, "an entry's id is made of plain letters, digits, - and _")
    yield from _text_problems(path, entry)
    if not _is_of(bool, entry.departs):
        yield Problem(f"{path}.departs", "type", "cần true hoặc false", "not true or false")
    if not _is_of(tuple, entry.forms):
        yield Problem(f"{path}.forms", "type", "cần một danh sách mã", "not a list of codes")
        return
    for place, form in enumerate(entry.forms):
        if not (_is_of(str, form) and _KEY.fullmatch(form)):
            yield Problem(f"{path}.forms[{place}]", "code", "không phải mã giấy tờ", "not the code of a paper")


def _text_problems(path: str, entry: Entry) -> Iterator[Problem]:
    for name, text in (("paper", entry.paper), ("place", entry.place), ("reason", entry.reason)):
        if text is not None and not _is_of(str, text):
            yield Problem(f"{path}.{name}", "type", "cần một chuỗi ký tự", "not a text")
        elif text is not None and not is_normal(text):
            yield Problem(f"{path}.{name}", "nfc", "chữ không theo chuẩn Unicode NFC", "text not in Unicode NFC")


def _is_of(kind: type, value: object) -> bool:
    return isinstance(value, kind)
