import pytest

from victim_protocol.wire.door_faults import faults_of
from victim_protocol.wire.limits import Limits


class TestFaults:
    """In the order of the payload, each once, in two languages."""

    def test_in_order(self) -> None:
        text = '{"a": 1.5, "b": [{"c": NaN}, "a\u0301"], "b": 2e1, "d": 9007199254740992}'
        found = faults_of(text, Limits())
        paths = ["$.b", "$.a", "$.b[0].c", "$.b[1]", "$.b", "$.d"]
        assert [problem.path for problem in found] == paths
        assert all(problem.vi != problem.en for problem in found)

    @pytest.mark.parametrize("text", ["{}", '{"a": [{}, [], null, true, "ệ", -5]}'])
    def test_none(self, text: str) -> None:
        assert faults_of(text, Limits()) == []

    def test_where_it_is_no_json(self) -> None:
        (problem,) = faults_of('{\n "a" 1}', Limits())
        assert problem.en == "not valid JSON at line 2, column 6"
