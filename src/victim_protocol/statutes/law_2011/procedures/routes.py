"""By which articles somebody is received: those for foreigners, or those for anybody (Joint Circular 01/2014, 8)."""

__all__ = [
    "STAGE",
    "as_anybody",
    "awaits_verification",
    "by_article_8",
    "division_by_article_8",
    "not_found_otherwise",
    "to_article_8",
]

from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Not
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.law_2011.standing import foreigner
from victim_protocol.statutes.notation import awaiting, by_reading, every, happened, some

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
    return every(foreigner(source), _special(source))


def _special(source: Source) -> Condition:
    return by_reading("foreigners_route", source, articles_8_and_9=ALWAYS, as_anybody=NEVER)


def as_anybody(source: Source) -> Condition:
    """Somebody whose matter goes as a citizen's does.

    Args:
        source: The provision that speaks.
    """
    return Not(by_article_8(source), source)


def awaits_verification(source: Source) -> Condition:
    """Such a foreigner, as long as the verification is awaited, and who is certified.

    Args:
        source: The provision that speaks of the time until the verification.
    """
    return every(foreigner(source), _special(source), not_found_otherwise(source))


def not_found_otherwise(source: Source) -> Condition:
    """That somebody is certified or awaits it, so that no finding to the contrary stands in this matter.

    Args:
        source: The provision that speaks of the time until the verification.
    """
    return some(awaiting("certified", source), happened("certified", source))


def division_by_article_8(stage: str) -> tuple[Transition, ...]:
    """What the division does at once for a foreigner, also where it is known late that the person is one.

    Args:
        stage: Where the matter stands.
    """
    told = (
        ("department_told", "lodge_and_report_foreigner", "d1", "provincial_department"),
        ("foreign_affairs_told", "tell_foreign_affairs", "d2", "foreign_affairs_office"),
        (
            "immigration_police_informed > by_article_8",
            "tell_immigration_police",
            "d3",
            "provincial_immigration_police",
        ),
    )
    return tuple(
        BY_CIRCULAR(
            f"{stage}: {step}",
            act,
            "district_division",
            _CIRCULAR(f"8.2.b:{dash}"),
            to_whom=to_whom,
            guard=(awaits_verification if dash == "d1" else by_article_8)(_CIRCULAR(f"8.2.b:{dash}")),
        )
        for step, act, dash, to_whom in told
    )


def to_article_8(stage: str) -> Transition:
    """Brought to the division by the police to whom a foreigner declared: the table for foreigners takes over.

    Args:
        stage: Where the matter stands.
    """
    source = _CIRCULAR("8.2.a")
    return BY_CIRCULAR(
        f"{stage}: handed_over > by_article_8",
        "bring_foreigner_to_division",
        "police",
        source,
        to_whom="district_division",
        guard=by_article_8(source),
        care=Care.RECEIVER,
    )
