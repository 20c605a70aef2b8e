"""What is done in the steps of procedures, beside the acts that have time limits."""

__all__ = ["ACTS", "PERSONS_ACTS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.law.key import Key, labelled
from victim_protocol.law.procedure import PersonsPart

ACTS: Final = labelled(
    # coming, and being received
    declare=("đến khai báo, được phát hiện", "come and tell, or be found"),
    rescue=("giải cứu", "rescue"),
    receive=("tiếp nhận", "receive"),
    receive_from_border=("tiếp nhận từ đồn biên phòng, Cảnh sát biển", "take over from the border post or Coast Guard"),
    receive_request=("nhận văn bản", "receive the writing"),
    guide_declaration=("hướng dẫn kê khai vào tờ khai", "guide the filling in of the declaration form"),
    take_statement=("lấy lời khai", "take the statement"),
    check_identity=("kiểm tra giấy tờ nhân thân, quốc tịch và căn cứ", "check identity, nationality and grounds"),
    collect_crime_information=(
        "thu thập thông tin về tổ chức, cá nhân mua bán người",
        "collect information on the offenders",
    ),
    explain_regimes=("thông báo chế độ, hướng dẫn thủ tục", "explain the regimes and the formalities"),
    inform_family=("báo tin cho gia đình, người thân thích", "inform the family"),
    # verification
    report_to_province=("báo cáo Công an cấp tỉnh để chỉ đạo xác minh", "report to the provincial police"),
    send_result=("gửi kết quả và giấy xác nhận", "send the result and the certificate"),
    show_certificate=("xuất trình giấy tờ chứng nhận nạn nhân", "show a paper that certifies a victim"),
    # abroad
    inform_mission=("báo cho cơ quan đại diện", "inform the mission"),
    receive_at_mission=("tiếp nhận tại cơ quan đại diện", "receive at the mission"),
    check_information=("kiểm tra, xác minh thông tin, giấy tờ", "check the information and the papers"),
    issue_travel_paper_at_once_found=(
        "cấp giấy thông hành cho người đã đủ căn cứ",
        "issue a travel paper to who is found a citizen and a victim",
    ),
    establish_abroad=(
        "xác định là công dân Việt Nam và là nạn nhân, bảo hộ công dân",
        "find a citizen and a victim, and protect",
    ),
    protect_citizen=("thực hiện các biện pháp bảo hộ công dân", "protect the citizen"),
    arrange_return=("bố trí phương tiện, thị thực để đưa về nước", "arrange transport and visa for the return"),
    tell_criminal_department=(
        "gửi văn bản để Cục Cảnh sát điều tra tội phạm về trật tự xã hội phối hợp",
        "write to the criminal police department",
    ),
    receive_from_abroad=("tiếp nhận người trở về", "receive who comes back"),
    leave_to_general_law=("giải quyết theo quy định chung", "leave to general law"),
    agree_reception_plan=("thống nhất kế hoạch tiếp nhận", "agree the plan of reception"),
    # at the gate
    receive_at_gate=("đối chiếu, kiểm diện, ký biên bản giao nhận", "match, identify and sign the minutes"),
    receive_at_airport=(
        "đối chiếu, kiểm diện và tiếp nhận tại sân bay, ký biên bản với phía nước ngoài nếu có",
        "match, identify and receive at the airport, and sign minutes with a foreign side, if any",
    ),
    make_entry=("làm thủ tục nhập cảnh", "do the formalities of entry"),
    give_first_care=("chăm sóc y tế ban đầu, hỗ trợ tâm lý", "give first health care and psychological support"),
    explain_way_home=("hỗ trợ, hướng dẫn trở về nơi cư trú", "help and guide the way home"),
    hand_to_immigration_police=(
        "bàn giao cho Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh",
        "hand over to the provincial immigration police",
    ),
    issue_return_certificate=("cấp Giấy chứng nhận về nước", "issue the return certificate"),
    tell_residence_police=("thông báo nơi về cư trú", "tell the immigration police of the residence"),
    hand_to_department=(
        "bàn giao cho Sở Lao động - Thương binh và Xã hội",
        "hand over to the provincial labour department",
    ),
    # foreigners
    receive_information=("nhận thông tin", "receive the information"),
    certify_foreigner=("cấp giấy xác nhận cho người nước ngoài", "certify a foreigner"),
    direct_return=("chỉ đạo cơ sở đưa tới cửa khẩu", "direct the establishment to bring the person to the gate"),
    answer_the_note=("trả lời công hàm", "answer the note"),
    agree_return=(
        "thống nhất thời gian, cửa khẩu, phương tiện và thông báo kèm giấy tờ",
        "agree time, gate and transport, and give notice with the papers",
    ),
    bring_to_exit_gate=("đưa tới cửa khẩu", "bring to the gate"),
    do_exit_formalities=("làm thủ tục xuất cảnh", "do the formalities of exit"),
    hand_to_gate_post=("bàn giao cho Bộ đội Biên phòng cửa khẩu", "hand over to the border-gate post"),
    hand_to_foreign_side=("trao trả cho phía nước ngoài", "hand over to the foreign side"),
    # care, placement and the way home
    place_in_establishment=("quyết định chuyển vào cơ sở", "decide on placement in an establishment"),
    lodge=("tiếp nhận, bố trí nơi lưu trú", "receive and lodge"),
    appoint_guardian=("cử người giám hộ", "appoint a guardian"),
    assess_family_safety=("đánh giá mức độ an toàn của gia đình", "assess the safety of the family"),
    move_to_hospital=("chuyển đến cơ sở y tế", "move to a hospital"),
    discharge=("cho rời cơ sở", "discharge"),
    reopen=("mở lại hồ sơ, nhận chăm lo", "reopen the case and answer for the person"),
    send_home=("bố trí trở về nơi cư trú", "send home"),
    have_collected=("người thân thích đến nhận", "relatives collect"),
    have_collected_or_escorted=(
        "thông báo người thân thích đến nhận hoặc bố trí người đưa về",
        "have relatives collect the person, or an escort bring the person to them",
    ),
    assign_escort=("bố trí người đưa về", "assign an escort"),
    bring_to_relatives=("đưa về nơi người thân thích cư trú", "bring to the relatives"),
    arrive=("về đến nơi cư trú", "arrive home"),
    # the stay
    take_back=("tiếp nhận trở lại từ cơ sở y tế", "take back from the hospital"),
    examine_and_treat=("khám, điều trị bệnh thông thường", "examine, and treat common illness"),
    teach_life_skills=("giáo dục kỹ năng sống, hướng nghiệp", "teach life skills, and guide careers"),
    refer_to_legal_aid=("giới thiệu tới Trung tâm trợ giúp pháp lý", "refer to a legal-aid centre"),
    advise_on_study_and_work=("tư vấn học văn hóa, học nghề, hướng nghiệp", "advise on study, training and work"),
    assess_reintegration=("đánh giá khả năng hòa nhập cộng đồng", "assess the ability to reintegrate"),
    plan_reintegration=("xây dựng kế hoạch hỗ trợ hòa nhập cộng đồng", "make the plan of reintegration"),
    support_reintegration=("tổ chức hoạt động hỗ trợ hòa nhập cộng đồng", "support reintegration"),
    review_reintegration=("giám sát, đánh giá và điều chỉnh kế hoạch", "watch, assess and adjust the plan"),
    propose_referral=("đề xuất chuyển gửi tới đơn vị khác", "propose referral to another provider"),
    take_in_referred=("tiếp nhận người được chuyển gửi", "take in who is referred"),
    refuse_referral=("từ chối tiếp nhận bằng văn bản, nêu rõ lý do", "refuse to take in, in writing, with reasons"),
    move_to_social_protection=(
        "làm thủ tục chuyển chế độ bảo trợ xã hội",
        "move the child to the rules on social protection",
    ),
    settle_by_plan=("thực hiện phương án giải quyết đối với nạn nhân", "settle each victim by the plan"),
    record_death=("ghi nhận cái chết", "record the death"),
    conclude_on_death=("kết luận về cái chết", "conclude on the death"),
    # protection
    request_protection=("đề nghị áp dụng biện pháp bảo vệ", "ask for protection"),
    write_request=("thể hiện đề nghị bằng văn bản", "put the request in writing"),
    propose_protection=("đề nghị cơ quan có thẩm quyền áp dụng biện pháp bảo vệ", "ask the competent body to protect"),
    protect_at_once=("bảo vệ khẩn cấp trước khi ra quyết định", "protect at once, before a decision"),
    order_protection=("ra quyết định áp dụng biện pháp bảo vệ", "order measures of protection"),
    refuse_protection=("trả lời bằng văn bản rõ lý do không áp dụng", "refuse protection in writing, with reasons"),
    send_protection_decision=(
        "gửi quyết định cho người được bảo vệ và các cơ quan",
        "send the decision to all concerned",
    ),
    entrust_protection=("ủy thác cho cơ quan nơi cư trú", "entrust the body of the residence"),
    keep_protection_file=("lập, quản lý hồ sơ bảo vệ theo chế độ mật", "make and keep the file, in secret"),
    decline_protection=("từ chối biện pháp bảo vệ", "decline protection"),
    end_protection=("quyết định chấm dứt bảo vệ", "end protection"),
    # emergency admission
    make_admission_minutes=("lập biên bản tiếp nhận", "make the minutes of admission"),
    assess_vulnerability=("đánh giá mức độ tổn thương, khả năng phục hồi", "assess harm, recovery and needs"),
    secure_and_treat=("bảo đảm an toàn và chữa trị tổn thương", "make safe and treat"),
    decide_on_assistance=(
        "quyết định trợ giúp tại cơ sở hoặc chuyển về gia đình",
        "decide on assistance there, or on return to the family",
    ),
    extend_admission_time=("cho kéo dài việc hoàn thiện hồ sơ", "allow more time for the file"),
    decide_on_longer_stay=("quyết định giải pháp khi quá 03 tháng", "decide on what follows the 03 months"),
    # complaints
    complain=("khiếu nại, tố cáo", "complain"),
    settle_complaint=("giải quyết khiếu nại, tố cáo", "settle the complaint"),
    make_remark=("phản ánh, kiến nghị", "make a remark"),
    settle_remark=("tiếp nhận, xử lý phản ánh, kiến nghị", "settle the remark"),
    find_pretence=("kết luận giả mạo là nạn nhân", "find that somebody pretended to be a victim"),
    repay_support=("hoàn trả kinh phí hỗ trợ đã nhận", "repay the support"),
    # establishments
    file_for_licence=("gửi hồ sơ đề nghị cấp giấy phép", "file for a licence"),
    receive_licence_file=("tiếp nhận hồ sơ, gửi phiếu tiếp nhận", "receive the file, with a slip"),
    complete_licence_file=("hoàn thiện hồ sơ", "complete the licence file"),
    take_file_as_valid=("xác định hồ sơ đủ và hợp lệ", "find the file whole and valid"),
    record_change=("có thay đổi phải sửa đổi giấy phép", "change what the licence shows"),
    record_loss=("phát hiện giấy phép mất, rách, tiêu hủy", "find the licence lost or destroyed"),
    record_expiry=("giấy phép hết hạn", "let the licence expire"),
    post_signs=("treo biển, niêm yết", "post sign, plan and licence"),
    stop_operation=("ngừng hoạt động", "stop operation"),
    report_activity=("báo cáo định kỳ kết quả hỗ trợ nạn nhân", "report on the support given"),
    demand_report=("yêu cầu báo cáo bằng văn bản", "demand a report in writing"),
    record_violation=("lập biên bản kiểm tra", "make the minutes of the violation"),
    end_suspension=("cho hoạt động trở lại", "let operation go on"),
    request_closing=("đề nghị chấm dứt hoạt động", "request the closing"),
    refer_dispute=("thông báo và chuyển hồ sơ tranh chấp", "give notice, and refer the dispute"),
    post_closing=("công bố tại trụ sở ngày dự kiến chấm dứt", "post the day of closing"),
    decide_closing_of_office=("quyết định không gia hạn giấy phép", "decide not to renew"),
    close=("chấm dứt hoạt động", "close"),
    # the claim
    open_window=("được xác nhận, có thể nộp đơn", "certified, and so may apply"),
)
"""Beside the acts of the limits."""

PERSONS_ACTS: Final[Mapping[Key, PersonsPart]] = MappingProxyType(
    {
        Key("declare"): PersonsPart.COMES,
        Key("show_certificate"): PersonsPart.SHOWS,
        Key("arrive"): PersonsPart.ARRIVES,
    }
)
"""Those that the person does; the bodies of their rows receive, have issued the paper, or tell of it."""
