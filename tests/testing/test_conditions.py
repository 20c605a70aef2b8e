from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.testing.quick import QUICK
from tests.toy_law import toy_book, yes

from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, AnyOf, ByReading, Happened, Not, NotHeld
from victim_protocol.law.exactness import answers
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.conditions import leading_to
from victim_protocol.testing.drawn import drawn

BOOK = default_book()
DAY = date(2017, 3, 20)
COMPILER = BOOK.on(DAY).compiler
SLOTS = BOOK.variables.slots
NOTHING = BOOK.variables.vector({}, BOOK.defaults)
GUARDS = [row.guard for one in BOOK.procedures for row in one.transitions if row.governs(DAY) and row.guard != ALWAYS]
FREE = [SLOTS[key] for key in BOOK.facts]

TOY = toy_book()
TOY_COMPILER = TOY.on(date(2006, 1, 1)).compiler
WET, COLD = yes(), yes("cold", "1.2")
OPEN = TOY.variables.vector({}, {Key("luggage"): None, Key("night"): "late"})
TOY_FREE = [TOY.variables.slots[key] for key in TOY.facts]
LUGGAGE, SOURCE = Key("luggage"), WET.source


def led(condition: Any, free: list[int] = TOY_FREE) -> set[tuple[tuple[Key, Any], ...]] | None:
    """Everything that leads to a condition of the toy; nothing where nothing does."""
    found = leading_to(condition, TOY_COMPILER, OPEN, free)
    return None if found is None else {tuple(sorted(one.items())) for one in drawn(found, 30)}


class TestToy:
    """What leads there, as found by hand."""

    def test_one_fact(self) -> None:
        assert led(WET) == {(("wet", True),)}
        assert led(Not(WET)) == {(("wet", False),)}

    def test_both_and_either(self) -> None:
        assert led(AllOf((WET, COLD))) == {(("cold", True), ("wet", True))}
        assert led(AnyOf((WET, COLD))) == {(("wet", True),), (("cold", True), ("wet", False))}

    def test_always_and_never(self) -> None:
        assert led(ALWAYS) == {()}
        assert led(NEVER) is None
        assert led(AllOf((WET, Not(WET)))) is None

    def test_what_may_not_be_given(self) -> None:
        assert led(WET, []) is None

    def test_an_event(self) -> None:
        found = led(Happened(Key("arrived"), SOURCE))
        assert found is not None
        assert {key for pairs in found for key, _ in pairs} == {"arrived"}

    def test_a_text_that_is_not_held_never_leads_there(self) -> None:
        assert led(NotHeld(Key("lost_leaf"), SOURCE)) is None

    def test_an_open_reading_may_turn_out_to_be_anything(self) -> None:
        either = ByReading(LUGGAGE, (("counts", WET), ("free", COLD)), SOURCE)
        assert led(either) == {(("cold", True), ("wet", True))}
        assert led(ByReading(LUGGAGE, (("counts", WET), ("free", NEVER)), SOURCE)) is None
        assert led(ByReading(LUGGAGE, (("counts", ALWAYS), ("free", ALWAYS)), SOURCE)) == {()}


class TestGuards:
    """Of the guards of the book, whatever leads there does; most of them can be led to by some facts."""

    @QUICK
    @given(st.integers(0, len(GUARDS) - 1), st.data())
    def test_it_holds(self, place: int, data: st.DataObject) -> None:
        found = leading_to(GUARDS[place], COMPILER, NOTHING, FREE)
        if found is None:
            return  # under the default readings, or without a text that is not held, it never surely holds
        vector = [*NOTHING]
        for key, value in data.draw(found).items():
            vector[SLOTS[key]] = value
        assert answers(GUARDS[place], COMPILER, vector) & ~12 == 0

    @pytest.mark.exhaustive
    def test_most_of_them_may_be_led_to(self) -> None:
        unled = [guard for guard in GUARDS if leading_to(guard, COMPILER, NOTHING, FREE) is None]
        assert len(unled) * 10 < len(GUARDS)
