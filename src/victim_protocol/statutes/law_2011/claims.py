"""What all supports have in common that are given on a claim (Decree Article 23.3, Circular 35 Article 16.1)."""

__all__ = ["DECIDED", "IN_TIME", "LABOUR_DEPARTMENT", "claimed"]

from datetime import date
from typing import Final

from victim_protocol.law.benefit import Body, Ground, Provision, Role
from victim_protocol.law.condition import ALWAYS
from victim_protocol.statutes.law_2011 import papers
from victim_protocol.statutes.law_2011.instruments import (
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import (
    ESTABLISHMENTS_FROM,
)
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    no,
    provision,
)

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at

LABOUR_DEPARTMENT: Final = (body("provincial_department", _LAW("39.5")),)
DECIDED: Final = (*LABOUR_DEPARTMENT, body("district_chair", _DECREE("23.3.b:p5"), Role.DECIDES))


IN_TIME: Final = by_reading(
    "late_application",
    _DECREE("23.3.b:p2"),
    right_remains=ALWAYS,
    right_ends=no("application_is_late", _DECREE("23.3.b:p2")),
)
"""Applied for within the 12 months, if one reads the text so that the right ends with them."""


def claimed(bodies: tuple[Body, ...], *grounds: tuple[date, tuple[Ground, ...]]) -> tuple[tuple[date, Provision], ...]:
    """What the Decree and its circulars give on a claim: the papers are listed since Circular 35."""
    by_day = dict(grounds)
    days = sorted({*by_day, ESTABLISHMENTS_FROM})
    return tuple(
        (
            day,
            provision(
                bodies,
                *by_day[max(since for since in by_day if since <= day)],
                papers=papers.BY_DECREE if day < ESTABLISHMENTS_FROM else papers.BY_CIRCULAR,
            ),
        )
        for day in days
    )
