import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mutmut", reason="only .ci/full installs what changes code")
found: Any = import_module("scripts.code_mutants.found")
command: Any = import_module("scripts.code_mutants.__main__")
trial: Any = import_module("scripts.code_mutants.trial")

CODE = '''"""A module."""
from abc import ABC

__all__ = ["fare"]
LIMIT: int | None = 3


@property
def fare(days: int | None, paid: bool = False) -> int:
    """What a journey costs."""
    check(days, kind="child ticket")
    if days in (1, 2) and not paid:
        raise ValueError("no fare")
    while paid:
        break
    match days:
        case 7:
            return min(days, LIMIT)
        case _:
            return sum(day + 1 for day in range(days) if day)
'''
FILE = "src/victim_protocol/dates/interval.py"


@pytest.fixture
def mutants(tmp_path: Path) -> list[Any]:
    file = tmp_path / "code.py"
    file.write_text(CODE, "utf-8")
    return list(found.mutants(file))


def lines(mutants: list[Any]) -> Iterator[tuple[str, str]]:
    for mutant in mutants:
        yield mutant.was, mutant.now


class TestChanges:
    """Everything that does something is changed, whatever stands around it, and one place at a time."""

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            ("LIMIT: int | None = 3", "LIMIT: int | None = 4"),
            ("LIMIT: int | None = 3", "LIMIT: int | None = None"),
            ("if days in (1, 2) and not paid:", "if days not in (1, 2) and not paid:"),
            ("if days in (1, 2) and not paid:", "if days in (1, 2) or not paid:"),
            ("if days in (1, 2) and not paid:", "if days in (1, 2) and paid:"),
            ('raise ValueError("no fare")', "pass"),
            ('check(days, kind="child ticket")', "pass"),
            ("while paid:", "while not (paid):"),
            ("case 7: return min(days, LIMIT)", ""),
            ("return min(days, LIMIT)", "return max(days, LIMIT)"),
            ("return sum(day + 1 for day in range(days) if day)", "return sum(day + 1 for day in range(days))"),
            ("return sum(day + 1 for day in range(days) if day)", "return sum(day - 1 for day in range(days) if day)"),
            ("def fare(days: int | None, paid: bool = False) -> int:",) * 2,
        ],
    )
    def test_of_every_kind(self, mutants: list[Any], was: str, now: str) -> None:
        """Also where a decorator stands, and in a match."""
        wanted = (was, now.replace("= False", "= True") if was.startswith("def") else now)
        assert wanted in set(lines(mutants))

    def test_nothing_for_readers_and_checkers(self, mutants: list[Any]) -> None:
        """Annotations, imports, decorators, docstrings, words of messages and what a module exports."""
        told = " ".join(now for _, now in lines(mutants))
        assert "XX" not in told
        assert all('__all__ = ["fare"]' in mutant.source for mutant in mutants)
        assert all("LIMIT: int | None" in mutant.source for mutant in mutants)

    def test_a_change_that_changes_nothing_is_none(self, mutants: list[Any]) -> None:
        whole = [mutant for mutant in mutants if found.is_another(mutant)]
        assert all(ast.dump(ast.parse(mutant.source)) != ast.dump(ast.parse(CODE)) for mutant in whole)

    def test_each_is_told_apart(self, mutants: list[Any]) -> None:
        assert len({mutant.order for mutant in mutants}) == len(mutants)


class TestSample:
    """The same in every run, of every kind in turn; a larger one holds the smaller one."""

    def test_grows(self, mutants: list[Any]) -> None:
        few, more = found.sample(mutants, 5), found.sample(mutants[::-1], 9)
        assert (len(few), len(more)) == (5, 9)
        assert {mutant.order for mutant in few} <= {mutant.order for mutant in more}
        assert len({mutant.kind for mutant in few}) == 5

    def test_does_not_move_with_its_lines(self, mutants: list[Any]) -> None:
        file = Path(mutants[0].file)
        file.write_text("X = 1\n\n\n" + CODE, "utf-8")
        assert {mutant.order for mutant in mutants} <= {mutant.order for mutant in found.mutants(file)}

    def test_least(self, mutants: list[Any]) -> None:
        assert len(found.sample(mutants, 0)) == found.LEAST


