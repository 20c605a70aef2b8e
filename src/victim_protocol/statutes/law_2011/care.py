"""Care and advice: medical care, psychological support, legal advice (Law Articles 34 to 36)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Benefit, Body, Force, Ground
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import (
    DECREE_09_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.money import amount_not_known
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, STAY
from victim_protocol.statutes.law_2011.periods import (
    law_then_decree,
)
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import body, gives, happened, living, provision, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at


def _establishments(source: Source) -> tuple[Body, Body]:
    return (body("social_protection_establishment", source), body("victim_support_establishment", source))


def _medical(source: Source) -> Ground:
    return gives(
        Force.CONSIDERED,
        source,
        entitled("medical_care", named_victims_only_by=source),
        happened("lodged", source),
        yes("needs_medical_care", _LAW("34")),
        beside=_LAW("34"),
    )


MEDICAL_CARE: Final = Benefit(
    key=Key("medical_care"),
    label=Label("hỗ trợ y tế", "medical care"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=law_then_decree(
        provision(_establishments(_LAW("39.3")), _medical(_LAW("34"))),
        provision(_establishments(_DECREE("20.3")), _medical(_DECREE("20.1"))),
    ),
    allowance=amount_not_known(
        "chi phí khám, chữa bệnh: văn bản không ấn định mức",
        "cost of examination and treatment: no text fixes it",
        _LAW("34"),
    ),
)


def _psychological(source: Source) -> Ground:
    return gives(
        Force.OWED,
        source,
        entitled("psychological_support", named_victims_only_by=source),
        happened("lodged", source),
        beside=_LAW("35"),
    )


PSYCHOLOGICAL: Final = Benefit(
    key=Key("psychological_support"),
    label=Label("hỗ trợ tâm lý", "psychological support"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=law_then_decree(
        provision(_establishments(_LAW("39.3")), _psychological(_LAW("35"))),
        provision(_establishments(_DECREE("21.3")), _psychological(_DECREE("21.1"))),
    ),
)


def _advice(source: Source) -> Ground:
    return gives(Force.OWED, source, entitled("legal_aid"), living(source), beside=_LAW("36.1"))


_LEGAL_AID_CENTRE: Final = (body("legal_aid_centre", _LAW("39.4")),)

LEGAL_ADVICE: Final = Benefit(
    key=Key("legal_advice"),
    label=Label("tư vấn pháp luật để phòng ngừa bị mua bán trở lại", "legal advice against being trafficked again"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=law_then_decree(
        provision(_LEGAL_AID_CENTRE, _advice(_LAW("36.1"))),
        provision(_LEGAL_AID_CENTRE, _advice(_DECREE("22.2"))),
    ),
)

BENEFITS: Final = (MEDICAL_CARE, PSYCHOLOGICAL, LEGAL_ADVICE)
"""Medical care, psychological support, legal advice."""
