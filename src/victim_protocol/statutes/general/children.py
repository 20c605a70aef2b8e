"""Child protection, for a victim below 16: clocks and help (Decree 56/2017 Articles 19 to 21, 26, 28, 31, 32)."""

__all__ = ["ACTS", "INSTRUMENTS", "LIMITS", "NORMS", "TEXTS"]

from datetime import date
from functools import partial
from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.condition import NotHeld
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.norm import NormKind
from victim_protocol.law.reading import MissingText
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.statutes.notation import defined, every, limit, norm, some, yes

_FROM: Final = date(2017, 7, 1)
DECREE_56_2017: Final = Instrument(
    identity=InstrumentId("56", 2017, "NĐ-CP"),
    title=Label("chi tiết Luật Trẻ em", "details of the Law on Children"),
    signed=None,
    in_force=_FROM,
    evidence=Evidence.OFFICIAL,
)
INSTRUMENTS: Final = (DECREE_56_2017,)
"""What this module cites."""

_AT = DECREE_56_2017.at

ACTS: Final = labelled(
    pass_on_child_information=("chuyển thông tin về trẻ em", "pass on what is heard of a child"),
    assess_risk_to_child=("đánh giá nguy cơ đối với trẻ em", "assess the risk to the child"),
    protect_child_at_once=("can thiệp, bảo vệ khẩn cấp trẻ em", "protect the child at once"),
    decide_on_separation=("quyết định tạm thời cách ly trẻ em", "decide on a separation for a time"),
    separation_of_child=("tạm thời cách ly trẻ em", "the separation of the child"),
    approve_plan_for_child=("phê duyệt kế hoạch hỗ trợ, can thiệp", "approve the plan of support"),
)
"""What is to be done for a child, or lasts."""

_CHILD: Final = defined("child", _AT("14"))
_limit = partial(limit, since=_FROM, condition=_CHILD)
_SERIOUS: Final = every(_CHILD, yes("serious_risk_to_child", _AT("26.3")))

_RENAMED: Final = date(2025, 7, 1)
"""From this day on the health agency does what the labour bodies did; who did from 01/03/2025 is not held."""
_NO_TIME: Final = Label(
    "thời hạn đánh giá nguy cơ: nguồn đã đọc không nêu", "by when the risk is assessed: no source that was read says"
)
_NO_START: Final = Label(
    "05 ngày làm việc, chưa rõ tính từ khi nào", "5 working days, counted from a day that no source that was read names"
)


def _passed_on(key: str, actors: str, since: date, until: date | None) -> TimeLimit:
    return limit(
        key,
        "pass_on_child_information",
        actors,
        "",
        "child_report_received",
        _AT("26.1"),
        since,
        until,
        kind=LimitKind.AT_ONCE,
        condition=_CHILD,
        done_by="child_information_passed_on",
    )


_IN_TWELVE_HOURS: Final = (
    _limit(
        "child_protected_in_twelve_hours",
        "protect_child_at_once",
        "commune_chair",
        "12 hours",
        "child_information_passed_on",
        _AT("26.3"),
        condition=_SERIOUS,
        done_by="child_protected_at_once child_separated",
    ),
    _limit(
        "child_separated_in_twelve_hours",
        "decide_on_separation",
        "commune_chair",
        "12 hours",
        "child_information_passed_on",
        _AT("32.2"),
        condition=every(_SERIOUS, yes("child_must_be_separated", _AT("32.2"))),
        done_by="child_separated",
    ),
)
"""From the day on which others pass on what they heard."""


def _told_itself(passed_on: TimeLimit) -> TimeLimit:
    """The same, where the commune took the report itself."""
    told = yes("child_reported_to_commune", passed_on.source)
    return evolve(
        passed_on,
        key=Key(f"{passed_on.key}_of_its_own"),
        starts=(Key("child_report_received"),),
        condition=every(passed_on.condition, told),
    )


LIMITS: Final = (
    _passed_on(
        "child_information_at_once",
        "hotline_111 provincial_department police",
        _FROM,
        _RENAMED - date.resolution,
    ),
    _passed_on("child_information_at_once_since_2025", "hotline_111 provincial_health_agency police", _RENAMED, None),
    _limit(
        "child_risk_assessed",
        "assess_risk_to_child",
        "commune_chair child_protection_worker",
        "",
        "child_information_passed_on",
        _AT("26.2"),
        missing=_NO_TIME,
        done_by="child_risk_assessed",
    ),
    *_IN_TWELVE_HOURS,
    *map(_told_itself, _IN_TWELVE_HOURS),
    _limit(
        "child_separated_at_most",
        "separation_of_child",
        "commune_chair",
        "15 days",
        "child_separated",
        _AT("32.3"),
        kind=LimitKind.AT_MOST,
        done_by="child_separation_ended",
    ),
    _limit(
        "child_plan_in_five_days",
        "approve_plan_for_child",
        "commune_chair",
        "",
        "child_risk_assessed",
        _AT("28.1"),
        missing=_NO_START,
        done_by="child_plan_approved",
    ),
)
"""Of whoever is below 16; for those of 16 and 17 no such clock is held."""

TEXTS: Final = (
    MissingText(
        key=Key("school_fees_of_children"),
        label=Label(
            "trẻ em nào được miễn, giảm học phí, bao nhiêu (Điều 20 Nghị định 56/2017/NĐ-CP): chưa có văn bản",
            "of which children school fees are waived or lowered, and by how much (Article 20, Decree "
            "56/2017/NĐ-CP): the text is not held",
        ),
    ),
)
"""What would decide something for a child and is not held."""

_TRAFFICKED: Final = every(_CHILD, some(defined("victim", _AT("14")), yes("grounds_to_believe_trafficked", _AT("14"))))
"""Certified or believed to be trafficked; Article 14 names no child who accompanies another."""


def _summary(place: str) -> Source:
    """A place of which only a summary is held."""
    return Source(_AT(place).citation, Evidence.SECONDARY)


_standard = partial(norm, kind=NormKind.STANDARD, since=_FROM, until=None, toward=_TRAFFICKED)

NORMS: Final = (
    _standard(
        "child_kept_while_protected",
        (
            "trẻ em đang được bảo vệ khẩn cấp được hỗ trợ tiền ăn, ở, đi lại theo quy định về trợ giúp xã hội",
            "a child under emergency protection has food, lodging and travel by the rules on social assistance",
        ),
        _summary("19.2"),
        toward=every(_CHILD, yes("child_is_protected_at_once", _summary("19.2"))),
    ),
    _standard(
        "child_studies_for_less",
        (
            "trẻ em được miễn, giảm học phí; trường hợp nào, bao nhiêu thì chưa có toàn văn",
            "a child's school fees are waived or lowered; in which cases and by how much is not held",
        ),
        _summary("20"),
        toward=every(_TRAFFICKED, NotHeld(Key("school_fees_of_children"), _summary("20"))),
    ),
    _standard(
        "child_is_counselled",
        (
            "trẻ em được trợ giúp pháp lý, tư vấn, trị liệu tâm lý",
            "a child has legal aid, counselling and therapy",
        ),
        _summary("21"),
    ),
)
"""What the State gives a child in special circumstances, as a trafficked child is one; known from summaries."""
