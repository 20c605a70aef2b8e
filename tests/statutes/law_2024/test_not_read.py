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
            assert one.missing.en.endswith(("the text is not held", "whether they go on, is not known"))
            assert one.missing.vi.endswith(("chưa có văn bản", "chưa rõ từ ngày nào, có còn không"))
            assert one.sources

    def test_each_is_of_an_instrument_that_it_names(self) -> None:
        for one in UNREAD:
            numbers = {source.citation.instrument.number for source in one.sources} - {"110"}
            assert all(f"{number}/" in one.missing.en and f"{number}/" in one.missing.vi for number in numbers)

    def test_where_the_days_are_not_known_none_is_told(self) -> None:
        undated = [one for one in UNREAD if one.since is None]
        assert [one.sources[0].citation.key for one in undated] == ["55/2023/TT-BTC:37.4"]
        assert "at most 30,000,000 đồng each" in undated[0].missing.en

    def test_whoever_looks_an_article_up_is_told(self) -> None:
        for place in (
            "53/2024/QH15:33",
            "53/2024/QH15:35",
            "162/2025/NĐ-CP:13",
            "162/2025/NĐ-CP:6.3",
            "53/2024/QH15:27.4",
            "53/2024/QH15:60",
        ):
            told = [one for one in contents(default_book()) if one.cites(Citation.parse(place))]
            assert ContentKind.UNREAD in {one.kind for one in told}, place

    def test_the_fines_before_those_that_are_held(self) -> None:
        (earlier,) = (one for one in UNREAD if one.until is not None)
        assert earlier.until == date(2026, 5, 15)
        assert "130/2021" in earlier.missing.en
