"""The shelter's program is sound: papers say what the library reads, and neither machine finds anything."""

import pytest
from examples.embedder.paper import BOXES, WORDS, Paper
from examples.embedder.shelter import Shelter
from examples.embedder.tests.machines import QUICKLY, CabinetMachine, ShelterMachine, paper_of
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.errors import WireError
from victim_protocol.testing.cases import begin_days
from victim_protocol.testing.payloads import Broken, broken_payloads, payloads
from victim_protocol.wire.case_payload import Payloads

TestSteps = ShelterMachine.TestCase
TestSteps.settings = QUICKLY
TestStore = CabinetMachine.TestCase
TestStore.settings = QUICKLY
PAPERS = st.builds(
    Paper,
    number=st.just("e1"),
    day=begin_days(),
    what=st.sampled_from([*WORDS]),
    boxes=st.fixed_dictionaries({box: st.sampled_from([True, False, None]) for box in BOXES}),
)


class TestPapers:
    """A paper becomes an entry, and nothing is added on the way."""

    @QUICKLY
    @given(PAPERS)
    def test_there_and_back(self, paper: Paper) -> None:
        assert paper_of(paper.told("p1")) == paper

    @QUICKLY
    @given(PAPERS)
    def test_of_a_blank_box_nothing_is_told(self, paper: Paper) -> None:
        blank = {box for box, tick in paper.boxes.items() if tick is None}
        assert blank.isdisjoint(paper.told("p1").facts)


class TestPayloads:
    """What another agency sends is taken over as it is, or refused with the place of the fault."""

    @QUICKLY
    @given(payloads())
    def test_sound_ones(self, sent: str) -> None:
        assert Payloads().write(Shelter.of_payload(sent).case) == sent

    @QUICKLY
    @given(broken_payloads())
    def test_broken_ones(self, broken: Broken) -> None:
        with pytest.raises(WireError, match=r"^\$") as caught:
            Shelter.of_payload(broken.text)
        assert (broken.path, broken.code) in {(problem.path, problem.code) for problem in caught.value.problems}
