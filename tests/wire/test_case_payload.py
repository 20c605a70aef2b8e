import json
from pathlib import Path

import pytest
from hypothesis import given
from tests.case.made import case_of, entry
from tests.wire.made import payload

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.errors import WireError
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.limits import Limits

WORKED = sorted(Path("tests/cases").glob("*.toml"))


class TestRoundTrip:
    """A case comes back as it was, and one case is one text."""

    @pytest.mark.exhaustive
    @given(cases())
    def test_anything(self, case: Case) -> None:
        payloads = Payloads()
        text = payloads.write(case)
        assert payloads.read(text) == payloads.read(text.encode()) == case
        assert payloads.write(payloads.read(text)) == text

    @pytest.mark.parametrize("path", WORKED, ids=lambda path: path.stem)
    def test_worked_cases(self, path: Path) -> None:
        case = read_case(path.read_text(encoding="utf-8"))
        text = Payloads().write(case)
        assert Payloads().read(text) == case

    def test_however_it_is_spaced_or_escaped(self) -> None:
        text = payload({"person": "p1", "day": "2017-03-20", "place": "Cửa khẩu Hữu Nghị"})
        escaped = json.dumps(json.loads(text), ensure_ascii=True, indent=3)
        spoken = json.dumps(json.loads(text), ensure_ascii=False)
        assert Payloads().read(escaped) == Payloads().read(spoken) == Payloads().read(text)


class TestForm:
    """Keys stand in the order of the fields, and what is not stated is left out."""

    def test_written(self) -> None:
        case = Payloads().read(payload({"day": "2017-03-20", "person": "p1", "event": "certified", "departs": False}))
        assert Payloads().write(case) == (
            '{"schema_version":1,"persons":[{"id":"p1"}],'
            '"entries":[{"person":"p1","day":"2017-03-20","event":"certified"}]}'
        )

    @pytest.mark.parametrize(
        ("limits", "told"),
        [
            ({"entries": 1}, "$.entries: more than 1 of them"),
            ({"persons": 1}, "$.persons: more than 1 of them"),
            ({"text": 20}, "$.entries[0].place: longer than 20 signs"),
            ({"number": 9}, "$.entries[0].costs.fare: a number further from zero than 9"),
            ({"size": 100}, "$: larger than 100 bytes"),
        ],
    )
    def test_what_would_not_be_read_is_not_written(self, limits: dict[str, int], told: str) -> None:
        persons = (Person(id="p1"), Person(id="p2"))
        case = case_of(entry(place="cửa khẩu quốc tế Hữu Nghị", costs={"fare": 10}), entry(), persons=persons)
        with pytest.raises(WireError, match=r"^\$") as caught:
            Payloads(limits=Limits(**limits)).write(case)
        assert told in str(caught.value).splitlines()

    def test_a_long_text_within_the_limits(self) -> None:
        case = case_of(entry(place="ệ" * 9_000), entry(place="x" * 9_000))
        assert Payloads().read(Payloads().write(case)) == case

    def test_its_repr_tells_only_its_limits(self) -> None:
        assert "converter" not in repr(Payloads())
