from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve
from tests.dates.naive_counting import RULES, is_working, months_after, working_days_after
from tests.statutes.scene import assessed, entry, victim

from victim_protocol.case.entry import Entry
from victim_protocol.dates.counting import deadline
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.statutes import law_2024
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.general import children
from victim_protocol.statutes.law_2011 import limits, support

BOOK = default_book()
OF_2011 = tuple(limit for limit in BOOK.limits if limit not in (*law_2024.LIMITS, *children.LIMITS))
TEXTS = {
    "L": "66/2011/QH12",
    "D": "09/2013/NĐ-CP",
    "B": "78/2013/TT-BQP",
    "A": "134/2013/TTLT-BTC-BLĐTBXH",
    "E": "35/2013/TT-BLĐTBXH",
    "T": "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG",
    "S": "20/2021/NĐ-CP",
    "N": "335/2026/NĐ-CP",
}
TABLE = """
bring_to_commune                      at_once         -               2012-01-01 2025-06-30 L:24.1:s2
commune_notifies_division             at_once         -               2012-01-01 2025-06-30 L:24.1:s3
division_receives                     within          3_days          2012-01-01 2025-06-30 L:24.2
division_requests_verification        within          3_days          2014-03-25 2025-06-30 T:6.2
verification_by_law                   within          20_days         2012-01-01 2025-06-30 L:24.4:s1
verification_by_circular              within          20_days         2014-03-25 2025-06-30 T:6.3.a
complex_verification_in_all           within          2_months        2012-01-01 2025-06-30 L:24.4:s2
complex_verification_after            within          2_months        2012-01-01 2025-06-30 L:24.4:s2
complex_verification_by_circular      within          60_days         2014-03-25 2025-06-30 T:6.3.c
rescuer_brings_to_division            at_once         -               2012-01-01 2025-06-30 L:25.1
rescuer_certifies_by_law              before          -               2012-01-01 2025-06-30 L:25.1:p2
rescuer_certifies_by_circular         before          -               2014-03-25 2025-06-30 T:7.1.a
self_returner_passed_on               at_once         -               2013-08-09 2025-06-30 B:10.2
essential_needs_on_receipt            at_once         -               2014-02-15 2025-06-30 E:13.2
mission_tells_host                    at_once         -               2014-03-25 2025-06-30 T:4.1.a
mission_sends_file                    within          3_days          2014-03-25 2025-06-30 T:4.1.b:d3
department_organises_verification     at_once         -               2014-03-25 2025-06-30 T:4.2.a
province_reports_verification         within          10_days         2014-03-25 2025-06-30 T:4.2.a:p2
department_answers_mission            within          3_days          2014-03-25 2025-06-30 T:4.2.b
mission_issues_travel_paper           within          3_days          2014-03-25 2025-06-30 T:4.1.b:p2
mission_notifies_entry                at_least_before 5_days          2014-03-25 2025-06-30 T:4.1.b:d4
department_notifies_airport           at_least_before 3_days          2014-03-25 2025-06-30 T:4.3.a:d1
department_notifies_land_gate         at_least_before 3_days          2014-03-25 2025-06-30 T:4.4.a
foreigner_not_rescued_reported        at_once         -               2014-03-25 2025-06-30 T:8.1:p2
foreigner_brought_to_division         at_once         -               2014-03-25 2025-06-30 T:8.2.a
foreigner_certified_before_transfer   before          -               2014-03-25 2025-06-30 T:8.2.a:s2
division_lodge_and_report_foreigner   at_once         -               2014-03-25 2025-06-30 T:8.2.b:d1
division_tell_foreign_affairs         at_once         -               2014-03-25 2025-06-30 T:8.2.b:d2
division_tell_immigration_police      at_once         -               2014-03-25 2025-06-30 T:8.2.b:d3
immigration_police_meet_foreigner     within          3_days          2014-03-25 2025-06-30 T:8.2.c
immigration_police_contact_foreigner     within          3_days          2014-03-25 2025-06-30 T:8.2.c
immigration_police_check_papers_and_stay within          3_days          2014-03-25 2025-06-30 T:8.2.c:d1
immigration_police_take_first_statement  within          3_days          2014-03-25 2025-06-30 T:8.2.c:d1
immigration_police_take_six_photos       within          3_days          2014-03-25 2025-06-30 T:8.2.c:d2
immigration_police_guide_foreigner       within          3_days          2014-03-25 2025-06-30 T:8.2.c:d2
immigration_police_request_check      within          3_days          2014-03-25 2025-06-30 T:8.2.c:d4
department_checks_stay                within          3_days          2014-03-25 2025-06-30 T:8.2.d
criminal_police_verify_foreigner      within          20_days         2014-03-25 2025-06-30 T:8.2.c:d4
department_writes_to_consular         within          3_days          2014-03-25 2025-06-30 T:8.2.d
consular_sends_note                   within          3_days          2014-03-25 2025-06-30 T:8.2.đ
department_grant_exit_visa            within          5_days          2014-03-25 2025-06-30 T:9.2.a
department_tell_return_plan           within          5_days          2014-03-25 2025-06-30 T:9.2.b
department_send_exit_papers           within          5_days          2014-03-25 2025-06-30 T:9.2.c
stay_by_circular_35                   at_most         60_days         2014-02-15 -          E:14.1
family_of_child_notified              last_part       20_days         2014-02-15 -          E:11.3.c
meals_from_state_budget               at_most         60_days_present 2013-04-15 -          D:19.2.a
meals_by_circular_134                 at_most         60_days_present 2013-11-10 2019-11-26 A:4.1.a
road_meals                            at_most         5_days_present  2013-11-10 2019-11-26 A:4.1.c:d2
psychological_support_on_receipt      at_once         -               2014-02-15 -          E:20.2.a
crisis_intervention                   at_once         -               2014-02-15 -          E:20.2.b
burial_by_decree                      not_before      24_hours        2013-04-15 -          D:20.4
burial_by_circular                    not_before      24_hours        2013-11-10 2019-11-26 A:4.2.c
first_school_year                     at_most         -               2012-01-01 -          L:37.1
application_window                    within          12_months       2013-04-15 -          D:23.3.b:p2
commune_makes_file                    within          3_working_days  2013-04-15 -          D:23.3.b:p3
division_appraises                    within          5_working_days  2013-04-15 -          D:23.3.b:p4
chair_decides                         within          3_working_days  2013-04-15 -          D:23.3.b:p5
private_claim_every_three_months      every           3_months        2013-11-10 2019-11-26 A:6.2.b
private_claim_every_six_months        every           6_months        2013-11-10 2019-11-26 A:6.2.b
department_pays_establishment         within          15_working_days 2013-11-10 2019-11-26 A:6.2.c
new_file_checked                      within          3_working_days  2013-04-15 2025-06-30 D:6.2
new_licence_appraised                 within          15_working_days 2013-04-15 2025-06-30 D:8.2
licence_lasts                         at_most         5_years         2013-04-15 2025-06-30 D:9.2
new_licence_decided                   within          7_working_days  2013-04-15 2025-06-30 D:9.4.a
new_licence_refused                   within          3_working_days  2013-04-15 2025-06-30 D:9.4.b
change_filed                          within          10_working_days 2013-04-15 2025-06-30 D:11.3
change_checked                        within          3_working_days  2013-04-15 2025-06-30 D:11.4
change_appraised                      within          7_working_days  2013-04-15 2025-06-30 D:11.5
change_decided                        within          7_working_days  2013-04-15 2025-06-30 D:11.6
change_refused                        within          3_working_days  2013-04-15 2025-06-30 D:11.6:p2
loss_filed                            within          10_working_days 2013-04-15 2025-06-30 D:12.3
loss_checked                          within          3_working_days  2013-04-15 2025-06-30 D:12.4
loss_appraised                        within          7_working_days  2013-04-15 2025-06-30 D:12.5
loss_decided                          within          7_working_days  2013-04-15 2025-06-30 D:12.6
loss_refused                          within          3_working_days  2013-04-15 2025-06-30 D:12.6:p2
renewal_filed                         at_least_before 30_working_days 2013-04-15 2025-06-30 D:13.3
renewal_checked                       within          3_working_days  2013-04-15 2025-06-30 D:13.4
renewal_appraised                     within          7_working_days  2013-04-15 2025-06-30 D:13.5
renewal_decided                       within          7_working_days  2013-04-15 2025-06-30 D:13.6:s1
renewal_lasts                         at_most         5_years         2013-04-15 2025-06-30 D:13.6:s2
renewal_refused                       within          3_working_days  2013-04-15 2025-06-30 D:13.6:p2
licence_announced                     within          30_working_days 2013-04-15 2025-06-30 D:16.2.a
start_told                            at_least_before 15_working_days 2013-04-15 2025-06-30 D:16.2.b
operation_in_time                     at_most         6_months        2013-04-15 2025-06-30 D:17.2.a
report_sent                           within          60_days         2013-04-15 2025-06-30 D:17.2.c
sanction_proposed                     within          3_working_days  2013-04-15 2025-06-30 D:17.3
sanction_decided                      within          5_working_days  2013-04-15 2025-06-30 D:17.4
closing_proposed                      within          5_working_days  2013-04-15 2025-06-30 D:18.2.b
closing_decided                       within          5_working_days  2013-04-15 2025-06-30 D:18.2.c
closing_proposed_with_plan            within          5_working_days  2014-02-15 2025-06-30 E:8.2.a
closing_decided_by_circular           within          5_working_days  2014-02-15 2025-06-30 E:8.2.b
closing_notice                        at_least_before 30_working_days 2013-04-15 2025-06-30 D:18.3
closing_published                     within          15_working_days 2013-04-15 2025-06-30 D:18.3:p2
inspect                               every           6_months        2014-02-15 2025-06-30 E:7.1
report_yearly                         every           1_years         2014-03-25 2025-06-30 T:11:p1
stay_in_household                     at_most         3_months        2021-07-01 2026-10-04 S:18.3:s1
stay_by_decree_20                     at_most         3_months        2021-07-01 2026-10-04 S:24.4
stay_by_decree_20_and_law_2024        at_most         3_months        2021-07-01 2026-10-04 S:24.4
admission                             at_once         -               2021-07-01 2026-10-04 S:28.2.a
admission_file                        within          10_working_days 2021-07-01 2026-10-04 S:28.2.b
stay_in_household_since_2026          at_most         -               2026-10-05 -          N:
stay_by_decree_20_since_2026          at_most         -               2026-10-05 -          N:
stay_by_decree_20_and_law_2024_since_2026 at_most         -               2026-10-05 -          N:
admission_since_2026                  at_once         -               2026-10-05 -          N:
admission_file_since_2026             within          -               2026-10-05 -          N:
"""
"""Each limit, its kind, length, first and last day of a start, and the words that set it; read against the texts."""

