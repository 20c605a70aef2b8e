import unicodedata
from datetime import date, timedelta

import pytest

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.inspect import values_in
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestBook:
    """The book is whole: every citation reads back, every label is complete, every day has an answer."""

    def test_is_built_once(self) -> None:
        assert default_book() is BOOK

    @pytest.mark.parametrize("citation", sorted(BOOK.citations), ids=lambda citation: citation.key)
    def test_each_citation_reads_back(self, citation: Citation) -> None:
        for text in (citation.key, citation.text("vi"), citation.text("en")):
            assert Citation.parse(text) == citation

    def test_each_label_is_told_in_two_languages(self) -> None:
        for label in values_in(BOOK, Label):
            assert label.vi.strip()
            assert label.en.strip()
            assert unicodedata.is_normalized("NFC", label.vi)

    def test_every_day_has_one_snapshot(self) -> None:
        day = BOOK.change_days[0]
        while day <= date(2026, 12, 31):
            snapshot = BOOK.on(day)
            assert snapshot.since <= day
            day += timedelta(days=1)

    def test_every_benefit_has_its_rate_on_every_day_it_is_given(self) -> None:
        for benefit in BOOK.benefits:
            for step in benefit.provisions.steps:
                if benefit.allowance is not None:
                    assert benefit.allowance.rate.covers(step.since)
                    assert benefit.allowance.rate.covers(date(2026, 12, 31))

    def test_legal_aid_stands_on_the_regime(self) -> None:
        """The regime's own article is cited by the book, which puts legal aid into the regime."""
        assert {"66/2011/QH12:36.2", "66/2011/QH12:39.4", "11/2017/QH14:7.7.g"} <= {
            citation.key for citation in BOOK.citations
        }
