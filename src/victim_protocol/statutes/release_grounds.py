"""On which grounds what is confidential may be released, and whose consent that of a child takes, by date."""

__all__ = ["CHILD_BELOW", "CHILD_CONSENTS_FROM", "GROUNDS", "OF_A_CHILD", "Ground"]

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeAlias

from victim_protocol.labels import Label
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2024.instruments import DECREE_98_2026, FINES_FROM, NEW_LAW_FROM, read

Sources: TypeAlias = tuple[Source, ...]


class Ground(Enum):
    """Why what is confidential may be released."""

    CONSENT = "consent"
    LIFE_OR_HEALTH = "life_or_health"
    ANOTHER_LAW = "another_law"

    __hash__ = object.__hash__  # members are single

    @property
    def label(self) -> Label:
        """What it means.

        >>> Ground.ANOTHER_LAW.label.en
        'another law provides so'
        """
        return _LABELS[self]


_LABELS: Final = {
    Ground.CONSENT: Label("người đó hoặc người đại diện hợp pháp đồng ý", "the person or a representative consents"),
    Ground.LIFE_OR_HEALTH: Label(
        "cần thiết để bảo vệ tính mạng, sức khỏe của chính người đó",
        "it is needed to protect the life or health of the person whom it is about",
    ),
    Ground.ANOTHER_LAW: Label("pháp luật có quy định khác", "another law provides so"),
}


def _by_law(old: Sources, new: Sources, since_fines: Sources) -> Series[Sources]:
    """What the Law of 2011, the Law of 2024, and Decree 98/2026 beside it, say of a ground; nothing where none does."""
    first = LAW_66_2011.in_force or date.min
    return Series(
        (
            Step(since=first, until=NEW_LAW_FROM - timedelta(days=1), value=old),
            Step(since=NEW_LAW_FROM, until=FINES_FROM - timedelta(days=1), value=new),
            Step(since=FINES_FROM, value=(*new, *since_fines)),
        )
    )


_LISTED: Final = DECREE_98_2026.at("8.3")

GROUNDS: Final[Mapping[Ground, Series[Sources]]] = MappingProxyType(
    {
        Ground.CONSENT: _by_law((LAW_66_2011.at("3.10"),), (read("3.10"),), (_LISTED,)),
        Ground.LIFE_OR_HEALTH: _by_law((), (), (_LISTED,)),
        Ground.ANOTHER_LAW: _by_law((LAW_66_2011.at("31.1"),), (read("3.10"),), (_LISTED,)),
    }
)
"""For each ground, the provisions that know it on a day; none before a text that is held names it."""

OF_A_CHILD: Final = Series[Sources](
    (
        Step(since=LAW_66_2011.in_force or date.min, until=FINES_FROM - timedelta(days=1), value=()),
        Step(since=FINES_FROM, value=(DECREE_98_2026.at("32.1"),)),
    )
)
"""The provisions by which a child's parents or guardian must consent, and the child too from some age on."""

CHILD_BELOW: Final = 16
"""Full years, as the Law on Children counts (102/2016/QH13 Article 1); on days before that law, by caution."""
CHILD_CONSENTS_FROM: Final = 7
"""Full years (Decree 98/2026/NĐ-CP Article 32 clause 1)."""
