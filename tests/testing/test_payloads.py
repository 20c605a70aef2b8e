import json

import pytest
from hypothesis import given
from tests.testing.quick import QUICK

from victim_protocol.errors import WireError
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.payloads import BREAKS, Broken, broken_payloads, payloads
from victim_protocol.wire.case_payload import Payloads

PAYLOADS = Payloads()


class TestPayloads:
    """Sound ones are read and written as they were."""

    @QUICK
    @given(payloads())
    def test_there_and_back(self, text: str) -> None:
        assert PAYLOADS.write(PAYLOADS.read(text)) == text


class TestBroken:
    """Broken ones are refused, and for what was broken."""

    @QUICK
    @given(broken_payloads())
    def test_for_what_was_broken(self, broken: Broken) -> None:
        with pytest.raises(WireError, match=r"^\$") as caught:
            PAYLOADS.read(broken.text)
        assert (broken.path, broken.code) in {(problem.path, problem.code) for problem in caught.value.problems}

    def test_in_many_ways(self) -> None:
        assert len({one.what for one in drawn(broken_payloads(), 30)}) > 5

    @pytest.mark.parametrize("what", [what for what in BREAKS if what not in {"cut_off", "twice"}])
    def test_nothing_else_is_broken(self, what: str) -> None:
        """The rest is as it was: without the break the payload is read."""
        sound = {
            "schema_version": 1,
            "persons": [{"id": "p1"}],
            "entries": [{"person": "p1", "day": "2017-03-20", "event": "certified"}],
        }
        broken = json.loads(json.dumps(sound))
        path, code = BREAKS[what](broken, 0)
        assert broken != sound
        with pytest.raises(WireError, match=r"^\$") as caught:
            PAYLOADS.read(json.dumps(broken))
        found = {(problem.path, problem.code) for problem in caught.value.problems}
        also = {("$.entries[0].person", "unknown_person")} if what == "no_persons" else set()
        assert found - also == {(path, code)}
