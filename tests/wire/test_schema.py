import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.wire.made import payload

from victim_protocol.case.case import Case
from victim_protocol.errors import WireError
from victim_protocol.facts import FACTS
from victim_protocol.statutes.book import default_book
from victim_protocol.testing.cases import cases
from victim_protocol.wire.case_file import read_case
from victim_protocol.wire.case_payload import Payloads
from victim_protocol.wire.limits import Limits
from victim_protocol.wire.schema import case_schema
from victim_protocol.wire.schema_gaps import NOT_IN_THE_SCHEMA

SCHEMA = case_schema(default_book())
jsonschema = pytest.importorskip("jsonschema", reason="what validates by a schema comes with the dev extra")
FITS = jsonschema.Draft202012Validator(SCHEMA)
WORKED = sorted(Path("tests/cases").glob("*.toml"))
APPROVED = Path("tests/approved/case_schema.json")
ENTRY = {"person": "p1", "day": "2017-03-20"}


class TestSchema:
    """Made of the model, in the words of the vocabulary."""

    def test_approved(self) -> None:
        text = json.dumps(SCHEMA, ensure_ascii=False, indent=1) + "\n"
        if os.environ.get("APPROVE"):
            APPROVED.write_text(text, encoding="utf-8", newline="\n")
        assert APPROVED.read_text(encoding="utf-8") == text

    def test_it_is_a_schema(self) -> None:
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_every_fact_that_may_be_stated_is_cited(self) -> None:
        """But for those by which reports count, for which no provision asks."""
        stated = {key for key, fact in FACTS.items() if fact.can_be_stated}
        facts = SCHEMA["$defs"]["facts"]["properties"]
        assert stated == set(facts)
        assert {key for key, fact in facts.items() if not fact.get("$comment")} == {"sex", "residence_province"}

    def test_what_is_confidential_is_marked(self) -> None:
        """Everything personal, and every event; where nothing more is told, it is part of a file."""
        parts = SCHEMA["$defs"]
        marked = [*parts["facts"]["properties"].values(), *parts["costs"]["properties"].values()]
        marked += [parts["person"]["properties"]["born"], *parts["event"]["oneOf"]]
        marked += [parts["entry"]["properties"][name] for name in ("paper", "place", "reason")]
        assert all(one["x-confidential"] for one in marked)
        assert json.dumps(SCHEMA).count("x-confidential") == len(marked)
        assert parts["facts"]["properties"]["is_injured"]["x-confidential"] == ["health"]

    def test_other_limits(self) -> None:
        schema = case_schema(default_book(), Limits(entries=3, text=7, number=9))
        assert schema["properties"]["entries"]["maxItems"] == 3
        assert schema["$defs"]["text"]["maxLength"] == 7
        assert schema["$defs"]["costs"]["properties"]["fare"]["maximum"] == 9


class TestWhatIsReadFits:
    """Every payload that the reader takes is valid."""

    @settings(max_examples=50, deadline=None)
    @given(cases())
    def test_anything(self, case: Case) -> None:
        assert [*FITS.iter_errors(Payloads().plain(case))] == []

    @pytest.mark.parametrize("path", WORKED, ids=lambda path: path.stem)
    def test_worked_cases(self, path: Path) -> None:
        case = read_case(path.read_text(encoding="utf-8"))
        assert [*FITS.iter_errors(Payloads().plain(case))] == []

    @pytest.mark.exhaustive
    @settings(deadline=None)
    @given(st.data())
    def test_changed_in_one_place(self, data: st.DataObject) -> None:
        """A payload in which one value or key is another: whatever is read fits, and what only fits is listed."""
        plain = Payloads().plain(data.draw(cases().filter(lambda case: case.entries)))
        table, key = data.draw(st.sampled_from([*_places(plain)]))
        table[key] = data.draw(OTHERS)
        found = _codes(json.dumps(plain))
        if FITS.is_valid(plain):
            assert found <= set(NOT_IN_THE_SCHEMA)
        else:
            assert found