WHO = """
bring_to_commune:
    receiving_agency commune_police
    from declared returned_by_self
commune_notifies_division:
    commune_committee
    from declared returned_by_self
division_receives:
    district_division
    from division_notified
division_requests_verification:
    district_division
    from division_notified
verification_by_law:
    district_police
    from verification_request_received
verification_by_circular:
    district_police
    from verification_request_received
complex_verification_in_all:
    district_police
    from verification_request_received
complex_verification_after:
    district_police
    from verification_request_received
complex_verification_by_circular:
    provincial_police
    from district_report_received
rescuer_brings_to_division:
    police border_guard coast_guard
    from rescued
rescuer_certifies_by_law:
    police border_guard coast_guard
    from handed_over
rescuer_certifies_by_circular:
    police border_guard coast_guard
    from handed_over
self_returner_passed_on:
    border_guard coast_guard
    from returned_by_self
essential_needs_on_receipt:
        commune_committee district_division social_protection_establishment victim_support_establishment
    mission_abroad police border_guard coast_guard
    from declared rescued handed_back returned_by_self returned_through_mission lodged
mission_tells_host:
    mission_abroad
    from mission_informed
mission_sends_file:
    mission_abroad
    from mission_informed
department_organises_verification:
    immigration_department
    from mission_request_received
province_reports_verification:
    provincial_immigration_police
    from delegation_received
department_answers_mission:
    immigration_department
    from verification_result_received
mission_issues_travel_paper:
    mission_abroad
    from department_answer_received
mission_notifies_entry:
    mission_abroad
    from entered_viet_nam
department_notifies_airport:
    immigration_department
    from entered_viet_nam
department_notifies_land_gate:
    immigration_department
    from entered_viet_nam
foreigner_not_rescued_reported:
    receiving_agency
    from foreign_victim_reported
foreigner_brought_to_division:
    police border_guard coast_guard
    from rescued declared
foreigner_certified_before_transfer:
    police border_guard coast_guard
    from handed_over
division_lodge_and_report_foreigner:
    district_division
    from division_received
division_tell_foreign_affairs:
    district_division
    from division_received
division_tell_immigration_police:
    district_division
    from division_received
immigration_police_meet_foreigner:
    provincial_immigration_police
    from immigration_police_informed
immigration_police_contact_foreigner:
    provincial_immigration_police
    from immigration_police_informed
immigration_police_request_check:
    provincial_immigration_police
    from immigration_police_informed
department_checks_stay:
    immigration_department
    from foreigner_report_received
immigration_police_check_papers_and_stay:
    provincial_immigration_police
    from immigration_police_informed
immigration_police_take_first_statement:
    provincial_immigration_police
    from immigration_police_informed
immigration_police_take_six_photos:
    provincial_immigration_police
    from immigration_police_informed
immigration_police_guide_foreigner:
    provincial_immigration_police
    from immigration_police_informed
criminal_police_verify_foreigner:
    provincial_criminal_police
    from foreigner_check_request_received
department_writes_to_consular:
    immigration_department
    from foreigner_report_received
consular_sends_note:
    consular_department
    from department_letter_received
department_grant_exit_visa:
    immigration_department
    from consular_notice_received
department_tell_return_plan:
    immigration_department
    from consular_notice_received
department_send_exit_papers:
    immigration_department
    from consular_notice_received
stay_by_circular_35:
    social_protection_establishment
    from lodged
family_of_child_notified:
    establishment_director
    from lodged
meals_from_state_budget:
    social_protection_establishment victim_support_establishment
    from lodged
meals_by_circular_134:
    social_protection_establishment victim_support_establishment
    from lodged
road_meals:
        district_division social_protection_establishment victim_support_establishment immigration_department
    provincial_immigration_police border_guard coast_guard
    from set_out_home
psychological_support_on_receipt:
    social_protection_establishment victim_support_establishment
    from lodged
crisis_intervention:
    social_protection_establishment victim_support_establishment
    from crisis_noticed
burial_by_decree:
    social_protection_establishment victim_support_establishment
    from death_concluded
burial_by_circular:
    social_protection_establishment victim_support_establishment
    from death_concluded
first_school_year:
    provincial_department
    from schooling_began
application_window:
    victim_or_family
    from certified
commune_makes_file:
    commune_committee
    from application_received
division_appraises:
    district_division
    from claim_file_received
chair_decides:
    district_chair
    from claim_submission_received
private_claim_every_three_months:
    victim_support_establishment
    from private_claim_made
private_claim_every_six_months:
    victim_support_establishment
    from private_claim_made
department_pays_establishment:
    provincial_department
    from private_claim_received
new_file_checked:
    provincial_department
    from licence_file_received
new_licence_appraised:
    provincial_department
    from complete_licence_file_received
licence_lasts:
    victim_support_establishment
    from licensed
new_licence_decided:
    provincial_chair
    from licence_proposal_received
new_licence_refused:
    provincial_chair
    from licence_refused
change_filed:
    victim_support_establishment
    from licence_changed
change_checked:
    provincial_department
    from licence_file_received
change_appraised:
    provincial_department
    from complete_licence_file_received
change_decided:
    provincial_chair
    from licence_proposal_received
change_refused:
    provincial_chair
    from licence_refused
loss_filed:
    victim_support_establishment
    from licence_lost
loss_checked:
    provincial_department
    from licence_file_received
loss_appraised:
    provincial_department
    from complete_licence_file_received
loss_decided:
    provincial_chair
    from licence_proposal_received
loss_refused:
    provincial_chair
    from licence_refused
renewal_filed:
    victim_support_establishment
    from licence_expires
renewal_checked:
    provincial_department
    from licence_file_received
renewal_appraised:
    provincial_department
    from complete_licence_file_received
renewal_decided:
    provincial_chair
    from licence_proposal_received
renewal_lasts:
    victim_support_establishment
    from licence_renewed
renewal_refused:
    provincial_chair
    from licence_refused
licence_announced:
    victim_support_establishment
    from licensed
start_told:
    victim_support_establishment
    from operation_begins
operation_in_time:
    victim_support_establishment
    from licensed operation_stopped
report_sent:
    victim_support_establishment
    from report_demanded
sanction_proposed:
    provincial_department_director
    from violation_recorded
sanction_decided:
    provincial_chair
    from sanction_proposal_received
closing_proposed:
    provincial_department
    from closing_requested
closing_decided:
    provincial_chair
    from closing_proposal_received
closing_proposed_with_plan:
    provincial_department_director
    from closing_requested
closing_decided_by_circular:
    provincial_chair
    from closing_proposal_received
closing_notice:
    victim_support_establishment
    from establishment_closes
closing_published:
    provincial_committee
    from closing_decided licence_revoked
inspect:
    provincial_department
    from inspected
report_yearly:
    police immigration_department border_guard coast_guard district_division provincial_department mission_abroad consular_department
    from reported_yearly
stay_in_household:
    caring_household
    from taken_in
stay_by_decree_20:
    social_assistance_establishment
    from lodged
stay_by_decree_20_and_law_2024:
    social_assistance_establishment
    from lodged
admission:
    social_assistance_establishment
    from placement_decided
admission_file:
    social_assistance_establishment
    from lodged
stay_in_household_since_2026:
    caring_household
    from taken_in
stay_by_decree_20_since_2026:
    social_assistance_establishment
    from lodged
stay_by_decree_20_and_law_2024_since_2026:
    social_assistance_establishment
    from lodged
admission_since_2026:
    social_assistance_establishment
    from placement_decided
admission_file_since_2026:
    social_assistance_establishment
    from lodged
"""  # noqa: E501 - a line for the bodies of each limit
"""Whom each limit binds, and the events that start it; read against the texts."""

