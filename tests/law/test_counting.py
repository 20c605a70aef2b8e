from victim_protocol.law.counting import CountingReading
from victim_protocol.law.time_limit import Unit
from victim_protocol.statutes.general.counting import COUNTING


class TestCounting:
    """Each length is counted by its own provision, each open point by its own reading."""

    def test_the_provision_of_each_unit(self) -> None:
        keys = {unit: COUNTING.length(unit).citation.key for unit in Unit}
        assert keys == {
            Unit.HOURS: "91/2015/QH13:147.1",
            Unit.DAYS: "91/2015/QH13:148.1",
            Unit.WORKING_DAYS: "91/2015/QH13:148.1",
            Unit.DAYS_PRESENT: "91/2015/QH13:148.1",
            Unit.MONTHS: "91/2015/QH13:148.3",
            Unit.YEARS: "91/2015/QH13:148.4",
        }

    def test_no_two_points_have_one_reading(self) -> None:
        assert len({COUNTING.reading(point) for point in CountingReading}) == len(CountingReading)
