from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.toy_law import label, reading, source
from tests.toy_procedures import ASHORE, FARE, JUDGED_FROM, broken, but_row, procedure_book, row, rows_of, with_tables

from victim_protocol.engine.exploration import Exploration, Finding, Flaw, explore
from victim_protocol.law.condition import NEVER, AllOf, Condition, Happened, Not
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Stage
from victim_protocol.statutes.notation import no, yes

BOOK = procedure_book()
DAY = date(2017, 3, 20)
POOR: Condition = yes("poor_household", source())
NOT_POOR: Condition = no("poor_household", source())


def findings(table: Procedure, day: date = DAY) -> list[tuple[Flaw, str]]:
    """What is wrong with a table; it need not be one that a book would take."""
    return [(one.flaw, one.place) for one in explore(table, BOOK, day).findings]


def with_row(step: str, actors: str = "border_post", table: Procedure = ASHORE, **more: Any) -> Procedure:
    """A table with a row more."""
    stages = tuple(Stage(key=Key(key), label=label(key)) for key in more.pop("stages", ()))
    added = row(step, "receive", actors, source(), **more)
    return evolve(table, stages=(*table.stages, *stages), transitions=(*table.transitions, added))


class TestGoodTable:
    """Of a good table everything is searched, and nothing found wrong."""

    def test_the_shore_as_counted_by_hand(self) -> None:
        """Three facts for who is handed over and first cared for, one for the finding, and one reading: 2 ** 5.

        The ways differ by who may be handed over and by what is found: four sorts. Who is handed over comes to
        six places, one more where no passenger is found; who goes comes to three. The steps are one fewer
        than the places, but that two lead home from the hostel, by relatives or not, to two of these.
        """
        assert explore(ASHORE, BOOK, DAY) == Exploration(
            procedure=Key("ashore"),
            day=DAY,
            completions=2**5,
            sorts=4,
            configurations=6 + 7 + 3 + 3,
            steps=5 + 6 + 2 + 2,
            silent=(Key("unsaid"),),
            findings=(),
        )

    def test_the_fare_as_counted_by_hand(self) -> None:
        """Who is poor comes to the end by three steps; who is not, nowhere. The care is that of who rescued."""
        assert explore(FARE, BOOK, DAY) == Exploration(
            procedure=Key("fare"),
            day=DAY,
            completions=2,
            sorts=2,
            configurations=4 + 1,
            steps=3,
            silent=(),
            findings=(),
        )

    def test_before_a_row_was_law_it_is_not_searched(self) -> None:
        found = explore(ASHORE, BOOK, date(2014, 12, 31))
        assert (found.completions, found.sorts, found.silent, found.findings) == (2**4, 2, (), ())
        assert (found.configurations, found.steps) == (6 + 3, 5 + 2)
        assert explore(ASHORE, BOOK, JUDGED_FROM).silent == ("unsaid",)

    def test_what_is_pending_is_no_way_yet(self) -> None:
        """Having been lodged has three values, of which one lets the person be handed over: who may not is stuck."""
        found = explore(but_row("handed_over", guard=Happened(Key("lodged"), source())), BOOK, DAY)
        assert found.completions == 2**5 * 3
        assert found.findings == (Finding(Flaw.STUCK, "at_post"),)


class TestFlaws:
    """Each flaw is found where one row or stage of a good table is broken, and no other is."""

    def test_a_stage_to_which_no_way_leads(self) -> None:
        lonely = with_row("island: returned_home > home", "relatives", stages=["island"])
        assert findings(lonely) == [(Flaw.NEVER, "island: returned_home"), (Flaw.UNREACHED, "island")]

    def test_a_stage_of_no_row_of_the_day_is_no_place_of_it(self) -> None:
        island = evolve(ASHORE, stages=(*ASHORE.stages, Stage(key=Key("island"), label=label("island"))))
        assert findings(island) == []

    def test_a_stage_from_which_no_way_leads_on(self) -> None:
        leaving = broken(lambda one: None if one.event in ("collected_by_family", "returned_home") else one)
        assert set(findings(leaving)) == {(Flaw.STUCK, stage) for stage in ("lodged", "with_commune", "at_post")}

    def test_a_stage_from_which_a_way_leads_on_only_for_some(self) -> None:
        """Who may not be handed over has no way from the post without the row that lets them go."""
        only = broken(lambda one: None if one.event == "set_out_home" else one)
        assert findings(only) == [(Flaw.STUCK, "at_post")]

    def test_a_circle_is_no_way_on(self) -> None:
        round_and_round = broken(lambda one: None if one.event == "returned_home" else one)
        round_and_round = but_row("collected_by_family", round_and_round, to=Key("with_commune"))
        judged_never = but_row("found_not_victim", round_and_round, guard=NEVER)
        assert {place for flaw, place in findings(judged_never) if flaw is Flaw.STUCK} == {
            "at_post",
            "with_commune",
            "lodged",
        }

    @pytest.mark.parametrize("guard", [NEVER, AllOf((POOR, NOT_POOR)), AllOf((POOR, Not(POOR))), AllOf((NEVER, POOR))])
    def test_a_row_that_can_be_taken_in_no_situation(self, guard: Condition) -> None:
        assert findings(but_row("collected_by_family", guard=guard)) == [(Flaw.NEVER, "lodged: collected_by_family")]
        assert findings(but_row("statement_taken", guard=guard)) == [(Flaw.NEVER, "at_post: statement_taken")]

    def test_a_guard_that_the_reading_never_allows(self) -> None:
        """Under its choice nothing holds; and who is lodged by that choice alone has no way on."""
        never = AllOf((POOR, NOT_POOR))
        table = broken(lambda one: evolve(one, guard=never) if one.reading == (Key("placing"), "by_province") else one)
        assert findings(table)[0] == (Flaw.NEVER, "with_commune: lodged")
        assert {flaw for flaw, _ in findings(table)} == {Flaw.NEVER, Flaw.STUCK}
        choice = broken(lambda one: evolve(one, guard=POOR) if one.reading == (Key("placing"), "by_province") else one)
        assert (Flaw.NEVER, "with_commune: lodged") not in findings(choice)

    def test_a_row_that_cites_nothing(self) -> None:
        assert findings(but_row("statement_taken", sources=())) == [(Flaw.UNCITED, "at_post: statement_taken")]

    def test_a_stage_at_which_nobody_answers(self) -> None:
        """The first step says nobody, and later ones somebody; where nobody ever is said to, nothing is expected."""
        for table, expected in (
            (but_row("rescued", care=None), [Finding(Flaw.NO_CUSTODY, "at_post")]),
            (broken(lambda one: evolve(one, care=None, refusable=NEVER)), []),
        ):
            assert [*explore(table, with_tables(table, FARE), DAY).findings] == expected

    def test_who_answers_is_said_by_the_procedure_that_begins_with_it(self) -> None:
        """The fare says nothing of it: without the rescue of the other table nobody is said to answer, nor expected."""
        expecting = but_row("claim_decided", FARE, care=Care.ACTOR)
        assert findings(expecting) == []
        alone = evolve(BOOK, procedures=(expecting,))
        assert [one.flaw for one in explore(expecting, alone, DAY).findings] == [Flaw.NO_CUSTODY, Flaw.NO_CUSTODY]

    def test_care_that_is_not_known_is_explained(self) -> None:
        table = but_row("collected_by_family", care=Care.NOT_KNOWN)
        assert findings(table) == [(Flaw.UNEXPLAINED, "lodged: collected_by_family")]
        assert findings(but_row("collected_by_family", table, silent=label("no text says"))) == []

    def test_a_task_may_say_who_answers(self) -> None:
        table = with_row("at_post: health_checked", care=Care.HEALTH_FACILITY)
        assert findings(table) == []
        assert explore(table, BOOK, DAY).configurations > explore(ASHORE, BOOK, DAY).configurations


