from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from tests.statutes.scene import assessed, bodies_of, entry, finding, victim

from victim_protocol.law.benefit import Status

DAY, ON = date(2017, 3, 20), date(2017, 3, 30)
FOREIGN: Mapping[str, Any] = {"citizenship": "foreign", "trafficked_in_viet_nam": False}


class TestReception:
    """Joint Circular 01/2014 8.2.a–b: essential needs where necessary, and placement while verification runs."""

    @pytest.mark.parametrize("route", ["rescued", "declared"])
    def test_wherever_the_trafficking_was(self, route: str) -> None:
        known = entry(route, **FOREIGN, needs_essentials=True)
        assert finding("essentials_of_foreigner", known, on=ON).status is Status.OWED
        assert finding("placement_of_foreigner", known, on=ON).status is Status.OWED

    def test_needs_are_met_where_necessary(self) -> None:
        known = entry("rescued", **FOREIGN, needs_essentials=False)
        assert finding("essentials_of_foreigner", known, on=ON).status is Status.REFUSED

    def test_not_of_citizens(self) -> None:
        known = entry("rescued", citizenship="viet_nam", needs_essentials=True)
        assert finding("essentials_of_foreigner", known, on=ON).status is Status.REFUSED

    def test_in_the_days_of_the_joint_circular(self) -> None:
        for day, held in ((date(2014, 3, 24), False), (date(2014, 3, 25), True), (date(2025, 6, 30), True)):
            person = assessed(entry("rescued", day=day, **FOREIGN), on=day)
            assert ("placement_of_foreigner" in person.support) is held


class TestReturn:
    """9.2.a, 9.3: free exit papers, and being brought to the gate, once the other State agrees."""

    @pytest.mark.parametrize("benefit", ["exit_papers_of_foreigner", "way_to_the_gate"])
    def test_once_the_other_state_agrees(self, benefit: str) -> None:
        known = (victim(**FOREIGN), entry("foreigner_reported"))
        waiting = finding(benefit, *known, on=ON)
        assert (waiting.status, waiting.waits_for) == (Status.NOT_YET, (("consular_notice_sent",),))
        assert finding(benefit, *known, entry("consular_notice_sent"), on=ON).status is Status.OWED

    def test_by_whom(self) -> None:
        known = (victim(**FOREIGN), entry("consular_notice_sent"))
        papers, gate = (finding(one, *known, on=ON) for one in ("exit_papers_of_foreigner", "way_to_the_gate"))
        assert [body.actor for body in bodies_of(papers)] == ["immigration_department"]
        assert next(body.actor for body in bodies_of(gate)) == "provincial_department"
