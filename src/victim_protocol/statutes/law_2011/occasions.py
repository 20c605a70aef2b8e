"""The occasions on which the supports of 2011 are judged."""

__all__ = ["DAY_ASKED", "JOURNEY", "OCCASIONS", "RETURN", "STAY"]

from typing import Final

from victim_protocol.events import STAY_ENDS
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Occasion
from victim_protocol.law.key import Key

STAY: Final = Occasion(
    key=Key("stay"), label=Label("thời gian lưu trú tại cơ sở", "the stay"), begins=Key("lodged"), ends=STAY_ENDS
)
JOURNEY: Final = Occasion(
    key=Key("journey"),
    label=Label("chuyến đi về nơi cư trú", "the journey home"),
    begins=Key("set_out_home"),
    ends=(Key("returned_home"), Key("died")),
)
RETURN: Final = Occasion(
    key=Key("return"),
    label=Label("từ ngày về đến nơi cư trú đến ngày nộp đơn", "from the return to the application"),
    begins=Key("returned_home"),
    ends=(Key("applied"), Key("died")),
)
"""It reaches to the application: a certificate may follow the return, and poverty is shown when one applies."""

DAY_ASKED: Final = Occasion(key=Key("day_asked"), label=Label("ngày được hỏi", "the day asked about"))

OCCASIONS: Final = (STAY, JOURNEY, RETURN, DAY_ASKED)
"""Every occasion of this regime."""
