"""Support before the Law of 2011, which this library does not hold: whoever was identified then is not modelled."""

__all__ = ["INSTRUMENTS", "UNREAD"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.reading import Unread

_AMOUNTS: Final = Instrument(
    identity=InstrumentId("116", 2007, "TTLT-BTC-BLĐTBXH"),
    title=Label("chi hỗ trợ nạn nhân trước Luật năm 2011", "spending on victims before the Law of 2011"),
    signed=None,
    in_force=None,
    evidence=Evidence.SECONDARY,
)
INSTRUMENTS: Final = (_AMOUNTS,)
"""What is named of that time."""

UNREAD: Final = (
    Unread(
        missing=Label(
            "chế độ, mức chi cho người được xác định trước 01/01/2012 (Thông tư liên tịch 116/2007/TTLT-BTC-BLĐTBXH): "
            "không được đưa vào",
            "the support of who was identified before 01/01/2012, and its amounts (Joint Circular "
            "116/2007/TTLT-BTC-BLĐTBXH): this library does not model them",
        ),
        sources=(_AMOUNTS.at(),),
    ),
)
"""Told to whoever looks the text up; of persons of that time it is said that the law is not held."""
