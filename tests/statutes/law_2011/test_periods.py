from datetime import date

import pytest

from victim_protocol.law.rate import Rate, RateKind
from victim_protocol.statutes.law_2011.instruments import LAW_66_2011
from victim_protocol.statutes.law_2011.periods import amounts, law_then_decree

SOURCE = LAW_66_2011.at("33")
RATE = Rate(kind=RateKind.EXACTLY, dong=1, source=SOURCE)


class TestPeriods:
    """The Law from 01/01/2012, the Decree from 15/04/2013, amounts from 10/11/2013 to 26/11/2019."""

    @pytest.mark.parametrize(
        ("day", "value"),
        [
            (date(2012, 1, 1), "law"),
            (date(2013, 4, 14), "law"),
            (date(2013, 4, 15), "decree"),
            (date(2025, 6, 30), "decree"),
        ],
    )
    def test_law_then_decree(self, day: date, value: str) -> None:
        assert law_then_decree("law", "decree").on(day) == value

    @pytest.mark.parametrize(
        ("day", "known"),
        [
            (date(2012, 1, 1), False),
            (date(2013, 11, 9), False),
            (date(2013, 11, 10), True),
            (date(2019, 11, 26), True),
            (date(2019, 11, 27), False),
            (date(2030, 1, 1), False),
        ],
    )
    def test_amounts(self, day: date, known: bool) -> None:
        rate = amounts(RATE, SOURCE).on(day)
        assert (rate is RATE) is known
        assert isinstance(rate, Rate)
        assert (rate.kind is RateKind.NOT_KNOWN) is not known

    def test_no_amount_before_the_circular_where_no_text_gives_the_benefit(self) -> None:
        series = amounts(RATE, None)
        assert (series.covers(date(2013, 11, 9)), series.covers(date(2013, 11, 10))) == (False, True)

    def test_what_is_not_known_stands_on_the_text_of_its_day(self) -> None:
        before, after = (amounts(RATE, SOURCE).on(day) for day in (date(2013, 11, 9), date(2019, 11, 27)))
        assert isinstance(before, Rate)
        assert isinstance(after, Rate)
        assert (before.source, after.source.citation.key) == (SOURCE, "84/2019/TT-BTC")
        assert before.missing is not None
        assert "10/11/2013" in before.missing.vi
        assert after.missing is not None
        assert "27/11/2019" in after.missing.vi
