"""Ages: who is a child, and what counts where a birth date is known only in part."""

__all__ = ["CHILD", "INSTRUMENTS", "READINGS", "TEXTS", "by_day"]

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, TypeAlias

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import NEVER, Condition, NotHeld, Under
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.reading import MissingText, Reading
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, LAW_66_2011
from victim_protocol.statutes.notation import by_reading, defined, every, some, yes

Below: TypeAlias = Callable[[int, Source], Condition]

LAW_102_2016: Final = Instrument(
    identity=InstrumentId("102", 2016, "QH13"),
    title=Label("Luật Trẻ em", "Law on Children"),
    signed=date(2016, 4, 5),
    in_force=date(2017, 6, 1),
    evidence=Evidence.OFFICIAL,
)

CRIMINAL_PROCEDURE_CODE: Final = Instrument(
    identity=InstrumentId("101", 2015, "QH13"),
    title=Label("Bộ luật Tố tụng hình sự", "Criminal Procedure Code"),
    signed=None,
    in_force=date(2018, 1, 1),
    evidence=Evidence.OFFICIAL,
)

JOINT_CIRCULAR_06_2018: Final = Instrument(
    identity=InstrumentId("06", 2018, "TTLT-VKSNDTC-TANDTC-BCA-BTP-BLĐTBXH"),
    title=Label("xác định tuổi người dưới 18 tuổi trong tố tụng", "ages of persons under 18 in proceedings"),
    signed=None,
    in_force=date(2019, 2, 5),
    evidence=Evidence.OFFICIAL,
)

INSTRUMENTS: Final = (LAW_102_2016, CRIMINAL_PROCEDURE_CODE, JOINT_CIRCULAR_06_2018)
"""What ages cite."""

_LATEST_DAY: Final = CRIMINAL_PROCEDURE_CODE.at("417.2")
_LOWEST_AGE: Final = JOINT_CIRCULAR_06_2018.at("6.3")
_AS_A_CHILD: Final = CIRCULAR_35_2013.at("19.4")
_PROCEEDINGS: Final = "age_rules_of_criminal_procedure"
_DAY: Final = timedelta(days=1)

READINGS: Final = (
    Reading(
        key=Key(_PROCEEDINGS),
        question=Label(
            "quy tắc xác định tuổi trong tố tụng hình sự có dùng để hỗ trợ nạn nhân không?",
            "do the rules of criminal procedure on ages serve for support?",
        ),
        sources=(_LATEST_DAY, _LOWEST_AGE),
        choices=(
            (
                "by_analogy",
                Label("có: lấy ngày sinh muộn nhất, tuổi thấp nhất", "yes: the latest birth, the lowest age"),
            ),
            ("not_for_support", Label("không: tuổi vẫn là một khoảng", "no: the age remains a range")),
        ),
        default=None,
        reason=Label(
            "quy tắc viết cho tố tụng hình sự, các văn bản về hỗ trợ không dẫn chiếu",
            "they are written for criminal proceedings, and no text on support refers to them",
        ),
    ),
    Reading(
        key=Key("treated_as_a_child"),
        question=Label(
            "người có khả năng là trẻ em được đối xử như trẻ em trong việc gì?",
            "in what is a person treated as a child who possibly is one?",
        ),
        sources=(_AS_A_CHILD,),
        choices=(
            ("in_all_support", Label("trong mọi chế độ hỗ trợ", "in all support")),
            ("in_reception", Label("khi tiếp nhận, phỏng vấn xác định", "in reception and interviews only")),
        ),
        default=None,
        reason=Label(
            "quy định nằm trong tiêu chuẩn tiếp nhận, phỏng vấn; văn bản không nói rộng hay hẹp hơn",
            "it stands among the standards of reception and interviews; no text says how far it reaches",
        ),
    ),
)
"""What is open about ages known in part."""

TEXTS: Final = (
    MissingText(
        key=Key("child_age_before_2017"),
        label=Label(
            "độ tuổi của trẻ em trước ngày 01/06/2017: chưa có văn bản",
            "below which age one was a child before 01/06/2017: the text is not held",
        ),
    ),
)
"""What would have to be read on ages."""


def _below(number: int, source: Source, *, day: date) -> Condition:
    """Below an age; where that is known only in part, by the rules in force on a day."""
    under = Under(Key("age"), number, source)
    rules = [*_rules(day)]
    return some(under, every(Under(Key("lowest_age"), number, source), some(*rules))) if rules else under


def _rules(day: date) -> Iterator[Condition]:
    """The rules by which somebody is below an age who may be above it too."""
    if _in_force(CIRCULAR_35_2013, day):
        possibly = yes("possibly_a_child", _AS_A_CHILD)
        yield by_reading("treated_as_a_child", _AS_A_CHILD, in_all_support=possibly, in_reception=NEVER)
    ways: list[Condition] = []
    if _in_force(CRIMINAL_PROCEDURE_CODE, day):
        # the last day of its month, quarter, half or year is none on which the lowest possible age is not reached
        ways.append(every(yes("birth_within_a_year", _LATEST_DAY), yes("birth_inquiry_exhausted", _LATEST_DAY)))
    if _in_force(JOINT_CIRCULAR_06_2018, day):
        ways.append(yes("age_range_by_expert", _LOWEST_AGE))
    if ways:
        yield by_reading(_PROCEEDINGS, _LATEST_DAY, by_analogy=some(*ways), not_for_support=NEVER)


def _in_force(instrument: Instrument, day: date) -> bool:
    return instrument.in_force is not None and instrument.in_force <= day


def by_day(since: date, condition: Callable[[Below], Condition], until: date | None = None) -> Series[Condition]:
    """A condition on age under the rules of each time for ages that are known in part.

    Args:
        since: The first day.
        condition: Makes the condition, given how to say "below an age".
        until: The last day; ``None`` while nothing ends it.
    """
    changes = (CIRCULAR_35_2013, CRIMINAL_PROCEDURE_CODE, JOINT_CIRCULAR_06_2018)
    days = sorted({since, *(text.in_force for text in changes if text.in_force is not None and text.in_force > since)})
    ends = [*(day - _DAY for day in days[1:]), until]
    return Series(
        tuple(
            Step(since=first, until=last, value=condition(partial(_below, day=first)))
            for first, last in zip(days, ends, strict=True)
        )
    )


_CHILDREN: Final = LAW_102_2016.at("1")

CHILD: Final[Series[Condition]] = Series(
    (
        Step(
            since=LAW_66_2011.in_force or date.min,
            until=date(2017, 5, 31),
            value=every(
                defined("minor", LAW_66_2011.at("24.3")), NotHeld(Key("child_age_before_2017"), LAW_66_2011.at("24.3"))
            ),
        ),
        *by_day(date(2017, 6, 1), lambda below: below(16, _CHILDREN)).steps,
    )
)
"""A child; before the Law on Children of 2016, at least no one who is not a minor."""
