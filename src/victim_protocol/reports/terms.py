"""Amounts, caps and time limits as the book has them, in words, and the names of what a book says."""

__all__ = ["cap_words", "kind_text", "length_words", "rate_words"]

from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.book import LawBook
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.rate import Limit, Rate, RateKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.reports.deadlines import length_text
from victim_protocol.reports.figures import count_text, dong_text, rate_text
from victim_protocol.reports.words import word

_KINDS: Final = {
    ContentKind.REGIME: Label("luật áp dụng", "law that governs"),
    ContentKind.DEFINITION: Label("định nghĩa", "definition"),
    ContentKind.SUPPORT: Label("hỗ trợ", "support"),
    ContentKind.AMOUNT: Label("mức tiền", "amount"),
    ContentKind.CAP: Label("mức trần", "cap"),
    ContentKind.PARAMETER: Label("tham số", "parameter"),
    ContentKind.LIMIT: Label("thời hạn", "time limit"),
    ContentKind.STEP: Label("bước thủ tục", "step of a procedure"),
    ContentKind.NORM: Label("quy tắc", "rule"),
    ContentKind.READING: Label("cách hiểu", "reading"),
    ContentKind.ENDED: Label("cơ quan không còn", "bodies that are gone"),
    ContentKind.UNSETTLED: Label("thẩm quyền chưa rõ", "competence not known"),
    ContentKind.UNREAD: Label("điều chưa đọc được", "articles not read"),
}
_AT_MOST: Final = Label("nhiều nhất {number}", "at most {number}")
_AT_COST: Final = Label("theo chi phí thực tế", "at cost")
_CEILING: Final = Label("trần {dong}", "at most {dong}")
_LENGTHS: Final = {
    "from": Label("{length}, từ: {events}", "{length}, from: {events}"),
    "after": Label("{length}, từ khi hết thời hạn: {act}", "{length}, from the end of the limit: {act}"),
    "last_part": Label("{length} của thời hạn: {act}", "{length} of the limit: {act}"),
    "missing": Label("chưa biết: {missing}", "not known: {missing}"),
}


def kind_text(kind: ContentKind, language: Language) -> str:
    """What sort of thing a book says.

    >>> kind_text(ContentKind.CAP, "en")
    'cap'
    """
    return _KINDS[kind][language]


def cap_words(cap: Limit, language: Language) -> str:
    """The most units that are paid.

    Args:
        cap: The cap.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    return _AT_MOST[language].format(number=count_text(cap.units, language))


def rate_words(rate: Rate, language: Language) -> str:
    """An amount for one unit; of one that is not known, what is missing.

    Args:
        rate: The amount.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    if rate.missing is not None:
        return rate.missing[language]
    if rate.kind is RateKind.AT_COST:
        ceiling = (
            "" if rate.ceiling is None else f", {_CEILING[language].format(dong=dong_text(rate.ceiling, language))}"
        )
        return f"{_AT_COST[language]}{ceiling}"
    if rate.kind is RateKind.AT_MOST:
        return _CEILING[language].format(dong=dong_text(rate.dong or 0, language))
    return rate_text(rate, language)


def length_words(limit: TimeLimit, book: LawBook, language: Language) -> str:
    """How long a limit gives, and from or before what; of one that is not held, what is missing.

    Args:
        limit: The limit.
        book: Where acts and events have their names.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    if limit.missing is not None:
        return _LENGTHS["missing"][language].format(missing=limit.missing[language])
    length = length_text(limit, language)
    events = f" {word('or', language)} ".join(book.events[event][language] for event in limit.starts)
    if limit.after is not None:
        key = "last_part" if limit.kind is LimitKind.LAST_PART else "after"
        return _LENGTHS[key][language].format(length=length, act=book.acts[book.limit(limit.after).act][language])
    if limit.kind in (LimitKind.BEFORE, LimitKind.AT_LEAST_BEFORE):
        return f"{length}: {events}"
    return _LENGTHS["from"][language].format(length=length, events=events)
