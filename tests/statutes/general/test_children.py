"""Clocks of child protection (Decree 56/2017): for a victim below 16, from 01/07/2017 on, under either law."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs import evolve
from tests.statutes.scene import assessed, entry, of

from victim_protocol.case.entry import Entry
from victim_protocol.engine.due import Due
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.statutes.general.children import ACTS, LIMITS, NORMS

DAY = date(2019, 3, 18)
TABLE = {
    "child_information_at_once": ("at_once", "", "26.1", "child_report_received", "child_information_passed_on"),
    "child_information_at_once_since_2025": (
        "at_once",
        "",
        "26.1",
        "child_report_received",
        "child_information_passed_on",
    ),
    "child_risk_assessed": ("within", "", "26.2", "child_information_passed_on", "child_risk_assessed"),
    "child_protected_in_twelve_hours": (
        "within",
        "12 hours",
        "26.3",
        "child_information_passed_on",
        "child_protected_at_once child_separated",
    ),
    "child_separated_in_twelve_hours": (
        "within",
        "12 hours",
        "32.2",
        "child_information_passed_on",
        "child_separated",
    ),
    "child_protected_in_twelve_hours_of_its_own": (
        "within",
        "12 hours",
        "26.3",
        "child_report_received",
        "child_protected_at_once child_separated",
    ),
    "child_separated_in_twelve_hours_of_its_own": (
        "within",
        "12 hours",
        "32.2",
        "child_report_received",
        "child_separated",
    ),
    "child_separated_at_most": ("at_most", "15 days", "32.3", "child_separated", "child_separation_ended"),
    "child_plan_in_five_days": ("within", "", "28.1", "child_risk_assessed", "child_plan_approved"),
}
ACTORS = {
    "child_information_at_once": "hotline_111 provincial_department police",
    "child_information_at_once_since_2025": "hotline_111 provincial_health_agency police",
    "child_risk_assessed": "commune_chair child_protection_worker",
}
"""Of the others the chair of the commune decides."""


def due(*entries: Entry, born: str = "2008", on: date = DAY) -> dict[str, Due]:
    known = {str(one.limit.key): one for one in assessed(*entries, on=on, born=born).deadlines}
    return {key: known[key] for key in TABLE if key in known}


class TestTable:
    """Kind, length, provision, start and end, read beside the decree."""

    def test_each(self) -> None:
        found = {
            str(limit.key): (
                limit.kind.value,
                f"{limit.length} {limit.unit.value}" if limit.unit else "",
                limit.source.citation.key.removeprefix("56/2017/NĐ-CP:"),
                " ".join(limit.starts),
                " ".join(limit.done_by),
            )
            for limit in LIMITS
        }
        assert found == TABLE

    def test_each_act_is_limited(self) -> None:
        assert {limit.act for limit in LIMITS} == set(ACTS)

    def test_since_when(self) -> None:
        """The health agency does what the labour bodies did; from 01/03 to 30/06/2025 nobody is known to."""
        split = date(2025, 7, 1)
        spans = {str(limit.key): (limit.since, limit.until) for limit in LIMITS}
        assert spans.pop("child_information_at_once") == (date(2017, 7, 1), split - date.resolution)
        assert spans.pop("child_information_at_once_since_2025") == (split, None)
        assert set(spans.values()) == {(date(2017, 7, 1), None)}

    def test_who(self) -> None:
        assert {str(limit.key): " ".join(limit.actors) for limit in LIMITS} == {
            key: ACTORS.get(key, "commune_chair") for key in TABLE
        }


class TestForWhom:
    """Below 16 on the day; of an adult nothing runs, and the twelve hours only in serious danger."""

    TOLD = entry("child_information_passed_on", day=DAY, serious_risk_to_child=True, child_must_be_separated=True)

    def test_of_a_child_in_danger(self) -> None:
        assert set(due(self.TOLD)) == {
            "child_risk_assessed",
            "child_protected_in_twelve_hours",
            "child_separated_in_twelve_hours",
        }

    @pytest.mark.parametrize(("day", "key"), [(DAY, ""), (date(2025, 6, 30), ""), (date(2025, 7, 1), "_since_2025")])
    def test_of_a_report(self, day: date, key: str) -> None:
        told = entry("child_report_received", day=day, serious_risk_to_child=True, child_must_be_separated=True)
        by_hotline = evolve(told, actor=Key("hotline_111"))
        assert set(due(by_hotline, born="2018", on=day)) == {f"child_information_at_once{key}"}

    def test_of_a_report_that_the_commune_took_itself(self) -> None:
        told = entry("child_report_received", day=DAY, serious_risk_to_child=True, child_must_be_separated=True)
        assert {key for key in due(evolve(told, actor=Key("commune_committee"))) if "twelve" in key} == {
            "child_protected_in_twelve_hours_of_its_own",
            "child_separated_in_twelve_hours_of_its_own",
        }

    def test_who_may_stay_where_the_child_is(self) -> None:
        told = entry("child_information_passed_on", day=DAY, serious_risk_to_child=True, child_must_be_separated=False)
        assert set(due(told)) == {"child_risk_assessed", "child_protected_in_twelve_hours"}

    def test_without_danger(self) -> None:
        told = entry("child_information_passed_on", day=DAY, serious_risk_to_child=False)
        assert set(due(told)) == {"child_risk_assessed"}

    @pytest.mark.parametrize("born", ["2003-03-18", "1990"])
    def test_of_nobody_of_sixteen(self, born: str) -> None:
        assert due(self.TOLD, born=born) == {}

    def test_twelve_hours_from_the_moment(self) -> None:
        moment = datetime(2019, 3, 18, 3, 0, tzinfo=UTC)
        told = Entry(person="p1", day=DAY, event=self.TOLD.event, facts=self.TOLD.facts, happened_at=moment)
        found = due(told)["child_protected_in_twelve_hours"]
        assert found.end == datetime(2019, 3, 18, 15, 0, tzinfo=UTC)

    def test_without_a_moment_the_twelve_hours_cannot_be_counted(self) -> None:
        found = due(self.TOLD)["child_protected_in_twelve_hours"]
        assert (found.end, found.problem is None) == (None, False)

    @pytest.mark.parametrize(
        ("event", "key"),
        [("child_information_passed_on", "child_risk_assessed"), ("child_risk_assessed", "child_plan_in_five_days")],
    )
    def test_what_no_source_says_is_not_counted(self, event: str, key: str) -> None:
        found = due(entry(event, day=DAY))[key]
        assert (found.end, found.limit.missing is None) == (None, False)

    def test_the_separation_lasts_fifteen_days(self) -> None:
        separated = entry("child_separated", day=DAY)
        assert due(separated)["child_separated_at_most"].end == date(2019, 4, 2)


class TestHelp:
    """Decree 56/2017 Articles 19 clause 2, 20 and 21: what the State gives a child, from 01/07/2017."""

    ON = date(2019, 5, 2)
    KEYS = ("child_kept_while_protected", "child_studies_for_less", "child_is_counselled")

    @pytest.mark.parametrize(("born", "there"), [("2010", True), ("1990", False)])
    def test_of_whom(self, born: str, there: bool) -> None:
        found = self.told(entry("declared", day=self.ON), born=born)
        assert all((key in found) is there for key in self.KEYS)

    def told(self, *entries: Entry, born: str = "2010") -> dict[str, Truth]:
        return {str(found.norm.key): found.truth for found in assessed(*entries, on=self.ON, born=born).norms}

    @pytest.mark.parametrize(
        ("person", "truth"),
        [
            (entry("certified", day=ON), Truth.HOLDS),
            (entry("declared", day=ON, grounds_to_believe_trafficked=True), Truth.HOLDS),
            (entry("declared", day=ON), Truth.UNKNOWN),
        ],
    )
    def test_of_a_trafficked_child(self, person: Entry, truth: Truth | None) -> None:
        """Article 14."""
        assert self.told(person).get("child_is_counselled") is truth

    @pytest.mark.parametrize(("believed", "truth"), [(True, Truth.HOLDS), (False, None)])
    def test_of_a_companion_only_who_is_believed_to_be_trafficked_too(
        self, *, believed: bool, truth: Truth | None
    ) -> None:
        joined = entry("joined_as_accompanying", day=self.ON, person="child", grounds_to_believe_trafficked=believed)
        found = of(entry("certified", day=self.ON), joined, on=self.ON, child_born="2010")
        assert {one.norm.key: one.truth for one in found.norms}.get(Key("child_is_counselled")) is truth

    def test_for_whom_fees_are_lower_is_not_held(self) -> None:
        assert self.told(entry("certified", day=self.ON))["child_studies_for_less"] is Truth.UNKNOWN

    @pytest.mark.parametrize(("protected", "truth"), [(True, Truth.HOLDS), (None, Truth.UNKNOWN), (False, None)])
    def test_keep_is_of_who_is_under_emergency_protection(self, *, protected: bool | None, truth: Truth | None) -> None:
        """Article 19 clause 2, whoever the child is."""
        facts: dict[str, Any] = {} if protected is None else {"child_is_protected_at_once": protected}
        found = self.told(entry(day=self.ON, **facts))
        assert found.get("child_kept_while_protected") is truth

    def test_known_from_a_summary(self) -> None:
        assert {source.evidence for norm in NORMS for source in norm.sources} == {Evidence.SECONDARY}

    def test_from_which_day_and_where(self) -> None:
        assert {norm.since for norm in NORMS} == {date(2017, 7, 1)}
        places = [source.citation.key for norm in NORMS for source in norm.sources]
        assert places == [f"56/2017/NĐ-CP:{place}" for place in ("19.2", "20", "21")]
