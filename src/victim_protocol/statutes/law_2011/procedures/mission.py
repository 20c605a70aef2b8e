"""Return through a mission, by whichever gate (Law Article 26 clause 1; Joint Circular 01/2014, 4)."""

__all__ = ["PROCEDURE"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.condition import Is, Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Transition
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures import airport
from victim_protocol.statutes.law_2011.procedures.gate import CERTIFIER_NOT_NAMED, STAGES, gate
from victim_protocol.statutes.law_2011.procedures.mission_by_law import NOBODY_NAMED_ABROAD, RETURN_BY_LAW
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure
from victim_protocol.statutes.law_2011.procedures.tasks import explained
from victim_protocol.statutes.law_2011.procedures.verification_at_home import AT_HOME
from victim_protocol.statutes.notation import defined, every, no, yes

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_MISSION: Final = "mission_abroad"
_DEPARTMENT: Final = "immigration_department"
_LAND: Final = Is(Key("entry_gate"), "road_rail_or_sea", _CIRCULAR("4.4"))


def _abroad() -> tuple[Transition, ...]:
    """From the first word to the mission until it knows who and what the person is."""
    return (
        BY_CIRCULAR(
            "not_started: mission_informed > mission_informed",
            "inform_mission",
            "every_body",
            _CIRCULAR("4.1"),
            duty=False,
            care=Care.NOT_KNOWN,
            silent=NOBODY_NAMED_ABROAD,
        ),
        BY_CIRCULAR(
            "mission_informed: host_authority_told > rescue_requested",
            "tell_host_authority",
            _MISSION,
            _CIRCULAR("4.1.a"),
            to_whom="host_authority",
            guard=no("free_abroad", _CIRCULAR("4.1.a")),
        ),
        *(
            BY_CIRCULAR(
                f"{stage}: received_by_mission > with_mission",
                "receive_at_mission",
                _MISSION,
                _CIRCULAR("4.1.b"),
                duty=False,
            )
            for stage in ("mission_informed", "rescue_requested")
        ),
        *_with_the_mission(),
    )


def _with_the_mission() -> tuple[Transition, ...]:
    """Told what there is, heard, and found a victim or not."""
    return (
        explained("with_mission", _MISSION, CIRCULAR_35_2013.at("13.2"), since=PROCEDURE_FROM),
        BY_CIRCULAR(
            "with_mission: mission_checked",
            "check_information",
            _MISSION,
            _CIRCULAR("4.1.b:d1"),
            LAW_66_2011.at("26.1.a"),
        ),
        BY_CIRCULAR(
            "with_mission: declaration_made",
            "guide_declaration",
            _MISSION,
            _CIRCULAR("4.1.b:d2"),
            forms="declaration_form_1",
        ),
        *_found_or_asked(),
    )


def _found_or_asked() -> tuple[Transition, ...]:
    """The mission finds a citizen and a victim itself, or asks the Immigration Department to verify."""
    citizen = Is(Key("citizenship"), "viet_nam", _CIRCULAR("4.1.b:d3"))
    enough = defined("enough_ground", _CIRCULAR("4.1.b:d3"))
    return (
        BY_CIRCULAR(
            "with_mission: mission_found_victim > found_by_mission",
            "establish_abroad",
            _MISSION,
            _CIRCULAR("4.1.b:d3"),
            guard=every(citizen, enough),
            finding=True,
            silent=CERTIFIER_NOT_NAMED,
        ),
        BY_CIRCULAR("found_by_mission: citizen_protected", "protect_citizen", _MISSION, _CIRCULAR("4.1.b:d3")),
        BY_CIRCULAR(
            "found_by_mission: essentials_given",
            "give_essential_needs",
            _MISSION,
            _CIRCULAR("4.1.b:d3"),
            doubts="essentials_given_by",
        ),
        BY_CIRCULAR(
            "with_mission: mission_requested_verification > with_department",
            "send_to_immigration_department",
            _MISSION,
            _CIRCULAR("4.1.b:d3"),
            to_whom=f"{_DEPARTMENT} consular_department",
            forms="declaration_form_1 verification_request",
            guard=Not(every(citizen, enough), _CIRCULAR("4.1.b:d3")),
            finding=True,
        ),
    )


def _return(stage: str) -> tuple[Transition, ...]:
    """The travel paper where none is held, and the notice of the entry."""
    agreed = (yes("received_back_agreed", _CIRCULAR("4.1.b:p2")),) if stage == "answered" else ()
    paper = "4.1.b:p2" if stage == "answered" else "4.1.b:d3"
    return (
        BY_CIRCULAR(
            f"{stage}: travel_paper_issued > cleared",
            "issue_travel_paper" if agreed else "issue_travel_paper_at_once_found",
            _MISSION,
            _CIRCULAR(paper),
            guard=every(*agreed, no("has_travel_paper", _CIRCULAR(paper))),
            forms="travel_paper",
        ),
        BY_CIRCULAR(
            f"{stage}: return_arranged",
            "arrange_return",
            _MISSION,
            _CIRCULAR("4.1.b:d4"),
            guard=every(*agreed, yes("has_travel_paper", _CIRCULAR("4.1.b:d4"))),
        ),
        BY_CIRCULAR(
            f"{stage}: entry_notified > entry_notified",
            "notify_entry",
            _MISSION,
            _CIRCULAR("4.1.b:d4"),
            to_whom=_DEPARTMENT,
            guard=every(*agreed, yes("has_travel_paper", _CIRCULAR("4.1.b:d4"))),
        ),
    )


def _to_the_gate() -> tuple[Transition, ...]:
    return (
        BY_CIRCULAR("cleared: return_arranged", "arrange_return", _MISSION, _CIRCULAR("4.1.b:d4")),
        BY_CIRCULAR(
            "cleared: entry_notified > entry_notified",
            "notify_entry",
            _MISSION,
            _CIRCULAR("4.1.b:d4"),
            to_whom=_DEPARTMENT,
        ),
        BY_CIRCULAR(
            "entry_notified: gate_notified > gate_notified",
            "notify_gate",
            _DEPARTMENT,
            _CIRCULAR("4.4.a"),
            to_whom="provincial_police",
            guard=_LAND,
        ),
        BY_CIRCULAR(
            "gate_notified: reception_plan_agreed > plan_agreed",
            "agree_reception_plan",
            "provincial_police",
            _CIRCULAR("4.4.b"),
            to_whom="border_command provincial_department",
        ),
    )


PROCEDURE: Final = procedure(
    "return_through_mission",
    ("về nước qua cơ quan đại diện", "return through a mission"),
    {
        "mission_informed": ("cơ quan đại diện đã nhận thông tin", "the mission is informed"),
        "rescue_requested": ("đã báo nước sở tại để giải cứu", "the host country is asked to rescue"),
        "with_mission": ("ở cơ quan đại diện", "with the mission"),
        "found_by_mission": ("cơ quan đại diện đã xác định là nạn nhân", "found a citizen and a victim by the mission"),
        "with_department": ("Cục Quản lý xuất nhập cảnh đang xác minh", "being verified by the Immigration Department"),
        "with_province": ("Công an cấp tỉnh đang xác minh", "being verified in the province"),
        "answered": ("Cục Quản lý xuất nhập cảnh đã trả lời", "the Department has answered"),
        "general_law": ("giải quyết theo quy định chung", "left to general law"),
        "cleared": ("đã cấp giấy thông hành", "a travel paper is issued"),
        "entry_notified": ("đã báo việc nhập cảnh", "the entry is notified"),
        **airport.STAGES,
        "gate_notified": ("đã báo nơi có cửa khẩu", "the gate is notified"),
        "plan_agreed": ("đã thống nhất kế hoạch tiếp nhận", "the plan of reception is agreed"),
        **STAGES,
        "received_by_ministry": (
            "cơ quan của Bộ Công an, Bộ Quốc phòng đã tiếp nhận",
            "received by a body of Public Security or Defence",
        ),
    },
    (
        *RETURN_BY_LAW,
        *_abroad(),
        *AT_HOME,
        *_return("found_by_mission"),
        *_return("answered"),
        *_to_the_gate(),
        *airport.AIRPORT,
        *gate("plan_agreed: returned_through_mission > received_at_gate", LAW_66_2011.at("26.1.b"), _LAND, None),
    ),
    ends="received_at_airport with_immigration_police received_by_ministry",
    silent_stages={
        "general_law": Label(
            "không xác định được nhân thân hoặc không đủ căn cứ: theo pháp luật chung của Việt Nam và nước sở tại",
            "identity or grounds not established: the general law of Viet Nam and of the host country",
        )
    },
    silent=(
        CERTIFIER_NOT_NAMED,
        Label(
            "các bước tại cửa khẩu không có thời hạn bằng ngày hoặc giờ",
            "the steps at the gate have no limit in days or hours",
        ),
    ),
)
"""From the first word to a mission until the immigration police of a province or of the Ministry have the person."""
