from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import ALLOWANCE, FACTS, FIRST_DAY, READINGS, label, source, toy_book, weak

from victim_protocol.errors import NotModelled
from victim_protocol.law.benefit import Benefit, Force, Ground, Occasion, Recipient, Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import Range
from victim_protocol.law.key import Key
from victim_protocol.law.rate import LimitTerm
from victim_protocol.law.reading import MissingText
from victim_protocol.law.verdicts import statuses

BOOK = toy_book()
CROSSING, BLANKET = BOOK.benefits
FERRY = Key("ferry")
DAY = timedelta(days=1)
CHANGES = (FIRST_DAY, date(2005, 7, 1), date(2010, 1, 1))


def with_crossing(**changes: Any) -> LawBook:
    """The toy law with another crossing."""
    return toy_book(benefits=(evolve(CROSSING, **changes), BLANKET))


def with_step(**changes: Any) -> LawBook:
    """The toy law whose crossing is given on other days or otherwise."""
    return with_crossing(provisions=Series((evolve(CROSSING.provisions.steps[0], **changes),)))


def with_provision(**changes: Any) -> LawBook:
    """The toy law whose crossing has other grounds or bodies."""
    return with_step(value=evolve(CROSSING.provisions.steps[0].value, **changes))


def with_allowance(**changes: Any) -> LawBook:
    """The toy law whose crossing is worth something else."""
    return with_crossing(allowance=evolve(ALLOWANCE, **changes))


def _until(year: int) -> Series[LimitTerm]:
    """No limit, up to the end of a year."""
    return Series[LimitTerm]((Step(since=FIRST_DAY, until=date(year, 12, 31), value=None),))


def with_fact(key: str, **changes: Any) -> LawBook:
    """The toy law with another fact."""
    return toy_book(facts={**FACTS, Key(key): evolve(FACTS[Key(key)], **changes)})


GROUNDS = CROSSING.provisions.steps[0].value.grounds
LEGAL: dict[str, Callable[[], LawBook]] = {
    "a fact is gone": lambda: toy_book(facts={key: fact for key, fact in FACTS.items() if key != "paid"}),
    "a fact lasts": lambda: with_fact("wet", lasting=True),
    "a choice more": lambda: with_fact("colour", choices=("red", "green", "blue", "grey")),
    "an event opens nothing": lambda: with_fact("arrived", opened_by=()),
    "a ground is gone": lambda: with_provision(grounds=GROUNDS[:1]),
    "the grounds change places": lambda: with_provision(grounds=GROUNDS[::-1]),
    "a ground has another force": lambda: with_provision(grounds=(evolve(GROUNDS[0], force=Force.CONSIDERED),)),
    "a ground asks nothing": lambda: with_provision(grounds=(Ground(ALWAYS, Force.OWED, source("4.1")), GROUNDS[1])),
    "a ground has another place": lambda: with_provision(grounds=(evolve(GROUNDS[0], source=source("8")), GROUNDS[1])),
    "a ground is less well known": lambda: with_provision(grounds=(evolve(GROUNDS[0], source=weak("8")), GROUNDS[1])),
    "a body is gone": lambda: with_provision(bodies=()),
    "a step begins later": lambda: with_step(since=FIRST_DAY + DAY),
    "a step was published": lambda: with_step(published=FIRST_DAY),
    "no money": lambda: with_crossing(allowance=None),
    "no limit": lambda: with_allowance(limit=None),
    "another number": lambda: toy_book(
        facts={**FACTS, Key("size"): evolve(FACTS[Key("weight")], key=Key("size"))},
        benefits=(evolve(CROSSING, allowance=evolve(ALLOWANCE, number=Key("size"))), BLANKET),
    ),
    "another occasion": lambda: with_crossing(occasion=Key("asking")),
    "a benefit is gone": lambda: toy_book(benefits=BOOK.benefits[:1]),
    "the benefits change places": lambda: toy_book(benefits=BOOK.benefits[::-1]),
    "an occasion ends otherwise": lambda: toy_book(occasions=(evolve(BOOK.occasions[0], ends=()), BOOK.occasions[1])),
    "an occasion more": lambda: toy_book(
        occasions=(*BOOK.occasions, Occasion(key=Key("waiting"), label=label("waiting")))
    ),
    "a default is open": lambda: toy_book(readings=(evolve(READINGS[0], default=None), READINGS[1])),
    "a choice has another name": lambda: toy_book(
        readings=(READINGS[0], evolve(READINGS[1], choices=(*READINGS[1].choices[:2], ("seldom", label("never")))))
    ),
    "a text more": lambda: toy_book(texts=(*BOOK.texts, MissingText(key=Key("lost_page"), label=label("page")))),
    "a regime ends": lambda: toy_book(regimes=(evolve(BOOK.regimes[0], identified_until=date(2030, 1, 1)),)),
    "no standing": lambda: toy_book(standings=()),
    "a definition changes": lambda: toy_book(
        definitions={**BOOK.definitions, Key("drenched"): Series((Step(since=FIRST_DAY, value=ALWAYS),))}
    ),
    "an instrument is in force later": lambda: toy_book(
        instruments=(evolve(BOOK.instruments[0], in_force=FIRST_DAY + DAY), BOOK.instruments[1])
    ),
}
NAMES: dict[str, Callable[[], LawBook]] = {
    "a fact": lambda: with_fact("wet", label=label("a"), holds=label("b"), fails=label("c")),
    "a benefit": lambda: with_crossing(label=label("another")),
    "an occasion": lambda: toy_book(occasions=(evolve(BOOK.occasions[0], label=label("another")), BOOK.occasions[1])),
    "a reading": lambda: toy_book(
        readings=(evolve(READINGS[0], question=label("another"), reason=label("another")), READINGS[1])
    ),
    "a choice of a reading": lambda: toy_book(
        readings=(evolve(READINGS[0], choices=(("counts", label("another")), READINGS[0].choices[1])), READINGS[1])
    ),
    "a text": lambda: toy_book(texts=(evolve(BOOK.texts[0], label=label("another")),)),
    "a regime": lambda: toy_book(regimes=(evolve(BOOK.regimes[0], label=label("another")),)),
    "a standing": lambda: toy_book(standings=(evolve(BOOK.standings[0], label=label("another")),)),
    "an instrument": lambda: toy_book(
        instruments=(evolve(BOOK.instruments[0], title=label("another")), BOOK.instruments[1])
    ),
    "events": lambda: toy_book(events={key: label("another") for key in BOOK.events}),
    "costs": lambda: toy_book(costs={key: label("another") for key in BOOK.costs}),
    "actors": lambda: toy_book(actors={key: label("another") for key in BOOK.actors}),
}


