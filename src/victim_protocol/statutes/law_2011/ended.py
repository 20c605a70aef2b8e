"""Bodies that the texts name and that no longer act: who acts in their place is not held."""

__all__ = ["ENDED"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.authority import Ended
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import DECREE_09_2013, LAW_66_2011

ENDED: Final = (
    Ended(
        actors=(
            Key("district_police"),
            Key("district_division"),
            Key("provincial_department"),
            Key("provincial_department_director"),
            Key("ministry_of_labour"),
        ),
        last_day=date(2025, 2, 28),
        missing=Label(
            "cơ quan thực hiện từ ngày 01/03/2025 thay Công an cấp huyện và ngành Lao động - Thương binh và Xã hội: "
            "chưa có văn bản",
            "who acts from 01/03/2025 in place of the district police and the labour bodies: the text is not held",
        ),
        source=LAW_66_2011.at("39"),
    ),
    Ended(
        actors=(Key("district_chair"),),
        last_day=date(2025, 6, 30),
        missing=Label(
            "ai quyết định chi hỗ trợ từ ngày 01/07/2025, khi không còn cấp huyện: chưa có văn bản",
            "who decides on the support from 01/07/2025, when there is no district: the text is not held",
        ),
        source=DECREE_09_2013.at("23.3.b:p5"),
    ),
)
"""Each with the last day on which it is known to act; the provision names bodies that are no longer there."""
