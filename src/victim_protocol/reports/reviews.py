"""How much of the law jurists have reviewed: each row by what they found of it as it stands now."""

__all__ = ["Reviewed", "State", "Tally"]

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from victim_protocol.labels import Label, Language
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.review import Result, Review
from victim_protocol.reports.law_sheet import row_code
from victim_protocol.reports.provisions.description import Place
from victim_protocol.reports.provisions.said import Said


class State(Enum):
    """Where a row stands, the best first."""

    AGREED = "agreed"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"
    CHANGED = "changed"
    """It was reviewed, and says something else now: it is to be reviewed again."""
    NOT_REVIEWED = "not_reviewed"

    __hash__ = object.__hash__  # members are single

    @property
    def label(self) -> Label:
        """Its name.

        >>> State.NOT_REVIEWED.label.en
        'not reviewed'
        """
        return _LABELS[self]


_LABELS: Final = {
    State.AGREED: Result.AGREED.label,
    State.DOUBTFUL: Result.DOUBTFUL.label,
    State.WRONG: Result.WRONG.label,
    State.CHANGED: Label("đã thay đổi (cần rà soát lại)", "changed since (to be reviewed again)"),
    State.NOT_REVIEWED: Label("chưa rà soát", "not reviewed"),
}
_LINE: Final = Label("{instrument}: {rows} dòng: {states}", "{instrument}: {rows} rows: {states}")
_COUNT: Final = Label("{state} {number}", "{number} {state}")
_NOBODY: Final = Label(
    "chưa được luật gia nào rà soát: {instruments} văn bản, {rows} dòng",
    "not reviewed by any jurist: {instruments} instruments, {rows} rows",
)
_GONE: Final = Label("{row}: không còn trong bộ luật", "{row}: no longer in the book")
_ELSE: Final = Label(
    "{row}: nội dung đã rà soát không còn như khi rà soát; nay có {number} dòng cùng mã (cần rà soát lại){remark}",
    "{row}: what was reviewed is no longer said as it was; {number} rows have this code now (to be reviewed again)"
    "{remark}",
)


def _states(places: Iterable[Place], reviews: Iterable[Review]) -> Mapping[Said, State]:
    """Where each row of some provisions stands.

    Several reviews of one row count as the worst of them.
    Rows may share a code: then nobody can tell which of them a mark that is gone was of, and none is called changed.

    Args:
        places: The provisions.
        reviews: The reviews, of whatever provisions.
    """
    said = [one for place in places for one in place.says]
    marks = {(one.place, one.digest) for one in said}
    rows = Counter((one.place, row_code(one)) for one in said)
    found: dict[tuple[Citation, str], State] = {}
    changed: set[tuple[Citation, str]] = set()
    for one in reviews:
        mark = (one.place, one.digest)
        result = State[one.result.name]
        found[mark] = max(found.get(mark, result), result, key=[*State].index)
        if mark not in marks and rows[one.place, one.row] == 1:
            changed.add((one.place, one.row))
    return MappingProxyType({one: _state(one, found, changed) for one in said})


def _state(said: Said, found: Mapping[tuple[Citation, str], State], changed: set[tuple[Citation, str]]) -> State:
    state = found.get((said.place, said.digest))
    if state is not None:
        return state
    return State.CHANGED if (said.place, row_code(said)) in changed else State.NOT_REVIEWED


@frozen
class Tally:
    """How the rows of one instrument stand.

    Args:
        states: Of each row.
    """

    states: tuple[State, ...] = field(repr=False)

    @property
    def is_reviewed(self) -> bool:
        """Whether somebody reviewed some row of it, as it stands or as it stood."""
        return any(state is not State.NOT_REVIEWED for state in self.states)

    def text(self, language: Language) -> str:
        """The number of rows in each state.

        Args:
            language: ``"vi"``, ``"en"`` or a catalogue.

        >>> Tally((State.AGREED, State.NOT_REVIEWED)).text("en")
        '1 agreed, 0 doubtful, 0 wrong, 0 changed since (to be reviewed again), 1 not reviewed'
        """
        counts = [(state.label[language], self.states.count(state)) for state in State]
        return ", ".join(_COUNT[language].format(state=state, number=number) for state, number in counts)


