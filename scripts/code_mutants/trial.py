"""The trial of mutants: in a process of its own each is loaded in place of its file, and tests are run in turn.

No file is changed.
A process is forked after everything but the package has been imported, so that a mutant costs what its tests cost.
How long it may take is counted in seconds of the processor: other work on the machine makes no difference.
"""

__all__ = ["NOTICED", "REFUSED", "SLOW", "SURVIVED", "outcome", "witnesses"]

import importlib
import importlib.abc
import importlib.util
import os
import resource
import signal
import sys
from collections.abc import Sequence
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType

import pytest
from hypothesis import Phase, settings
from scripts.code_mutants.found import Mutant

NOTICED, SURVIVED, SLOW, REFUSED = "noticed", "survived", "timed out", "not loaded"
settings.register_profile(  # the same examples each time, and the first that fails is enough
    "mutants", deadline=None, database=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
)
_CANNOT = 77
"""What a process answers whose mutant cannot even be imported."""
_WELL = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
_TOO_LONG = (-signal.SIGXCPU, -signal.SIGALRM, -signal.SIGKILL)
_OPTIONS = (
    *("-x", "-q", "--no-header", "--tb=no", "--hypothesis-profile=mutants"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # what was imported before the fork
    *("-p", "no:cacheprovider", "-p", "no:faulthandler", "-p", "no:xdist", "-p", "no:cov"),
)
VALUES = "tests/test_values.py"
WIDER = (
    *("tests/cases", "tests/statutes", "tests/dates", "tests/case", "tests/engine", "tests/law", "tests/records"),
    *("tests/reports", "tests/wire"),
)


def witnesses(file: str) -> tuple[tuple[str, ...], ...]:
    """The lists of tests that are asked about a file: its own, the long ones among them, those of its package, others.

    Its own are the examples in the file, the test file of the same name, and the approved list of what values are made
    of.
    """
    path = Path(file)
    package, name = path.parent.name, path.stem
    folder = Path("tests", package)
    mirror = folder / f"test_{name}.py"
    own = [mirror] if mirror.exists() else _of_others(path, folder)
    top = map(str, sorted(Path("tests").glob("test_*.py")))
    quick, thorough = ("-m", "not exhaustive"), ("-m", "exhaustive")
    files = (file, *map(str, own), VALUES)
    return (*quick, *files), (*thorough, *files), (*quick, str(folder)), (*quick, *WIDER, *top)


def _of_others(file: Path, folder: Path) -> list[Path]:
    """The test files that go with a module of which its folder has none.

    Those in the folder that import it, or belong to another module that does or whose name it goes on from; and those
    of its name elsewhere.
    """
    told = f"victim_protocol.{file.parent.name}.{file.stem} import"
    others = {other.stem for other in file.parent.glob("*.py") if told in _text(other)}
    tests = {test: test.stem.removeprefix("test_") for test in sorted(folder.glob("test_*.py"))}
    near = [test for test, of in tests.items() if of in others or file.stem.startswith(f"{of}_") or told in _text(test)]
    return [*near, *sorted(Path("tests").rglob(f"test_{file.stem}.py"))]


@cache
def _text(file: Path) -> str:
    return file.read_text("utf-8")


class _InPlace(importlib.abc.MetaPathFinder):
    """Finds a mutant where its file would be found."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> ModuleSpec | None:
        if fullname != self.mutant.module:
            return None
        return importlib.util.spec_from_file_location(fullname, self.mutant.file, loader=_Loader(self.mutant))


class _Loader(SourceFileLoader):
    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module, str(Path(mutant.file).absolute()))
        self.mutant = mutant

    def get_code(self, _fullname: str) -> CodeType:
        return compile(self.mutant.source, self.path, "exec", dont_inherit=True)


def outcome(mutant: Mutant, depth: int) -> tuple[str, int]:
    """Whether the tests notice a mutant, and which list of them, counted from one.

    Args:
        mutant: The mutant.
        depth: How many lists are asked at most.
    """
    asked = witnesses(mutant.file)[:depth]
    for number, tests in enumerate(asked, 1):
        status, _ = _run(tests, mutant, 10 + round(5 * _seconds(tests)))
        if status in _TOO_LONG:
            return SLOW, number
        if status not in _WELL:
            return (REFUSED if status == _CANNOT else NOTICED), number
    return SURVIVED, len(asked)


@cache
def _seconds(tests: Sequence[str]) -> float:
    """How long the processor takes for tests of the unchanged code.

    Raises:
        RuntimeError: They fail.
    """
    status, seconds = _run(tests, None, 3600)
    if status not in _WELL:
        raise RuntimeError(f"the unchanged code does not pass: {' '.join(tests)}")
    return seconds


def _run(tests: Sequence[str], mutant: Mutant | None, limit: int) -> tuple[int, float]:
    """Run tests in a process of its own; how it ended, and how many seconds of the processor it took."""
    process = os.fork()
    if not process:
        try:
            os._exit(_in_child(tests, mutant, limit))
        finally:
            os._exit(1)
    _, status, used = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime


def _in_child(tests: Sequence[str], mutant: Mutant | None, limit: int) -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))
    signal.alarm(limit * 10)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    if mutant is not None:
        sys.meta_path.insert(0, _InPlace(mutant))
        try:
            importlib.import_module(mutant.module)
        except Exception:  # noqa: BLE001 - whatever it is, the mutant cannot be loaded
            return _CANNOT
    return int(pytest.main([*_OPTIONS, *tests]))
