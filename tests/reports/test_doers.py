"""Who does a step: the bodies of its row, or the person."""

import pytest
from attrs import evolve

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, PersonsPart, Transition
from victim_protocol.reports.doers import (
    afterwards_text,
    bringing_texts,
    doers_text,
    receivers_text,
)
from victim_protocol.reports.steps import actors_text, care_text
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ROWS = [(procedure.key, row) for procedure in BOOK.procedures for row in procedure.transitions]
OWN = BOOK.persons_acts


def acts(*parts: PersonsPart) -> set[str]:
    """The acts in which the person has one of some parts."""
    return {str(act) for act, part in OWN.items() if part in parts}


def rows_of(procedure: str, act: str) -> list[Transition]:
    found = [row for key, row in ROWS if key == procedure and row.act == act]
    assert found
    return found


class TestThePersonsOwnActs:
    """Whoever comes, shows a paper or arrives is the person; a body receives, has issued it, or tells of it."""

    @pytest.mark.parametrize("act", sorted(OWN))
    def test_each_is_an_act_of_the_book_that_nobody_must_do(self, act: str) -> None:
        rows = [row for _, row in ROWS if row.act == act]
        assert rows
        assert act in BOOK.acts
        assert not any(row.is_duty or row.receivers for row in rows)
        assert not BOOK.limits_of[Key(act)]

    @pytest.mark.parametrize(("procedure", "act"), [("self_report", "declare"), ("reception", "report_in_person")])
    def test_the_person_comes_and_the_body_receives(self, procedure: str, act: str) -> None:
        for row in rows_of(procedure, act):
            assert doers_text(row, BOOK, "en") == "the person"
            assert doers_text(row, BOOK, "vi") == "người đó"
            assert receivers_text(row, BOOK, "en") == actors_text(row.actors, BOOK, "en")
            assert [*bringing_texts([row], BOOK, "en")] == [f"the person → {actors_text(row.actors, BOOK, 'en')}"]

    def test_a_paper_is_shown_by_the_person_and_issued_by_a_body(self) -> None:
        for row in rows_of("rescue", "show_certificate"):
            told = f"the person, with a paper of: {actors_text(row.actors, BOOK, 'en')}"
            assert doers_text(row, BOOK, "en") == told
            assert receivers_text(row, BOOK, "en") == ""
            assert [*bringing_texts([row], BOOK, "en")] == [told]

    def test_the_person_arrives(self) -> None:
        for row in rows_of("homecoming", "arrive"):
            assert doers_text(row, BOOK, "en") == "the person"
            assert receivers_text(row, BOOK, "en") == ""
            assert [*bringing_texts([row], BOOK, "en")] == ["the person"]


class TestDeclared:
    """Which acts are the person's is told by the law, and only of acts that there are."""

    def test_of_both_laws(self) -> None:
        assert {*OWN} == {"declare", "show_certificate", "arrive", "report_in_person"}
        assert {*OWN.values()} == {*PersonsPart}

    def test_an_act_that_is_not_declared_is_refused(self) -> None:
        with pytest.raises(InvalidLaw, match="persons_acts: the book declares no 'fly'"):
            evolve(BOOK, persons_acts={Key("fly"): PersonsPart.COMES})


class TestAnybodyElse:
    """Every other row is told as the table has it."""

    def test_the_bodies_of_the_row(self) -> None:
        for _, row in ROWS:
            if row.act not in OWN:
                assert doers_text(row, BOOK, "en") == actors_text(row.actors, BOOK, "en")
                received = actors_text(row.receivers, BOOK, "en") if row.receivers else ""
                assert receivers_text(row, BOOK, "en") == received
                assert [*bringing_texts([row], BOOK, "en")] == [actors_text(row.actors, BOOK, "en")]

    def test_several_rows_tell_each_way_once(self) -> None:
        shown, verified = rows_of("foreigner_verification", "show_certificate"), rows_of("self_report", "verify")
        told = [*bringing_texts([*shown, *verified, *verified], BOOK, "en")]
        assert told[0].startswith("the person, with a paper of: ")
        assert told[1:] == ["district police"]

    def test_no_row_is_nobody(self) -> None:
        assert [*bringing_texts([], BOOK, "en")] == []


class TestAfterwards:
    """Who answers for the person: where the person came, whoever receives does, never the person by mistake."""

    def test_where_the_person_came_whoever_receives_answers(self) -> None:
        rows = [row for _, row in ROWS if row.act in acts(PersonsPart.COMES) and row.care is Care.ACTOR]
        assert rows
        assert {afterwards_text(row, BOOK, "en") for row in rows} == {"whoever receives"}

    def test_elsewhere_as_the_table_has_it(self) -> None:
        for _, row in ROWS:
            if row.act not in acts(PersonsPart.COMES):
                assert afterwards_text(row, BOOK, "en") == ("" if row.care is None else care_text(row.care, "en"))

    def test_no_paper_and_no_arrival_makes_who_acts_answer(self) -> None:
        assert not [
            row for _, row in ROWS if row.act in acts(PersonsPart.SHOWS, PersonsPart.ARRIVES) and row.care is Care.ACTOR
        ]
