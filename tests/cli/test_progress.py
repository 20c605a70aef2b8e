from io import StringIO

from victim_protocol.cli.progress import Progress


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class TestProgress:
    """A bar on a terminal, which is wiped before anything else is written, and nothing in a pipe."""

    def test_on_a_terminal(self) -> None:
        stream = Terminal()
        bar = Progress(stream, 2)
        bar.show(0)
        bar.show(1)
        bar.wipe()
        shown = stream.getvalue().split("\r\x1b[K")
        assert shown == ["", f"[{' ' * 40}] 0/2", f"[{'#' * 20}{' ' * 20}] 1/2", ""]

    def test_in_a_pipe(self) -> None:
        stream = StringIO()
        bar = Progress(stream, 2)
        bar.show(1)
        bar.wipe()
        assert stream.getvalue() == ""
