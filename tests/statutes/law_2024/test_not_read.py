"""Articles since 01/07/2025 that could not be read."""

from datetime import date

from victim_protocol.law.citation import Citation
from victim_protocol.law.contents import ContentKind, contents
from victim_protocol.statutes.book import default_book
from victim_protocol.statutes.law_2024.not_read import UNREAD


class TestUnread:
    """Each says which articles, what they would tell, and from when."""

    def test_each_names_its_articles_in_both_languages(self) -> None:
        for one in UNREAD:
            assert one.missing.en.endswith("the text is not held")
            assert one.missing.vi.endswith("chưa có văn bản")
            assert one.sources
            numbers = {source.citation.instrument.key.partition("/")[0] for source in one.sources}
            assert numbers <= {"53", "162", "86", "98", "29"}

    def test_whoever_looks_an_article_up_is_told(self) -> None:
        for place in ("53/2024/QH15:33", "53/2024/QH15:35", "162/2025/NĐ-CP:13", "162/2025/NĐ-CP:6.3"):
            told = [one for one in contents(default_book()) if one.cites(Citation.parse(place))]
            assert ContentKind.UNREAD in {one.kind for one in told}, place

    def test_the_fines_before_those_that_are_held(self) -> None:
        (earlier,) = (one for one in UNREAD if one.until is not None)
        assert earlier.until == date(2026, 5, 15)
        assert "130/2021" in earlier.missing.en
