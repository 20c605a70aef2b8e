"""The command line: case files in, text or JSON out."""

__all__ = ["main"]

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from victim_protocol.cli.commands import parser
from victim_protocol.cli.words import BROKEN


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The words after the command; those of the process where none are given.

    Returns:
        The exit code, as ``--help`` lists it.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a console or a pipe may speak another code page
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough; nothing is left to be flushed at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # a full disk, a closed stream: what was written so far is all there is
        sys.stderr.write(f"{error.strerror}\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN
    return code
