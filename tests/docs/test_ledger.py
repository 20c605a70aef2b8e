import csv
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import pytest
from attrs import evolve
from tests.docs.known_since_2025 import KNOWN

from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.reports.coverage import REASONS, Coverage, coverage, read_ledger
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.ledger import Extent, extent_of

ROOT = Path(__file__).resolve().parents[2]
LEDGER = files("victim_protocol.statutes").joinpath("ledger.csv").read_text(encoding="utf-8")
PAGE = ROOT / "docs" / "law" / "ledger.md"

UNITS = {
    "66/2011/QH12": (290, "22624f3be60f2a5d07afb6c48b3dbbd25af08cacb1abc501ef4643ca51ed5417"),
    "62/2012/NĐ-CP": (110, "3017ea49b40b71ca63840f87b738211273cac25285bfaeec2087691bd1ab84b5"),
    "09/2013/NĐ-CP": (194, "f0de52e1fe81ce04c1a347cfb0c5be1a119e923841857822269856ce24def0e5"),
    "78/2013/TT-BQP": (72, "493fa9087efdf2b4b0d7a883d5eb2dc0a3204e7b76dbf77041f904b4a6352c19"),
    "134/2013/TTLT-BTC-BLĐTBXH": (64, "bc51344b277a58c6ebdce80ca53bd1e52131aabea6941dc9657fabe364e6984f"),
    "35/2013/TT-BLĐTBXH": (157, "ba1926368913ffd779cb67ebfccfb73a1f7df3b484933c55c52ddee98793d80e"),
    "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG": (95, "3568acd722721e596d37ec33972a78ac231fd0876a144a687e7a67304cf5f17c"),
}
"""How many units of text each codified instrument has, and the SHA-256 of their ids in order, a line each; both were
taken from the codification and not from the ledger, in which the point that the text prints twice is ``4.4.b#2``."""

SINCE_2025 = {
    "53/2024/QH15": 137,
    "86/2025/QH15": 9,
    "162/2025/NĐ-CP": 29,
    "188/2025/NĐ-CP": 57,
    "40/2026/VBHN-VPQH": 103,
    "98/2026/NĐ-CP": 46,
    "29/2026/TT-BCA": 8,
    "02/2026/TT-BNG": 1,
    "07/2026/QĐ-TTg": 1,
    "139/2026/NĐ-CP": 1,
    "335/2026/NĐ-CP": 2,
    "161/2026/NĐ-CP": 1,
    "120/2026/TT-BTC": 1,
    "110/2026/VBHN-VPQH": 1,
    "33/2026/QĐ-TTg": 1,
    "42/2025/NĐ-CP": 1,
    "827/2025/QĐ-BYT": 1,
    "293/2025/NĐ-CP": 1,
    "13/2026/TT-BNV": 1,
}
"""How many units are known of each text of the time since 2025; how many there are nobody knows who has not read it."""


@cache
def rows() -> tuple[dict[str, str], ...]:
    return tuple(csv.DictReader(LEDGER.splitlines()))


@cache
def covered() -> Mapping[str, Coverage]:
    return {one.instrument.key: one for one in coverage(read_ledger(LEDGER), default_book())}


@cache
def read() -> frozenset[str]:
    """The units that the book cites for something that they say, and not only as not read."""
    return frozenset(citation.unit for citation in evolve(default_book(), unread=()).citations)


@cache
def below() -> Mapping[str, tuple[str, ...]]:
    """The units within each unit."""
    ids = [row["id"] for row in rows()]
    return {unit: tuple(one for one in ids if one.startswith((f"{unit}.", f"{unit}:"))) for unit in ids}


def instrument(row: dict[str, str]) -> str:
    return row["id"].partition(":")[0]


def places(name: str) -> list[str]:
    """The units that are known of a text of the time since 2025."""
    return [name if place == "*" else f"{name}:{place}" for place in KNOWN[name].split()]


def listed(title: str) -> set[str]:
    """The codes in the first column of the table under a heading of the page."""
    section = PAGE.read_text(encoding="utf-8").partition(f"## {title}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([\w-]+)` \|", section, re.MULTILINE))


@cache
def cited_in(module: str) -> frozenset[str]:
    """The units that the values of a module cite; the book itself cites all."""
    found = import_module(module)
    value = default_book() if module.endswith(".book") else tuple(vars(found).values())
    return frozenset(source.citation.unit for source in values_in(value, Source))


