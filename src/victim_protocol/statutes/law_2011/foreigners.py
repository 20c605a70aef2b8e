"""Foreigners in Viet Nam: what is done for them whether or not Article 32 gives them a regime."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.occasions import CARE, DAY_ASKED
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.standing import REGIME, foreigner
from victim_protocol.statutes.notation import body, defined, gives, happened, in_kind, provision, some, yes
from victim_protocol.statutes.series_notation import by_period

_PROCEDURE = JOINT_CIRCULAR_01_2014.at


_RECEIVED: Final = some(
    happened("rescued", _PROCEDURE("8.2.a")),
    happened("declared", _PROCEDURE("8.2.a")),
)
_VICTIM_OR_AWAITING: Final = some(
    defined("victim", _PROCEDURE("8.2.a")), defined("being_identified", _PROCEDURE("8.2.a"))
)

ESSENTIALS: Final = in_kind(
    "essentials_of_foreigner",
    ("nhu cầu thiết yếu khi tiếp nhận người nước ngoài", "essential needs of a foreigner on reception"),
    REGIME.key,
    CARE,
    by_period(
        (
            PROCEDURE_FROM,
            provision(
                tuple(body(one, _PROCEDURE("8.2.a")) for one in ("police", "border_guard", "coast_guard")),
                gives(
                    Force.OWED,
                    _PROCEDURE("8.2.a"),
                    foreigner(_PROCEDURE("8.2.a")),
                    _VICTIM_OR_AWAITING,
                    _RECEIVED,
                    yes("needs_essentials", _PROCEDURE("8.2.a")),
                ),
            ),
        ),
        until=LAW_UNTIL,
    ),
)
PLACEMENT: Final = in_kind(
    "placement_of_foreigner",
    ("đưa người nước ngoài vào cơ sở trong thời gian chờ xác minh", "placement of a foreigner while verification runs"),
    REGIME.key,
    CARE,
    by_period(
        (
            PROCEDURE_FROM,
            provision(
                (body("district_division", _PROCEDURE("8.2.b:d1")),),
                gives(
                    Force.OWED,
                    _PROCEDURE("8.2.b:d1"),
                    foreigner(_PROCEDURE("8.2.b:d1")),
                    _VICTIM_OR_AWAITING,
                    _RECEIVED,
                ),
            ),
        ),
        until=LAW_UNTIL,
    ),
)
EXIT_PAPERS: Final = in_kind(
    "exit_papers_of_foreigner",
    ("thị thực xuất cảnh hoặc tạm trú, miễn lệ phí", "exit visa or temporary stay, free of charge"),
    REGIME.key,
    DAY_ASKED,
    by_period(
        (
            PROCEDURE_FROM,
            provision(
                (body("immigration_department", _PROCEDURE("9.2.a")),),
                gives(
                    Force.OWED,
                    _PROCEDURE("9.2.a"),
                    foreigner(_PROCEDURE("9.2.a")),
                    defined("victim", _PROCEDURE("9.2.a")),
                    happened("consular_notice_sent", _PROCEDURE("9.2")),
                ),
            ),
        ),
        until=LAW_UNTIL,
    ),
)
TO_THE_GATE: Final = in_kind(
    "way_to_the_gate",
    ("được đưa tới cửa khẩu để về nước", "being brought to the gate on the way home"),
    REGIME.key,
    DAY_ASKED,
    by_period(
        (
            PROCEDURE_FROM,
            provision(
                tuple(
                    body(one, _PROCEDURE("9.3"))
                    for one in (
                        "provincial_department",
                        "social_protection_establishment",
                        "victim_support_establishment",
                    )
                ),
                gives(
                    Force.OWED,
                    _PROCEDURE("9.3"),
                    foreigner(_PROCEDURE("9.3")),
                    defined("victim", _PROCEDURE("9.3")),
                    happened("consular_notice_sent", _PROCEDURE("9.1")),
                ),
            ),
        ),
        until=LAW_UNTIL,
    ),
)

BENEFITS: Final = (ESSENTIALS, PLACEMENT, EXIT_PAPERS, TO_THE_GATE)
"""Joint Circular 01/2014 Articles 8 and 9; a treaty that says otherwise prevails (Article 1.1)."""
