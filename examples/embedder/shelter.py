"""A shelter's program: a folder of papers for each person, into which a paper goes only if the law allows the step."""

__all__ = ["Shelter"]

from examples.embedder.paper import Paper

from victim_protocol.case.case import Case
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.keeping import advance
from victim_protocol.wire.case_payload import Payloads


class Shelter:
    """The folder of one person.

    Args:
        before: What was known before the person came.
    """

    def __init__(self, before: Case) -> None:
        self.before = before
        self.papers: list[Paper] = []

    @classmethod
    def of_payload(cls, sent: str) -> "Shelter":
        """The folder of somebody whose case another agency sent.

        Args:
            sent: The payload.

        Raises:
            WireError: It is not sound; all problems are listed.
        """
        return cls(Payloads().read(sent))

    @property
    def case(self) -> Case:
        """The folder as a case of the library."""
        entries = [*self.before.entries, *(paper.told(self.before.persons[0].id) for paper in self.papers)]
        return Case(persons=self.before.persons, entries=entries)

    def record(self, paper: Paper) -> bool:
        """Put a paper into the folder, and say whether it is there.

        Args:
            paper: The paper; one that is there already is not put in twice.
        """
        if paper in self.papers:
            return True
        try:
            advance(self.case, paper.told(self.before.persons[0].id))
        except (IllegalEvent, InvalidFact):
            return False
        self.papers.append(paper)
        return True
