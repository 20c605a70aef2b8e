"""The instruments of the 2024 regime, and how well each part of them is known."""

__all__ = [
    "CIRCULAR_02_2026",
    "CIRCULAR_29_2026",
    "CIRCULAR_55_2023",
    "CONSOLIDATED_LAW",
    "DECISION_07_2026",
    "DECREE_98_2026",
    "DECREE_130_2021",
    "DECREE_139_2026",
    "DECREE_162_2025",
    "DECREE_188_2025",
    "FINES_FROM",
    "FUND_FROM",
    "HEALTH_INSURANCE_LAW",
    "INSTRUMENTS",
    "LAW_86_2025",
    "NEW_LAW_FROM",
    "REPLACED_ARTICLE_27",
    "quoted",
    "read",
]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.instrument import Instrument
from victim_protocol.statutes.law_2011.instruments import LAW_53_2024

NEW_LAW_FROM: Final = LAW_53_2024.in_force or date.max
"""Who is identified on this day or later falls under the Law of 2024."""

LAW_86_2025: Final = Instrument(
    identity=InstrumentId("86", 2025, "QH15"),
    title=Label(
        "Luật sửa đổi Bộ luật Hình sự, thay Điều 27, 28 Luật Phòng, chống mua bán người",
        "law amending the Penal Code, which replaces Articles 27 and 28 of the Law of 2024",
    ),
    signed=date(2025, 6, 25),
    in_force=date(2025, 7, 1),
    evidence=Evidence.SECONDARY,
)

REPLACED_ARTICLE_27: Final = Source(Citation.parse(f"{LAW_86_2025.identity.key}:2.3.a"), Evidence.OFFICIAL)
"""What gave Article 27 of the Law of 2024 its wording before its first day."""

DECREE_162_2025: Final = Instrument(
    identity=InstrumentId("162", 2025, "NĐ-CP"),
    title=Label("chi tiết Luật Phòng, chống mua bán người", "details of the Law of 2024"),
    signed=date(2025, 6, 29),
    in_force=date(2025, 7, 1),
    evidence=Evidence.SECONDARY,
)

HEALTH_INSURANCE_LAW: Final = Instrument(
    identity=InstrumentId("40", 2026, "VBHN-VPQH"),
    title=Label(
        "Luật Bảo hiểm y tế, hợp nhất với Luật số 51/2024/QH15",
        "Health Insurance Law, consolidated with Law 51/2024/QH15",
    ),
    signed=None,
    in_force=date(2025, 7, 1),
    evidence=Evidence.OFFICIAL,
)

DECREE_188_2025: Final = Instrument(
    identity=InstrumentId("188", 2025, "NĐ-CP"),
    title=Label("chi tiết Luật Bảo hiểm y tế", "details of the Health Insurance Law"),
    signed=date(2025, 7, 1),
    in_force=date(2025, 7, 1),
    evidence=Evidence.OFFICIAL,
)

DECREE_98_2026: Final = Instrument(
    identity=InstrumentId("98", 2026, "NĐ-CP"),
    title=Label("xử phạt vi phạm hành chính, có hỗ trợ nạn nhân", "administrative fines, also on support of victims"),
    signed=date(2026, 3, 31),
    in_force=date(2026, 5, 16),
    evidence=Evidence.OFFICIAL,
)
DECREE_130_2021: Final = Instrument(
    identity=InstrumentId("130", 2021, "NĐ-CP"),
    title=Label("xử phạt vi phạm hành chính, trước Nghị định 98/2026", "administrative fines, before Decree 98/2026"),
    signed=None,
    in_force=None,
    evidence=Evidence.SECONDARY,
)
CIRCULAR_29_2026: Final = Instrument(
    identity=InstrumentId("29", 2026, "TT-BCA"),
    title=Label("Quỹ phòng, chống tội phạm trung ương", "the central fund for the prevention of crime"),
    signed=date(2026, 3, 30),
    in_force=date(2026, 3, 30),
    evidence=Evidence.OFFICIAL,
)
FUND_FROM: Final = CIRCULAR_29_2026.in_force or date.max

CIRCULAR_02_2026: Final = Instrument(
    identity=InstrumentId("02", 2026, "TT-BNG"),
    title=Label("phân công của Bộ Ngoại giao", "assignments in the Ministry of Foreign Affairs"),
    signed=date(2026, 5, 5),
    in_force=None,
    evidence=Evidence.OFFICIAL,
)

DECISION_07_2026: Final = Instrument(
    identity=InstrumentId("07", 2026, "QĐ-TTg"),
    title=Label("Quỹ phòng, chống tội phạm", "the funds for the prevention of crime"),
    signed=date(2026, 1, 27),
    in_force=date(2026, 3, 1),
    evidence=Evidence.SECONDARY,
)
DECREE_139_2026: Final = Instrument(
    identity=InstrumentId("139", 2026, "NĐ-CP"),
    title=Label("chế độ báo cáo thống kê cấp quốc gia", "reports for the national statistics"),
    signed=date(2026, 4, 7),
    in_force=date(2026, 7, 1),
    evidence=Evidence.OFFICIAL,
)
CIRCULAR_55_2023: Final = Instrument(
    identity=InstrumentId("55", 2023, "TT-BTC"),
    title=Label(
        "kinh phí chương trình mục tiêu quốc gia 2021–2025", "money of the national target programmes of 2021 to 2025"
    ),
    signed=None,
    in_force=None,
    evidence=Evidence.OFFICIAL,
)
CONSOLIDATED_LAW: Final = Instrument(
    identity=InstrumentId("110", 2026, "VBHN-VPQH"),
    title=Label(
        "Luật Phòng, chống mua bán người, hợp nhất: chỉ biết tên văn bản",
        "the Law of 2024, consolidated: nothing but the name of the text is known",
    ),
    signed=None,
    in_force=None,
    evidence=Evidence.SECONDARY,
)

FINES_FROM: Final = DECREE_98_2026.in_force or date.max
"""Before it another decree set the fines, which is not held."""

INSTRUMENTS: Final = (
    LAW_86_2025,
    DECREE_162_2025,
    HEALTH_INSURANCE_LAW,
    DECREE_188_2025,
    DECREE_98_2026,
    CIRCULAR_29_2026,
    CIRCULAR_02_2026,
    DECISION_07_2026,
    DECREE_139_2026,
    DECREE_130_2021,
    CIRCULAR_55_2023,
    CONSOLIDATED_LAW,
)
"""Every instrument that this regime cites beside the Law itself, which the regime of 2011 cites too."""


def read(place: str) -> Source:
    """A place of the Law of 2024 whose words were read in a printed copy of it.

    Args:
        place: Article, clause and point, as for ``Instrument.at``.
    """
    return Source(Citation.parse(f"{LAW_53_2024.identity.key}:{place}"), Evidence.OFFICIAL)


def quoted(place: str) -> Source:
    """A place of the Law of 2024 that is known from pages which quote or describe it.

    Args:
        place: As for ``read``.
    """
    return LAW_53_2024.at(place)
