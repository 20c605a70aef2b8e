"""Return from abroad alone, at the border (Law Article 26.3; Joint Circular 01/2014, 5; Circular 78/2013, 10)."""

__all__ = ["PROCEDURE"]

from datetime import timedelta
from typing import Final

from victim_protocol.law.condition import NEVER
from victim_protocol.law.procedure import Care
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_35_2013,
    CIRCULAR_78_2013,
    JOINT_CIRCULAR_01_2014,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.periods import BORDER_FROM, PROCEDURE_FROM
from victim_protocol.statutes.law_2011.procedures.notation import BY_CIRCULAR, procedure, row
from victim_protocol.statutes.law_2011.procedures.tasks import explained
from victim_protocol.statutes.notation import by_reading, defined

_CIRCULAR = JOINT_CIRCULAR_01_2014.at
_POST: Final = "border_post border_guard coast_guard"

PROCEDURE: Final = procedure(
    "self_return",
    ("tự trở về, đến đồn biên phòng", "return alone, at the border"),
    {
        "at_border_post": ("ở đồn biên phòng, Cảnh sát biển", "at the border post or the Coast Guard"),
        "passed_on": ("đã bàn giao cho Ủy ban nhân dân cấp xã", "passed on to the commune"),
    },
    (
        row(
            "not_started: returned_by_self > at_border_post",
            "declare",
            _POST,
            CIRCULAR_78_2013.at("8.1"),
            since=BORDER_FROM,
            duty=False,
        ),
        BY_CIRCULAR(
            "at_border_post: essentials_given",
            "give_essential_needs",
            _POST,
            _CIRCULAR("5.1.a:d1"),
            guard=by_reading(
                "border_post_and_self_returners",
                _CIRCULAR("5.1.a:d1"),
                post_gives_them=defined("in_need", _CIRCULAR("5.1.a:d1")),
                passes_the_person_on=NEVER,
            ),
            doubts="essentials_on_reception",
        ),
        BY_CIRCULAR("at_border_post: statement_taken", "take_statement", _POST, _CIRCULAR("5.1.a:d2")),
        BY_CIRCULAR("at_border_post: identity_checked", "check_identity", _POST, _CIRCULAR("5.1.a:d2")),
        BY_CIRCULAR(
            "at_border_post: crime_information_taken", "collect_crime_information", _POST, _CIRCULAR("5.1.a:d3")
        ),
        row(
            "at_border_post: handed_over > passed_on",
            "pass_on_to_functional_body",
            _POST,
            CIRCULAR_78_2013.at("10.2"),
            LAW_66_2011.at("24.1:s2"),
            since=BORDER_FROM,
            until=PROCEDURE_FROM - timedelta(days=1),
            to_whom="commune_committee",
            care=Care.RECEIVER,
        ),
        explained("at_border_post", _POST, CIRCULAR_35_2013.at("13.2")),
        BY_CIRCULAR(
            "at_border_post: handed_over > passed_on",
            "pass_on_to_functional_body",
            _POST,
            _CIRCULAR("5.1.a:d4"),
            CIRCULAR_78_2013.at("10.2"),
            to_whom="commune_committee",
            care=Care.RECEIVER,
            doubts="border_post_time_limit",
        ),
    ),
    ends="passed_on",
)
"""At the border post until the commune takes over; there the self-report begins."""
