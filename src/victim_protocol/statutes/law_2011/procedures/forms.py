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
    admission_minutes=("biên bản tiếp nhận có chữ ký", "signed minutes of admission"),
    declaration_form_07=("tờ khai theo Mẫu số 07 Nghị định 20/2021", "declaration, form 07 of Decree 20/2021"),
    identity_paper=("bản sao giấy tờ tùy thân", "copy of a paper of identity"),
    commune_chair_request=(
        "văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp xã",
        "written request of the commune chair",
    ),
    district_chair_request=(
        "văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp huyện",
        "written request of the district chair",
    ),
    decision_to_admit=("quyết định tiếp nhận", "decision to admit"),
    licence_application=("đơn đề nghị về giấy phép (Phụ lục 1)", "application on the licence (form 1)"),
    project_of_establishment=("đề án thành lập (Phụ lục 2)", "project of the establishment (form 2)"),
    cv_of_head=("sơ yếu lý lịch người dự kiến đứng đầu (Phụ lục 3)", "curriculum vitae of the head (form 3)"),
    list_of_staff=("danh sách nhân sự dự kiến (Phụ lục 4)", "list of staff (form 4)"),
    report_on_support=("báo cáo tình hình hỗ trợ nạn nhân (Phụ lục 5)", "report on the support (form 5)"),
    slip_of_receipt=("phiếu tiếp nhận hồ sơ (Phụ lục 6)", "slip of receipt (form 6)"),
    minutes_of_appraisal=("biên bản thẩm định (Phụ lục 7)", "minutes of appraisal (form 7 of Circular 35)"),
    licence=("quyết định cấp, cấp lại giấy phép (Phụ lục 8)", "licence, new or again (form 8)"),
    decision_on_licence=(
        "quyết định sửa đổi, bổ sung, gia hạn (Phụ lục 9)",
        "decision to amend or renew (form 9)",
    ),
    closing_request=("đơn đề nghị chấm dứt hoạt động (Phụ lục 10)", "request to close (form 10)"),
    plan_for_victims=("phương án đối với nạn nhân, người lao động (Phụ lục 11)", "plan for the victims (form 11)"),
    decision_to_close=("quyết định chấm dứt hoạt động (Phụ lục 12)", "decision to close (form 12)"),
    minutes_of_inspection=("biên bản kiểm tra (Phụ lục 13)", "minutes of inspection (form 13)"),
    decision_to_suspend=("quyết định tạm thời đình chỉ (Phụ lục 14)", "decision to suspend (form 14)"),
    decision_to_revoke=("quyết định thu hồi giấy phép (Phụ lục 15)", "decision to revoke (form 15)"),
    papers_on_land=("giấy tờ về đất, nhà", "papers on land and house"),
    opinion_of_commune=("ý kiến của Ủy ban nhân dân cấp xã", "opinion of the commune"),
    diplomas_of_staff=("văn bằng, chứng chỉ của nhân sự", "diplomas of the staff"),
    copy_of_licence=("bản sao giấy phép", "copy of the licence"),
    original_licence=("bản gốc giấy phép", "original of the licence"),
    proof_of_change=("tài liệu chứng minh việc thay đổi", "proof of the change"),
    proof_of_loss=("tài liệu chứng minh giấy phép mất, rách, tiêu hủy", "proof of the loss"),
    summary_of_costs=("bảng tổng hợp kinh phí đề nghị", "summary of the costs claimed"),
    list_of_victims=("danh sách nạn nhân và số ngày tạm trú", "list of victims and days of stay"),
    minutes_of_handover=("biên bản bàn giao nạn nhân", "minutes of handover of victims"),
    list_of_counsellors=("danh sách cán bộ tư vấn tâm lý", "list of counsellors"),
    first_statement=("kết quả lấy lời khai sơ bộ", "the first statement"),
    five_photos=("05 ảnh", "five photos"),
    three_photos=("03 ảnh", "three photos"),
    two_photos=("02 ảnh", "two photos"),
    diplomatic_note=("công hàm kèm hồ sơ", "diplomatic note with the file"),
    exit_visa=("thị thực xuất cảnh, tạm trú", "exit visa or temporary stay"),
    exit_papers=("giấy tờ xuất nhập cảnh", "papers of exit and entry"),
    travel_paper=("giấy thông hành", "travel paper"),
)
"""Beside those of the claim; the forms' own fields are not held."""
