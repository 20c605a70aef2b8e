"""Ages: who is a child, and what counts where a birth date is known only in part."""

__all__ = ["CHILDREN_FROM", "INSTRUMENTS", "READINGS", "Rule", "by_day", "child"]

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, TypeAlias

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import NEVER, Condition, Under
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.reading import Reading
from victim_protocol.statutes.notation import by_reading, every, some, yes

Below: TypeAlias = Callable[[int, Source], Condition]
Rule: TypeAlias = tuple[date, Condition]
"""A rule by which somebody is below an age, and the first day on which it counts."""

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
_PROCEEDINGS: Final = "age_rules_of_criminal_procedure"
_DAY: Final = timedelta(days=1)
_SINCE_CODE: Final = date(2018, 1, 1)
_SINCE_CIRCULAR: Final = date(2019, 2, 5)
CHILDREN_FROM: Final = date(2017, 6, 1)
"""The first day of the Law on Children."""

READINGS: Final = (
    Reading(
        key=Key(_PROCEEDINGS),
        question=Label(
            "quy tắc xác định tuổi trong tố tụng hình sự có dùng để hỗ trợ nạn nhân không?",
            "do the rules of criminal procedure on ages serve for support?",
        ),
        sources=(_LATEST_DAY, JOINT_CIRCULAR_06_2018.at("6.2:p2"), _LOWEST_AGE),
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
)
"""What is open about ages known in part."""


def _below(number: int, source: Source, *, day: date, others: Iterable[Rule]) -> Condition:
    """Below an age; where that is known only in part, by the rules in force on a day."""
    under = Under(Key("age"), number, source)
    rules = [*(rule for since, rule in others if since <= day), *_of_proceedings(day)]
    return some(under, every(Under(Key("lowest_age"), number, source), some(*rules))) if rules else under


def _of_proceedings(day: date) -> Iterator[Condition]:
    """The rules of criminal procedure by which somebody is below an age who may be above it too."""
    ways: list[Condition] = []
    if day >= _SINCE_CODE:
        # the last day of its month, quarter, half or year is none on which the lowest possible age is not reached
        ways.append(every(yes("birth_within_a_year", _LATEST_DAY), yes("birth_inquiry_exhausted", _LATEST_DAY)))
    if day >= _SINCE_CIRCULAR:
        ways.append(yes("age_range_by_expert", _LOWEST_AGE))
    if ways:
        yield by_reading(_PROCEEDINGS, _LATEST_DAY, by_analogy=some(*ways), not_for_support=NEVER)


def by_day(since: date, condition: Callable[[Below], Condition], others: tuple[Rule, ...] = ()) -> Series[Condition]:
    """A condition on age under the rules of each time for ages that are known in part.

    Args:
        since: The first day.
        condition: Makes the condition, given how to say "below an age".
        others: Further rules by which somebody is below an age, each with the first day on which it counts.
    """
    changes = {_SINCE_CODE, _SINCE_CIRCULAR, *(first for first, _ in others)}
    days = sorted({since, *(day for day in changes if day > since)})
    ends = [*(day - _DAY for day in days[1:]), None]
    return Series(
        tuple(
            Step(since=first, until=last, value=condition(partial(_below, day=first, others=others)))
            for first, last in zip(days, ends, strict=True)
        )
    )


def child(others: tuple[Rule, ...] = ()) -> Series[Condition]:
    """A child, since the Law on Children of 2016.

    Args:
        others: Further rules on ages known in part, as for ``by_day``.
    """
    source = LAW_102_2016.at("1")
    return by_day(CHILDREN_FROM, lambda below: below(16, source), others)