STARTS = {
    "weekend": date(2022, 3, 18),  # a Friday
    "tet": date(2022, 1, 28),  # the last working day before Tết
    "month_end": date(2022, 1, 31),
    "leap_day": date(2024, 2, 29),
}


def told(limit: TimeLimit) -> list[str]:
    """A limit in the form of the table."""
    short = {text: code for code, text in TEXTS.items()}
    instrument, _, place = limit.source.citation.key.partition(":")
    length = "-" if limit.length is None or limit.unit is None else f"{limit.length}_{limit.unit.value}"
    last = "-" if limit.until is None else str(limit.until)
    return [limit.key, limit.kind.value, length, str(limit.since), last, f"{short[instrument]}:{place}"]


def counted(limit: TimeLimit, start: date) -> date:
    """The last day by the slow and obvious way, without any move."""
    number = limit.length or 0
    sign = -1 if limit.kind is LimitKind.AT_LEAST_BEFORE else 1
    match limit.unit:
        case Unit.DAYS:
            return start + sign * number * timedelta(days=1)
        case Unit.DAYS_PRESENT:
            return start + (number - 1) * timedelta(days=1)
        case Unit.MONTHS:
            return months_after(start, number)
        case Unit.YEARS:
            return months_after(start, 12 * number)
        case _:
            return working_days_after(start, number) if sign == 1 else working_days_before(start, number)


