from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.toy_procedures import ASHORE, FARE, act, procedure_book, rows_of

from victim_protocol.engine.course import Course, Outcome, Taken
from victim_protocol.engine.refusals import hindrances, refusals
from victim_protocol.engine.ruling import State
from victim_protocol.errors import Problem
from victim_protocol.law.key import Key
from victim_protocol.law.machine import Position
from victim_protocol.law.objection import Fault, Objection
from victim_protocol.law.procedure import Transition
from victim_protocol.statutes.book import default_book

BOOK = procedure_book()
DAY = date(2017, 3, 20)
AT_POST = State(positions={Key("ashore"): Position(Key("at_post"), DAY)})
(HANDING,) = rows_of(ASHORE, "handed_over")
LODGING, _ = rows_of(ASHORE, "lodged")


def told(objection: Objection, procedure: str | None = "ashore", state: State = AT_POST) -> Problem:
    (problem,) = refusals(((None if procedure is None else Key(procedure), objection),), state, BOOK)
    return problem


class TestWords:
    """Each fault is told with the procedure, the stage, what is wanted and the provision, in both languages."""

    @pytest.mark.parametrize(
        ("objection", "path", "en", "vi"),
        [
            (
                Objection(HANDING, Fault.ACTOR),
                "entry.actor",
                "not competent; competent: border post",
                "không thuộc thẩm quyền; có thẩm quyền: Đồn Biên phòng",
            ),
            (
                Objection(HANDING, Fault.ACTOR_MISSING),
                "entry.actor",
                "who acted is missing: border post",
                "chưa ghi ai thực hiện; có thẩm quyền: Đồn Biên phòng",
            ),
            (
                Objection(HANDING, Fault.RECEIVER),
                "entry.receiver",
                "not the receiver; receiver: commune people's committee",
                "không phải bên nhận; bên nhận: Ủy ban nhân dân cấp xã",
            ),
            (
                Objection(HANDING, Fault.RECEIVER_MISSING),
                "entry.receiver",
                "the receiver is missing: commune people's committee",
                "chưa ghi bên nhận: Ủy ban nhân dân cấp xã",
            ),
            (
                Objection(HANDING, Fault.FORM),
                "entry.forms",
                "a wrong form; wanted: name handover_minutes_form_4",
                "sai mẫu giấy tờ; cần: tên handover_minutes_form_4",
            ),
            (
                Objection(HANDING, Fault.GUARD, (Key("wishes_to_go_home"),)),
                "entry.event",
                "what it needs does not hold: wishes to go home",
                "không đủ điều kiện: có nguyện vọng trở về nơi cư trú",
            ),
            (
                Objection(HANDING, Fault.MISSING, (Key("wishes_to_go_home"), Key("unable_to_travel_alone"))),
                "entry.event",
                "not known to hold; missing: wishes to go home, cannot travel home alone",
                (
                    "chưa biết đủ điều kiện hay không; còn thiếu: có nguyện vọng trở về nơi cư trú, "
                    "không có khả năng tự trở về"
                ),
            ),
            (
                Objection(HANDING, Fault.MISSING),
                "entry.event",
                "not known to hold: known from weaker sources than are accepted",
                "chưa biết đủ điều kiện hay không: chỉ biết qua nguồn yếu hơn mức chấp nhận",
            ),
            (
                Objection(HANDING, Fault.DAY),
                "entry.event",
                "the rule was not in force then",
                "quy định chưa có hoặc không còn hiệu lực",
            ),
            (
                Objection(HANDING, Fault.SUSPENDED),
                "entry.event",
                "what is done with the person waits, or is over",
                "việc với người này đang tạm dừng hoặc đã kết thúc",
            ),
        ],
        ids=lambda one: f"{one.fault.value} {len(one.needs)}" if isinstance(one, Objection) else "",
    )
    def test_of_a_row(self, objection: Objection, path: str, en: str, vi: str) -> None:
        assert told(objection) == Problem(
            path,
            objection.fault.value,
            f"lên bờ, ở đồn: {vi} (Điều 4 Thông tư 07/2000/TT-TOY)",
            f"coming ashore, at the post: {en} (Article 4, Circular 07/2000/TT-TOY)",
        )

    def test_of_a_stage_without_a_row(self) -> None:
        """What may come there is named, each once."""
        problem = told(Objection(None, Fault.STAGE))
        assert problem.en == (
            "coming ashore, at the post: no step of this stage; possible: statement taken, health checked, "
            "handed over to another body, set out home"
        )
        assert problem.vi.startswith("lên bờ, ở đồn: không phải bước của giai đoạn này; có thể: lấy lời khai, ")
        assert (problem.path, problem.code) == ("entry.event", "stage")
        lodged_twice = State(positions={Key("ashore"): Position(Key("with_commune"), DAY)})
        assert told(Objection(None, Fault.STAGE), state=lodged_twice).en.endswith(
            "possible: lodged in an establishment, found not to be a victim"
        )

    def test_of_a_stage_from_which_nothing_comes(self) -> None:
        home = State(positions={Key("ashore"): Position(Key("home"), DAY)})
        assert told(Objection(None, Fault.STAGE), state=home).en == "coming ashore, home: no step of this stage"

    def test_of_a_procedure_that_has_not_begun(self) -> None:
        problem = told(Objection(None, Fault.STAGE), state=State())
        assert problem.en == "coming ashore, not started: no step of this stage; possible: rescued"

    def test_of_no_procedure(self) -> None:
        """What is not about a row of one, such as an offer: without a stage."""
        assert told(Objection(None, Fault.STAGE), None).en == "no step of this stage"
        assert told(Objection(None, Fault.SUSPENDED), None).en == "what is done with the person waits, or is over"
        assert told(Objection(None, Fault.RECEIVER_MISSING), None).en == "the receiver is missing: "
        assert told(Objection(HANDING, Fault.RECEIVER), None).en == (
            "not the receiver; receiver: commune people's committee (Article 4, Circular 07/2000/TT-TOY)"
        )

    def test_of_another_reading(self) -> None:
        """By the question that is open."""
        at = State(positions={Key("ashore"): Position(Key("with_commune"), DAY)})
        problem = told(Objection(LODGING, Fault.READING, (Key("placing"),)), state=at)
        assert problem.en == (
            "coming ashore, with the commune: against the reading that was chosen: name placing "
            "(clause 1, Article 6, Circular 07/2000/TT-TOY)"
        )
        assert "tên placing" in problem.vi

    def test_of_a_text_that_is_not_held(self) -> None:
        law = default_book()
        row = law.procedures[0].transitions[0]
        text = law.texts[0]
        (problem,) = refusals(((None, Objection(row, Fault.MISSING, (text.key,))),), State(), law)
        assert text.label.en in problem.en
        assert text.label.vi in problem.vi