class TestAmbiguity:
    """One act of one body that may lead two ways is found; two bodies, receivers, readings or guards are no such."""

    STEP = "at_post: handed_over > lodged"

    def ambiguous(self, **more: Any) -> bool:
        fields = {"actors": "border_post", "to_whom": "commune_committee", "care": Care.RECEIVER, **more}
        found = findings(with_row(self.STEP, fields.pop("actors"), **fields))
        assert set(found) <= {(Flaw.AMBIGUOUS, "at_post: handed_over")}
        return bool(found)

    def test_two_rows_for_one_act(self) -> None:
        assert self.ambiguous()

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"actors": "commune_committee"}, False),
            ({"actors": "border_gate_post"}, True),
            ({"actors": "border_guard"}, True),
            ({"actors": "receiving_body"}, True),
            ({"actors": "every_body"}, True),
            ({"to_whom": "establishment"}, False),
            ({"to_whom": "establishment commune_committee"}, True),
            ({"to_whom": ""}, True),
            ({"guard": yes("unable_to_travel_alone", source())}, True),
            ({"guard": AllOf((yes("wishes_to_go_home", source()), no("unable_to_travel_alone", source())))}, False),
            ({"since": date(2018, 1, 1)}, False),
        ],
    )
    def test_who_to_whom_and_when(self, more: dict[str, Any], expected: bool) -> None:
        assert self.ambiguous(**more) is expected

    def test_two_rows_to_one_stage_are_one_way(self) -> None:
        assert findings(with_row("at_post: handed_over > with_commune", care=Care.RECEIVER)) == []

    def test_two_choices_of_one_reading_are_never_both(self) -> None:
        """The hostel by one reading, another place by the other; of one choice both would be."""
        for choice, expected in (("by_province", False), ("by_commune", True)):
            table = with_row(
                "with_commune: lodged > home",
                "victim_support_establishment",
                care=Care.ACTOR,
                reading=("placing", choice),
            )
            assert ((Flaw.AMBIGUOUS, "with_commune: lodged") in findings(table)) is expected


class TestReadings:
    """A row of a reading may be taken where its choice is, with whatever else it needs."""

    def test_each_choice_is_a_sort_of_its_own_where_it_matters(self) -> None:
        """One choice less: who would be lodged by it stays with the commune, and is stuck there."""
        first, _ = rows_of(ASHORE, "lodged")
        table = broken(lambda one: one if one.event != "lodged" or one is first else None)
        assert set(findings(table)) == {(Flaw.STUCK, "with_commune"), (Flaw.STUCK, "at_post")}
        assert explore(table, BOOK, DAY).sorts == 8

    def test_a_reading_with_more_choices_than_rows(self) -> None:
        wider = reading("placing", "by_commune", "by_province", "by_nobody", default=None)
        others = tuple(one for one in BOOK.readings if one.key != "placing")
        book = evolve(BOOK, readings=(wider, *others))
        found = explore(ASHORE, book, DAY)
        assert found.completions == 2**4 * 3
        assert {one.flaw for one in found.findings} == {Flaw.STUCK}

    def test_in_whatever_order_the_book_has_them(self) -> None:
        """The choices of a row are those of its own reading."""
        book = evolve(BOOK, readings=BOOK.readings[::-1])
        assert explore(ASHORE, book, DAY) == explore(ASHORE, BOOK, DAY)

    def test_flaws_are_told_apart(self) -> None:
        assert len({hash(flaw) for flaw in Flaw}) == len(Flaw)
        assert Finding(Flaw.STUCK, "x") == (Flaw.STUCK, "x")
