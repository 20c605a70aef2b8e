from datetime import UTC, date, datetime

import pytest
from attrs import evolve

from victim_protocol.engine.one_day import OneDay, Stretch
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.one_day import assess_one_day
from victim_protocol.statutes.book import default_book

ON = date(2017, 5, 10)
VICTIM = {Key("certified"): Occurrence.HAPPENED, Key("citizenship"): "viet_nam", Key("accompanies_victim"): False}
LODGED = {**VICTIM, Key("lodged"): Occurrence.HAPPENED, Key("age"): 20}


def problems(one_day: OneDay) -> list[str]:
    with pytest.raises(InvalidFact, match=":") as caught:
        assess_one_day(one_day)
    return [problem.text() for problem in caught.value.problems]


class TestAssessOneDay:
    """The full answer from the facts of one day."""

    def test_it_has_findings_and_their_reasons(self) -> None:
        found = assess_one_day(OneDay(on=ON, facts=LODGED))
        support = found.support["psychological_support"]
        assert support.status is Status.OWED
        assert support.reasons[0].ground.source.citation.article == "21"
        assert found.stands_as("victim").value == "holds"

    def test_days_are_counted_from_the_day_asked(self) -> None:
        found = assess_one_day(OneDay(on=ON, facts=LODGED, stretches={Key("stay"): Stretch(3, over=False)}))
        [line] = found.lines_of(found.support["meals"])
        assert line.days is not None
        assert (line.days.first, line.days.last) == (ON, date(2017, 5, 12))

    def test_without_days_none_are_certain(self) -> None:
        [line] = (found := assess_one_day(OneDay(on=ON, facts=LODGED))).lines_of(found.support["meals"])
        assert (line.units.low, line.units.high) == (0, None)

    def test_what_was_spent_counts(self) -> None:
        facts = {**VICTIM, Key("mission_informed"): Occurrence.HAPPENED, Key("is_abroad"): True}
        found = assess_one_day(OneDay(on=ON, facts=facts, costs={Key("fare_from_abroad"): 16_777_217}))
        [line] = found.lines_of(found.support["ticket_to_viet_nam"])
        assert line.amount.low == line.amount.high == 16_777_217

    def test_the_lowest_age_and_the_law_that_governs_follow(self) -> None:
        child = assess_one_day(OneDay(on=ON, facts={**LODGED, Key("age"): Range(12, 15)}))
        assert child.fits("minor").value == "holds"
        vector = child.support["guardian"].part.vector
        slots = child.book.variables.slots
        assert (vector[slots[Key("lowest_age")]], vector[slots[Key("governed_by")]]) == (12, "law_2011")

    @pytest.mark.parametrize(
        ("regime", "identified", "expected"),
        [
            (None, None, "law_2024"),
            (None, date(2025, 6, 30), "law_2011"),
            (None, date(2026, 1, 6), "law_2024"),
            (Key("law_2011"), None, "law_2011"),
        ],
    )
    def test_the_regime_is_the_one_given_or_the_one_that_identification_decides(
        self, regime: Key | None, identified: date | None, expected: str
    ) -> None:
        found = assess_one_day(OneDay(on=date(2026, 1, 5), regime=regime, identified=identified))
        assert found.regime.key == expected

    def test_under_official_sources_alone(self) -> None:
        one_day = OneDay(on=date(2026, 1, 5), facts=LODGED)
        weak = assess_one_day(one_day, accept=Evidence.OFFICIAL).support["legal_advice"]
        assert weak.status is Status.UNDETERMINED
        assert weak.not_accepted

    def test_under_another_choice_of_a_reading(self) -> None:
        last_day = OneDay(on=ON, facts=LODGED, stretches={Key("stay"): Stretch(3, over=True)})
        amounts = {
            choice: assess_one_day(last_day, readings={"days_of_presence": choice}).statement.owed.low
            for choice in ("both_days", "not_the_day_of_leaving")
        }
        assert amounts["both_days"] - amounts["not_the_day_of_leaving"] == 30_000

    def test_of_another_book(self) -> None:
        book = evolve(default_book(), benefits=default_book().benefits[:1])
        assert [*assess_one_day(OneDay(on=ON, facts=LODGED), book=book).support] == [book.benefits[0].key]

    def test_an_event_did_not_come_later(self) -> None:
        waiting = {**LODGED, Key("certified"): Occurrence.PENDING}
        found = assess_one_day(OneDay(on=ON, facts=waiting)).support["psychological_support"]
        assert found.waits_for == ((Key("certified"),),)
        assert "certificate_reaches_back" not in found.readings


class TestRefused:
    """All that is wrong is told at once, each with its path, and no value is repeated."""

    def test_every_problem_is_listed(self) -> None:
        assert problems(
            OneDay(
                on=ON,
                regime=Key("law_1999"),
                facts={
                    Key("certfied"): True,
                    Key("lowest_age"): 3,
                    Key("age"): -1,
                    Key("citizenship"): "elsewhere",
                    Key("died"): "yes",
                },
                costs={Key("fare"): -1, Key("bribe"): 1},
                stretches={
                    Key("stay"): Stretch(0, over=True),
                    Key("household"): Stretch(23, over=True),
                    Key("sleep"): Stretch(1, over=True),
                },
            )
        ) == [
            "regime: not in the vocabulary; similar: law_2011",
            "facts[0]: not in the vocabulary; similar: certified",
            "facts[1]: not in the vocabulary",
            "facts.age: not a whole number from 0, or a range",
            "facts.citizenship: not one of: viet_nam, stateless_permanent_resident, stateless, foreign",
            "facts.died: an event: not an Occurrence",
            "costs.fare: not a whole number of đồng, or negative",
            "costs[1]: not in the vocabulary",
            "stretches.stay: not a whole number of days, at least one",
            "stretches.household: the law changes within these days",
            "stretches[2]: not in the vocabulary",
        ]

    def test_a_moment_is_no_day(self) -> None:
        moment = datetime(2017, 5, 10, 8, tzinfo=UTC)
        assert problems(OneDay(on=moment, facts={Key("certfied"): True})) == ["on: not a day without an hour"]
        assert problems(OneDay(on=ON, identified=moment)) == ["identified: not a day without an hour"]

    def test_a_stretch_may_end_on_the_day_before_the_law_changes(self) -> None:
        assert assess_one_day(OneDay(on=ON, stretches={Key("stay"): Stretch(22, over=True)})).asked == ON

    def test_a_stretch_may_not_last_beyond_all_days(self) -> None:
        on = date(2026, 11, 1)
        most = (date.max - on).days + 1
        assert assess_one_day(OneDay(on=on, stretches={Key("stay"): Stretch(most, over=True)})).asked == on
        assert problems(OneDay(on=on, stretches={Key("stay"): Stretch(most + 1, over=True)}))

    @pytest.mark.parametrize(
        "one_day", [OneDay(on=date(2010, 1, 1)), OneDay(on=ON, regime=Key("law_2024")), OneDay(on=date(1990, 1, 1))]
    )
    def test_a_day_whose_law_is_not_held(self, one_day: OneDay) -> None:
        with pytest.raises(NotModelled, match=r"not held|not yet in force"):
            assess_one_day(one_day)

    def test_the_repr_tells_only_the_day(self) -> None:
        one_day = OneDay(on=ON, facts=LODGED, costs={Key("fare"): 7}, identified=ON, regime=Key("law_2011"))
        assert repr(one_day) == "OneDay(on=datetime.date(2017, 5, 10))"
