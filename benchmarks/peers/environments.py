"""The peers, each in an environment of its own with the very versions that were measured.

OpenFisca is under the AGPL: it is installed here to be measured, and the library neither needs nor imports it.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

EACH = Path(__file__).parent / "each"
_NUMPY = "numpy==2.4.6"
REQUIREMENTS = {
    "of_openfisca": ("OpenFisca-Core==46.0.1", _NUMPY),
    "of_zen": ("zen-engine==2.1.3", _NUMPY),
    "of_automat": ("Automat==25.4.16",),
    "of_transitions": ("transitions==0.9.3",),
    "of_statemachine": ("python-statemachine==3.2.2",),
}
"""By the script that runs there."""


def environment(folder: Path, script: str) -> Path:
    """The Python of a peer's environment, which is made if it is not there.

    Args:
        folder: Where environments are.
        script: The peer's script.
    """
    python = folder / script / "bin" / "python"
    if not python.exists():
        _run([sys.executable, "-m", "venv", str(folder / script)])
        _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *REQUIREMENTS[script]])
    return python


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - our own command, in our own environment


class Peer:
    """A peer at work in its own process; it waits while it has no order."""

    def __init__(self, folder: Path, script: str, *arguments: str) -> None:
        """Start it, and wait until it has shown that its answers are ours.

        Args:
            folder: Where the environments and the files are.
            script: Its script.
            arguments: What the script is told beside the folder.
        """
        # Without the variables of our environment, so that nothing of ours can be imported there.
        command = [str(environment(folder, script)), "-E", str(EACH / f"{script}.py"), str(folder), *arguments]
        self._process = subprocess.Popen(  # noqa: S603 - as above
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.shown = self._answer()

    def __enter__(self) -> Self:
        """It is at work already."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """There are no more orders."""
        self._process.communicate()

    def ask(self, **order: Any) -> Mapping[str, Any]:  # noqa: ANN401 - whatever JSON holds
        """Give an order and wait for its answer."""
        assert self._process.stdin is not None, "it was opened as a pipe"
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Mapping[str, Any]:
        assert self._process.stdout is not None, "it was opened as a pipe"
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a peer has ended: {self._process.args}")
        answer: Mapping[str, Any] = json.loads(line)
        return answer
