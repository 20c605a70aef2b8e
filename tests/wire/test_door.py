import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wire.made import problems

from victim_protocol.errors import WireError
from victim_protocol.wire.door import Door
from victim_protocol.wire.door_faults import faults_of
from victim_protocol.wire.limits import Limits

LARGEST = 2**53 - 1
PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-LARGEST, LARGEST), st.sampled_from(["", "a", "ệ", "a\u0301"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)),
    max_leaves=12,
)


def refused(given: str | bytes, **limits: int) -> list[tuple[str, str]]:
    """The path and the code of each fault that keeps something out."""
    found = problems(lambda: Door(limits=Limits(**limits)).opened(given))
    return [(problem.path, problem.code) for problem in found]


class TestWhatPasses:
    """A table comes through as any reader of JSON would read it."""

    @given(st.dictionaries(st.sampled_from("xyz"), PLAIN), st.booleans())
    def test_as_it_is(self, table: dict[str, Any], ascii_only: bool) -> None:
        text = json.dumps(table, ensure_ascii=ascii_only)
        if "a\u0301" in json.dumps(table, ensure_ascii=False):
            assert {code for _, code in refused(text)} == {"nfc"}
        else:
            assert Door().opened(text) == Door().opened(text.encode()) == table

    def test_signs_beyond_the_first_plane_as_two_escapes(self) -> None:
        assert Door().opened('{"a": "\\ud83d\\ude00"}') == {"a": "😀"}

    def test_a_byte_order_mark_is_passed_over(self) -> None:
        assert Door().opened('\ufeff{"a": 1}') == Door().opened(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}

    @pytest.mark.parametrize("ascii_only", [True, False])
    def test_much_text_is_looked_at_text_by_text(self, ascii_only: bool) -> None:
        table = {"a": ["ệ" * 9_000, {"b": "ệ" * 9_000}]}
        assert Door().opened(json.dumps(table, ensure_ascii=ascii_only)) == table

    def test_the_largest_of_each(self) -> None:
        assert Door(limits=Limits(size=7)).opened('{"a":1}') == {"a": 1}
        assert Door(limits=Limits(size=11)).opened('{"a":"ệ"}') == {"a": "ệ"}
        assert Door(limits=Limits(text=2)).opened('{"aa": "bb"}') == {"aa": "bb"}
        assert Door(limits=Limits(number=9)).opened('{"a": [9, -9]}') == {"a": [9, -9]}
        assert Door(limits=Limits(entries=0)).opened('{"entries": []}') == {"entries": []}
        assert Door(limits=Limits(depth=5)).opened('{"a": [[[[]]]]}') == {"a": [[[[]]]]}


