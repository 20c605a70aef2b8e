"""What a change of the law costs, and whose answers it changes: the same people under two books, or on two days."""

__all__ = ["Impact", "PersonImpact", "World", "impact"]

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from attrs import field, frozen

from victim_protocol.assessment import Assessment, PersonAssessment, assess
from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, NotModelled, Problem
from victim_protocol.labels import Language
from victim_protocol.law.book import LawBook
from victim_protocol.quantities import NOTHING, Amount, total
from victim_protocol.reports.differences import Change, changes
from victim_protocol.reports.province.register import Register, known_by
from victim_protocol.reports.province.tables import Ref


@frozen
class World:
    """A law and a day on which it is asked.

    Args:
        book: The law.
        on: The day, inclusive.
    """

    book: LawBook = field(repr=False)
    on: date


@frozen(kw_only=True)
class PersonImpact:
    """What changes for one person.

    Args:
        ref: The person.
        before: What is owed, to the most that may be, in the first world.
        after: The same in the second.
        changes: The answers that are other ones.
        is_open: Whether the case is still open on the later day: the person is not home for good, gone or dead.
    """

    ref: Ref = field(repr=False)
    before: Amount = field(repr=False)
    after: Amount = field(repr=False)
    changes: tuple[Change, ...] = field(repr=False)
    is_open: bool


@frozen(kw_only=True)
class Impact:
    """What a change costs.

    Args:
        first: The world before.
        second: The world after.
        people: Everybody who was asked.
        problems: The cases that could not be asked.
    """

    first: World
    second: World
    people: tuple[PersonImpact, ...] = field(repr=False)
    problems: tuple[Problem, ...] = field(default=(), repr=False)

    @property
    def before(self) -> Amount:
        """Everything in the first world."""
        return total(one.before for one in self.people)

    @property
    def after(self) -> Amount:
        """Everything in the second world."""
        return total(one.after for one in self.people)

    @property
    def changed(self) -> tuple[PersonImpact, ...]:
        """The people who get another answer."""
        return tuple(one for one in self.people if one.changes)


_OVER = frozenset({"returned_home", "repatriated", "collected_by_family", "referred", "died", "support_repaid"})
"""After these nobody has to act before something new happens; a claim opens the case again."""
_OPEN = frozenset({"applied", "reopened", "lodged", "claim_file_sent", "fund_support_requested"})


def impact(
    register: Register,
    first: World,
    second: World,
    *,
    language: Language = "vi",
    each: Callable[[Iterable[str]], Iterable[str]] = iter,
) -> Impact:
    """What changes for the same people between two worlds: what they are owed, and every other answer.

    Args:
        register: The cases.
        first: The world before.
        second: The world after.
        language: ``"vi"``, ``"en"`` or a catalogue, for the texts that are compared.
        each: What is given the codes of the cases and gives them back, such as a bar that shows how far it is.
    """
    people: list[PersonImpact] = []
    problems = [*register.unread]
    for code in each(register.cases):
        case = register.cases[code]
        try:
            whole = known_by(case, min(first.on, second.on))
            before, after = (assess(whole, on=world.on, book=world.book) for world in (first, second))
        except (InvalidFact, NotModelled) as error:
            problems += [one._replace(path=f"{code}: {one.path}") for one in error.problems]
            continue
        people += _of_case(code, case, before, after, language)
    return Impact(first=first, second=second, people=tuple(people), problems=tuple(problems))


def _of_case(
    code: str, case: Case, before: Assessment, after: Assessment, language: Language
) -> Iterator[PersonImpact]:
    found = changes(before, after, language)
    for one, other in zip(before.persons, after.persons, strict=True):
        yield PersonImpact(
            ref=Ref(code, one.person),
            before=_amount(one),
            after=_amount(other),
            changes=tuple(change for change in found if change.person == one.person),
            is_open=_is_open(case, one.person, max(before.on, after.on)),
        )


def _amount(person: PersonAssessment) -> Amount:
    statement = person.statement
    return statement.possible if statement.lines else NOTHING


def _is_open(case: Case, person: str, on: date) -> bool:
    """Whether something has happened since the last thing after which nobody has to act."""
    last = [event for day, event in case.history(person).events if day <= on and event in _OVER | _OPEN]
    return not last or last[-1] in _OPEN