def working_days_before(day: date, number: int) -> date:
    while number:
        day -= timedelta(days=1)
        number -= is_working(day)
    return day


def moved(day: date, step: int) -> date:
    while not is_working(day):
        day += step * timedelta(days=1)
    return day


def due(limit: TimeLimit, start: date) -> date:
    """The last day by the slow and obvious way: acts move to a working day, longest stays do not."""
    end = counted(limit, start)
    if limit.kind is LimitKind.AT_MOST:
        return end
    return moved(end, -1 if limit.kind is LimitKind.AT_LEAST_BEFORE else 1)


COUNTED = [
    limit
    for limit in BOOK.limits
    if limit.unit not in (None, Unit.HOURS) and limit.kind is not LimitKind.LAST_PART and limit.after is None
]


DONE = """
bring_to_commune: brought_to_commune
commune_notifies_division: division_notified
division_receives: initial_information_established division_received
division_requests_verification:
    verification_requested lodged returned_home set_out_home placement_decided collected_by_family
    escort_assigned
verification_by_law: certified found_not_victim
verification_by_circular: certified found_not_victim
complex_verification_in_all: certified found_not_victim
complex_verification_after: certified found_not_victim
complex_verification_by_circular: certified found_not_victim
rescuer_brings_to_division: handed_over
rescuer_certifies_by_law: certified
rescuer_certifies_by_circular: certified
self_returner_passed_on: handed_over
essential_needs_on_receipt: essentials_given
mission_tells_host: host_authority_told
mission_sends_file: mission_requested_verification
department_organises_verification: department_delegated verification_result_received department_answered
province_reports_verification: province_reported
department_answers_mission: department_answered
mission_issues_travel_paper: travel_paper_issued
mission_notifies_entry: entry_notified
department_notifies_airport: gate_notified
department_notifies_land_gate: gate_notified
foreigner_not_rescued_reported: criminal_police_told
foreigner_brought_to_division: division_received handed_over
foreigner_certified_before_transfer: certified
division_lodge_and_report_foreigner: department_told
division_tell_foreign_affairs: foreign_affairs_told
division_tell_immigration_police: immigration_police_informed
immigration_police_meet_foreigner: foreigner_reported
immigration_police_request_check: foreigner_check_requested certified
department_checks_stay: stay_checked
immigration_police_contact_foreigner: foreigner_met
immigration_police_check_papers_and_stay: identity_checked
immigration_police_take_first_statement: statement_taken
immigration_police_take_six_photos: photos_taken
immigration_police_guide_foreigner: declaration_made
criminal_police_verify_foreigner: certified found_not_victim foreigner_check_answered
department_writes_to_consular: department_wrote
consular_sends_note: diplomatic_note_sent
department_grant_exit_visa: exit_visa_granted
department_tell_return_plan: return_plan_told
department_send_exit_papers: exit_papers_sent
stay_by_circular_35:
    moved_to_social_protection left_establishment set_out_home returned_home collected_by_family escorted_home
    brought_to_gate repatriated referred left_care disappeared died
family_of_child_notified:
    family_informed moved_to_social_protection left_establishment set_out_home returned_home
    collected_by_family escorted_home brought_to_gate repatriated referred left_care disappeared died
meals_from_state_budget:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
meals_by_circular_134:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
road_meals: returned_home
psychological_support_on_receipt: psychological_support_given
crisis_intervention: crisis_intervened
burial_by_decree: burial_held
burial_by_circular: burial_held
application_window: applied
commune_makes_file: claim_file_sent
division_appraises: claim_submitted
chair_decides: claim_decided
department_pays_establishment: private_claim_paid private_claim_refused
new_file_checked: licence_file_returned complete_licence_file_received
new_licence_appraised: licence_proposal_sent
new_licence_decided: licensed licence_refused
new_licence_refused: licence_refusal_written
change_checked: licence_file_returned complete_licence_file_received
change_appraised: licence_proposal_sent
change_decided: licence_amended licence_refused
change_refused: licence_refusal_written
loss_checked: licence_file_returned complete_licence_file_received
loss_appraised: licence_proposal_sent
loss_decided: licence_reissued licence_refused
loss_refused: licence_refusal_written
renewal_checked: licence_file_returned complete_licence_file_received
renewal_appraised: licence_proposal_sent
renewal_decided: licence_renewed licence_refused
renewal_refused: licence_refusal_written
change_filed: change_filed
loss_filed: loss_filed
renewal_filed: renewal_filed
licence_announced: licence_announced
start_told: start_told
operation_in_time: operation_begins
report_sent: report_sent
sanction_proposed: sanction_proposed
sanction_decided: operation_suspended licence_revoked
closing_proposed: closing_proposed
closing_decided: closing_approved closing_not_approved
closing_proposed_with_plan: closing_proposed
closing_decided_by_circular: closing_approved closing_not_approved
closing_notice: closing_notice_given
closing_published: closing_published
stay_in_household: left_household returned_home died
stay_by_decree_20:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
stay_by_decree_20_and_law_2024:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
admission: lodged
admission_file: admission_file_completed
stay_in_household_since_2026: left_household returned_home died
stay_by_decree_20_since_2026:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
stay_by_decree_20_and_law_2024_since_2026:
    left_establishment set_out_home returned_home collected_by_family escorted_home brought_to_gate
    repatriated referred left_care disappeared died
admission_since_2026: lodged
admission_file_since_2026: admission_file_completed
"""
"""The events by which what a limit asks for is done; a limit that is not here only ends."""


