"""What each reading changes."""

from tests.toy_law import toy_book

from victim_protocol.law.key import Key
from victim_protocol.reports.provisions.effects import Effect, effects_of
from victim_protocol.statutes.book import default_book

BOOK = default_book()
EFFECTS = effects_of(BOOK)


def effects(key: str) -> tuple[Effect, ...]:
    return EFFECTS[Key(key)]


def used(key: str) -> set[str]:
    return {use.key for one in effects(key) for use in one.uses}


class TestEffects:
    """No reading is without an effect, and each sort of effect is found."""

    def test_every_reading_changes_something(self) -> None:
        assert [key for key, found in EFFECTS.items() if not found] == []
        assert [*EFFECTS] == [one.key for one in BOOK.readings]

    def test_choices_are_those_of_the_reading(self) -> None:
        for reading in BOOK.readings:
            told = {name for one in effects(reading.key) for name, _ in (*one.words, *one.places)}
            assert told <= {*reading.names}

    def test_a_condition(self) -> None:
        (one,) = effects("fare_while_awaiting")
        assert [(name, words.en) for name, words in one.words] == [
            ("on_initial_information", "nothing more"),
            ("victims_only", "never"),
        ]
        assert {"law_2011.fare", "law_2011.road_meals"} <= used("fare_while_awaiting")

    def test_limits_and_the_provisions_that_set_them(self) -> None:
        places = {(name, place.key) for one in effects("complex_verification_limit") for name, place in one.places}
        assert ("law_in_all", "66/2011/QH12:24.4:s2") in places
        assert any(name == "circular_from_the_report" and "01/2014" in place for name, place in places)

    def test_steps(self) -> None:
        words = {name for one in effects("division_first_step") for name, _ in one.words}
        assert words == {"initial_information_first", "request_at_once"}

    def test_doubts_on_a_step_have_no_words(self) -> None:
        doubted = {key for one in BOOK.procedures for row in one.transitions for key in row.doubts}
        assert doubted
        assert all(any(not one.words for one in effects(key)) for key in doubted)

    def test_what_a_support_is_multiplied_by(self) -> None:
        assert used("days_of_presence") >= {"law_2011.meals", "law_2011.household_meals"}

    def test_days_before_an_event(self) -> None:
        assert {"victim", "law_2011.schooling"} <= used("certificate_reaches_back")

    def test_counting_regimes_and_handovers(self) -> None:
        assert used("counting_moved" if "counting_moved" in EFFECTS else "counting_governs") == {"counting"}
        assert "law_2011" in used("received_before_the_law_of_2024")
        assert "handover" in used("care_until_acceptance")

    def test_a_book_without_procedures(self) -> None:
        found = effects_of(toy_book(counting=None, handover=None))
        assert [*found] == [one.key for one in toy_book().readings]
