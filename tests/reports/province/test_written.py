import csv
import json
from datetime import date
from io import StringIO

import pytest
from attrs import evolve
from tests.reports.province.scene import BOOK, LAST, lang_son, lodged
from tests.reports.test_text import approved

from victim_protocol.errors import Problem
from victim_protocol.labels import Label, Language
from victim_protocol.records.assumption import Assumed, Assumptions
from victim_protocol.records.place import MeantFor, Place
from victim_protocol.reports.province.arrivals import what_arrivals_need
from victim_protocol.reports.province.cost import cost_of
from victim_protocol.reports.province.cost_document import cost_document, forecast_document
from victim_protocol.reports.province.delivered import by_person
from victim_protocol.reports.province.document import Document, sections, year_document
from victim_protocol.reports.province.forecast import forecast
from victim_protocol.reports.province.gap_document import gap_document
from victim_protocol.reports.province.impact import World, impact
from victim_protocol.reports.province.impact_document import impact_document
from victim_protocol.reports.province.people import Looker
from victim_protocol.reports.province.places import uses
from victim_protocol.reports.province.places_document import places_document
from victim_protocol.reports.province.publish import published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Figure, Row, Table
from victim_protocol.reports.province.web import html
from victim_protocol.reports.province.written import csv_rows, markdown, plain, text
from victim_protocol.reports.province.yearly import yearly

FIRST = date(2017, 1, 1)
REPORT = yearly(lang_son(), year=2017, code="20")
WRONG = Problem("x", "y", "sai", "wrong")


def gap() -> Document:
    register = lang_son()
    delivered = by_person(register.deliveries, register.cases, LAST, [])
    looker = Looker(book=BOOK, year=2017, on=LAST, delivered=delivered, explained=True)
    seen = [one for code, case in register.cases.items() for one in looker.look(code, case)]
    return gap_document([gap for one in seen for gap in one.gaps], BOOK, LAST, [WRONG])


def places() -> Document:
    need = what_arrivals_need(lang_son(), BOOK, LAST, 9)
    return places_document(uses(lang_son(), BOOK, FIRST, LAST), BOOK, LAST, need, [WRONG])


def forecast_of_2018() -> Document:
    groups = (
        Assumed(name="người lớn", case="01_poor_household_goes_home", low=4, high=8),
        Assumed(name="trẻ em", case="04_girl_collected_by_family", low=2, high=2),
    )
    return forecast_document(forecast(lang_son(), Assumptions(year=2018, groups=groups), BOOK), BOOK)


DOCUMENTS = {
    "report": year_document(REPORT),
    "published": year_document(published(REPORT)),
    "gap": gap(),
    "places": places(),
    "cost": cost_document(cost_of(lang_son(), BOOK, FIRST, LAST), BOOK),
    "forecast": forecast_of_2018(),
    "impact": impact_document(impact(lang_son(), World(BOOK, date(2017, 6, 30)), World(BOOK, LAST))),
}


def of(words: str) -> Document:
    """A document in which every text is this one."""
    name = Label(words, words)
    row = Row(key="r", label=name, figures=(Figure(Label(words, words)), Figure(3)))
    table = Table(key="t", title=name, heads=(("a", name), ("b", name)), rows=(row,), notes=(name,))
    return Document(key="k", title=name, marking=name, lines=(name,), tables=(table,), problems=(WRONG,))


