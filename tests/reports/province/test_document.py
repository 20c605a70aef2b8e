from tests.reports.province.scene import BOOK, lang_son

from victim_protocol.labels import Label
from victim_protocol.quantities import Amount
from victim_protocol.records.activity import Count
from victim_protocol.reports.province.document import (
    Document,
    document_lines,
    figure_text,
    filled,
    law_line,
    problem_lines,
    sections,
    year_document,
)
from victim_protocol.reports.province.publish import published
from victim_protocol.reports.province.register import Register
from victim_protocol.reports.province.tables import Figure, Value
from victim_protocol.reports.province.yearly import yearly

REPORT = yearly(lang_son(), year=2017, code="20")


class TestFigures:
    """A figure is told as what it is: exact, a lower bound, an amount, withheld or not known."""

    def test_in_both_languages(self) -> None:
        told: list[tuple[Value, str, str]] = [
            (12345, "12.345", "12,345"),
            (Count(563), "563", "563"),
            (Count(1001, is_open=True), "hơn 1.000", "more than 1,000"),
            (Amount(5, None), "ít nhất 5 đồng", "at least 5 đồng"),
            (Label("có", "yes"), "có", "yes"),
            (None, "không công bố", "withheld"),
        ]
        for value, vi, en in told:
            assert (figure_text(Figure(value), "vi"), figure_text(Figure(value), "en")) == (vi, en)

    def test_not_known_is_not_nothing(self) -> None:
        assert (figure_text(None, "en"), figure_text(Figure(0), "en")) == ("not known", "0")


class TestMarking:
    """The version for the office is marked, and the published one says how little it can say."""

    def test_for_the_office(self) -> None:
        document = year_document(REPORT)
        assert document.marking.en.startswith("FOR THE OFFICE ONLY")
        assert len([*sections(document)]) == len(REPORT.tables)

    def test_published(self) -> None:
        document = year_document(published(REPORT))
        assert document.marking.en == "For publication: behind each figure stand at least 11 people."
        assert [table.key for table in sections(document)] == ["who", "activities"]
        assert "Of 14 tables, nothing of 13 but a total can be published: too few people." in document_lines(
            document, "en"
        )

    def test_the_article_of_the_time(self) -> None:
        """From the day on which no text that is held asks for a report, none is named."""
        assert any("Article 11" in line for line in document_lines(year_document(REPORT), "en"))
        later = year_document(yearly(Register(cases={}), year=2026, code="20"))
        assert not any("Article" in line for line in document_lines(later, "en"))

    def test_where_everything_can_be_published(self) -> None:
        document = year_document(published(yearly(Register(cases={}), year=2017, code="20")))
        assert [table.key for table in sections(document)] == ["who"]
        assert any("14" in line for line in document_lines(document, "vi"))


class TestProblems:
    """Problems have a heading, and nothing stands there where there are none."""

    def test_none(self) -> None:
        assert problem_lines(year_document(REPORT), "vi") == []

    def test_some(self) -> None:
        from victim_protocol.errors import Problem  # noqa: PLC0415 - for this test alone

        wrong = Problem("x", "y", "sai", "wrong")
        document = Document(key="k", title=Label("a", "b"), lines=(), tables=(), problems=(wrong,))
        assert problem_lines(document, "vi") == ["Không tính được", "x: sai"]
        assert problem_lines(document, "en") == ["Could not be counted", "x: wrong"]


class TestPhrases:
    """Texts are filled in, in both languages; a name with braces is only a name."""

    def test_filled(self) -> None:
        assert filled(Label("{x}", "{x}!"), x="{y}").en == "{y}!"

    def test_the_law(self) -> None:
        assert BOOK.hash in law_line(BOOK).vi
