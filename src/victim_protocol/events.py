"""The vocabulary of events: what may happen, and so what conditions ask for and limits are counted from."""

__all__ = ["ESTABLISHMENT_EVENTS", "EVENTS", "OF_THE_LIVING", "STAYS", "STAY_ENDS"]

from typing import Final

from victim_protocol.law.key import Key, labelled

EVENTS: Final = labelled(
    declared=("khai báo bị mua bán trong nước", "declared having been trafficked"),
    rescued=("được giải cứu", "rescued"),
    returned_through_mission=("về nước qua cơ quan đại diện", "returned through a mission abroad"),
    handed_back=("được nước ngoài trao trả", "handed back by a foreign side"),
    returned_by_self=("tự trở về từ nước ngoài", "returned from abroad by oneself"),
    joined_as_accompanying=("được tiếp nhận cùng nạn nhân mà mình đi cùng", "received with the victim accompanied"),
    initial_information_established=("đã xác định thông tin ban đầu", "initial information established"),
    certified=("có giấy tờ xác nhận là nạn nhân", "certified as a victim"),
    found_not_victim=("có kết luận không phải là nạn nhân", "found not to be a victim"),
    handed_over=("được chuyển giao cho cơ quan khác", "handed over to another body"),
    placement_decided=("quyết định chuyển vào cơ sở", "placement in an establishment decided"),
    lodged=("vào lưu trú tại cơ sở", "lodged in an establishment"),
    health_checked=("được khám sức khỏe", "health checked"),
    first_treatment_given=("được chăm sóc, điều trị ban đầu", "given first treatment"),
    collected_by_family=("gia đình đến đón", "collected by the family"),
    escorted_home=("được đưa về nơi người thân thích cư trú", "escorted to relatives"),
    left_establishment=("rời cơ sở", "left the establishment"),
    taken_in=("được hộ gia đình, cá nhân nhận chăm sóc tạm thời", "taken in by a household"),
    left_household=("rời hộ nhận chăm sóc", "left the household"),
    set_out_home=("lên đường về nơi cư trú", "set out home"),
    returned_home=("về đến nơi cư trú", "back at the residence"),
    applied=("nộp đơn đề nghị hỗ trợ", "applied for support"),
    schooling_began=("bắt đầu tiếp tục đi học", "went on to study"),
    moved_to_hospital=("bị ốm nặng, chuyển đến cơ sở y tế", "seriously ill, moved to a hospital"),
    died=("chết", "died"),
    death_concluded=("cơ quan có thẩm quyền kết luận về cái chết", "the competent body concluded on the death"),
    crisis_noticed=("cần can thiệp khủng hoảng tâm lý", "a crisis that needs intervention"),
    # reception, and what is done for the person
    brought_to_commune=("được đưa đến Ủy ban nhân dân cấp xã", "brought to the commune"),
    declaration_made=("kê khai vào tờ khai", "the declaration form filled in"),
    statement_taken=("lấy lời khai", "statement taken"),
    identity_checked=("kiểm tra giấy tờ nhân thân, quốc tịch", "papers of identity and nationality checked"),
    crime_information_taken=("thu thập thông tin về người thực hiện hành vi", "information on the offenders taken"),
    essentials_given=("hỗ trợ nhu cầu thiết yếu", "essential needs met"),
    regimes_explained=("thông báo chế độ hỗ trợ và cách đi về", "regimes and the way home explained"),
    family_informed=("báo tin cho gia đình, người thân thích", "family or relatives informed"),
    guardian_appointed=("cử người giám hộ", "guardian appointed"),
    family_safety_assessed=("đánh giá mức độ an toàn của gia đình", "safety of the family assessed"),
    escort_assigned=("bố trí người đưa về", "escort assigned"),
    # handing over, refusing, leaving, coming back
    handover_offered=("đề nghị bàn giao", "handover offered"),
    handover_refused=("từ chối tiếp nhận bàn giao", "handover refused"),
    support_refused=("từ chối hỗ trợ", "support refused by the person"),
    left_care=("tự rời nơi đang được tiếp nhận", "left the care of one's own will"),
    disappeared=("mất liên lạc", "disappeared"),
    reopened=("mở lại hồ sơ", "the case was reopened"),
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
    division_received=("Phòng Lao động - Thương binh và Xã hội tiếp nhận", "the division received the person"),
    immigration_police_informed=(
        "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh nhận được thông tin",
        "the immigration police were informed",
    ),
    foreigner_check_requested=(
        "đề nghị Phòng Cảnh sát điều tra tội phạm về trật tự xã hội xác minh",
        "the criminal police were asked to verify",
    ),
    foreigner_check_request_received=(
        "Phòng Cảnh sát điều tra tội phạm về trật tự xã hội nhận được yêu cầu",
        "the criminal police received the request",
    ),
    foreigner_reported=("báo cáo Cục Quản lý xuất nhập cảnh", "reported to the Immigration Department"),
    foreigner_report_received=("Cục Quản lý xuất nhập cảnh nhận được báo cáo", "the Department received the report"),
    department_wrote=(
        "Cục Quản lý xuất nhập cảnh có văn bản gửi Cục Lãnh sự",
        "the Department wrote to the Consular Department",
    ),
    department_letter_received=("Cục Lãnh sự nhận được văn bản", "the Consular Department received the letter"),
    diplomatic_note_sent=("gửi công hàm", "diplomatic note sent"),
    consular_notice_sent=("Cục Lãnh sự thông báo kế hoạch trao trả", "the Consular Department gave notice"),
    consular_notice_received=(
        "Cục Quản lý xuất nhập cảnh nhận được thông báo của Cục Lãnh sự",
        "the Department received that notice",
    ),
    exit_papers_sent=("chuyển giấy tờ xuất cảnh", "exit papers sent"),
    # the claim
    application_received=("Ủy ban nhân dân cấp xã nhận được đơn", "the commune received the application"),
    claim_file_sent=("gửi hồ sơ cho Phòng Lao động - Thương binh và Xã hội", "the file was sent to the division"),
    claim_file_received=(
        "Phòng Lao động - Thương binh và Xã hội nhận đủ hồ sơ",
        "the division received the whole file",
    ),
    claim_submitted=("trình Chủ tịch Ủy ban nhân dân cấp huyện", "submitted to the district chair"),
    claim_submission_received=("Chủ tịch Ủy ban nhân dân cấp huyện nhận được văn bản trình", "the chair received it"),
    claim_decided=("quyết định chi hỗ trợ", "the support was decided"),
)
"""What may happen in a person's case."""