class TestApproved:
    """Every document of the province of 2017, as it was read and approved."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    @pytest.mark.parametrize("name", list(DOCUMENTS))
    def test_as_text(self, name: str, language: Language) -> None:
        found = text(DOCUMENTS[name], language).replace(BOOK.hash, "#").replace(BOOK.hash[:12], "#")
        assert found == approved(f"province_{name}.{language}.txt", found)


class TestForms:
    """Each form tells the same."""

    @pytest.mark.parametrize("name", list(DOCUMENTS))
    def test_csv(self, name: str) -> None:
        head, *rows = csv_rows(DOCUMENTS[name], "en")
        assert head[:3] == ["table", "row", "column"]
        assert len({tuple(row[:3]) for row in rows}) == len(rows)
        assert len(rows) == sum(len(row.figures) for table in sections(DOCUMENTS[name]) for row in table.rows)

    def test_bounds_in_csv(self) -> None:
        told = {tuple(row[:3]): row[6:8] for row in csv_rows(DOCUMENTS["report"], "vi")}
        assert told["who", "child", "year"] == ["2", "2"]
        assert ("who", "child", "year_before") not in told
        assert told["activities", "communication.xã", "attendances"] == ["1001", ""]
        assert told["activities", "communication.huyện", "leaflets"] == ["3704", "3704"]
        assert told["money", "law_2011.ordinary_medicine", "owed"] == ["600000", "650000"]
        assert told["activities", "communication.xã", "leaflets"] == ["", ""]
        assert {tuple(row[:3]): row[6:8] for row in csv_rows(DOCUMENTS["gap"])}[
            "gap", "01_poor_household_goes_home/p01/initial_hardship_allowance", "given"
        ] == ["", ""]

    @pytest.mark.parametrize("name", list(DOCUMENTS))
    def test_json(self, name: str) -> None:
        told = json.loads(json.dumps(plain(DOCUMENTS[name], "en")))
        assert told["title"] == DOCUMENTS[name].title.en
        assert [table["key"] for table in told["tables"]] == [table.key for table in sections(DOCUMENTS[name])]
        assert ('"behind":' in json.dumps(told)) is (name not in ("published", "forecast"))

    def test_who_stands_behind_a_figure(self) -> None:
        (who, *_) = plain(DOCUMENTS["report"])["tables"]
        (child,) = [row for row in who["rows"] if row["key"] == "child"]
        assert [one["person"] for one in child["figures"][0]["behind"]] == ["p04", "p05"]

    @pytest.mark.parametrize("name", list(DOCUMENTS))
    def test_markdown_has_every_row(self, name: str) -> None:
        lines = markdown(DOCUMENTS[name], "en").splitlines()
        shown = [table for table in DOCUMENTS[name].tables if not DOCUMENTS[name].is_published or table.says_something]
        assert sum(line.startswith("|") for line in lines) >= sum(len(table.rows) + 2 for table in shown)
        assert lines[0] == f"# {DOCUMENTS[name].title.en}"

    @pytest.mark.parametrize("name", ["gap", "report"])
    def test_problems_are_told_in_every_form(self, name: str) -> None:
        document = evolve(DOCUMENTS[name], problems=(WRONG,))
        for told in (text(document, "en"), markdown(document, "en"), html(document, "en")):
            assert "x: wrong" in told
        assert plain(document, "en")["problems"] == ["x: wrong"]


class TestPlaces:
    """Where no place on record is named, that has a row of its own; what is not told is not known."""

    def test_rows(self) -> None:
        place = Place(id="t1", name="Trung tâm", meant_for=MeantFor.VICTIMS)
        register = Register(cases={"c": lodged(FIRST, date(2017, 1, 3))}, places=[place])
        table, _, days = places_document(uses(register, BOOK, FIRST, LAST), BOOK, LAST).tables
        told = {row.key: [figure and figure.value for figure in row.figures] for row in table.rows}
        assert told == {"t1": [None, 0, 0, None, 0, 0], "not_on_record": [None, 1, 3, None, 0, 0]}
        changes = {row.key: [figure and figure.value for figure in row.figures] for row in days.rows}
        assert changes == {"01/01/2017": [0, 1], "04/01/2017": [0, 0]}

    def test_without_a_place(self) -> None:
        document = places_document(uses(Register(cases={}), BOOK, FIRST, LAST), BOOK, LAST)
        assert [table.rows for table in document.tables] == [(), (), ()]


class TestTexts:
    """A text is only a text: nothing in it is taken for a mark."""

    HOSTILE = "<b>|*_`[x](y)&\\#"

    def test_in_a_page(self) -> None:
        page = html(of(self.HOSTILE))
        assert "<b>" not in page
        assert page.count("&lt;b&gt;") == 10

    def test_in_markdown(self) -> None:
        for line in markdown(of(f"{self.HOSTILE}\n# x")).splitlines():
            bare = line.replace("\\\\", "").replace("\\|", "")
            assert bare.count("|") in (0, 4)
            assert "<" not in bare.replace("\\<", "")
            assert "#" not in bare.replace("\\#", "").lstrip("# ")

    def test_no_formula_in_csv(self) -> None:
        """A spreadsheet would reckon with a name that begins like one."""
        cells = [cell for row in csv_rows(of("=1+1")) for cell in row]
        assert "'=1+1" in cells
        assert not any(cell.startswith("=") for cell in cells)

    def test_in_csv(self) -> None:
        rows = [*csv_rows(of('a,"b"\n'))]
        stream = StringIO()
        csv.writer(stream).writerows(rows)
        assert [*csv.reader(StringIO(stream.getvalue()))] == rows


class TestPage:
    """A page stands alone, says its language, and has a table for every table."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_alone(self, language: Language) -> None:
        page = html(DOCUMENTS["report"], language)
        assert f'<html lang="{language}">' in page
        assert page.count("<table>") == len(REPORT.tables)
        assert not any(word in page for word in ("http:", "https:", "<script", "<link", "src="))

    def test_its_marking(self) -> None:
        assert '<p class="marking">' in html(DOCUMENTS["report"])
        assert '<p class="marking open">' in html(DOCUMENTS["published"])

    def test_drawings(self) -> None:
        page = html(DOCUMENTS["report"], charts={"who": "<svg>drawn</svg>"})
        assert page.count("<figure>") == 1
        assert "<svg>drawn</svg>" in page
