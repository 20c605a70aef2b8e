"""Releasing what is confidential: on a ground that the law knows, no more than is asked, with a record of both."""

__all__ = ["Consent", "ReleaseRecord", "Released", "release"]

from collections.abc import Collection, Iterator
from datetime import date
from enum import Enum
from typing import Any

from attrs import field, frozen

from victim_protocol.actors import ACTORS
from victim_protocol.case.case import Case
from victim_protocol.case.check_entries import unknown_key
from victim_protocol.case.person import Person
from victim_protocol.case.privacy import kinds_of
from victim_protocol.case.stored import personal_values
from victim_protocol.confidential import Confidential
from victim_protocol.dates.age import age_on
from victim_protocol.dates.day import is_day
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Source
from victim_protocol.law.fact import Range
from victim_protocol.law.key import Key
from victim_protocol.statutes.release_grounds import (
    CHILD_BELOW,
    CHILD_CONSENTS_FROM,
    GROUNDS,
    OF_A_CHILD,
    Ground,
)


class Consent(Enum):
    """Who consents."""

    PERSON = "person"
    REPRESENTATIVE = "representative"
    """A lawful representative; of a child, a parent or guardian."""

    __hash__ = object.__hash__  # members are single


@frozen(kw_only=True)
class ReleaseRecord:
    """What was released of whom, to whom, when and why; it tells no value that was released.

    Args:
        person: The person's code.
        day: The day.
        receiver: The body that it was released to.
        things: The confidential things that were released.
        ground: Why.
        consents: Who consented.
        paper: The paper that shows the consent or the need.
        law: The provision of another law.
        sources: The provisions that know the ground.
    """

    person: str
    day: date
    receiver: Key
    things: frozenset[Confidential] = field(repr=False)
    ground: Ground
    consents: frozenset[Consent] = field(repr=False)
    paper: str | None = field(repr=False)
    law: Citation | None = field(repr=False)
    sources: tuple[Source, ...] = field(repr=False)

    def plain(self) -> dict[str, Any]:
        """The record as texts and lists, for JSON and for a journal of releases."""
        return {
            "person": self.person,
            "day": self.day.isoformat(),
            "receiver": self.receiver,
            "things": [one.value for one in Confidential if one in self.things],
            "ground": self.ground.value,
            "consents": [one.value for one in Consent if one in self.consents],
            "paper": self.paper,
            "law": None if self.law is None else self.law.key,
            "sources": [source.citation.key for source in self.sources],
        }


@frozen(kw_only=True)
class Released:
    """What may be handed over, and the record of it.

    Args:
        values: Each value with its name, as a redaction writes it or ``event``, and the day of its entry, if any.
        record: What was released and why.
    """

    values: tuple[tuple[str, date | None, object], ...] = field(repr=False)
    record: ReleaseRecord


def release(  # noqa: PLR0913 - what, of whom, to whom, when, and the three things that a ground may rest on
    case: Case,
    person: str,
    things: Collection[Confidential],
    *,
    receiver: Key,
    day: date,
    ground: Ground,
    consents: Collection[Consent] = (),
    paper: str | None = None,
    law: Citation | None = None,
) -> Released:
    """The confidential things of a person that are asked for, where the law knows the ground, with a record of it.

    Law 66/2011/QH12 Articles 3.10 and 31.1; since 01/07/2025 Law 53/2024/QH15 Article 3.10: the person or a lawful
    representative consents. Since 16/05/2026 Decree 98/2026/NĐ-CP Article 8.3 knows the consent of the person alone,
    and Article 32.1, of a child below 16, that of parents or guardian and from 7 years on the child's too. The library
    takes the stricter of them. That the consent of a child alone is never enough, before that decree too, no text that
    is held says: it is caution. Whoever may be such a child counts as one.
    Whether the need is real, or the other law says so, people must judge.

    Args:
        case: The case, which stays as it is.
        person: The person's code.
        things: The confidential things that are asked for; free words are released only with all twelve.
        receiver: The body that asks.
        day: The day of the release.
        ground: Why.
        consents: Who consents, where that is the ground.
        paper: The paper that shows the consent or the need.
        law: The provision of another law, where that is the ground.

    Raises:
        InvalidFact: Nothing is asked for, no such person or body exists, no text that is held knows the ground on
            that day, or what it rests on is missing; all problems are listed.
        NotModelled: The day lies before the Law of 2011.

    >>> from victim_protocol.dates.partial import PartialDate
    >>> case = Case(persons=[Person(id="p1", born=PartialDate.parse("1993"))], entries=[])
    >>> asked = dict(receiver=Key("court"), day=date(2025, 7, 1), things=[Confidential.HEALTH])
    >>> release(case, "p1", ground=Ground.CONSENT, **asked)
    Traceback (most recent call last):
    victim_protocol.errors.InvalidFact: consents: the person or a representative must consent
    >>> release(case, "p1", ground=Ground.CONSENT, consents=[Consent.PERSON], **asked).record
    ReleaseRecord(person='p1', day=datetime.date(2025, 7, 1), receiver='court', ground=<Ground.CONSENT: 'consent'>)
    """
    about = case.person(person)
    record = ReleaseRecord(
        person=person,
        day=day,
        receiver=receiver,
        things=frozenset(things),
        ground=ground,
        consents=frozenset(consents),
        paper=paper,
        law=law,
        sources=_sources(about, ground, day) if is_day(day) and isinstance(ground, Ground) else (),
    )
    problems = [*_problems(record, about)]
    if problems:
        raise InvalidFact(*problems)
    return Released(values=tuple(_values(case, about, record)), record=record)


