"""Make the conformance suite, or ask a program everything that is in it.

``PYTHONPATH=src:. python -m scripts.conformance`` writes the files in ``conformance/`` anew, or only some areas::

    PYTHONPATH=src:. python -m scripts.conformance --area limits
    PYTHONPATH=src:. python -m scripts.conformance --check 'python -m scripts.conformance.adapter'

With ``--check`` the command is started once. It is sent a question on each line and answers each on a line, in JSON.
The exit code is 1 where an answer is not as expected.
"""

import argparse
import shlex
import sys

from scripts.conformance.checking import check
from scripts.conformance.suite import AREAS, FOLDER, made, written


def main(arguments: list[str] | None = None) -> int:
    """Write the suite, or check a program against it."""
    parser = argparse.ArgumentParser(prog="python -m scripts.conformance", description="The conformance suite.")
    parser.add_argument("--area", action="append", choices=[*AREAS], help="one of the areas; all where none is named")
    parser.add_argument("--check", metavar="COMMAND", help="a program that answers questions, one on each line")
    options = parser.parse_args(arguments)
    areas = options.area or [*AREAS]
    if options.check is not None:
        return check(shlex.split(options.check), areas)
    for area in areas:
        text = written(made(area))
        (FOLDER / f"{area}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"{area}: {text.count(chr(10)) - 2} cases, {len(text.encode()):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
