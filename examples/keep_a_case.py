"""Keeping a case by the law: steps are taken, one is refused and recorded as a departure, a value is taken out.

The journal is a value; where it is stored, and where salts come from, is up to the program that embeds the library.
"""

from datetime import date
from secrets import token_bytes

from victim_protocol.case.entry import Entry
from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.redaction import Redaction
from victim_protocol.case.stored import personal_values
from victim_protocol.case.verification import verify
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import IllegalEvent
from victim_protocol.keeping import advance, record_departure
from victim_protocol.law.key import Key
from victim_protocol.proceedings import proceedings
from victim_protocol.wire.journal_file import read_journal, to_lines

POST, POLICE = Key("border_gate_post"), Key("provincial_immigration_police")
DAY = date(2017, 3, 18)


def salts_for(record: Person | Entry) -> dict[str, bytes]:
    """A fresh salt for each personal value; drawn here, at the edge, since the library draws nothing."""
    return {name: token_bytes(16) for name in personal_values(record)}


def step(event: str, actor: Key, *, to: Key | None = None, forms: tuple[str, ...] = (), place: str = "") -> Entry:
    """A step of the invented girl ``p1``, handed back at a gate."""
    return Entry(
        id=f"{event}-1",
        person="p1",
        day=DAY,
        event=Key(event),
        actor=actor,
        receiver=to,
        forms=tuple(map(Key, forms)),
        place=place or None,
    )


def kept() -> Journal:
    """From the gate to the provincial police, by lawful steps, each sealed to the one before it."""
    girl = Person(id="p1", born=PartialDate.parse("2003"))
    journal = Journal().append(girl, salts_for(girl))
    minutes = ("minutes_with_foreign_side", "declaration_form_1")
    for entry in (
        step("handed_back", POST, forms=minutes, place="an international gate"),
        step("essentials_given", POST),
        step("handed_over", POST, to=POLICE, forms=("handover_minutes_form_4",)),
    ):
        journal = advance(journal, entry, salts=salts_for(entry), expected_head=journal.head)
    return journal


def main() -> None:
    """Print who answers for the girl, what is refused, what is due, and whether what is stored is whole."""
    journal = kept()
    alone = step("set_out_home", POLICE)
    try:
        advance(journal, alone)
    except IllegalEvent as error:
        print("refused:", error.problems[-1].en)
    journal = record_departure(journal, alone, "she left at night", salts={"reason": token_bytes(16)})
    gate = Redaction(id="r1", day=DAY, entry="handed_back-1", fields=("place",))
    journal = journal.redact(gate, expected_head=journal.head)
    (found,) = proceedings(journal.case, on=DAY)
    print("answers for the girl:", found.answering or "not known")
    print("departures:", [str(one.entry.event) for one in found.irregular])
    print("duties:", [f"{duty.act} ({duty.state.value})" for duty in found.duties][:3])
    stored = read_journal(to_lines(journal).encode())
    print("whole:", verify(stored, journal.head).sound)


if __name__ == "__main__":
    main()
