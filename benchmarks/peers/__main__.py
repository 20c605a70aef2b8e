"""The same work in other engines: support and statement of the law of 2011, and two procedures.

::

    PYTHONPATH=. python -m benchmarks.peers
    PYTHONPATH=. python -m benchmarks.peers --folder somewhere --most 10000000

Each peer gets an environment of its own with a fixed version, and the rules as the law book has them, translated by
program. It is timed only after all its answers were ours. In each round we work and then each peer, so that whatever
else the machine does slows all alike; what is printed is the median of the rounds.
"""

import argparse
import platform
import tempfile
from importlib.metadata import version
from pathlib import Path

from benchmarks.peers.machines import machines_compared
from benchmarks.peers.supports import supports_compared

ROUNDS = 9


def main() -> None:
    """Compare, and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folder", type=Path, help="where environments and files are kept; a temporary one if none")
    options.add_argument("--most", type=int, default=1_000_000, help="the most people in one table")
    options.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is timed")
    given = options.parse_args()
    ours = ", ".join(f"{name} {version(name)}" for name in ("victim-protocol", "numpy", "pyarrow"))
    print(f"ours: {ours}; Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        supports_compared(folder, given.most, given.rounds)
        machines_compared(folder, given.rounds)


if __name__ == "__main__":
    main()
