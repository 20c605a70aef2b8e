from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.toy_law import label, problems_of, source
from tests.toy_procedures import ASHORE, FARE, broken, but_row, procedure_book, row, with_tables

from victim_protocol.law.authority import Authority, Level
from victim_protocol.law.book import LawBook
from victim_protocol.law.check_procedures import procedure_problems, uses_of_procedures
from victim_protocol.law.condition import ALWAYS, NEVER, Defined
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Care, Procedure, Stage
from victim_protocol.statutes.book import default_book

BOOK = procedure_book()
NOWHERE = Key("nowhere")


def problems_with(table: Procedure) -> list[tuple[str, str]]:
    """The problems of a book with another table of the shore."""
    return problems_of(lambda: with_tables(table, FARE))


def lodged_fact(**changes: Any) -> Callable[[], LawBook]:
    """Makes a book whose fact of being lodged is told otherwise."""
    facts = {**BOOK.facts, Key("lodged"): evolve(BOOK.facts[Key("lodged")], **changes)}
    return lambda: procedure_book(facts=facts)


class TestWhole:
    """A whole book has no problem, and every key that its procedures name is declared."""

    @pytest.mark.parametrize("book", [BOOK, default_book()], ids=["toy", "law"])
    def test_nothing_is_wrong(self, book: LawBook) -> None:
        assert [*procedure_problems(book)] == []
        assert [key for _, key, known in uses_of_procedures(book) if key is not None and key not in known] == []

    def test_a_book_without_a_handover(self) -> None:
        assert procedure_book(handover=None).handover is None


class TestKeys:
    """Every key that a procedure names is declared, each where its kind is."""

    @pytest.mark.parametrize(
        ("changes", "times"),
        [
            ({"act": NOWHERE}, 1),
            ({"actors": (Key("border_post"), NOWHERE)}, 1),
            ({"actors": (Key("donor"),)}, 1),
            ({"receivers": (NOWHERE,)}, 1),
            ({"forms": (NOWHERE, NOWHERE)}, 2),
            ({"anew": (Key("handed_over"), NOWHERE)}, 1),
            ({"doubts": (Key("placing"), NOWHERE)}, 1),
            ({"reading": (NOWHERE, "by_commune")}, 1),
            ({"reading": (Key("placing"), "by_nobody")}, 1),
            ({"guard": Defined(NOWHERE, source())}, 1),
            ({"refusable": Defined(NOWHERE, source())}, 1),
        ],
    )
    def test_of_a_row(self, changes: dict[str, Any], times: int) -> None:
        """A name that is only a body's, and no authority's, does not do."""
        found = problems_with(but_row("handed_over", **changes))
        assert found == [("procedures.ashore.at_post.handed_over", "undeclared")] * times

    def test_of_the_stages_and_the_event_of_a_row(self) -> None:
        more = row("nowhere: sung > nowhere", "lodge", "relatives", source())
        found = problems_with(evolve(ASHORE, transitions=(*ASHORE.transitions, more)))
        assert found == [("procedures.ashore.nowhere.sung", "undeclared")] * 3

    def test_of_bodies(self) -> None:
        """What acts has a name, and what it is a part of is a body that acts, too."""
        more = (
            Authority(actor=NOWHERE, level=Level.ANY),
            Authority(actor=Key("donor"), level=Level.ANY, part_of=Key("founder"), heads=Key("keeper")),
        )
        assert problems_of(lambda: procedure_book(authorities=(*BOOK.authorities, *more))) == [
            ("authorities.nowhere", "undeclared"),
            ("authorities.donor", "undeclared"),
            ("authorities.donor", "undeclared"),
        ]

    def test_of_what_happens_everywhere_and_of_the_handover(self) -> None:
        assert BOOK.handover is not None
        everywhere = (evolve(BOOK.everywhere[0], event=NOWHERE), *BOOK.everywhere[1:])
        assert ("everywhere.nowhere", "undeclared") in problems_of(lambda: procedure_book(everywhere=everywhere))
        for name in ("offered", "refused", "answers", "sender"):
            changed = evolve(BOOK.handover, **{name: NOWHERE})
            found = problems_of(lambda changed=changed: procedure_book(handover=changed))  # type: ignore[misc]
            assert set(found) == {("handover", "undeclared")}

    def test_of_what_happens_everywhere_twice(self) -> None:
        twice = (*BOOK.everywhere, BOOK.everywhere[0])
        assert ("everywhere", "key") in problems_of(lambda: procedure_book(everywhere=twice))

    def test_of_a_body_that_is_a_part_of_itself(self) -> None:
        first, *others = BOOK.authorities
        round_about = (evolve(first, part_of=first.actor), *others)
        assert (f"authorities.{first.actor}", "cycle") in problems_of(lambda: procedure_book(authorities=round_about))


