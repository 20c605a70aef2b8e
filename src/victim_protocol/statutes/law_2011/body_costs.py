"""What bodies and their staff are paid for their work for a person (Joint Circular 134/2013 Article 3)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Ground, Provision, Recipient
from victim_protocol.law.condition import Condition, NotHeld
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Limit, LimitTerm, Quantity, Span, When
from victim_protocol.statutes.law_2011.bodies import PAID_BY
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_84_2019, DECREE_09_2013, JOINT_CIRCULAR_134_2013
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.law_2011.occasions import CARE, JOURNEY, STAY
from victim_protocol.statutes.law_2011.periods import AFTER_AMOUNTS, AMOUNTS_FROM
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.local.resolutions import HAU_GIANG
from victim_protocol.statutes.notation import defined, gives, no, provision, some, yes
from victim_protocol.statutes.rate_notation import at_cost, at_most, exactly
from victim_protocol.statutes.series_notation import by_period

_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_DECREE = DECREE_09_2013.at
_PER_SESSION: Final = 10_000
_PER_OFFICER_AND_MONTH: Final = 500_000


def _paid(source: Source, *conditions: Condition) -> Series[Provision]:
    """Paid under the circular; what the one that replaced it says is not held."""

    def ground(*further: Condition) -> Ground:
        return gives(Force.OWED, source, *conditions, *further)

    since_2019 = NotHeld(Key("costs_of_bodies_since_2019"), CIRCULAR_84_2019.at())
    return by_period(
        (AMOUNTS_FROM, provision(PAID_BY[:1], ground())),
        (AFTER_AMOUNTS, provision(PAID_BY[:1], ground(since_2019))),
    )


FILE: Final = Benefit(
    key=Key("file_of_victim"),
    label=Label("lập hồ sơ nạn nhân", "making the victim's file"),
    regime=REGIME.key,
    occasion=CARE.key,
    provisions=_paid(
        _AMOUNTS("3.7"),
        # the file holds the minutes of the verification, so it is begun before its outcome
        some(defined("victim", _AMOUNTS("3.7")), defined("being_identified", _AMOUNTS("3.7"))),
    ),
    allowance=Allowance(
        rate=amounts("file_of_victim", exactly(100_000, _AMOUNTS("3.7")), None),
        quantity=Quantity.ONCE,
    ),
    recipient=Recipient.BODY,
)
GUARDS: Final = Benefit(
    key=Key("unpaid_guards"),
    label=Label("người bảo vệ không hưởng lương từ ngân sách", "guards without a State salary"),
    regime=REGIME.key,
    occasion=CARE.key,
    provisions=_paid(_AMOUNTS("3.8"), defined("victim", _AMOUNTS("3.8"))),
    allowance=Allowance(
        rate=amounts("unpaid_guards", at_most(100_000, _AMOUNTS("3.8")), None),
        quantity=Quantity.NUMBER,
        number=Key("unpaid_guard_days"),
    ),
    recipient=Recipient.BODY,
)
_MONTHLY: Final[LimitTerm] = Limit(
    units=_PER_OFFICER_AND_MONTH // _PER_SESSION, span=Span.BEYOND_CASE, source=_AMOUNTS("3.9")
)
_MONTHLY_IN_HAU_GIANG: Final[LimitTerm] = When(
    HAU_GIANG.applies,
    Limit(units=350_000 // _PER_SESSION, span=Span.BEYOND_CASE, source=HAU_GIANG.instrument.at()),
    None,
)
COUNSELLOR: Final = Benefit(
    key=Key("counsellor_pay"),
    label=Label("thù lao cán bộ tư vấn tâm lý", "pay of the counsellor"),
    regime=REGIME.key,
    occasion=STAY.key,
    provisions=_paid(_AMOUNTS("3.9"), defined("victim", _AMOUNTS("3.9"))),
    allowance=Allowance(
        rate=amounts("counsellor_pay", exactly(_PER_SESSION, _AMOUNTS("3.9")), None),
        quantity=Quantity.NUMBER,
        number=Key("counselling_sessions"),
        limit=by_period(
            (AMOUNTS_FROM, _MONTHLY), (AFTER_AMOUNTS, None), (HAU_GIANG.since or AFTER_AMOUNTS, _MONTHLY_IN_HAU_GIANG)
        ),
    ),
    recipient=Recipient.BODY,
)
VEHICLE: Final = Benefit(
    key=Key("escort_vehicle"),
    label=Label("xe đưa người chưa thành niên về", "the car that brings a minor home"),
    regime=REGIME.key,
    occasion=JOURNEY.key,
    provisions=_paid(
        _AMOUNTS("4.1.c:d1"),
        some(defined("citizen_victim", _DECREE("19.1.a")), defined("foreign_victim", _DECREE("19.1.a"))),
        defined("minor", _AMOUNTS("4.1.c:d1")),
        yes("wishes_to_go_home", _AMOUNTS("4.1.c")),
        no("can_pay_for_journey", _AMOUNTS("4.1.c")),
    ),
    allowance=Allowance(
        rate=amounts("escort_vehicle", at_cost("escort_vehicle", _AMOUNTS("4.1.c:d1")), None),
        quantity=Quantity.ONCE,
    ),
    recipient=Recipient.BODY,
)

BENEFITS: Final = (FILE, GUARDS, COUNSELLOR, VEHICLE)
"""Costs of bodies in a case, each as the circular sets it."""