def done_as_listed(limit: TimeLimit) -> bool:
    """Whether a limit is fulfilled by the events listed, and by no other."""
    words = DONE.split()
    if f"{limit.key}:" not in words:
        return not limit.done_by
    rest = words[words.index(f"{limit.key}:") + 1 :]
    return rest[: next((place for place, one in enumerate(rest) if one.endswith(":")), len(rest))] == [*limit.done_by]


def is_listed(limit: TimeLimit) -> bool:
    """Whether the list has a limit of this key."""
    return f"{limit.key}:" in WHO.split()


def is_as_listed(limit: TimeLimit) -> bool:
    """Whether a limit is as its text sets it, down to the sentence, on the bodies and from and to the events listed."""
    rows = {row.split()[0]: row.split() for row in TABLE.strip().splitlines()}
    words = WHO.split()
    found = words[words.index(f"{limit.key}:") + 1 :]
    actors, rest = found[: found.index("from")], found[found.index("from") + 1 :]
    starts = rest[: next((place for place, one in enumerate(rest) if one.endswith(":")), len(rest))]
    bound = (actors, starts) == ([*limit.actors], [*limit.starts])
    before = BOOK.limit(Key(limit.key.removesuffix("_since_2026")))  # whom the decree bound that was replaced
    return told(limit) == rows[limit.key] and bound and done_as_listed(limit) and limit.condition == before.condition


