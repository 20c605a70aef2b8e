"""Events of claims: the application for support and its three steps."""

__all__ = ["EVENTS"]

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
