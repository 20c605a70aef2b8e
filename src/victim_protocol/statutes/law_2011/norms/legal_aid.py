"""How a legal-aid body must treat a trafficked person (Circular 11/2014/TT-BTP Article 12)."""

__all__ = ["CIRCULAR_11_2014", "NORMS"]

from datetime import date
from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2011.periods import LAW_UNTIL
from victim_protocol.statutes.notation import defined, norm

CIRCULAR_11_2014: Final = Instrument(
    identity=InstrumentId("11", 2014, "TT-BTP"),
    title=Label("trợ giúp pháp lý và bình đẳng giới", "legal aid and equality of the sexes"),
    signed=None,
    in_force=date(2014, 7, 1),
    evidence=Evidence.OFFICIAL,
)

_AT = CIRCULAR_11_2014.at
_must = partial(
    norm,
    kind=NormKind.STANDARD,
    since=date(2014, 7, 1),
    until=LAW_UNTIL,
    bearers="legal_aid_centre",
    toward=defined("victim", _AT("12.1")),
)

NORMS: Final = (
    _must("legal_aid_in_private", ("tiếp riêng nếu được yêu cầu", "to see the person alone, if asked"), _AT("12.1.a")),
    _must(
        "legal_aid_without_blame",
        ("không phán xét, đổ lỗi, gây áp lực, làm tổn thương", "no judging, blame, pressure or hurt"),
        _AT("12.1.b"),
        _AT("12.1.c"),
    ),
    _must(
        "legal_aid_advises_and_guides",
        (
            "tư vấn, giữ bí mật, hướng dẫn tiếp cận cơ sở hỗ trợ và biện pháp bảo vệ",
            "to advise, keep secrecy, and guide to establishments and protection",
        ),
        _AT("12.1.d"),
    ),
    _must(
        "legal_aid_sends_helper",
        (
            "cử người giúp làm thủ tục hộ khẩu, hộ tịch, nhận hỗ trợ, bồi thường, tham gia tố tụng",
            "to send someone who helps with papers, supports, compensation and proceedings",
        ),
        _AT("12.1.đ"),
    ),
    _must(
        "legal_aid_asks_for_protection",
        ("đề xuất áp dụng biện pháp bảo vệ", "to propose measures of protection"),
        _AT("12.1.e"),
    ),
    _must(
        "legal_aid_comforts",
        (
            "hỗ trợ ổn định tâm lý; khi cần thì yêu cầu Tòa án cử người hỗ trợ",
            "to help to find calm and, where needed, to ask the court for a person of support",
        ),
        _AT("12.1.g"),
    ),
    _must(
        "legal_aid_gives_addresses",
        ("cung cấp địa chỉ các cơ quan, cơ sở hỗ trợ", "to give the addresses of bodies that help"),
        _AT("12.2"),
    ),
    _must(
        "legal_aid_tells_establishment",
        ("thông tin, phối hợp với cơ sở hỗ trợ nạn nhân", "to tell, and work with, an establishment"),
        _AT("12.3"),
    ),
    _must(
        "legal_aid_passes_on_breaches",
        (
            "chuyển vụ việc có dấu hiệu vi phạm cho cơ quan có thẩm quyền",
            "to pass on signs of a breach, or ask the police to keep the person safe",
        ),
        _AT("12.4"),
    ),
)
"""From 01/07/2014."""