class TestList:
    """Every objection is told, in order, each as a problem of its own."""

    def test_each_in_order(self) -> None:
        objections = tuple(
            (Key("ashore"), Objection(HANDING, fault)) for fault in (Fault.FORM, Fault.ACTOR, Fault.FORM)
        )
        assert [one.code for one in refusals(objections, AT_POST, BOOK)] == ["form", "actor", "form"]
        assert [*refusals((), AT_POST, BOOK)] == []

    @pytest.mark.parametrize("fault", Fault)
    def test_no_fault_is_without_words(self, fault: Fault) -> None:
        for row in (HANDING, None):
            problem = told(Objection(row, fault, (Key("placing"),)))
            assert problem.en != problem.vi
            assert "{" not in problem.en + problem.vi


class TestHindrances:
    """What keeps an entry from being a step: what stands in its way, and that nobody is recorded as having acted."""

    COURSE = Course(book=BOOK)
    (FOLLOWING,) = (one for one in FARE.transitions if one.is_link)

    def of(self, outcome: Outcome, *rows: tuple[str, Transition], **entry: Any) -> list[tuple[str, str]]:
        taken = Taken(
            entry=act("handed_over", entry.pop("actor", None), **entry),
            outcome=outcome,
            moves=tuple((Key(key), row) for key, row in rows),
            objections=((Key("ashore"), Objection(HANDING, Fault.RECEIVER)),),
            before=AT_POST,
            after=AT_POST,
        )
        return [(one.path, one.code) for one in hindrances(taken, self.COURSE)]

    def test_what_is_outside_the_tables(self) -> None:
        assert self.of(Outcome.OUTSIDE, actor="border_post") == [("entry.event", "not_under_way")]

    @pytest.mark.parametrize("outcome", Outcome)
    def test_what_stands_in_the_way(self, outcome: Outcome) -> None:
        """Of what is refused or unchecked."""
        hindered = outcome in (Outcome.REFUSED, Outcome.UNCHECKED)
        told = self.of(outcome, ("ashore", HANDING), actor="border_post")
        assert (("entry.receiver", "receiver") in told) is hindered

    def test_nobody_is_recorded_as_having_acted(self) -> None:
        """Of what only follows another step, no more is asked than of that one."""
        missing = ("entry.actor", "actor_missing")
        own, anyone = ("ashore", HANDING), ("fare", self.FOLLOWING)
        following = ("fare", evolve(self.FOLLOWING, actors=HANDING.actors))
        assert self.of(Outcome.MOVED, own) == [missing]
        assert self.of(Outcome.MOVED, own, following) == [missing]
        assert self.of(Outcome.MOVED, following) == [missing]
        assert self.of(Outcome.MOVED, anyone) == []
        assert self.of(Outcome.MOVED, own, actor="border_post") == []
