"""What an establishment does for whoever stays in it, and who helps at home (Circular 35/2013, 11 to 20)."""

__all__ = ["services", "supported_at_home"]

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_FROM, LAW_UNTIL
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.law_2011.procedures.tasks import explained
from victim_protocol.statutes.notation import defined, every, happened, yes

_LAW = LAW_66_2011.at
_CIRCULAR = CIRCULAR_35_2013.at
_BY_CIRCULAR = partial(row, since=ESTABLISHMENTS_FROM)
_EITHER: Final = "establishment"


def _psychological(source: Source) -> Condition:
    return entitled("psychological_support", named_victims_only_by=source)


_SERVICES: Final[tuple[tuple[str, str, tuple[Source, ...], Condition], ...]] = (
    ("health_checked", "examine_and_treat", (_CIRCULAR("11.2.a"),), ALWAYS),
    (
        "psychological_support_given",
        "support_psychologically",
        (_CIRCULAR("20.2.a"), _CIRCULAR("11.2.b")),
        _psychological(_CIRCULAR("20.2.a")),
    ),
    (
        "crisis_intervened",
        "intervene_in_crisis",
        (_CIRCULAR("20.2.b"), _CIRCULAR("11.2.b")),
        every(happened("crisis_noticed", _CIRCULAR("20.2.b")), _psychological(_CIRCULAR("20.2.b"))),
    ),
    (
        "legal_aid_referred",
        "refer_to_legal_aid",
        (_CIRCULAR("11.2.c"),),
        yes("needs_legal_aid", _CIRCULAR("11.2.c")),
    ),
    (
        "study_and_work_advised",
        "advise_on_study_and_work",
        (_CIRCULAR("11.3.a"), _CIRCULAR("14.2")),
        yes("needs_study_or_work_advice", _CIRCULAR("11.3.a")),
    ),
    (
        "reintegration_assessed",
        "assess_reintegration",
        (_CIRCULAR("11.3.b"), _LAW("40.1.d")),
        defined("victim", _CIRCULAR("11.3.b")),
    ),
    (
        "reintegration_planned",
        "plan_reintegration",
        (_CIRCULAR("12.3"), _CIRCULAR("20.3.a"), _CIRCULAR("20.3.d")),
        defined("victim", _CIRCULAR("12.3")),
    ),
)
"""Each with the event that does it, the act, the provisions, and for whom."""


_BY_LAW: Final[tuple[tuple[str, str, str], ...]] = (
    ("psychological_support_given", "support_psychologically", "35"),
    ("life_skills_taught", "teach_life_skills", "40.1.c"),
    ("reintegration_assessed", "assess_reintegration", "40.1.d"),
)
"""What the Law itself has establishments do."""


def _by_law(stage: str, since: date) -> Iterator[Transition]:
    """Until the circular has them more closely; life skills beside it, too."""
    before = ESTABLISHMENTS_FROM - timedelta(days=1)
    for event, act, place in _BY_LAW:
        until = LAW_UNTIL if event == "life_skills_taught" else before
        if since <= until:
            owed = partial(row, f"{stage}: {event}", act, _EITHER, _LAW(place))
            yield owed(since=since, until=until, guard=defined("victim", _LAW(place)))


def services(stage: str) -> tuple[Transition, ...]:
    """The tasks of the stay.

    Args:
        stage: A stage at which the person lives in the establishment.
    """
    child = defined("child", _CIRCULAR("11.3.c"))
    since = LAW_FROM if stage == "staying" else DECREE_FROM if stage == "closing" else ESTABLISHMENTS_FROM
    return (
        row(
            f"{stage}: essentials_given",
            "give_essential_needs",
            _EITHER,
            _LAW("39.3"),
            since=since,
            guard=defined("in_need", _LAW("39.3")),
            doubts="essentials_on_reception",
        ),
        explained(stage, _EITHER, _CIRCULAR("13.2")),
        *_by_law(stage, since),
        *(
            _BY_CIRCULAR(f"{stage}: {event}", act, _EITHER, *sources, guard=guard)
            for event, act, sources, guard in _SERVICES
        ),
        _BY_CIRCULAR(
            f"{stage}: family_informed",
            "notify_family_of_child",
            "establishment_director",
            _CIRCULAR("11.3.c"),
            to_whom="relatives",
            guard=child,
        ),
    )


def supported_at_home() -> tuple[Transition, ...]:
    """What the commune and the establishment go on with once the person is home."""
    home = every(happened("returned_home", _CIRCULAR("15.1")), defined("victim", _CIRCULAR("15.1")))
    helpers = "commune_committee establishment"
    return tuple(
        _BY_CIRCULAR(f"left: {event}", act, helpers, *sources, guard=home)
        for event, act, sources in (
            ("reintegration_supported", "support_reintegration", (_CIRCULAR("15.2"), _CIRCULAR("15.3"))),
            ("reintegration_reviewed", "review_reintegration", (_CIRCULAR("15.3"), _CIRCULAR("20.3.b"))),
        )
    )
