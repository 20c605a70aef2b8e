from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.statutes.scene import DAY, assessed, entry

from victim_protocol.law.condition import nodes
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2011.identification import ENOUGH_GROUND, HARMED

BOOK = default_book()
LAW, DECREE = "66/2011/QH12", "62/2012/NĐ-CP"
BEFORE, FIRST = date(2012, 10, 9), date(2012, 10, 10)
"""The last day of the Law alone, and the first day of the Decree."""
BY_BOTH = (
    "sexual_exploitation",
    "forced_prostitution",
    "pornography",
    "forced_performance",
    "sexual_slavery",
    "forced_labour",
    "removal_of_organs",
    "other_inhumane_purpose",
)
ONLY_BY_DECREE = ("forced_begging", "forced_marriage", "forced_birth", "forced_unlawful_acts")
DASHES = {
    "forced_prostitution": 1,
    "pornography": 2,
    "forced_performance": 3,
    "sexual_slavery": 4,
    "forced_labour": 5,
    "removal_of_organs": 6,
    "forced_begging": 7,
    "forced_marriage": 8,
    "forced_birth": 9,
    "forced_unlawful_acts": 10,
    "other_inhumane_purpose": 11,
}
SOURCES = {
    "evidence_from_prosecution": "a",
    "evidence_from_rescuer": "b",
    "evidence_from_mission": "c",
    "evidence_from_foreign_body": "d",
    "evidence_from_victim": "đ",
    "evidence_from_offender": "e",
    "evidence_from_witnesses": "g",
    "evidence_from_other_lawful_source": "h",
}
GROUNDS = {
    "found_with_other_victims": "a",
    "lived_with_victims_under_control": "b",
    "signs_of_exploitation": "c",
    "reported_missing_by_relatives": "d",
    "other_ground_to_believe": "đ",
}
SENT, RECRUITED = "transferred_or_received", "recruited_moved_or_harboured"
TOLD: dict[str, Any] = {"evidence_from_victim": True}
PROVABLE: dict[str, Any] = {"victimhood_cannot_be_proved": False}
NOT_PROVED: dict[str, Any] = {"victimhood_cannot_be_proved": True, "background_fits_statement": True}
NO_GROUND: dict[str, Any] = dict.fromkeys(GROUNDS, False)
DETAILED_BY_DECREE = ("forced_begging", "forced_marriage", "forced_birth", "forced_unlawful_acts")
ONE, WEIGHED = "one_is_enough", "weighed_together"


def explained(name: str, on: date = DAY, reading: str | None = None, /, **known: Any) -> Explanation:
    compiler = BOOK.on(on).compiler
    chosen = {**BOOK.defaults, Key("fallback_grounds"): reading}
    vector = BOOK.variables.vector({Key(fact): value for fact, value in known.items()}, chosen)
    return explain(compiler.definitions[Key(name)], compiler, vector)


def harmed(act: str, purpose: Any = UNKNOWN, on: date = DAY) -> Truth:
    return explained("harmed", on, act_suffered=act, purpose_of_act=purpose).truth


def enough(on: date = DAY, reading: str | None = None, /, **known: Any) -> Truth:
    return explained("enough_ground", on, reading, **known).truth


def cited(found: Explanation) -> set[str]:
    return {source.citation.key for source in found.sources}


