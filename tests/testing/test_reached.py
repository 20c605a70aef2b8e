"""What the strategies reach: every stage of every procedure, and every status of every benefit; or why nobody can."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from victim_protocol.assessment import assess
from victim_protocol.engine.findings import findings
from victim_protocol.engine.one_day import OneDay
from victim_protocol.errors import InvalidFact
from victim_protocol.law.benefit import Benefit, Status
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.drawn import drawn
from victim_protocol.testing.situations import Search, told
from victim_protocol.testing.steps import standing
from victim_protocol.testing.walks import walks

BOOK = default_book()
OTHERWISE = {("foreigner_return", "by_treaty"): {"treaty_on_return": "one_differs"}}
"""Stages that are reached under another reading only, each with it: no treaty is held that would differ."""

NOT_IN_A_CASE = {("law_2011", "health_insurance_premium", Status.OWED)}
"""Its year runs from the confirmation, which for the earlier law lies on 30/06/2025 and so before the texts on it."""


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


@pytest.mark.heavy
@pytest.mark.exhaustive
class TestStages:
    """Lawful walks come to every stage of every procedure, of the law of 2011 and of that of 2024."""

    @pytest.mark.parametrize("procedure", BOOK.procedures, ids=lambda one: str(one.key))
    def test_each_stage(self, procedure: Procedure) -> None:
        found = {*stages_reached(procedure)}
        assert {stage.key for stage in procedure.stages[1:]} - found == set()


def told_as_a_case(benefit: Benefit, status: Status) -> bool | None:
    """Whether one of a few cases comes to a status, at some time; nothing where nobody has it."""
    found = None
    for judge, day in judges_of(benefit):
        people = Search(BOOK, judge, BOOK.defaults).people(status, day)
        found = found if people is None else False
        for one in () if people is None else drawn(people, 4):
            if _of_case(one, benefit, day) is status:
                return True
    return found


def _of_case(one: OneDay, benefit: Benefit, day: date) -> Status | None:
    """The status that a case has which tells the same; nothing where it contradicts itself, or another law governs."""
    try:
        person = assess(told(one), on=day).person("p1")
    except InvalidFact:
        return None
    if person.regime.key != benefit.regime:
        return None
    found = findings(person._occasions, benefit.regime, benefit.recipient).get(benefit.key)
    return None if found is None else found.status


@pytest.mark.heavy
@pytest.mark.exhaustive
@pytest.mark.parametrize("regime", [one.key for one in BOOK.regimes])
class TestStatuses:
    """For every benefit there is somebody with each status, or a reason why there is nobody."""

    def test_each_status_of_each_benefit(self, regime: Key) -> None:
        counted: Counter[str] = Counter()
        for benefit in (one for one in BOOK.benefits if one.regime == regime):
            reasons = {status: barred(benefit, status) for status in Status}
            found = {status for status, reason in reasons.items() if reason is None and somebody(benefit, status)}
            assert Status.UNDETERMINED in found, benefit.key
            left = {status: reasons[status] or why_nobody(benefit, status) for status in Status if status not in found}
            assert "not explained" not in left.values(), (benefit.key, left)
            counted.update(left.values())
            counted["somebody"] += len(found)
        assert counted["somebody"] * 2 > counted.total()

    def test_whatever_is_given_is_given_in_a_case(self, regime: Key) -> None:
        """What is owed or considered for somebody of one day is so for somebody of a case that tells the same."""
        grants = [(one, status) for one in BOOK.benefits for status in (Status.OWED, Status.CONSIDERED)]
        missed = {
            (one.regime, one.key, status)
            for one, status in grants
            if one.regime == regime and barred(one, status) is None and told_as_a_case(one, status) is False
        }
        assert missed == {one for one in NOT_IN_A_CASE if one[0] == regime}
