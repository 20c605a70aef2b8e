import pytest
from tests.reports.test_text import approved
from tests.statutes.pages import PAGES

from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestApproved:
    """Each leaf of a condition cites the words that ask for it; each amount, cap and day is that of the text."""

    @pytest.mark.parametrize("name", PAGES)
    def test_as_it_was_read_beside_the_texts(self, name: str) -> None:
        text = "\n".join(PAGES[name](BOOK))
        assert text == approved(f"{name}.txt", text)


class TestNorms:
    """Each norm stands on words that command."""

    def test_a_norm_stands_on_one_text_at_least(self) -> None:
        assert [norm.key for norm in BOOK.norms if not norm.sources] == []
