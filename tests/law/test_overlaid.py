"""Overlays: they fill what is not known, and change what is known only by name."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.statutes.law_2024.people import ASKED, NEW
from tests.statutes.law_2024.people import victim as new_victim
from tests.statutes.scene import entry

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.allowances import Line
from victim_protocol.errors import InvalidLaw
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Force, Ground, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.condition import AllOf, Defined, Happened, Is
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.gaps import gaps
from victim_protocol.law.instrument import Instrument
from victim_protocol.law.key import Key
from victim_protocol.law.overlaid import overlaid
from victim_protocol.law.overlay import Amount, Given, HeldText, Overlay
from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.statutes.book import default_book

BOOK = default_book()
TEXT = Instrument(
    identity=InstrumentId("9", 2099, "TT-XX"),
    title=Label("văn bản hư cấu", "an invented text"),
    signed=None,
    in_force=None,
    evidence=Evidence.SECONDARY,
)
MEALS: dict[str, Any] = {"regime": Key("law_2024"), "benefit": Key("meals")}
HOME = entry("returned_home", day=NEW)


def source(place: str = "1") -> Source:
    return Source(Citation.parse(f"9/2099/TT-XX:{place}"), Evidence.SECONDARY)


def rate(dong: int, kind: RateKind = RateKind.EXACTLY) -> Rate:
    return Rate(kind=kind, dong=dong, source=source())


def overlay(*amounts: Amount, **parts: Any) -> Overlay:
    return Overlay(name="test", instruments=(TEXT,), amounts=amounts, **parts)


def amount(dong: int = 50_000, **changes: Any) -> Amount:
    return Amount(**{**MEALS, "rate": rate(dong), "since": date(2025, 7, 1), **changes})


def codes(*amounts: Amount, **parts: Any) -> list[tuple[str, str]]:
    with pytest.raises(InvalidLaw, match=":") as caught:
        overlaid(BOOK, overlay(*amounts, **parts))
    return [(problem.path, problem.code) for problem in caught.value.problems]


def asked(book: LawBook, *entries: Entry, on: date = ASKED, **options: Any) -> PersonAssessment:
    case = Case(persons=(Person(id="p1"),), entries=entries)
    return assess(case, on=on, book=book, **options).person("p1")


def rates(book: LawBook, regime: str, benefit: str) -> list[tuple[date, date | None, int | None]]:
    (found,) = (one for one in book.benefits if (one.regime, one.key) == (regime, benefit))
    assert found.allowance is not None
    return [(step.since, step.until, getattr(step.value, "dong", None)) for step in found.allowance.rate.steps]


def _lines(person: PersonAssessment, benefit: str) -> list[Line]:
    return [line for line in person.statement.lines if line.benefit.key == benefit]


class TestAmounts:
    """In the place of what is not known, for its days only."""

    def test_an_amount_that_is_not_known_is_filled(self) -> None:
        book = overlaid(BOOK, overlay(amount()))
        lodged = entry("lodged", day=NEW)
        before, after = asked(BOOK, new_victim(), lodged), asked(book, new_victim(), lodged)
        assert (before.statement.owed.low, after.statement.owed.low) == (0, 37 * 50_000)
        (line,) = after.lines_of(after.support["meals"])
        assert "9/2099/TT-XX:1" in {one.citation.key for one in line.sources}

    def test_for_a_time_within(self) -> None:
        since, until = date(2025, 9, 1), date(2025, 9, 30)
        book = overlaid(BOOK, overlay(amount(since=since, until=until)))
        assert rates(book, "law_2024", "meals") == [
            (date(2025, 7, 1), date(2025, 8, 31), None),
            (since, until, 50_000),
            (date(2025, 10, 1), None, None),
        ]

    def test_across_several_steps(self) -> None:
        """From the time before the first amounts on: what is known in between must be named."""
        whole = amount(regime=Key("law_2011"), since=date(2012, 1, 1), rate=rate(29_999))
        assert ("amounts[0].rate", "below_floor") in codes(whole)
        whole = evolve(whole, until=date(2020, 7, 6))
        assert codes(whole) == [("amounts[0].rate", "below_floor")]
        replaced = evolve(whole, replaces=InstrumentId.parse("134/2013/TTLT-BTC-BLĐTBXH"))
        steps = rates(overlaid(BOOK, overlay(replaced)), "law_2011", "meals")
        assert {dong for since, _, dong in steps if since <= date(2020, 7, 6)} == {29_999}

    def test_two_one_after_the_other(self) -> None:
        first, second = amount(until=date(2025, 12, 31)), amount(60_000, since=date(2026, 1, 1))
        assert [dong for *_, dong in rates(overlaid(BOOK, overlay(first, second)), "law_2024", "meals")] == [
            50_000,
            60_000,
        ]

    def test_a_local_level_above_the_floor(self) -> None:
        """Joint Circular 134/2013 6.3; at the floor itself, too."""
        for dong in (30_000, 45_000):
            local = amount(dong, regime=Key("law_2011"), since=date(2014, 1, 1), until=date(2018, 12, 31))
            book = overlaid(BOOK, overlay(local))
            assert (date(2014, 1, 1), date(2018, 12, 31), dong) in rates(book, "law_2011", "meals")

    def test_of_a_province_beside_those_of_others(self) -> None:
        """What other provinces set stands in nobody's way; it counts where the budget of this one pays."""
        where = Is(Key("former_province"), "22", source())
        local = amount(45_000, regime=Key("law_2011"), since=date(2021, 1, 1), until=date(2024, 12, 31), where=where)
        assert self.paid(local) == {"22": (90_000, 90_000), "02": (120_000, 120_000), "01": (0, None)}

    def test_of_the_whole_country_leaves_what_a_province_set(self) -> None:
        central = amount(45_000, regime=Key("law_2011"), since=date(2021, 1, 1), until=date(2024, 12, 31))
        assert self.paid(central) == {"22": (90_000, 90_000), "02": (120_000, 120_000), "01": (90_000, 90_000)}

    @staticmethod
    def paid(told: Amount) -> dict[str, tuple[int, int | None]]:
        """For two days of meals in 2022, by the province whose budget pays."""
        book, day = overlaid(BOOK, overlay(told)), date(2022, 3, 1)
        entries = (
            entry("certified", day=day, citizenship="viet_nam", needs_essentials=True),
            entry("lodged", day=day),
        )
        found = {}
        for code in ("22", "02", "01"):
            paying = entry(None, day=day, former_province=code)
            (line,) = _lines(asked(book, *entries, paying, on=date(2022, 3, 2)), "meals")
            found[code] = (line.amount.low, line.amount.high)
        return found

    @pytest.mark.parametrize("dong", [1, 29_999])
    def test_below_the_floor_it_is_refused(self, dong: int) -> None:
        local = amount(dong, regime=Key("law_2011"), since=date(2014, 1, 1), until=date(2018, 12, 31))
        assert codes(local) == [("amounts[0].rate", "below_floor")]

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"benefit": Key("ordinary_medicine")}, ("amounts[0].replaces", "known")),
            ({"rate": Rate(kind=RateKind.AT_MOST, dong=90_000, source=source())}, ("amounts[0].replaces", "known")),
            ({"benefit": Key("cake")}, ("amounts[0].benefit", "unknown")),
            ({"benefit": Key("legal_aid")}, ("amounts[0].benefit", "in_kind")),
            ({"since": date(2011, 1, 1)}, ("amounts[0].since", "days")),
            ({"until": date(2013, 12, 31)}, ("amounts[0].since", "days")),
        ],
    )
    def test_what_cannot_be_laid_over(self, changes: dict[str, Any], expected: tuple[str, str]) -> None:
        given = {"regime": Key("law_2011"), "since": date(2014, 1, 1), "until": date(2018, 12, 31), **changes}
        assert codes(amount(**given)) == [expected]


