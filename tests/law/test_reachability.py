from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.toy_law import label, source
from tests.toy_procedures import ASHORE, FARE, row

from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Stage, Transition
from victim_protocol.law.reachability import ahead, closes, leads_to, opens

STAGES = ("begun", "one", "two", "three")
EVENTS = ("asked", "told", "left")


@st.composite
def tables(draw: st.DrawFn) -> Procedure:
    """Any table of four stages and three events, with tasks, links, loops, ends and silences."""
    steps = draw(
        st.lists(
            st.tuples(*(st.sampled_from(words) for words in (STAGES, EVENTS, STAGES)), st.booleans()),
            max_size=6,
            unique=True,
        )
    )
    kinds = draw(st.tuples(*(st.sampled_from(("", "", "end", "silent", "end silent")) for _ in STAGES)))
    return Procedure(
        key=Key("anything"),
        label=label("anything"),
        stages=tuple(
            Stage(
                key=Key(key),
                label=label(key),
                is_end="end" in kind,
                silent=label("silence") if "silent" in kind else None,
            )
            for key, kind in zip(STAGES, kinds, strict=True)
        ),
        transitions=tuple(
            row(f"{at}: {event} > {to}", "act", "sailor", source(), link=link) for at, event, to, link in steps
        ),
    )


def ways(table: Procedure, stage: Key, seen: frozenset[Key] = frozenset()) -> Iterator[tuple[Transition, ...]]:
    """Every way from a stage that comes to no stage twice, the empty one first."""
    yield ()
    for one in table.transitions:
        if one.at == stage and one.to not in seen | {stage}:
            for way in ways(table, one.to, seen | {stage}):
                yield (one, *way)


def naive_ahead(table: Procedure, stage: Key) -> set[Key]:
    return {way[-1].to if way else stage for way in ways(table, stage)}


def naive_leads_to(table: Procedure, event: Key) -> set[Key]:
    """The stages from which some way comes to one where the procedure itself has a row on the event."""
    own = {one.at for one in table.transitions if one.event == event and not one.is_link}
    named = {stage.key for stage in table.stages}
    return {stage for stage in named if naive_ahead(table, stage) & own} - {table.start}


def naive_after(found: list[Procedure], other: Key, event: Key) -> list[bool]:
    """For each place where one event happens in a table that leads to the other: whether the other still may come."""
    after = []
    for table in found:
        reaching = naive_leads_to(table, event)
        for one in table.transitions if reaching else ():
            stage = table.stage_of[one.to]
            if one.event == other and (stage.silent is None or stage.is_end):
                after.append(one.to in reaching)
    return after


class TestNaiveSearch:
    """What is found by growing a set is what is found by going every way."""

    @given(tables())
    def test_ahead(self, table: Procedure) -> None:
        for stage in table.stages:
            assert ahead(table, stage.key) == naive_ahead(table, stage.key)

    @given(tables())
    def test_leads_to(self, table: Procedure) -> None:
        for event in map(Key, EVENTS):
            assert leads_to(table, event) == naive_leads_to(table, event)

    @given(st.lists(tables(), max_size=3))
    def test_opens_and_closes(self, found: list[Procedure]) -> None:
        for other, event in product(map(Key, EVENTS), repeat=2):
            after = naive_after(found, other, event)
            assert opens(found, other, event) is (set(after) == {True})
            assert closes(found, other, event) is (set(after) == {False})


class TestShore:
    """The tables of the ferry, read by eye."""

    @pytest.mark.parametrize(
        ("stage", "expected"),
        [
            ("not_started", "not_started at_post with_commune lodged home unsaid"),
            ("at_post", "at_post with_commune lodged home unsaid"),
            ("lodged", "lodged home"),
            ("unsaid", "unsaid"),
        ],
    )
    def test_what_lies_ahead(self, stage: str, expected: str) -> None:
        assert ahead(ASHORE, Key(stage)) == set(expected.split())

    @pytest.mark.parametrize(
        ("event", "expected"),
        [
            ("rescued", ""),
            ("handed_over", "at_post"),
            ("statement_taken", "at_post"),
            ("lodged", "at_post with_commune"),
            ("returned_home", "at_post with_commune lodged"),
            ("sung", ""),
        ],
    )
    def test_what_leads_to_an_event(self, event: str, expected: str) -> None:
        """The stage before anything has happened is left out: there nothing is under way."""
        assert leads_to(ASHORE, Key(event)) == set(expected.split())

    def test_a_link_leads_to_nothing_of_its_own(self) -> None:
        assert leads_to(FARE, Key("rescued")) == set()
        assert leads_to(FARE, Key("claim_decided")) == {"may_apply", "asked"}

    @pytest.mark.parametrize(
        ("other", "event", "open_", "closed"),
        [
            ("rescued", "lodged", True, False),
            ("handed_over", "lodged", True, False),
            ("lodged", "handed_over", False, True),
            ("set_out_home", "lodged", False, True),
            ("found_not_victim", "lodged", False, False),
            ("sung", "lodged", False, False),
            ("rescued", "sung", False, False),
            ("rescued", "rescued", False, False),
            ("applied", "claim_decided", True, False),
        ],
    )
    def test_what_opens_and_what_closes(self, other: str, event: str, open_: bool, closed: bool) -> None:
        """After a silence nothing is told either way, nor of what no table knows."""
        assert opens((ASHORE, FARE), Key(other), Key(event)) is open_
        assert closes((ASHORE, FARE), Key(other), Key(event)) is closed
