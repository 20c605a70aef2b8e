"""Support by a mission abroad while the way home is arranged (Joint Circular 134/2013 Article 5)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Role
from victim_protocol.law.condition import Condition, NotHeld, OneOf
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate, RateKind, RateTerm
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_84_2019, JOINT_CIRCULAR_134_2013, LAW_66_2011
from victim_protocol.statutes.law_2011.occasions import ABROAD
from victim_protocol.statutes.law_2011.periods import AFTER_AMOUNTS, AMOUNTS_FROM
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import awaiting, body, defined, gives, happened, no, provision, some, yes
from victim_protocol.statutes.rate_notation import at_cost
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_AFTER: Final = CIRCULAR_84_2019.at()

_BY: Final = (
    body("mission_abroad", _AMOUNTS("5.2")),
    body("citizen_protection_fund", _AMOUNTS("5.1"), Role.PAYS),
)


def _abroad(source: Source) -> tuple[Condition, ...]:
    """Whoever waits abroad, while being verified or certified already, and cannot pay."""
    return (
        happened("mission_informed", _AMOUNTS("5.2")),
        some(defined("victim", source), awaiting("certified", source)),
        OneOf(Key("citizenship"), ("viet_nam", "stateless_permanent_resident"), _LAW("32.1")),
        no("can_pay_while_abroad", _AMOUNTS("5.2")),
    )


def _given(
    key: str, label: tuple[str, str], force: Force, source: Source, rate: RateTerm, *further: Condition
) -> Benefit:
    """One support of a mission; what the circular that replaced this one says is not held."""
    conditions = (*_abroad(source), *further)
    return Benefit(
        key=Key(key),
        label=Label(*label),
        regime=REGIME.key,
        occasion=ABROAD.key,
        provisions=by_period(
            (AMOUNTS_FROM, provision(_BY, gives(force, source, *conditions))),
            (
                AFTER_AMOUNTS,
                provision(_BY, gives(force, source, *conditions, NotHeld(Key("support_abroad_since_2019"), _AFTER))),
            ),
        ),
        allowance=Allowance(
            rate=by_period((AMOUNTS_FROM, rate), (AFTER_AMOUNTS, _not_known(_SINCE_2019, _AFTER))),
            quantity=Quantity.ONCE,
        ),
    )


def _not_known(missing: Label, source: Source) -> RateTerm:
    return Rate(kind=RateKind.NOT_KNOWN, missing=missing, source=source)


_SINCE_2019: Final = Label(
    "mức chi của cơ quan đại diện từ ngày 27/11/2019: chưa có toàn văn Thông tư 84/2019/TT-BTC",
    "what a mission spends from 27/11/2019: the text of Circular 84/2019/TT-BTC is not held",
)

FOOD_AND_SHELTER: Final = _given(
    "food_and_shelter_abroad",
    ("tiền ăn, chỗ ở tạm thời ở nước ngoài", "food and shelter abroad"),
    Force.OWED,
    _AMOUNTS("5.2.a"),
    _not_known(
        Label(
            "mức sinh hoạt phí tối thiểu theo Thông tư liên tịch 29/2006: chưa có văn bản",
            "the minimum cost of living of Joint Circular 29/2006, whose text is not held",
        ),
        _AMOUNTS("5.2.a"),
    ),
)
CLOTHING_AND_FEES: Final = _given(
    "clothing_and_fees_abroad",
    ("quần áo, vật dụng, đi lại và lệ phí giấy tờ ở nước ngoài", "clothes, effects, local travel and fees abroad"),
    Force.OWED,
    _AMOUNTS("5.2.b"),
    at_cost("clothing_and_fees_abroad", _AMOUNTS("5.2.b")),
)
TICKET: Final = _given(
    "ticket_to_viet_nam",
    ("vé về đến cửa khẩu Việt Nam", "ticket to the border of Viet Nam"),
    Force.OWED,
    _AMOUNTS("5.2.c"),
    at_cost("fare_from_abroad", _AMOUNTS("5.2.c")),
    yes("wishes_to_go_home", _AMOUNTS("5.2.c")),
)
HOSPITAL: Final = _given(
    "hospital_abroad",
    ("chi phí điều trị tại bệnh viện ở nước ngoài", "cost of a hospital abroad"),
    Force.CONSIDERED,
    _AMOUNTS("5.2.d"),
    _not_known(
        Label(
            "chi phí điều trị ở nước ngoài: xem xét từng trường hợp theo chứng từ",
            "cost of treatment abroad: considered case by case on its vouchers",
        ),
        _AMOUNTS("5.2.d"),
    ),
    happened("moved_to_hospital", _AMOUNTS("5.2.d")),
)
DEATH: Final = _given(
    "death_abroad",
    ("mai táng, hỏa táng hoặc đưa thi hài, di hài về nước", "burial, cremation or transport home of the remains"),
    Force.CONSIDERED,
    _AMOUNTS("5.2.d"),
    _not_known(
        Label(
            "chi phí mai táng, hỏa táng, vận chuyển thực tế: chưa ghi nhận",
            "actual cost of burial, cremation or transport: not recorded",
        ),
        _AMOUNTS("5.2.d"),
    ),
    happened("died", _AMOUNTS("5.2.d")),
)

BENEFITS: Final = (FOOD_AND_SHELTER, CLOTHING_AND_FEES, TICKET, HOSPITAL, DEATH)
"""What a mission gives."""
