"""The library as a program that answers the questions of the suite: one on each line, in JSON."""

import json
import sys
from collections.abc import Iterable, Iterator

from scripts.conformance.answers import answered


def answers(lines: Iterable[str]) -> Iterator[str]:
    """The answer to each question, on a line of its own.

    Args:
        lines: The questions.
    """
    for line in lines:
        question = json.loads(line)
        yield json.dumps({"id": question["id"], "answer": answered(question)}, ensure_ascii=False)


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # it is a stream of text
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # as above
    for found in answers(sys.stdin):
        print(found)
