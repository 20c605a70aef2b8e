from collections.abc import Iterator
from datetime import date

import pytest
from attrs import evolve
from tests.engine.scenes import BOOK, occasions_of
from tests.toy_law import label

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.engine.norms import NormFinding, norms
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.law.norm import Norm, NormKind

DAY = date(2017, 3, 20)
PERSON = Case(persons=(Person(id="p1"),), entries=(Entry(person="p1", day=DAY, event=Key("certified")),))
OFFICIAL = Source(Citation.parse("66/2011/QH12:6.1"), Evidence.OFFICIAL)
SECONDARY = evolve(OFFICIAL, evidence=Evidence.SECONDARY)


def norm(key: str, condition: Condition = ALWAYS, *sources: Source, until: date | None = None) -> Norm:
    """An invented norm, in force from a day on."""
    return Norm(
        key=Key(key),
        kind=NormKind.RIGHT,
        label=label(key),
        condition=condition,
        since=DAY,
        until=until,
        sources=sources or (OFFICIAL,),
    )


def found(*held: Norm, on: date = DAY, accept: Evidence = Evidence.SECONDARY) -> Iterator[NormFinding]:
    return norms(evolve(occasions_of(PERSON, on), book=evolve(BOOK, norms=held), accept=accept))


class TestFindings:
    """The norms that are in force on the day asked and hold toward the person, in the order of the book."""

    def test_in_order_without_those_that_fail(self) -> None:
        told = [one.norm.key for one in found(norm("second"), norm("failing", NEVER), norm("first"))]
        assert told == ["second", "first"]

    @pytest.mark.parametrize(("day", "number"), [(19, 0), (20, 1), (25, 1), (26, 0)])
    def test_in_force_from_its_first_day_to_its_last(self, day: int, number: int) -> None:
        held = norm("short", until=date(2017, 3, 25))
        assert len(list(found(held, on=date(2017, 3, day)))) == number

    def test_holds_as_well_as_it_is_known(self) -> None:
        weak, strong = found(norm("weak", ALWAYS, OFFICIAL, SECONDARY), norm("strong"))
        assert (weak.truth, weak.evidence) == (Truth.HOLDS, Evidence.SECONDARY)
        assert (strong.truth, strong.evidence) == (Truth.HOLDS, Evidence.OFFICIAL)

    def test_what_is_known_too_little_is_in_doubt(self) -> None:
        """All of its provisions must be known as well as was asked for."""
        held = (norm("weak", ALWAYS, OFFICIAL, SECONDARY), norm("strong"))
        assert [one.truth for one in found(*held, accept=Evidence.OFFICIAL)] == [Truth.UNKNOWN, Truth.HOLDS]
