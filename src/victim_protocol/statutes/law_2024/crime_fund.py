"""Support from the central fund for the prevention of crime (Circular 29/2026/TT-BCA Articles 5 to 7)."""

__all__ = ["ACTS", "LIMITS", "fund_support"]

from typing import Final

from attrs import evolve

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Role
from victim_protocol.law.condition import ALWAYS, Condition, Not
from victim_protocol.law.key import Key, labelled
from victim_protocol.law.rate import Quantity
from victim_protocol.law.time_limit import TimeLimit
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2024.instruments import CIRCULAR_29_2026, FUND_FROM
from victim_protocol.statutes.notation import body, every, gives, happened, limit, provision, yes
from victim_protocol.statutes.rate_notation import not_known
from victim_protocol.statutes.series_notation import by_period

_AT = CIRCULAR_29_2026.at
_MINISTRY: Final = "ministry_of_public_security"
_COMPLEX: Final = yes("fund_request_is_complex", _AT("6"))
_INCOMPLETE: Final = yes("fund_file_is_incomplete", _AT("6"))

ACTS: Final = labelled(
    guide_fund_file=("hướng dẫn hoàn thiện hồ sơ chưa đủ", "tell how to complete a file that is not complete"),
    report_fund_request=("thẩm định, báo cáo Bộ trưởng", "appraise and report to the minister"),
    report_complex_fund_request=("thẩm định, báo cáo việc phức tạp", "appraise and report a complex request"),
    announce_fund_decision=("ban hành, thông báo quyết định", "issue and announce the decision"),
    pay_fund_support=("trao tiền hỗ trợ", "hand the money over"),
)
"""What is to be done with a request."""


def _limit(key: str, act: str, days: int, start: str, done_by: str, condition: Condition = ALWAYS) -> TimeLimit:
    return limit(
        key,
        act,
        _MINISTRY,
        f"{days} working_days",
        start,
        _AT("6"),
        FUND_FROM,
        done_by=done_by,
        condition=condition,
    )


def _reported(key: str, start: str, condition: Condition) -> tuple[TimeLimit, TimeLimit]:
    """The report, in time and in the longer time of a complex request."""
    done = "fund_request_reported"
    soon = _limit(f"fund_request_{key}in_three_days", "report_fund_request", 3, start, done, condition)
    later = _limit(
        f"complex_fund_request_{key}in_five_days",
        "report_complex_fund_request",
        5,
        start,
        done,
        every(condition, _COMPLEX),
    )
    return evolve(soon, extended=_COMPLEX), later


LIMITS: Final = (
    _limit(
        "fund_file_guided_in_two_days",
        "guide_fund_file",
        2,
        "fund_support_requested",
        "fund_file_guided fund_file_completed",
        _INCOMPLETE,
    ),
    *_reported("", "fund_support_requested", Not(_INCOMPLETE)),
    *_reported("completed_", "fund_file_completed", ALWAYS),
    _limit("fund_decision_in_one_day", "announce_fund_decision", 1, "fund_support_decided", "fund_decision_announced"),
    evolve(
        _limit("fund_support_in_two_days", "pay_fund_support", 2, "fund_support_decided", "fund_support_paid"),
        source=_AT("7"),
    ),
)
"""In working days; a file that was not complete is appraised once it is."""

_AMOUNT: Final = not_known(
    "số tiền hỗ trợ từ Quỹ: theo đề nghị và quyết định của Bộ trưởng; Quyết định 07/2026/QĐ-TTg chưa có văn bản",
    "the amount from the fund: as it is asked and the minister decides; Decision 07/2026/QĐ-TTg is not held",
    _AT("5.4.a"),
)
PAPER: Final = _AT("5.4.b")
"""The paper that says that the person is a victim, issued under the Law."""


def fund_support(regime: Key, victim: Condition) -> Benefit:
    """The amount is what the request asks and the minister decides; no text sets it.

    Args:
        regime: The regime that governs the person.
        victim: Who holds the paper.
    """
    return Benefit(
        key=Key("crime_fund_support"),
        label=Label(
            "hỗ trợ tiền từ Quỹ phòng, chống tội phạm trung ương", "money from the central crime-prevention fund"
        ),
        regime=regime,
        occasion=DAY_ASKED.key,
        provisions=by_period(
            (
                FUND_FROM,
                provision(
                    (body("minister_of_public_security", _AT("6"), Role.DECIDES),),
                    gives(Force.CONSIDERED, _AT("5.4"), victim, happened("fund_support_requested", _AT("5.4.a"))),
                ),
            )
        ),
        allowance=Allowance(rate=by_period((FUND_FROM, _AMOUNT)), quantity=Quantity.ONCE),
    )
