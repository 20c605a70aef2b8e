"""What the strategies reach: every stage of every procedure, and every status of every benefit; or why nobody can."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

import pytest

from victim_protocol.law.benefit import Benefit, Status
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.situations import Search
from victim_protocol.testing.steps import standing
from victim_protocol.testing.walks import walks

BOOK = default_book()
OTHERWISE = {("foreigner_return", "by_treaty"): {"treaty_on_return": "one_differs"}}
"""Stages that are reached under another reading only, each with it: no treaty is held that would differ."""

COUNTED: Counter[str] = Counter()


def stages_reached(procedure: Procedure) -> Iterator[str]:
    """The stages that are met on the ways to each one."""
    met: set[str] = set()
    for stage, tries in product(procedure.stages[1:], (2, 12)):
        readings = OTHERWISE.get((procedure.key, stage.key), {})
        for case in drawn(walks(procedure.key, stage.key, readings=readings), tries) if stage.key not in met else ():
            taken = standing(case, "p1", BOOK, readings).course.taken
            met |= {one.after.positions[procedure.key].stage for one in taken if procedure.key in one.after.positions}
    yield from met


def judges_of(benefit: Benefit) -> Iterator[tuple[Judge, date]]:
    """The benefit as the law has it at each time, the last time first, each with its first day."""
    (regime,) = (one for one in BOOK.regimes if one.key == benefit.regime)
    seen: set[tuple[int, ...]] = set()
    for day in reversed(BOOK.change_days):
        if benefit.provisions.covers(day) and regime.identified_from <= day:
            judge = BOOK.on(day).judges[benefit.regime][benefit.key]
            same = (id(judge.provision), *map(id, judge.compiler.definitions.values()))
            if same not in seen:
                yield judge, day
            seen.add(same)


def somebody(benefit: Benefit, status: Status, *supposed: Key) -> bool:
    """Whether somebody has a status at some time, whatever suits being supposed of some texts and readings."""
    chosen = {key: None if key in supposed else choice for key, choice in BOOK.defaults.items()}
    searches = ((Search(BOOK, judge, chosen, frozenset(supposed)), day) for judge, day in judges_of(benefit))
    return any(search.people(status, day) is not None for search, day in searches)


def barred(benefit: Benefit, status: Status) -> str | None:
    """Why no text gives a status, whatever is known; nothing where some text may."""
    grounds = [ground for step in benefit.provisions.steps for ground in step.value.grounds]
    if status in (Status.OWED, Status.CONSIDERED) and status not in {ground.force.status for ground in grounds}:
        return "no text gives it with this force"
    slots = {slot for judge, _ in judges_of(benefit) for slot in judge.slots}
    if status is Status.NOT_YET and slots.isdisjoint(BOOK.variables.events):
        return "it hangs on no event that could be awaited"
    return None


def why_nobody(benefit: Benefit, status: Status) -> str:
    """What would have to be otherwise for somebody to have a status."""
    texts = [text.key for text in BOOK.texts]
    if somebody(benefit, status, *texts):
        return "it hangs on a text that is not held"
    if somebody(benefit, status, *texts, *(one.key for one in BOOK.readings)):
        return "only under another reading"
    return "not explained"


@pytest.mark.exhaustive
class TestStages:
    """Lawful walks come to every stage of every procedure, of the law of 2011 and of that of 2024."""

    @pytest.mark.parametrize("procedure", BOOK.procedures, ids=lambda one: str(one.key))
    def test_each_stage(self, procedure: Procedure) -> None:
        found = {*stages_reached(procedure)}
        assert {stage.key for stage in procedure.stages[1:]} - found == set()


@pytest.mark.exhaustive
class TestStatuses:
    """For every benefit there is somebody with each status, or a reason why there is nobody."""

    @pytest.mark.parametrize("benefit", BOOK.benefits, ids=lambda one: f"{one.regime}.{one.key}")
    def test_each_status(self, benefit: Benefit) -> None:
        reasons = {status: barred(benefit, status) for status in Status}
        found = {status for status, reason in reasons.items() if reason is None and somebody(benefit, status)}
        assert Status.UNDETERMINED in found
        told = {status: reasons[status] or why_nobody(benefit, status) for status in Status if status not in found}
        assert "not explained" not in told.values(), told
        COUNTED.update(told.values())
        COUNTED["somebody"] += len(found)
