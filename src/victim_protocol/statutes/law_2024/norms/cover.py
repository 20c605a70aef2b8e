"""What health insurance pays, by the group in which somebody is insured (Health Insurance Law 12 and 22)."""

__all__ = ["NORMS", "PAID_BY_THE_STATE"]

from datetime import date
from functools import partial
from typing import Final

from victim_protocol.law.condition import Not
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.health import INSURED
from victim_protocol.statutes.law_2024.instruments import HEALTH_INSURANCE_LAW, NEW_LAW_FROM
from victim_protocol.statutes.notation import defined, every, norm, some, yes

_AT = HEALTH_INSURANCE_LAW.at
_VICTIM: Final = defined("confirmed_victim", INSURED)
_DISEASE_PREVENTION_FROM: Final = date(2026, 7, 1)
"""The first day of the law that sets the free checks, as the footnotes of the consolidated text give it."""
_standard = partial(norm, kind=NormKind.STANDARD, since=NEW_LAW_FROM, until=None, toward=_VICTIM)

PAID_BY_THE_STATE: Final = some(
    defined("below_six", _AT("12.3.h")),
    yes("poor_household", _AT("12.3.o")),
    yes("ethnic_minority_in_difficult_area", _AT("12.3.o")),
    yes("monthly_social_assistance", _AT("12.3.r")),
)
"""Of the groups whose premium the State pays those that a fact tells."""
_ALL_IS_PAID: Final = some(PAID_BY_THE_STATE, yes("insured_in_another_group_paid_wholly", _AT("22.1.a")))
_MOST_IS_PAID: Final = some(
    yes("near_poor_household", _AT("12.4.a")), yes("insured_in_another_group_paid_at_95", _AT("22.1.đ"))
)

_SHARES: Final = (
    _standard(
        "health_insurance_pays_all",
        (
            (
                "quỹ bảo hiểm y tế chi trả 100%: người thuộc hộ nghèo, người hưởng trợ cấp xã hội hằng tháng, trẻ em "
                "dưới 6 tuổi và đối tượng khác của điểm a khoản 1 Điều 22"
            ),
            (
                "health insurance pays 100 % for poor households, who receives monthly social assistance, children "
                "under 6 and the other groups of Article 22 clause 1 point a"
            ),
        ),
        _AT("22.1.a"),
        toward=every(_VICTIM, _ALL_IS_PAID),
    ),
    _standard(
        "health_insurance_pays_nineteen_twentieths",
        (
            "quỹ bảo hiểm y tế chi trả 95%: người thuộc hộ cận nghèo và đối tượng khác của điểm đ khoản 1 Điều 22",
            ("health insurance pays 95 % for near-poor households and the other groups of Article 22 clause 1 point đ"),
        ),
        _AT("22.1.đ"),
        toward=every(_VICTIM, _MOST_IS_PAID, Not(_ALL_IS_PAID, _AT("22.2"))),
    ),
    _standard(
        "health_insurance_pays_four_fifths",
        (
            "quỹ bảo hiểm y tế chi trả 80%: nạn nhân không thuộc đối tượng được chi trả 100% hoặc 95%",
            "health insurance pays 80 % for a victim who is in no group for which it pays 100 % or 95 %",
        ),
        _AT("22.1.e"),
        toward=every(_VICTIM, Not(_ALL_IS_PAID, _AT("22.2")), Not(_MOST_IS_PAID, _AT("22.2"))),
    ),
)
"""By the group in which somebody is insured; of several the best one counts."""

