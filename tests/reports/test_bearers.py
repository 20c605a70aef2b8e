from datetime import date

from victim_protocol.assessment import assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.law.key import Key
from victim_protocol.reports.bearers import bearer_lines
from victim_protocol.statutes.book import default_book

BOOK = default_book()


def lines(on: str, benefit: str) -> list[str]:
    """Who gives a benefit to somebody certified in Viet Nam, on a day."""
    day = date.fromisoformat(on)
    entry = Entry(person="p1", day=day, event=Key("certified"), facts={Key("citizenship"): "viet_nam"})
    (person,) = assess(Case(persons=[Person(id="p1")], entries=[entry]), on=day).persons
    return [*bearer_lines(person.support[benefit], BOOK, "en")]


class TestEnded:
    """Bodies that have ended are not named as if they were still there; what is not known of their heirs is told."""

    def test_before_and_after(self) -> None:
        (missing,) = (one.missing for one in BOOK.ended if "district_division" in one.actors)
        before, after = (lines(on, "initial_hardship_allowance") for on in ("2025-02-28", "2025-03-01"))
        assert before[1:] == ["decided by: chair of the district people's committee"]
        assert after == [*before[1:], f"not known: {missing.en}"]
        assert "in some cases or readings: " in before[0]
