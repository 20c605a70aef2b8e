"""Events of verification in the country, of return through a mission, and of the return of foreigners."""

__all__ = ["EVENTS"]

from typing import Final

from victim_protocol.law.key import labelled

EVENTS: Final = labelled(
    # verification in the country
    division_notified=(
        "Phòng Lao động - Thương binh và Xã hội nhận được thông báo",
        "the district division was notified",
    ),
    verification_requested=("gửi yêu cầu xác minh", "verification requested"),
    verification_request_received=("Công an nhận được yêu cầu xác minh", "the police received the request"),
    verification_reported_to_province=(
        "Công an cấp huyện báo cáo Công an cấp tỉnh",
        "reported to the provincial police",
    ),
    district_report_received=("Công an cấp tỉnh nhận được báo cáo", "the provincial police received the report"),
    result_sent_to_division=(
        "gửi kết quả và giấy xác nhận về Phòng Lao động - Thương binh và Xã hội",
        "result and certificate sent to the division",
    ),
    health_agency_notified=("Sở Y tế nhận được thông báo", "the provincial health agency was notified"),
    health_agency_received=("Sở Y tế tiếp nhận, hỗ trợ", "received by the provincial health agency"),
    # victims abroad
    mission_informed=("cơ quan đại diện nhận được thông tin", "the mission was informed"),
    host_authority_told=("báo cơ quan có thẩm quyền của nước sở tại", "the host country's authority was told"),
    received_by_mission=(
        "được giải cứu hoặc đến trình báo tại cơ quan đại diện",
        "rescued abroad, or came to the mission",
    ),
    mission_checked=("cơ quan đại diện kiểm tra thông tin, giấy tờ", "the mission checked information and papers"),
    mission_found_victim=(
        "cơ quan đại diện xác định là công dân Việt Nam và là nạn nhân",
        "found by the mission to be a citizen and a victim",
    ),
    citizen_protected=("thực hiện bảo hộ công dân", "protected as a citizen"),
    return_arranged=("bố trí phương tiện, thị thực xuất cảnh", "transport and exit visa were arranged"),
    left_to_general_law=("giải quyết theo quy định chung của pháp luật", "left to general law"),
    mission_requested_verification=("cơ quan đại diện gửi đề nghị xác minh", "the mission requested verification"),
    mission_request_received=(
        "Cục Quản lý xuất nhập cảnh nhận được đề nghị",
        "the Immigration Department received the request",
    ),
    department_delegated=(
        "Cục Quản lý xuất nhập cảnh gửi yêu cầu xác minh cho Công an cấp tỉnh",
        "verification delegated to the province",
    ),
    criminal_department_told=(
        "gửi văn bản cho Cục Cảnh sát điều tra tội phạm về trật tự xã hội",
        "the criminal police department was told",
    ),
    delegation_received=(
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh nhận được yêu cầu",
        "the provincial immigration police received it",
    ),
    province_reported=(
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh báo cáo kết quả",
        "the province reported its result",
    ),
    verification_result_received=(
        "Cục Quản lý xuất nhập cảnh nhận được kết quả xác minh",
        "the Department received the result",
    ),
    department_answered=("Cục Quản lý xuất nhập cảnh trả lời cơ quan đại diện", "the Department answered the mission"),
    department_answer_received=("cơ quan đại diện nhận được trả lời", "the mission received the answer"),
    travel_paper_issued=("cấp giấy thông hành", "travel paper issued"),
    entry_notified=("cơ quan đại diện báo việc nhập cảnh", "the mission gave notice of the entry"),
    gate_notified=("Cục Quản lý xuất nhập cảnh báo cửa khẩu", "the gate was notified"),
    reception_plan_agreed=("thống nhất kế hoạch tiếp nhận", "the plan of reception was agreed"),
    entered_viet_nam=("nhập cảnh Việt Nam", "entered Viet Nam"),
    return_certificate_issued=("cấp Giấy chứng nhận về nước", "return certificate issued"),
    residence_police_told=(
        "báo Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh nơi về cư trú",
        "immigration police of the residence told",
    ),
    # foreigners
    foreign_victim_reported=("nhận được thông tin về người nước ngoài chưa được giải cứu", "told of one not rescued"),
    criminal_police_told=(
        "báo Phòng Cảnh sát điều tra tội phạm về trật tự xã hội",
        "the criminal police of the place were told",
    ),
    division_received=("Phòng Lao động - Thương binh và Xã hội tiếp nhận", "the division received the person"),
    immigration_police_informed=(
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh nhận được thông tin",
        "the immigration police were informed",
    ),
    department_told=("báo cáo Sở Lao động - Thương binh và Xã hội", "the provincial labour department was told"),
    foreign_affairs_told=("thông báo Sở Ngoại vụ", "the foreign affairs office was told"),
    foreigner_met=("Cơ quan Quản lý xuất nhập cảnh, Sở Ngoại vụ tiếp xúc", "met by the immigration police"),
    photos_taken=("chụp 06 ảnh cỡ 4 cm x 6 cm", "six photos taken"),
    foreigner_check_requested=(
        "đề nghị Phòng Cảnh sát điều tra tội phạm về trật tự xã hội xác minh",
        "the criminal police were asked to verify",
    ),
    foreigner_check_request_received=(
        "Phòng Cảnh sát điều tra tội phạm về trật tự xã hội nhận được yêu cầu",
        "the criminal police received the request",
    ),
    foreigner_check_answered=(
        "Phòng Cảnh sát điều tra tội phạm về trật tự xã hội trả lời kết quả",
        "the criminal police answered",
    ),
    foreigner_reported=("báo cáo Cục Quản lý xuất nhập cảnh", "reported to the Immigration Department"),
    foreigner_report_received=("Cục Quản lý xuất nhập cảnh nhận được báo cáo", "the Department received the report"),
    stay_checked=("Cục Quản lý xuất nhập cảnh kiểm tra việc nhập xuất cảnh, cư trú", "entry, exit and stay checked"),
    department_wrote=(
        "Cục Quản lý xuất nhập cảnh có văn bản gửi Cục Lãnh sự",
        "the Department wrote to the Consular Department",
    ),
    department_letter_received=("Cục Lãnh sự nhận được văn bản", "the Consular Department received the letter"),
    diplomatic_note_sent=("gửi công hàm", "diplomatic note sent"),
    embassy_agreed=("cơ quan đại diện nước ngoài đồng ý nhận trở về", "the embassy agreed to the return"),
    embassy_declined=("cơ quan đại diện nước ngoài không nhận trở về", "the embassy did not agree to the return"),
    consular_notice_sent=("Cục Lãnh sự thông báo kế hoạch trao trả", "the Consular Department gave notice"),
    consular_notice_received=(
        "Cục Quản lý xuất nhập cảnh nhận được thông báo của Cục Lãnh sự",
        "the Department received that notice",
    ),
    exit_visa_granted=("cấp thị thực xuất cảnh, tạm trú, miễn lệ phí", "exit visa or temporary stay granted, free"),
    return_plan_told=("thông báo kế hoạch đưa về nước", "the plan of return was notified"),
    exit_papers_sent=("chuyển giấy tờ xuất cảnh", "exit papers sent"),
    return_directed=("Sở chỉ đạo cơ sở đưa tới cửa khẩu", "the establishment was told to bring to the gate"),
    brought_to_gate=("được đưa tới cửa khẩu để về nước", "brought to the gate for the return"),
    repatriated=("xuất cảnh về nước, được trao trả cho phía nước ngoài", "repatriated"),
)
"""What is done to find out who someone is, and to bring the person to the right country."""