class TestHarmed:
    """Law Articles 2 and 3: sold; passed on or taken over for an inhumane purpose; recruited for that or for a sale."""

    @pytest.mark.parametrize("act", [SENT, RECRUITED])
    @pytest.mark.parametrize("purpose", BY_BOTH)
    def test_for_a_purpose_of_the_law_on_every_day(self, act: str, purpose: str) -> None:
        assert {harmed(act, purpose, on) for on in (date(2012, 1, 1), BEFORE, FIRST, DAY)} == {Truth.HOLDS}

    @pytest.mark.parametrize("act", [SENT, RECRUITED])
    @pytest.mark.parametrize("purpose", ONLY_BY_DECREE)
    def test_for_a_purpose_that_the_decree_adds_in_detail(self, act: str, purpose: str) -> None:
        """Before it no text says whether the Law's other inhumane purposes were these too."""
        assert (harmed(act, purpose, BEFORE), harmed(act, purpose, FIRST)) == (Truth.UNKNOWN, Truth.HOLDS)

    @pytest.mark.parametrize(
        ("purpose", "place"),
        [
            ("sexual_exploitation", f"{LAW}:2.1"),
            ("forced_prostitution", f"{LAW}:2.1"),
            ("pornography", f"{LAW}:2.1"),
            ("forced_performance", f"{LAW}:2.1"),
            ("sexual_slavery", f"{LAW}:2.2"),
            ("forced_labour", f"{LAW}:2.3"),
            ("removal_of_organs", f"{LAW}:3.2"),
            ("forced_begging", f"{DECREE}:5.1.b:d7"),
        ],
    )
    def test_cites_the_law_and_the_decree_only_for_what_it_adds(self, purpose: str, place: str) -> None:
        found = explained("harmed", act_suffered=SENT, purpose_of_act=purpose)
        assert cited(found) == {f"{LAW}:2.4", f"{LAW}:3.2", place}

    def test_a_sale_is_enough_without_a_purpose(self) -> None:
        assert harmed("sold") is Truth.HOLDS

    def test_recruited_for_a_sale_but_not_passed_on_for_one(self) -> None:
        found = {act: harmed(act, "sale_or_transfer") for act in (SENT, RECRUITED)}
        assert found == {SENT: Truth.FAILS, RECRUITED: Truth.HOLDS}

    @pytest.mark.parametrize("act", [SENT, RECRUITED])
    def test_for_a_purpose_that_is_not_known(self, act: str) -> None:
        assert (harmed(act), harmed(act, "none_of_these")) == (Truth.UNKNOWN, Truth.FAILS)

    def test_in_the_norms_toward_a_victim(self) -> None:
        known = entry("declared", act_suffered=SENT, purpose_of_act="forced_marriage")
        found = {str(one.norm.key): one.truth for one in assessed(known, on=DAY).norms}
        assert found["right_to_support"] is Truth.HOLDS


class TestArticle27:
    """Law Article 27.1: object of an act of Article 3 clauses 1 and 2, or of clause 3; nothing is said of evidence."""

    @pytest.mark.parametrize(
        ("act", "point", "clause"), [("sold", "a", "3.1"), (SENT, "a", "3.2"), (RECRUITED, "b", "3.3")]
    )
    def test_each_act_by_its_point(self, act: str, point: str, clause: str) -> None:
        found = explained("enough_ground", BEFORE, act_suffered=act, purpose_of_act="removal_of_organs")
        assert found.truth is Truth.HOLDS
        assert cited(found) == {f"{LAW}:{place}" for place in ("2.4", "27.1", f"27.1.{point}", clause)}

    @pytest.mark.parametrize("act", ["sold", SENT, RECRUITED, "none_of_these"])
    @pytest.mark.parametrize("purpose", [*BY_BOTH, *ONLY_BY_DECREE, "sale_or_transfer", "none_of_these"])
    def test_whoever_was_harmed(self, act: str, purpose: str) -> None:
        assert enough(BEFORE, act_suffered=act, purpose_of_act=purpose) is harmed(act, purpose, BEFORE)

    def test_not_known_while_nothing_is_stated(self) -> None:
        assert enough(BEFORE) is Truth.UNKNOWN

    def test_the_grounds_of_the_decree_do_not_count_before_it(self) -> None:
        known = {**NOT_PROVED, **dict.fromkeys(GROUNDS, True), "grounds_found_sufficient": True}
        assert enough(BEFORE, ONE, act_suffered="none_of_these", **known) is Truth.FAILS
        assert enough(FIRST, ONE, act_suffered="none_of_these", **known) is Truth.HOLDS

    def test_the_decree_asks_for_evidence_from_its_first_day(self) -> None:
        sold: dict[str, Any] = {"act_suffered": "sold", **PROVABLE, **dict.fromkeys(SOURCES, False)}
        assert (enough(BEFORE, **sold), enough(FIRST, **sold)) == (Truth.HOLDS, Truth.FAILS)

    def test_the_days(self) -> None:
        for series in (HARMED, ENOUGH_GROUND):
            assert [step.since for step in series.steps] == [date(2012, 1, 1), FIRST]
        read = {node.source.citation.instrument.key for node in nodes(ENOUGH_GROUND.on(BEFORE)) if node.source}
        assert read == {LAW}


