"""Personal data is planted everywhere and looked for in every text that the library makes besides its answers."""

import json
import traceback
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from tests.case.made import but, journal_of
from tests.wire.made import payload

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import History
from victim_protocol.case.privacy import redact
from victim_protocol.case.pseudonyms import pseudonymous
from victim_protocol.cli import main
from victim_protocol.errors import InvalidFact, WireError
from victim_protocol.proceedings import proceedings
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.checking import check
from victim_protocol.wire.exports.ctdc import ctdc
from victim_protocol.wire.exports.htcds import htcds
from victim_protocol.wire.exports.primero import primero_case
from victim_protocol.wire.journal_file import read_journal, to_lines
from victim_protocol.wire.receipt import receipt_of
from victim_protocol.wire.receipt_check import receipt_differences
from victim_protocol.wire.sheet import cases_of
from victim_protocol.wire.sheet_writer import rows_of

PLANTED = "Lê Thị Hoa 0912345678"
PLANTED_KEYS = (PLANTED, "0912345678", "LeThiHoa")
SIGNS = ("Hoa", "0912345678", "1993", "987654", "02-03")
"""What must not be seen: of the words, the birth date, and what was spent."""
FULL = {
    "id": "e1",
    "person": "p1",
    "day": "2017-03-20",
    "recorded": "2017-03-21",
    "event": "certified",
    "facts": {
        "act_suffered": "sold",
        "days_on_road": {"is": "range", "low": 1, "high": 2},
        "accused": {"is": "unknown"},
    },
    "since": "2017-03-01",
    "costs": {"fare": 987654},
    "actor": "provincial_police",
    "receiver": "court",
    "paper": PLANTED,
    "place": PLANTED,
    "reason": PLANTED,
    "forms": ["application_form"],
    "happened_at": "2017-03-20T08:00:00+07:00",
    "recorded_at": "2017-03-21T08:00:00+07:00",
    "departs": True,
}
WHOLE = json.loads(payload(FULL, persons=[{"id": "p1", "born": "1993-02-03"}, {"id": "p2", "accompanies": "p1"}]))
CASE = Payloads().read(json.dumps(WHOLE))
ON = CASE.entries[0].written


def told(text: str) -> list[str]:
    """The signs of personal data in a text."""
    return [sign for sign in SIGNS if sign in text]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each table or list inside a payload with each of its keys, and a key that may be a name."""
    keys = [*value, *PLANTED_KEYS] if isinstance(value, dict) else [*range(len(value))]
    for key in keys:
        yield value, key
        inner = value[key] if key not in PLANTED_KEYS else None
        if isinstance(inner, dict | list):
            yield from places(inner)


ANSWER = assess(CASE, on=ON)
COURSES = proceedings(CASE, on=ON)
SHOWN: dict[str, Sequence[object]] = {
    "case": [CASE, *CASE.persons, *CASE.entries, CASE.persons[0].born, History.of(CASE.persons[0], CASE.entries, None)],
    "answer": [ANSWER, *ANSWER.persons],
    "findings": [*ANSWER.person("p1").support.values()],
    "lines": ANSWER.person("p1").statement.lines,
    "deadlines": ANSWER.person("p1").deadlines,
    "proceedings": [*COURSES, *COURSES[0].course.taken, *COURSES[0].duties],
    "journal": [journal_of(CASE.entries[0])],
    "exports": [export(CASE, "p1", on=ON) for export in (htcds, ctdc, primero_case)],
    "payloads": [Payloads(), check(json.dumps(WHOLE), on=ON), redact(CASE, "assessment")],
}


class TestReprs:
    """A repr holds codes and days, and nothing that is known of anybody."""

    @pytest.mark.parametrize("name", [*SHOWN])
    def test_of_every_value(self, name: str) -> None:
        assert SHOWN[name]
        for value in SHOWN[name]:
            assert told(repr(value)) == told(str(value)) == []
            assert "sold" not in repr(value)

    def test_of_a_case_under_pseudonyms_not_even_codes(self) -> None:
        assert "p1" not in repr(pseudonymous(CASE, b"0123456789abcdef"))


class TestErrors:
    """No problem and no traceback repeats a value, nor a key that may be a name."""

    @pytest.mark.parametrize(
        "wrong",
        [
            PLANTED,
            [PLANTED],
            {PLANTED: PLANTED},
            {"is": PLANTED},
            {"is": "range", "low": PLANTED},
            f"1993-02-03 {PLANTED}",
        ],
        ids=["text", "list", "table", "tag", "bound", "date"],
    )
    def test_of_payloads(self, wrong: object) -> None:
        """With the wrong value in each place, one after the other."""
        number = sum(1 for _ in places(WHOLE))
        refused = 0
        for place in range(number):
            changed = deepcopy(WHOLE)
            table, key = [*places(changed)][place]
            table[key] = wrong
            try:
                Payloads().read(json.dumps(changed))
            except (InvalidFact, WireError) as error:
                refused += 1
                shown = "".join(traceback.format_exception(error))
                assert told(shown + error.text("vi") + repr(error)) == []  # noqa: PT017 - of each place
        assert refused > number // 2

    @pytest.mark.parametrize("wrong", [PLANTED, (PLANTED,), {PLANTED: PLANTED}, 1993.02, b"Hoa"])
    @pytest.mark.parametrize("name", [name for name in Entry.__annotations__ if not name.startswith("_")])
    def test_of_entries(self, name: str, wrong: object) -> None:
        if name in {"facts", "costs"} and not isinstance(wrong, dict):
            wrong = {"act_suffered": wrong, "fare": wrong}
        try:
            case = Case(persons=CASE.persons, entries=[but(CASE.entries[0], **{name: wrong})])
        except (InvalidFact, WireError) as error:
            shown = "".join(traceback.format_exception(error))
            assert told(shown + error.text("vi")) == []  # noqa: PT017 - of some
        else:
            assert told(repr(case)) == []

    def test_of_stored_cases(self) -> None:
        lines = to_lines(journal_of(CASE.entries[0]))
        assert "Hoa" in lines
        with pytest.raises(WireError, match=r"^line\[") as caught:
            read_journal(lines.replace('"fields"', '"felds"').replace('"e1"', f'"{PLANTED}"'))
        assert told(str(caught.value)) == []

    def test_of_spreadsheets(self) -> None:
        """In every cell, one after the other."""
        whole = rows_of({"c1": CASE})
        for row, cells in enumerate(whole):
            for column in range(len(cells)):
                changed = deepcopy(whole)
                changed[row][column] = PLANTED
                try:
                    cases_of(changed)
                except WireError as error:
                    assert told(error.text() + error.text("vi")) == []  # noqa: PT017 - of each cell

    def test_of_receipts(self) -> None:
        receipt = receipt_of(CASE, on=ON)
        other = Case(persons=CASE.persons, entries=())
        assert told("".join(problem.text() for problem in receipt_differences(receipt, other))) == []

    @pytest.mark.parametrize("command", [["check"], ["check", "--on", "2017-03-21"]])
    def test_of_the_command_line(self, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for place in range(sum(1 for _ in places(WHOLE))):
            changed = deepcopy(WHOLE)
            table, key = [*places(changed)][place]
            table[key] = PLANTED
            (tmp_path / f"{place}.json").write_text(json.dumps(changed), encoding="utf-8")
        main([*command, str(tmp_path)])
        out, err = capsys.readouterr()
        assert told(out) == []
        assert err == ""
