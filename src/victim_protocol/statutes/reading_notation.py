"""How a reading is written down, and the two reasons why most have no default."""

__all__ = ["CONFLICT", "SILENCE", "reading"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading

CONFLICT: Final = Label(
    "hai văn bản trả lời khác nhau và không văn bản nào nói văn bản nào được áp dụng",
    "two texts answer differently and no text says which of them prevails",
)
SILENCE: Final = Label(
    "các văn bản không nói và không văn bản nào cho lý do để chọn",
    "the texts are silent and none gives a reason to choose",
)


def reading(
    key: str,
    question: tuple[str, str],
    sources: tuple[Source, ...],
    choices: dict[str, tuple[str, str]],
    default: tuple[str, str, str] | Label = CONFLICT,
) -> Reading:
    """A reading; its default is written with its reason, in both languages, or the reason why there is none."""
    taken, reason = (None, default) if isinstance(default, Label) else (default[0], Label(*default[1:]))
    return Reading(
        key=Key(key),
        question=Label(*question),
        sources=sources,
        choices=tuple((name, Label(*texts)) for name, texts in choices.items()),
        default=taken,
        reason=reason,
    )