class TestTable:
    """Each limit is as its text sets it, down to the sentence."""

    @pytest.mark.parametrize("limit", OF_2011, ids=lambda limit: limit.key)
    def test_each(self, limit: TimeLimit) -> None:
        assert is_as_listed(limit)

    def test_of_another_length_or_body_none_is(self) -> None:
        limit = BOOK.limit(Key("application_window"))
        assert not is_as_listed(evolve(limit, length=11))
        assert not is_as_listed(evolve(limit, actors=(Key("court"),)))
        assert not is_as_listed(evolve(limit, starts=()))
        assert not is_as_listed(evolve(limit, done_by=()))
        assert not is_as_listed(evolve(BOOK.limit(Key("licence_lasts")), done_by=(Key("died"),)))

    def test_nothing_else_is_written(self) -> None:
        assert len(TABLE.strip().splitlines()) == len(OF_2011)

    def test_each_act_is_limited(self) -> None:
        of_procedures = {row.act for one in BOOK.procedures for row in one.transitions}
        assert {limit.act for limit in BOOK.limits} | of_procedures == set(BOOK.acts)
        assert {limit.act for limit in limits.LIMITS} == set(limits.ACTS)

    def test_no_limit_starts_before_its_text(self) -> None:
        """Of one act two bodies came to be bound since."""
        begins = {one.identity: one.in_force for one in BOOK.instruments}
        first = {limit.key: limit.in_force or limit.since for limit in BOOK.limits}
        later = [limit for limit in BOOK.limits if first[limit.key] != begins[limit.source.citation.instrument]]
        assert [(limit.key, limit.since) for limit in later] == [
            ("child_information_at_once_since_2025", date(2025, 7, 1))
        ]

    def test_a_conflict_offers_a_choice_for_each_text(self) -> None:
        """And each choice of such a reading is a limit."""
        readings = {reading.key: set(reading.names) for reading in limits.READINGS}
        offered: dict[Key, set[str]] = {key: set() for key in readings}
        for limit in BOOK.limits:
            if limit.conflict is not None and limit.conflict[0] in readings:
                offered[limit.conflict[0]].add(limit.conflict[1])
        assert offered == readings

    def test_without_a_conflict_one_event_starts_limits_of_one_length(self) -> None:
        for several in BOOK.limits_of.values():
            agreed = [limit for limit in several if limit.conflict is None and limit.missing is None]
            lengths = {(limit.starts, limit.length, limit.unit, limit.kind) for limit in agreed}
            assert len({starts for starts, *_ in lengths}) == len(lengths)