OTHERS = st.one_of(
    st.sampled_from([None, True, 0, -1, 2**60, 1.5, "", "x y", "certified", "2017-02-30", "2017-03-20", [], {}, ["a"]]),
    st.sampled_from([{"is": "unknown"}, {"is": "range", "low": 3, "high": 1}, {"is": "value"}, "p1", "p9", 1]),
)


def _codes(text: str) -> set[str]:
    """The codes of what a payload is refused for; none for one that is read."""
    try:
        Payloads().read(text)
    except WireError as error:
        return {problem.code for problem in error.problems}
    return set()


def _places(value: Any) -> Any:
    """Each table or list in a payload with each of its keys, and one key that nobody knows."""
    keys: list[Any] = [*value, "weather"] if isinstance(value, dict) else [*range(len(value))]
    for key in keys:
        yield value, key
        inner = value[key] if key != "weather" else None
        if isinstance(inner, dict | list):
            yield from _places(inner)


TWO = [{"id": "p1"}, {"id": "p2"}]
P1_WITH_P2 = {"id": "p1", "accompanies": "p2"}
P2_WITH_P3 = {"id": "p2", "accompanies": "p3"}
SHOWN = [
    ("json", '{"schema_version": 1,}'),
    ("utf_8", payload({**ENTRY, "place": "\ud800"})),
    ("duplicate", payload(persons=[{"id": "p1"}, {"id": "p1"}])),
    ("duplicate", payload().replace('{"id"', '{"id": "p2", "id"')),
    ("nfc", payload({**ENTRY, "place": "a\u0301"})),
    ("number", payload({**ENTRY, "costs": {"fare": 1.0}})),
    ("size", payload({**ENTRY, "place": " " * 9_000}) + " " * 1_000_000),
    ("day", payload({**ENTRY, "day": "2017-02-29"})),
    ("day", payload({**ENTRY, "happened_at": "2017-03-21T08:00:00+07:00"})),
    ("moment", payload({**ENTRY, "happened_at": "2017-03-20T25:00:00+07:00"})),
    ("date", payload(persons=[{"id": "p1", "born": "1993-13"}])),
    ("order", payload({**ENTRY, "recorded": "2017-03-19"})),
    ("order", payload({**ENTRY, "event": "left_establishment"})),
    ("order", payload(persons=[{"id": "p1", "born": "1993/1992"}])),
    ("bounds", payload({**ENTRY, "facts": {"days_on_road": {"is": "range", "low": 2, "high": 1}}})),
    ("before_birth", payload(ENTRY, persons=[{"id": "p1", "born": "2018"}])),
    ("after_death", payload({**ENTRY, "event": "died"}, {**ENTRY, "day": "2017-03-21", "event": "lodged"})),
    ("overlap", payload({**ENTRY, "event": "lodged"}, {**ENTRY, "event": "taken_in"})),
    ("unknown_person", payload({**ENTRY, "person": "p2"})),
    (
        "chain",
        payload(persons=[P1_WITH_P2, P2_WITH_P3, {"id": "p3"}]),
    ),
    ("no_link", payload({**ENTRY, "event": "joined_as_accompanying"})),
    ("no_person", payload(persons=[{"id": "p1", "establishment": True, "born": "1993"}])),
    ("unknown_entry", payload({**ENTRY, "corrects": "e9"})),
    (
        "other_person",
        payload(
            {**ENTRY, "id": "e1"},
            {**ENTRY, "person": "p2", "corrects": "e1"},
            persons=[{"id": "p1"}, {"id": "p2"}],
        ),
    ),
    ("unknown_key", payload({**ENTRY, "event": "certified"}, persons=[{"id": "p1", "establishment": True}])),
]


class TestWhatOnlyTheReaderRefuses:
    """Listed by code, and each of these codes is one that a valid payload can run into."""

    @pytest.mark.parametrize(("code", "text"), SHOWN)
    def test_each_code(self, code: str, text: str) -> None:
        with pytest.raises(WireError, match=r"^\$") as caught:
            Payloads().read(text)
        assert {problem.code for problem in caught.value.problems} == {code}
        if code != "json":
            assert FITS.is_valid(json.loads(text))

    def test_no_code_is_listed_that_is_not_shown(self) -> None:
        assert {code for code, _ in SHOWN} == set(NOT_IN_THE_SCHEMA)