class TestGrounds:
    """A further ground beside those that the book knows, for its days."""

    POOR = Ground(
        AllOf((Defined(Key("confirmed_victim"), source()), Happened(Key("returned_home"), source()))),
        Force.OWED,
        source("7"),
    )

    def given(self, **changes: Any) -> Given:
        whom = {"regime": Key("law_2024"), "benefit": Key("initial_hardship_allowance")}
        return Given(**{**whom, "ground": self.POOR, "since": date(2025, 7, 1), **changes})

    def test_it_gives(self) -> None:
        entries = (new_victim(), HOME)
        assert asked(BOOK, *entries).support["initial_hardship_allowance"].status is Status.UNDETERMINED
        book = overlaid(BOOK, overlay(grounds=(self.given(),)))
        finding = asked(book, *entries).support["initial_hardship_allowance"]
        assert finding.status is Status.OWED
        assert "9/2099/TT-XX:7" in {one.citation.key for one in finding.sources}

    def test_only_on_its_days(self) -> None:
        book = overlaid(BOOK, overlay(grounds=(self.given(until=NEW - timedelta(days=1)),)))
        assert asked(book, new_victim(), HOME).support["initial_hardship_allowance"].status is Status.UNDETERMINED

    def test_of_another_benefit_nothing_changes(self) -> None:
        book = overlaid(BOOK, overlay(grounds=(self.given(),)))
        changed = [one.key for one, other in zip(book.benefits, BOOK.benefits, strict=True) if one is not other]
        assert changed == ["initial_hardship_allowance"]

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"benefit": Key("none")}, ("grounds[0].benefit", "unknown")),
            ({"since": date(2025, 6, 30)}, ("grounds[0].since", "days")),
            ({"until": date(2025, 6, 1)}, ("grounds[0].since", "days")),
        ],
    )
    def test_what_cannot_be_laid_over(self, changes: dict[str, Any], expected: tuple[str, str]) -> None:
        assert codes(grounds=(self.given(**changes),)) == [expected]

    def test_a_fact_that_does_not_exist(self) -> None:
        wrong = evolve(self.POOR, condition=Happened(Key("no_event"), source()))
        with pytest.raises(InvalidLaw, match="no_event"):
            overlaid(BOOK, overlay(grounds=(self.given(ground=wrong),)))


