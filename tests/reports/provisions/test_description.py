"""Every provision of the book, and what is said under each."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.provisions.told import all_said, place, places, said_at
from tests.reports.test_text import approved
from tests.toy_law import toy_book

from victim_protocol.labels import Language
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.contents import ContentKind, contents
from victim_protocol.reports.law_sheet import days_words, use_words
from victim_protocol.reports.provisions.description import _joined, described
from victim_protocol.reports.provisions.said import Days, Said, SaidKind
from victim_protocol.reports.provisions.uses import use_of
from victim_protocol.statutes.book import default_book

BOOK = default_book()
SHOWN = (
    "09/2013/NĐ-CP:19.2.a",
    "66/2011/QH12:24.3",
    "134/2013/TTLT-BTC-BLĐTBXH:4.1.c:d2",
    "134/2013/TTLT-BTC-BLĐTBXH:3.9",
    "35/2013/TT-BLĐTBXH:16.1.b",
    "91/2015/QH13:147.3",
    "53/2024/QH15:63",
    "98/2026/NĐ-CP:8.1",
    "335/2026/NĐ-CP:4",
    "15/2020/NQ-HĐND@02",
)


class TestPlaces:
    """No provision is left out, none is invented, and each says something."""

    def test_every_provision_stands_in_it_once(self) -> None:
        told = [one.citation for found in places().values() for one in found]
        assert sorted(told) == sorted(BOOK.citations)

    def test_every_instrument_in_the_order_of_the_book(self) -> None:
        assert [*places()] == [one.identity for one in BOOK.instruments]
        for found in places().values():
            assert [one.citation for one in found] == sorted(one.citation for one in found)

    def test_each_says_something(self) -> None:
        assert [one.citation.key for found in places().values() for one in found if not one.says] == []

    def test_the_evidence_is_that_of_the_book(self) -> None:
        known = {(source.citation, source.evidence) for source in BOOK.sources}
        assert {(said.place, said.evidence) for said in all_said()} == known

    def test_everything_that_the_book_says_is_said(self) -> None:
        """Each content is used somewhere, on all of its days, and each sort of thing is told."""
        told: dict[tuple[ContentKind, str], list[Days]] = {}
        for said in all_said():
            for use in said.uses:
                told.setdefault((use.kind, use.key), []).extend(said.days)
        missing = []
        for content in contents(BOOK):
            use = use_of(content, BOOK)
            days = told.get((use.kind, use.key))
            first = content.since if content.kind not in (ContentKind.REGIME, ContentKind.DEFINITION) else None
            if days is None or (first is not None and not any((one.since or date.min) <= first for one in days)):
                missing.append((content.kind, use.key))
        assert missing == []
        assert {said.kind for said in all_said()} == set(SaidKind)

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_as_it_was_read_beside_the_texts(self, language: Language) -> None:
        parts = ["\n".join([key, *(_line(one, language) for one in place(key).says)]) for key in SHOWN]
        text = "\n\n".join(parts)
        assert text == approved(f"provisions.{language}.txt", text)


def _line(said: Said, language: Language) -> str:
    parts = [said.kind.label, said.words, said.condition, said.value, said.missing]
    told = [label[language] for label in parts if label is not None]
    told += [days_words(said.days, language), ", ".join(stage[language] for stage in said.stages)]
    told.append("; ".join(use_words(use, language) for use in said.uses))
    return "    " + " | ".join(told)


class TestMerged:
    """What is said of several days in a row, or at several stages, is said once."""

    def test_days_in_a_row(self) -> None:
        (said,) = said_at("09/2013/NĐ-CP:19.2.a", SaidKind.GROUND)
        assert said.days == (Days(date(2013, 4, 15), None),)
        steps = next(one for one in BOOK.benefits if one.key == "meals").provisions.steps
        assert len([one for one in steps if one.since >= date(2013, 4, 15)]) > 1

    def test_no_row_stands_twice(self) -> None:
        marks = [(said.place, said.digest) for said in all_said()]
        assert len(marks) == len(set(marks))

    def test_stages_together(self) -> None:
        steps = said_at("66/2011/QH12:24.3", SaidKind.STEP)
        several = [said for said in steps if len(said.stages) > 1]
        assert several
        assert all(len(set(said.stages)) == len(said.stages) for said in steps)

    @given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.sampled_from([None, date(2011, 1, 1)]))))
    def test_no_day_is_lost_and_none_is_added(self, drawn: list[tuple[int, int, date | None]]) -> None:
        days = [Days(_FIRST + timedelta(first), _FIRST + timedelta(first + more), text) for first, more, text in drawn]
        for text in (None, date(2011, 1, 1)):
            of_text = [one for one in days if one.signed == text]
            joined = _joined(of_text)
            assert _covered(joined) == _covered(of_text)
            ends = [one.until for one in joined]
            starts = [one.since for one in joined]
            gaps = zip(ends, starts[1:], strict=False)
            assert all(end is not None and start is not None and (start - end).days > 1 for end, start in gaps)

    def test_texts_of_other_days_stay_apart(self) -> None:
        days = [Days(date(2012, 1, 1), date(2012, 12, 31)), Days(date(2013, 1, 1), None, date(2012, 5, 1))]
        assert _joined(days) == tuple(days)

    def test_without_an_end_or_a_beginning(self) -> None:
        assert _joined([Days(date(2013, 1, 1), None), Days(date(2014, 1, 1), date(2015, 1, 1))]) == (
            Days(date(2013, 1, 1), None),
        )
        assert _joined([Days(None, None), Days(None, None)]) == (Days(None, None),)


_FIRST = date(2012, 1, 1)


def _covered(days: Iterable[Days]) -> set[date]:
    assert all(one.since is not None and one.until is not None for one in days)
    return {
        one.since + timedelta(number)
        for one in days
        if one.since is not None and one.until is not None
        for number in range((one.until - one.since).days + 1)
    }


class TestOpenAndUnknown:
    """A place names the questions that it is a text of, and what is not known there."""

    def test_readings(self) -> None:
        keys = [one.key for one in place("09/2013/NĐ-CP:19.2.a").readings]
        assert keys == ["need_for_essentials", "meal_days_are_counted_over", "days_of_presence"]

    def test_what_lies_within_a_text_of_a_reading(self) -> None:
        wider = next(one for one in BOOK.readings if one.key == "private_establishments_and_budget")
        assert Citation.parse("09/2013/NĐ-CP:19.2.a") not in {source.citation for source in wider.sources}
        texts = [(source.citation, one.key) for one in BOOK.readings for source in one.sources]
        for identity, found in places().items():
            of_instrument = [(text, key) for text, key in texts if text.instrument == identity]
            for one in found:
                within = {key for text, key in of_instrument if text.covers(one.citation)}
                assert {reading.key for reading in one.readings} == within

    def test_gaps(self) -> None:
        (missing,) = place("66/2011/QH12:24.3").missing
        assert missing.en == "below which age one was a child before 01/06/2017: the text is not held"

    def test_a_book_without_limits_and_procedures(self) -> None:
        told = described(toy_book(counting=None, procedures=(), everywhere=(), handover=None))
        kinds = {said.kind for found in told.values() for one in found for said in one.says}
        assert SaidKind.COUNTING not in kinds
        assert SaidKind.GROUND in kinds

    def test_of_an_instrument_that_nothing_cites(self) -> None:
        extra = evolve(BOOK.instruments[0], identity=InstrumentId("1", 1999, "QH10"))
        book = toy_book(instruments=(*toy_book().instruments, extra))
        assert described(book)[extra.identity] == ()
