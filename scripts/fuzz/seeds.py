"""The first inputs: a sound one for each reader, and a word list of keys and codes.

PYTHONPATH=src:. python -m scripts.fuzz.seeds FOLDER WORDS
"""

import sys
from datetime import date
from pathlib import Path

from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.events import EVENTS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.csv_file import csv_text
from victim_protocol.wire.journal_file import to_lines
from victim_protocol.wire.receipt import receipt_of, receipt_text
from victim_protocol.wire.sheet_writer import rows_of

ROOT = Path(__file__).parents[2]


def main(folder: Path, words: Path) -> None:
    """Write the seeds and the word list."""
    folder.mkdir(parents=True, exist_ok=True)
    case_file = (ROOT / "tests/cases/adult_poor_household.toml").read_text(encoding="utf-8")
    overlay = next((ROOT / "examples/overlays").glob("*.toml")).read_text(encoding="utf-8")
    case = read_case(case_file)
    payload = Payloads().write(case)
    receipt = receipt_text(receipt_of(case, on=date(2017, 9, 1)))
    journal = to_lines(Journal().append(Person(id="p1"), {}))
    sheet = csv_text(rows_of({"c1": case}))
    for place, text in enumerate((payload, sheet, payload, journal, receipt, case_file, overlay, payload)):
        (folder / f"seed-{place}").write_bytes(bytes([place]) + text.encode())
    listed = ["schema_version", "persons", "entries", *EVENTS, *FACTS, *COSTS]
    words.write_text("".join(f'"\\"{word}\\""\n' for word in listed), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
