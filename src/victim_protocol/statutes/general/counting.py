"""How limits are counted: Civil Code Articles 147 and 148, and the readings that apply them to other instruments."""

__all__ = ["COUNTING", "INSTRUMENTS", "READINGS"]

from datetime import date
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.counting import Counting, CountingReading
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading

CIVIL_CODE: Final = Instrument(
    identity=InstrumentId("91", 2015, "QH13"),
    title=Label("Bộ luật Dân sự", "Civil Code"),
    signed=None,
    in_force=date(2017, 1, 1),
    evidence=Evidence.OFFICIAL,
)

INSTRUMENTS: Final = (CIVIL_CODE,)
"""What counting cites."""

_CODE = CIVIL_CODE.at


def _reading(
    point: CountingReading, question: tuple[str, str], sources: tuple[Source, ...], *choices: str, reason: Label
) -> Reading:
    """A reading on counting; its first choice is the default, and each choice is written as ``vi / en``."""
    texts = [Label(*text.split(" / ")) for text in choices]
    return Reading(
        key=Key(f"counting_{point.name.lower()}"),
        question=Label(*question),
        sources=sources,
        choices=tuple(zip(point.value, texts, strict=True)),
        default=point.value[0],
        reason=reason,
    )


READINGS: Final = (
    _reading(
        CountingReading.GOVERNS,
        (
            "quy tắc tính thời hạn của Bộ luật Dân sự có áp dụng cho thời hạn của văn bản khác không?",
            "do the rules of the Civil Code govern limits of other instruments?",
        ),
        (_CODE("147"), _CODE("148")),
        "có / yes",
        "không: đếm đủ số ngày, không dời ngày cuối / no: the days are counted out and the end never moves",
        reason=Label(
            "các văn bản về mua bán người không nói cách tính; đây là quy tắc duy nhất đang có",
            "the trafficking instruments do not say how to count, and no other rule is held",
        ),
    ),
    _reading(
        CountingReading.GOVERNS_BEFORE,
        (
            "thời hạn bắt đầu trước 01/01/2017 có tính theo cùng quy tắc không?",
            "are limits that started before 01/01/2017 counted by the same rules?",
        ),
        (_CODE("147"), _CODE("148")),
        "có / yes",
        "không: đếm đủ số ngày, không dời ngày cuối / no: the days are counted out and the end never moves",
        reason=Label(
            "khi đó áp dụng Bộ luật Dân sự khác, chưa có toàn văn; lấy cùng quy tắc cho đến khi có",
            "another Civil Code applied, whose text is not held; the same rules are taken until it is",
        ),
    ),
    _reading(
        CountingReading.IN_LIEU,
        (
            "ngày nghỉ bù, nghỉ hoán đổi có phải là ngày nghỉ lễ không?",
            "is a day off in lieu, or one that was swapped, a public holiday?",
        ),
        (_CODE("148.5"),),
        "có / yes",
        "không / no",
        reason=Label(
            "cơ quan không làm việc vào ngày đó nên không thể thực hiện việc phải làm",
            "the bodies do not work on it, so that the act cannot be done",
        ),
    ),
    _reading(
        CountingReading.WORKED,
        (
            "thứ Bảy làm bù có phải là ngày làm việc không?",
            "is a Saturday that is worked instead of another day a working day?",
        ),
        (_CODE("148.5"),),
        "có / yes",
        "không / no",
        reason=Label("cơ quan làm việc vào ngày đó", "the bodies work on it"),
    ),
    _reading(
        CountingReading.STAY,
        (
            "thời hạn tối đa của một tình trạng (như lưu trú) kết thúc vào ngày nghỉ có dời sang ngày làm việc không?",
            "does the end of the longest time that a state (such as a stay) may last move past a day off?",
        ),
        (_CODE("148.5"),),
        "không / no",
        "có / yes",
        reason=Label(
            "đó là một tình trạng kéo dài, không phải một việc cần làm trong ngày làm việc",
            "it is a state that lasts and no act that has to be done on a working day",
        ),
    ),
    _reading(
        CountingReading.BACKWARDS,
        (
            "“ít nhất N ngày trước” rơi vào ngày nghỉ thì tính ngày nào?",
            "where does “at least N days before” go when it falls on a day off?",
        ),
        (_CODE("148.5"),),
        "ngày làm việc liền trước / to the working day before",
        "không dời / it stays",
        "ngày làm việc tiếp theo / to the working day after",
        reason=Label(
            "dời về sau thì không còn đủ số ngày tối thiểu",
            "moved later, it would leave fewer days than the text demands",
        ),
    ),
    _reading(
        CountingReading.LAST_PART,
        (
            "“trong N ngày trước khi hết hạn” có tính ngày hết hạn không?",
            "does “within N days before the end” count the day of the end?",
        ),
        (_CODE("147.3"),),
        "không / no",
        "có / yes",
        reason=Label(
            "ngày của sự kiện không được tính, và việc báo tin được sớm hơn một ngày",
            "the day of an event is not counted, and the notice may be given a day earlier",
        ),
    ),
)
"""What is open about counting; a caller may choose otherwise."""

COUNTING: Final = Counting(
    since=date(2017, 1, 1),
    event_day=_CODE("147.3"),
    days=_CODE("148.1"),
    months=_CODE("148.3"),
    years=_CODE("148.4"),
    hours=_CODE("147.1"),
    moved=_CODE("148.5"),
    readings=MappingProxyType(
        {point.name.lower(): reading.key for point, reading in zip(CountingReading, READINGS, strict=True)}
    ),
)
"""The rules by which this library counts."""