_COVER: Final = (
    _standard(
        "health_insurance_pays_all_of_small_and_first_visits",
        (
            (
                "quỹ bảo hiểm y tế chi trả 100% tại trạm y tế và cơ sở khác thuộc cấp ban đầu, khi khám ngoại trú tại "
                "phòng khám đa khoa khu vực, hoặc khi chi phí một lần khám thấp hơn mức Chính phủ quy định"
            ),
            (
                "health insurance pays 100 % at commune stations and other initial-level facilities, without a stay "
                "at regional polyclinics, or where a visit costs less than the Government sets"
            ),
        ),
        _AT("22.1.b"),
        _AT("22.1.c"),
    ),
    _standard(
        "health_insurance_pays_all_after_five_years",
        (
            (
                "tham gia bảo hiểm y tế 5 năm liên tục, đã cùng chi trả trong năm hơn 6 lần mức tham chiếu: quỹ chi "
                "trả 100%"
            ),
            (
                "for who was insured for 5 years without a break and has borne more than 6 times the reference level "
                "in the year, health insurance pays 100 %"
            ),
        ),
        _AT("22.1.d"),
    ),
    _standard(
        "health_insurance_by_the_best_ground",
        (
            "người thuộc nhiều đối tượng hưởng theo đối tượng có quyền lợi cao nhất",
            "who is in several groups is covered by the best of them",
        ),
        _AT("22.2"),
    ),
    _standard(
        "health_insurance_at_another_place",
        (
            (
                "người đăng ký ban đầu tại cơ sở cấp chuyên sâu hoặc cấp cơ bản, thay đổi nơi tạm trú, lưu trú: được "
                "khám tại cơ sở cấp cơ bản phù hợp và hưởng như nơi đăng ký"
            ),
            (
                "who is registered at a specialised or basic-level facility and stays elsewhere is treated at a "
                "fitting basic-level facility there, and covered as where registered"
            ),
        ),
        _AT("22.3"),
    ),
    _standard(
        "health_insurance_elsewhere_by_choice",
        (
            (
                "tự đi khám không đúng nơi, so với mức hưởng: 100% tại cấp ban đầu, khi nội trú tại cấp cơ bản, tại "
                "tuyến huyện trước 01/01/2025, với bệnh hiếm, hiểm nghèo, cần phẫu thuật hoặc kỹ thuật cao do Bộ Y tế "
                "quy định, và nội trú chuyên sâu của người dân tộc thiểu số và người thuộc hộ nghèo đang sinh sống tại "
                "vùng khó khăn, đặc biệt khó khăn, người ở xã đảo, đặc khu; 50–100% ngoại trú cấp cơ bản theo lộ trình "
                "của Chính phủ; 40% nội trú chuyên sâu; tại tuyến tỉnh trước 01/01/2025: 50% ngoại trú theo lộ trình "
                "của Chính phủ, 100% nội trú"
            ),
            (
                "of the cover, for who goes elsewhere by choice: 100 % at the initial level, for a stay at the basic "
                "level, at former district facilities, for the rare and grave illness, surgery and high technology "
                "that the Ministry of Health lists, and for a specialised stay of islanders, and of the ethnic "
                "minorities and the poor of hard areas, where the text leaves open whether ethnic minorities of other "
                "areas are meant too; 50 to 100 % without a stay at the basic level, by the Government's schedule; "
                "40 % for a specialised stay; at former provincial facilities 50 % without a stay, by the "
                "Government's schedule, and 100 % with one"
            ),
        ),
        *(_AT(f"22.4.{letter}") for letter in ("a", "b", "c", "d", "đ", "e", "g", "h")),
    ),
    _standard(
        "health_insurance_in_an_emergency",
        (
            "cấp cứu tại bất kỳ cơ sở nào: hưởng 100% mức hưởng",
            "in an emergency the whole cover is paid at any facility",
        ),
        _AT("22.5"),
    ),
    _standard(
        "health_check_and_screening_for_free",
        (
            (
                "khám sức khỏe định kỳ, khám sàng lọc miễn phí theo Luật Phòng bệnh: 100% chi phí, theo đối tượng và "
                "lộ trình ưu tiên phù hợp với khả năng cân đối của Quỹ"
            ),
            (
                "the free health checks and screenings of the Law on Disease Prevention are paid wholly, by groups "
                "and a schedule of priority as the fund can bear"
            ),
        ),
        _AT("22.5a"),
        since=_DISEASE_PREVENTION_FROM,
    ),
)

NORMS: Final = (*_SHARES, *_COVER)
"""The share, then where and when it is another one."""
