from datetime import date
from multiprocessing import Pipe

import pytest
from tests.reports.province.scene import BOOK, many, person

from victim_protocol.cli import workers
from victim_protocol.cli.workers import look_at
from victim_protocol.errors import Problem
from victim_protocol.reports.province.people import Looker, Seen, look_one_by_one

LAST = date(2017, 12, 31)
CASES = {**many(9), "old": person((date(2011, 3, 1), "rescued")), "z": person((LAST, "rescued"))}


def looker() -> Looker:
    return Looker(book=BOOK, year=2017, on=LAST, problems=[])


def one_by_one() -> tuple[list[Seen], list[Problem]]:
    alone = looker()
    return [*look_one_by_one(alone, CASES)], alone.problems


class TestWorkers:
    """Several processes find what one finds, in the same order."""

    @pytest.fixture(autouse=True)
    def two_workers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workers, "_FEW", 1)
        monkeypatch.setattr("os.cpu_count", lambda: 2)

    @pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
    def test_the_same(self) -> None:
        together = looker()
        assert ([*look_at(together, CASES)], together.problems) == one_by_one()
        assert [problem.path[:5] for problem in together.problems] == ["old: "]

    @pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
    def test_a_process_that_ends_too_soon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workers, "_work", lambda *_: None)
        together = looker()
        assert ([*look_at(together, CASES)], together.problems) == one_by_one()

    @pytest.mark.parametrize("cpus", [None, 1])
    def test_one_processor(self, cpus: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("os.cpu_count", lambda: cpus)
        monkeypatch.setattr(workers, "_of_workers", None)
        assert [*look_at(looker(), CASES)] == one_by_one()[0]

    def test_where_a_process_cannot_be_copied(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workers, "get_all_start_methods", lambda: ["spawn"])
        monkeypatch.setattr(workers, "_of_workers", None)
        assert [*look_at(looker(), CASES)] == one_by_one()[0]

    def test_what_a_process_sends(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workers, "_AT_ONCE", 4)
        reader, writer = Pipe(duplex=False)
        workers._work(looker(), [*CASES.items()], writer)
        sent = [reader.recv() for _ in range(3)]
        assert [len(some) for some in sent] == [4, 4, 3]
        assert [code for some in sent for code, _ in some] == [*CASES]
