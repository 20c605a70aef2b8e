"""How the crime-prevention funds are asked for money (Decision 07/2026, Circular 29/2026 Articles 4 to 7)."""

__all__ = ["NORMS"]

from functools import partial
from typing import Final

from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Is
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.instruments import CIRCULAR_29_2026, DECISION_07_2026, FUND_FROM
from victim_protocol.statutes.law_2024.standing import REGIME
from victim_protocol.statutes.notation import by_reading, defined, every, norm, some

_AT = CIRCULAR_29_2026.at


def _victim(source: Source) -> Condition:
    """A victim by the law on human trafficking, whose number the texts do not name."""
    either = by_reading("law_named_without_its_number", source, either_law=ALWAYS, law_of_2024_only=NEVER)
    return every(defined("confirmed_victim", source), some(Is(Key("governed_by"), str(REGIME.key), source), either))


_standard = partial(norm, kind=NormKind.STANDARD, since=FUND_FROM, until=None, toward=_victim)

NORMS: Final = (
    norm(
        "crime_funds_are_for_victims_too",
        (
            "Quỹ phòng, chống tội phạm cũng chi cho việc xác minh, xác định, bảo vệ, hỗ trợ nạn nhân; chưa rõ mức",
            (
                "the funds for the prevention of crime are also for verifying, identifying, protecting and supporting "
                "victims; no amount is known"
            ),
        ),
        DECISION_07_2026.at(),
        kind=NormKind.STANDARD,
        since=DECISION_07_2026.in_force or FUND_FROM,
        until=None,
        bearers="minister_of_public_security provincial_chair",
        toward=some(
            _victim(DECISION_07_2026.at()),
            defined("in_process_of_identification", DECISION_07_2026.at()),
        ),
    ),
    _standard(
        "crime_fund_file",
        (
            (
                "hồ sơ đề nghị Quỹ: văn bản đề nghị nêu vụ việc, căn cứ, người, số tiền, tài khoản hoặc người nhận; "
                "giấy xác nhận nạn nhân; tài liệu khác; gửi điện tử và 01 bản giấy"
            ),
            (
                "the file for the fund: a request that tells the case, the grounds, the person, the sum and the "
                "account or recipient; the paper that confirms the victim; others; sent electronically, and one copy "
                "on paper"
            ),
        ),
        *(_AT(place) for place in ("4.1", "5.4.a", "5.4.b", "5.4.c", "5.7")),
        toward=_victim(_AT("5.4.b")),
    ),
    _standard(
        "crime_fund_pays_to_whom",
        (
            "người nhận tiền từ Quỹ xuất trình giấy tờ tùy thân; người nhận thay có ủy quyền bằng văn bản",
            "who takes the money of the fund shows an identity paper; a proxy holds a written authorisation",
        ),
        _AT("7"),
        bearers="ministry_of_public_security",
    ),
)
"""The file is prepared by the procedural agency, the body that manages the person, or the office of the Ministry."""
