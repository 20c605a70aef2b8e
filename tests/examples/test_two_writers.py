import threading
from itertools import chain, cycle, product

import pytest
from examples.event_store.rows import StaleHead
from tests.examples.conftest import Shelf, Store
from tests.examples.writer import longer

from victim_protocol.case.journal import Journal
from victim_protocol.case.sealing import GENESIS
from victim_protocol.case.verification import verify

ROUNDS = 200


class Writer:
    """Somebody who adds two entries to a case by what was last seen of it, one look or one write at a time."""

    def __init__(self, store: Store, case: str, name: str) -> None:
        self.store, self.case, self.names = store, case, [f"{name}{turn}" for turn in range(2)]
        self.seen: Journal | None = None

    def step(self, head: str) -> str:
        """Look, or write; the head that the case has after it, which was ``head`` before."""
        if self.seen is None:
            self.seen = self.store.load(self.case)
            assert self.seen.head == head
            return head
        seen, self.seen = self.seen, None
        more = longer(seen, self.names[0])
        if seen.head != head:
            with pytest.raises(StaleHead, match=head) as caught:
                self.store.save(self.case, more, seen.head)
            assert caught.value.head == head
            return head
        self.store.save(self.case, more, seen.head)
        self.names.pop(0)
        return more.head


@pytest.mark.exhaustive
class TestTwoWriters:
    """However the steps of two writers fall, nothing is lost or reordered, and the loser is told the new head."""

    def test_every_order_of_their_first_ten_steps(self, shelf: Shelf) -> None:
        """Ten steps by one or the other are 1,024 orders; then they take turns until both are done."""
        stores = shelf.opened(), shelf.opened()
        for order in product((0, 1), repeat=10):
            case = "".join(map(str, order))
            writers = [Writer(store, case, name) for store, name in zip(stores, "ab", strict=True)]
            head, kept = GENESIS, list[str]()
            for turn in chain(order, cycle((0, 1))):
                if not any(writer.names for writer in writers):
                    break
                writer = writers[turn]
                if writer.names:
                    name, before = writer.names[0], head
                    head = writer.step(head)
                    kept += [name] if head != before else []
            found = stores[0].load(case)
            assert [sealed.record.id for sealed in found.records] == ["p1", *kept]
            assert sorted(kept) == ["a0", "a1", "b0", "b1"]
            assert kept.index("a0") < kept.index("a1")
            assert kept.index("b0") < kept.index("b1")
            assert verify(found, head).sound

    def test_at_the_same_moment(self, shelf: Shelf) -> None:
        """Two threads save what they made of the same head at once: one wins, and the other is told by what."""
        kept, told = list[str](), list[str]()
        together = threading.Barrier(2, timeout=60)

        def write(name: str) -> None:
            store = shelf.opened()
            for turn in range(ROUNDS):
                seen = store.load("c1")
                together.wait()
                more = longer(seen, f"{name}{turn}")
                try:
                    store.save("c1", more, seen.head)
                    kept.append(more.head)
                except StaleHead as error:
                    told.append(error.head)
                together.wait()

        threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [sealed.hash for sealed in shelf.opened().load("c1").records[1:]] == kept == told
        assert len(kept) == ROUNDS