STAY_ENDS: Final = (
    Key("left_establishment"),
    Key("set_out_home"),
    Key("returned_home"),
    Key("collected_by_family"),
    Key("escorted_home"),
    Key("left_care"),
    Key("disappeared"),
    Key("died"),
)
"""The events of which the first ends a stay in an establishment."""

OF_THE_LIVING: Final = frozenset(
    {
        Key("declared"),
        Key("rescued"),
        Key("returned_through_mission"),
        Key("handed_back"),
        Key("returned_by_self"),
        Key("joined_as_accompanying"),
        Key("lodged"),
        Key("health_checked"),
        Key("first_treatment_given"),
        Key("collected_by_family"),
        Key("escorted_home"),
        Key("left_establishment"),
        Key("taken_in"),
        Key("left_household"),
        Key("set_out_home"),
        Key("returned_home"),
        Key("schooling_began"),
        Key("crisis_noticed"),
        Key("brought_to_commune"),
        Key("declaration_made"),
        Key("statement_taken"),
        Key("essentials_given"),
        Key("regimes_explained"),
        Key("guardian_appointed"),
        Key("support_refused"),
        Key("left_care"),
        Key("moved_to_hospital"),
        Key("entered_viet_nam"),
    }
)
"""What happens to nobody after death."""

STAYS: Final = {
    Key("lodged"): STAY_ENDS,
    Key("taken_in"): (Key("left_household"), *STAY_ENDS[1:]),
}
"""The events that begin a stay, each with those of which the first ends it; nobody stays in two places."""

ESTABLISHMENT_EVENTS: Final = labelled(
    licence_file_received=("nhận hồ sơ đề nghị", "the file was received"),
    complete_licence_file_received=("nhận đủ hồ sơ hợp lệ", "a whole and valid file was received"),
    licence_proposal_received=(
        "nhận văn bản đề xuất của Sở Lao động - Thương binh và Xã hội",
        "the Department's proposal was received",
    ),
    licence_refused=("không đồng ý cấp, sửa đổi, cấp lại, gia hạn", "refused"),
    licensed=("được cấp giấy phép thành lập", "licensed"),
    licence_renewed=("được gia hạn giấy phép", "licence renewed"),
    licence_changed=("có thay đổi phải sửa đổi giấy phép", "a change that the licence must show"),
    licence_lost=("phát hiện giấy phép mất, rách, bị tiêu hủy", "the licence was found lost or destroyed"),
    licence_expires=("giấy phép hết hạn", "the licence expires"),
    operation_begins=("bắt đầu hoạt động", "operation begins"),
    operation_stopped=("ngừng hoạt động không thông báo", "operation stopped without notice"),
    report_demanded=("cơ quan thanh tra yêu cầu báo cáo", "the inspectors demanded a report"),
    violation_recorded=("lập biên bản vi phạm", "a violation was recorded"),
    sanction_proposal_received=(
        "nhận văn bản đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội",
        "the director's proposal was received",
    ),
    closing_requested=("nhận được đơn đề nghị chấm dứt hoạt động", "the request to close was received"),
    closing_proposal_received=(
        "nhận được văn bản của Sở Lao động - Thương binh và Xã hội về việc chấm dứt",
        "the proposal to close was received",
    ),
    establishment_closes=("ngày dự kiến chấm dứt hoạt động", "the day on which it closes"),
    closing_decided=("quyết định không gia hạn hoặc thu hồi giấy phép", "renewal refused or licence revoked"),
    private_claim_made=("lần đề nghị hỗ trợ trước", "the claim before"),
    private_claim_received=(
        "Sở Lao động - Thương binh và Xã hội nhận đủ tài liệu đề nghị hỗ trợ",
        "the Department received the whole claim",
    ),
    inspected=("lần kiểm tra trước", "the inspection before"),
    reported_yearly=("báo cáo năm trước", "the report of the year before"),
)
"""What may happen to an establishment or a body, of which no person's case records anything."""
