"""Conditions of an overlay's grounds: one question a row, all of a list."""

import pytest

from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import AllOf, AnyOf, AtLeast, Defined, Happened, Is, OneOf, Under
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.wire.overlay_conditions import ConditionRow, PlainRow, condition_of, condition_problems

SOURCE = Source(Citation.parse("9/2099/TT-XX:1"), Evidence.OFFICIAL)


class TestConditionOf:
    """Each word with what it asks."""

    def test_every_word(self) -> None:
        rows = [
            ConditionRow(yes="poor_household"),
            ConditionRow(no="can_pay_for_journey"),
            ConditionRow(happened="returned_home"),
            ConditionRow(definition="resident_victim"),
            ConditionRow(choice="citizenship", one_of=["viet_nam"]),
            ConditionRow(number="age", at_least=0),
            ConditionRow(number="age", under=18),
            ConditionRow(any=[PlainRow(yes="disabled"), PlainRow(yes="is_injured")]),
        ]
        assert condition_of(rows, SOURCE) == AllOf(
            (
                Is(Key("poor_household"), True, SOURCE),
                Is(Key("can_pay_for_journey"), False, SOURCE),
                Happened(Key("returned_home"), SOURCE),
                Defined(Key("resident_victim"), SOURCE),
                OneOf(Key("citizenship"), ("viet_nam",), SOURCE),
                AtLeast(Key("age"), 0, SOURCE),
                Under(Key("age"), 18, SOURCE),
                AnyOf(
                    (
                        Is(Key("disabled"), True, SOURCE),
                        Is(Key("is_injured"), True, SOURCE),
                    ),
                    SOURCE,
                ),
            ),
            SOURCE,
        )

    def test_nothing_is_asked(self) -> None:
        assert condition_of([], SOURCE) == AllOf((), SOURCE)


class TestConditionProblems:
    """A row asks exactly one thing, with all that belongs to it."""

    @pytest.mark.parametrize(
        "row",
        [
            ConditionRow(),
            ConditionRow(yes="a", no="b"),
            ConditionRow(choice="citizenship"),
            ConditionRow(yes="a", one_of=["x"]),
            ConditionRow(number="age"),
            ConditionRow(number="age", at_least=1, under=2),
            ConditionRow(yes="a", under=2),
            ConditionRow(any=[PlainRow(yes="a")], yes="b"),
        ],
    )
    def test_which_are_none(self, row: ConditionRow) -> None:
        assert [problem.path for problem in condition_problems("when", [ConditionRow(yes="a"), row])] == ["when[1]"]

    def test_within_several(self) -> None:
        rows = [ConditionRow(any=[PlainRow(yes="a"), PlainRow()])]
        assert [problem.path for problem in condition_problems("when", rows)] == ["when[0].any[1]"]
