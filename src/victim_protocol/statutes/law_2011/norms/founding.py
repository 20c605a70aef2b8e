"""What a support establishment and its founders may and must (Decree 09/2013 Articles 2, 14, 15; Circular 35/2013)."""

__all__ = ["NORMS"]

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from victim_protocol.law.condition import Condition, OneOf
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM, LAW_UNTIL
from victim_protocol.statutes.notation import every, happened, norm

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at
_ESTABLISHMENT: Final = "victim_support_establishment"
_LAST_DAY_WITHOUT_A_LICENCE: Final = date(2014, 8, 14)
"""The day before 15/08/2014."""


def _lodged_in(kind: str) -> Callable[[Source], Condition]:
    """Lodged in an establishment of a kind."""

    def condition(source: Source) -> Condition:
        return every(happened("lodged", source), OneOf(Key("lodged_in"), (kind,), source))

    return condition


_standard = partial(
    norm,
    kind=NormKind.STANDARD,
    since=DECREE_FROM,
    until=LAW_UNTIL,
    toward=_lodged_in(_ESTABLISHMENT),
    bearers=_ESTABLISHMENT,
)

NORMS: Final = (
    _standard(
        "public_establishments_are_resourced",
        (
            "Nhà nước hỗ trợ nguồn lực cho cơ sở bảo trợ xã hội công lập để hỗ trợ nạn nhân",
            "the State gives public establishments the means to support victims",
        ),
        _DECREE("2.1"),
        bearers="state_budget",
        toward=_lodged_in("social_protection_establishment"),
    ),
    _standard(
        "founders_have_incentives",
        (
            "người thành lập cơ sở hỗ trợ nạn nhân được hưởng chính sách ưu đãi xã hội hóa",
            "who founds a support establishment has the incentives of the law on private social services",
        ),
        _DECREE("2.2"),
        bearers="founder",
    ),
    _standard(
        "establishment_seeks_no_profit",
        (
            "cơ sở hỗ trợ nạn nhân tự nguyện, tự trang trải kinh phí, không vì lợi nhuận",
            "a support establishment is voluntary, pays its own way and seeks no profit",
        ),
        _DECREE("14.1"),
    ),
    _standard(
        "establishment_hires",
        (
            "cơ sở hỗ trợ nạn nhân được tuyển dụng lao động theo pháp luật lao động",
            "a support establishment may hire staff, by the law on labour",
        ),
        _DECREE("15.3"),
    ),
    _standard(
        "establishment_raises_money",
        (
            "cơ sở hỗ trợ nạn nhân được huy động tài trợ trong nước, ngoài nước để hỗ trợ nạn nhân",
            "a support establishment may raise money at home and abroad for its support",
        ),
        _DECREE("15.4"),
    ),
    _standard(
        "organisation_of_establishment",
        (
            (
                "cơ sở hỗ trợ nạn nhân có 01 Giám đốc, 01 đến 02 Phó Giám đốc; các bộ phận tiếp nhận, hành chính, bảo "
                "vệ; quản lý, tư vấn; hòa nhập cộng đồng; đơn vị khác do Giám đốc quyết định"
            ),
            (
                "a support establishment has one director, one or two deputies, and sections for reception, office and "
                "guard, for care and advice, and for reintegration; the director sets up others"
            ),
        ),
        *(_CIRCULAR(place) for place in ("10.1", "10.1.a", "10.1.b", "10.1.c", "10.2")),
        since=ESTABLISHMENTS_FROM,
    ),
    _standard(
        "older_establishments_need_a_licence",
        (
            (
                "cơ sở thành lập trước ngày 15/02/2014 được tiếp tục hoạt động, và phải làm thủ tục cấp giấy phép "
                "trước ngày 15/08/2014"
            ),
            ("an establishment founded before 15/02/2014 may go on, and must apply for its licence before 15/08/2014"),
        ),
        _CIRCULAR("22"),
        since=ESTABLISHMENTS_FROM,
        until=_LAST_DAY_WITHOUT_A_LICENCE,
    ),
)
"""Told to who is lodged there; how a licence is asked for and lost is in the procedures."""