def judged(book: LawBook, day: date, benefit: Benefit, accept: Evidence = Evidence.SECONDARY, **known: Any) -> Any:
    """The statuses that a benefit may have on a day."""
    judge = book.on(day, accept).judges[FERRY][benefit.key]
    return statuses(judge.possible(book.variables.vector({Key(key): value for key, value in known.items()}, {})))


class TestHash:
    """A hash of what is law in a book."""

    @pytest.mark.parametrize("change", LEGAL)
    def test_changes_with_anything_legal(self, change: str) -> None:
        """However small."""
        assert LEGAL[change]().hash != BOOK.hash

    def test_no_two_changes_look_alike(self) -> None:
        """Each book has its own hash."""
        assert len({make().hash for make in LEGAL.values()}) == len(LEGAL)

    @pytest.mark.parametrize("change", NAMES)
    def test_does_not_change_with_names(self, change: str) -> None:
        """A better translation is the same law."""
        changed = NAMES[change]()
        assert changed.hash == BOOK.hash
        assert repr(changed.hash) == repr(toy_book().hash)

    def test_does_not_change_with_use(self) -> None:
        """What is remembered is not law."""
        book = toy_book()
        book.on(FIRST_DAY)
        assert book.hash == BOOK.hash
        assert book == toy_book()


