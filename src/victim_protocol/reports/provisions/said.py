"""One thing that a provision says, in our own words, with its days, how well it is known, and what it is used for."""

__all__ = ["Days", "Said", "SaidKind", "Use", "both"]

from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Final, NamedTuple

from attrs import field, frozen

from victim_protocol.canonical import digest
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import ContentKind
from victim_protocol.law.evidence import Evidence


class SaidKind(Enum):
    """What sort of thing is said."""

    GROUND = "ground"
    """Who is given a support, and how strongly."""
    BODY = "body"
    """Who delivers it, decides on it or pays for it."""
    PAPER = "paper"
    """What is to be brought, or is not enough."""
    AMOUNT = "amount"
    CAP = "cap"
    PARAMETER = "parameter"
    LIMIT = "limit"
    STEP = "step"
    EVERYWHERE = "everywhere"
    """What may happen at every stage of every procedure."""
    RIGHT = "right"
    DUTY = "duty"
    STANDARD = "standard"
    PROHIBITION = "prohibition"
    SANCTION = "sanction"
    DEFINITION = "definition"
    ASKED = "asked"
    """A condition, or a part of one, that other things ask for."""
    REGIME = "regime"
    COUNTING = "counting"
    """How time limits are counted."""
    READING = "reading"
    """A question that the text leaves open."""
    ENDED = "ended"
    UNSETTLED = "unsettled"
    UNREAD = "unread"
    ALSO = "also"
    """It is cited beside the provision that decides."""

    __hash__ = object.__hash__  # members are single

    @property
    def label(self) -> Label:
        """Its name.

        >>> SaidKind.CAP.label.en
        'cap'
        """
        return _LABELS[self]


_LABELS: Final = {
    SaidKind.GROUND: Label("ai được hưởng", "who is given it"),
    SaidKind.BODY: Label("ai thực hiện", "who carries it out"),
    SaidKind.PAPER: Label("giấy tờ", "papers"),
    SaidKind.AMOUNT: Label("mức tiền", "amount"),
    SaidKind.CAP: Label("mức trần", "cap"),
    SaidKind.PARAMETER: Label("tham số", "parameter"),
    SaidKind.LIMIT: Label("thời hạn", "time limit"),
    SaidKind.STEP: Label("bước thủ tục", "step of a procedure"),
    SaidKind.EVERYWHERE: Label("ở mọi giai đoạn", "at every stage"),
    SaidKind.RIGHT: Label("quyền", "right"),
    SaidKind.DUTY: Label("nghĩa vụ", "duty"),
    SaidKind.STANDARD: Label("yêu cầu đối với cơ quan", "standard for bodies"),
    SaidKind.PROHIBITION: Label("điều cấm", "prohibition"),
    SaidKind.SANCTION: Label("chế tài", "sanction"),
    SaidKind.DEFINITION: Label("định nghĩa", "definition"),
    SaidKind.ASKED: Label("điều kiện", "condition"),
    SaidKind.REGIME: Label("luật áp dụng", "law that governs"),
    SaidKind.COUNTING: Label("cách tính thời hạn", "how limits are counted"),
    SaidKind.READING: Label("điểm còn để ngỏ", "open question"),
    SaidKind.ENDED: Label("cơ quan không còn", "bodies that are gone"),
    SaidKind.UNSETTLED: Label("thẩm quyền chưa rõ", "competence not known"),
    SaidKind.UNREAD: Label("chưa đọc được", "not read"),
    SaidKind.ALSO: Label("cũng là căn cứ", "also cited"),
}


@frozen(kw_only=True)
class Use:
    """Something of the book that stands on a provision.

    Args:
        kind: What sort of thing.
        key: Its stable code; of a step, that of its procedure.
        label: Its name.
    """

    kind: ContentKind
    key: str
    label: Label


class Days(NamedTuple):
    """The days on which something is said."""

    since: date | None
    until: date | None
    signed: date | None = None
    """The day its text was signed, where it counts from another day and that is known."""
    in_force: date | None = None
    """The day its text entered into force, likewise."""


@frozen(kw_only=True)
class Said:
    """One thing that a provision says.

    Args:
        place: The provision that decides it.
        kind: What sort of thing.
        about: What it is said of.
        words: What it says, in our own words.
        condition: When it holds; ``None`` where nothing is asked.
        value: The amount, cap or length; ``None`` where it has none.
        missing: What is not known of it; ``None`` where nothing is missing.
        evidence: How well the provision is known.
        days: On which days, in order; none where it has no days.
        stages: Of a step, at which stages it may be taken.
        uses: What it is used for.
    """

    place: Citation
    kind: SaidKind
    about: Use
    words: Label
    condition: Label | None = None
    value: Label | None = None
    missing: Label | None = None
    evidence: Evidence
    days: tuple[Days, ...] = ()
    stages: tuple[Label, ...] = ()
    uses: tuple[Use, ...] = field(default=(), repr=False)

    @cached_property
    def digest(self) -> str:
        """A short mark of what it says, in both languages; whoever signed it signed this and nothing else.

        A letter stands first, so that no spreadsheet takes it for a number.
        """
        told = [_pair(one) for one in (self.words, self.condition, self.value, self.missing, *self.stages)]
        days = [*map(tuple, self.days)]
        return f"d{digest((self.place.key, self.kind, self.about.key, told, self.evidence, days))[:12]}"


def _pair(label: Label | None) -> tuple[str, str] | None:
    return None if label is None else (label.vi, label.en)


def both(tell: Callable[..., str], *about: object) -> Label:
    """The same thing told in both languages.

    Args:
        tell: What tells it in one, which comes last among its arguments.
        about: Its other arguments.

    >>> both("{} {}".format, "a")
    Label(vi='a vi', en='a en')
    """
    return Label(tell(*about, "vi"), tell(*about, "en"))
