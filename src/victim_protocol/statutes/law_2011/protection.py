"""Protection of whoever is harmed or at risk, victim or not yet certified (Law Articles 6, 29, 30)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.law.benefit import Force
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2011.periods import LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, defined, gives, in_kind, provision, some, yes
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at

PROTECTION: Final = in_kind(
    "protection",
    ("được bảo vệ an toàn", "protection from harm"),
    REGIME.key,
    DAY_ASKED,
    by_period(
        (
            LAW_FROM,
            provision(
                tuple(body(one, _LAW("29")) for one in ("police", "border_guard", "coast_guard")),
                gives(
                    Force.OWED,
                    _LAW("29"),
                    some(defined("victim", _LAW("6.1")), yes("grounds_to_believe_trafficked", _LAW("29"))),
                    yes("at_risk_of_harm", _LAW("29")),
                    beside=_LAW("6.2"),
                ),
            ),
        ),
        until=LAW_UNTIL,
    ),
)

BENEFITS: Final = (PROTECTION,)
"""That measures are taken; which ones, and by whom, is for the rules on procedure."""
