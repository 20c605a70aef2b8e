"""The words in which answers are told, in two languages."""

__all__ = ["condition_text", "grade_text", "leaf_text", "status_text", "truth_text", "variable_text", "word"]

from collections.abc import Iterable
from typing import Final

from victim_protocol.labels import Label, Language
from victim_protocol.law.benefit import Status
from victim_protocol.law.condition import AtLeast, Awaiting, Happened, Is, Leaf, NotHeld, Under
from victim_protocol.law.evidence import Evidence, Source, weakest
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import Fact, Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables

_WORDS: Final = {
    "owed_total": Label("Phải chi", "Owed"),
    "possible_total": Label("Có thể phải chi", "Possible"),
    "deadlines": Label("Thời hạn", "Deadlines"),
    "standing": Label("Tư cách", "Standing"),
    "undetermined_standing": Label("chưa xác định", "undetermined"),
    "no_standing": Label("chưa có tư cách nào được ghi nhận", "none on record"),
    "law": Label("Luật áp dụng", "Law that governs"),
    "overlay": Label("Bổ sung cho bộ luật", "Laid over the law book"),
    "earlier_law": Label(
        "việc đến hết ngày {day} theo {law}: hỏi vào ngày đó", "what was due up to {day} is by {law}: ask on that day"
    ),
    "day_asked": Label("Ngày hỏi", "Day asked"),
    "person": Label("Người", "Person"),
    "needs": Label("cần biết thêm", "depends on"),
    "if": Label("nếu", "if"),
    "or": Label("hoặc", "or"),
    "and": Label("và", "and"),
    "not_accepted": Label("chỉ biết qua nguồn yếu hơn mức chấp nhận", "known from weaker sources than are accepted"),
    "more": Label("còn cách khác", "there are more ways"),
    "waits_for": Label("chờ", "waits for"),
    "sources": Label("căn cứ", "under"),
    "bodies": Label("thực hiện", "by"),
    "decided_by": Label("quyết định", "decided by"),
    "paid_by": Label("chi trả", "paid by"),
    "perhaps": Label("tùy trường hợp hoặc cách hiểu", "in some cases or readings"),
    "bring": Label("giấy tờ", "to bring"),
    "not_enough": Label("không đủ", "not enough"),
    "costs_of_bodies": Label(
        "Chi cho cơ quan, cán bộ (không phải tiền của người này)", "Paid to bodies and staff (not to this person)"
    ),
    "compared": Label("So với cách hiểu mặc định", "Compared with the default readings"),
    "no_change": Label("không có gì khác", "nothing differs"),
    "nothing": Label("không có", "none"),
    "cut": Label("không được chi", "not paid"),
    "beyond": Label("vượt mức trần", "beyond the ceiling"),
    "because": Label("vì", "because"),
    "if_given": Label("nếu được hưởng", "if given"),
    "reading": Label("cách hiểu", "reading"),
    "open": Label("để ngỏ", "left open"),
    "unknown_part": Label("chưa biết", "not known"),
    "secondary": Label("căn cứ qua nguồn thứ cấp", "known from secondary sources"),
    "persons": Label("Số người", "Persons"),
    "victims": Label("nạn nhân", "victims"),
    "being_identified": Label("người đang chờ xác minh", "awaiting verification"),
    "minors": Label("người chưa thành niên", "minors"),
    "accompanying": Label("trong đó đi cùng nạn nhân", "of these accompanying a victim"),
    "foreigners": Label("người nước ngoài", "foreigners"),
    "together": Label("Tổng hợp", "Together"),
    "also_due": Label("cũng được hưởng, không tính bằng tiền", "also owed, not in money"),
    "not_certain": Label("tùy cách hiểu", "under some readings"),
}

_STATUSES: Final = {
    Status.OWED: Label("được hưởng", "owed"),
    Status.CONSIDERED: Label("được xem xét", "considered"),
    Status.NOT_YET: Label("chưa đến lúc", "not yet"),
    Status.REFUSED: Label("không được hưởng", "refused"),
    Status.UNDETERMINED: Label("chưa xác định", "undetermined"),
}

