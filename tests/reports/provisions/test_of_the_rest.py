"""Definitions, rules, figures, regimes and open questions, provision by provision."""

from datetime import date

from tests.reports.provisions.told import all_said, said_at

from victim_protocol.reports.provisions.of_the_rest import reading_words
from victim_protocol.reports.provisions.said import Days, SaidKind
from victim_protocol.statutes.book import default_book

BOOK = default_book()


class TestBeside:
    """What is no support, limit or step."""

    def test_each_regime(self) -> None:
        told = [said for said in all_said() if said.kind is SaidKind.REGIME]
        assert [said.about.key for said in told] == [one.key for one in BOOK.regimes]
        assert all("governs by the day of: " in said.words.en for said in told)

    def test_each_norm_under_its_first_provision(self) -> None:
        kinds = {SaidKind.RIGHT, SaidKind.DUTY, SaidKind.STANDARD, SaidKind.PROHIBITION, SaidKind.SANCTION}
        told = sorted((said.about.key, said.place, said.kind.value) for said in all_said() if said.kind in kinds)
        assert told == sorted((one.key, one.sources[0].citation, one.kind.value) for one in BOOK.norms)

    def test_who_must_keep_a_norm(self) -> None:
        told = {said.about.key: said.words for said in all_said() if said.kind is SaidKind.STANDARD}
        for norm in BOOK.norms:
            if norm.key in told:
                assert told[norm.key].en.startswith(norm.label.en)
                assert (told[norm.key] == norm.label) is not bool(norm.bearers)

    def test_a_figure_with_the_days_of_its_text(self) -> None:
        (said,) = said_at("335/2026/NĐ-CP:4", SaidKind.PARAMETER)
        assert said.value is not None
        assert said.value.en == "540,000 đồng"
        assert said.days == (Days(date(2026, 7, 1), None, date(2026, 8, 21), date(2026, 10, 5)),)

    def test_each_definition_on_all_its_days(self) -> None:
        told = {
            (said.about.key, days.since)
            for said in all_said()
            if said.kind is SaidKind.DEFINITION
            for days in said.days
            if days.since is not None
        }
        held = {(name, step.since) for name, series in BOOK.definitions.items() for step in series.steps}
        assert told <= held
        assert {name: min(one for one in told if one[0] == name) for name, _ in told} == {
            name: min(one for one in held if one[0] == name) for name, _ in held
        }

    def test_what_was_not_read_is_said_under_each_article(self) -> None:
        told = {(said.place, said.missing) for said in all_said() if said.kind is SaidKind.UNREAD}
        assert told == {(source.citation, one.missing) for one in BOOK.unread for source in one.sources}

    def test_bodies_that_are_gone(self) -> None:
        told = [said for said in all_said() if said.kind is SaidKind.ENDED]
        assert [said.missing for said in told] == [one.missing for one in BOOK.ended]
        assert all(said.words.en.startswith("no longer act: ") for said in told)


class TestReadingWords:
    """The question, the choices, what is taken, and why."""

    def test_left_open(self) -> None:
        reading = BOOK.variables.readings[
            next(one.key for one in BOOK.readings if one.key == "meal_days_are_counted_over")
        ]
        assert reading_words(reading, "en").endswith(
            "`all_stays` = all stays together. Left open: the texts are silent and none gives a reason to choose"
        )

    def test_taken(self) -> None:
        reading = next(one for one in BOOK.readings if one.key == "days_of_presence")
        assert ". Taken unless another is chosen: `both_days`: " in reading_words(reading, "en")
        assert ". Mặc định: `both_days`: " in reading_words(reading, "vi")

    def test_each_stands_under_its_first_text(self) -> None:
        told = sorted((said.about.key, said.place) for said in all_said() if said.kind is SaidKind.READING)
        assert told == sorted((one.key, one.sources[0].citation) for one in BOOK.readings)
