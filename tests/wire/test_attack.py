"""Anything at all is sent to everything that reads; `.ci/full` does so a hundred thousand times."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from scripts.fuzz.readers import one_input

from victim_protocol.case.case import Case
from victim_protocol.errors import InvalidFact, WireError
from victim_protocol.facts import FACTS
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.journal_file import read_journal
from victim_protocol.wire.overlay_file import read_overlay
from victim_protocol.wire.receipt_check import read_receipt

WORDS = ["schema_version", "persons", "entries", "id", "born", "day", "facts", "costs", "is", "low", "high", "unknown"]
WORDS += ["range", "certified", "lodged", "event", "fare", "corrects", "forms", "p1", "2017-03-20", "\ud800", "a\u0301"]
KEYS = st.one_of(st.sampled_from([*WORDS, *FACTS]), st.text(max_size=3))
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from([*WORDS, 2**53, -(2**63), 10**400]),
    st.text(max_size=5),
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)
PAYLOADS = Payloads()
"""One that is kept, as a service would."""


def is_ours(read: Any, given_text: str | bytes) -> bool:
    """Whether something is read, or refused in our own words and in two languages."""
    try:
        read(given_text)
    except (WireError, InvalidFact) as error:
        return bool(error.problems) and all(one.path and one.vi != one.en for one in error.problems)
    return True


def spliced(case: Case, place: int, value: object) -> str:
    """A payload in which the value at some place is another."""
    plain = PAYLOADS.plain(case)
    found = [*_places(plain)]
    table, key = found[place % len(found)]
    table[key] = value
    return json.dumps(plain)


def _places(value: Any) -> Any:
    for key in [*value] if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


KEPT = sorted(Path("scripts/fuzz/corpus").glob("*"))


class TestKept:
    """What reached something new when it was sent is sent again."""

    def test_nothing_but_our_own_errors_comes_out(self) -> None:
        assert KEPT
        for path in KEPT:
            one_input(path.read_bytes())


class TestAttack:
    """Nothing but our own errors comes out."""

    @given(st.one_of(st.binary(), st.text(st.characters())))
    def test_any_bytes(self, given_text: str | bytes) -> None:
        assert is_ours(PAYLOADS.read, given_text)
        assert is_ours(read_journal, given_text)
        assert is_ours(read_receipt, given_text)

    @given(ANYTHING)
    def test_any_json(self, value: object) -> None:
        text = json.dumps(value)
        assert is_ours(PAYLOADS.read, text)
        assert is_ours(read_journal, text + "\n")
        assert is_ours(read_receipt, text)

    @given(cases(), st.integers(0, 10**6), ANYTHING)
    def test_a_payload_in_which_one_value_is_another(self, case: Case, place: int, value: object) -> None:
        assert is_ours(PAYLOADS.read, spliced(case, place, value))

    @given(st.text(st.characters()))
    def test_any_text_as_toml(self, text: str) -> None:
        assert is_ours(read_file, text)
        assert is_ours(read_overlay, text)
