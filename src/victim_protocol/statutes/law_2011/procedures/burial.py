"""Death in an establishment, and the burial (Decree 09/2013 Article 20 clause 4)."""

__all__ = ["BURIAL", "STAGES"]

from datetime import timedelta
from functools import partial
from typing import Final

from victim_protocol.statutes.general.social_base import DECREE_20_2021
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.law_2011.procedures.notation import row
from victim_protocol.statutes.notation import no, yes

_DECREE = DECREE_09_2013.at
_row = partial(row, since=DECREE_FROM)

STAGES: Final = {
    "dead": ("đã chết trong thời gian lưu trú", "died during the stay"),
    "died_in_hospital": ("đã chết tại cơ sở y tế", "died in a hospital"),
    "died_with_provider": ("đã chết ở đơn vị khác", "died with another provider"),
    "concluded": ("cơ quan có thẩm quyền đã kết luận", "the competent body has concluded"),
    "buried": ("đã mai táng", "buried"),
}
"""From the death on."""

_OTHER_RULE_FROM: Final = DECREE_20_2021.in_force or DECREE_FROM
"""Since then two texts say what a burial costs."""

_held = partial(
    _row,
    "concluded: burial_held > buried",
    "bury",
    "establishment",
    _DECREE("20.4"),
    guard=no("relatives_hold_burial", _DECREE("20.4")),
)

BURIAL: Final = (
    *(
        _row(f"{stage}: died > dead", "record_death", "every_body", _DECREE("20.4"), duty=False, since=since)
        for stage, since in (
            ("staying", DECREE_FROM),
            ("closing", DECREE_FROM),
            ("social_protection", ESTABLISHMENTS_FROM),
        )
    ),
    _row("in_hospital: died > died_in_hospital", "record_death", "every_body", _DECREE("20.4"), duty=False),
    _row(
        "with_provider: died > died_with_provider",
        "record_death",
        "every_body",
        _DECREE("20.4"),
        duty=False,
        since=ESTABLISHMENTS_FROM,
    ),
    _row("dead: death_concluded > concluded", "conclude_on_death", "every_body", _DECREE("20.4"), duty=False),
    _row(
        "died_in_hospital: death_concluded > concluded",
        "conclude_on_death",
        "every_body",
        _DECREE("20.4"),
        duty=False,
        reading=("death_in_hospital", "during_the_stay"),
    ),
    _held(until=_OTHER_RULE_FROM - timedelta(days=1)),
    _held(since=_OTHER_RULE_FROM, doubts="burial_rule"),
    _row(
        "concluded: buried_by_relatives > buried",
        "bury",
        "relatives",
        _DECREE("20.4"),
        guard=yes("relatives_hold_burial", _DECREE("20.4")),
        duty=False,
    ),
)
"""The establishment buries whom no relatives can, not before 24 hours after the conclusion."""
