"""Texts that would decide something under the 2011 regime and that this library does not hold."""

__all__ = ["TEXTS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.reading import MissingText

TEXTS: Final = (
    MissingText(
        key=Key("stateless_as_foreigner"),
        label=Label(
            "người không quốc tịch không thường trú có phải là người nước ngoài theo Điều 32 không: "
            "chưa có văn bản, xem pháp luật về quốc tịch",
            "whether a stateless person without permanent residence is a foreigner under Article 32: "
            "no text is held; see the law on nationality",
        ),
    ),
    MissingText(
        key=Key("agreement_on_handover"),
        label=Label(
            "người được nước ngoài trao trả mà chưa được xác nhận có thuộc diện chờ xác minh không: "
            "khoản 2 Điều 26 dẫn chiếu thỏa thuận song phương, chưa có văn bản",
            "whether someone handed back and not yet certified counts as awaiting verification: "
            "Article 26 clause 2 refers to a bilateral agreement, whose text is not held",
        ),
    ),
    MissingText(
        key=Key("inhumane_purpose_by_law_alone"),
        label=Label(
            "trước ngày 10/10/2012, mục đích vô nhân đạo khác theo Luật có gồm ép buộc ăn xin, kết hôn, đẻ con hoặc "
            "thực hiện hành vi vi phạm pháp luật không: chưa có văn bản",
            "whether before 10/10/2012 the Law's other inhumane purposes were also forced begging, marriage, birth or "
            "unlawful acts: no text is held",
        ),
    ),
    MissingText(
        key=Key("child_age_before_2017"),
        label=Label(
            "độ tuổi của trẻ em trước ngày 01/06/2017: chưa có văn bản",
            "below which age one was a child before 01/06/2017: the text is not held",
        ),
    ),
    MissingText(
        key=Key("legal_aid_before_2018"),
        label=Label(
            "điều kiện về khó khăn tài chính để được trợ giúp pháp lý trước ngày 01/01/2018: chưa có văn bản",
            "the means test for legal aid before 01/01/2018: its text is not held",
        ),
    ),
    MissingText(
        key=Key("other_groups_of_legal_aid"),
        label=Label(
            "ai thuộc các nhóm khác của khoản 7 Điều 7 Luật Trợ giúp pháp lý (người cao tuổi, người khuyết tật, "
            "nạn nhân bạo lực gia đình, bị hại từ đủ 16 đến dưới 18 tuổi và các nhóm khác): "
            "các luật định nghĩa những nhóm này chưa có văn bản",
            "who belongs to the other groups of Article 7 clause 7 of the Legal Aid Law (old, disabled, hurt by family "
            "violence, injured in a crime from 16 to under 18, and others): the laws that define them are not held",
        ),
    ),
    MissingText(
        key=Key("ordinary_medicine_since_2019"),
        label=Label(
            "tiền thuốc thông thường từ ngày 27/11/2019 đến ngày 06/07/2020: chưa rõ Thông tư 84/2019/TT-BTC "
            "có hiệu lực từ ngày nào",
            "ordinary medicine from 27/11/2019 to 06/07/2020: on which day Circular 84/2019/TT-BTC took effect "
            "is not held",
        ),
    ),
    MissingText(
        key=Key("meal_days_since_2019"),
        label=Label(
            "số ngày ăn tối đa từ ngày 27/11/2019: Nghị định nêu 60 ngày, nguồn thứ cấp nói Thông tư 84/2019/TT-BTC "
            "nêu 03 tháng, chưa có toàn văn Thông tư",
            "the most days of meals from 27/11/2019: 60 by the Decree, 03 months by Circular 84/2019/TT-BTC as "
            "secondary sources tell, whose text is not held",
        ),
    ),
    MissingText(
        key=Key("road_meal_days_since_2019"),
        label=Label(
            "số ngày ăn đi đường tối đa từ ngày 27/11/2019: Thông tư 84/2019/TT-BTC chưa có toàn văn",
            "the most days of meals on the road from 27/11/2019: the text of Circular 84/2019/TT-BTC is not held",
        ),
    ),
    MissingText(
        key=Key("support_abroad_since_2019"),
        label=Label(
            "hỗ trợ của cơ quan đại diện từ ngày 27/11/2019: chưa có toàn văn Thông tư 84/2019/TT-BTC",
            "support of a mission abroad from 27/11/2019: the text of Circular 84/2019/TT-BTC is not held",
        ),
    ),
    MissingText(
        key=Key("costs_of_bodies_since_2019"),
        label=Label(
            "chi phí của cơ quan, cán bộ từ ngày 27/11/2019: chưa có toàn văn Thông tư 84/2019/TT-BTC",
            "costs of bodies and staff from 27/11/2019: the text of Circular 84/2019/TT-BTC is not held",
        ),
    ),
)
"""Every text that the conditions of this regime need and that is not held."""
