import pytest

from victim_protocol.errors import Problem, WireError
from victim_protocol.wire.parsing import parsed, rows_of


class TestParsed:
    """A text becomes tables, or one clear error."""

    def test_says_where_it_is_not_toml(self) -> None:
        with pytest.raises(WireError, match="at line 2, column"):
            parsed('title = "A"\nday = = 1')

    def test_no_larger_than_a_million_characters(self) -> None:
        assert parsed("#" * 1_000_000) == {}
        with pytest.raises(WireError, match="longer than"):
            parsed("#" * 1_000_001)


class TestRowsOf:
    """An entry that cannot be read does not hide the others."""

    def test_each_entry_by_its_path(self) -> None:
        problems: list[Problem] = []
        text = "[[entry]]\nday = 2017-03-20\n[[entry]]\nday = 1\n[[entry]]\nday = 2017-03-21"
        _, entries, asks = rows_of(parsed(text), problems)
        assert list(entries) == ["entry[0]", "entry[2]"]
        assert asks == {}
        assert [problem.path for problem in problems] == ["entry[1].day"]
