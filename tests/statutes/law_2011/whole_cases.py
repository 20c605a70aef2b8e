"""Short words in which tests write whole cases: steps, the case of one who took them, and the duties found."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.duty import Duty
from victim_protocol.errors import IllegalEvent
from victim_protocol.keeping import advance
from victim_protocol.law.key import Key
from victim_protocol.proceedings import Proceedings, proceedings


def step(day: str, event: str, actor: str | None = None, receiver: str | None = None, **facts: Any) -> Entry:
    return Entry(
        person="p1",
        day=date.fromisoformat(day),
        event=Key(event),
        actor=None if actor is None else Key(actor),
        receiver=None if receiver is None else Key(receiver),
        facts={Key(key): value for key, value in facts.items()},
    )


def kept(*steps: Entry, born: str | None = "1990", establishment: bool = False) -> Case:
    """The case of somebody, or of an establishment, after steps that are all allowed."""
    birth = None if born is None or establishment else PartialDate.parse(born)
    case = Case(persons=(Person(id="p1", born=birth, establishment=establishment),), entries=())
    return onward(case, *steps)


def onward(case: Case, *steps: Entry, readings: Mapping[str, str] | None = None) -> Case:
    """The same case after more steps that are all allowed."""
    for entry in steps:
        case = advance(case, entry, readings=readings)
    return case


def found(case: Case, on: str) -> Proceedings:
    return proceedings(case, on=date.fromisoformat(on))[0]


def stages(case: Case, on: str) -> dict[str, str]:
    return {str(key): str(stage.key) for key, stage in found(case, on).stages.items()}


def the(act: str, case: Case, on: str) -> Duty:
    (duty,) = (one for one in found(case, on).duties if one.act == act)
    return duty


def last_day(act: str, case: Case, on: str) -> str | None:
    end = the(act, case, on).end
    return None if end is None else end.isoformat()


def acts(case: Case, on: str) -> set[str]:
    return {str(duty.act) for duty in found(case, on).duties}


def codes(case: Case, entry: Entry, readings: Mapping[str, str] | None = None) -> set[str]:
    """Why a step is refused, as codes; nothing where it is allowed."""
    try:
        advance(case, entry, readings=readings)
    except IllegalEvent as error:
        return {problem.code for problem in error.problems}
    return set()
