from datetime import date

import pytest
from tests.statutes.scene import assessed, entry, victim

DAY = date(2022, 3, 1)


def due(*events: str, on: date = DAY, **facts: str) -> dict[str, list[date | None]]:
    """The last days of each act, of who was certified and lodged, or taken in, on one day."""
    entries = [victim(day=on, **facts), *(entry(event, day=on) for event in events)]
    found: dict[str, list[date | None]] = {}
    for one in assessed(*entries, on=on).deadlines:
        found.setdefault(one.limit.act, []).append(one.end)
    return found


class TestHousehold:
    """Decree 20/2021 Article 18.3: at most 3 months in a household."""

    def test_three_months(self) -> None:
        assert due("taken_in")["stay_in_household"] == [date(2022, 6, 1)]

    def test_it_is_no_establishment(self) -> None:
        """Nothing of a stay in an establishment runs."""
        assert not {"stay_in_public_establishment", "paid_meals"} & set(due("taken_in"))

    def test_not_before_the_decree(self) -> None:
        assert "stay_in_household" not in due("taken_in", on=date(2021, 6, 30))


class TestEstablishment:
    """Articles 24.4 and 28.2: at most 3 months, admission at once, the file within 10 working days."""

    def test_a_public_one(self) -> None:
        found = due("placement_decided", "lodged", lodged_in="social_protection_establishment")
        assert found["stay_in_public_establishment"] == [date(2022, 4, 30), date(2022, 6, 1)]
        assert found["admit"] == [None]
        assert found["complete_admission_file"] == [date(2022, 3, 15)]

    def test_a_private_one_has_no_longest_stay(self) -> None:
        """Circular 35/2013 Article 14.1: as its means allow."""
        found = due("lodged", lodged_in="victim_support_establishment")
        assert not {"stay_in_public_establishment", "notify_family_of_child"} & set(found)

    @pytest.mark.parametrize("act", ["stay_in_public_establishment", "complete_admission_file"])
    def test_of_one_whose_kind_is_unknown(self, act: str) -> None:
        deadlines = assessed(victim(day=DAY), entry("lodged", day=DAY), on=DAY).deadlines
        found = [one for one in deadlines if one.limit.act == act]
        assert found
        assert {one.needs for one in found} == {("lodged_in",)}
