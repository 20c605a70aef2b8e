"""Two agencies write to one journal over a network that loses, repeats and reorders their messages."""

from datetime import date
from typing import NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.verification import verify
from victim_protocol.dates.partial import PartialDate
from victim_protocol.engine.course import Outcome
from victim_protocol.errors import IllegalEvent, InvalidFact
from victim_protocol.keeping import advance
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care
from victim_protocol.proceedings import proceedings

DAY = date(2017, 9, 1)
POST, POLICE = "border_gate_post", "provincial_immigration_police"
STEPS = {
    POST: (
        ("handed_back", None),
        ("declaration_made", None),
        ("essentials_given", None),
        ("handover_offered", POLICE),
        ("handed_over", POLICE),
    ),
    POLICE: (
        ("handover_refused", None),
        ("return_certificate_issued", None),
        ("statement_taken", None),
        ("escort_assigned", None),
        ("escorted_home", "relatives"),
    ),
}
"""What each agency may want to write, lawful or not where the case stands."""


class Message(NamedTuple):
    """An entry on its way to the journal, with the head that its writer had seen."""

    entry: Entry
    salts: dict[str, bytes]
    head: str


def opened() -> Journal:
    person = Person(id="p1", born=PartialDate.parse("2009"))
    return Journal().append(person, {"born": bytes([1] * 16)})


class Agencies(RuleBasedStateMachine):
    """The journal is in one place; each agency writes by what it last saw of it."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = opened()
        self.seen = {POST: self.journal, POLICE: self.journal}
        self.network: list[Message] = []
        self.unanswered: dict[str, Message] = {}
        self.accepted: dict[str, Entry] = {}
        self.written = 0

    @rule(agency=st.sampled_from((POST, POLICE)), step=st.integers(0, 4))
    def write(self, agency: str, step: int) -> None:
        """An agency sends a step, and waits for an answer that may not come."""
        event, receiver = STEPS[agency][step]
        self.written += 1
        entry = Entry(
            id=f"{agency}-{self.written}",
            person="p1",
            day=DAY,
            event=Key(event),
            actor=Key(agency),
            receiver=None if receiver is None else Key(receiver),
            place="a post",
        )
        message = Message(entry, {"place": self.written.to_bytes(16, "big")}, self.seen[agency].head)
        self.network.append(message)
        self.unanswered[str(entry.id)] = message

    @precondition(lambda self: self.network)
    @rule(place=st.integers(0, 50), fate=st.sampled_from(("arrives", "arrives", "arrives twice", "is lost")))
    def message(self, place: int, fate: str) -> None:
        """Any message of those under way arrives, whatever was sent before it; or twice, or never."""
        message = self.network.pop(place % len(self.network))
        if fate == "arrives twice":
            self.network.append(message)
        if fate != "is lost":
            self.deliver(message)

    def deliver(self, message: Message) -> None:
        before = self.journal
        try:
            self.journal = advance(before, message.entry, salts=message.salts, expected_head=message.head)
        except (InvalidFact, IllegalEvent):
            assert self.journal is before
            return
        self.accepted[str(message.entry.id)] = message.entry

    @rule(agency=st.sampled_from((POST, POLICE)))
    def look(self, agency: str) -> None:
        """An agency reads the journal, and sends again, with the new head, what it finds missing there."""
        self.seen[agency] = self.journal
        for name, message in list(self.unanswered.items()):
            if name.startswith(agency):
                del self.unanswered[name]
                if name not in self.accepted:
                    self.network.append(message._replace(head=self.journal.head))

    @invariant()
    def nothing_is_lost_and_nothing_twice(self) -> None:
        """What was accepted stands in the journal once, in the order in which it was accepted."""
        assert list(self.journal.case.entries) == list(self.accepted.values())

    @invariant()
    def the_chain_holds(self) -> None:
        assert verify(self.journal, self.journal.head).sound

    @invariant()
    def one_answers(self) -> None:
        """Never two carers, never none; of a child handed back, never the child."""
        found = proceedings(self.journal.case, on=DAY)[0]
        assert all(one.outcome in (Outcome.MOVED, Outcome.RECORDED) for one in found.course.taken)
        begun = any(entry.event == "handed_back" for entry in self.accepted.values())
        assert (found.answering is not None) is begun
        assert (found.custody.care is Care.NOT_KNOWN) is not begun
        assert found.answering in (None, POST, POLICE, "relatives")

    @invariant()
    def replay_is_the_state(self) -> None:
        again = Journal(records=self.journal.records)
        assert proceedings(again.case, on=DAY)[0].course.state == proceedings(self.journal.case, on=DAY)[0].course.state


TestAgencies = Agencies.TestCase
TestAgencies.settings = settings(
    max_examples=60, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)
