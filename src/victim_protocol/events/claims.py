"""Events of what is asked for: support, protection from harm, emergency admission, and complaints."""

__all__ = ["ADMISSION", "EVENTS", "FUND", "GRIEVANCES", "INSURANCE", "PROTECTION"]

from typing import Final

from victim_protocol.law.key import labelled

EVENTS: Final = labelled(
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
"""What is asked for and decided."""

PROTECTION: Final = labelled(
    protection_requested=("đề nghị bảo vệ bằng văn bản", "protection requested in writing"),
    protection_requested_at_once=(
        "đề nghị bảo vệ khẩn cấp trực tiếp, qua điện thoại hoặc hình thức khác",
        "protection requested at once, in person, by telephone or otherwise",
    ),
    protection_request_written=("thể hiện đề nghị bằng văn bản", "the request put in writing"),
    protection_proposed=("đề nghị cơ quan có thẩm quyền bảo vệ", "another body asked to protect"),
    protected_at_once=(
        "điều động lực lượng hoặc bố trí nơi tạm lánh trước khi ra quyết định",
        "forces sent or a refuge arranged before a decision",
    ),
    keep_evidence_secret_ordered=("quyết định giữ bí mật việc cung cấp tài liệu, chứng cứ", "ordered: evidence secret"),
    keep_person_secret_ordered=("quyết định giữ bí mật thông tin về người đó", "ordered: the person's data secret"),
    post_guards_ordered=("quyết định bố trí lực lượng bảo vệ", "ordered: guards"),
    restrict_movement_ordered=("quyết định hạn chế đi lại, giao tiếp", "ordered: movement and contact restricted"),
    arrange_refuge_ordered=("quyết định bố trí nơi tạm lánh", "ordered: a refuge"),
    arrange_new_home_or_work_ordered=(
        "quyết định bố trí nơi ở, làm việc, học tập mới",
        "ordered: a new home, work or school",
    ),
    prevent_harm_ordered=("quyết định biện pháp phòng ngừa, ngăn chặn xâm hại", "ordered: measures to prevent harm"),
    hold_closed_trial_ordered=("quyết định xét xử kín", "ordered: a closed trial"),
    protection_refused=("trả lời không áp dụng biện pháp bảo vệ, nêu rõ lý do", "protection refused, with reasons"),
    protection_decision_sent=("gửi quyết định bảo vệ", "the decision on protection was sent"),
    protection_entrusted=("ủy thác tiến hành biện pháp bảo vệ", "protection entrusted to another body"),
    protection_file_made=("lập hồ sơ bảo vệ", "the file of protection was made"),
    protection_declined=("người được bảo vệ từ chối", "protection declined by the person"),
    protection_ended=("quyết định chấm dứt bảo vệ, nêu rõ lý do", "protection ended, with reasons"),
)
"""What is asked for and ordered to keep somebody safe."""

GRIEVANCES: Final = labelled(
    complaint_made=("khiếu nại, tố cáo về chế độ hỗ trợ", "complained of the support"),
    complaint_settled=("giải quyết khiếu nại, tố cáo", "the complaint was settled"),
    remark_made=("phản ánh, kiến nghị về chất lượng dịch vụ", "remarked on the quality of a service"),
    remark_settled=("xử lý phản ánh, kiến nghị", "the remark was settled"),
    pretence_found=("có kết luận giả mạo là nạn nhân", "found to have pretended to be a victim"),
    support_repaid=("hoàn trả kinh phí hỗ trợ đã nhận", "the support was repaid"),
)
"""What is complained of, and what must be given back."""

ADMISSION: Final = labelled(
    admission_minutes_made=("lập biên bản tiếp nhận khẩn cấp", "minutes of the emergency admission made"),
    vulnerability_assessed=("đánh giá mức độ tổn thương, nhu cầu trợ giúp", "vulnerability and needs assessed"),
    safety_secured=("bảo đảm an toàn, chữa trị tổn thương", "made safe and treated"),
    assistance_decided=("quyết định trợ giúp tại cơ sở", "assistance in the establishment decided"),
    admission_file_completed=("hoàn thiện hồ sơ tiếp nhận", "the file of admission completed"),
    admission_time_extended=("cơ quan cấp trên cho kéo dài việc hoàn thiện hồ sơ", "more time for the file allowed"),
    longer_stay_decided=("cơ quan cấp trên quyết định giải pháp khi quá 03 tháng", "decided on what follows 03 months"),
)
"""Emergency admission to social assistance."""

INSURANCE: Final = labelled(
    health_card_file_received=(
        "nhận đủ hồ sơ cấp thẻ bảo hiểm y tế",
        "the file for the card was received whole",
    ),
    health_card_issued=("cấp thẻ bảo hiểm y tế", "the health-insurance card was issued"),
)
"""The card of the health insurance."""

FUND: Final = labelled(
    fund_support_requested=("đề nghị Quỹ phòng, chống tội phạm hỗ trợ", "the crime-prevention fund asked for support"),
    fund_file_guided=("hướng dẫn hoàn thiện hồ sơ đề nghị", "told how to complete the file"),
    fund_file_completed=("hoàn thiện hồ sơ đề nghị", "the file for the fund completed"),
    fund_request_reported=("thẩm định, báo cáo Bộ trưởng", "appraised and reported to the minister"),
    fund_support_decided=("quyết định hỗ trợ từ Quỹ", "support from the fund decided"),
    fund_decision_announced=("ban hành, thông báo quyết định", "the decision issued and announced"),
    fund_support_paid=("trao tiền hỗ trợ", "the money handed over"),
)
"""Support from the central fund for the prevention of crime."""