class TestEach:
    """Every counted limit across a weekend, across Tết, from the end of a month and from 29 February."""

    @pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
    @pytest.mark.parametrize("limit", COUNTED, ids=lambda limit: limit.key)
    def test_as_by_the_obvious_way(self, limit: TimeLimit, start: date) -> None:
        assert deadline(limit, start, RULES).due == due(limit, start)

    @pytest.mark.parametrize("key", ["burial_by_decree", "burial_by_circular"])
    def test_a_burial_after_a_day_and_a_night(self, key: str) -> None:
        for start in STARTS.values():
            moment = datetime(start.year, start.month, start.day, 22, tzinfo=UTC)
            assert deadline(BOOK.limit(key), moment, RULES).opens == moment + timedelta(hours=24)

    @pytest.mark.parametrize("limit", [one for one in BOOK.limits if one.unit is None], ids=lambda limit: limit.key)
    def test_without_a_number(self, limit: TimeLimit) -> None:
        assert deadline(limit, date(2022, 3, 18), RULES).due is None

    def test_the_family_of_a_child(self) -> None:
        stay, notice = BOOK.limit("stay_by_circular_35"), BOOK.limit("family_of_child_notified")
        for start in STARTS.values():
            found = deadline(notice, start, RULES, other=deadline(stay, start, RULES))
            assert (found.opens, found.due) == (start + timedelta(days=40), start + timedelta(days=60))

    def test_what_follows_another_limit(self) -> None:
        first, then = BOOK.limit("verification_by_law"), BOOK.limit("complex_verification_after")
        for start in STARTS.values():
            end = due(first, start)
            found = deadline(then, start, RULES, other=deadline(first, start, RULES))
            assert found.due == moved(months_after(end, 2), 1)

    def test_of_the_first_school_year_the_days_are_not_known(self) -> None:
        missing = BOOK.limit("first_school_year").missing
        assert missing is not None
        assert "not held" in missing.en


