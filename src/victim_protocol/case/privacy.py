"""What of a record is confidential, and a case without what a purpose does not need.

Everything in a case is part of somebody's file, and some of it is more than that.
A text in free words may tell anything, so it is kept only where everything is.
"""

__all__ = ["PURPOSES", "Purpose", "kinds_of", "redact"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, fields, frozen

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, without
from victim_protocol.case.stored import personal_values
from victim_protocol.confidential import TELLS, Confidential
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.events import TELLING
from victim_protocol.facts import COSTS_OF_HEALTH, FACTS
from victim_protocol.labels import Label

_FILE: Final = frozenset({Confidential.FILE})
_KINDS: Final[Mapping[str, frozenset[Confidential]]] = MappingProxyType(
    {
        **{one.name: one.metadata[TELLS] for kind in (Person, Entry) for one in fields(kind) if TELLS in one.metadata},
        **{f"facts.{key}": fact.tells for key, fact in FACTS.items() if fact.tells},
        **{f"costs.{key}": frozenset({Confidential.HEALTH}) for key in COSTS_OF_HEALTH},
        **{f"event.{key}": tells for key, tells in TELLING.items()},
    }
)
"""What each personal value tells, beside being part of the file, as the model marks it."""


def kinds_of(name: str) -> frozenset[Confidential]:
    """Which of the twelve confidential things a personal value tells (Decree 98/2026/NĐ-CP Article 8 clause 3).

    Args:
        name: The name of a value as a redaction writes it, ``born``, ``place``, ``facts.is_injured``, or that of an
            event, ``event.health_checked``.

    >>> [kind.value for kind in kinds_of("facts.is_injured")]
    ['health']
    >>> [kind.value for kind in kinds_of("facts.poor_household")]
    ['file']
    """
    return _KINDS.get(name, _FILE)


@frozen(kw_only=True)
class Purpose:
    """What somebody may see of a case.

    Args:
        label: What it is for.
        keeps: The confidential things that it needs; a value is kept where all that it tells is among them.
        exact_birth: Whether the birth date is kept as it is; otherwise only its years are.
        costs: Whether every cost is kept, whatever it was spent on.
    """

    label: Label
    keeps: frozenset[Confidential] = field(repr=False)
    exact_birth: bool = True
    costs: bool = False


PURPOSES: Final[Mapping[str, Purpose]] = MappingProxyType(
    {
        "assessment": Purpose(
            label=Label("trả lời theo luật, không cần chữ tự do", "answers by the law, which need no free words"),
            keeps=frozenset(
                {
                    Confidential.AGE,
                    Confidential.PLACE_OF_LIVING,
                    Confidential.FORM_OF_TRAFFICKING,
                    Confidential.HEALTH,
                    Confidential.FILE,
                }
            ),
        ),
        "statistics": Purpose(
            label=Label("thống kê: không có chữ tự do, chỉ năm sinh", "statistics: no free words, and years of birth"),
            keeps=frozenset({Confidential.AGE, Confidential.FORM_OF_TRAFFICKING, Confidential.FILE}),
            exact_birth=False,
        ),
        "payment": Purpose(
            label=Label("chi trả: việc đã xảy ra và chi phí", "payment: what happened and what was spent"),
            keeps=frozenset({Confidential.FILE}),
            costs=True,
        ),
    }
)
"""Purposes that are common; a caller may make others."""


def redact(case: Case, purpose: str | Purpose) -> Case:
    """A case without the personal values that a purpose does not need.

    A fact that is taken out becomes unknown, and is never taken back to what was said before; other values are gone.
    Codes, days, moments, events and bodies stay, and events tell something too: see ``pseudonyms`` for codes.
    Law 53/2024/QH15 Article 3 clause 10 and Law 66/2011/QH12 Article 31 forbid to release what is known of a victim
    without consent or another ground.

    Args:
        case: The case, which stays as it is.
        purpose: One of ``PURPOSES`` by its name, or another.

    Raises:
        InvalidFact: There is no purpose of this name.

    >>> case = Case(persons=[Person(id="p1", born=PartialDate.parse("1993-02-01"))], entries=[])
    >>> redact(case, "statistics").persons[0].born == PartialDate.parse("1993")
    True
    """
    wanted = purpose if isinstance(purpose, Purpose) else _purpose(purpose)
    return Case(
        persons=[_with_birth(without(person, _taken_out(person, wanted)), wanted) for person in case.persons],
        entries=[without(entry, _taken_out(entry, wanted)) for entry in case.entries],
    )


def _purpose(name: object) -> Purpose:
    found = PURPOSES.get(name) if isinstance(name, str) else None
    if found is None:
        told = ", ".join(PURPOSES)
        raise InvalidFact(Problem("purpose", "choice", f"cần một trong: {told}", f"not one of: {told}"))
    return found


def _taken_out(record: Record, purpose: Purpose) -> list[str]:
    """The names of the values that a purpose does not need."""
    return [
        name
        for name in personal_values(record)
        if not (kinds_of(name) <= purpose.keeps or (purpose.costs and name.startswith("costs.")))
    ]


def _with_birth(person: Person, purpose: Purpose) -> Person:
    """The person with as much of the birth date as a purpose needs."""
    born = person.born
    if born is None or purpose.exact_birth:
        return person
    years = PartialDate(date(born.earliest.year, 1, 1), date(born.latest.year, 12, 31))
    return evolve(person, born=years)
