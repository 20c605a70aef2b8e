from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import label, problems_of, source
from tests.toy_procedures import ASHORE, FARE, row

from victim_protocol.errors import InvalidLaw
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Everywhere, Handover, Procedure, Stage

SINCE, UNTIL = date(2010, 3, 1), date(2012, 3, 1)


class TestStage:
    """A place where a matter stands has a key of the usual shape, and is neither an end nor silent unless it says."""

    def test_is_ordinary(self) -> None:
        stage = Stage(key=Key("at_sea"), label=label("at sea"))
        assert (stage.is_end, stage.silent) == (False, None)

    @pytest.mark.parametrize("key", ["", "At_sea", "at sea", "at__sea"])
    def test_refuses_another_shape(self, key: str) -> None:
        assert problems_of(lambda: Stage(key=Key(key), label=label("at sea"))) == [("key", "key")]
        assert problems_of(lambda: evolve(ASHORE, key=Key(key))) == [("key", "key")]


class TestTransition:
    """A row is a task where it leads nowhere else, and governs from its first day to its last."""

    def test_a_task_moves_nothing(self) -> None:
        assert row("at_sea: seen", "look", "sailor", source()).is_task
        assert not row("at_sea: seen > ashore", "look", "sailor", source()).is_task

    def test_a_bare_task_moves_nobody_either(self) -> None:
        for step, care, bare in (
            ("at_sea: seen", None, True),
            ("at_sea: seen", Care.ACTOR, False),
            ("at_sea: seen > ashore", None, False),
        ):
            assert row(step, "look", "sailor", source(), care=care).is_bare_task is bare

    @pytest.mark.parametrize(
        ("day", "governs"),
        [(date(2010, 2, 28), False), (SINCE, True), (date(2011, 1, 1), True), (UNTIL, True), (date(2012, 3, 2), False)],
    )
    def test_both_days_count(self, day: date, governs: bool) -> None:
        assert row("at_sea: seen", "look", "sailor", source(), since=SINCE, until=UNTIL).governs(day) is governs

    @given(st.dates())
    def test_without_a_last_day_it_governs_for_ever(self, day: date) -> None:
        assert row("at_sea: seen", "look", "sailor", source(), since=SINCE).governs(day) is (day >= SINCE)

    def test_what_is_not_said_is_nothing(self) -> None:
        made = row("at_sea: seen", "look", "sailor", source())
        assert (made.receivers, made.forms, made.doubts, made.care, made.reading, made.silent) == (
            (),
            (),
            (),
            *[None] * 3,
        )
        assert made.is_duty
        assert not made.is_finding
        assert not made.is_link


class TestProcedure:
    """A table is found again by its stages, by its events, and by both."""

    def test_begins_with_its_first_stage(self) -> None:
        assert ASHORE.start == ASHORE.stages[0].key == "not_started"
        assert [*ASHORE.stage_of] == [stage.key for stage in ASHORE.stages]

    @pytest.mark.parametrize("table", [ASHORE, FARE], ids=lambda one: str(one.key))
    def test_every_row_is_found_in_order(self, table: Procedure) -> None:
        """By its stage, and by its stage and event; none is lost and none comes twice."""
        assert [row for stage in table.stages for row in table.rows_at[stage.key]] == sorted(
            table.transitions, key=lambda row: [*table.stage_of].index(row.at)
        )
        for (stage, event), rows in table.rows_on.items():
            assert rows == tuple(row for row in table.transitions if (row.at, row.event) == (stage, event)) != ()
        assert sum(map(len, table.rows_on.values())) == len(table.transitions)

    def test_a_stage_without_a_way_out_has_no_rows(self) -> None:
        assert ASHORE.rows_at[Key("home")] == ASHORE.rows_at[Key("unsaid")] == ()

    def test_without_a_stage_it_is_none(self) -> None:
        with pytest.raises(InvalidLaw, match=r"procedures\.fare: it has no stage") as caught:
            evolve(FARE, stages=())
        assert caught.value.text("vi") == "procedures.fare: chưa có giai đoạn nào"

    def test_links_and_tasks_are_no_moves(self) -> None:
        assert ASHORE.events - ASHORE.moving_events == {"statement_taken", "health_checked"}
        assert FARE.events == {"rescued", "applied", "claim_decided"}
        assert FARE.moving_events == {"applied", "claim_decided"}


class TestOthers:
    """What may happen everywhere does nothing but what is said, and care has as many kinds as there are answers."""

    def test_what_is_not_said_is_not_done(self) -> None:
        found = Everywhere(event=Key("sung"), source=source())
        assert (found.care, found.interrupts, found.ends, found.resumes, found.silent) == (None, *[False] * 3, None)

    def test_a_handover_names_its_reading(self) -> None:
        found = Handover(offered=Key("held_out"), refused=Key("waved_off"), answers=Key("who"), sender="one")
        assert (found.answers, found.sender) == ("who", "one")

    def test_persons_are_called_as_bodies_are(self) -> None:
        assert {care.value for care in (Care.RELATIVES, Care.PERSON, Care.HEALTH_FACILITY)} == {
            "relatives",
            "the_person",
            "health_facility",
        }
        assert len({hash(care) for care in Care}) == len(Care)