class TestOnePlace:
    """The days that a budget pays are one number, for the limit and for the allowance."""

    @pytest.mark.parametrize(("limit", "benefit"), [("meals_from_state_budget", "meals"), ("road_meals", "road_meals")])
    def test_the_cap_of_the_allowance(self, limit: str, benefit: str) -> None:
        from victim_protocol.law.inspect import values_in  # noqa: PLC0415 - only here
        from victim_protocol.law.rate import Limit  # noqa: PLC0415 - only here

        (allowance,) = (one.allowance for one in support.BENEFITS if one.key == Key(benefit))
        assert {cap.units for cap in values_in(allowance, Limit)} == {BOOK.limit(limit).length}


class TestOnlyWhereTheSupportMayBeDue:
    """Circular 35 13.2, 20.2: what must be given at once is told of those whom it may be due to, and of no others."""

    AT_ONCE = (
        "essential_needs_on_receipt",
        "psychological_support_on_receipt",
        "crisis_intervention",
    )

    def started(self, *entries: Entry) -> dict[str, tuple[str, ...]]:
        """The limits that run, each with what its application hangs on."""
        events = (entry("declared"), entry("lodged"), entry("crisis_noticed"), *entries)
        person = assessed(*events, on=date(2017, 3, 25))
        return {str(due.limit.key): due.needs for due in person.deadlines if due.limit.key in self.AT_ONCE}

    def test_of_a_victim_all(self) -> None:
        assert self.started(victim()) == dict.fromkeys(self.AT_ONCE, ())

    def test_of_who_awaits_verification_the_essential_needs(self) -> None:
        """Article 35 names victims."""
        assert self.started() == {"essential_needs_on_receipt": ()}

    def test_of_who_was_found_not_to_be_a_victim_none(self) -> None:
        assert self.started(entry("found_not_victim")) == {}

    def test_of_a_foreigner_it_hangs_on_where_the_act_was(self) -> None:
        assert self.started(victim(citizenship="foreign", trafficked_in_viet_nam=False)) == {}
        for needs in self.started(victim(citizenship="foreign")).values():
            assert "trafficked_in_viet_nam" in needs
