"""A machine that tries a store of cases: whatever is done in whatever order, it holds what was written and no more."""

__all__ = ["CaseStore", "CaseStoreMachine"]

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from typing import Any, ClassVar, Protocol

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Record, Redaction
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.entries import entry_of, told
from victim_protocol.testing.journals import redactions, salts
from victim_protocol.testing.must import must

_DAY = date(2017, 3, 20)
_CODES = ("c1", "c2")


@cache
def _said() -> st.SearchStrategy[dict[str, Any]]:
    """What entries tell: made once, and not for every run."""
    return told(default_book())


class CaseStore(Protocol):
    """What a store of cases does; a head is whatever text names what a writer has seen of a case.

    Whoever wrote something may send it again, with the head of that time, as the answer may have been lost; then
    nothing is written, and the present head is given.
    """

    def open(self, case: str, person: Person, salts: Mapping[str, bytes]) -> str:
        """Begin a case with its first person, and give its head."""

    def append(self, case: str, record: Record, salts: Mapping[str, bytes], expected_head: str) -> str:
        """Add a person or an entry, or take values out, for who has seen a head; give the new one.

        Who has seen an older head is refused, with one of ``CaseStoreMachine.stale``.
        """

    def read(self, case: str) -> Case:
        """The case, as far as it was not taken out."""

    def verify(self, case: str, head: str) -> bool:
        """Whether what is stored is what was written, up to a head that somebody kept."""


class CaseStoreMachine(RuleBasedStateMachine):
    """Opens two cases, adds to them, repeats, comes late, takes values out, opens the store again.

    Give the store in ``new_store``, and hand the class to Hypothesis: ``TestStore = MyStoreMachine.TestCase``.
    What goes wrong is shown as the shortest list of steps that leads to it.

    - What was stored is read as the same case.
    - A record that is sent again changes nothing.
    - A writer who has seen an older head is refused, and nothing changes.
    - After a redaction the value is gone and everything else is whole.
    - The store confirms the head that it gave last, and no other.
    """

    stale: ClassVar[tuple[type[Exception], ...]] = (InvalidFact,)
    """What a store raises where a writer has seen an older head."""

    def new_store(self) -> CaseStore:
        """An empty store, for one run.

        Raises:
            NotImplementedError: A subclass says which.
        """
        raise NotImplementedError(f"{type(self).__name__} must give an empty store in new_store")

    def again(self) -> CaseStore:
        """The store of this run as another process would open it; the same one, where there is no such thing."""
        return self.store

    def __init__(self) -> None:
        super().__init__()
        self.store = self.new_store()
        self.kept: dict[str, Journal] = {}
        """What each case should hold."""
        self.heads: dict[str, list[str]] = {}
        """Every head that the store gave of each case."""
        self.written: dict[str, list[Record]] = {}
        """For each head but the first, the record that was written then."""
        self.count = 0

    @initialize(born=st.booleans())
    def open_first(self, born: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """A case is opened."""
        self._open(_CODES[0], born=born)

    @precondition(lambda self: len(self.kept) < len(_CODES))
    @rule(born=st.booleans())
    def open_second(self, born: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """Another case is opened beside it."""
        self._open(_CODES[1], born=born)

    @rule(data=st.data())
    def append(self, data: st.DataObject) -> None:
        """Something is recorded by who has seen the last head."""
        code = data.draw(st.sampled_from([*self.kept]))
        self._write(code, self._drawn(data, code))

    @rule(data=st.data())
    def redact(self, data: st.DataObject) -> None:
        """Values are taken out."""
        code = data.draw(st.sampled_from([*self.kept]))
        found = redactions(self.kept[code], self._name("r"), self._today)
        if found is not None:
            self._write(code, data.draw(found))

    @precondition(lambda self: any(self.written.values()))
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        """A record is sent again, by who saw the head of that time and lost the answer."""
        code = data.draw(st.sampled_from([code for code, records in self.written.items() if records]))
        place = data.draw(st.integers(0, len(self.written[code]) - 1))
        record = self.written[code][place]
        head = self.store.append(code, record, salts(record), self.heads[code][place])
        must(head == self.heads[code][-1], "to send a record again gives the present head")

    @precondition(lambda self: any(self.written.values()))
    @rule(data=st.data())
    def come_late(self, data: st.DataObject) -> None:
        """Something new is sent by who has seen an older head."""
        code = data.draw(st.sampled_from([code for code, records in self.written.items() if records]))
        record = self._drawn(data, code)
        old = data.draw(st.sampled_from(self.heads[code][:-1]))
        with suppress(*self.stale):
            self.store.append(code, record, salts(record), old)
            raise AssertionError("a writer who has seen an older head must be refused")

    @rule()
    def open_again(self) -> None:
        """Another process opens the store."""
        self.store = self.again()

    @invariant()
    def what_was_stored_is_read(self) -> None:
        """Each case is what was written, and nothing of another."""
        for code, journal in self.kept.items():
            must(self.store.read(code) == journal.case, f"{code} is not read as it was written")

    @invariant()
    def the_last_head_is_confirmed(self) -> None:
        """And no older one: something was added since, or the head would be worth nothing."""
        for code, heads in self.heads.items():
            must(self.store.verify(code, heads[-1]), f"{code}: the last head is not confirmed")
            must(not any(self.store.verify(code, head) for head in heads[:-1]), f"{code}: an old head is confirmed")

    @property
    def _today(self) -> date:
        """A day further each time, as records stand in the order of writing."""
        return _DAY + timedelta(days=10 * self.count)

    def _name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"

    def _open(self, code: str, *, born: bool) -> None:
        person = Person(id="p1", born=PartialDate.parse("1993-05") if born else None)
        self.kept[code] = Journal().append(person, salts(person))
        self.heads[code] = [self.store.open(code, person, salts(person))]
        self.written[code] = []

    def _drawn(self, data: st.DataObject, code: str) -> Entry:
        """An entry that the case may have next."""
        person = self.kept[code].case.persons[0]
        entry = entry_of(person, self._name("e"), self._today, data.draw(_said()))
        with suppress(InvalidFact):
            return self.kept[code].append(entry, salts(entry)).case.entries[-1]
        return evolve(entry, event=None)

    def _write(self, code: str, record: Record) -> None:
        kept, head = self.kept[code], self.heads[code][-1]
        new = self.store.append(code, record, salts(record), head)
        self.kept[code] = kept.redact(record) if isinstance(record, Redaction) else kept.append(record, salts(record))
        self.heads[code].append(new)
        self.written[code].append(record)
