import csv
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from attrs import evolve

from victim_protocol.law.citation import Citation
from victim_protocol.law.evidence import Source
from victim_protocol.law.inspect import values_in
from victim_protocol.statutes.book import default_book

ROOT = Path(__file__).resolve().parents[2]
LEDGER = ROOT / "docs" / "law" / "ledger.csv"
PAGE = ROOT / "docs" / "law" / "ledger.md"

UNITS = {
    "66/2011/QH12": 290,
    "62/2012/NĐ-CP": 110,
    "09/2013/NĐ-CP": 194,
    "78/2013/TT-BQP": 72,
    "134/2013/TTLT-BTC-BLĐTBXH": 64,
    "35/2013/TT-BLĐTBXH": 157,
    "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG": 95,
}
"""How many units of text each codified instrument has, counted apart from the ledger."""

FIELDS = {"modelled": {"where", "test"}, "out": {"reason"}, "later": {"issue"}}
"""Which columns a status fills; a modelled unit may also say with which work its rest comes."""


@cache
def rows() -> tuple[dict[str, str], ...]:
    with LEDGER.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def instrument(row: dict[str, str]) -> str:
    return row["id"].partition(":")[0]


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
    """Every unit of the codified texts stands in the ledger once."""

    def test_every_id_is_a_citation_without_sentence(self) -> None:
        wrong = [row["id"] for row in rows() if Citation.parse(row["id"]).unit != row["id"]]
        assert wrong == []

    def test_no_id_twice(self) -> None:
        assert [unit for unit, times in Counter(row["id"] for row in rows()).items() if times > 1] == []

    def test_as_many_units_as_the_texts_have(self) -> None:
        counted = Counter(instrument(row) for row in rows())
        assert {name: counted[name] for name in UNITS} == UNITS
        assert sum(UNITS.values()) == 982

    def test_other_provisions_stand_in_it_only_because_the_book_cites_them(self) -> None:
        cited = {citation.unit for citation in default_book().citations}
        assert [row["id"] for row in rows() if instrument(row) not in UNITS and row["id"] not in cited] == []


class TestStatus:
    """Each row says one thing, with what belongs to it."""

    def test_each_status_fills_its_columns(self) -> None:
        def filled(row: dict[str, str]) -> set[str]:
            rest = {"issue"} if row["status"] == "modelled" else set()
            return {name for name in ("where", "test", "reason", "issue") if row[name]} - rest

        assert [row["id"] for row in rows() if filled(row) != FIELDS.get(row["status"])] == []

    def test_reasons_and_pieces_of_work_are_from_the_closed_lists(self) -> None:
        assert {row["reason"] for row in rows()} - {""} == listed("Reasons for leaving a unit out")
        assert {row["issue"] for row in rows()} - {""} == listed("Pieces of work to come")

    def test_the_counts_of_the_page_are_those_of_the_ledger(self) -> None:
        def kind(row: dict[str, str]) -> str:
            return "in part" if row["status"] == "modelled" and row["issue"] else row["status"]

        counted = Counter((instrument(row) if instrument(row) in UNITS else "others", kind(row)) for row in rows())
        page = PAGE.read_text(encoding="utf-8")
        for name in (*UNITS, "others"):
            numbers = " | ".join(str(counted[name, one]) for one in ("modelled", "in part", "out", "later"))
            assert f"| {name} | {numbers} |" in page


class TestModelled:
    """What is called modelled is in the book, in the module and under the tests that the row names."""

    def test_every_citation_of_the_book_is_a_modelled_row(self) -> None:
        """But those of which it only says that they were not read."""
        modelled = {row["id"] for row in rows() if row["status"] == "modelled"}
        not_read = {row["id"] for row in rows() if row["reason"] == "not_read"}
        read = {citation.unit for citation in evolve(default_book(), unread=()).citations}
        assert sorted(read - modelled) == []
        assert {citation.unit for citation in default_book().citations} - read == not_read

    @pytest.mark.parametrize("row", [row for row in rows() if row["status"] == "modelled"], ids=lambda row: row["id"])
    def test_the_module_cites_it_and_the_tests_exist(self, row: dict[str, str]) -> None:
        """A heading where its parts are, or are left out; an article of one paragraph where the article is cited."""
        cited = cited_in(row["where"])
        unit = row["id"]
        below = [other["id"] for other in rows() if other["id"].startswith((f"{unit}.", f"{unit}:"))]
        whole = unit.removesuffix(":p1")
        assert unit in cited or whole in cited or any(other in cited for other in below)
        assert all(row_of(other)["status"] != "later" for other in below) or unit in cited
        assert (ROOT / row["test"]).is_file()
        parts = row["where"].removeprefix("victim_protocol.").split(".")
        mirrors = {"/".join(["tests", *parts[:length], f"test_{parts[length]}.py"]) for length in range(1, len(parts))}
        assert row["test"] in mirrors


class TestSupportAndProcedures:
    """Of the articles on support and of those on procedures nothing is left for later."""

    ARTICLES: Mapping[str, tuple[int, ...]] = {
        "66/2011/QH12": tuple(range(19, 41)),
        "62/2012/NĐ-CP": tuple(range(1, 18)),
        "09/2013/NĐ-CP": tuple(range(4, 25)),
        "78/2013/TT-BQP": tuple(range(1, 20)),
        "134/2013/TTLT-BTC-BLĐTBXH": tuple(range(1, 9)),
        "35/2013/TT-BLĐTBXH": (*range(3, 17), *range(18, 21)),
        "01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG": tuple(range(1, 12)),
    }

    @pytest.mark.parametrize("name", ARTICLES)
    def test_no_unit_is_later(self, name: str) -> None:
        units = {f"{name}:{article}" for article in self.ARTICLES[name]}
        found = [row for row in rows() if article_of(row) in units]
        assert len(found) > 20
        assert [row["id"] for row in found if row["status"] == "later"] == []


def article_of(row: dict[str, str]) -> str:
    """The article that a unit stands in."""
    citation = Citation.parse(row["id"])
    return f"{citation.instrument.key}:{citation.article}"


def row_of(unit: str) -> dict[str, str]:
    return next(row for row in rows() if row["id"] == unit)
