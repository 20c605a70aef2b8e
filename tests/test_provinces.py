import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.provinces import FIRST_DAY, FORMER, MERGED_FROM, PRESENT, Province, became, made_of, province

PUBLISHED = find_spec("vietnamadminunits")
needs_published = pytest.mark.skipif(PUBLISHED is None, reason="the published lists come with the dev extra")


@pytest.fixture
def published() -> Path:
    """The folder of the published lists; the package itself is not imported, as that loads all of it."""
    assert PUBLISHED is not None
    assert PUBLISHED.origin is not None
    return Path(PUBLISHED.origin).parent / "data"


def listed(folder: Path, table: str) -> dict[str, tuple[str, str]]:
    """By the key of the published lists, the code and the name of each province."""
    with closing(sqlite3.connect(folder / "dataset.db")) as database:
        asked = f"select distinct provinceKey, provinceCode, provinceShort from {table}"  # noqa: S608 - ours
        rows: Iterator[tuple[str, str, str]] = iter(database.execute(asked).fetchall())
        return {key: (code, unicodedata.normalize("NFC", name)) for key, code, name in rows}


def pairs(provinces: tuple[Province, ...]) -> set[tuple[str, str]]:
    return {(one.code, one.name) for one in provinces}


@needs_published
class TestAgainstThePublishedLists:
    """Codes, names and mergers are those of the published lists."""

    def test_the_63(self, published: Path) -> None:
        assert pairs(FORMER) == {*listed(published, "admin_units_legacy").values()}

    def test_the_34(self, published: Path) -> None:
        assert pairs(PRESENT) == {*listed(published, "admin_units").values()}

    def test_which_became_which(self, published: Path) -> None:
        former, present = (listed(published, table) for table in ("admin_units_legacy", "admin_units"))
        merged = json.loads((published / "converter_2025.json").read_text(encoding="utf-8"))["DICT_PROVINCE"]
        told = {(former[part][0], present[whole][0]) for whole, parts in merged.items() for part in parts}
        assert told == {(one.code, one.became) for one in FORMER}


class TestProvince:
    """A code means one province on a day, and may mean another one later."""

    @given(st.sampled_from(FORMER), st.dates(FIRST_DAY, MERGED_FROM - timedelta(days=1)))
    def test_until_the_merger(self, one: Province, day: date) -> None:
        assert province(one.code, day) is one

    @given(st.sampled_from(PRESENT), st.dates(MERGED_FROM))
    def test_since_the_merger(self, one: Province, day: date) -> None:
        assert province(one.code, day) is one

    def test_a_code_that_changed_its_meaning(self) -> None:
        changed = {one.code for one in FORMER for other in PRESENT if one.code == other.code and one.name != other.name}
        assert changed == {"15", "24", "44", "52", "80", "82", "91"}

    def test_a_code_that_is_gone(self) -> None:
        assert province("02", date(2025, 6, 30)).name == "Hà Giang"
        with pytest.raises(InvalidFact, match="no province has this code on that day"):
            province("02", date(2025, 7, 1))

    def test_before_the_lists(self) -> None:
        with pytest.raises(NotModelled, match="before 01/01/2012"):
            province("20", date(2011, 12, 31))


class TestMerged:
    """Every former province is a part of exactly one of the 34, and each of these is made of some."""

    def test_they_are_inverse(self) -> None:
        assert sorted(one.code for whole in PRESENT for one in made_of(whole.code)) == [one.code for one in FORMER]
        assert all(became(one.code).code == one.became for one in FORMER)

    def test_one_that_was_not_merged(self) -> None:
        assert [one.name for one in made_of("20")] == [became("20").name] == ["Lạng Sơn"]

    def test_names_are_whole_and_in_one_form(self) -> None:
        assert all(unicodedata.is_normalized("NFC", one.name) for one in FORMER + PRESENT)
        assert (len(FORMER), len(PRESENT)) == (63, 34)

    @pytest.mark.parametrize("code", ["00", "", "Lạng Sơn"])
    def test_no_code(self, code: str) -> None:
        for ask in (became, made_of):
            with pytest.raises(InvalidFact, match="no province"):
                ask(code)