def _values(case: Case, about: Person, record: ReleaseRecord) -> Iterator[tuple[str, date | None, object]]:
    """The values that tell nothing but what was asked for, as far as they count and were written down by the day."""
    things = record.things
    for name, value in personal_values(about).items():
        if kinds_of(name) <= things:
            yield name, None, value
    for entry in case.entries_of(about.id, known=record.day):
        if entry.event is not None and kinds_of(f"event.{entry.event}") <= things:
            yield "event", entry.day, entry.event
        for name, value in personal_values(entry).items():
            if kinds_of(name) <= things and value is not None:
                yield name, entry.day, value


def _sources(about: Person, ground: Ground, day: date) -> tuple[Source, ...]:
    """The provisions that know a ground on a day, and those on the consent of a child."""
    of_a_child = OF_A_CHILD.on(day) if ground is Ground.CONSENT and _may_be_below(about, day, CHILD_BELOW) else ()
    return (*GROUNDS[ground].on(day), *of_a_child)


def _may_be_below(about: Person, day: date, years: int) -> bool:
    """Whether somebody may not have reached an age on a day; of who has no birth date nobody knows."""
    age = age_on(about.born, day)
    lowest = age.low if isinstance(age, Range) else age
    return not isinstance(lowest, int) or lowest < years


def _problems(record: ReleaseRecord, about: Person) -> Iterator[Problem]:
    if not all(isinstance(one, Confidential) for one in record.things):
        told = ", ".join(one.name for one in Confidential)
        yield Problem("things", "choice", f"cần trong số: {told}", f"not among: {told}")
    if not record.things:
        yield Problem("things", "missing", "chưa nêu thông tin cần cung cấp", "it is not said what is asked for")
    if record.receiver not in ACTORS:
        yield unknown_key("receiver", record.receiver, ACTORS)
    if not is_day(record.day):
        yield Problem("day", "type", "cần ngày không kèm giờ", "not a day without an hour")
    elif not record.sources:
        vi, en = (
            "ngày đó chưa có văn bản nào (đang có) nêu căn cứ này",
            "no text that is held knows this ground on that day",
        )
        yield Problem("ground", "not_held", vi, en)
    else:
        yield from _basis_problems(record, about)


def _basis_problems(record: ReleaseRecord, about: Person) -> Iterator[Problem]:
    """What a ground rests on and is not there."""
    match record.ground:
        case Ground.CONSENT:
            yield from _consent_problems(record, about)
        case Ground.LIFE_OR_HEALTH if not (record.paper or "").strip():
            vi, en = "thiếu giấy tờ nêu sự cần thiết", "the paper that shows the need is missing"
            yield Problem("paper", "missing", vi, en)
        case Ground.ANOTHER_LAW if record.law is None:
            vi, en = "thiếu điều khoản của luật khác", "the provision of the other law is missing"
            yield Problem("law", "missing", vi, en)
        case _:
            pass


def _consent_problems(record: ReleaseRecord, about: Person) -> Iterator[Problem]:
    """Whose consent is missing: of a child the parents' or guardian's, and of whoever else a text names."""
    child = _may_be_below(about, record.day, CHILD_BELOW)
    if not record.consents:
        vi, en = "người đó hoặc người đại diện phải đồng ý", "the person or a representative must consent"
        yield Problem("consents", "missing", vi, en)
        return
    if child and Consent.REPRESENTATIVE not in record.consents:
        vi, en = "có thể là trẻ em: cha mẹ, giám hộ phải đồng ý", "may be a child: parents or guardian must consent"
        yield Problem("consents", "missing", vi, en)
    asked_alone = not child or _may_have_reached(about, record.day, CHILD_CONSENTS_FROM)
    if OF_A_CHILD.on(record.day) and asked_alone and Consent.PERSON not in record.consents:
        vi, en = (
            "chính người đó cũng phải đồng ý, trẻ em thì từ đủ 07 tuổi",
            "the person too must consent, a child from 7",
        )
        yield Problem("consents", "missing", vi, en)


def _may_have_reached(about: Person, day: date, years: int) -> bool:
    """Whether somebody may have reached an age on a day."""
    age = age_on(about.born, day)
    highest = age.high if isinstance(age, Range) else age
    return not isinstance(highest, int) or highest >= years
