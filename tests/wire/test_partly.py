from attrs import field, frozen

from victim_protocol.errors import Problem
from victim_protocol.wire.partly import readable
from victim_protocol.wire.strict import structure


@frozen(kw_only=True)
class Row:
    """A row with a value that is needed."""

    number: int
    words: dict[str, str] = field(factory=dict)


class TestReadable:
    """A row without what cannot be read of it; everything that cannot is told."""

    def test_without_values_and_keys(self) -> None:
        problems: list[Problem] = []
        value = {"number": 3, "words": {"a": 1, "b": "x"}, "other": 1, "Lê Thị Hoa": 2}
        assert readable("row", value, Row, problems, structure) == Row(number=3, words={"b": "x"})
        assert [problem.path for problem in problems] == ["row.words.a", "row", "row.other"]
        assert value["words"] == {"a": 1, "b": "x"}

    def test_what_is_needed_is_missing(self) -> None:
        problems: list[Problem] = []
        assert readable("row", {}, Row, problems, structure) is None
        assert readable("row", {"number": "x"}, Row, problems, structure, {"number": 0}) == Row(number=0)
        assert [problem.code for problem in problems] == ["missing", "type"]

    def test_what_is_no_table(self) -> None:
        assert readable("row", 3, Row, [], structure) is None
        assert readable("", {"number": "x"}, Row, [], structure) is None