_TRUTHS: Final = {
    Truth.HOLDS: Label("có", "there"),
    Truth.FAILS: Label("chưa có", "not there"),
    Truth.WAITS: Label("chưa có, đang chờ", "not yet there"),
    Truth.PASSES: Label("có lúc này", "there for now"),
    Truth.UNKNOWN: Label("chưa biết", "not known"),
}

_OCCURRENCES: Final = {
    Occurrence.PENDING: Label("đang chờ: {event}", "pending: {event}"),
    Occurrence.LAPSED: Label("không kịp: {event}", "not in time: {event}"),
    Occurrence.CLOSED: Label("không: {event}", "not: {event}"),
}


_NOT_RECORDED: Final = Label("không ghi nhận: {event}", "not recorded: {event}")
_NOT_PENDING: Final = Label("không đang chờ: {event}", "not pending: {event}")


def word(key: str, language: Language) -> str:
    """A word of a report."""
    return _WORDS[key][language]


def grade_text(sources: Iterable[Source], language: Language) -> str:
    """That some of the provisions are known from secondary sources, with a space before it; else nothing.

    Args:
        sources: The provisions.
        language: ``"vi"``, ``"en"`` or a catalogue.
    """
    weak = weakest(sources) is not Evidence.OFFICIAL
    return f" ({word('secondary', language)})" if weak else ""


def status_text(status: Status, language: Language) -> str:
    """A status in words.

    >>> status_text(Status.NOT_YET, "vi")
    'chưa đến lúc'
    """
    return _STATUSES[status][language]


def truth_text(truth: Truth, language: Language) -> str:
    """Whether a paper is there.

    >>> truth_text(Truth.WAITS, "en")
    'not yet there'
    """
    return _TRUTHS[truth][language]


def variable_text(key: Key, variables: Variables, language: Language) -> str:
    """A fact, reading or missing text by its name or question."""
    if key in variables.readings:
        return f"{word('reading', language)} “{variables.readings[key].question[language]}”"
    if key in variables.texts:
        return variables.texts[key].label[language]
    return variables.facts[key].label[language]


def condition_text(key: Key, value: object, variables: Variables, language: Language) -> str:
    """A fact or reading with a value that it is taken to have."""
    if key in variables.readings:
        return (
            f"{variable_text(key, variables, language)}: {dict(variables.readings[key].choices)[str(value)][language]}"
        )
    fact = variables.facts[key]
    match value:
        case bool():
            return (fact.holds if value else fact.fails)[language]
        case Occurrence.HAPPENED | Occurrence.REACHED:
            return fact.holds[language]
        case Occurrence():
            return _OCCURRENCES[value][language].format(event=fact.label[language])
        case Range(low=low, high=high):
            return f"{fact.label[language]}: {low}–{'' if high is None else high}"
        case _:
            return f"{fact.label[language]}: {fact.value_label(str(value))[language]}"


def leaf_text(leaf: Leaf, variables: Variables, language: Language, *, true: bool) -> str:
    """What is the case where a condition on one fact holds, or fails.

    Args:
        leaf: The condition; a text that is not held tells nothing.
        variables: Where the fact has its words.
        language: ``"vi"``, ``"en"`` or a catalogue.
        true: Whether it holds.
    """
    match leaf:
        case NotHeld(text=text):
            return variables.texts[text].label[language]
        case Awaiting(fact=fact):
            event = variables.facts[fact].label[language]
            return (_OCCURRENCES[Occurrence.PENDING] if true else _NOT_PENDING)[language].format(event=event)
        case Happened(fact=fact) if not true and variables.facts[fact].linked is None:
            return _NOT_RECORDED[language].format(event=variables.facts[fact].label[language])
        case AtLeast(fact=fact, number=number) | Under(fact=fact, number=number):
            return f"{_phrase(variables.facts[fact], language, holds=true is isinstance(leaf, AtLeast))}: {number}"
        case Is(fact=fact, value=False):
            return _phrase(variables.facts[fact], language, holds=not true)
        case _:
            return _phrase(variables.facts[leaf.fact], language, holds=true)


def _phrase(fact: Fact, language: Language, *, holds: bool) -> str:
    return (fact.holds if holds else fact.fails)[language]
