"""Events of establishments: licence, operation, inspection, claim and closing."""

__all__ = ["ESTABLISHMENT_EVENTS"]

from typing import Final

from victim_protocol.law.key import labelled

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
