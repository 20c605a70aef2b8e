"""The poverty lines: income of a person in a month, in the country and in towns."""

__all__ = ["INSTRUMENTS", "RURAL", "URBAN"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.citation import InstrumentId
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.rate import Rate
from victim_protocol.statutes.rate_notation import exactly, not_known
from victim_protocol.statutes.series_notation import by_period

_TITLE: Final = Label("chuẩn nghèo", "the poverty lines")


def _instrument(identity: str) -> Instrument:
    return Instrument(
        identity=InstrumentId.parse(identity), title=_TITLE, signed=None, in_force=None, evidence=Evidence.SECONDARY
    )


_OF_2011: Final = _instrument("?/2011/QĐ-TTg")
_OF_2015: Final = _instrument("?/2015/QĐ-TTg")
_OF_2021: Final = _instrument("07/2021/NĐ-CP")
INSTRUMENTS: Final = (_OF_2011, _OF_2015, _OF_2021)
"""What set them; a number that no source gives is "?". Those of 2021 were set until 2025, and 2026 keeps them."""

_IN_2021: Final = not_known(
    "chuẩn nghèo năm 2021: không tìm thấy văn bản kéo dài chuẩn 2016–2020",
    "the poverty lines of 2021: no text that prolongs those of 2016 to 2020 was found",
    _OF_2015.at(),
)
_SINCE_2027: Final = not_known(
    "chuẩn nghèo từ ngày 01/01/2027: theo nguồn thứ cấp là 2.200.000 (nông thôn), 2.800.000 (thành thị), nhưng không "
    "rõ theo văn bản nào",
    "the poverty lines from 01/01/2027: secondary sources tell 2,200,000 (rural) and 2,800,000 (urban), but not by "
    "which text",
    _OF_2021.at("3"),
)


def _line(until_2015: int, until_2020: int, until_2026: int) -> Series[Rate]:
    return by_period(
        (date(2012, 1, 1), exactly(until_2015, _OF_2011.at())),
        (date(2016, 1, 1), exactly(until_2020, _OF_2015.at())),
        (date(2021, 1, 1), _IN_2021),
        (date(2022, 1, 1), exactly(until_2026, _OF_2021.at("3"))),
        (date(2027, 1, 1), _SINCE_2027),
    )


RURAL: Final = _line(400_000, 700_000, 1_500_000)
URBAN: Final = _line(500_000, 900_000, 2_000_000)
