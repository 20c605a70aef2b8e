from datetime import date, timedelta
from pathlib import Path

import pytest

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.engine.duty import DutyState
from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Benefit
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Rate, RateKind, outcomes
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.proceedings import proceedings
from victim_protocol.reports.duties import duty_lines
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_file

BOOK = default_book()
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 31)
DAY = timedelta(days=1)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
FILES = sorted((Path(__file__).parents[1] / "cases").glob("*.toml"))
PRICED = [benefit for benefit in BOOK.benefits if benefit.allowance is not None]


class TestRates:
    """On every day since 2007 a rate has one value, or says what is not known, or is not modelled."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("benefit", PRICED, ids=lambda benefit: f"{benefit.regime}.{benefit.key}")
    def test_each_day(self, benefit: Benefit) -> None:
        assert benefit.allowance is not None
        series = benefit.allowance.rate
        modelled = []
        for day in DAYS:
            holding = [step for step in series.steps if step.since <= day <= (step.until or date.max)]
            if not holding:
                with pytest.raises(NotModelled, match=str(day)):
                    series.on(day)
                continue
            (step,) = holding
            assert series.on(day) is step.value
            modelled.append(day)
            for rate in outcomes(step.value):
                assert isinstance(rate, Rate)
                assert (rate.kind is RateKind.NOT_KNOWN) is (rate.missing is not None)
        assert modelled[-1] == LAST
        assert len(modelled) == (LAST - modelled[0]).days + 1

    def test_nothing_is_modelled_before_the_law(self) -> None:
        for day in DAYS[: (date(2012, 1, 1) - FIRST).days]:
            for benefit in PRICED:
                assert benefit.allowance is not None
                assert not benefit.allowance.rate.covers(day)


class TestLimits:
    """On every day since 2007 an act is limited, or no text that is held limits it; never twice by one text."""

    CHANGES = sorted(
        {FIRST, *(one.since for one in BOOK.limits), *(one.until + DAY for one in BOOK.limits if one.until)}
    )
    """On the days between two of these the same limits govern."""

    def test_no_text_limits_an_act_twice(self) -> None:
        for limits in BOOK.limits_of.values():
            for day in self.CHANGES:
                governing = [limit for limit in limits if limit.governs(day)]
                once = {(limit.source.citation.key, limit.starts, limit.conflict) for limit in governing}
                assert len(once) == len(governing)

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("limit", BOOK.limits, ids=lambda limit: limit.key)
    def test_each_has_one_answer_on_the_days_that_it_governs(self, limit: TimeLimit) -> None:
        """A number of units, no number, or what would have to be known; on every other day none."""
        without = limit.kind in (LimitKind.AT_ONCE, LimitKind.BEFORE)
        assert (limit.length is not None) is not (limit.missing is not None or without)
        assert [day for day in DAYS if limit.governs(day)] == [
            day for day in DAYS if limit.since <= day <= (limit.until or date.max)
        ]
        assert limit.since > FIRST

    @pytest.mark.parametrize(
        ("act", "day", "texts"),
        [
            ("verify", date(2011, 12, 31), 0),
            ("verify", date(2012, 1, 1), 1),
            ("verify", date(2014, 3, 25), 2),
            ("verify", date(2025, 6, 30), 2),
            ("verify", date(2025, 7, 1), 0),
            ("decide_claim", date(2013, 4, 14), 0),
            ("decide_claim", date(2025, 7, 1), 1),
            ("paid_road_meals", date(2019, 11, 26), 1),
            ("paid_road_meals", date(2019, 11, 27), 0),
        ],
    )
    def test_around_the_changes_of_law(self, act: str, day: date, texts: int) -> None:
        assert sum(limit.governs(day) for limit in BOOK.limits_of[Key(act)]) == texts


class TestBenefits:
    """On every day since 2007 a benefit is given by one set of texts, or by none that is modelled."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("benefit", BOOK.benefits, ids=lambda benefit: f"{benefit.regime}.{benefit.key}")
    def test_each_day(self, benefit: Benefit) -> None:
        steps = benefit.provisions.steps
        for day in DAYS:
            holding = [step for step in steps if step.since <= day <= (step.until or date.max)]
            assert len(holding) <= 1
            assert benefit.provisions.covers(day) is bool(holding)
        assert DAYS[0] < steps[0].since


class TestAuthorities:
    """On every day a body acts, or it is said that it is gone and what would tell who acts for it."""

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("actor", BOOK.actors)
    def test_each_day(self, actor: Key) -> None:
        for day in DAYS:
            acting, missing = BOOK.competence.acting_on((actor,), day)
            assert (len(acting), len(missing)) in ((1, 0), (0, 1))

    @pytest.mark.parametrize(
        ("actor", "last"),
        [
            ("district_police", date(2025, 2, 28)),
            ("district_division", date(2025, 2, 28)),
            ("provincial_department", date(2025, 2, 28)),
            ("ministry_of_labour", date(2025, 2, 28)),
            ("district_chair", date(2025, 6, 30)),
        ],
    )
    def test_who_is_gone(self, actor: str, last: date) -> None:
        assert BOOK.competence.acting_on((Key(actor),), last)[0] == (actor,)
        assert BOOK.competence.acting_on((Key(actor),), last + timedelta(days=1))[0] == ()

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_none_that_is_gone_is_named_for_what_is_to_be_done(self, path: Path, language: str) -> None:
        """Asked after the last change of the bodies; of what was done before, the bodies of then are told."""
        case = read_file(path.read_text(encoding="utf-8")).case
        day = date(2025, 7, 2)
        gone = {BOOK.actors[actor][language] for one in BOOK.ended for actor in one.actors}
        for one in proceedings(case, on=day):
            open_now = tuple(duty for duty in one.duties if duty.state not in (DutyState.DONE_LATE, DutyState.LEFT))
            for line in duty_lines(open_now, day, BOOK, language):
                who, _, to = line.strip().removeprefix("- ").partition(": ")
                assert not gone & {*who.split(", "), *to.partition(" → ")[2].partition(";")[0].split(", ")}

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_nor_for_what_is_given_on_the_day(self, path: Path) -> None:
        case = read_file(path.read_text(encoding="utf-8")).case
        day = date(2025, 7, 2)
        for person in assess(case, on=day).persons if governed(case, day) else ():
            for finding in person.support.values():
                if finding.benefit.occasion == "day_asked":
                    named = [bearer.body.actor for bearer in finding.bodies if bearer.ended is None]
                    assert BOOK.competence.acting_on(tuple(named), day)[1] == ()


def governed(case: Case, day: date) -> bool:
    try:
        return bool(assess(case, on=day))
    except NotModelled:
        return False
