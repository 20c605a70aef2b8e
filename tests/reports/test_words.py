import unicodedata

import pytest

from victim_protocol.facts import FACTS
from victim_protocol.labels import Label
from victim_protocol.law.benefit import Status
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import AtLeast, Awaiting, Happened, Is, Leaf, NotHeld, OneOf, Under
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.fact import Occurrence, Range
from victim_protocol.law.key import Key
from victim_protocol.reports import words
from victim_protocol.reports.words import condition_text, leaf_text, status_text, variable_text, word
from victim_protocol.statutes.book import default_book

VARIABLES = default_book().variables
SOURCE = Source(Citation.parse("66/2011/QH12:32"), Evidence.OFFICIAL)


class TestConditions:
    """What is missing and what it would have to be, in words."""

    @pytest.mark.parametrize(
        ("key", "vi"),
        [
            ("poor_household", "thuộc hộ nghèo"),
            ("minor_age", "cách hiểu “người chưa thành niên là người dưới bao nhiêu tuổi?”"),
            (
                "legal_aid_before_2018",
                "điều kiện về khó khăn tài chính để được trợ giúp pháp lý trước ngày 01/01/2018: chưa có văn bản",
            ),
        ],
    )
    def test_variables(self, key: str, vi: str) -> None:
        assert variable_text(Key(key), VARIABLES, "vi") == vi

    @pytest.mark.parametrize(
        ("key", "value", "en"),
        [
            ("poor_household", True, "poor household"),
            ("poor_household", False, "not a poor household"),
            ("certified", Occurrence.HAPPENED, "holds a paper that certifies a victim"),
            ("certified", Occurrence.PENDING, "pending: holds a paper that certifies a victim"),
            ("certified", Occurrence.CLOSED, "not: holds a paper that certifies a victim"),
            ("days_on_road", Range(2, 3), "days on the road: 2–3"),
            ("days_on_road", Range(2, None), "days on the road: 2–"),
            ("citizenship", "foreign", "citizenship: foreigner"),
        ],
    )
    def test_values(self, key: str, value: object, en: str) -> None:
        assert condition_text(Key(key), value, VARIABLES, "en") == en

    def test_a_choice_of_a_reading(self) -> None:
        assert condition_text(Key("minor_age"), "under_18", VARIABLES, "vi").endswith("”: dưới 18 tuổi")


class TestLeaves:
    """What is the case where a condition holds or fails."""

    @pytest.mark.parametrize(
        ("leaf", "true", "en"),
        [
            (Is(Key("poor_household"), True, SOURCE), True, "poor household"),
            (Is(Key("poor_household"), True, SOURCE), False, "not a poor household"),
            (Is(Key("poor_household"), False, SOURCE), True, "not a poor household"),
            (Is(Key("poor_household"), False, SOURCE), False, "poor household"),
            (Is(Key("citizenship"), "foreign", SOURCE), False, "the citizenship is none of these"),
            (OneOf(Key("citizenship"), ("viet_nam",), SOURCE), True, "the citizenship is one of these"),
            (AtLeast(Key("age"), 18, SOURCE), True, "of that age: 18"),
            (AtLeast(Key("age"), 18, SOURCE), False, "below that age: 18"),
            (Under(Key("age"), 18, SOURCE), True, "below that age: 18"),
            (Under(Key("age"), 18, SOURCE), False, "of that age: 18"),
            (Happened(Key("rescued"), SOURCE), True, "has been rescued"),
            (Happened(Key("rescued"), SOURCE), False, "not recorded: has been rescued"),
            (
                Happened(Key("victim_accompanied_certified"), SOURCE),
                False,
                "the person accompanied is not certified",
            ),
            (Awaiting(Key("rescued"), SOURCE), True, "pending: has been rescued"),
            (Awaiting(Key("rescued"), SOURCE), False, "not pending: has been rescued"),
        ],
    )
    def test_each(self, leaf: Leaf, true: bool, en: str) -> None:
        assert leaf_text(leaf, VARIABLES, "en", true=true) == en

    def test_a_text_that_is_not_held(self) -> None:
        (key, text), *_ = VARIABLES.texts.items()
        assert leaf_text(NotHeld(key, SOURCE), VARIABLES, "vi", true=True) == text.label.vi

    def test_every_fact_has_words_for_both(self) -> None:
        for key in FACTS:
            told = {leaf_text(Happened(key, SOURCE), VARIABLES, "vi", true=true) for true in (True, False)}
            assert len(told) == 2


class TestVocabulary:
    """Every word stands in two languages, in Unicode NFC, and no two mean the same by accident."""

    def test_statuses(self) -> None:
        for language in ("vi", "en"):
            assert len({status_text(status, language) for status in Status}) == len(Status)

    def test_words_are_nfc_and_translated(self) -> None:
        labels = [one for table in vars(words).values() if isinstance(table, dict) for one in table.values()]
        told = [one for one in labels if isinstance(one, Label)]
        assert len(told) > 40
        assert all(unicodedata.is_normalized("NFC", one.vi + one.en) and one.vi != one.en for one in told)

    def test_an_unknown_language_is_refused(self) -> None:
        with pytest.raises(KeyError, match="fr"):
            word("needs", "fr")
