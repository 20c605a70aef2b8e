from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from cattrs import Converter
from cattrs.errors import BaseValidationError
from tests.case.made import at, day, entry

from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.wire.converter import make_converter
from victim_protocol.wire.refusal import RefusalError, problems_of

FULL = entry(
    id="e1",
    event="lodged",
    recorded=day(3),
    since=day(-9),
    facts={"poor_household": True, "days_on_road": Range(1, None), "accused": UNKNOWN, "citizenship": "viet_nam"},
    costs={"fare": 987_654},
    actor="commune_police",
    receiver="provincial_department",
    forms=("application_form",),
    paper='Số "4711"\n',
    place="Cầu Giấy",
    reason="Đường bị ngập\u2028",
    departs=True,
    corrects="e0",
    happened_at=at(0, 8),
    recorded_at=at(3, 9),
)


@pytest.fixture(scope="module")
def converter() -> Converter:
    return make_converter()


class TestRoundTrip:
    """What is written is read as it was."""

    @pytest.mark.parametrize(
        ("value", "plain"),
        [
            (Person(id="p1"), {"id": "p1"}),
            (
                Person(id="p2", born=PartialDate.parse("2003-05"), accompanies="p1"),
                {"id": "p2", "born": "2003-05-01/2003-05-31", "accompanies": "p1"},
            ),
            (Person(id="h1", establishment=True), {"id": "h1", "establishment": True}),
            (entry(), {"person": "p1", "day": "2017-03-20"}),
            (
                FULL,
                {
                    "person": "p1",
                    "day": "2017-03-20",
                    "recorded": "2017-03-23",
                    "event": "lodged",
                    "facts": {
                        "poor_household": True,
                        "days_on_road": {"is": "range", "low": 1},
                        "accused": {"is": "unknown"},
                        "citizenship": "viet_nam",
                    },
                    "since": "2017-03-11",
                    "costs": {"fare": 987654},
                    "actor": "commune_police",
                    "paper": 'Số "4711"\n',
                    "place": "Cầu Giấy",
                    "id": "e1",
                    "receiver": "provincial_department",
                    "forms": ["application_form"],
                    "corrects": "e0",
                    "departs": True,
                    "reason": "Đường bị ngập\u2028",
                    "happened_at": "2017-03-20T08:00:00+07:00",
                    "recorded_at": "2017-03-23T09:00:00+07:00",
                },
            ),
            (
                Redaction(id="r1", day=day(7), entry="e1", fields=("place",)),
                {"id": "r1", "day": "2017-03-27", "entry": "e1", "fields": ["place"]},
            ),
            (
                Source(Citation.parse("09/2013/NĐ-CP:19.2.b"), Evidence.SECONDARY),
                {"citation": "09/2013/NĐ-CP:19.2.b", "evidence": "secondary"},
            ),
        ],
    )
    def test_of_each_kind(self, converter: Converter, value: object, plain: object) -> None:
        assert converter.unstructure(value) == plain
        assert converter.structure(plain, type(value)) == value

    @pytest.mark.parametrize(
        ("moment", "text"),
        [
            (datetime(2017, 3, 20, 1, tzinfo=UTC), "2017-03-20T01:00:00Z"),
            (datetime(2017, 3, 20, 1, 2, 3, 40, UTC), "2017-03-20T01:02:03.000040+00:00"),
            (datetime(2017, 3, 20, 1, 2, 3, 500_000, timezone(timedelta(hours=-3.5))), "2017-03-20T01:02:03.5-03:30"),
        ],
    )
    def test_moments(self, converter: Converter, moment: datetime, text: str) -> None:
        assert converter.structure(text, datetime) == moment
        assert converter.structure(converter.unstructure(moment), datetime) == moment

    def test_two_converters_are_two(self) -> None:
        assert make_converter() is not make_converter()


class TestRefusal:
    """One way to write each value, and nothing that only looks like it."""

    @pytest.mark.parametrize(
        ("value", "kind", "code"),
        [
            ("20170320", date, "day"),
            ("2017-W12-1", date, "day"),
            ("2017-02-29", date, "day"),
            ("2017-03-20T00:00:00", date, "day"),
            ("２０１７-03-20", date, "day"),
            (20170320, date, "type"),
            (None, date, "null"),
            ("2017-03-20T09:00:00", datetime, "moment"),
            ("2017-03-20T08:00+07:00", datetime, "moment"),
            ("2017-03-20 08:00:00+07:00", datetime, "moment"),
            ("2017-03-20T25:00:00+07:00", datetime, "moment"),
            ("2017-03-20T08:00:00+07:00:01", datetime, "moment"),
            ("1993-13", PartialDate, "date"),
            (1993, PartialDate, "type"),
            ("Official", Evidence, "choice"),
            (True, Evidence, "choice"),
            ("?", Citation, "citation"),
        ],
    )
    def test_of_each_kind(self, converter: Converter, value: object, kind: type, code: str) -> None:
        with pytest.raises(RefusalError) as caught:  # noqa: PT011 - its words stand in its fields
            converter.structure(value, kind)
        assert caught.value.code == code
        assert str(value) not in caught.value.vi + caught.value.en

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            (None, "fact"),
            (1.5, "fact"),
            ([True], "fact"),
            ({}, "fact"),
            ({"is": "value"}, "fact"),
            ({"is": "unknown", "low": 1}, "fact"),
            ({"is": ["unknown"]}, "fact"),
            ({"low": 1, "high": 2}, "fact"),
            ({"is": "range", "low": 1, "height": 2}, "fact"),
            ({"is": "range", "low": True}, "type"),
            ({"is": "range", "low": 1, "high": None}, "type"),
            ({"is": "range", "low": 3, "high": 2}, "bounds"),
        ],
    )
    def test_of_facts(self, converter: Converter, value: object, code: str) -> None:
        plain = {"person": "p1", "day": "2017-03-20", "facts": {"days_on_road": value}}
        with pytest.raises(BaseValidationError, match="Entry") as caught:
            converter.structure(plain, Entry)
        assert [problem.code for problem in problems_of(caught.value, "")] == [code]

    def test_a_range_without_a_lower_bound_begins_at_zero(self, converter: Converter) -> None:
        plain = {"person": "p1", "day": "2017-03-20", "facts": {"days_on_road": {"is": "range", "high": 2}}}
        assert converter.structure(plain, Entry).facts == {"days_on_road": Range(0, 2)}