class TestStages:
    """A table is total: each stage has a way out, is an end, or says that no text knows one."""

    def test_a_stage_twice(self) -> None:
        assert problems_with(evolve(ASHORE, stages=(*ASHORE.stages, ASHORE.stages[-1]))) == [
            ("procedures.ashore", "key")
        ]

    def test_a_stage_without_a_way_out(self) -> None:
        """A task leads nowhere, so it is none."""
        stuck = Stage(key=Key("stuck"), label=label("stuck"))
        task = row("stuck: statement_taken", "take_statement", "border_post", source())
        table = evolve(ASHORE, stages=(*ASHORE.stages, stuck), transitions=(*ASHORE.transitions, task))
        assert problems_with(table) == [("procedures.ashore.stuck", "stuck")]
        for changes in ({"is_end": True}, {"silent": label("no text says")}):
            fine = evolve(table, stages=(*ASHORE.stages, evolve(stuck, **changes)))
            assert with_tables(fine, FARE).procedures == (fine, FARE)

    def test_an_end_that_is_left(self) -> None:
        back = row("home: taken_in > unsaid", "receive", "border_guard", source())
        assert problems_with(evolve(ASHORE, transitions=(*ASHORE.transitions, back))) == [
            ("procedures.ashore.home", "end")
        ]
        task = row("home: statement_taken", "take_statement", "border_post", source())
        assert with_tables(evolve(ASHORE, transitions=(*ASHORE.transitions, task)), FARE).procedures[1] is FARE

    def test_a_procedure_twice(self) -> None:
        assert problems_of(lambda: with_tables(ASHORE, FARE, FARE)) == [("procedures", "key")]


class TestRows:
    """A row cites, names who acts or says that no text does, and hands over only to somebody."""

    @pytest.mark.parametrize(
        ("event", "changes", "code"),
        [
            ("handed_over", {"sources": ()}, "citation"),
            ("handed_over", {"actors": ()}, "actors"),
            ("returned_home", {"silent": None}, "actors"),
            ("handed_over", {"receivers": ()}, "receivers"),
            ("set_out_home", {"refusable": ALWAYS}, "refusable"),
            ("found_not_victim", {"refusable": ALWAYS}, "refusable"),
            ("set_out_home", {"until": date(2000, 12, 31)}, "days"),
        ],
    )
    def test_refuses(self, event: str, changes: dict[str, Any], code: str) -> None:
        found = problems_with(but_row(event, **changes))
        (table_row,) = (one for one in ASHORE.transitions if one.event == event)
        assert found == [(f"procedures.ashore.{table_row.at}.{event}", code)]

    @pytest.mark.parametrize(
        ("event", "changes"),
        [
            ("handed_over", {"actors": (), "silent": label("no text says who")}),
            ("handed_over", {"care": Care.ACTOR, "receivers": ()}),
            ("handed_over", {"care": None, "refusable": NEVER, "receivers": ()}),
            ("set_out_home", {"until": date(2001, 1, 1)}),
        ],
    )
    def test_takes(self, event: str, changes: dict[str, Any]) -> None:
        table = but_row(event, **changes)
        assert with_tables(table, FARE).procedures[0] == table

    def test_everything_at_once(self) -> None:
        found = problems_with(but_row("handed_over", sources=(), actors=(), receivers=()))
        assert [code for _, code in found] == ["citation", "actors", "receivers"]


class TestFacts:
    """What a fact says of what opens and closes its event is what the tables say."""

    AT = "facts.lodged"

    @pytest.mark.parametrize(
        "changes",
        [
            {"opened_by": ()},
            {"opened_by": (Key("rescued"), Key("handed_over"))},
            {"closed_by": ()},
            {"closed_by": (Key("died"), Key("set_out_home"), Key("collected_by_family"), Key("lodged"))},
            {"opened_by": (Key("placement_decided"),), "closed_by": (Key("claim_decided"),)},
        ],
    )
    def test_takes_what_they_say_and_what_they_are_silent_of(self, changes: dict[str, Any]) -> None:
        """What ends everything closes everything; of an event of no table that leads there, nothing is said."""
        assert lodged_fact(**changes)().procedures == BOOK.procedures

    @pytest.mark.parametrize(
        ("changes", "times"),
        [
            ({"opened_by": (Key("set_out_home"),)}, 1),
            ({"opened_by": (Key("handed_over"), Key("lodged"), Key("returned_home"))}, 2),
            ({"opened_by": (Key("found_not_victim"),)}, 1),
            ({"closed_by": (Key("handed_over"),)}, 1),
            ({"closed_by": (Key("found_not_victim"),)}, 1),
            ({"opened_by": (Key("returned_home"),), "closed_by": (Key("rescued"),)}, 2),
        ],
    )
    def test_refuses_what_they_contradict(self, changes: dict[str, Any], times: int) -> None:
        assert problems_of(lodged_fact(**changes)) == [(self.AT, "procedures")] * times

    def test_what_ends_nothing_closes_nothing(self) -> None:
        everywhere = tuple(evolve(one, ends=False) for one in BOOK.everywhere)
        table = broken(lambda one: one)
        more = row("with_commune: died > at_post", "receive", "border_guard", source())
        table = evolve(table, transitions=(*table.transitions, more))
        assert problems_of(lambda: with_tables(table, FARE, everywhere=everywhere)) == [(self.AT, "procedures")]
        assert with_tables(table, FARE).procedures[1] is FARE

    def test_a_fact_of_no_event_is_not_asked(self) -> None:
        assert lodged_fact(event=None, linked=Key("lodged"), opened_by=(Key("set_out_home"),))().handover is not None
