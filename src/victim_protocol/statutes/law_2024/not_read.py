"""Articles of the time since 01/07/2025 that could not be read, and that nothing else in the book asks for."""

__all__ = ["UNREAD"]

from datetime import date, timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.evidence import Source
from victim_protocol.law.reading import Unread
from victim_protocol.statutes.law_2024.instruments import (
    CIRCULAR_55_2023,
    CONSOLIDATED_LAW,
    DECISION_07_2026,
    DECREE_130_2021,
    DECREE_162_2025,
    DECREE_188_2025,
    FINES_FROM,
    LAW_86_2025,
    NEW_LAW_FROM,
    quoted,
)

_DECREE = DECREE_162_2025.at


def _unread(vi: str, en: str, *sources: Source, until: date | None = None) -> Unread:
    label = Label(f"{vi}: chưa có văn bản", f"{en}: the text is not held")
    return Unread(missing=label, since=NEW_LAW_FROM, until=until, sources=sources)


UNREAD: Final = (
    _unread(
        "nguyên tắc (số điều, khoản), phòng ngừa, phát hiện, xử lý, trừ tiêu đề và dẫn chiếu đến khoản 3 Điều 22 "
        "(Điều 4 và Điều 7 đến 26 Luật số 53/2024/QH15)",
        "principles, by article and clause, prevention, detection and handling, but their headings and that Article "
        "22 clause 3 is carried out by the decree (Articles 4 and 7 to 26 of Law 53/2024/QH15)",
        quoted("4"),
        *(quoted(str(article)) for article in range(7, 22)),
        quoted("22.3"),
        *(quoted(str(article)) for article in range(23, 27)),
    ),
    _unread(
        "định nghĩa nạn nhân, người thân thích, giải cứu và số khoản của các định nghĩa khác "
        "(khoản 3 đến 7 Điều 2 Luật số 53/2024/QH15)",
        "the definitions of victim, relatives, rescue, and the clauses of the other definitions "
        "(Article 2 clauses 3 to 7 of Law 53/2024/QH15)",
        *(quoted(f"2.{clause}") for clause in range(3, 8)),
    ),
    _unread(
        "danh sách đầy đủ các quyền, nghĩa vụ của nạn nhân (Điều 6 Luật số 53/2024/QH15)",
        "the whole list of the rights and duties of victims (Article 6 of Law 53/2024/QH15)",
        quoted("6"),
    ),
    _unread(
        "Công an xác minh trong bao lâu, gia hạn, ai cấp giấy xác nhận, việc tiếp theo "
        "(đoạn 2 khoản 2 và khoản 3 đến 5 Điều 27 Luật số 53/2024/QH15)",
        "how long the police verify, extensions, who confirms, what follows (Article 27 clause 2 paragraph 2 and "
        "clauses 3 to 5 of Law 53/2024/QH15)",
        quoted("27.2:p2"),
        *(quoted(f"27.{clause}") for clause in range(3, 6)),
    ),
    _unread(
        "người được giải cứu, nạn nhân ở nước ngoài, người nước ngoài: các bước, thời hạn "
        "(khoản 1, 2 Điều 28; khoản 1, 2, 4 Điều 29; Điều 31 Luật số 53/2024/QH15)",
        "those who are rescued, victims abroad, foreigners: the steps and limits (Article 28 clauses 1 and 2, Article "
        "29 clauses 1, 2 and 4, Article 31 of Law 53/2024/QH15)",
        *(quoted(place) for place in ("28.1", "28.2", "29.1", "29.2", "29.4", "31")),
    ),
    _unread(
        "các dấu hiệu còn lại để xác định nạn nhân, một dấu hiệu có đủ không (khoản 2 Điều 32 Luật số 53/2024/QH15)",
        "the other signs of a victim, and whether one is enough (Article 32 clause 2 of Law 53/2024/QH15)",
        quoted("32.2"),
    ),
    _unread(
        "giấy tờ xác nhận nạn nhân, giá trị, thu hồi (Điều 33 Luật số 53/2024/QH15)",
        "the papers that confirm a victim, how long they count, their revocation (Article 33 of Law 53/2024/QH15)",
        quoted("33"),
    ),
    _unread(
        "các biện pháp bảo vệ, ai quyết định, trong bao lâu (Điều 35, 36 Luật số 53/2024/QH15; "
        "Điều 13 Nghị định 162/2025/NĐ-CP)",
        "the measures of protection, who decides on them, for how long (Articles 35 and 36 of Law 53/2024/QH15; "
        "Article 13 of Decree 162/2025/NĐ-CP)",
        quoted("35"),
        quoted("36"),
        _DECREE("13"),
    ),
    _unread(
        "nội dung từng chế độ hỗ trợ và cơ quan thực hiện (Điều 38 đến 40, 42 đến 47 Luật số 53/2024/QH15)",
        "what each support holds and who gives it (Articles 38 to 40 and 42 to 47 of Law 53/2024/QH15)",
        *(quoted(str(article)) for article in (38, 39, 40, *range(42, 48))),
    ),
    _unread(
        "trách nhiệm của các bộ và Ủy ban nhân dân, trừ khoản 1 và 2 Điều 54 (Điều 48 đến 57 Luật số 53/2024/QH15)",
        "the tasks of ministries and People's Committees but Article 54 clauses 1 and 2 (Articles 48 to 57 of Law "
        "53/2024/QH15)",
        *(quoted(str(article)) for article in (*range(48, 54), *range(55, 58))),
    ),
    _unread(
        "hợp tác quốc tế và điều khoản thi hành, trừ Điều 63 (Điều 58 đến 62 Luật số 53/2024/QH15)",
        "cooperation between States and final provisions but Article 63 (Articles 58 to 62 of Law 53/2024/QH15)",
        *(quoted(str(article)) for article in range(58, 63)),
    ),
    _unread(
        "các sửa đổi khác của Luật số 86/2025/QH15 (từ điểm b khoản 3 Điều 2); văn bản hợp nhất năm 2026",
        "the other amendments by Law 86/2025/QH15 (from Article 2 clause 3 point b on); the consolidated text of 2026",
        LAW_86_2025.at("2.3.b"),
        CONSOLIDATED_LAW.at(),
    ),
    _unread(
        "cơ quan giải quyết tố giác, tin báo (khoản 3 Điều 6 Nghị định 162/2025/NĐ-CP)",
        "which bodies settle reports of trafficking (Article 6 clause 3 of Decree 162/2025/NĐ-CP)",
        _DECREE("6.3"),
    ),
    _unread(
        "căn cứ và thời gian gia hạn lưu trú quá 120 ngày (Điều 17 Nghị định 162/2025/NĐ-CP)",
        "on which grounds and for how long a stay is extended beyond 120 days (Article 17 of Decree 162/2025/NĐ-CP)",
        _DECREE("17"),
    ),
    _unread(
        "các điều, mẫu còn lại của Nghị định 162/2025/NĐ-CP (mẫu 01 đến 06, 08 đến 18)",
        "the other articles and forms of Decree 162/2025/NĐ-CP (forms 01 to 06 and 08 to 18)",
        _DECREE(),
        *(_DECREE(str(article)) for article in (3, *range(7, 13), *range(14, 17), *range(18, 21), 22, 23)),
    ),
    _unread(
        "lập danh sách người tham gia bảo hiểm y tế (khoản 1 Điều 9 Nghị định 188/2025/NĐ-CP)",
        "how lists of the insured are made (Article 9 clause 1 of Decree 188/2025/NĐ-CP)",
        DECREE_188_2025.at("9.1"),
    ),
    Unread(
        missing=Label(
            "mô hình sinh kế cho nạn nhân, theo chi phí thực tế, không quá 30.000.000 đồng mỗi mô hình, của chương "
            "trình 2021–2025 (khoản 4 Điều 37 Thông tư 55/2023/TT-BTC): chưa rõ từ ngày nào, có còn không",
            "models of livelihood for victims, at cost and at most 30,000,000 đồng each, of the programme of 2021 to "
            "2025 (Article 37 clause 4 of Circular 55/2023/TT-BTC): from which day, and whether they go on, is not "
            "known",
        ),
        sources=(CIRCULAR_55_2023.at("37.4"),),
    ),
    _unread(
        "mức phạt vi phạm hành chính trước 16/05/2026 (Nghị định 130/2021/NĐ-CP)",
        "the fines before 16/05/2026 (Decree 130/2021/NĐ-CP)",
        DECREE_130_2021.at(),
        until=FINES_FROM - timedelta(days=1),
    ),
    _unread(
        "hỗ trợ nạn nhân từ Quỹ phòng, chống tội phạm trung ương trước 30/03/2026, và từ Quỹ cấp tỉnh "
        "(Quyết định 07/2026/QĐ-TTg; trước 01/03/2026: Quyết định 04/2019/QĐ-TTg)",
        "support of victims from the central crime-prevention fund before 30/03/2026, and from provincial funds "
        "(Decision 07/2026/QĐ-TTg; before 01/03/2026 Decision 04/2019/QĐ-TTg)",
        DECISION_07_2026.at(),
    ),
)
"""In the order of the texts; what a support, a step or a limit lacks stands with it."""
