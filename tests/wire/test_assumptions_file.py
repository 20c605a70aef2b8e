import pytest

from victim_protocol.errors import WireError
from victim_protocol.wire.assumptions_file import read_assumptions

GROUP = '[[group]]\nname = "A"\nlike = "01"\nnumber = [1, 2]\n'


class TestAssumptions:
    """All that is wrong with a file, each with its place."""

    def test_read(self) -> None:
        found = read_assumptions(f"year = 2018\n{GROUP}")
        assert (found.year, found.groups[0].name, found.groups[0].case) == (2018, "A", "01")
        assert (found.groups[0].low, found.groups[0].high) == (1, 2)

    @pytest.mark.parametrize(
        ("text", "paths"),
        [
            (GROUP, ["year"]),
            (f"year = 1990\n{GROUP}", ["year"]),
            (f"year = 2018\n{GROUP}".replace("[1, 2]", "[2, 1]"), ["group[0].number"]),
            (f"year = 2018\n{GROUP}".replace("[1, 2]", "[2]"), ["group[0].number"]),
            (
                f"year = 2018\n{GROUP}".replace('"A"', '" "').replace("[1, 2]", "[-1, 2]"),
                ["group[0].name", "group[0].number"],
            ),
            (f"year = 2018\ncolour = 1\n{GROUP}", ["colour"]),
        ],
    )
    def test_refused(self, text: str, paths: list[str]) -> None:
        with pytest.raises(WireError, match=r"\w") as raised:
            read_assumptions(text)
        assert [problem.path for problem in raised.value.problems] == paths
