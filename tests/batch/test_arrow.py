import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from victim_protocol.batch.arrow import (
    bits,
    codes,
    column_of,
    everyone,
    everywhere,
    known,
    numbers,
    packed,
    parsed,
    together,
    unpacked,
    words_of,
)

TRUTHS = st.lists(st.booleans(), min_size=1, max_size=200)
MAYBE = st.lists(st.sampled_from([True, False, None]), min_size=1, max_size=200)


class TestBits:
    """Truths as bits, sixty-four in a word, and back."""

    @given(TRUTHS)
    def test_there_and_back(self, truths: list[bool]) -> None:
        plane = packed(np.array(truths))
        assert len(plane) == words_of(len(truths))
        assert unpacked(plane, len(truths)).tolist() == truths

    @given(st.integers(0, 200))
    def test_of_everyone(self, rows: int) -> None:
        assert unpacked(everyone(rows), rows).tolist() == [True] * rows

    @given(st.lists(st.tuples(*[st.booleans()] * 3), min_size=1, max_size=100))
    def test_several_planes_as_bytes(self, rows: list[tuple[bool, bool, bool]]) -> None:
        first, second, third = (packed(np.array(column)) for column in zip(*rows, strict=True))
        found = together([first, None, second, third], len(rows))
        assert found.tolist() == [one + 4 * two + 8 * three for one, two, three in rows]


class TestEverywhere:
    """One truth for each row, or one for all."""

    @pytest.mark.parametrize("rows", [1, 3, 70])
    def test_a_single_one_stands_for_all(self, rows: int) -> None:
        for truth in (True, False):
            assert unpacked(everywhere(np.array([truth]), rows), rows).tolist() == [truth] * rows
            assert unpacked(everywhere(np.array([truth] * rows), rows), rows).tolist() == [truth] * rows


class TestTruths:
    """A column of truths, from any row on."""

    @given(MAYBE, st.integers(0, 20))
    def test_what_is_known_and_what_holds(self, values: list[bool | None], start: int) -> None:
        array = pa.array(values, pa.bool_())[start:]
        rest = values[start:]
        assert unpacked(known(array), len(rest)).tolist() == [value is not None for value in rest]
        holds = unpacked(bits(array) & known(array), len(rest)).tolist()
        assert holds == [value is True for value in rest]


class TestNumbers:
    """Whole numbers and days, from any row on, with a number for what is not known."""

    @pytest.mark.parametrize("kind", [pa.int8(), pa.uint16(), pa.int32(), pa.int64(), pa.date32()])
    @pytest.mark.parametrize("start", [0, 1, 3])
    def test_of_each_width(self, kind: pa.DataType, start: int) -> None:
        values = [3, None, 0, 100, None]
        array = pa.array(values, pa.int32()).cast(kind)[start:]
        assert numbers(array, -1).tolist() == [-1 if value is None else value for value in values[start:]]

    def test_the_greatest_is_exact(self) -> None:
        assert numbers(pa.array([2**63 - 1, 2**53 + 1]), -1).tolist() == [2**63 - 1, 2**53 + 1]


class TestCodes:
    """The place of a text among those that there are."""

    VALUES = ("red", "green", "blue")

    @pytest.mark.parametrize("start", [0, 1, 2])
    def test_of_texts(self, start: int) -> None:
        texts = ["green", "pink", "blue", "red"]
        assert codes(pa.array(texts)[start:], self.VALUES).tolist() == [1, -1, 2, 0][start:]

    @pytest.mark.parametrize("own", [["red", "green"], ["blue", "red"], ["pink", "blue", "red"]])
    def test_of_texts_encoded_by_a_dictionary(self, own: list[str]) -> None:
        array = pa.DictionaryArray.from_arrays(pa.array([1, 0, None, 1], pa.int8()), pa.array(own))
        expected = [self.VALUES.index(own[1]), self.VALUES.index(own[0]) if own[0] in self.VALUES else -1]
        found = codes(array, self.VALUES).tolist()
        assert [*found[:2], found[3]] == [*expected, expected[0]]


class TestParsed:
    """Texts as another type: each different one is read once, and what cannot be read is null."""

    def test_what_cannot_be_read_is_null(self) -> None:
        asked: list[str] = []

        def parse(text: str) -> int | None:
            asked.append(text)
            return int(text) if text.isdecimal() else None

        found = parsed(pa.array(["7", "x", None, "7"]), parse, pa.int64())
        assert found.to_pylist() == [7, None, None, 7]
        assert asked == ["7", "x"]


class TestColumn:
    """Numbers with the bits of those that count, as a column."""

    def test_it_is_null_where_there_is_none(self) -> None:
        found = column_of(np.array([5, 6, 7]), packed(np.array([True, False, True])), pa.int64())
        assert found.to_pylist() == [5, None, 7]
        found.validate(full=True)
