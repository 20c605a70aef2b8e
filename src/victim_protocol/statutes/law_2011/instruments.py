"""The instruments of the 2011 regime, and the days on which they count."""

__all__ = [
    "AMOUNTS_2026",
    "CIRCULAR_35_2013",
    "CIRCULAR_78_2013",
    "CIRCULAR_84_2019",
    "CODIFIED",
    "DECREE_09_2013",
    "DECREE_62_2012",
    "FIRST_CERTAIN_DAY_OF_CIRCULAR_84",
    "FIRST_DAY_OF_AMOUNTS_2026",
    "INSTRUMENTS",
    "JOINT_CIRCULAR_01_2014",
    "JOINT_CIRCULAR_134_2013",
    "LAST_DAY_OF_JOINT_CIRCULAR_134",
    "LAW_53_2024",
    "LAW_66_2011",
]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument

LAW_66_2011: Final = Instrument(
    identity=InstrumentId("66", 2011, "QH12"),
    title=Label("Luật Phòng, chống mua bán người", "Law on Prevention of Human Trafficking"),
    signed=date(2011, 3, 29),
    in_force=date(2012, 1, 1),
    evidence=Evidence.OFFICIAL,
)

DECREE_62_2012: Final = Instrument(
    identity=InstrumentId("62", 2012, "NĐ-CP"),
    title=Label("căn cứ xác định nạn nhân và bảo vệ an toàn", "grounds of identification and protection from harm"),
    signed=date(2012, 8, 13),
    in_force=date(2012, 10, 10),
    evidence=Evidence.OFFICIAL,
)

DECREE_09_2013: Final = Instrument(
    identity=InstrumentId("09", 2013, "NĐ-CP"),
    title=Label("chế độ hỗ trợ nạn nhân và cơ sở hỗ trợ nạn nhân", "support of victims and support establishments"),
    signed=date(2013, 1, 11),
    in_force=date(2013, 4, 15),
    evidence=Evidence.OFFICIAL,
)

CIRCULAR_78_2013: Final = Instrument(
    identity=InstrumentId("78", 2013, "TT-BQP"),
    title=Label("biện pháp của Bộ đội Biên phòng, Cảnh sát biển", "measures of the Border Guard and the Coast Guard"),
    signed=date(2013, 6, 25),
    in_force=date(2013, 8, 9),
    evidence=Evidence.OFFICIAL,
)

JOINT_CIRCULAR_134_2013: Final = Instrument(
    identity=InstrumentId("134", 2013, "TTLT-BTC-BLĐTBXH"),
    title=Label("mức chi hỗ trợ nạn nhân", "amounts of support for victims"),
    signed=date(2013, 9, 25),
    in_force=date(2013, 11, 10),
    until=date(2019, 11, 26),
    evidence=Evidence.OFFICIAL,
)

JOINT_CIRCULAR_01_2014: Final = Instrument(
    identity=InstrumentId("01", 2014, "TTLT-BCA-BQP-BLĐTBXH-BNG"),
    title=Label("trình tự xác minh, tiếp nhận và trao trả nạn nhân", "verification, reception and handover of victims"),
    signed=date(2014, 2, 10),
    in_force=date(2014, 3, 25),
    evidence=Evidence.OFFICIAL,
)

CIRCULAR_84_2019: Final = Instrument(
    identity=InstrumentId("84", 2019, "TT-BTC"),
    title=Label("mức chi hỗ trợ nạn nhân, thay Thông tư liên tịch 134", "amounts of support, replacing 134/2013"),
    signed=date(2019, 11, 27),
    in_force=None,
    evidence=Evidence.SECONDARY,
)

CIRCULAR_35_2013: Final = Instrument(
    identity=InstrumentId("35", 2013, "TT-BLĐTBXH"),
    title=Label("cơ sở hỗ trợ nạn nhân và quy trình hỗ trợ", "support establishments and the process of support"),
    signed=date(2013, 12, 30),
    in_force=date(2014, 2, 15),
    evidence=Evidence.OFFICIAL,
)

LAW_53_2024: Final = Instrument(
    identity=InstrumentId("53", 2024, "QH15"),
    title=Label("Luật Phòng, chống mua bán người", "Law on Prevention and Combat of Human Trafficking"),
    signed=None,
    in_force=date(2025, 7, 1),
    evidence=Evidence.SECONDARY,
)

AMOUNTS_2026: Final = Instrument(
    identity=InstrumentId("120", 2026, "TT-BTC"),
    title=Label(
        "mức chi hỗ trợ nạn nhân: chỉ biết tên văn bản", "amounts of support: nothing but the name of the text is known"
    ),
    signed=None,
    in_force=None,
    evidence=Evidence.SECONDARY,
)

LAST_DAY_OF_JOINT_CIRCULAR_134: Final = JOINT_CIRCULAR_134_2013.until or date.max
"""The last day on which its amounts are certain: the day before Circular 84/2019 was signed."""

FIRST_CERTAIN_DAY_OF_CIRCULAR_84: Final = date(2020, 7, 7)
"""Provinces set their amounts under it from this day on; on which day before it took effect is not known."""

FIRST_DAY_OF_AMOUNTS_2026: Final = date(2026, 10, 1)
"""From this day on another circular sets the amounts, of which only the name is known."""

CODIFIED: Final = (
    LAW_66_2011,
    DECREE_62_2012,
    DECREE_09_2013,
    CIRCULAR_78_2013,
    JOINT_CIRCULAR_134_2013,
    CIRCULAR_35_2013,
    JOINT_CIRCULAR_01_2014,
)
"""Those that the official codification holds, word by word."""

INSTRUMENTS: Final = (
    *CODIFIED,
    CIRCULAR_84_2019,
    LAW_53_2024,
    AMOUNTS_2026,
)
"""Every instrument that this regime cites."""