class TestWitnesses:
    """The tests that are asked first."""

    def test_of_the_same_name(self) -> None:
        own, long, package, wider = trial.witnesses(FILE)
        assert own == ("-m", "not exhaustive", FILE, "tests/dates/test_interval.py", "tests/test_values.py")
        assert long == ("-m", "exhaustive", *own[2:])
        assert package == ("-m", "not exhaustive", "tests/dates")
        assert "tests/cases" in wider

    def test_of_those_who_import_it(self) -> None:
        own, *_ = trial.witnesses("src/victim_protocol/case/admission.py")
        assert "tests/case/test_journal.py" in own

    def test_of_what_its_name_goes_on_from(self) -> None:
        own, *_ = trial.witnesses("src/victim_protocol/case/check_words.py")
        assert "tests/case/test_check.py" in own


def told(reason: str | None, outcome: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    mutant = found.Mutant(file=FILE, kind="number", was="x = 1", now="x = 2", nth=0, source="x = 2")
    reasons = {} if reason is None else {command.told(mutant): reason}
    code: int = command.report([(mutant, outcome)], reasons)
    return code, capsys.readouterr().out


class TestReport:
    """What survived is shown; what cannot be loaded or makes no difference counts neither way."""

    def test_noticed(self, capsys: pytest.CaptureFixture[str]) -> None:
        for outcome in (trial.NOTICED, trial.SLOW):
            code, text = told(None, outcome, capsys)
            assert (code, text.splitlines()[-1].split()[-2:]) == (0, ["100.0", "%"])

    def test_survived(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, text = told(None, trial.SURVIVED, capsys)
        assert code == 1
        assert text.startswith(f"survived: {FILE}: number\n    x = 1\n    x = 2\n")

    def test_with_a_reason(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, text = told("x is never read", trial.SURVIVED, capsys)
        assert (code, "survived: " in text) == (1, False)  # nothing was noticed, so nothing was shown

    def test_not_loaded(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, text = told(None, trial.REFUSED, capsys)
        assert code == 1
        assert text.splitlines()[1].split()[:2] == ["dates", "0"]


class TestReasons:
    """Each reason stands for a mutant that is there."""

    def test_none_is_stale(self) -> None:
        reasons = command._reasons(command.REASONS)
        files = {Path(each.file) for each in reasons}
        assert command._stale(reasons, {file: list(found.mutants(file)) for file in files}) == []
        assert all(len(reason) > 10 for reason in reasons.values())

    def test_one_that_is_there_no_longer(self) -> None:
        gone = command.Told(FILE, "no such line", "nor this one")
        assert command._stale([gone], {Path(FILE): list(found.mutants(Path(FILE)))}) == [gone]
        assert command._stale([gone._replace(file="src/victim_protocol/gone.py")], {}) != []
        assert command._stale([gone], {}) == []


class TestCommand:
    """The whole, on one small file."""

    def test_in_a_process_of_its_own(self, tmp_path: Path) -> None:
        results = tmp_path / "results.jsonl"
        asked = ["--module", "dates.interval", "--lines", "60", "--depth", "1", "--results", str(results)]
        for _ in range(2):  # the second time nothing is tried again
            run = subprocess.run(
                [sys.executable, "-m", "scripts.code_mutants", *asked], capture_output=True, text=True, check=False
            )
            assert (run.returncode, run.stderr) == (0, "")
            assert run.stdout.splitlines()[-1].split()[:3] == ["together", "2", "2"]
            assert len(results.read_text("utf-8").splitlines()) == 2