class TestTexts:
    """What a missing text says, for everybody."""

    @pytest.mark.parametrize(("holds", "expected"), [(True, Status.OWED), (False, Status.REFUSED)])
    def test_the_condition_is_decided(self, *, holds: bool, expected: Status) -> None:
        """Whether somebody who is not poor is given the allowance all the same."""
        held = HeldText(text=Key("poverty_in_the_law_of_2024"), holds=holds, source=source("3"))
        book = overlaid(BOOK, overlay(texts=(held,)))
        finding = asked(book, new_victim(poor_household=False), HOME).support["initial_hardship_allowance"]
        assert finding.status is expected
        assert "9/2099/TT-XX:3" in {one.citation.key for one in finding.sources}
        assert held.text not in {text.key for text in book.texts}

    def test_one_that_does_not_exist(self) -> None:
        held = HeldText(text=Key("nowhere"), holds=True, source=source())
        assert codes(texts=(held,)) == [("texts[0].text", "unknown")]


class TestLimits:
    """A limit that is added runs like any other."""

    LIMIT = TimeLimit(
        key=Key("invented"),
        act=Key("conclude_identification"),
        actors=(Key("provincial_police"),),
        kind=LimitKind.WITHIN,
        length=33,
        unit=Unit.DAYS,
        starts=(Key("declared"),),
        done_by=(Key("certified"),),
        since=date(2025, 7, 1),
        source=source("4"),
    )

    def test_it_is_counted(self) -> None:
        book = overlaid(BOOK, overlay(limits=(self.LIMIT,)))
        dues = asked(book, entry("declared", day=NEW)).deadlines
        assert {str(due.limit.key): due.end for due in dues}["invented"] == NEW + timedelta(days=33)

    def test_of_an_act_that_does_not_exist(self) -> None:
        assert codes(limits=(evolve(self.LIMIT, act=Key("nowhere")),)) == [("limits.invented", "undeclared")]


