"""Short words in which tests write cases of the toy procedures, and what is found of them."""

from copy import deepcopy
from datetime import date, timedelta

import pytest
from tests.toy_procedures import ASHORE, FARE, act, procedure_book

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.errors import IllegalEvent, Problem
from victim_protocol.keeping import advance
from victim_protocol.proceedings import Proceedings, proceedings

BOOK = procedure_book()
DAY = date(2017, 3, 20)
MINUTES = "handover_minutes_form_4"


def day(number: int) -> date:
    return DAY + timedelta(days=number)


MUCH_LATER = day(30)
RESCUED = act("rescued", "border_post", id="e1")
HANDED = act(
    "handed_over",
    "border_post",
    id="e2",
    receiver="commune_committee",
    day=day(2),
    forms=MINUTES,
    facts={"wishes_to_go_home": False},
)
LODGED = act("lodged", "victim_support_establishment", id="e3", day=day(4))
EVENTS = (
    *sorted(ASHORE.events | FARE.events),
    *("died", "support_refused", "left_care", "moved_to_hospital", "reopened", "handover_offered", "declared"),
)


def case_of(*entries: Entry) -> Case:
    return Case(persons=(Person(id="p1"),), entries=entries)


def problems(entry: Entry, *before: Entry, **readings: str) -> tuple[Problem, ...]:
    """Why a step is not allowed; the case is the same afterwards, and so is every value in it."""
    case = case_of(*before)
    same = deepcopy(case)
    with pytest.raises(IllegalEvent, match=r"^entry\.") as caught:
        advance(case, entry, readings=readings, book=BOOK)
    assert case == same
    assert case.entries == before
    found: tuple[Problem, ...] = caught.value.problems
    assert len(set(found)) == len(found)
    assert all(one.text("vi") in caught.value.text("vi") for one in found)
    assert all(one.vi != one.en for one in found)
    return found


def where(*entries: Entry, on: date = MUCH_LATER, **readings: str) -> Proceedings:
    (found,) = proceedings(case_of(*entries), on=on, readings=readings, book=BOOK)
    return found
