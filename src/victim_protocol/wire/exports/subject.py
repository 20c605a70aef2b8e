"""One person of a case on a day, as exports look at it, and what an export could not carry over."""

__all__ = ["Exported", "Loss", "Subject", "subject_of"]

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.case.stored import personal_values
from victim_protocol.labels import Label
from victim_protocol.law.book import LawBook
from victim_protocol.law.fact import UNKNOWN


@frozen
class Loss:
    """Something that is known and that the record does not say, or not as it is known.

    Args:
        what: The name of the value, as a redaction writes it, or of an event or another field of an entry.
        why: What the standard lacks.
    """

    what: str
    why: Label


@frozen
class Exported:
    """A record in the words of a standard, and what it does not say; its repr shows neither.

    Args:
        record: Fields of the standard; what is not known is left out.
        losses: What is known and is not in it, each once.
    """

    record: Mapping[str, Any] = field(repr=False)
    losses: tuple[Loss, ...] = field(repr=False)


NO_FIELD: Final = Label("chuẩn không có trường cho dữ liệu này", "the standard has no field for this")
NO_CODE: Final = Label("chuẩn không có mã riêng cho trường hợp này", "the standard has no code of its own for this")
ONCE: Final = Label("chuẩn chỉ ghi một lần", "the standard says it once, and it happened more often")
_OTHERS: Final = ("actor", "receiver", "forms", "happened_at", "recorded_at", "departs")
"""What else an entry says."""
IN_PART: Final = Label("chỉ biết một phần; chuẩn không ghi được", "known in part, which the standard cannot say")


@frozen(kw_only=True)
class Subject:
    """A person, what is recorded up to a day, and the answers of that day.

    Args:
        person: The person.
        on: The day.
        entries: What is recorded of the person and happened by then.
        answers: What the law says of the person on that day.
    """

    person: Person
    on: date
    entries: tuple[Entry, ...] = field(repr=False)
    answers: PersonAssessment = field(repr=False)

    @property
    def facts(self) -> Mapping[str, Any]:
        """What is known of the person on the day."""
        return {key: value for key, value in self.answers.facts.items() if value is not UNKNOWN}

    def day_of(self, event: str) -> date | None:
        """The first day on which something happened.

        Args:
            event: The event.
        """
        return min((entry.day for entry in self.entries if entry.event == event), default=None)

    def first_day(self) -> date | None:
        """The first day of which something is recorded."""
        return min((entry.day for entry in self.entries), default=None)

    def losses(self, told: Collection[str], why: Mapping[str, Label]) -> tuple[Loss, ...]:
        """What is recorded and is not told.

        Args:
            told: The names of what the record says as it is known.
            why: For names of what it says otherwise or not at all, the reason.
        """
        names = [*personal_values(self.person), *(["accompanies"] if self.person.accompanies is not None else [])]
        for entry in self.entries:
            names += [name for name in personal_values(entry) if not _is_taken_back(entry, name)]
            names += [] if entry.event is None else [f"event.{entry.event}"]
            names += [name for name in _OTHERS if getattr(entry, name)]
        often = {name for name, times in Counter(names).items() if times > 1 and name.startswith("event.")}
        return tuple(
            Loss(name, ONCE if name in often and name in told else why.get(name, NO_FIELD))
            for name in dict.fromkeys(names)
            if name not in told or name in often
        )


def _is_taken_back(entry: Entry, name: str) -> bool:
    """Whether an entry only says that something is unknown, which is no loss."""
    return any(f"facts.{key}" == name and value is UNKNOWN for key, value in entry.facts.items())


def subject_of(case: Case, person: str, on: date, book: LawBook | None = None) -> Subject:
    """A person of a case as exports look at it.

    Args:
        case: The case.
        person: The person's code.
        on: The day asked, inclusive.
        book: The law; the library's own where none is given.

    Raises:
        InvalidFact: As for ``assess``.
        NotModelled: As for ``assess``.
    """
    return Subject(
        person=case.person(person),
        on=on,
        entries=tuple(entry for entry in case.entries_of(person) if entry.day <= on),
        answers=assess(case, on=on, book=book).person(person),
    )
