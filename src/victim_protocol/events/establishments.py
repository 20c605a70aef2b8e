"""Events of establishments: licence, operation, inspection, claim and closing."""

__all__ = ["ESTABLISHMENT_EVENTS"]

from typing import Final

from victim_protocol.law.key import labelled

ESTABLISHMENT_EVENTS: Final = labelled(
    licence_file_sent=("gửi hồ sơ đề nghị cấp giấy phép", "the file for a licence was sent"),
    change_filed=("gửi hồ sơ đề nghị sửa đổi, bổ sung giấy phép", "the file for a change was sent"),
    loss_filed=("gửi hồ sơ đề nghị cấp lại giấy phép", "the file for a new copy was sent"),
    renewal_filed=("gửi hồ sơ đề nghị gia hạn giấy phép", "the file for a renewal was sent"),
    completed_file_sent=("gửi hồ sơ đã hoàn thiện", "the completed file was sent"),
    licence_file_received=("nhận hồ sơ đề nghị", "the file was received"),
    complete_licence_file_received=("nhận đủ hồ sơ hợp lệ", "a whole and valid file was received"),
    licence_file_returned=("thông báo hồ sơ chưa hợp lệ", "told that the file is not valid"),
    licence_proposal_sent=("trình Chủ tịch Ủy ban nhân dân cấp tỉnh", "submitted to the provincial chair"),
    licence_proposal_received=(
        "nhận văn bản đề xuất của Sở Lao động - Thương binh và Xã hội",
        "the Department's proposal was received",
    ),
    licence_refused=("không đồng ý cấp, sửa đổi, cấp lại, gia hạn", "refused"),
    licence_refusal_written=("trả lời không đồng ý bằng văn bản", "the refusal was written"),
    licensed=("được cấp giấy phép thành lập", "licensed"),
    licence_amended=("được sửa đổi, bổ sung giấy phép", "licence amended"),
    licence_reissued=("được cấp lại giấy phép", "licence issued again"),
    licence_renewed=("được gia hạn giấy phép", "licence renewed"),
    licence_changed=("có thay đổi phải sửa đổi giấy phép", "a change that the licence must show"),
    licence_lost=("phát hiện giấy phép mất, rách, bị tiêu hủy", "the licence was found lost or destroyed"),
    licence_expires=("giấy phép hết hạn", "the licence expires"),
    licence_announced=("thông báo trên báo", "announced in a newspaper"),
    start_told=("thông báo với Sở ngày bắt đầu hoạt động", "the day of the start was told"),
    signs_posted=("treo biển, niêm yết sơ đồ và giấy phép", "sign, plan and licence posted"),
    activity_reported=("báo cáo định kỳ kết quả hỗ trợ", "activity reported"),
    operation_begins=("bắt đầu hoạt động", "operation begins"),
    operation_stopped=("ngừng hoạt động không thông báo", "operation stopped without notice"),
    report_demanded=("cơ quan thanh tra yêu cầu báo cáo", "the inspectors demanded a report"),
    report_sent=("gửi báo cáo theo yêu cầu", "the report was sent"),
    violation_recorded=("lập biên bản vi phạm", "a violation was recorded"),
    sanction_proposed=("đề nghị đình chỉ hoặc thu hồi", "a sanction was proposed"),
    sanction_proposal_received=(
        "nhận văn bản đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội",
        "the director's proposal was received",
    ),
    operation_suspended=("bị tạm thời đình chỉ hoạt động", "operation suspended"),
    suspension_ended=("được hoạt động trở lại", "the suspension ended"),
    licence_revoked=("bị thu hồi giấy phép", "licence revoked"),
    closing_requested=("nhận được đơn đề nghị chấm dứt hoạt động", "the request to close was received"),
    closing_proposed=("Sở đề nghị Chủ tịch quyết định chấm dứt", "closing was proposed"),
    closing_proposal_received=(
        "nhận được văn bản của Sở Lao động - Thương binh và Xã hội về việc chấm dứt",
        "the proposal to close was received",
    ),
    closing_approved=("Chủ tịch quyết định chấm dứt hoạt động", "the chair decided on the closing"),
    closing_not_approved=("Chủ tịch không đồng ý chấm dứt hoạt động", "the chair did not agree to the closing"),
    dispute_referred=("chuyển hồ sơ tranh chấp", "the dispute was referred"),
    closing_notice_given=("thông báo chấm dứt và phương án đối với nạn nhân", "notice of closing with a plan"),
    closing_posted=("niêm yết ngày dự kiến chấm dứt", "the day of closing was posted"),
    establishment_closes=("ngày dự kiến chấm dứt hoạt động", "the day on which it closes"),
    closing_decided=("quyết định không gia hạn giấy phép", "decided not to renew the licence"),
    closing_published=("công bố việc chấm dứt hoạt động", "the closing was published"),
    private_claim_made=("lần đề nghị hỗ trợ trước", "the claim before"),
    private_claim_received=(
        "Sở Lao động - Thương binh và Xã hội nhận đủ tài liệu đề nghị hỗ trợ",
        "the Department received the whole claim",
    ),
    private_claim_paid=("cấp kinh phí cho cơ sở", "the claim was paid"),
    private_claim_refused=("không giải quyết hỗ trợ, nêu rõ lý do", "the claim was refused, with reasons"),
    operating_licence_filed=("nộp hồ sơ đề nghị cấp giấy phép hoạt động", "the file for an operating licence was sent"),
    operating_licence_submitted=("Sở Y tế trình Chủ tịch", "the health agency submitted to the chair"),
    operating_licence_granted=("được cấp giấy phép hoạt động", "the operating licence was granted"),
    operating_licence_refused=("bị từ chối cấp giấy phép hoạt động", "the operating licence was refused"),
    inspected=("lần kiểm tra trước", "the inspection before"),
    reported_yearly=("báo cáo năm trước", "the report of the year before"),
)
"""What may happen to an establishment or a body, of which no person's case records anything."""
