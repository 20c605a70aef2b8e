"""Where a case stands, who answers for each person of it, and who must do what by when."""

__all__ = ["Proceedings", "proceedings"]

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from attrs import field, frozen

from victim_protocol.case.case import Case
from victim_protocol.dates.day import is_day
from victim_protocol.engine.course import Course, Outcome, Taken
from victim_protocol.engine.custody import Custody
from victim_protocol.engine.duties import duties, options
from victim_protocol.engine.duty import Duty
from victim_protocol.engine.occasions import Occasions
from victim_protocol.engine.replay import Question, replay
from victim_protocol.errors import InvalidFact, Problem
from victim_protocol.law.book import LawBook
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Stage, Transition
from victim_protocol.statutes.book import default_book


@frozen(kw_only=True)
class Proceedings:
    """Where one person's case stands on a day.

    Args:
        person: The person's code.
        on: The day asked.
        course: What each entry did, and where the procedures stand.
    """

    person: str
    on: date
    course: Course = field(repr=False)
    _occasions: Occasions = field(repr=False, eq=False, alias="occasions")

    @property
    def stages(self) -> Mapping[Key, Stage]:
        """For each procedure that has begun, the stage at which it stands."""
        book = self.course.book
        return {key: book.procedure(key).stage_of[one.stage] for key, one in self.course.state.positions.items()}

    @property
    def is_of_an_establishment(self) -> bool:
        """Whether it is about an establishment, for which nobody answers."""
        return self._occasions.history.person.establishment

    @property
    def custody(self) -> Custody:
        """Who answers for the person, and what is offered to another body."""
        return self.course.state.custody

    @property
    def answering(self) -> Key | None:
        """Who answers for the person, under the reading that is chosen; ``None`` where it is not known, or nobody."""
        handover = self.course.book.handover
        sender = handover is None or self._occasions.chosen[handover.answers] in (None, handover.sender)
        return self.custody.answering(sender=sender)

    @property
    def irregular(self) -> tuple[Taken, ...]:
        """The entries that the tables do not allow, each with what stood in the way."""
        return tuple(one for one in self.course.taken if one.outcome in (Outcome.REFUSED, Outcome.DEPARTED))

    @property
    def unchecked(self) -> tuple[Taken, ...]:
        """The entries of which it is not known whether the tables allow them, each with what is missing to tell."""
        return tuple(one for one in self.course.taken if one.outcome is Outcome.UNCHECKED)

    @property
    def outside(self) -> tuple[Taken, ...]:
        """The entries of which no table that is under way speaks, as far as tables are held."""
        return tuple(one for one in self.course.taken if one.outcome is Outcome.OUTSIDE)

    @property
    def unrecorded_papers(self) -> tuple[tuple[Taken, tuple[Key, ...]], ...]:
        """The steps whose papers in set form no entry of the case records, each with those papers.

        An entry that names its paper in words is taken to record it, where the step has only one.
        """
        recorded = {form for one in self.course.taken for form in one.entry.forms}
        lacking = ((one, _papers_of(one) - recorded) for one in self.course.taken)
        return tuple(
            (one, tuple(sorted(forms)))
            for one, forms in lacking
            if forms and not (one.entry.paper is not None and len(_papers_of(one)) == 1)
        )

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """Who must do what by when: what is late first, then by the last days."""
        return duties(self.course, self._occasions)

    @cached_property
    def options(self) -> tuple[Transition, ...]:
        """What may come next without being a duty."""
        return options(self.course, self._occasions)


def proceedings(
    case: Case,
    *,
    on: date,
    known: date | None = None,
    readings: Mapping[str, str] | None = None,
    accept: Evidence = Evidence.SECONDARY,
    book: LawBook | None = None,
) -> tuple[Proceedings, ...]:
    """Say of each person of a case where it stands, who answers for the person, and who must do what by when.

    The tables are those of Law 66/2011/QH12 Articles 24 to 26, Joint Circular 01/2014, Circular 78/2013 Article 10
    and Decree 09/2013/NĐ-CP Articles 19 and 23; limits in days are calendar days unless the text says working days.

    Args:
        case: Persons and entries.
        on: The day asked, inclusive; what happened later is hidden.
        known: Only entries recorded on this day or before count; ``None`` for all.
        readings: Choices of readings, in place of the book's defaults.
        accept: The weakest evidence that counts.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: A reading or a choice does not exist, a person was born after the day asked, or it is no day.
        NotModelled: The day asked, or an entry, lies before the law that is held.

    >>> from victim_protocol.case.entry import Entry
    >>> from victim_protocol.case.person import Person
    >>> told = Entry(person="p1", day=date(2017, 9, 1), event=Key("declared"), actor=Key("commune_committee"))
    >>> found = proceedings(Case(persons=[Person(id="p1")], entries=[told]), on=date(2017, 9, 1))[0]
    >>> found.answering, found.duties[0].act, found.duties[0].actors
    ('commune_committee', 'notify_division', ('commune_committee',))
    """
    if not is_day(on):
        raise InvalidFact(Problem("on", "type", "cần ngày không kèm giờ", "not a day without an hour"))
    law = default_book() if book is None else book
    law.on(on, accept)
    question = Question(book=law, chosen=law.variables.chosen(readings), accept=accept)
    return tuple(_of_person(case, person.id, question, on, known) for person in case.persons)


def _papers_of(taken: Taken) -> set[Key]:
    return {form for _, row in taken.moves if not row.is_link for form in row.forms}


def _of_person(case: Case, person: str, question: Question, on: date, known: date | None) -> Proceedings:
    occasions = Occasions(
        book=question.book,
        history=case.history(person, known),
        on=on,
        chosen=question.chosen,
        accept=question.accept,
    )
    occasions.vector(on)  # a person who is not born yet is refused here, and not only once a duty is looked at
    course = replay(case, person, question, on=on, known=known)
    return Proceedings(person=person, on=on, course=course, occasions=occasions)