@frozen
class Reviewed:
    """How far a book is reviewed.

    Args:
        states: Where each row stands, by instrument.
        reviews: What it was told from.
    """

    states: Mapping[InstrumentId, Mapping[Said, State]] = field(repr=False)
    reviews: tuple[Review, ...] = field(repr=False)

    @classmethod
    def of(cls, described: Mapping[InstrumentId, tuple[Place, ...]], reviews: Iterable[Review]) -> "Reviewed":
        """Judge the rows of a book by reviews.

        Args:
            described: The provisions of the book by their instruments.
            reviews: The reviews.
        """
        held = tuple(reviews)
        states = {identity: _states(places, held) for identity, places in described.items()}
        return cls(MappingProxyType(states), held)

    @cached_property
    def tallies(self) -> Mapping[InstrumentId, Tally]:
        """How the rows of each instrument stand."""
        return {identity: Tally(tuple(states.values())) for identity, states in self.states.items()}

    @cached_property
    def _rows(self) -> Mapping[tuple[Citation, str], tuple[Said, ...]]:
        """The rows of each code, by their provision and code."""
        rows: dict[tuple[Citation, str], tuple[Said, ...]] = {}
        for states in self.states.values():
            for said in states:
                mark = (said.place, row_code(said))
                rows[mark] = (*rows.get(mark, ()), said)
        return rows

    @cached_property
    def gone(self) -> tuple[Review, ...]:
        """The reviews of what the book says no more, unless it is plain which one row says something else now."""
        return tuple(one for one in self.reviews if self._is_gone(one))

    def _is_gone(self, review: Review) -> bool:
        rows = self._rows.get((review.place, review.row), ())
        return len(rows) != 1 and review.digest not in {said.digest for said in rows}

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing that was reviewed is to be looked at again."""
        states = {state for tally in self.tallies.values() for state in tally.states}
        return not self.gone and states <= {State.AGREED, State.NOT_REVIEWED}

    def lines(self, language: Language) -> Iterator[str]:
        """Each instrument of which something is reviewed, each row to look at again, and how much nobody reviewed.

        Args:
            language: ``"vi"``, ``"en"`` or a catalogue.
        """
        for identity, tally in self.tallies.items():
            if tally.is_reviewed:
                rows, states = len(tally.states), tally.text(language)
                yield _LINE[language].format(instrument=identity.label[language], rows=rows, states=states)
                yield from self._to_look_at(identity, language)
        for one in self.gone:
            yield self._gone_line(one, language)
        others = [tally for tally in self.tallies.values() if not tally.is_reviewed]
        rows = sum(len(tally.states) for tally in others)
        yield _NOBODY[language].format(instruments=len(others), rows=rows)

    def _to_look_at(self, identity: InstrumentId, language: Language) -> Iterator[str]:
        """The rows that are called doubtful or wrong, or have changed, with what was remarked."""
        for said, state in self.states[identity].items():
            if state not in (State.AGREED, State.NOT_REVIEWED):
                yield f"    {said.place.key}, {row_code(said)}: {state.label[language]}{self._remarks(said)}"

    def _gone_line(self, review: Review, language: Language) -> str:
        row = f"{review.place.key}, {review.row}"
        number = len(self._rows.get((review.place, review.row), ()))
        remark = f": {review.remark}" if review.remark else ""
        return (_ELSE if number else _GONE)[language].format(row=row, number=number, remark=remark)

    def _remarks(self, said: Said) -> str:
        """What was remarked of a row as it stands; of one that has changed, what was remarked of it before."""
        of_row = [one for one in self.reviews if (one.place, one.row) == (said.place, row_code(said))]
        exact = [one for one in of_row if one.digest == said.digest]
        return "".join(f": {one.remark}" for one in (exact or of_row) if one.remark)
