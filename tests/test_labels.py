import unicodedata

import pytest
from tests.toy_law import problems_of

from victim_protocol.labels import Catalogue, Label, base_of


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


FERRY = Label("đò", "ferry")


class TestCatalogue:
    """The same texts in a further language, found by the English text."""

    def test_gives_its_own_text(self) -> None:
        assert FERRY[Catalogue(code="fr", texts={"ferry": "bac"})] == "bac"

    @pytest.mark.parametrize(("base", "text"), [("vi", "đò"), ("en", "ferry")])
    def test_what_it_lacks_is_told_in_its_base_language(self, base: str, text: str) -> None:
        assert FERRY[Catalogue(code="fr", texts={}, base=base)] == text

    def test_names_what_it_lacks_once(self) -> None:
        raft = Label("bè", "raft")
        assert Catalogue(code="fr", texts={"ferry": "bac"}).lacks(FERRY, raft, raft) == (raft,)

    def test_names_what_is_no_text_of_the_library(self) -> None:
        assert Catalogue(code="fr", texts={"ferry": "bac", "fery": "bac"}).unused(FERRY) == ("fery",)

    def test_all_faults_are_told_at_once(self) -> None:
        assert problems_of(lambda: Catalogue(code="", texts={"ferry": "bac"})) == [("code", "code")]
        texts = {"ferry": " ", "raft": unicodedata.normalize("NFD", "bè"), "{number} days": "jours", "{day": "{day"}
        assert problems_of(lambda: Catalogue(code="fr", texts=texts, base="fr")) == [
            ("base", "base"),
            ("texts.ferry", "text"),
            ("texts.raft", "text"),
            ("texts.{number} days", "places"),
            ("texts.{day", "places"),
        ]

    def test_places_may_stand_in_another_order(self) -> None:
        texts = {"{act}: by {day}": "{day}, {act}"}
        assert Catalogue(code="fr", texts=texts).texts == texts

    def test_a_repr_holds_no_texts(self) -> None:
        assert repr(Catalogue(code="fr", texts={"ferry": "bac"})) == "Catalogue(code='fr', base='vi')"


class TestBase:
    """Numbers and provisions are written as in one of the two languages."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_a_language_is_its_own(self, language: str) -> None:
        assert base_of(language) == base_of(Catalogue(code="fr", texts={}, base=language)) == language
