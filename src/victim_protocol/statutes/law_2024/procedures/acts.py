"""What is done in the procedures since 01/07/2025 and has no limit, and the papers in set form."""

__all__ = ["ACTS", "FORMS", "PERSONS_ACTS"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.law.key import Key, labelled
from victim_protocol.law.procedure import PersonsPart

ACTS: Final = labelled(
    report_in_person=("đến trình báo", "come to report"),
    support_where_necessary=("hỗ trợ khi cần thiết", "support where necessary"),
    conclude_identification=("kết luận về việc xác định nạn nhân", "conclude the identification"),
    receive_rescued_or_handed_back=("tiếp nhận, xác minh", "receive and verify"),
    process_information_abroad=("tiếp nhận, xử lý thông tin về nạn nhân", "take and process the information"),
    receive_returned=("tiếp nhận nạn nhân từ nước ngoài trở về", "receive whoever comes back from abroad"),
    confirm_returned=("xác minh và cấp giấy tờ xác nhận nạn nhân", "verify and issue a paper that confirms a victim"),
    hand_over_for_support=("đưa ngay đến cơ quan nơi tiếp nhận", "bring the person to the agency of the place"),
    apply_to_the_province=("nộp đơn đề nghị hỗ trợ", "apply for support to the province"),
    file_for_operating_licence=("nộp hồ sơ đề nghị cấp giấy phép hoạt động", "file for an operating licence"),
    open_application=("có thể nộp đơn đề nghị hỗ trợ", "may apply for support"),
)
"""What is done."""

FORMS: Final = labelled(
    application_form_of_2025=(
        "Đơn đề nghị hỗ trợ (Mẫu số 07 Nghị định 162/2025)",
        "application for support (form 07 of Decree 162/2025)",
    ),
    licence_application_of_2025=(
        "Đơn đề nghị cấp giấy phép hoạt động (Mẫu số 19 Nghị định 162/2025)",
        "application for an operating licence (form 19 of Decree 162/2025)",
    ),
    operating_licence=(
        "Giấy phép hoạt động hỗ trợ nạn nhân (Mẫu số 20 Nghị định 162/2025)",
        "operating licence (form 20 of Decree 162/2025)",
    ),
    staff_diplomas=("văn bằng, chứng chỉ chuyên môn của nhân viên", "diplomas and certificates of the staff"),
    establishment_paper=("giấy phép thành lập hoặc hoạt động hiện có", "the present licence of the establishment"),
)
"""The papers of Decree 162/2025 that are known."""

PERSONS_ACTS: Final[Mapping[Key, PersonsPart]] = MappingProxyType({Key("report_in_person"): PersonsPart.COMES})
"""Those that the person does; the bodies of their rows receive."""
