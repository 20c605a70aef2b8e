"""The law book of this library: every regime, put together and checked."""

__all__ = ["default_book"]

from functools import cache

from victim_protocol.actors import ACTORS
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.law.benefit import Body, Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.statutes import earlier, general, law_2024
from victim_protocol.statutes.general import counting, legal_aid
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
from victim_protocol.statutes.local import resolutions
from victim_protocol.statutes.notation import defined, some


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
        some(
            *(
                defined(one, legal_aid.WITHOUT_MEANS_TEST)
                for one in ("victim", "being_identified", "accompanying_minor")
            )
        ),
        (LAW_66_2011.at("36.1"), LAW_66_2011.at("36.2")),
        Body(Key("legal_aid_centre"), Role.DELIVERS, LAW_66_2011.at("39.4")),
    )
    return LawBook(
        facts=FACTS,
        events={**EVENTS, **ESTABLISHMENT_EVENTS},
        costs=COSTS,
        actors=ACTORS,
        instruments=(
            *INSTRUMENTS,
            *general.INSTRUMENTS,
            *norms.INSTRUMENTS,
            *law_2024.INSTRUMENTS,
            *resolutions.INSTRUMENTS,
            *earlier.INSTRUMENTS,
        ),
        regimes=(REGIME, law_2024.REGIME),
        standings=STANDINGS + law_2024.STANDINGS,
        definitions={**DEFINITIONS, **law_2024.DEFINITIONS, **general.DEFINITIONS},
        readings=READINGS + limits.READINGS + procedures.READINGS + general.READINGS + law_2024.READINGS,
        texts=TEXTS + general.TEXTS + law_2024.TEXTS,
        parameters=general.PARAMETERS,
        occasions=OCCASIONS,
        benefits=(*support.BENEFITS, aid, *support.COSTS_OF_BODIES, *law_2024.BENEFITS),
        papers={**papers.PAPERS, **procedures.FORMS, **law_2024.FORMS},
        norms=norms.NORMS + general.NORMS + law_2024.NORMS,
        ended=ENDED,
        acts={**limits.ACTS, **general.ACTS, **procedures.ACTS, **law_2024.ACTS},
        persons_acts={**procedures.PERSONS_ACTS, **law_2024.PERSONS_ACTS},
        limits=limits.LIMITS + general.LIMITS + law_2024.LIMITS,
        counting=counting.COUNTING,
        calendar=CALENDAR,
        authorities=AUTHORITIES + law_2024.AUTHORITIES,
        unsettled=UNSETTLED,
        procedures=procedures.PROCEDURES + law_2024.PROCEDURES,
        everywhere=procedures.EVERYWHERE,
        handover=procedures.HANDOVER,
        unread=law_2024.UNREAD + resolutions.UNREAD + earlier.UNREAD,
    )
