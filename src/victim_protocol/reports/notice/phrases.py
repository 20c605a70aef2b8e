"""The fixed phrases of a notice of rights."""

__all__ = ["PHRASES"]

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from victim_protocol.labels import Label

PHRASES: Final[Mapping[str, Label]] = MappingProxyType(
    {
        "title": Label("QUYỀN CỦA BẠN", "YOUR RIGHTS"),
        "for": Label("Mã: {person}. Ngày: {day}. Theo {law}.", "For: {person}. Day: {day}. Under {law}."),
        "standing": Label("Theo luật, bạn là: {standing}.", "In law you are: {standing}."),
        "standing_open": Label(
            "Chưa xác định bạn có phải là: {standing}.", "It is not decided whether you are: {standing}."
        ),
        "standing_none": Label("Chưa có kết luận bạn là ai theo luật.", "Nothing is decided on who you are in law."),
        "owed": Label("BẠN PHẢI ĐƯỢC NHẬN", "YOU MUST BE GIVEN"),
        "from": Label("do {bodies} thực hiện", "by: {bodies}"),
        "from_one_of": Label("do một trong các cơ quan: {bodies}", "by one of: {bodies}"),
        "from_nobody_named": Label("chưa có văn bản nêu cơ quan thực hiện", "no text that is held names who gives it"),
        "considered": Label(
            "CÓ THỂ ĐƯỢC XEM XÉT: BẠN CÓ THỂ ĐỀ NGHỊ", "MAY BE GIVEN: YOU CAN ASK, AND IT IS CONSIDERED"
        ),
        "not_yet": Label("CHƯA ĐẾN LÚC", "NOT YET"),
        "waits_for": Label("chờ: {events}", "it waits for this: {events}"),
        "undetermined": Label("CHƯA XÁC ĐỊNH", "NOT DECIDED YET"),
        "depends_on": Label("Hãy cho cán bộ biết: {facts}.", "Please tell the officer about this: {facts}."),
        "texts_differ": Label(
            "Với một số hỗ trợ, các văn bản có nhiều cách hiểu.",
            "For some of them the texts can be read in several ways.",
        ),
        "text_not_held": Label(
            "Với một số hỗ trợ, còn thiếu văn bản để trả lời.",
            "For some of them a text that would tell is not at hand.",
        ),
        "may_be_refused": Label(
            "Theo những gì ghi nhận, bạn không được hưởng hỗ trợ khác. Nếu thấy không đúng, hãy hỏi hoặc khiếu nại.",
            "Other supports are not given on what is recorded. If you think that is wrong, ask or complain.",
        ),
        "apply": Label("KHI NỘP ĐƠN ĐỀ NGHỊ HỖ TRỢ", "WHEN YOU APPLY FOR SUPPORT"),
        "bring": Label("mang theo {papers}", "bring {papers}"),
        "bring_one_of": Label("mang theo một trong số: {papers}", "bring one of: {papers}"),
        "bring_perhaps": Label("tùy cách hiểu cũng dùng được: {papers}", "perhaps this serves too: {papers}"),
        "not_enough": Label("chỉ có {papers} thì chưa đủ", "{papers} alone is not enough"),
        "done": Label("{act}: đã làm ngày {day}", "{act}: done on {day}"),
        "until": Label("{act}: chậm nhất ngày {day}", "{act}: by {day} at the latest"),
        "until_not_known": Label("{act}: chưa biết ngày cuối", "{act}: the last day is not known"),
        "for_days": Label("{bodies}, cho thời gian {days}", "{bodies}, for {days}"),
        "has_died": Label("Người này đã chết ngày {day}.", "This person died on {day}."),
        "rights_in_part": Label(
            "Luật về các quyền khác từ ngày {day} mới đọc được một phần: bạn có thể có thêm quyền. Hãy hỏi cán bộ.",
            "Of the law on other rights from {day} only a part could be read: you may have more. Please ask.",
        ),
        "rights": Label("CÁC QUYỀN KHÁC CỦA BẠN", "YOUR OTHER RIGHTS"),
        "duties": Label("NGHĨA VỤ CỦA BẠN", "YOUR DUTIES"),
        "norm_to": Label("{norm} ({bodies})", "{norm} ({bodies})"),
        "perhaps": Label("có thể: {norms}", "perhaps: {norms}"),
        "recorded_until": Label("Theo những gì ghi nhận đến ngày {day}.", "From what is recorded up to {day}."),
        "recorded_nothing": Label("Chưa có gì được ghi nhận.", "Nothing is recorded yet."),
        "overlaid": Label("Áp dụng thêm quy định: {names}.", "With these added rules: {names}."),
        "marked": Label(
            "(*) Mới biết qua nguồn thứ cấp, chưa đọc được văn bản chính thức.",
            "(*) Known from secondary sources; the official text could not be read.",
        ),
        "no_decision": Label(
            "Trang này cho biết luật nói gì, không phải là quyết định. Cơ quan có thẩm quyền quyết định.",
            "This page says what the law says; it is no decision. The competent body decides.",
        ),
    }
)
"""By key; a catalogue translates the English text."""
