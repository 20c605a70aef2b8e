from typing import Any

import pytest
from tests.law.naive import LAYOUT, vector
from tests.toy_law import source, weak, yes

from victim_protocol.engine.papers import BroughtPapers, brought
from victim_protocol.law.condition import ALWAYS, NEVER, Condition, Happened
from victim_protocol.law.evaluate import Compiler
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.explain import Truth
from victim_protocol.law.fact import UNKNOWN, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.law.paper import Paper, Papers

WAITS, DOUBTED = Happened(Key("arrived"), source()), yes("wet")
KNOWN = {Key("arrived"): Occurrence.PENDING, Key("wet"): UNKNOWN}


def found(
    *held: Condition, shown_by: Source | None = None, accept: Evidence = Evidence.SECONDARY, **facts: Any
) -> BroughtPapers:
    papers = tuple(
        Paper(paper=Key(f"paper_{place}"), held=one, source=shown_by or source()) for place, one in enumerate(held)
    )
    known = {**dict.fromkeys(LAYOUT.facts, UNKNOWN), **KNOWN, **{Key(key): value for key, value in facts.items()}}
    return brought(Papers(key=Key("ticket"), one_of=papers), vector(known), Compiler(LAYOUT, {}, accept))


class TestBrought:
    """One of the accepted papers is enough; the best of them counts."""

    def test_each_in_the_order_of_the_text(self) -> None:
        told = found(ALWAYS, WAITS, DOUBTED, NEVER).one_of
        assert [str(one.paper.paper) for one in told] == ["paper_0", "paper_1", "paper_2", "paper_3"]
        assert [one.truth for one in told] == [Truth.HOLDS, Truth.WAITS, Truth.UNKNOWN, Truth.FAILS]

    @pytest.mark.parametrize(
        ("held", "truth"),
        [
            ((NEVER, WAITS, DOUBTED, ALWAYS), Truth.HOLDS),
            ((NEVER, WAITS, DOUBTED), Truth.UNKNOWN),
            ((NEVER, WAITS), Truth.WAITS),
            ((NEVER, NEVER), Truth.FAILS),
        ],
    )
    def test_the_best_of_them(self, held: tuple[Condition, ...], truth: Truth) -> None:
        assert found(*held).truth is truth

    def test_what_is_known(self) -> None:
        assert found(DOUBTED, wet=True).truth is Truth.HOLDS
        assert found(DOUBTED, wet=False).truth is Truth.FAILS

    def test_a_provision_that_is_known_too_little(self) -> None:
        """Whether the paper counts is not known, be it there or not."""
        assert found(ALWAYS, shown_by=weak()).truth is Truth.HOLDS
        for held in (ALWAYS, NEVER):
            assert found(held, shown_by=weak(), accept=Evidence.OFFICIAL).truth is Truth.UNKNOWN