class TestIds:
    """Every unit of the codified texts stands in the ledger once, and every unit that is known of the later ones."""

    def test_every_id_is_a_citation_without_sentence(self) -> None:
        wrong = [row["id"] for row in rows() if Citation.parse(row["id"]).unit != row["id"]]
        assert wrong == []

    def test_no_id_twice(self) -> None:
        assert [unit for unit, times in Counter(row["id"] for row in rows()).items() if times > 1] == []

    @pytest.mark.parametrize("name", UNITS)
    def test_the_units_of_a_codified_text_are_those_that_it_prints(self, name: str) -> None:
        ids = [row["id"] for row in rows() if instrument(row) == name]
        assert (len(ids), sha256("\n".join(sorted(ids)).encode()).hexdigest()) == UNITS[name]

    def test_as_many_units_as_the_codified_texts_have(self) -> None:
        assert sum(number for number, _ in UNITS.values()) == 982
        assert {row["id"] for row in rows() if extent_of(of(row)) is Extent.WHOLE} == {
            row["id"] for row in rows() if instrument(row) in UNITS
        }

    def test_of_the_texts_since_2025_what_is_known(self) -> None:
        assert {name: len(places(name)) for name in KNOWN} == SINCE_2025
        found = {name: [row["id"] for row in rows() if instrument(row) == name] for name in KNOWN}
        assert found == {name: sorted(places(name), key=Citation.parse) for name in KNOWN}
        assert {instrument(row) for row in rows() if extent_of(of(row)) is Extent.KNOWN} == set(KNOWN)

    def test_of_the_63_articles_of_the_law_of_2024_none_is_left_out_in_silence(self) -> None:
        articles = {Citation.parse(unit).article for unit in places("53/2024/QH15")}
        assert articles - {None} == {str(number) for number in range(1, 64)}

    def test_other_provisions_stand_in_it_only_because_the_book_cites_them(self) -> None:
        cited = {citation.unit for citation in default_book().citations}
        others = [row["id"] for row in rows() if extent_of(of(row)) is Extent.CITED]
        assert [unit for unit in others if unit not in cited] == []


class TestCitations:
    """No citation of the book dangles."""

    def test_each_points_to_a_unit_of_the_ledger(self) -> None:
        """And so, in the codified texts, to a unit that is printed there."""
        cited = {source.citation.unit for source in values_in(default_book(), Source)}
        assert len(cited) > 800
        assert sorted(cited - {row["id"] for row in rows()}) == []

    def test_each_is_of_an_instrument_of_the_book(self) -> None:
        known = {one.identity for one in default_book().instruments}
        assert {source.citation.instrument for source in values_in(default_book(), Source)} <= known


class TestStatus:
    """Each unit is modelled, left out for a reason of the list, or said not to be read."""

    def test_nothing_is_missing(self) -> None:
        assert {name: one.missing for name, one in covered().items() if one.missing} == {}

    def test_of_the_codified_texts_all_was_read(self) -> None:
        whole = [one for one in covered().values() if one.extent is Extent.WHOLE]
        assert [one.instrument.key for one in whole] == [*UNITS]
        assert sum(one.modelled + sum(one.out.values()) for one in whole) == 982
        assert {one.not_read for one in whole} == {0}

    def test_what_is_modelled_names_module_and_test_and_what_is_not_names_neither(self) -> None:
        named = {row["id"] for row in rows() if row["where"]}
        assert [row["id"] for row in rows() if bool(row["where"]) is not bool(row["test"])] == []
        assert len(named) == sum(one.modelled for one in covered().values())
        assert [row["id"] for row in rows() if row["where"] and row["reason"]] == []

    def test_nothing_that_the_book_cites_is_left_out(self) -> None:
        assert [row["id"] for row in rows() if row["reason"] and row["id"] in read()] == []

    def test_what_is_left_out_holds_nothing_that_is_modelled(self) -> None:
        modelled = {row["id"] for row in rows() if row["where"]}
        assert [row["id"] for row in rows() if row["reason"] and modelled.intersection(below()[row["id"]])] == []

    def test_reasons_are_from_the_closed_list(self) -> None:
        assert {row["reason"] for row in rows()} - {""} == set(REASONS)
        assert listed("Reasons for leaving a unit out") == set(REASONS)

    def test_what_repeats_names_a_modelled_unit(self) -> None:
        modelled = {row["id"] for row in rows() if row["where"]}
        assert [row["id"] for row in rows() if bool(row["repeats"]) is not (row["reason"] == "repeats")] == []
        assert {row["repeats"] for row in rows()} - {""} <= modelled

    def test_the_counts_of_the_page_are_those_of_the_ledger(self) -> None:
        page = PAGE.read_text(encoding="utf-8")
        for one in covered().values():
            if one.extent is not Extent.CITED:
                numbers = (one.units, one.modelled, sum(one.out.values()), one.not_read)
                assert f"| {one.instrument.key} | {' | '.join(map(str, numbers))} |\n" in page
        others = [one for one in covered().values() if one.extent is Extent.CITED]
        cited, unread = sum(one.modelled for one in others), sum(one.not_read for one in others)
        assert f"cites {cited} units of other texts, and names {unread} as not read" in page


class TestModelled:
    """What is called modelled is in the module and under the tests that the row names."""

    @pytest.mark.parametrize("row", [row for row in rows() if row["where"]], ids=lambda row: row["id"])
    def test_the_module_cites_it_and_the_tests_exist(self, row: dict[str, str]) -> None:
        """A heading where its parts are; an article of one paragraph where the article is cited."""
        cited = cited_in(row["where"])
        unit = row["id"]
        whole = unit.removesuffix(":p1")
        assert unit in cited or whole in cited or not cited.isdisjoint(below()[unit])
        assert (ROOT / row["test"]).is_file()
        parts = row["where"].removeprefix("victim_protocol.").split(".")
        mirrors = {"/".join(["tests", *parts[:length], f"test_{parts[length]}.py"]) for length in range(1, len(parts))}
        assert row["test"] in mirrors


def of(row: dict[str, str]) -> InstrumentId:
    return Citation.parse(row["id"]).instrument
