"""Every transition that the texts have, as they were listed beside them, is a row of a table and cites its text."""

import pytest

from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()
LAW, TTLT, DECREE, CIRCULAR, BORDER, SAFETY = (
    "66/2011/QH12",
    "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG",
    "09/2013/NĐ-CP",
    "35/2013/TT-BLĐTBXH",
    "78/2013/TT-BQP",
    "62/2012/NĐ-CP",
)

LISTED: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    # number, procedure, step, who acts, provisions
    ("1", "self_report", "with_agency: brought_to_commune > with_commune", "coast_guard", (f"{LAW}:24.1:s2",)),
    ("1 form", "self_report", "with_commune: declaration_made", "commune_committee", (f"{TTLT}:6.1",)),
    ("1 needs", "self_report", "with_commune: essentials_given", "commune_committee", (f"{LAW}:24.1:s4",)),
    (
        "1 self-returner",
        "self_report",
        "not_started: handed_over > with_commune",
        "border_guard",
        (f"{LAW}:26.3", f"{TTLT}:5.1.b"),
    ),
    (
        "1 self-returner elsewhere",
        "self_report",
        "not_started: returned_by_self > with_agency",
        "district_police",
        (f"{TTLT}:5.2",),
    ),
    ("2", "self_report", "with_commune: division_notified > with_division", "commune_committee", (f"{LAW}:24.1:s3",)),
    (
        "2 police",
        "self_report",
        "with_commune_police: division_notified > with_division",
        "commune_police",
        (f"{TTLT}:6.1",),
    ),
    ("3", "self_report", "with_division: certified > paper_held", "district_police", (f"{LAW}:24.3", f"{LAW}:28")),
    ("3 rescued", "rescue", "with_division: certified > paper_held", "court", (f"{LAW}:28",)),
    (
        "4",
        "self_report",
        "with_division: initial_information_established > initial_information",
        "district_division",
        (f"{LAW}:24.2",),
    ),
    (
        "4 rescued",
        "rescue",
        "with_division: initial_information_established > initial_information",
        "district_division",
        (f"{LAW}:25.2:s2",),
    ),
    (
        "5",
        "self_report",
        "initial_information: verification_requested > verification_by_district",
        "district_division",
        (f"{LAW}:24.3:s2",),
    ),
    (
        "5 at once",
        "self_report",
        "with_division: verification_requested > verification_by_district",
        "district_division",
        (f"{TTLT}:6.2.b:s1",),
    ),
    (
        "5 at once, rescued",
        "rescue",
        "with_division: verification_requested > verification_by_district",
        "district_division",
        (f"{TTLT}:7.2.b",),
    ),
    ("6", "self_report", "verification_by_district: certified > certified", "district_police", (f"{TTLT}:6.3.b",)),
    (
        "7",
        "self_report",
        "verification_by_district: verification_reported_to_province > verification_by_province",
        "district_police",
        (f"{TTLT}:6.3.c",),
    ),
    ("8", "rescue", "verification_by_district: found_not_victim > not_victim", "district_police", (f"{LAW}:24.4:s1",)),
    ("8 discharge", "rescue", "not_victim: left_establishment", "district_division", (f"{TTLT}:7.3:p2",)),
    ("9", "rescue", "with_rescuer: certified > certified_by_rescuer", "border_guard", (f"{TTLT}:7.1.a",)),
    (
        "9 transfer",
        "rescue",
        "certified_by_rescuer: handed_over > paper_held",
        "police",
        (f"{LAW}:25.1", f"{TTLT}:7.1.a"),
    ),
    ("9 needs", "rescue", "with_rescuer: essentials_given", "coast_guard", (f"{LAW}:25.1",)),
    ("10", "rescue", "with_rescuer: handed_over > with_division", "police", (f"{LAW}:25.1", f"{TTLT}:7.1.b")),
    (
        "11",
        "return_through_mission",
        "mission_informed: host_authority_told > rescue_requested",
        "mission_abroad",
        (f"{TTLT}:4.1.a",),
    ),
    (
        "12",
        "return_through_mission",
        "with_mission: mission_found_victim > found_by_mission",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d3",),
    ),
    ("12 form", "return_through_mission", "with_mission: declaration_made", "mission_abroad", (f"{TTLT}:4.1.b:d2",)),
    (
        "12 protection",
        "return_through_mission",
        "found_by_mission: citizen_protected",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d3",),
    ),
    (
        "12 needs",
        "return_through_mission",
        "found_by_mission: essentials_given",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d3",),
    ),
    (
        "12 straight to the entry",
        "return_through_mission",
        "found_by_mission: entry_notified > entry_notified",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d4",),
    ),
    (
        "13",
        "return_through_mission",
        "with_mission: mission_requested_verification > with_department",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d3",),
    ),
    (
        "13 itself",
        "return_through_mission",
        "with_department: department_answered > answered",
        "immigration_department",
        (f"{TTLT}:4.2.b",),
    ),
    (
        "13 province",
        "return_through_mission",
        "with_department: department_delegated > with_province",
        "immigration_department",
        (f"{TTLT}:4.2.a",),
    ),
    (
        "14",
        "return_through_mission",
        "answered: travel_paper_issued > cleared",
        "mission_abroad",
        (f"{TTLT}:4.1.b:p2",),
    ),
    (
        "15",
        "return_through_mission",
        "answered: left_to_general_law > general_law",
        "mission_abroad",
        (f"{TTLT}:4.1.b:p2",),
    ),
    (
        "16",
        "return_through_mission",
        "cleared: entry_notified > entry_notified",
        "mission_abroad",
        (f"{TTLT}:4.1.b:d4",),
    ),
    (
        "16 land",
        "return_through_mission",
        "entry_notified: gate_notified > gate_notified",
        "immigration_department",
        (f"{TTLT}:4.4.a",),
    ),
    (
        "16 air",
        "return_through_mission",
        "entry_notified: gate_notified > airport_notified",
        "immigration_department",
        (f"{TTLT}:4.3.a:d1",),
    ),
    (
        "17",
        "return_through_mission",
        "airport_notified: returned_through_mission > received_at_airport",
        "immigration_department",
        (f"{TTLT}:4.3.a:d2",),
    ),
    (
        "17 certificate",
        "return_through_mission",
        "received_at_airport: return_certificate_issued",
        "immigration_department",
        (f"{TTLT}:4.3.a:d2",),
    ),
    (
        "17 statement",
        "return_through_mission",
        "received_at_airport: statement_taken",
        "criminal_police_department",
        (f"{TTLT}:4.3.b",),
    ),
    (
        "17 form",
        "return_through_mission",
        "received_at_airport: declaration_made",
        "immigration_department",
        (f"{TTLT}:4.3.a:d2",),
    ),
    (
        "17 residence",
        "return_through_mission",
        "received_at_airport: residence_police_told",
        "immigration_department",
        (f"{TTLT}:4.3.a:d4",),
    ),
    (
        "18",
        "return_through_mission",
        "plan_agreed: returned_through_mission > received_at_gate",
        "border_gate_post",
        (f"{TTLT}:4.4.c",),
    ),
    (
        "18 own duties",
        "return_through_mission",
        "received_at_gate: health_checked",
        "border_gate_post",
        (f"{BORDER}:10.1.b",),
    ),
    (
        "18 agreement",
        "handover_under_agreement",
        "received_at_gate: handed_over > with_immigration_police",
        "border_gate_post",
        (f"{TTLT}:4.4.c",),
    ),
    (
        "19",
        "return_through_mission",
        "received_at_gate: handed_over > with_immigration_police",
        "border_gate_post",
        (f"{TTLT}:4.4.c",),
    ),
    (
        "19 residence",
        "return_through_mission",
        "with_immigration_police: residence_police_told",
        "provincial_immigration_police",
        (f"{TTLT}:4.4.đ",),
    ),
    ("20 alone", "homecoming", "in_care: set_out_home > on_the_way", "district_division", (f"{LAW}:24.3:s1",)),
    (
        "20 collected",
        "homecoming",
        "in_care: collected_by_family > with_relatives",
        "relatives",
        (f"{LAW}:24.3:s1",),
    ),
    ("20 minor", "homecoming", "in_care: escort_assigned > escorted", "establishment", (f"{DECREE}:19.2.c:p2",)),
    ("20 family told", "homecoming", "lodged: family_informed", "establishment", (f"{CIRCULAR}:11.3.b",)),
    (
        "21",
        "homecoming",
        "in_care: placement_decided > placed",
        "district_division",
        (f"{LAW}:24.3", f"{CIRCULAR}:13.3"),
    ),
    (
        "21 uncertified",
        "homecoming",
        "in_care: placement_decided > placed",
        "district_division",
        (f"{TTLT}:7.1.b",),
    ),
    ("22 land", "homecoming", "in_care: handed_over", "provincial_immigration_police", (f"{TTLT}:4.4.d:p2",)),
    ("22 air", "homecoming", "in_care: handed_over", "immigration_department", (f"{TTLT}:4.3.a:d3",)),
    (
        "22 department",
        "homecoming",
        "in_care: placement_decided > placed",
        "provincial_department",
        (f"{TTLT}:4.4.e", f"{TTLT}:4.3.c"),
    ),
    ("22 straight", "homecoming", "in_care: placement_decided > placed", "border_gate_post", (f"{LAW}:26.1.b",)),
    ("23", "homecoming", "lodged: set_out_home > on_the_way", "establishment", (f"{LAW}:24.3:s1",)),
    ("23 safety", "homecoming", "lodged: family_safety_assessed", "establishment", (f"{DECREE}:21.3",)),
    ("23 child's family", "stay", "staying: family_informed", "establishment_director", (f"{CIRCULAR}:11.3.c",)),
    (
        "24",
        "claim",
        "may_apply: applied > with_commune",
        "victim_or_family",
        (f"{DECREE}:23.3.b:p2", f"{CIRCULAR}:16.1"),
    ),
    ("24 file", "claim", "with_commune: claim_file_sent > with_division", "commune_chair", (f"{DECREE}:23.3.b:p3",)),
    (
        "24 appraisal",
        "claim",
        "with_division: claim_submitted > with_chair",
        "district_division",
        (f"{DECREE}:23.3.b:p4",),
    ),
    ("24 decision", "claim", "with_chair: claim_decided > decided", "district_chair", (f"{DECREE}:23.3.b:p5",)),
    (
        "25",
        "self_return",
        "at_border_post: handed_over > passed_on",
        "border_post",
        (f"{BORDER}:10.2", f"{TTLT}:5.1.a:d4"),
    ),
    (
        "26",
        "foreigner_reception",
        "with_police: handed_over > with_division",
        "provincial_police",
        (f"{TTLT}:8.2.a",),
    ),
    (
        "26 placed",
        "homecoming",
        "in_care: placement_decided > placed",
        "district_division",
        (f"{TTLT}:8.2.b:d1",),
    ),
    (
        "26 foreign affairs",
        "foreigner_reception",
        "with_division: foreign_affairs_told",
        "district_division",
        (f"{TTLT}:8.2.b:d2",),
    ),
    (
        "26 immigration police",
        "foreigner_reception",
        "with_division: immigration_police_informed > reported",
        "district_division",
        (f"{TTLT}:8.2.b:d3",),
    ),
    (
        "27",
        "foreigner_return",
        "with_immigration_police: foreigner_reported > with_immigration_department",
        "provincial_immigration_police",
        (f"{TTLT}:8.2.c:d3",),
    ),
    (
        "27 department",
        "foreigner_return",
        "with_immigration_department: department_wrote > with_consular_department",
        "immigration_department",
        (f"{TTLT}:8.2.d",),
    ),
    (
        "27 note",
        "foreigner_return",
        "with_consular_department: diplomatic_note_sent > with_embassy",
        "consular_department",
        (f"{TTLT}:8.2.đ",),
    ),
    (
        "28",
        "foreigner_return",
        "agreed: consular_notice_sent > notice_given",
        "consular_department",
        (f"{TTLT}:9.1",),
    ),
    (
        "28 papers",
        "foreigner_return",
        "notice_given: exit_papers_sent > papers_with_province",
        "immigration_department",
        (f"{TTLT}:9.2.c",),
    ),
    (
        "28 to the gate",
        "foreigner_return",
        "papers_with_province: brought_to_gate > at_exit_gate",
        "establishment",
        (f"{TTLT}:9.3",),
    ),
    (
        "28 air",
        "foreigner_return",
        "at_exit_gate: repatriated > returned",
        "airport_police_post",
        (f"{TTLT}:9.4",),
    ),
    (
        "28 road",
        "foreigner_return",
        "with_gate_post: repatriated > returned",
        "border_gate_post",
        (f"{TTLT}:9.4",),
    ),
    ("29", "false_victim", "found: support_repaid > repaid", "the_person", (f"{LAW}:23.3",)),
    # what the list lacked
    (
        "province certifies",
        "self_report",
        "verification_by_province: certified > certified",
        "provincial_criminal_police",
        (f"{TTLT}:6.3.c",),
    ),
    (
        "province does not",
        "self_report",
        "verification_by_province: found_not_victim > not_victim",
        "provincial_criminal_police",
        (f"{TTLT}:6.3.c",),
    ),
    (
        "receiver cannot lodge",
        "homecoming",
        "in_care: placement_decided > placed",
        "commune_committee",
        (f"{DECREE}:19.3.a:p2",),
    ),
    (
        "plan agreed",
        "return_through_mission",
        "gate_notified: reception_plan_agreed > plan_agreed",
        "provincial_police",
        (f"{TTLT}:4.4.b",),
    ),
    (
        "foreigner not rescued",
        "foreigner_reception",
        "not_rescued: criminal_police_told > being_rescued",
        "receiving_agency",
        (f"{TTLT}:8.1:p2",),
    ),
    ("foreigner certified", "foreigner_reception", "with_rescuer: certified", "border_guard", (f"{TTLT}:8.2.a:s2",)),
    (
        "foreigner in doubt",
        "foreigner_verification",
        "being_verified: certified > certified",
        "provincial_criminal_police",
        (f"{TTLT}:8.2.c:d4",),
    ),
    (
        "social protection",
        "stay",
        "staying: moved_to_social_protection > social_protection",
        "establishment_director",
        (f"{CIRCULAR}:11.3.c",),
    ),
    ("hospital", "stay", "staying: moved_to_hospital > in_hospital", "establishment", (f"{DECREE}:20.3",)),
    ("and back", "stay", "in_hospital: returned_from_hospital > staying", "establishment", (f"{DECREE}:20.3",)),
    ("death", "stay", "staying: died > dead", "every_body", (f"{DECREE}:20.4",)),
    ("burial", "stay", "concluded: burial_held > buried", "establishment", (f"{DECREE}:20.4",)),
    (
        "referral offered",
        "referral",
        "not_started: referral_offered > offered",
        "establishment",
        (f"{CIRCULAR}:16.3.a",),
    ),
    (
        "referral",
        "referral",
        "offered: referred > taken_in",
        "service_provider",
        (f"{CIRCULAR}:16.3.b",),
    ),
    (
        "referral refused",
        "referral",
        "offered: referral_refused > refused",
        "service_provider",
        (f"{CIRCULAR}:16.3.b:p2",),
    ),
    (
        "protection applied",
        "protection",
        "requested: arrange_refuge_ordered > protected",
        "commune_chair",
        (f"{SAFETY}:8.2.g", f"{SAFETY}:10.2"),
    ),
    (
        "protection refused",
        "protection",
        "requested: protection_refused > refused",
        "commune_committee",
        (f"{SAFETY}:10.2",),
    ),
    (
        "protection at once",
        "protection",
        "not_started: protected_at_once > urgent",
        "border_guard",
        (f"{SAFETY}:10.5",),
    ),
    (
        "protection supplemented",
        "protection",
        "protected: post_guards_ordered",
        "investigating_police",
        (f"{SAFETY}:10.6",),
    ),
    ("protection entrusted", "protection", "protected: protection_entrusted", "court", (f"{SAFETY}:8.3",)),
    ("protection ended", "protection", "protected: protection_ended > ended", "border_guard", (f"{SAFETY}:10.7",)),
    (
        "closing with people inside",
        "stay",
        "staying: closing_told > closing",
        "victim_support_establishment",
        (f"{DECREE}:18.3",),
    ),
    (
        "closing plan",
        "closing",
        "requested: closing_notice_given",
        "victim_support_establishment",
        (f"{DECREE}:18.3",),
    ),
    (
        "closing proposed",
        "closing",
        "requested: closing_proposed > proposed",
        "provincial_department_director",
        (f"{CIRCULAR}:8.2.a",),
    ),
    (
        "closing decided",
        "closing",
        "proposed: closing_approved > approved",
        "provincial_chair",
        (f"{CIRCULAR}:8.2.b",),
    ),
)