class TestBook:
    """The book itself stays; the new one says what was laid over it."""

    def test_the_book_is_as_it_was(self) -> None:
        before = BOOK.hash
        book = overlaid(BOOK, overlay(amount()))
        assert BOOK.hash == before != book.hash
        assert (BOOK.overlays, book.overlays) == ((), (("test", overlay(amount()).hash),))

    def test_a_gap_that_is_filled_is_none_any_more(self) -> None:
        missing = [gap for gap in gaps(overlaid(BOOK, overlay(amount()))) if "meals in the establishment" in told(gap)]
        assert not [gap for gap in missing if "Law 53/2024" in told(gap)]

    def test_all_problems_at_once(self) -> None:
        held = HeldText(text=Key("nowhere"), holds=True, source=source())
        other = evolve(BOOK.instruments[0], title=Label("khác", "another"))
        doubled = Overlay(name="x", instruments=(other,), amounts=(amount(benefit=Key("cake")),))
        with pytest.raises(InvalidLaw, match="this instrument is listed already") as caught:
            overlaid(BOOK, evolve(doubled, texts=(held,)))
        assert [problem.code for problem in caught.value.problems] == ["doubled", "unknown", "unknown"]

    def test_those_of_the_whole_book_beside_those_of_its_parts(self) -> None:
        """What keeps a row from being laid does not hide what is wrong with the limits."""
        limit = evolve(TestLimits.LIMIT, act=Key("dance"))
        found = codes(amount(benefit=Key("cake")), limits=(limit,))
        assert found[0] == ("amounts[0].benefit", "unknown")
        assert len(found) > 1

    def test_of_two_amounts_for_the_same_days_the_second_says_what_it_replaces(self) -> None:
        first, second = amount(), amount(60_000, since=date(2025, 8, 1))
        assert codes(first, second) == [("amounts[1].replaces", "known")]
        named = evolve(second, replaces=TEXT.identity)
        found = rates(overlaid(BOOK, overlay(first, named)), "law_2024", "meals")
        assert [dong for *_, dong in found] == [50_000, 60_000]

    def test_an_instrument_may_be_listed_again_as_it_is(self) -> None:
        """So that two overlays that cite one text can be laid one over the other, and each stands alone."""
        first = overlaid(BOOK, overlay(amount()))
        second = overlaid(first, overlay(amount(benefit=Key("road_meals"))))
        assert [one.identity for one in second.instruments].count(TEXT.identity) == 1

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"replaces": InstrumentId("1", 1999, "TT-XX")}, {("amounts[0].replaces", "unknown")}),
            # a floor of the whole country above what provinces set
            ({"rate": rate(900_000, RateKind.AT_LEAST)}, {("amounts[0].rate", "above_local")}),
        ],
    )
    def test_what_stands_against_known_amounts(self, changes: dict[str, Any], expected: set[tuple[str, str]]) -> None:
        given = {
            "regime": Key("law_2011"),
            "benefit": Key("road_meals"),
            "since": date(2021, 1, 1),
            "until": date(2021, 12, 31),
            "rate": rate(70_000),
            "replaces": InstrumentId.parse("84/2019/TT-BTC"),
            **changes,
        }
        assert {*codes(amount(**given))} == expected

    def test_a_floor_of_the_whole_country_that_no_province_lies_below(self) -> None:
        given = amount(
            70_000,
            rate=rate(70_000, RateKind.AT_LEAST),
            regime=Key("law_2011"),
            benefit=Key("road_meals"),
            since=date(2021, 1, 1),
            until=date(2021, 12, 31),
            replaces=InstrumentId.parse("84/2019/TT-BTC"),
        )
        assert overlaid(BOOK, overlay(given)).overlays

    def test_a_province_lies_below_no_exact_amount_either(self) -> None:
        given = amount(
            50_000,
            regime=Key("law_2011"),
            benefit=Key("household_meals"),
            since=date(2022, 1, 1),
            until=date(2022, 12, 31),
            where=Is(Key("former_province"), "20", source()),
            replaces=InstrumentId.parse("02/2021/TT-BLĐTBXH"),
        )
        assert codes(given) == [("amounts[0].rate", "below_floor")]

    def test_a_text_of_one_province_sets_nothing_in_another(self) -> None:
        cited = Source(Citation.parse("9/2099/NQ-HĐND@20"), Evidence.SECONDARY)
        local = amount(
            90_000,
            rate=Rate(kind=RateKind.EXACTLY, dong=90_000, source=cited),
            where=Is(Key("former_province"), "02", cited),
        )
        text = evolve(TEXT, identity=InstrumentId.parse("9/2099/NQ-HĐND@20"))
        with pytest.raises(InvalidLaw, match="a text of 20, not of 02"):
            overlaid(BOOK, Overlay(name="x", instruments=(text,), amounts=(local,)))

    def test_of_a_missing_text_one_thing_is_said(self) -> None:
        held = HeldText(text=Key("schooling_of_adults"), holds=True, source=source())
        assert codes(texts=(held, evolve(held, holds=False))) == [("texts[1].text", "doubled")]

    def test_an_instrument_that_nobody_lists(self) -> None:
        with pytest.raises(InvalidLaw, match="9/2099/TT-XX"):
            overlaid(BOOK, Overlay(name="x", amounts=(amount(),)))


def told(gap: Any) -> str:
    return ": ".join(label.en for label in gap.about)
