"""Whether a changed book gives every person the same, so that there is nothing to notice.

Two grounds may give the same to the same persons by two texts, and a part of a condition may follow from another. A
change there changes no answer. The diagrams of the conditions decide it, over all values of all that may be unknown.
"""

__all__ = ["Comparison"]

from datetime import date

from attrs import field, frozen
from scripts.law_mutants.walk import Place

from victim_protocol.law.benefit import Status
from victim_protocol.law.book import LawBook
from victim_protocol.law.diagram import Diagrams
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.fact import UNKNOWN, Unknown
from victim_protocol.law.judge import Judge
from victim_protocol.law.key import Key
from victim_protocol.law.variables import Variables


def _finer(variables: Variables) -> Variables:
    """The same variables, with numbers also told apart where a bound that is moved by one would tell them apart."""
    near = {
        key: {number + step for number in bounds for step in (-1, 0, 1)} for key, bounds in variables.bounds.items()
    }
    bounds = {key: tuple(sorted(number for number in numbers if number > 0)) for key, numbers in near.items()}
    return Variables(variables.facts, variables.readings, variables.texts, bounds)


@frozen
class Comparison:
    """A book that others are compared with.

    Args:
        book: The unchanged book.
    """

    book: LawBook
    _variables: Variables = field(init=False, repr=False)
    _diagrams: Diagrams = field(init=False, repr=False)
    _kept: dict[tuple[Place, date], int | None] = field(init=False, repr=False, factory=dict)

    @_variables.default
    def _told_apart(self) -> Variables:
        return _finer(self.book.variables)

    @_diagrams.default
    def _open(self) -> Diagrams:
        places = range(len(self._variables.keys))
        return Diagrams({slot: self._variables.completions(slot, UNKNOWN) for slot in places})

    def same(self, place: Place, changed: LawBook) -> bool:
        """Whether a book with a change in a definition, or in what a benefit asks for, gives everyone the same.

        Args:
            place: Where it was changed; of other places nothing is proven.
            changed: The changed book.
        """
        if place[0] != "definitions" and place[2:3] != ("provisions",):
            return False
        days = sorted({*self.book.change_days, *changed.change_days})
        return all(self._unchanged(place[:2], day) == self._diagram(changed, place[:2], day) for day in days)

    def _unchanged(self, place: Place, day: date) -> int | None:
        if (place, day) not in self._kept:
            self._kept[place, day] = self._diagram(self.book, place, day)
        return self._kept[place, day]

    def _diagram(self, book: LawBook, place: Place, day: date) -> int | None:
        """A definition, or the status of a benefit, over all that may be unknown; ``None`` where nothing is said."""
        definitions = {key: series.on(day) for key, series in book.definitions.items() if series.covers(day)}
        compiler = Compiler(self._variables, definitions, Evidence.SECONDARY)
        nothing_known: list[Unknown] = [UNKNOWN] * len(self._variables.keys)
        if place[0] == "definitions":
            condition = definitions.get(Key(str(place[1])))
            return None if condition is None else self._diagrams.of(condition, compiler, nothing_known)
        benefit = book.benefits[int(place[1])]
        if not benefit.provisions.covers(day):
            return None
        judge = Judge.of(benefit, benefit.provisions.on(day), compiler)
        return judge.diagram(self._diagrams, nothing_known, Status.REFUSED.value)
