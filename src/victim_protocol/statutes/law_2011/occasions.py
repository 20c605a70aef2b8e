"""The occasions on which the supports of 2011 are judged."""

__all__ = ["ABROAD", "CARE", "DAY_ASKED", "HOUSEHOLD", "JOURNEY", "OCCASIONS", "RECEPTIONS", "RETURN", "STAY"]

from typing import Final

from victim_protocol.events import STAY_ENDS, STAYS
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Occasion
from victim_protocol.law.key import Key

RECEPTIONS: Final = (
    Key("declared"),
    Key("rescued"),
    Key("handed_back"),
    Key("returned_by_self"),
    Key("returned_through_mission"),
    Key("joined_as_accompanying"),
)
"""The events with which a body in Viet Nam receives a person."""

STAY: Final = Occasion(
    key=Key("stay"), label=Label("thời gian lưu trú tại cơ sở", "the stay"), begins=(Key("lodged"),), ends=STAY_ENDS
)
JOURNEY: Final = Occasion(
    key=Key("journey"),
    label=Label("chuyến đi về nơi cư trú", "the journey home"),
    begins=(Key("set_out_home"),),
    ends=(Key("returned_home"), Key("died")),
)
RETURN: Final = Occasion(
    key=Key("return"),
    label=Label("từ ngày về đến nơi cư trú đến ngày nộp đơn", "from the return to the application"),
    begins=(Key("returned_home"),),
    ends=(Key("applied"), Key("died")),
)
"""It reaches to the application: a certificate may follow the return, and poverty is shown when one applies."""

CARE: Final = Occasion(
    key=Key("care"),
    label=Label("từ khi được tiếp nhận đến khi rời cơ sở hoặc lên đường về", "from reception to the way home"),
    begins=(*RECEPTIONS, Key("lodged")),
    ends=STAY_ENDS,
)
ABROAD: Final = Occasion(
    key=Key("abroad"),
    label=Label("thời gian chờ về nước", "the time abroad, waiting to come home"),
    begins=(Key("mission_informed"),),
    ends=(Key("entered_viet_nam"), Key("died")),
)
HOUSEHOLD: Final = Occasion(
    key=Key("household"),
    label=Label("thời gian sống tại hộ nhận chăm sóc tạm thời", "the stay in a household"),
    begins=(Key("taken_in"),),
    ends=STAYS[Key("taken_in")],
)
DAY_ASKED: Final = Occasion(key=Key("day_asked"), label=Label("ngày được hỏi", "the day asked about"))

OCCASIONS: Final = (STAY, JOURNEY, RETURN, DAY_ASKED, CARE, ABROAD, HOUSEHOLD)
"""Every occasion of this regime."""
