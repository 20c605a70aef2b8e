"""The law book of this library: every regime, put together and checked."""

__all__ = ["default_book"]

from functools import cache

from victim_protocol.actors import ACTORS
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.benefit import Body, Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.statutes import law_2024
from victim_protocol.statutes.general import ages, base_salary, counting, legal_aid, social_assistance
from victim_protocol.statutes.general.calendar import CALENDAR
from victim_protocol.statutes.law_2011 import limits, norms, papers, procedures, support
from victim_protocol.statutes.law_2011.authorities import AUTHORITIES, UNSETTLED
from victim_protocol.statutes.law_2011.ended import ENDED
from victim_protocol.statutes.law_2011.instruments import INSTRUMENTS, LAW_66_2011
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.occasions import OCCASIONS
from victim_protocol.statutes.law_2011.periods import LAW_FROM
from victim_protocol.statutes.law_2011.readings import READINGS
from victim_protocol.statutes.law_2011.standing import DEFINITIONS, REGIME, STANDINGS
from victim_protocol.statutes.law_2011.texts import TEXTS

OTHERS = (
    *legal_aid.INSTRUMENTS,
    *counting.INSTRUMENTS,
    *ages.INSTRUMENTS,
    *social_assistance.INSTRUMENTS,
    *norms.INSTRUMENTS,
    *base_salary.INSTRUMENTS,
    *law_2024.INSTRUMENTS,
)
"""The instruments of general law that are cited."""


@cache
def default_book() -> LawBook:
    """The law as this library holds it; built once.

    >>> default_book().regimes[0].label.en
    'Law 66/2011/QH12'
    """
    aid = legal_aid.legal_aid(
        REGIME,
        LAW_FROM,
        entitled("legal_aid"),
        (LAW_66_2011.at("36.1"), LAW_66_2011.at("36.2")),
        Body(Key("legal_aid_centre"), Role.DELIVERS, LAW_66_2011.at("39.4")),
    )
    return LawBook(
        facts=FACTS,
        events={**EVENTS, **ESTABLISHMENT_EVENTS},
        costs=COSTS,
        actors=ACTORS,
        instruments=INSTRUMENTS + OTHERS,
        regimes=(REGIME, law_2024.REGIME),
        standings=STANDINGS + law_2024.STANDINGS,
        definitions={**DEFINITIONS, **law_2024.DEFINITIONS},
        readings=(
            READINGS + limits.READINGS + procedures.READINGS + counting.READINGS + ages.READINGS + law_2024.READINGS
        ),
        texts=TEXTS + law_2024.TEXTS,
        occasions=OCCASIONS,
        benefits=(*support.BENEFITS, aid, *support.COSTS_OF_BODIES, *law_2024.BENEFITS),
        papers={**papers.PAPERS, **procedures.FORMS, **law_2024.FORMS},
        norms=norms.NORMS + law_2024.NORMS,
        ended=ENDED,
        acts={**limits.ACTS, **social_assistance.ACTS, **procedures.ACTS, **law_2024.ACTS},
        limits=limits.LIMITS + social_assistance.LIMITS + law_2024.LIMITS,
        counting=counting.COUNTING,
        calendar=CALENDAR,
        authorities=AUTHORITIES + law_2024.AUTHORITIES,
        unsettled=UNSETTLED,
        procedures=procedures.PROCEDURES + law_2024.PROCEDURES,
        everywhere=procedures.EVERYWHERE,
        handover=procedures.HANDOVER,
    )
