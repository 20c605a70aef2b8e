"""The airport: what the Immigration Department and the criminal police do there (Joint Circular 01/2014, 4.3)."""

__all__ = ["AIRPORT", "BY_AIR", "STAGES"]

from typing import Final

from victim_protocol.law.condition import Is
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, JOINT_CIRCULAR_01_2014, LAW_66_2011
from victim_protocol.statutes.law_2011.periods import PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.gate import CERTIFIER_NOT_NAMED
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR
from victim_protocol.statutes.law_2011.procedures.tasks import explained
from victim_protocol.statutes.notation import defined

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_ESTABLISHMENTS = CIRCULAR_35_2013.at
_LAW = LAW_66_2011.at
_DEPARTMENT: Final = "immigration_department"

STAGES: Final = {
    "airport_notified": ("đã báo nơi có cửa khẩu sân bay", "the airport's bodies are notified"),
    "received_at_airport": (
        "Cục Quản lý xuất nhập cảnh đã tiếp nhận tại sân bay",
        "received by the Immigration Department at the airport",
    ),
}
"""From the notice to the airport's bodies on."""

BY_AIR: Final = Is(Key("entry_gate"), "international_airport", _CIRCULAR("4.3"))

AIRPORT: Final = (
    BY_CIRCULAR(
        "entry_notified: gate_notified > airport_notified",
        "notify_gate",
        _DEPARTMENT,
        _CIRCULAR("4.3.a:d1"),
        to_whom="criminal_police_department provincial_department",
        guard=BY_AIR,
    ),
    BY_CIRCULAR(
        "airport_notified: returned_through_mission > received_at_airport",
        "receive_at_airport",
        _DEPARTMENT,
        _CIRCULAR("4.3.a:d2"),
        _LAW("26.1.b"),
        guard=BY_AIR,
        if_any="minutes_with_foreign_side",
        care=Care.ACTOR,
    ),
    BY_CIRCULAR(
        "received_at_airport: declaration_made",
        "guide_declaration",
        _DEPARTMENT,
        _CIRCULAR("4.3.a:d2"),
        forms="declaration_form_1",
    ),
    BY_CIRCULAR("received_at_airport: entered_viet_nam", "make_entry", _DEPARTMENT, _CIRCULAR("4.3.a:d2")),
    BY_CIRCULAR(
        "received_at_airport: return_certificate_issued",
        "issue_return_certificate",
        _DEPARTMENT,
        _CIRCULAR("4.3.a:d2"),
        forms="return_certificate",
    ),
    BY_CIRCULAR(
        "received_at_airport: residence_police_told",
        "tell_residence_police",
        _DEPARTMENT,
        _CIRCULAR("4.3.a:d4"),
        to_whom="provincial_immigration_police",
    ),
    BY_CIRCULAR(
        "received_at_airport: statement_taken",
        "take_statement",
        "criminal_police_department immigration_department",
        _CIRCULAR("4.3.b"),
    ),
    explained("received_at_airport", _DEPARTMENT, _ESTABLISHMENTS("13.2"), since=PROCEDURE_FROM),
    BY_CIRCULAR(
        "received_at_airport: essentials_given",
        "give_essential_needs",
        _DEPARTMENT,
        _ESTABLISHMENTS("13.2"),
        guard=defined("in_need", _ESTABLISHMENTS("13.2")),
        doubts="essentials_on_reception",
    ),
    BY_CIRCULAR(
        "received_at_airport: certified",
        "show_certificate",
        "district_police investigating_body procuracy court foreign_issuer",
        _LAW("28"),
        duty=False,
        silent=CERTIFIER_NOT_NAMED,
    ),
)
"""From the notice until the person goes home or to an establishment."""
