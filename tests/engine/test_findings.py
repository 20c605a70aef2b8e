from datetime import date

import pytest
from hypothesis import given
from tests.engine.scenes import BOOK, REGIME, events, occasions_of

from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.engine.findings import Findings, findings
from victim_protocol.law.benefit import Recipient, Status


def of(scene: tuple[Case, date], recipient: Recipient = Recipient.PERSON) -> Findings:
    return findings(occasions_of(*scene), REGIME, recipient)


class TestFindings:
    """One finding for each benefit that some text gives, in the order of the book; made when it is looked at."""

    @given(events())
    def test_what_was_worked_out_at_once_is_what_each_finding_says(self, scene: tuple[Case, date]) -> None:
        found = of(scene)
        for key, finding in found.items():
            assert finding.benefit.key == key
            alone = {possible for *_, possible in finding.parts}
            assert finding.possible in alone or len(finding.parts) > 1
            for part, judge, possible in finding.parts:
                assert judge.possible(part.vector) == possible
                assert judge is part.snapshot.judges[REGIME][finding.benefit.key]

    @pytest.mark.parametrize("recipient", Recipient)
    def test_in_the_order_of_the_book(self, recipient: Recipient) -> None:
        found = of((Case(persons=(Person(id="p1"),), entries=()), date(2017, 5, 10)), recipient)
        order = [one.key for one in BOOK.benefits if one.regime == REGIME and one.recipient is recipient]
        assert [*found] == [key for key in order if key in found]
        assert len(found) == len([*found]) > 0

    def test_a_finding_is_made_once(self) -> None:
        found = of((Case(persons=(Person(id="p1"),), entries=()), date(2017, 5, 10)))
        assert found["meals"] is found["meals"]
        assert "no_such_benefit" not in found
        assert repr(found) == f"Findings({', '.join(found)})"
        with pytest.raises(KeyError, match="no_such_benefit"):
            found["no_such_benefit"]

    @given(events())
    def test_those_that_leave_a_status_possible(self, scene: tuple[Case, date]) -> None:
        found = of(scene)
        for status in Status:
            expected = [one for one in found.values() if status in one.statuses]
            assert [*found.possibly(status.value)] == expected
