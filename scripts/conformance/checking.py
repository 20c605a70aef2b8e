"""Asking a program every question of the suite, and comparing its answers."""

__all__ = ["check"]

import json
import subprocess
from collections.abc import Iterator, Sequence
from itertools import islice

from scripts.conformance.compare import differences
from scripts.conformance.suite import questions

_SHOWN = 3
"""How many differences of one case are told."""


def check(command: Sequence[str], areas: Sequence[str]) -> int:
    """Start a program, send it the questions of some areas, and tell what is not as expected.

    Args:
        command: The program and its arguments.
        areas: The areas.

    Returns:
        0 where every answer is as expected, otherwise 1.
    """
    asked = [(area, question, expected) for area in areas for question, expected in questions(area)]
    lines = "".join(f"{json.dumps(question, ensure_ascii=False)}\n" for _, question, _ in asked)
    run = subprocess.run(command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603 - the caller names the program
    answers = run.stdout.splitlines()
    failed = 0
    for number, (area, question, expected) in enumerate(asked):
        found = list(islice(_of_line(expected, question["id"], answers[number : number + 1]), _SHOWN))
        failed += bool(found)
        for line in found:
            print(f"{area} {question['id']}: {line}")
    print(f"{len(asked) - failed} of {len(asked)} as expected; the program ended with {run.returncode}")
    return 1 if failed or run.returncode or len(answers) != len(asked) else 0


def _of_line(expected: object, code: str, line: list[str]) -> Iterator[str]:
    """What is wrong with the line of an answer."""
    if not line:
        yield "no answer"
        return
    try:
        answer = json.loads(line[0])
    except ValueError:
        yield "the answer is not JSON"
        return
    if not isinstance(answer, dict) or answer.get("id") != code:
        yield "the answer does not name its question"
        return
    yield from differences(expected, answer.get("answer"))