def is_held(book: LawBook, listed: tuple[str, str, str, str, tuple[str, ...]]) -> bool:
    """Whether a transition of the list is a row of its table, open to who acts, and cites its provisions."""
    _, procedure, step, actor, provisions = listed
    at, _, rest = step.partition(": ")
    event, _, to = rest.partition(" > ")
    rows = book.procedure(procedure).rows_on.get((Key(at), Key(event)), ())
    fitting = [row for row in rows if row.to == (to or at) and _may(book, actor, row.actors)]
    cited = {source.citation.key for row in fitting for source in values_in((row.sources, row.guard), Source)}
    return bool(fitting) and set(provisions) <= cited


def _may(book: LawBook, actor: str, actors: tuple[Key, ...]) -> bool:
    fitting = book.competence.fitting(actors)
    return not fitting or fitting.get(Key(actor), False)


class TestListed:
    """The rows of the list, as corrected against the text, and those that it lacked."""

    @pytest.mark.parametrize("listed", LISTED, ids=[row[0] for row in LISTED])
    def test_is_in_a_table(self, listed: tuple[str, str, str, str, tuple[str, ...]]) -> None:
        assert is_held(BOOK, listed)

    def test_of_another_body_or_text_none_is(self) -> None:
        number, procedure, step, actor, provisions = LISTED[0]
        assert not is_held(BOOK, (number, procedure, step, "court", provisions))
        assert not is_held(BOOK, (number, procedure, step, actor, (f"{LAW}:39.1",)))
        assert not is_held(BOOK, (number, procedure, "with_commune: died", actor, ()))

    def test_all_twenty_nine_rows_and_all_that_were_missing(self) -> None:
        numbers = {row[0].partition(" ")[0] for row in LISTED}
        assert {str(number) for number in range(1, 30)} <= numbers
        assert len([row for row in LISTED if not row[0][0].isdigit()]) >= 20
