from attrs import evolve
from tests.toy_law import ALLOWANCE, source, toy_book, weak

from victim_protocol.engine.allowances import Cut, Line, Statement
from victim_protocol.engine.amounts import Units
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Status
from victim_protocol.law.evidence import Evidence
from victim_protocol.law.key import Key
from victim_protocol.quantities import Amount

RATE = ALLOWANCE.rate.steps[0].value
UNKNOWN = Label("vé", "ticket")
LINE = Line(
    benefit=toy_book().benefits[0],
    status=Status.OWED,
    days=None,
    units=Units(1, 1),
    rates=(),
    amount=Amount(500, 500),
    cuts=(),
    basis=lambda: [(Key("luggage"), "counts")],
)


def line(status: Status, low: int, high: int | None, *unknown: Label) -> Line:
    return evolve(LINE, status=status, amount=Amount(low, high, unknown), basis=list)


class TestTotals:
    """Only what is owed counts in the lower sum; whatever may be given besides, in the upper one."""

    FOUND = Statement(
        (
            line(Status.OWED, 500, 500),
            line(Status.OWED, 100, 200),
            line(Status.CONSIDERED, 30, 40),
            line(Status.UNDETERMINED, 1, 2, UNKNOWN),
        )
    )

    def test_owed(self) -> None:
        assert self.FOUND.owed == Amount(600, 700)

    def test_possible(self) -> None:
        assert self.FOUND.possible == Amount(600, 742, (UNKNOWN,))

    def test_what_nothing_limits(self) -> None:
        found = Statement((*self.FOUND.lines, line(Status.CONSIDERED, 0, None)))
        assert (found.owed.high, found.possible.high) == (700, None)

    def test_of_nothing(self) -> None:
        assert (Statement(()).owed, Statement(()).possible) == (Amount(0, 0), Amount(0, 0))


class TestLine:
    """A line cites what sets its rates and what caps it, each once, and is as weak as the weakest of them."""

    def test_readings(self) -> None:
        assert LINE.readings == {"luggage": "counts"}

    def test_sources(self) -> None:
        cut = Cut(weak(), 1, 0, None, certain=True)
        found = evolve(LINE, cuts=(cut, cut, Cut(source(), 0, 5, None, certain=True)), basis=list)
        assert found.sources == (weak(), source())
        assert found.evidence is Evidence.SECONDARY
