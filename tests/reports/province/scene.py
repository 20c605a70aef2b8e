"""The province of 2017 as it stands in the examples, and people who do not exist, for the tests of reports."""

__all__ = ["BOOK", "FOLDER", "LAST", "lang_son", "lodged", "many", "person"]

import random
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.key import Key
from victim_protocol.reports.province.register import Register
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.csv_file import rows_of_csv
from victim_protocol.wire.records_file import activities_of, deliveries_of, places_of

FOLDER = Path(__file__).parents[3] / "examples" / "cases" / "lang_son_2017"
BOOK = default_book()
LAST = date(2017, 12, 31)


def _rows(name: str) -> list[list[str]]:
    return rows_of_csv((FOLDER / "records" / name).read_text(encoding="utf-8"))


@cache
def lang_son() -> Register:
    """The register of the example."""
    cases = {path.stem: read_case(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}
    return Register(
        cases=cases,
        deliveries=deliveries_of(_rows("deliveries.csv")).found,
        activities=activities_of(_rows("activities.csv")).found,
        places=places_of(_rows("places.csv")).found,
    )


def person(*steps: tuple[date, str], born: str | None = None, place: str | None = None, **facts: Any) -> Case:
    """A case of one person: what happened on which day; facts are known from the first day on."""
    entries = [
        Entry(
            person="p1",
            day=day,
            event=Key(event),
            facts={Key(key): value for key, value in facts.items()} if number == 0 else {},
            place=place,
        )
        for number, (day, event) in enumerate(steps)
    ]
    return Case(persons=[Person(id="p1", born=None if born is None else PartialDate.parse(born))], entries=entries)


def lodged(first: date, last: date | None, place: str | None = None) -> Case:
    """Somebody who lodged on some days."""
    steps = [(first, "lodged"), *([] if last is None else [(last, "left_establishment")])]
    return person(*steps, place=place)


def many(count: int, seed: int = 0, **chosen: Any) -> dict[str, Case]:
    """So many people of 2017, of whom each is somewhat different."""
    chance, cases = random.Random(seed), {}
    for number in range(count):
        came = date(2017, 1, 1) + timedelta(days=chance.randrange(300))
        facts = {
            "sex": chance.choice(("female", "female", "male")),
            "citizenship": chance.choice(("viet_nam", "viet_nam", "foreign")),
            "residence_province": chance.choice(("20", "04", "06")),
            "poor_household": chance.random() < 0.5,
            **chosen,
        }
        born = f"{chance.randrange(1975, 2012)}"
        arrival = chance.choice(("handed_back", "rescued", "declared"))
        steps = [(came, arrival), (came + timedelta(days=1), "certified"), (came + timedelta(days=1), "lodged")]
        if chance.random() < 0.8:
            steps.append((came + timedelta(days=chance.randrange(2, 50)), "left_establishment"))
        cases[f"c{number:03}"] = person(*steps, born=born, place=chance.choice(("Hữu Nghị", "Tân Thanh")), **facts)
    return cases
