"""Deliveries beside the register: to whom they went, and which of them cannot be counted."""

__all__ = ["by_person", "counted"]

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.engine.support import Finding
from victim_protocol.errors import Problem
from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.key import Key
from victim_protocol.records.delivery import Delivery
from victim_protocol.reports.province.gap import Delivered
from victim_protocol.reports.province.register import known_by
from victim_protocol.reports.province.tables import Ref

_GRANTING = Status.OWED.value | Status.CONSIDERED.value


def by_person(
    deliveries: Iterable[Delivery], cases: Mapping[str, Case], on: date, problems: list[Problem]
) -> dict[Ref, list[Delivery]]:
    """The deliveries up to a day, by person; those to nobody, and those that are told twice, are listed as problems.

    Args:
        deliveries: The deliveries.
        cases: The cases by their codes.
        on: The day, inclusive; what was handed over later does not count yet.
        problems: Where it is told what does not fit.
    """
    found: dict[Ref, list[Delivery]] = {}
    told: set[str] = set()
    for one in deliveries:
        fault = _fault(one, cases, told)
        if fault is not None:
            problems.append(Problem(f"delivery {one.id}", *fault))
            continue
        told.add(one.id)
        if one.day <= on:
            found.setdefault(Ref(one.case, one.person), []).append(one)
    return found


def _fault(one: Delivery, cases: Mapping[str, Case], told: set[str]) -> tuple[str, str, str] | None:
    """The code and the words of what does not fit; ``None`` where nothing is wrong."""
    case = cases.get(one.case)
    if one.id in told:
        return "duplicate", "mã này đã có, chỉ tính lần đầu", "this code was told before, and counts only once"
    if case is None:
        return "unknown_case", "không có hồ sơ này", "there is no such case"
    if all(person.id != one.person or person.establishment for person in case.persons):
        return "unknown_person", "không có người này trong hồ sơ", "no such person in the case"
    return None


def counted(
    deliveries: Iterable[Delivery], person: PersonAssessment, case: Case, book: LawBook, problems: list[Problem]
) -> dict[Key, Delivered]:
    """What was handed over of each support; what came before the right to it is listed as a problem.

    What the law does not give at all is counted: it was given beyond what is owed.

    Args:
        deliveries: Those to the person.
        person: What the law says of the person on the day asked.
        case: The case.
        book: The law.
        problems: Where it is told what does not fit.
    """
    found: dict[Key, list[Delivery]] = {}
    for one in deliveries:
        finding = person.support.get(str(one.benefit))
        if finding is not None and finding.possible & _GRANTING and not _existed(finding, one, case, book):
            vi, en = "giao trước ngày phát sinh quyền", "handed over before the right to it existed"
            problems.append(Problem(f"delivery {one.id}", "before_the_right", vi, en))
        else:
            found.setdefault(one.benefit, []).append(one)
    return {benefit: Delivered.of(given) for benefit, given in found.items()}


def _existed(finding: Finding, one: Delivery, case: Case, book: LawBook) -> bool:
    """Whether the support was, or may have been, given on the day of a delivery, or before it."""
    days = [*_granted(finding)]
    if days:
        return min(days) <= one.day
    if all(one.day < entry.day for entry in case.entries_of(one.person)):
        return False  # nothing was known of the person yet
    then = assess(known_by(case, one.day), on=one.day, book=book).person(one.person).support.get(str(one.benefit))
    return then is not None and bool(then.possible & _GRANTING)


def _granted(finding: Finding) -> Iterator[date]:
    """The first days of the parts of an occasion that has begun on which it may be given."""
    return (part.days.first for part, _, possible in finding.parts if part.begun and possible & _GRANTING)
