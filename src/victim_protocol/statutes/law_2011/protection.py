"""Protection of whoever is at risk (Law of 2011 Articles 6, 29, 30; since 01/07/2025 Law of 2024 Article 35)."""

__all__ = ["BENEFITS", "protected_since_2025"]

from typing import Final

from victim_protocol.law.benefit import Force
from victim_protocol.law.condition import Condition
from victim_protocol.statutes.law_2011.instruments import LAW_53_2024, LAW_66_2011
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2011.periods import LAW_FROM, NEW_LAW_FROM
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, defined, every, gives, in_kind, provision, some, yes
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_PROTECTED: Final = LAW_53_2024.at("34")
_MEASURES: Final = LAW_53_2024.at("35")


def protected_since_2025(victim: str, being_identified: str) -> Condition:
    """Whom Article 34 of the Law of 2024 protects.

    Args:
        victim: The definition of a victim under the law that governs the person.
        being_identified: The definition of who is still being identified.
    """
    return some(
        defined(victim, _PROTECTED),
        defined(being_identified, _PROTECTED),
        every(yes("accompanies_victim", _PROTECTED), defined("under_18", _PROTECTED)),
        yes("relative_of_victim", _PROTECTED),
        yes("relative_of_person_being_identified", _PROTECTED),
        yes("helps_victims", _PROTECTED),
    )


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
        (
            NEW_LAW_FROM,
            provision(
                (),
                gives(
                    Force.OWED,
                    _MEASURES,
                    protected_since_2025("victim", "being_identified"),
                    yes("at_risk_of_harm", _MEASURES),
                ),
            ),
        ),
    ),
)

BENEFITS: Final = (PROTECTION,)
"""That measures are taken; which ones, and by whom, is for the rules on procedure.

The support of 2011 goes on for who was identified before 01/07/2025; of protection the Law of 2024 says who has it.
"""
