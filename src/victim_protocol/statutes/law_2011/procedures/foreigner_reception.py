"""Reception of a foreigner found in Viet Nam (Joint Circular 01/2014 Article 8 clauses 1, 2.a and 2.b)."""

__all__ = ["PROCEDURE"]

from functools import partial
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure
from victim_protocol.statutes.law_2011.procedures.routes import by_article_8, not_found_otherwise
from victim_protocol.statutes.notation import defined

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_LAW = LAW_66_2011.at
_RESCUERS: Final = "police border_guard coast_guard"
_DIVISION: Final = "district_division"
_IMMIGRATION: Final = "provincial_immigration_police"
_CRIMINAL: Final = "provincial_criminal_police"
_HELD: Final = Label("chưa được giải cứu, đang bị giữ", "not rescued yet, and held by others")


_begins = partial(BY_CIRCULAR, guard=by_article_8(_CIRCULAR("8.2")), duty=False)


def _not_rescued() -> tuple[Transition, ...]:
    """Who is still held: the criminal police of the place are told, and rescue."""
    return (
        BY_CIRCULAR(
            "not_started: foreign_victim_reported > not_rescued",
            "receive_information",
            "receiving_agency",
            _CIRCULAR("8.1:p2"),
            duty=False,
            care=Care.NOT_KNOWN,
            silent=_HELD,
        ),
        BY_CIRCULAR(
            "not_rescued: criminal_police_told > being_rescued",
            "tell_criminal_police",
            "receiving_agency",
            _CIRCULAR("8.1:p2"),
            to_whom=_CRIMINAL,
        ),
        *(
            BY_CIRCULAR(f"{stage}: rescued > with_rescuer", "rescue", _RESCUERS, _CIRCULAR("8.1:p2"), care=Care.ACTOR)
            for stage in ("not_rescued", "being_rescued")
        ),
    )


def _division(stage: str) -> tuple[Transition, ...]:
    """What the division does at once, beside telling the immigration police; being late is never unlawful."""
    return (
        BY_CIRCULAR(
            f"{stage}: department_told",
            "lodge_and_report_foreigner",
            _DIVISION,
            _CIRCULAR("8.2.b:d1"),
            to_whom="provincial_department",
            guard=not_found_otherwise(_CIRCULAR("8.2.b:d1")),
        ),
        BY_CIRCULAR(
            f"{stage}: foreign_affairs_told",
            "tell_foreign_affairs",
            _DIVISION,
            _CIRCULAR("8.2.b:d2"),
            to_whom="foreign_affairs_office",
        ),
    )


PROCEDURE: Final = procedure(
    "foreigner_reception",
    ("người nước ngoài: tiếp nhận", "a foreigner: reception"),
    {
        "not_rescued": ("có thông tin, chưa được giải cứu", "known of, not rescued"),
        "being_rescued": ("đang xác minh, điều tra, giải cứu", "being searched for and rescued"),
        "with_rescuer": ("ở cơ quan giải cứu", "with the body that rescued"),
        "with_police": ("ở cơ quan Công an tiếp nhận trình báo", "with the police to whom it was declared"),
        "with_division": ("ở Phòng Lao động - Thương binh và Xã hội", "with the district division"),
        "reported": ("đã báo Cơ quan Quản lý xuất nhập cảnh", "the immigration police are told"),
    },
    (
        *_not_rescued(),
        _begins("not_started: rescued > with_rescuer", "rescue", _RESCUERS, _CIRCULAR("8.2.a"), care=Care.ACTOR),
        _begins("not_started: declared > with_police", "declare", "police", _CIRCULAR("8.2.a"), care=Care.ACTOR),
        _begins(
            "not_started: division_received > with_division",
            "receive",
            _DIVISION,
            _CIRCULAR("8.2.b"),
            _LAW("24.2"),
            care=Care.ACTOR,
        ),
        _begins(
            "not_started: handed_over > with_division",
            "bring_foreigner_to_division",
            _RESCUERS,
            _CIRCULAR("8.2.a"),
            to_whom=_DIVISION,
            care=Care.RECEIVER,
        ),
        BY_CIRCULAR(
            "with_rescuer: certified",
            "certify_before_transfer",
            _RESCUERS,
            _CIRCULAR("8.2.a:s2"),
            guard=defined("enough_ground", _CIRCULAR("8.2.a:s2")),
            finding=True,
            duty=False,
            link=True,
            forms="certificate_form_7",
        ),
        BY_CIRCULAR(
            "with_rescuer: handed_over > with_division",
            "bring_foreigner_to_division",
            _RESCUERS,
            _CIRCULAR("8.2.a"),
            to_whom=_DIVISION,
            duty=False,
            link=True,
            care=Care.RECEIVER,
        ),
        BY_CIRCULAR(
            "with_police: handed_over > with_division",
            "bring_foreigner_to_division",
            "police",
            _CIRCULAR("8.2.a"),
            to_whom=_DIVISION,
            care=Care.RECEIVER,
        ),
        *(
            BY_CIRCULAR(
                f"{stage}: division_received > with_division",
                "receive",
                _DIVISION,
                _CIRCULAR("8.2.b"),
                duty=False,
                link=True,
                care=Care.ACTOR,
            )
            for stage in ("with_rescuer", "with_police")
        ),
        BY_CIRCULAR("with_division: division_received", "receive", _DIVISION, _CIRCULAR("8.2.b"), duty=False),
        *_division("with_division"),
        BY_CIRCULAR(
            "with_division: immigration_police_informed > reported",
            "tell_immigration_police",
            _DIVISION,
            _CIRCULAR("8.2.b:d3"),
            to_whom=_IMMIGRATION,
        ),
        *_division("reported"),
    ),
    ends="reported",
    silent=(
        Label(
            "Điều 8 không nói người nước ngoài khai báo với Ủy ban nhân dân cấp xã; Điều 24 Luật không giới hạn "
            "quốc tịch",
            "Article 8 does not speak of a foreigner who declares to the commune; Law Article 24 names no citizenship",
        ),
    ),
)
"""Until the provincial immigration police know."""
