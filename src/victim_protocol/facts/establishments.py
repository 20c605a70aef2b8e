"""Facts on an establishment: what it has, what it asks for, how it keeps the rules."""

__all__ = ["FACTS"]

from typing import Final

from victim_protocol.law.fact import Fact, Occurrence
from victim_protocol.law.fact_notation import choice, event, number, of_establishment, yes_no

_VIOLATIONS: Final = {
    "conditions_or_guidance": (
        "chưa bảo đảm điều kiện hoặc làm trái hướng dẫn chuyên môn",
        "the conditions, or the guidance on support, are not kept",
    ),
    "duties_of_notice_and_report": ("không thực hiện đúng trách nhiệm của cơ sở", "the duties of the establishment"),
    "idle_for_six_months": ("không hoạt động trong 06 tháng", "idle for 6 months"),
    "abused_for_trafficking": (
        "lợi dụng để mua bán người, bóc lột hoặc hoạt động bất hợp pháp khác",
        "abused for trafficking, exploitation or other unlawful acts",
    ),
    "no_reports": ("không báo cáo theo quy định", "no reports"),
    "rules_on_licences": ("vi phạm quy định về giấy phép", "the rules on licences"),
    "demands_not_met_in_suspension": (
        "hết thời hạn đình chỉ mà chưa thực hiện yêu cầu",
        "what was demanded is not done when the suspension ends",
    ),
}
_ASKED: Final = (
    choice(
        "licence_file_is_for",
        ("hồ sơ đề nghị về giấy phép", "what the file asks for"),
        ("hồ sơ đề nghị việc này", "the file asks for this"),
        ("hồ sơ không đề nghị việc này", "the file asks for something else"),
        {
            "new_licence": ("cấp giấy phép", "a licence"),
            "change": ("sửa đổi, bổ sung giấy phép", "a change of the licence"),
            "new_copy": ("cấp lại giấy phép", "a new copy of the licence"),
            "renewal": ("gia hạn giấy phép", "renewal of the licence"),
        },
    ),
    yes_no(
        "licence_file_is_valid",
        ("hồ sơ hợp lệ", "the file is whole and valid"),
        ("hồ sơ chưa hợp lệ", "the file is not valid"),
    ),
    yes_no(
        "founder_is_foreign",
        ("là tổ chức, cá nhân nước ngoài", "the founder is a foreign organisation or person"),
        ("là tổ chức, cá nhân Việt Nam", "the founder is Vietnamese"),
    ),
    yes_no(
        "uses_state_budget",
        ("sử dụng ngân sách nhà nước", "draws on the State budget"),
        ("không sử dụng ngân sách nhà nước", "draws nothing from the State budget"),
    ),
    yes_no(
        "is_legal_person",
        ("có tư cách pháp nhân", "is a legal person"),
        ("không có tư cách pháp nhân", "is no legal person"),
    ),
    yes_no(
        "founding_harms_security",
        (
            "gây phương hại đến quốc phòng, an ninh, trật tự hoặc bị lợi dụng để vi phạm pháp luật",
            "it harms defence, security or order, or serves to break the law",
        ),
        ("không gây phương hại và không bị lợi dụng", "it harms nothing and is not abused"),
    ),
    yes_no(
        "wishes_to_continue",
        ("có nhu cầu tiếp tục hoạt động hỗ trợ nạn nhân", "wishes to go on supporting victims"),
        ("không có nhu cầu tiếp tục", "does not wish to go on"),
    ),
    yes_no(
        "broke_the_law",
        ("cơ sở vi phạm pháp luật", "the establishment broke the law"),
        ("cơ sở không vi phạm pháp luật", "the establishment did not break the law"),
    ),
)
_HAS: Final = (
    yes_no(
        "premises_are_stable",
        ("trụ sở ổn định, thuận tiện giao thông", "stable premises, easy to reach"),
        ("trụ sở không ổn định hoặc không thuận tiện", "premises not stable or not easy to reach"),
    ),
    number(
        "land_per_victim",
        ("mét vuông đất cho mỗi nạn nhân", "square metres of land for each victim"),
        ("đủ diện tích đất", "enough land"),
        ("thiếu diện tích đất", "too little land"),
    ),
    number(
        "room_per_victim",
        ("mét vuông phòng ở cho mỗi nạn nhân", "square metres of room for each victim"),
        ("đủ diện tích phòng ở", "enough room"),
        ("thiếu diện tích phòng ở", "too little room"),
    ),
    yes_no(
        "equipment_fits",
        ("có trang thiết bị, phương tiện phù hợp", "fitting equipment"),
        ("thiếu trang thiết bị, phương tiện", "equipment is lacking"),
    ),
    number(
        "staff",
        ("số nhân viên", "number of staff"),
        ("đủ số nhân viên", "enough staff"),
        ("thiếu nhân viên", "too few staff"),
    ),
    number(
        "social_work_graduates",
        ("số nhân viên trình độ cao đẳng trở lên ngành công tác xã hội", "staff with a degree in social work"),
        ("đủ nhân viên có trình độ", "enough graduates"),
        ("thiếu nhân viên có trình độ", "too few graduates"),
    ),
    yes_no(
        "registers_lodging",
        ("đăng ký dịch vụ lưu trú", "registers the service of lodging"),
        ("không đăng ký dịch vụ lưu trú", "does not register the service of lodging"),
    ),
    number(
        "lodging_area_per_person",
        ("mét vuông diện tích lưu trú cho mỗi người", "square metres of lodging for each person"),
        ("đủ diện tích lưu trú", "enough lodging area"),
        ("thiếu diện tích lưu trú", "too little lodging area"),
    ),
    number(
        "reception_room",
        ("mét vuông phòng tiếp nhận", "square metres of the reception room"),
        ("phòng tiếp nhận đủ diện tích", "the reception room is large enough"),
        ("phòng tiếp nhận thiếu diện tích", "the reception room is too small"),
    ),
    yes_no(
        "reception_is_equipped",
        ("phòng tiếp nhận có trang thiết bị và bảng niêm yết", "the reception room is equipped, the rules posted"),
        ("phòng tiếp nhận thiếu trang thiết bị hoặc bảng niêm yết", "reception lacks equipment or the posted rules"),
    ),
    number(
        "most_in_a_room",
        ("số người nhiều nhất trong một phòng", "most persons in one room"),
        ("quá số người trong một phòng", "too many in a room"),
        ("không quá số người trong một phòng", "not too many in a room"),
    ),
    yes_no(
        "rooms_are_sound_and_equipped",
        ("phòng ở chắc chắn, đủ sáng, có khóa, có đồ dùng", "rooms are sound, light, lockable and furnished"),
        ("phòng ở không đạt", "the rooms do not meet that"),
    ),
    yes_no(
        "kitchen_and_safety",
        ("có bếp, nhà ăn, vệ sinh; bảo đảm an ninh, phòng cháy", "kitchen, dining, washing; security and fire safety"),
        ("thiếu bếp, nhà ăn, vệ sinh hoặc an ninh, phòng cháy", "kitchen, washing, security or fire safety lack"),
    ),
    number(
        "capacity",
        ("quy mô, số người", "persons that can be lodged"),
        ("từ số người đó trở lên", "at least that many persons"),
        ("dưới số người đó", "fewer persons"),
    ),
    yes_no(
        "has_separate_zones",
        (
            "có phân khu riêng cho phụ nữ, trẻ em và các khu chức năng",
            "separate zones for women, children, each use",
        ),
        ("không có phân khu riêng", "no separate zones"),
    ),
    number(
        "full_time_staff",
        ("số nhân viên chuyên trách", "full-time staff"),
        ("đủ nhân viên chuyên trách", "enough full-time staff"),
        ("thiếu nhân viên chuyên trách", "no full-time staff"),
    ),
    yes_no(
        "staff_are_qualified",
        ("nhân viên đạt tiêu chuẩn nghiệp vụ, đã tập huấn", "the staff are qualified and trained"),
        ("nhân viên không đạt tiêu chuẩn nghiệp vụ", "the staff are not qualified"),
    ),
)
_KEEPS: Final = (
    event(
        "report_demanded",
        ("cơ quan thanh tra, kiểm tra đã yêu cầu báo cáo", "a report was demanded"),
        unopened=Occurrence.CLOSED,
        closed_by="",
    ),
    choice(
        "violation",
        ("vi phạm của cơ sở", "violation of the establishment"),
        ("cơ sở vi phạm điều này", "the violation is one of these"),
        ("cơ sở không vi phạm điều này", "the violation is none of these"),
        _VIOLATIONS,
    ),
    yes_no(
        "dispute_on_closing",
        ("có tranh chấp giữa cơ sở và các bên", "the establishment and others are in dispute"),
        ("không có tranh chấp", "nobody is in dispute"),
    ),
)
FACTS: Final[tuple[Fact, ...]] = tuple(of_establishment(fact) for fact in (*_ASKED, *_HAS, *_KEEPS))
"""Whole square metres: a part of a metre beyond them changes nothing by bounds that are whole."""
