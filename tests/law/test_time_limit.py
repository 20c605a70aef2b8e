from datetime import date
from typing import Any

import pytest

from victim_protocol.errors import InvalidLaw
from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit

SOURCE = Source(Citation.parse("66/2011/QH12:24.2"), Evidence.OFFICIAL)


def limit(**fields: Any) -> TimeLimit:
    usual = {
        "key": Key("trial"),
        "act": Key("act"),
        "actors": (),
        "kind": LimitKind.WITHIN,
        "length": 3,
        "unit": Unit.DAYS,
        "starts": (Key("declared"),),
        "since": date(2012, 1, 1),
        "source": SOURCE,
    }
    return TimeLimit(**{**usual, **fields})


class TestTimeLimit:
    """A number, its unit and the kind of limit go together."""

    @pytest.mark.parametrize("kind", [LimitKind.AT_ONCE, LimitKind.BEFORE])
    def test_a_duty_without_a_number(self, kind: LimitKind) -> None:
        assert limit(kind=kind, length=None, unit=None).length is None

    def test_a_length_that_hangs_on_a_text_that_is_missing(self) -> None:
        assert limit(length=None, unit=None, missing=Label("năm học", "school year")).missing is not None

    @pytest.mark.parametrize(
        ("wrong", "told"),
        [
            ({"length": -3}, "not a whole number above 0"),
            ({"length": 0}, "not a whole number above 0"),
            ({"length": True}, "not a whole number above 0"),
            ({"length": 36_526, "unit": Unit.DAYS}, "longer than a century"),
            ({"length": 101, "unit": Unit.YEARS}, "longer than a century"),
            ({"length": 2.5}, "not a whole number above 0"),
            ({"length": None, "unit": None}, "a number is missing, or is one too many"),
            ({"kind": LimitKind.AT_ONCE}, "a number is missing, or is one too many"),
            ({"missing": Label("năm học", "school year")}, "a number is missing, or is one too many"),
            ({"unit": None}, "a number and its unit go together"),
            ({"kind": LimitKind.NOT_BEFORE}, "not counted in this unit"),
            ({"kind": LimitKind.LAST_PART, "unit": Unit.MONTHS, "after": Key("other")}, "not counted in this unit"),
            ({"kind": LimitKind.LAST_PART}, "the limit that it is a part of is missing"),
            ({"until": date(2011, 12, 31)}, "it ends before it begins"),
            ({"in_force": date(2012, 1, 1)}, "it reaches back to no earlier start"),
            ({"key": "Not A Key"}, "not a key"),
        ],
    )
    def test_what_is_refused(self, wrong: dict[str, Any], told: str) -> None:
        with pytest.raises(InvalidLaw, match=told):
            limit(**wrong)

    @pytest.mark.parametrize(("length", "unit"), [(36_525, Unit.DAYS), (100, Unit.YEARS)])
    def test_a_century_is_not_too_long(self, length: int, unit: Unit) -> None:
        assert limit(length=length, unit=unit).length == length

    def test_each_refusal_has_its_code(self) -> None:
        with pytest.raises(InvalidLaw, match="go together") as caught:
            limit(unit=None, until=date(2011, 12, 31))
        assert {problem.code for problem in caught.value.problems} >= {"unit"}

    @pytest.mark.parametrize(
        ("day", "governs"),
        [
            (date(2011, 12, 31), False),
            (date(2012, 1, 1), True),
            (date(2025, 6, 30), True),
            (date(2025, 7, 1), False),
        ],
    )
    def test_the_first_and_the_last_day_count(self, day: date, governs: bool) -> None:
        assert limit(until=date(2025, 6, 30)).governs(day) is governs

    def test_nothing_may_end_it(self) -> None:
        assert limit().governs(date(2099, 1, 1))

    @pytest.mark.parametrize(
        ("end", "asked", "ran"),
        [
            (date(2025, 7, 1), date(2025, 7, 1), True),
            (date(2025, 6, 30), date(2025, 7, 1), False),
            (date(2025, 7, 1), date(2025, 6, 30), False),
            (None, date(2025, 7, 1), True),
            (None, date(2025, 6, 30), False),
        ],
    )
    def test_a_text_that_reaches_back_ran_only_where_it_was_in_force(
        self, end: date | None, asked: date, *, ran: bool
    ) -> None:
        assert limit(in_force=date(2025, 7, 1)).ever_ran(end, asked) is ran
        assert limit().ever_ran(end, asked)
