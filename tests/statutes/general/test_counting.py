from victim_protocol.law.counting import CountingReading
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.general.counting import COUNTING, READINGS


class TestReadings:
    """What is open about counting has a name, a default with its reason, and another choice."""

    def test_which(self) -> None:
        assert {str(reading.key): reading.default for reading in READINGS} == {
            "counting_governs": "civil_code",
            "counting_governs_before": "same_rules",
            "counting_in_lieu": "is_holiday",
            "counting_worked": "is_working_day",
            "counting_stay": "stays",
            "counting_backwards": "to_the_day_before",
            "counting_last_part": "end_not_counted",
        }

    def test_each_offers_what_counting_needs(self) -> None:
        names = {reading.key: reading.names for reading in READINGS}
        for point in CountingReading:
            assert names[COUNTING.reading(point)] == point.value

    def test_each_is_of_the_book(self) -> None:
        assert {Key(reading.key) for reading in READINGS} <= set(default_book().defaults)


class TestRules:
    """Civil Code 147 and 148, in force since 01/01/2017."""

    def test_the_provisions(self) -> None:
        rules = (COUNTING.event_day, COUNTING.days, COUNTING.months, COUNTING.years, COUNTING.hours, COUNTING.moved)
        assert [rule.citation.text("vi") for rule in rules] == [
            "khoản 3 Điều 147 Bộ luật 91/2015/QH13",
            "khoản 1 Điều 148 Bộ luật 91/2015/QH13",
            "khoản 3 Điều 148 Bộ luật 91/2015/QH13",
            "khoản 4 Điều 148 Bộ luật 91/2015/QH13",
            "khoản 1 Điều 147 Bộ luật 91/2015/QH13",
            "khoản 5 Điều 148 Bộ luật 91/2015/QH13",
        ]

    def test_since_when(self) -> None:
        (code,) = (one for one in default_book().instruments if one.identity.key == "91/2015/QH13")
        assert code.in_force == COUNTING.since
