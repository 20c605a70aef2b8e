"""Events of the protection of a child, victim or not."""

__all__ = ["EVENTS"]

from typing import Final

from victim_protocol.law.key import labelled

EVENTS: Final = labelled(
    child_report_received=("tiếp nhận thông tin trẻ em bị mua bán", "told of a trafficked child"),
    child_information_passed_on=(
        "chuyển thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra",
        "passed on to the commune committee of the place",
    ),
    child_risk_assessed=("đánh giá nguy cơ gây tổn hại đối với trẻ em", "the risk to the child assessed"),
    child_protected_at_once=("can thiệp, bảo vệ khẩn cấp cho trẻ em", "the child protected at once"),
    child_separated=("quyết định tạm thời cách ly trẻ em", "the child separated for a time"),
    child_separation_ended=("chấm dứt tạm thời cách ly trẻ em", "the separation ended"),
    child_plan_approved=("phê duyệt kế hoạch hỗ trợ, can thiệp", "the plan of support approved"),
)
"""What the commune and others do for a child."""
