"""Which law governs, in words."""

from datetime import date

from tests.statutes.scene import assessed, entry, victim

from victim_protocol.reports.governing import law_lines
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ASKED = date(2025, 8, 15)
QUESTION = "which law governs someone who was received before 01/07/2025 and is identified later?"


def told(*entries: object, on: date = ASKED, language: str = "en") -> list[str]:
    return [*law_lines(assessed(*entries, on=on), BOOK, language)]  # type: ignore[arg-type] # entries


class TestLaw:
    """The law; that it is known from a page which quotes it; the reading; by which law earlier days go."""

    def test_before_the_change_no_source_is_needed(self) -> None:
        assert told(victim(), on=date(2017, 5, 1)) == ["Law that governs: Law 66/2011/QH12."]

    def test_who_keeps_the_old_support(self) -> None:
        (line,) = told(victim(day=date(2025, 6, 20)))
        assert line == (
            "Law that governs: Law 66/2011/QH12 (known from secondary sources: Article 63, Law 53/2024/QH15)."
        )

    def test_who_was_received_before_and_is_identified_after(self) -> None:
        lines = told(entry("declared", day=date(2025, 6, 20)), victim(day=date(2025, 7, 10)))
        assert lines == [
            "Law that governs: Law 53/2024/QH15 (known from secondary sources: Article 63, Law 53/2024/QH15).",
            f"    reading “{QUESTION}”: Law 53/2024/QH15",
            "    what was due up to 30/06/2025 is by Law 66/2011/QH12: ask on that day",
        ]

    def test_in_vietnamese(self) -> None:
        lines = told(entry("declared", day=date(2025, 6, 20)), language="vi")
        assert lines[0].startswith("Luật áp dụng: Luật số 53/2024/QH15 (căn cứ qua nguồn thứ cấp: Điều 63")
        assert lines[2] == "    việc đến hết ngày 30/06/2025 theo Luật số 66/2011/QH12: hỏi vào ngày đó"
