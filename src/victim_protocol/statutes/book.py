"""The law book of this library: every regime, put together and checked."""

__all__ = ["default_book"]

from functools import cache

from victim_protocol.facts import ACTORS, COSTS, EVENTS, FACTS
from victim_protocol.law.benefit import Body, Role
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.statutes.general import legal_aid
from victim_protocol.statutes.law_2011 import care, essentials, reintegration, travel
from victim_protocol.statutes.law_2011.instruments import INSTRUMENTS, LAW_66_2011
from victim_protocol.statutes.law_2011.occasions import OCCASIONS
from victim_protocol.statutes.law_2011.periods import LAW_FROM
from victim_protocol.statutes.law_2011.readings import READINGS
from victim_protocol.statutes.law_2011.standing import DEFINITIONS, REGIME, STANDINGS, entitled
from victim_protocol.statutes.law_2011.texts import TEXTS


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
        events=EVENTS,
        costs=COSTS,
        actors=ACTORS,
        instruments=INSTRUMENTS + legal_aid.INSTRUMENTS,
        regimes=(REGIME,),
        standings=STANDINGS,
        definitions=DEFINITIONS,
        readings=READINGS,
        texts=TEXTS,
        occasions=OCCASIONS,
        benefits=(*essentials.BENEFITS, *travel.BENEFITS, *care.BENEFITS, *reintegration.BENEFITS, aid),
    )
