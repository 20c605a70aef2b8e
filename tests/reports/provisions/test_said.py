"""One thing that a provision says, and the mark of it."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.reports.provisions.told import all_said, said_at

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Evidence
from victim_protocol.reports.provisions.said import Days, SaidKind, both

SAID = said_at("09/2013/NĐ-CP:19.2.a", SaidKind.GROUND)[0]
OTHER = Label("khác", "other")


class TestDigest:
    """Whoever signed a row signed its words in both languages, its days and how well it is known."""

    @pytest.mark.parametrize(
        "change",
        [
            {"place": Citation.parse("09/2013/NĐ-CP:19.2.b")},
            {"kind": SaidKind.BODY},
            {"about": evolve(SAID.about, key="law_2011.fare")},
            {"words": Label(SAID.words.vi, "other")},
            {"words": Label("khác", SAID.words.en)},
            {"condition": None},
            {"condition": OTHER},
            {"value": OTHER},
            {"missing": OTHER},
            {"evidence": Evidence.SECONDARY},
            {"days": (Days(date(2013, 4, 16), None),)},
            {"days": (Days(date(2013, 4, 15), date(2020, 1, 1)),)},
            {"days": (Days(date(2013, 4, 15), None, date(2013, 1, 1)),)},
            {"stages": (OTHER,)},
        ],
    )
    def test_it_changes_with_what_is_said(self, change: dict[str, Any]) -> None:
        assert evolve(SAID, **change).digest != SAID.digest

    def test_it_stays_while_other_things_come_to_use_it(self) -> None:
        assert evolve(SAID, uses=()).digest == SAID.digest

    def test_a_value_is_not_taken_for_what_is_missing(self) -> None:
        assert evolve(SAID, value=OTHER).digest != evolve(SAID, missing=OTHER).digest

    def test_no_spreadsheet_takes_it_for_a_number(self) -> None:
        assert all(said.digest[0] == "d" and len(said.digest) == 13 for said in all_said())


class TestWords:
    """In both languages, with no sign of Markdown that a text has for itself."""

    def test_both(self) -> None:
        assert both("{}!".format) == Label("vi!", "en!")

    def test_every_sort_has_its_own_name(self) -> None:
        names = [kind.label for kind in SaidKind]
        assert len({one.vi for one in names}) == len({one.en for one in names}) == len(SaidKind)

    def test_no_line_breaks(self) -> None:
        for said in all_said():
            for label in (said.words, said.condition, said.value, said.missing):
                assert label is None or not {"\n", "\r", "\t"} & {*label.vi, *label.en}
