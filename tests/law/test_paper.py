from tests.toy_law import problems_of, source

from victim_protocol.law.condition import ALWAYS
from victim_protocol.law.key import Key
from victim_protocol.law.paper import Paper, Papers


class TestPapers:
    """One of several papers is enough."""

    def test_a_purpose_that_no_paper_serves_is_refused(self) -> None:
        assert problems_of(lambda: Papers(key=Key("ticket"), one_of=())) == [("papers.ticket", "papers")]

    def test_one_is_enough(self) -> None:
        ticket = Paper(paper=Key("ticket"), held=ALWAYS, source=source("1"))
        assert Papers(key=Key("passage"), one_of=(ticket,)).not_enough == ()
