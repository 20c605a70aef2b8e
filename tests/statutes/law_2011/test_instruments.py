from datetime import date

from victim_protocol.law.evidence import Evidence
from victim_protocol.statutes.law_2011.instruments import INSTRUMENTS

DAYS = {
    "66/2011/QH12": (date(2011, 3, 29), date(2012, 1, 1), None),
    "09/2013/NĐ-CP": (date(2013, 1, 11), date(2013, 4, 15), None),
    "78/2013/TT-BQP": (date(2013, 6, 25), date(2013, 8, 9), None),
    "134/2013/TTLT-BTC-BLĐTBXH": (date(2013, 9, 25), date(2013, 11, 10), date(2019, 11, 26)),
    "62/2012/NĐ-CP": (date(2012, 8, 13), date(2012, 10, 10), None),
    "35/2013/TT-BLĐTBXH": (date(2013, 12, 30), date(2014, 2, 15), None),
    "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG": (date(2014, 2, 10), date(2014, 3, 25), None),
    "84/2019/TT-BTC": (date(2019, 11, 27), None, None),
    "53/2024/QH15": (None, date(2025, 7, 1), None),
    "120/2026/TT-BTC": (None, None, None),
}
"""Signed, in force, last certain day."""


class TestInstruments:
    """Each instrument counts on its own days; the circular of 2013 is certain until the day before it was replaced."""

    def test_the_days(self) -> None:
        found = {one.identity.key: (one.signed, one.in_force, one.until) for one in INSTRUMENTS}
        assert found == DAYS

    def test_which_are_known_from_secondary_sources(self) -> None:
        weak = {one.identity.key for one in INSTRUMENTS if one.evidence is Evidence.SECONDARY}
        assert weak == {"84/2019/TT-BTC", "53/2024/QH15", "120/2026/TT-BTC"}
