import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.arrow import packed
from victim_protocol.batch.codes import Codes, are_alike

ROWS = st.lists(st.tuples(*[st.booleans()] * 10), min_size=1, max_size=50)


def codes_of(rows: list[tuple[bool, ...]], planes: int) -> tuple[Codes, list[int]]:
    columns = [np.array(column) for column in zip(*rows, strict=True)][:planes]
    expected = [sum(1 << place for place in range(planes) if row[place]) for row in rows]
    return Codes([packed(column) for column in columns], len(rows)), expected


class TestCodes:
    """Rows by which of several planes hold of them, however many planes there are."""

    @given(ROWS, st.sampled_from([1, 3, 8, 10]))
    def test_each_code_that_there_is_with_its_rows(self, rows: list[tuple[bool, ...]], planes: int) -> None:
        codes, expected = codes_of(rows, planes)
        assert codes.there == sorted({*expected} - {0})
        numbers = np.arange(len(rows))
        for code in codes.there:
            of_it = [place for place, one in enumerate(expected) if one == code]
            if len(rows) > 1:
                assert codes.where(code)(numbers).tolist() == of_it
            assert codes.where(code)(np.array([7])).tolist() == [7]

    @given(ROWS, st.sampled_from([3, 10]), st.booleans())
    def test_columns_of_each_code_are_merged(self, rows: list[tuple[bool, ...]], planes: int, single: bool) -> None:
        codes, expected = codes_of(rows, planes)
        if not codes.there:
            return
        columns = [np.array([code]) if single else np.full(expected.count(code), code) for code in codes.there]
        found = np.broadcast_to(codes.merged(columns, np.array([-1])), len(rows)).tolist()
        assert found == [code or -1 for code in expected]
        others = np.arange(len(rows)) + 5000
        found = np.broadcast_to(codes.merged(columns, others), len(rows)).tolist()
        if len(rows) > 1:
            assert found == [code or place + 5000 for place, code in enumerate(expected)]

    def test_single_values_that_are_alike_stay_one(self) -> None:
        codes, _ = codes_of([(True,) * 10, (False, *(True,) * 9)], 2)
        assert codes.merged([np.array([4]), np.array([4])], np.array([4])).tolist() == [4]


class TestAlike:
    """Two columns of one value each."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [([1], [1], True), ([1], [2], False), ([1, 1], [1, 1], False), ([1], [1, 1], False)],
    )
    def test_only_single_values_are(self, one: list[int], other: list[int], expected: bool) -> None:
        assert are_alike(np.array(one), np.array(other)) is expected
