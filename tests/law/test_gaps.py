from datetime import date

from victim_protocol.law.contents import ContentKind
from victim_protocol.law.gaps import gaps
from victim_protocol.law.inspect import values_in
from victim_protocol.law.rate import Rate
from victim_protocol.statutes.book import default_book

BOOK = default_book()
FOUND = [*gaps(BOOK)]
UNTOLD_LIMITS = 4


class TestGaps:
    """Everything that the book says it does not know is told, with what would tell."""

    def test_every_amount_that_is_not_known(self) -> None:
        missing = {rate.missing for rate in values_in(BOOK, Rate) if rate.missing is not None}
        of_amounts = (ContentKind.AMOUNT, ContentKind.PARAMETER)
        assert {gap.missing for gap in FOUND if gap.kind in of_amounts} == missing

    def test_every_text_that_is_not_held(self) -> None:
        told = {gap.missing: gap for gap in FOUND if gap.kind is ContentKind.DEFINITION}
        assert set(told) == {text.label for text in BOOK.texts}
        assert all(gap.sources for gap in told.values())

    def test_every_body_that_is_gone(self) -> None:
        assert {gap.missing for gap in FOUND if gap.kind is ContentKind.ENDED} == {one.missing for one in BOOK.ended}
        (unsettled,) = (gap for gap in FOUND if gap.kind is ContentKind.UNSETTLED)
        assert (unsettled.since, unsettled.until) == (date(2025, 3, 1), date(2025, 6, 30))

    def test_every_limit_without_a_number_that_a_text_would_give(self) -> None:
        missing = {limit.missing for limit in BOOK.limits if limit.missing is not None}
        told = {gap.missing.en for gap in FOUND if gap.kind is ContentKind.LIMIT}
        assert told == {label.en for label in missing}
        assert len(told) == UNTOLD_LIMITS

    def test_what_procedures_leave_unsaid(self) -> None:
        told = {gap.missing for gap in FOUND if gap.kind is ContentKind.STEP}
        for procedure in BOOK.procedures:
            unsaid = [*procedure.silent, *(stage.silent for stage in procedure.stages if stage.silent is not None)]
            unsaid += [row.silent for row in procedure.transitions if row.silent is not None]
            assert set(unsaid) <= told

    def test_a_missing_text_is_named_by_its_key(self) -> None:
        assert {gap.key for gap in FOUND} - {None} == {text.key for text in BOOK.texts}

    def test_articles_that_were_not_read(self) -> None:
        told = [gap for gap in FOUND if gap.kind is ContentKind.UNREAD]
        assert [gap.missing for gap in told] == [one.missing for one in BOOK.unread]
        assert [gap.sources for gap in told] == [
            tuple(sorted(one.sources, key=lambda source: source.citation.key)) for one in BOOK.unread
        ]

    def test_an_amount_is_told_with_the_law_of_its_own_regime(self) -> None:
        laws = {regime.key: regime.label for regime in BOOK.regimes}
        told = {gap.about for gap in FOUND if gap.kind is ContentKind.AMOUNT}
        assert told == {
            (laws[benefit.regime], benefit.label)
            for benefit in BOOK.benefits
            if any(rate.missing is not None for rate in values_in(benefit, Rate))
        }
        assert len({law for law, _ in told}) > 1

    def test_each_says_what_it_is_about(self) -> None:
        amount = next(gap for gap in FOUND if gap.kind is ContentKind.AMOUNT)
        assert [label.en for label in amount.about] == ["Law 66/2011/QH12", "meals in the establishment"]
