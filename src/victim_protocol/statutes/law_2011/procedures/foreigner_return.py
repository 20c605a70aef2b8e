"""The return of a foreigner to the State of citizenship or residence (Joint Circular 01/2014 Articles 8 and 9)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014
from victim_protocol.statutes.law_2011.procedures.foreigner_exit import EXIT
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure
from victim_protocol.statutes.law_2011.procedures.routes import by_article_8

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_PROVINCE: Final = "provincial_immigration_police"
_DEPARTMENT: Final = "immigration_department"
_CONSULAR: Final = "consular_department"
_NO_LIMIT: Final = Label("không có thời hạn", "no time limit")
_HELD_AS_BEFORE: Final = Label(
    "ai chịu trách nhiệm về người này: theo các bước tiếp nhận trước đó",
    "who answers for the person: whoever received the person before",
)


def _informed() -> tuple[Transition, ...]:
    """The word to the immigration police; a treaty that says otherwise goes first."""
    begins = partial(
        BY_CIRCULAR,
        guard=by_article_8(_CIRCULAR("8.2.c")),
        duty=False,
        care=Care.NOT_KNOWN,
        silent=_HELD_AS_BEFORE,
    )
    event, act, actors = "not_started: immigration_police_informed", "receive_information", "district_division"
    return (
        begins(
            f"{event} > with_immigration_police",
            act,
            actors,
            _CIRCULAR("8.2.c"),
            reading=("treaty_on_return", "none_differs"),
        ),
        begins(f"{event} > by_treaty", act, actors, _CIRCULAR("1.1"), reading=("treaty_on_return", "one_differs")),
    )


def _met() -> tuple[Transition, ...]:
    """What the immigration police do with the foreign affairs office in three days, the report among it."""
    here = "with_immigration_police"
    return (
        BY_CIRCULAR(
            f"{here}: foreigner_met",
            "contact_foreigner",
            _PROVINCE,
            _CIRCULAR("8.2.c"),
            to_whom="foreign_affairs_office the_person",
        ),
        *(
            BY_CIRCULAR(f"{here}: {event}", act, _PROVINCE, _CIRCULAR(point), forms=forms)
            for event, act, point, forms in (
                ("identity_checked", "check_papers_and_stay", "8.2.c:d1", ""),
                ("statement_taken", "take_first_statement", "8.2.c:d1", ""),
                ("photos_taken", "take_six_photos", "8.2.c:d2", ""),
                ("declaration_made", "guide_foreigner", "8.2.c:d2", "declaration_form_2"),
            )
        ),
        BY_CIRCULAR(
            f"{here}: foreigner_reported > with_immigration_department",
            "meet_foreigner",
            _PROVINCE,
            _CIRCULAR("8.2.c:d3"),
            to_whom=_DEPARTMENT,
            forms="declaration_form_2 five_photos first_statement",
            if_any="certificate_form_7",
        ),
    )


def _asked() -> tuple[Transition, ...]:
    """From the Department through the Consular Department to the embassy."""
    return (
        BY_CIRCULAR(
            "with_immigration_department: foreigner_report_received",
            "receive_request",
            _DEPARTMENT,
            _CIRCULAR("8.2.d"),
            duty=False,
        ),
        BY_CIRCULAR(
            "with_immigration_department: stay_checked",
            "check_stay_of_foreigner",
            _DEPARTMENT,
            _CIRCULAR("8.2.d"),
        ),
        BY_CIRCULAR(
            "with_immigration_department: department_wrote > with_consular_department",
            "write_to_consular_department",
            _DEPARTMENT,
            _CIRCULAR("8.2.d"),
            to_whom=_CONSULAR,
            forms="declaration_form_2 three_photos",
            if_any="certificate_form_7",
        ),
        BY_CIRCULAR(
            "with_consular_department: department_letter_received",
            "receive_request",
            _CONSULAR,
            _CIRCULAR("8.2.đ"),
            duty=False,
        ),
        BY_CIRCULAR(
            "with_consular_department: diplomatic_note_sent > with_embassy",
            "send_diplomatic_note",
            _CONSULAR,
            _CIRCULAR("8.2.đ"),
            to_whom="embassy",
            forms="diplomatic_note two_photos",
        ),
    )


def _answered() -> tuple[Transition, ...]:
    """The embassy's answer, and the Consular Department's notice."""
    return (
        *(
            BY_CIRCULAR(
                f"{stage}: embassy_agreed > agreed",
                "answer_the_note",
                "embassy",
                _CIRCULAR("9.1"),
                to_whom=_CONSULAR,
                forms="exit_papers",
                duty=False,
                silent=_NO_LIMIT,
            )
            for stage in ("with_embassy", "not_received_back")
        ),
        BY_CIRCULAR(
            "with_embassy: embassy_declined > not_received_back",
            "answer_the_note",
            "embassy",
            _CIRCULAR("9.1"),
            to_whom=_CONSULAR,
            duty=False,
            silent=_NO_LIMIT,
        ),
        BY_CIRCULAR(
            "agreed: consular_notice_sent > notice_given",
            "agree_return",
            _CONSULAR,
            _CIRCULAR("9.1"),
            to_whom=_DEPARTMENT,
            forms="exit_papers",
            silent=_NO_LIMIT,
        ),
    )


PROCEDURE: Final = procedure(
    "foreigner_return",
    ("người nước ngoài: trao trả", "a foreigner: the return home"),
    {
        "with_immigration_police": (
            "Cơ quan Quản lý xuất nhập cảnh Công an cấp tỉnh tiếp xúc",
            "with the provincial immigration police",
        ),
        "by_treaty": ("theo điều ước quốc tế", "by the treaty"),
        "with_immigration_department": ("ở Cục Quản lý xuất nhập cảnh", "with the Immigration Department"),
        "with_consular_department": ("ở Cục Lãnh sự", "with the Consular Department"),
        "with_embassy": ("chờ cơ quan đại diện nước ngoài trả lời", "before the embassy"),
        "agreed": ("nước ngoài đồng ý nhận trở về", "the other State receives the person back"),
        "not_received_back": ("nước ngoài không nhận trở về", "the other State does not receive the person back"),
        "notice_given": ("đã thống nhất và thông báo việc trao trả", "the return is agreed and notified"),
        "papers_with_province": ("giấy tờ đã chuyển Công an cấp tỉnh", "the exit papers are with the province"),
        "at_exit_gate": ("ở cửa khẩu", "at the gate"),
        "with_gate_post": ("đã bàn giao cho Đồn Biên phòng cửa khẩu", "with the border-gate post"),
        "returned": ("đã về nước", "returned"),
    },
    (*_informed(), *_met(), *_asked(), *_answered(), *EXIT),
    ends="returned",
    silent_stages={
        "by_treaty": Label(
            "điều ước quốc tế, thỏa thuận quốc tế với nước đó: chưa có văn bản",
            "the treaty or international agreement with that State: the text is not held",
        ),
        "not_received_back": Label(
            "không văn bản nào nói việc gì tiếp theo khi nước ngoài không nhận trở về",
            "no text says what follows where the other State does not receive the person back",
        ),
        "at_exit_gate": Label(
            "khoản 4 Điều 9 chỉ nói đường hàng không và đường bộ, không nói đường sắt, đường biển",
            "Article 9 clause 4 speaks of air and road only, not of rail or sea",
        ),
    },
    silent=(
        Label(
            "không văn bản nào nói việc trả lời của cơ quan đại diện nước ngoài phải trong thời hạn nào",
            "no text says how soon the embassy answers",
        ),
        Label(
            "Điều 8, 9 chỉ nói nạn nhân, không nói giấy tờ và việc đưa người chưa thành niên đi cùng về nước",
            "Articles 8 and 9 speak of victims only, not of the papers and the return of a minor who accompanies one",
        ),
    ),
)
"""From the word to the provincial immigration police until the person is handed over at a gate."""