class TestActs:
    """Decree 62 5.1: sold like goods; passed on or taken over for one of eleven purposes; recruited for any of it."""

    def test_a_sale(self) -> None:
        found = explained("enough_ground", act_suffered="sold", **TOLD)
        assert found.truth is Truth.HOLDS
        assert cited(found) == {f"{LAW}:27.1", *(f"{DECREE}:{place}" for place in ("5.1", "5.1.a", "5.2", "5.2.đ"))}

    @pytest.mark.parametrize(("act", "point"), [(SENT, "b"), (RECRUITED, "c")])
    @pytest.mark.parametrize("purpose", DASHES)
    def test_each_purpose_by_its_dash(self, act: str, point: str, purpose: str) -> None:
        found = explained("enough_ground", act_suffered=act, purpose_of_act=purpose, **TOLD)
        assert found.truth is Truth.HOLDS
        assert {f"{DECREE}:5.1.{point}", f"{DECREE}:5.1.b:d{DASHES[purpose]}"} <= cited(found)

    @pytest.mark.parametrize("act", [SENT, RECRUITED])
    def test_sexual_exploitation_of_whichever_kind(self, act: str) -> None:
        found = explained("enough_ground", act_suffered=act, purpose_of_act="sexual_exploitation", **TOLD)
        assert found.truth is Truth.HOLDS
        assert f"{LAW}:2.1" in cited(found)

    def test_recruited_to_be_sold_or_passed_on(self) -> None:
        known: dict[str, Any] = {"purpose_of_act": "sale_or_transfer", **TOLD, **PROVABLE}
        found = {act: enough(act_suffered=act, **known) for act in (SENT, RECRUITED)}
        assert found == {SENT: Truth.FAILS, RECRUITED: Truth.HOLDS}

    @pytest.mark.parametrize(
        ("act", "purpose"), [("none_of_these", "forced_labour"), (SENT, "none_of_these"), (RECRUITED, "none_of_these")]
    )
    def test_another_act_or_purpose(self, act: str, purpose: str) -> None:
        assert enough(act_suffered=act, purpose_of_act=purpose, **TOLD, **PROVABLE) is Truth.FAILS
        assert enough(act_suffered=act, purpose_of_act=purpose, **TOLD) is Truth.UNKNOWN

    def test_an_act_or_a_purpose_that_is_not_known(self) -> None:
        for known in ({}, {"act_suffered": SENT}, {"purpose_of_act": "forced_labour"}):
            assert enough(**known, **TOLD, **PROVABLE) is Truth.UNKNOWN


class TestSources:
    """Decree 62 5.2: identification rests on statements, papers or information of one of eight kinds of source."""

    @pytest.mark.parametrize("source", SOURCES)
    def test_each_alone_is_enough(self, source: str) -> None:
        known = {**dict.fromkeys(SOURCES, False), source: True}
        found = explained("enough_ground", act_suffered="sold", **known)
        assert found.truth is Truth.HOLDS
        assert f"{DECREE}:5.2.{SOURCES[source]}" in cited(found)

    @pytest.mark.parametrize("source", SOURCES)
    def test_one_that_is_not_known_leaves_it_open(self, source: str) -> None:
        known = {**dict.fromkeys(SOURCES, False), source: UNKNOWN}
        assert enough(act_suffered="sold", **PROVABLE, **known) is Truth.UNKNOWN

    def test_none_is_known(self) -> None:
        assert enough(act_suffered="sold", **PROVABLE) is Truth.UNKNOWN

    def test_there_is_none(self) -> None:
        assert enough(act_suffered="sold", **PROVABLE, **dict.fromkeys(SOURCES, False)) is Truth.FAILS

    def test_evidence_of_no_known_act(self) -> None:
        assert enough(**dict.fromkeys(SOURCES, True)) is Truth.UNKNOWN


