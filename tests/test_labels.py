import unicodedata

import pytest
from tests.toy_law import problems_of

from victim_protocol.labels import Label


class TestLabel:
    """The same words in two languages."""

    def test_gives_the_words_of_a_language(self) -> None:
        """By the code of the language."""
        assert Label("đò", "ferry")["vi"] == "đò"
        assert Label("đò", "ferry")["en"] == "ferry"

    @pytest.mark.parametrize("language", ["fr", "VI", "", 0])
    def test_knows_no_other_language(self, language: str) -> None:
        """It never answers with the wrong one."""
        with pytest.raises(KeyError, match=repr(language)):
            Label("đò", "ferry")[language]

    def test_is_no_list_of_texts(self) -> None:
        """Running through it stops at once."""
        with pytest.raises(KeyError, match="0"):
            list(Label("đò", "ferry"))  # type: ignore[call-overload]

    @pytest.mark.parametrize("empty", ["", " ", "\n"])
    def test_needs_both_texts(self, empty: str) -> None:
        """And says which one is missing."""
        assert problems_of(lambda: Label(empty, "ferry")) == [("label.vi", "label")]
        assert problems_of(lambda: Label("đò", empty)) == [("label.en", "label")]

    def test_refuses_letters_in_pieces(self) -> None:
        """A letter and its marks are one sign, so that equal words are equal texts."""
        pieces = unicodedata.normalize("NFD", "đò")
        assert problems_of(lambda: Label(pieces, "ferry")) == [("label.vi", "label")]
