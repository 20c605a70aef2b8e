"""One person identified on the last day of a text and another on the first day of the next: what differs."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from tests.reports.test_text import approved
from tests.statutes.scene import MET, assessed, entry, victim

from victim_protocol.assessment import Assessment, PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.benefit import Role, Status
from victim_protocol.law.contents import contents
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.reports.differences import Change, changes
from victim_protocol.statutes.book import default_book

BOOK = default_book()
DAY = timedelta(days=1)
FIRST = BOOK.change_days[0]
DAYS = sorted(
    {content.since for content in contents(BOOK) if content.since is not None and content.since > FIRST}
    | {content.until + DAY for content in contents(BOOK) if content.until is not None}
)
"""Each day from which the book says something else."""
KINDS = {
    "a citizen of thirty, certified": (30, "certified", {"citizenship": "viet_nam"}),
    "a citizen of twelve, certified": (12, "certified", {"citizenship": "viet_nam"}),
    "a foreigner of thirty, certified": (30, "certified", {"citizenship": "foreign"}),
    "a citizen of thirty, who declared": (30, "declared", {"citizenship": "viet_nam"}),
}


def answer(kind: str, day: date) -> Assessment:
    """What is told of somebody on the day on which something happened to that person."""
    age, event, known = KINDS[kind]
    born = PartialDate.parse(str(day.year - age - 1))
    facts = {Key(key): value for key, value in {**MET, **known}.items()}
    case = Case(
        persons=(Person(id="p1", born=born),), entries=(Entry(person="p1", day=day, event=Key(event), facts=facts),)
    )
    return assess(case, on=day)


def differences(kind: str, day: date) -> tuple[Change, ...]:
    """What is owed and how much, where the first day of a text makes it another; who acts and when, `law diff` tells.

    A support that one law does not know and the other refuses is none under both.
    """
    found = changes(answer(kind, day - DAY), answer(kind, day), "en")
    owed = (one for one in found if one.what in ("status", "amount"))
    return tuple(one for one in owed if {one.before, one.after} != {None, "refused"})


def written() -> Iterator[str]:
    for day in DAYS:
        yield f"{day}"
        for kind in KINDS:
            found = differences(kind, day)
            if found:
                yield f"    {kind}"
            yield from (f"        {one.about} {one.what}: {one.before} → {one.after}" for one in found)


class TestEachChangeOfLaw:
    """The difference is what the texts say, and between two changes there is none."""

    @pytest.mark.exhaustive
    def test_as_it_was_read_and_approved(self) -> None:
        text = "\n".join(written())
        assert text == approved("each_change_of_law.txt", text)

    @pytest.mark.exhaustive
    def test_nothing_changes_in_between(self) -> None:
        for before, after in pairwise([FIRST, *DAYS]):
            if after - before > 2 * DAY:
                middle = before + (after - before) // 2
                assert [kind for kind in KINDS if differences(kind, middle)] == []


class TestWhichLaw:
    """Poor and back home: who was identified before the change keeps the old support, after it the new."""

    @staticmethod
    def asked(identified: date) -> PersonAssessment:
        home = entry("returned_home", day=date(2025, 8, 1))
        return assessed(victim(day=identified, poor_household=True), home, on=date(2025, 8, 15))

    def test_identified_on_20_06_2025(self) -> None:
        person = self.asked(date(2025, 6, 20))
        allowance = person.support["initial_hardship_allowance"]
        assert (person.regime.key, allowance.status) == ("law_2011", Status.OWED)
        (line,) = (one for one in person.statement.lines if one.benefit.key == "initial_hardship_allowance")
        assert (line.amount.low, line.amount.high) == (0, None)
        assert any("84/2019/TT-BTC" in label.en for label in line.amount.unknown)
        window = [due.end for due in person.deadlines if due.limit.key == "application_window"]
        assert window == [date(2026, 6, 22)]
        deciding = [bearer for bearer in allowance.bodies if bearer.body.role is Role.DECIDES]
        assert deciding
        assert all(bearer.ended is not None for bearer in deciding)
        assert (person.regime.source.citation.key, person.law_evidence) == ("53/2024/QH15:63", Evidence.SECONDARY)

    def test_identified_on_02_07_2025(self) -> None:
        person = self.asked(date(2025, 7, 2))
        allowance = person.support["initial_hardship_allowance"]
        assert (person.regime.key, allowance.status) == ("law_2024", Status.OWED)
        assert "53/2024/QH15:37.1.k" in {source.citation.key for source in allowance.sources}
        (line,) = (one for one in person.statement.lines if one.benefit.key == "initial_hardship_allowance")
        assert (line.amount.low, line.amount.high) == (0, None)
        rich = assessed(
            victim(day=date(2025, 7, 2), poor_household=False),
            entry("returned_home", day=date(2025, 8, 1)),
            on=date(2025, 8, 15),
        )
        needs = rich.support["initial_hardship_allowance"].needs
        assert needs == ("poverty_in_the_law_of_2024",)