class TestFallback:
    """Decree 62 5.3: what cannot be proved, and what was verified fits the statement, is judged by five grounds."""

    OPEN: tuple[str | None, ...] = (ONE, WEIGHED, None)

    @pytest.mark.parametrize("ground", GROUNDS)
    def test_each_ground_where_one_is_enough(self, ground: str) -> None:
        found = explained("enough_ground", DAY, ONE, **NOT_PROVED, **{ground: True})
        assert found.truth is Truth.HOLDS
        assert {f"{LAW}:27.1", f"{DECREE}:5.3", f"{DECREE}:5.3.{GROUNDS[ground]}"} == cited(found)

    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize(("judged", "truth"), [(True, Truth.HOLDS), (False, Truth.FAILS), (UNKNOWN, Truth.UNKNOWN)])
    def test_each_ground_where_they_are_weighed(self, ground: str, judged: Any, truth: Truth) -> None:
        known = {**NOT_PROVED, ground: True, "grounds_found_sufficient": judged, "act_suffered": "none_of_these"}
        assert enough(DAY, WEIGHED, **known) is truth

    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize(
        ("judged", "truth"), [(True, Truth.HOLDS), (False, Truth.UNKNOWN), (UNKNOWN, Truth.UNKNOWN)]
    )
    def test_each_ground_with_the_reading_open(self, ground: str, judged: Any, truth: Truth) -> None:
        known = {**NOT_PROVED, ground: True, "grounds_found_sufficient": judged, "act_suffered": "none_of_these"}
        assert enough(**known) is truth

    def test_the_reading_has_no_default(self) -> None:
        assert BOOK.defaults[Key("fallback_grounds")] is None

    def test_there_is_no_ground(self) -> None:
        known = {**NOT_PROVED, **NO_GROUND, "act_suffered": "none_of_these"}
        assert {enough(DAY, reading, **known, grounds_found_sufficient=True) for reading in self.OPEN} == {Truth.FAILS}

    @pytest.mark.parametrize("ground", GROUNDS)
    def test_a_ground_that_is_not_known_leaves_it_open(self, ground: str) -> None:
        known = {**NOT_PROVED, **NO_GROUND, ground: UNKNOWN, "act_suffered": "none_of_these"}
        assert enough(DAY, ONE, **known) is Truth.UNKNOWN

    @pytest.mark.parametrize("reading", OPEN)
    @pytest.mark.parametrize("missing", NOT_PROVED)
    def test_never_without_what_it_presupposes(self, reading: str | None, missing: str) -> None:
        grounds: dict[str, Any] = {**dict.fromkeys(GROUNDS, True), "grounds_found_sufficient": True}
        known = {**NOT_PROVED, **grounds, "act_suffered": "none_of_these"}
        assert enough(DAY, reading, **known) is Truth.HOLDS
        assert enough(DAY, reading, **{**known, missing: False}) is Truth.FAILS
        assert enough(DAY, reading, **{**known, missing: UNKNOWN}) is Truth.UNKNOWN

    @pytest.mark.parametrize("reading", OPEN)
    def test_not_asked_where_the_act_is_proved(self, reading: str | None) -> None:
        assert enough(DAY, reading, act_suffered="sold", **TOLD) is Truth.HOLDS


ASKED: dict[str, tuple[Any, ...]] = {
    "act_suffered": BOOK.facts[Key("act_suffered")].choices,
    "purpose_of_act": BOOK.facts[Key("purpose_of_act")].choices,
    **dict.fromkeys((*SOURCES, *NOT_PROVED, *GROUNDS, "grounds_found_sufficient"), (True, False)),
}
"""All that the condition asks, with every answer."""
known_things = st.fixed_dictionaries({fact: st.sampled_from(values) for fact, values in ASKED.items()})
readings = st.sampled_from((ONE, WEIGHED))


class TestUnknown:
    """What is not known is neither true nor false."""

    def test_asks_nothing_else(self) -> None:
        asked = {str(node.fact) for node in nodes(ENOUGH_GROUND.on(DAY)) if hasattr(node, "fact")}
        assert asked == set(ASKED)

    @pytest.mark.parametrize("on", [date(2012, 1, 1), BEFORE, FIRST, DAY, date(2025, 6, 30)])
    def test_nothing_stated(self, on: date) -> None:
        assert {enough(on, reading) for reading in (ONE, WEIGHED, None)} == {Truth.UNKNOWN}

    @given(known=known_things, reading=readings, on=st.sampled_from((BEFORE, FIRST, DAY)))
    def test_all_known_is_decided(self, known: dict[str, Any], reading: str, on: date) -> None:
        perhaps = known["purpose_of_act"] in DETAILED_BY_DECREE and on < FIRST
        assert enough(on, reading, **known) in (Truth.HOLDS, Truth.FAILS, *([Truth.UNKNOWN] if perhaps else []))

    @given(
        known=known_things,
        hidden=st.sets(st.sampled_from(sorted(ASKED))),
        chosen=readings,
        left_open=st.booleans(),
        on=st.sampled_from((BEFORE, FIRST, DAY)),
    )
    def test_filling_in_never_reverses(
        self, known: dict[str, Any], hidden: set[str], chosen: str, left_open: bool, on: date
    ) -> None:
        before = enough(on, None if left_open else chosen, **{**known, **dict.fromkeys(hidden, UNKNOWN)})
        assert before in (Truth.UNKNOWN, enough(on, chosen, **known))
