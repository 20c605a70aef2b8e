"""The files of the suite: which areas there are, and how they are written and read."""

__all__ = ["AREAS", "FOLDER", "made", "questions", "read", "written"]

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from scripts.conformance.counts import ages, limits
from scripts.conformance.people import people, regimes
from scripts.conformance.walks import walks
from scripts.conformance.worked import worked

FOLDER: Final = Path(__file__).resolve().parents[2] / "conformance"
AREAS: Final[Mapping[str, tuple[str, Callable[[], Iterator[dict[str, Any]]]]]] = {
    "worked": ("Cases whose answers a person worked out from the texts; only these parts are expected.", worked),
    "changes": (
        "One person before and on each day on which the law changes, and both sides of a change of law.",
        regimes,
    ),
    "support": ("Each support with each status, and with each way in which its money is known.", people),
    "procedures": ("Where cases stand, who answers, and who must do what by when.", walks),
    "limits": ("Each time limit counted from some days, under each reading of how it is counted.", limits),
    "ages": ("Ages from birth dates known in full or in part.", ages),
}
"""The areas, each with what it is about and what makes its cases."""
_ASKED = {"expect", "worked", "id"}


def made(area: str) -> dict[str, Any]:
    """An area as its makers make it.

    Args:
        area: Its name.
    """
    about, makers = AREAS[area]
    cases = [
        {"id": one.get("id", f"{area}.{number:04}"), "worked": False, **one} for number, one in enumerate(makers())
    ]
    return {"suite_version": 1, "area": area, "about": about, "cases": cases}


def written(table: Mapping[str, Any]) -> str:
    """An area as text: a case on each line, the same text for the same cases.

    Args:
        table: The area.
    """
    head = {key: value for key, value in table.items() if key != "cases"}
    lines = ",\n".join(_compact(one) for one in table["cases"])
    return f'{_compact(head)[:-1]},"cases":[\n{lines}\n]}}\n'


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read(area: str) -> dict[str, Any]:
    """An area as it stands in its file.

    Args:
        area: Its name.
    """
    found: dict[str, Any] = json.loads((FOLDER / f"{area}.json").read_text(encoding="utf-8"))
    return found


def questions(area: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each case of an area as a question, as a program is sent it, and what is expected of the answer.

    Args:
        area: Its name.
    """
    for case in read(area)["cases"]:
        yield {"id": case["id"], **{key: value for key, value in case.items() if key not in _ASKED}}, case["expect"]
