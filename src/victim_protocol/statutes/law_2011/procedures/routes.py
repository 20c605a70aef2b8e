"""By which articles somebody is received: those for foreigners, or those for anybody (Joint Circular 01/2014, 8)."""

__all__ = ["STAGE", "as_anybody", "by_article_8", "to_article_8"]

from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.law_2011.standing import foreigner
from victim_protocol.statutes.notation import by_reading, every

_CIRCULAR = JOINT_CIRCULAR_01_2014.at

STAGE: Final = {
    "by_article_8": ("theo Điều 8, 9 dành cho người nước ngoài", "by Articles 8 and 9, which are for foreigners"),
}
"""Where the way of anybody ends for a foreigner."""


def by_article_8(source: Source) -> Condition:
    """A foreigner, whom Articles 8 and 9 of the joint circular are about, if one reads them as the only ones.

    Args:
        source: The provision that speaks.
    """
    special = by_reading("foreigners_route", source, articles_8_and_9=ALWAYS, as_anybody=NEVER)
    return every(foreigner(source), special)


def as_anybody(source: Source) -> Condition:
    """Somebody whose matter goes as a citizen's does.

    Args:
        source: The provision that speaks.
    """
    return Not(by_article_8(source), source)


def to_article_8(stage: str, event: str, act: str, actors: str, point: str) -> Transition:
    """Where the table for foreigners takes over.

    Args:
        stage: Where the matter stands.
        event: The step of that table.
        act: What is done.
        actors: Who does it.
        point: The point of Article 8.
    """
    source = _CIRCULAR(point)
    step = f"{stage}: {event} > by_article_8"
    return BY_CIRCULAR(step, act, actors, source, guard=by_article_8(source), duty=False, link=True)