class TestWhatDoesNot:
    """Everything that is wrong is told at once, with its path."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ('{"a": 1, "a": 1}', [("$.a", "duplicate")]),
            ('{"a": [{"b": {"c": 1, "c": 1}}]}', [("$.a[0].b.c", "duplicate")]),
            ('{"a": NaN, "b": [Infinity, -Infinity]}', [("$.a", "number"), ("$.b[0]", "number"), ("$.b[1]", "number")]),
            ('{"a": 1.0, "b": 1e3}', [("$.a", "number"), ("$.b", "number")]),
            (f'{{"a": {LARGEST + 1}, "b": -{LARGEST + 1}}}', [("$.a", "size"), ("$.b", "size")]),
            (f'{{"a": {"9" * 5000}}}', [("$.a", "size")]),
            ('{"a": "\\ud800"}', [("$.a", "utf_8")]),
            ('{"a": "\\u0061\\u0301", "a\\u0301": 1}', [("$", "nfc"), ("$.a", "nfc")]),
            ('{"a": "a\u0301"}', [("$.a", "nfc")]),
            ('{"Lê Thị Hoa": 1.5}', [("$", "number")]),
            ("[]", [("$", "type")]),
            ("1.5", [("$", "type")]),
            ("", [("$", "json")]),
            ('{"a": 1,}', [("$", "json")]),
            ("{'a': 1}", [("$", "json")]),
            ('{"a": "\n"}', [("$", "json")]),
            ('\ufeff\ufeff{"a": 1}', [("$", "json")]),
            ('{"a": 01}', [("$", "json")]),
        ],
    )
    def test_told(self, text: str, expected: list[tuple[str, str]]) -> None:
        assert refused(text) == refused(text.encode()) == expected

    @pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
    @pytest.mark.parametrize("times", [17, 900, 100_000])
    def test_deep_nesting(self, opening: str, times: int) -> None:
        """Whether or not it is closed: what is not is no JSON."""
        closing = "".join({"[": "]", "{": "}"}[sign] for sign in reversed(opening) if sign in "[{")
        text = f'{{"a":{opening * times}1{closing * times}}}'
        assert [code for _, code in refused(text)] == ["depth"]
        assert [code for _, code in refused(text[: len(text) // 2])] in (["json"], ["depth"])

    def test_bytes_that_are_no_text(self) -> None:
        assert refused(b'{"a": "\xff"}') == refused('{"a": "\ud800"}') == [("$", "utf_8")]

    @pytest.mark.parametrize(
        ("limits", "text", "expected"),
        [
            ({"size": 6}, '{"a":1}', [("$", "size")]),
            ({"size": 10}, '{"a":"ệ"}', [("$", "size")]),
            ({"text": 1}, '{"aa": ["bb", "b"]}', [("$.aa", "size"), ("$.aa[0]", "size")]),
            ({"number": 9}, '{"a": [10, -10, 9]}', [("$.a[0]", "size"), ("$.a[1]", "size")]),
            ({"depth": 5}, '{"a": [[[[[]]]]]}', [("$.a[0][0][0][0]", "depth")]),
            (
                {"persons": 1, "entries": 0},
                '{"persons": [1, 2], "entries": [1]}',
                [("$.persons", "size"), ("$.entries", "size")],
            ),
        ],
    )
    def test_more_than_a_limit_allows(self, limits: dict[str, int], text: str, expected: list[tuple[str, str]]) -> None:
        assert refused(text, **limits) == expected

    @pytest.mark.parametrize(
        ("table", "expected"),
        [
            ({"a": ["ệ" * 10_001]}, [("$.a[0]", "size")]),
            ({"a": ["ệ" * 9_000, "a\u0301" * 1_000]}, [("$.a[1]", "nfc")]),
            ({"a": ["ệ" * 9_000], "b\ud800": 1}, [("$", "utf_8")]),
            ({"a": "x" * 10_001, "b": [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}, None),
        ],
    )
    def test_much_text(self, table: Any, expected: list[tuple[str, str]] | None) -> None:
        found = refused(json.dumps(table))
        assert found == (expected or [("$.a", "size"), ("$.b" + "[0]" * 15, "depth")])

    def test_a_hundred_faults_are_told_of_a_million(self) -> None:
        assert len(refused(f'{{"a": [{"1.5," * 200_000}1]}}')) == 100

    def test_no_value_is_repeated(self) -> None:
        """Nor a key that may be a name."""
        with pytest.raises(WireError, match="whole number") as caught:
            Door().opened('{"Hoa ở Lạng Sơn": {"a": 123.25}, "b": "Ha\u0301"}')
        assert not {"Hoa", "Lạng", "123", "Ha"} & {*str(caught.value).replace(".", " ").split()}


class TestTwoLooks:
    """What the quick look lets in, the slow one finds no fault with, and the other way round."""

    @given(st.text(st.sampled_from('{}[]",:0123456789.eE+-nulltruefasNaN\\ud8\u0301 ệ'), max_size=40))
    def test_any_signs(self, text: str) -> None:
        try:
            Door().opened(text)
            found = []
        except WireError as error:
            found = [*error.problems]
        assert found == faults_of(text, Limits())
