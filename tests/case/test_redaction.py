import pickle
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from tests.case.made import but, day, entry, redaction

from victim_protocol.case.person import Person
from victim_protocol.case.redaction import name_of, without
from victim_protocol.dates.partial import PartialDate
from victim_protocol.law.fact import UNKNOWN

FULL = entry(
    id="e1",
    event="rescued",
    facts={"poor_household": True, "accused": False},
    costs={"fare": 40_000, "escort_vehicle": 9},
    paper="Số 4711",
    place="Lào Cai",
    reason="Đường bị ngập",
)


class TestRedaction:
    """A redaction says what was taken out, and not what it was."""

    def test_repr_holds_the_id_the_day_and_the_record(self) -> None:
        """Not even which values there were."""
        made = redaction("facts.accused", actor="court")
        assert repr(made) == "Redaction(id='r1', day=datetime.date(2017, 3, 27), entry='e1')"

    def test_is_a_value(self) -> None:
        """Equal, hashed and pickled by what it holds; it cannot be changed."""
        made: Any = redaction("place")
        assert {made, redaction("place")} == {made}
        assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes
        with pytest.raises(FrozenInstanceError, match=r"^(can't set attribute)?$"):
            made.day = day(1)


class TestNames:
    """Records are found by a name."""

    def test_persons_have_names_that_no_entry_can_have(self) -> None:
        """An id holds no point."""
        records = (Person(id="p1"), FULL, entry(), redaction("place"))
        assert [name_of(record) for record in records] == ["person.p1", "e1", None, "r1"]


class TestWithout:
    """A value is gone; a fact is unknown."""

    def test_a_fact_becomes_unknown(self) -> None:
        """The others stay."""
        assert without(FULL, {"facts.accused"}) == but(FULL, facts={"poor_household": True, "accused": UNKNOWN})

    @pytest.mark.parametrize("name", ["paper", "place", "reason"])
    def test_a_text_is_gone(self, name: str) -> None:
        """The others stay."""
        gone: Any = {name: None}
        assert without(FULL, {name}) == but(FULL, **gone)

    def test_a_cost_is_gone(self) -> None:
        """Nothing is put in its place."""
        assert without(FULL, {"costs.fare"}) == but(FULL, costs={"escort_vehicle": 9})

    def test_a_birth_date_is_gone(self) -> None:
        """Whom the person accompanies stays."""
        child = Person(id="p2", born=PartialDate.parse("2015"), accompanies="p1")
        assert without(child, {"born"}) == Person(id="p2", accompanies="p1")
        assert without(child, {"place"}) == child

    def test_what_is_not_there_changes_nothing(self) -> None:
        """A redaction holds no such value at all."""
        assert without(FULL, {"facts.heir", "costs.bread", "born", "event"}) == FULL
        assert without(redaction("place"), {"place"}) == redaction("place")
