"""How long the yearly report of ten thousand people takes, and how much memory it needs."""

import random
import resource
import sys
import time
from datetime import date, timedelta

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.key import Key
from victim_protocol.provinces import FORMER
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.document import year_document
from victim_protocol.reports.province.publish import published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.web import html
from victim_protocol.reports.province.yearly import yearly

ARRIVALS = ("handed_back", "rescued", "returned_by_self", "declared")


def made_up(chance: random.Random) -> Case:
    """A case that nobody has: received, lodged and sent home in 2017."""
    came = date(2017, 1, 1) + timedelta(days=chance.randrange(330))
    left = came + timedelta(days=chance.randrange(2, 80))
    born = PartialDate.parse(f"{chance.randrange(1970, 2012)}-{chance.randrange(1, 13):02}")
    facts = {
        Key("sex"): chance.choice(("female", "female", "male")),
        Key("citizenship"): chance.choice(("viet_nam",) * 9 + ("foreign",)),
        Key("residence_province"): chance.choice(FORMER).code,
        Key("poor_household"): chance.random() < 0.5,
        Key("wishes_to_go_home"): True,
        Key("needs_medical_care"): chance.random() < 0.5,
        Key("received_by_border_or_coast_guard"): True,
    }
    steps = [
        (came, chance.choice(ARRIVALS), "border_gate_post", facts),
        (came + timedelta(days=1), "certified", "district_police", {}),
        (came + timedelta(days=1), "lodged", "social_protection_establishment", {}),
        (left, "left_establishment", "social_protection_establishment", {}),
        (left, "set_out_home", "district_division", {Key("days_on_road"): chance.randrange(1, 4)}),
        (left + timedelta(days=1), "returned_home", None, {}),
    ]
    entries = [
        Entry(person="p1", day=day, event=Key(event), actor=None if actor is None else Key(actor), facts=facts)
        for day, event, actor, facts in steps
    ]
    return Case(persons=[Person(id="p1", born=born)], entries=entries)


def register_of(count: int) -> Register:
    """So many cases, and three deliveries for each."""
    chance = random.Random(count)
    cases = {f"c{number:05}": made_up(chance) for number in range(count)}
    deliveries = [
        Delivery(
            id=f"{code}-{benefit}",
            case=code,
            person="p1",
            benefit=Key(benefit),
            day=case.entries[4].day,
            dong=chance.randrange(1, 20) * 30_000,
        )
        for code, case in cases.items()
        for benefit in ("meals", "clothing_and_effects", "fare")
    ]
    return Register(cases=cases, deliveries=deliveries)


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    register = register_of(count)
    start = time.perf_counter()
    report = yearly(register, year=2017, code="20")
    counted = time.perf_counter()
    published(report)
    withheld = time.perf_counter()
    page = html(year_document(report))
    shown = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count} cases: counted in {counted - start:.1f} s, withheld in {withheld - counted:.1f} s, ", end="")
    print(f"a page of {len(page):,} characters in {shown - withheld:.1f} s; {memory} MB at most")


if __name__ == "__main__":
    main()
