"""What an establishment does for whoever stays in it, and who helps at home (Circular 35/2013, 11 to 20)."""

__all__ = ["services", "supported_at_home"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import ALWAYS, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.periods import ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.law_2011.procedures.tasks import essentials, explained
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


def services() -> tuple[Transition, ...]:
    """The tasks of the stay."""
    child = defined("child", _CIRCULAR("11.3.c"))
    return (
        essentials("staying", _EITHER, _LAW("39.3")),
        explained("staying", _EITHER, _CIRCULAR("13.2")),
        *(
            _BY_CIRCULAR(f"staying: {event}", act, _EITHER, *sources, guard=guard)
            for event, act, sources, guard in _SERVICES
        ),
        _BY_CIRCULAR(
            "staying: family_informed",
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
