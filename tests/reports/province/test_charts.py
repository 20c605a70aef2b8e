from datetime import date
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from tests.reports.province.scene import lang_son, many, person

from victim_protocol.labels import Language
from victim_protocol.reports.province.document import Document, year_document
from victim_protocol.reports.province.publish import published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.yearly import yearly

matplotlib = pytest.importorskip("matplotlib", reason="an extra: pip install victim-protocol[charts]")

from victim_protocol.reports.province.charts import charts  # noqa: E402 - only where it can draw

REPORT = yearly(lang_son(), year=2017, code="20")
DOCUMENT = year_document(REPORT)


def texts(svg: str) -> str:
    found = (one for one in ET.fromstring(svg).iter() if one.tag.endswith("text"))  # noqa: S314 - our own
    return " ".join("".join(one.itertext()) for one in found)


class TestCharts:
    """Drawings of tables that count people or deadlines; the same table is drawn the same."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_drawn(self, language: Language) -> None:
        found = charts(DOCUMENT, language)
        assert {"who", "age", "supports", "deadlines"} <= set(found)
        for key, svg in found.items():
            assert svg.startswith("<svg")
            assert svg.endswith("</svg>")
            names = [row.label[language] for row in REPORT.table(key).rows if not row.is_total]
            assert all(name[:20] in texts(svg) for name in names)

    def test_twice(self) -> None:
        assert charts(DOCUMENT, "vi") == charts(DOCUMENT, "vi")

    def test_nothing_to_draw(self) -> None:
        assert charts(year_document(yearly(Register(cases={}), year=2017, code="20"))) == {}

    def test_what_is_withheld_is_not_drawn(self) -> None:
        document = year_document(published(yearly(Register(cases=many(80)), year=2017, code="20"), 5))
        found = charts(document)
        assert found
        assert set(found) <= {table.key for table in document.tables if table.says_something}

    def test_a_name_that_looks_like_a_formula(self) -> None:
        cases = {"c": person((date(2017, 3, 1), "handed_back"), place="$x^$ {y")}
        found = charts(year_document(yearly(Register(cases=cases), year=2017, code="20")))
        assert "$x^$ {y" in texts(found["gate"])

    def test_the_year_before_is_never_drawn_as_this_one(self) -> None:
        cases = {"c": person((date(2016, 3, 1), "handed_back"), sex="male")}
        found = charts(year_document(yearly(Register(cases=cases), year=2017, code="20")))
        assert "sex" not in found

    def test_a_long_name_is_cut(self) -> None:
        assert "…" in texts(charts(DOCUMENT, "en")["deadlines"])

    def test_only_what_counts_is_drawn(self) -> None:
        bare: Document = evolve(DOCUMENT, tables=tuple(table for table in DOCUMENT.tables if table.key == "money"))
        assert charts(bare) == {}
