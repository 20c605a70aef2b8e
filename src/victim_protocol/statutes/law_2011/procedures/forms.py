"""The papers in set form that the steps of procedures ask for."""

__all__ = ["FORMS"]

from typing import Final

from victim_protocol.law.key import labelled

FORMS: Final = labelled(
    declaration_form_1=(
        "Tờ khai dùng cho nạn nhân bị mua bán từ nước ngoài trở về (Phụ lục 1)",
        "declaration of who comes back from abroad (form 1)",
    ),
    declaration_form_2=(
        "Tờ khai dùng cho nạn nhân bị mua bán trong nước (Phụ lục 2)",
        "declaration of who was trafficked in the country (form 2)",
    ),
    minutes_with_foreign_side=(
        "Biên bản giao, nhận nạn nhân với cơ quan chức năng nước ngoài",
        "minutes of handover with the foreign authority",
    ),
    handover_minutes_form_4=(
        "Biên bản giao, nhận nạn nhân giữa các cơ quan trong nước (Phụ lục 4)",
        "minutes of handover between bodies in the country (form 4)",
    ),
    certificate_form_7=("Giấy xác nhận nạn nhân bị mua bán (Phụ lục 7)", "certificate of a victim (form 7)"),
    verification_request=("văn bản đề nghị xác minh", "written request for verification"),
    written_answer=("văn bản trả lời kết quả xác minh", "written answer on the verification"),
    written_refusal=("văn bản từ chối nêu rõ lý do", "written refusal with reasons"),
    protection_request=("văn bản đề nghị áp dụng biện pháp bảo vệ", "written request for protection"),
    protection_decision=("quyết định áp dụng biện pháp bảo vệ", "decision on protection"),
    supplementary_decision=("quyết định bổ sung biện pháp bảo vệ", "supplementary decision on protection"),
    decision_to_end_protection=(
        "quyết định chấm dứt biện pháp bảo vệ, nêu rõ lý do",
        "decision to end protection, with reasons",
    ),
    five_photos=("05 ảnh", "five photos"),
    three_photos=("03 ảnh", "three photos"),
    two_photos=("02 ảnh", "two photos"),
    diplomatic_note=("công hàm kèm hồ sơ", "diplomatic note with the file"),
    exit_visa=("thị thực xuất cảnh, tạm trú", "exit visa or temporary stay"),
    exit_papers=("giấy tờ xuất nhập cảnh", "papers of exit and entry"),
    travel_paper=("giấy thông hành", "travel paper"),
)
"""Beside those of the claim; the forms' own fields are not held."""
