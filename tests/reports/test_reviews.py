"""How far the law is reviewed."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.provisions.told import places, said_at

from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.review import Result, Review
from victim_protocol.reports.law_sheet import row_code
from victim_protocol.reports.provisions.said import Said, SaidKind
from victim_protocol.reports.reviews import Reviewed, State

DECREE = InstrumentId.parse("09/2013/NĐ-CP")
SAID = said_at("09/2013/NĐ-CP:19.2.a", SaidKind.GROUND)[0]
ROWS = [said for one in places()[DECREE] for said in one.says]
LAW = InstrumentId.parse("66/2011/QH12")
SHEET = tuple(said for one in places()[LAW] for said in one.says)
ALL = sum(len(one.says) for found in places().values() for one in found)


def review(said: Said = SAID, result: Result = Result.AGREED, **more: Any) -> Review:
    whole = Review(
        place=said.place,
        row=row_code(said),
        digest=said.digest,
        by="Trần Văn Luật",
        on=date(2026, 11, 28),
        result=result,
    )
    return evolve(whole, **more)


def by_code() -> Mapping[tuple[Citation, str], list[Said]]:
    """The rows of the sheet of the Law of 2011 under each code."""
    rows: dict[tuple[Citation, str], list[Said]] = {}
    for said in SHEET:
        rows.setdefault((said.place, row_code(said)), []).append(said)
    return rows


SHARED = [rows for rows in by_code().values() if len(rows) > 1]
SINGLE = [rows[0] for rows in by_code().values() if len(rows) == 1]


def reviewed(*reviews: Review) -> Reviewed:
    return Reviewed.of(places(), reviews)


def lines(*reviews: Review, language: str = "en") -> list[str]:
    return [*reviewed(*reviews).lines(language)]


class TestStates:
    """Each row stands somewhere, and only what was signed of it as it stands counts."""

    def test_nobody(self) -> None:
        assert {state for tally in reviewed().tallies.values() for state in tally.states} == {State.NOT_REVIEWED}
        assert not any(tally.is_reviewed for tally in reviewed().tallies.values())

    @pytest.mark.parametrize("result", Result)
    def test_as_it_stands(self, result: Result) -> None:
        found = reviewed(review(result=result))
        assert found.states[DECREE][SAID] is State[result.name]
        assert Counter(found.tallies[DECREE].states)[State.NOT_REVIEWED] == len(ROWS) - 1

    def test_changed_since(self) -> None:
        found = reviewed(review(digest="d0"))
        assert found.states[DECREE][SAID] is State.CHANGED
        assert not found.is_at_rest
        assert found.gone == ()

    def test_reviewed_again(self) -> None:
        found = reviewed(review(digest="d0"), review())
        assert found.states[DECREE][SAID] is State.AGREED

    def test_the_worst_of_several(self) -> None:
        results = [Result.AGREED, Result.WRONG, Result.DOUBTFUL]
        assert reviewed(*(review(result=one) for one in results)).states[DECREE][SAID] is State.WRONG

    def test_a_mark_counts_at_its_own_place_only(self) -> None:
        elsewhere = review(place=Citation.parse("09/2013/NĐ-CP:19.2.c"))
        assert reviewed(elsewhere).states[DECREE][SAID] is State.NOT_REVIEWED

    def test_gone(self) -> None:
        found = reviewed(review(row="ground law_2011.dancing", digest="d0"))
        assert [one.row for one in found.gone] == ["ground law_2011.dancing"]
        assert not found.is_at_rest

    @settings(max_examples=20)
    @given(st.lists(st.tuples(st.sampled_from(ROWS), st.sampled_from([*Result]), st.booleans()), max_size=30))
    def test_every_row_is_counted_once(self, drawn: list[tuple[Said, Result, bool]]) -> None:
        made = [review(said, result, **({} if fresh else {"digest": "d0"})) for said, result, fresh in drawn]
        found = Reviewed.of({DECREE: places()[DECREE]}, made)
        states = found.states[DECREE]
        fresh = {said for said, _, is_fresh in drawn if is_fresh}
        assert len(found.tallies[DECREE].states) == len(ROWS)
        assert {said for said, state in states.items() if state.name in Result.__members__} == fresh
        assert {said for said, state in states.items() if state is not State.NOT_REVIEWED} >= fresh


class TestPartlySigned:
    """Rows may share a code: a row that nobody touched is never called changed."""

    def test_many_rows_share_a_code(self) -> None:
        assert sum(map(len, SHARED)) > len(SHEET) // 3

    def test_the_rest_of_a_whole_sheet_is_not_reviewed(self) -> None:
        signed = {rows[0]: [*Result][number % 3] for number, rows in enumerate(SHARED)}
        found = reviewed(*(review(said, result) for said, result in signed.items()))
        expected = {said: State[signed[said].name] if said in signed else State.NOT_REVIEWED for said in SHEET}
        assert found.states[LAW] == expected
        assert found.gone == ()

    def test_each_row_signed_alone_leaves_every_other_not_reviewed(self) -> None:
        for said in SHEET[::7]:
            states = Reviewed.of({LAW: places()[LAW]}, [review(said)]).states[LAW]
            assert {one for one, state in states.items() if state is not State.NOT_REVIEWED} == {said}

    def test_a_mark_that_is_gone_changes_no_row_where_several_have_its_code(self) -> None:
        rows = SHARED[0]
        found = reviewed(review(rows[0], digest="d0", remark="see the decree"))
        assert {*found.states[LAW].values()} == {State.NOT_REVIEWED}
        assert [one.digest for one in found.gone] == ["d0"]
        assert not found.is_at_rest
        told = [*found.lines("en")]
        assert told[0] == (
            f"{rows[0].place.key}, {row_code(rows[0])}: what was reviewed is no longer said as it was; "
            f"{len(rows)} rows have this code now (to be reviewed again): see the decree"
        )

    def test_a_remark_stands_at_its_own_row(self) -> None:
        first, second, *_ = SHARED[0]
        told = lines(review(first, Result.WRONG, remark="one"), review(second, Result.DOUBTFUL, remark="other"))
        assert [line.rpartition(": ")[2] for line in told[1:3]] == ["one", "other"]
        assert lines(review(first, Result.WRONG), review(second, remark="other"))[1].endswith(": wrong")

    def test_the_mark_tells_the_row_and_not_the_code(self) -> None:
        """A code that slipped to another row of the sheet makes that row no changed one."""
        first, other = next((one, two) for one, two in pairwise(SINGLE) if one.place == two.place)
        found = reviewed(review(first, row=row_code(other)))
        assert (found.states[LAW][first], found.states[LAW][other]) == (State.AGREED, State.NOT_REVIEWED)

    def test_three_rows_signed(self) -> None:
        first, second = SHARED[0][0], SHARED[1][0]
        found = reviewed(review(first), review(second, Result.WRONG), review(SINGLE[0], digest="d0"))
        counts = Counter(found.tallies[LAW].states)
        rest = len(SHEET) - 3
        assert counts == {State.AGREED: 1, State.WRONG: 1, State.CHANGED: 1, State.NOT_REVIEWED: rest}


class TestLines:
    """Said plainly: what was reviewed, what is to be looked at again, and how much nobody reviewed."""

    def test_nobody(self) -> None:
        assert lines() == [f"not reviewed by any jurist: {len(places())} instruments, {ALL} rows"]
        assert lines(language="vi") == [f"chưa được luật gia nào rà soát: {len(places())} văn bản, {ALL} dòng"]
        assert reviewed().is_at_rest

    def test_one_agreed(self) -> None:
        first, last = lines(review())
        rest = len(ROWS) - 1
        assert first == (
            f"Decree 09/2013/NĐ-CP: {len(ROWS)} rows: 1 agreed, 0 doubtful, 0 wrong, "
            f"0 changed since (to be reviewed again), {rest} not reviewed"
        )
        assert last == f"not reviewed by any jurist: {len(places()) - 1} instruments, {ALL - len(ROWS)} rows"
        assert reviewed(review()).is_at_rest

    def test_one_wrong_with_its_remark(self) -> None:
        _, second, _ = lines(review(result=Result.WRONG, remark="the text says 30 days"))
        assert second == "    09/2013/NĐ-CP:19.2.a, ground law_2011.meals: wrong: the text says 30 days"

    def test_one_changed_with_what_was_remarked_of_it(self) -> None:
        _, second, _ = lines(review(digest="d0", remark="see Article 33"))
        assert second.endswith("law_2011.meals: changed since (to be reviewed again): see Article 33")

    def test_a_remark_of_the_row_as_it_stands_counts_more(self) -> None:
        told = lines(review(digest="d0", remark="old"), review(result=Result.DOUBTFUL, remark="new"))
        assert told[1].endswith(": doubtful: new")

    def test_gone(self) -> None:
        told = lines(review(row="ground law_2011.dancing", digest="d0"))
        assert told[0] == "09/2013/NĐ-CP:19.2.a, ground law_2011.dancing: no longer in the book"

    def test_no_name(self) -> None:
        assert not any("Luật" in line for line in lines(review(result=Result.WRONG)))
        assert "Trần" not in repr(reviewed(review()))