class TestDays:
    """What a book says on a day."""

    def test_changes_on_the_days_of_its_parts(self) -> None:
        """Definitions, provisions, rates and limits."""
        assert BOOK.change_days == CHANGES
        assert with_allowance(limit=Series((Step(since=date(2003, 1, 1), value=None),))).change_days == (
            FIRST_DAY,
            date(2003, 1, 1),
            *CHANGES[1:],
        )

    @given(st.integers(0, 5000).map(lambda number: FIRST_DAY + number * DAY))
    def test_a_snapshot_is_that_of_the_last_change(self, day: date) -> None:
        """It holds what the parts say on the day itself."""
        snapshot = BOOK.on(day)
        assert snapshot.since == max(change for change in CHANGES if change <= day)
        assert snapshot.compiler.definitions == {key: series.on(day) for key, series in BOOK.definitions.items()}
        for benefit in BOOK.benefits:
            judge = snapshot.judges[FERRY].get(benefit.key)
            assert (judge is not None) == benefit.provisions.covers(day)
            assert judge is None or judge.provision == benefit.provisions.on(day)

    def test_is_made_once(self) -> None:
        """For each interval and each kind of evidence."""
        book = toy_book()
        assert book.on(FIRST_DAY) is book.on(CHANGES[1] - DAY)
        assert book.on(CHANGES[1]) is not book.on(CHANGES[1] - DAY)
        assert book.on(FIRST_DAY, Evidence.OFFICIAL) is not book.on(FIRST_DAY)
        assert book.on(FIRST_DAY, Evidence.OFFICIAL) is book.on(FIRST_DAY, Evidence.OFFICIAL)
        assert book.on(FIRST_DAY) is book.on(FIRST_DAY, Evidence.SECONDARY)

    def test_before_its_first_day_it_says_nothing(self) -> None:
        """And says which day that is."""
        with pytest.raises(NotModelled, match="2000-12-31 lies before 2001-01-01") as caught:
            BOOK.on(FIRST_DAY - DAY)
        assert "2000-12-31 trước 2001-01-01" in caught.value.text("vi")

    def test_a_definition_of_other_days_is_not_in_it(self) -> None:
        """One that has ended, or has not begun."""
        late = Series((Step(since=CHANGES[1], until=CHANGES[2] - DAY, value=ALWAYS),))
        book = toy_book(definitions={**BOOK.definitions, Key("late"): late})
        assert [Key("late") in book.on(day).compiler.definitions for day in CHANGES] == [False, True, False]


class TestJudging:
    """The conditions of a day, judged."""

    def test_the_definition_of_the_day_counts(self) -> None:
        """Whoever arrived crosses first; from 2005 on, whoever is drenched."""
        known: dict[str, Any] = {"wet": True, "cold": True, "weight": 0}
        assert judged(BOOK, CHANGES[1], CROSSING, **known) == (Status.OWED,)
        assert Status.REFUSED in judged(BOOK, CHANGES[1] - DAY, CROSSING, **known)

    def test_a_number_is_cut_at_the_bounds_of_the_book(self) -> None:
        """Heavy passengers are considered."""
        known: dict[str, Any] = {"wet": False, "cold": False}
        found = [judged(BOOK, CHANGES[1], CROSSING, weight=weight, **known) for weight in (2, 3, Range(2, 3))]
        assert found == [(Status.REFUSED,), (Status.CONSIDERED,), (Status.REFUSED, Status.CONSIDERED)]

    def test_a_weak_ground_is_open_where_only_official_texts_count(self) -> None:
        """Although the fact is known."""
        assert judged(BOOK, CHANGES[1], BLANKET, cold=True) == (Status.OWED,)
        strict = judged(BOOK, CHANGES[1], BLANKET, Evidence.OFFICIAL, cold=True)
        assert strict == (Status.REFUSED, Status.NOT_YET, Status.OWED)


class TestContents:
    """What a book holds, by key."""

    def test_benefits_of_a_regime_with_their_occasions(self) -> None:
        """In the order of the book."""
        found = [(key, benefit.occasion) for key, benefit in BOOK.benefits_of[FERRY, Recipient.PERSON].items()]
        assert found == [("crossing", "voyage"), ("blanket", "asking")]
        occasions = BOOK.occasions_of[FERRY, Recipient.PERSON]
        assert {one.key for one in occasions} == {"voyage", "asking"}
        assert [BOOK.occasion_of[one.key] for one in occasions] == [*occasions]
        only = toy_book(benefits=BOOK.benefits[:1])
        assert only.occasions_of[FERRY, Recipient.PERSON] == (only.occasion_of[BOOK.benefits[0].occasion],)

    def test_defaults_of_readings(self) -> None:
        """None where a question is open."""
        assert BOOK.defaults == {"luggage": "counts", "night": None}

    def test_citations_are_those_of_its_sources(self) -> None:
        """Each place once, however well it is known."""
        assert BOOK.citations == {one.citation for one in BOOK.sources}
        assert source("10").citation in BOOK.citations

    def test_an_allowance_without_a_limit_has_fewer_days(self) -> None:
        """And a benefit in kind has only those of its provisions."""
        cheap = toy_book(benefits=(evolve(CROSSING, allowance=evolve(ALLOWANCE, limit=_until(2003))),))
        assert cheap.change_days == (FIRST_DAY, date(2004, 1, 1), *CHANGES[1:])
        assert toy_book(benefits=(evolve(CROSSING, allowance=evolve(ALLOWANCE, limit=None)),)).change_days == CHANGES
        assert toy_book(benefits=(evolve(CROSSING, allowance=None),)).change_days == CHANGES[:2]
