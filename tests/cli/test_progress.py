from io import StringIO

from victim_protocol.cli.progress import progress


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class TestProgress:
    """A bar on a terminal that is wiped away at the end, and nothing in a pipe."""

    def test_on_a_terminal(self) -> None:
        stream = Terminal()
        assert [*progress("ab", stream)] == ["a", "b"]
        shown = stream.getvalue().split("\r\x1b[K")
        assert shown == ["", f"[{' ' * 40}] 0/2", f"[{'#' * 20}{' ' * 20}] 1/2", ""]

    def test_in_a_pipe(self) -> None:
        stream = StringIO()
        assert [*progress("ab", stream)] == ["a", "b"]
        assert stream.getvalue() == ""

    def test_one_who_stops_early_leaves_no_bar(self) -> None:
        stream = Terminal()
        items = progress("ab", stream)
        next(items)
        items.close()  # type: ignore[attr-defined]
        assert stream.getvalue().endswith("\r\x1b[K")

    def test_of_nothing(self) -> None:
        assert [*progress("", Terminal())] == []
