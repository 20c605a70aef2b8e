"""Limits, steps, and what may happen at every stage, provision by provision."""

from tests.reports.provisions.told import all_said, said_at

from victim_protocol.law.time_limit import LimitKind
from victim_protocol.reports.provisions.said import SaidKind
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestLimits:
    """Who must act within how long, and in which procedures."""

    def test_a_duty(self) -> None:
        (said,) = said_at("66/2011/QH12:24.1:s2", SaidKind.LIMIT)
        assert (
            said.words.en
            == "agency that receives the declaration, commune police: must: bring the person to the commune committee"
        )
        assert said.value is not None
        assert said.value.en.startswith("at once, from: declared having been trafficked")
        assert [use.key for use in said.uses] == ["bring_to_commune", "self_report"]
        assert said.condition is None

    def test_each_limit_stands_once(self) -> None:
        told = sorted((said.about.key, said.place) for said in all_said() if said.kind is SaidKind.LIMIT)
        assert told == sorted((one.key, one.source.citation) for one in BOOK.limits)

    def test_a_right_is_no_duty(self) -> None:
        told = {said.about.key: said.words.en for said in all_said() if said.kind is SaidKind.LIMIT}
        for limit in BOOK.limits:
            assert (": may: " in told[limit.key]) is limit.is_right
            lasts = limit.kind is LimitKind.AT_MOST
            assert (": must: " in told[limit.key]) is not (limit.is_right or lasts)

    def test_readings_and_regimes_are_conditions(self) -> None:
        (said,) = said_at("09/2013/NĐ-CP:19.2.a", SaidKind.LIMIT)
        assert said.condition is not None
        assert said.condition.en == (
            "by the reading `meal_days_are_counted_over` = `each_stay`; toward persons under Law 66/2011/QH12"
        )

    def test_what_stands_in_its_place(self) -> None:
        extended = [one.key for one in BOOK.limits if one.extended.__class__.__name__ != "AnyOf" or one.extended.parts]  # type: ignore[union-attr] # only parts matter
        told = {said.about.key: said.condition for said in all_said() if said.kind is SaidKind.LIMIT}
        assert extended
        for key in extended:
            condition = told[key]
            assert condition is not None
            assert "unless another limit stands in its place: " in condition.en

    def test_what_is_missing_has_no_length(self) -> None:
        for said in all_said():
            if said.kind is SaidKind.LIMIT:
                assert (said.value is None) is (said.missing is not None)


class TestSteps:
    """Each row of each procedure stands under the provision that decides it."""

    def test_every_row(self) -> None:
        told = {(said.about.key, said.place) for said in all_said() if said.kind is SaidKind.STEP}
        held = {(one.key, row.sources[0].citation) for one in BOOK.procedures for row in one.transitions}
        assert told == held

    def test_words(self) -> None:
        words = [said.words.en for said in said_at("66/2011/QH12:24.1:s2", SaidKind.STEP)]
        told = (
            "self-report: commune police: must: bring the person to the commune committee (*brought to the commune*); "
            "leads to: with the commune; to whom: commune people's committee"
        )
        assert told in words

    def test_the_reading_under_which_it_stands(self) -> None:
        conditions = [said.condition.en for said in said_at("66/2011/QH12:24.1:s2", SaidKind.STEP) if said.condition]
        assert any(one.endswith("by the reading `commune_police_receives` = `brings_to_commune`") for one in conditions)


class TestEverywhere:
    """What may happen at every stage."""

    def test_death_and_return(self) -> None:
        told = [said for said in all_said() if said.kind is SaidKind.EVERYWHERE]
        assert len(told) == len(BOOK.everywhere)
        words = [said.words.en for said in said_at("66/2011/QH12:24.3", SaidKind.EVERYWHERE)]
        assert words == [
            "disappeared; what is done waits; who answers afterwards: not known",
            "the case was reopened; what waited goes on; who answers afterwards: whoever acts",
        ]
        conditions = [said.condition.en for said in told if said.condition is not None]
        assert "not `minor`" in conditions


class TestCounting:
    """The rules by which limits are counted, each under its clause of the Civil Code."""

    def test_all_six(self) -> None:
        counting = BOOK.counting
        assert counting is not None
        told = {(said.place, said.words.en) for said in all_said() if said.kind is SaidKind.COUNTING}
        assert (counting.event_day.citation, "the day of the event is not counted") in told
        assert (counting.moved.citation, "an end on a day off moves to the end of the next working day") in told
        assert len(told) == 6
