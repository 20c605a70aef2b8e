"""A bar that says how far a long command has come: on a terminal, and nowhere else."""

__all__ = ["Progress"]

from typing import Final, TextIO

from attrs import frozen

_WIDTH: Final = 40
_CLEAR: Final = "\r\x1b[K"


@frozen
class Progress:
    """A bar on a stream, if that is a terminal; it is wiped before anything else is written.

    Args:
        stream: Where the bar is shown.
        whole: How many things there are to do.

    >>> from io import StringIO
    >>> stream = StringIO()
    >>> Progress(stream, 4).show(1)
    >>> stream.getvalue()
    ''
    """

    stream: TextIO
    whole: int

    def show(self, done: int) -> None:
        """Show how much is done.

        Args:
            done: How many things are done.
        """
        if self.stream.isatty():
            filled = _WIDTH * done // self.whole
            self._write(f"{_CLEAR}[{'#' * filled}{' ' * (_WIDTH - filled)}] {done}/{self.whole}")

    def wipe(self) -> None:
        """Take the bar away."""
        if self.stream.isatty():
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        self.stream.write(text)
        self.stream.flush()
