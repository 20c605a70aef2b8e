import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.case.made import at, day, entry, journal_of, redaction

from victim_protocol.case.journal import Journal
from victim_protocol.case.person import Person
from victim_protocol.case.verification import verify
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import WireError
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.wire.journal_file import read_journal, to_lines

FULL = entry(
    id="e1",
    event="lodged",
    recorded=day(3),
    since=day(-9),
    facts={"poor_household": True, "days_on_road": Range(1, None), "accused": UNKNOWN, "citizenship": "viet_nam"},
    costs={"fare": 987_654},
    actor="commune_police",
    receiver="provincial_department",
    forms=("support_request", "x9"),
    paper='Số "4711"\n',
    place="Cầu Giấy",
    reason="Đường bị ngập\u2028",
    departs=True,
    happened_at=at(0, 8),
    recorded_at=at(3, 9),
)
CHILD = Person(id="p2", born=PartialDate.parse("2015"), accompanies="p1")
WHOLE = journal_of(
    CHILD,
    FULL,
    entry(id="e2", person="p2", day=day(4), paper="Số 9"),
    redaction("place", "facts.poor_household", "costs.fare", actor="court"),
    redaction("born", id="r2", entry="person.p2"),
    entry(id="e3", day=day(7), corrects="e1"),
)
TEXT = to_lines(WHOLE)
DATA = TEXT.encode()


def problems(text: str | bytes) -> list[tuple[str, str]]:
    """The path and the code of each problem."""
    with pytest.raises(WireError, match=r"^line\[") as caught:
        read_journal(text)
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [(problem.path, problem.code) for problem in caught.value.problems]


def named(data: bytes, head: str | None = None) -> set[int | None]:
    """The lines that are told not to be as they were written: they cannot be read, or something does not fit."""
    try:
        journal = read_journal(data)
    except WireError as error:
        return {int(problem.path[len("line[")]) for problem in error.problems}
    return {fault.place for fault in verify(journal, head).problems}


def line(number: int, *path: str, **fields: Any) -> str:
    """A line of the whole in canonical form, with other values in the table of a path; ``None`` leaves one out."""
    table = json.loads(TEXT.split("\n")[number])
    inner = table
    for key in path:
        inner = inner[key]
    for name, value in fields.items():
        inner.pop(name, None) if value is None else inner.update({name: value})
    return json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


class TestLines:
    """A record is a line, and a journal comes back whole."""

    def test_what_is_written_is_read(self) -> None:
        """As text or as bytes."""
        assert read_journal(TEXT) == read_journal(DATA) == WHOLE
        assert to_lines(read_journal(DATA)) == TEXT

    def test_a_journal_that_was_read_goes_on(self) -> None:
        """As the one that was written, and its case is the same."""
        read = read_journal(DATA)
        later = entry(id="e4", day=day(8))
        assert read.case == WHOLE.case
        assert read.append(later, {}, WHOLE.head) == WHOLE.append(later, {})

    def test_nothing_is_an_empty_journal(self) -> None:
        """And the other way round."""
        assert read_journal("") == Journal()
        assert to_lines(Journal()) == ""

    def test_a_line_is_canonical_json(self) -> None:
        """The letters as they are, no spaces, sorted keys; without what covers it, it is what the hash covers."""
        text = to_lines(journal_of(entry(id="e1", event="rescued"))).split("\n")[1]
        sealed = journal_of(entry(id="e1", event="rescued")).records[1]
        assert text == (
            '{"commitments":{},"fields":{"day":"2017-03-20","event":"rescued","id":"e1","person":"p1"},'
            f'"hash":"{sealed.hash}","kind":"entry","openings":{{}},"previous":"{sealed.previous}"}}'
        )

    def test_what_was_taken_out_is_in_no_line(self) -> None:
        """Neither the values nor their salts."""
        assert not any(word in TEXT for word in ("Cầu Giấy", "987654", "2015"))
        before = journal_of(CHILD, FULL)
        assert before.records[2].salts["place"].hex() in to_lines(before)
        assert before.records[2].salts["place"].hex() not in TEXT

    def test_hashes_that_do_not_fit_are_read(self) -> None:
        """What does not fit is told by ``verify``."""
        read = read_journal(TEXT.replace(WHOLE.head, "0" * 64))
        assert [fault.place for fault in verify(read).problems] == [6]


class TestTampering:
    """Whatever byte is changed, it is found, and where."""

    @settings(max_examples=400)
    @given(st.integers(0, len(DATA) - 1), st.integers(1, 255), st.booleans())
    def test_any_byte(self, place: int, change: int, keeps_head: bool) -> None:
        """With the head and without; by a problem of its line or a fault of its record."""
        changed = DATA[:place] + bytes([DATA[place] ^ change]) + DATA[place + 1 :]
        assert DATA[:place].count(b"\n") in named(changed, WHOLE.head if keeps_head else None)

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("digit", range(10))
    def test_any_digit_of_the_file(self, digit: int) -> None:
        """Put in place of every other one, without a head."""
        for place, byte in enumerate(DATA):
            if chr(byte).isdigit() and byte != ord(str(digit)):
                changed = DATA[:place] + str(digit).encode() + DATA[place + 1 :]
                assert DATA[:place].count(b"\n") in named(changed)

    def test_nothing_else_is_named_where_no_line_and_no_id_is_changed(self) -> None:
        """Of a hash, a salt, a value and a day of the third record."""
        for old, new in (("2017-03-23", "2017-03-24"), ('"low":1', '"low":2'), ("viet_nam", "foreignn")):
            assert named(TEXT.replace(old, new, 1).encode()) == {2}
        for text in (WHOLE.records[2].hash, WHOLE.records[2].salts["paper"].hex()):
            assert named(TEXT.replace(text, text[::-1], 1).encode()) == {2}

    @pytest.mark.parametrize("left", range(7))
    def test_a_tail_that_is_cut_off(self, left: int) -> None:
        """Is seen with the head; without it, it is said that it cannot be seen."""
        journal = read_journal("".join(text + "\n" for text in TEXT.split("\n")[:left]))
        assert "head" in {fault.code for fault in verify(journal, WHOLE.head).problems}
        alone = verify(journal)
        assert {fault.code for fault in alone.problems} <= {"opening_missing"}  # its redaction is among what was cut
        assert any("cut off" in label.en for label in alone.unseen)

    def test_line_breaks_and_marks_of_other_systems(self) -> None:
        """They are changes too."""
        assert problems(DATA.replace(b"\n", b"\r\n", 1)) == [("line[0]", "canonical")]
        assert problems("\ufeff" + TEXT) == [("line[0]", "json")]
        assert problems(DATA[:-1]) == [("line[6]", "end")]
        assert problems(DATA + b"\n") == [("line[7]", "json")]


class TestStrict:
    """Nothing but the one form is read, and all problems are told at once."""

    @pytest.mark.parametrize(
        ("text", "path", "code"),
        [
            ("{\n", "line[0]", "json"),
            ("\n", "line[0]", "json"),
            ("[" * 100_000 + "\n", "line[0]", "json"),
            ("[]\n", "line[0]", "type"),
            ("NaN\n", "line[0]", "type"),
            (b"\xff\n", "line[0]", "utf_8"),
            ("\ud800\n", "line[0]", "utf_8"),
            (line(2, more=1), "line[0].more", "unknown_key"),
            (line(2, hash=None), "line[0].hash", "missing"),
            (line(2, hash="AB" * 32), "line[0].hash", "hash"),
            (line(2, previous="ab"), "line[0].previous", "hash"),
            (line(2, kind="crew"), "line[0].kind", "kind"),
            (line(2, kind=3), "line[0].kind", "type"),
            (line(2, "fields", more=1), "line[0].fields.more", "unknown_key"),
            (line(2, "fields", person=None), "line[0].fields.person", "missing"),
            (line(2, "fields", person="a\u0300"), "line[0].fields.person", "nfc"),
            (line(2, "fields", id="Lê Thị Hoa"), "line[0].fields.id", "code"),
            (line(0, "fields", id="person.p1"), "line[0].fields.id", "code"),
            (line(2, "fields", event=1.5), "line[0].fields.event", "type"),
            (line(2, "fields", event=10**30), "line[0].fields.event", "size"),
            (line(2, "fields", departs=1), "line[0].fields.departs", "type"),
            (line(2, "fields", departs=False), "line[0]", "canonical"),
            (line(2, "fields", forms=[]), "line[0]", "canonical"),
            (line(2, "fields", forms=[1]), "line[0].fields.forms[0]", "type"),
            (line(2, "fields", day="2017-3-20"), "line[0].fields.day", "type"),
            (line(2, "fields", day="20170320"), "line[0]", "canonical"),
            (line(2, "fields", since="2017-02-30"), "line[0].fields.since", "type"),
            (line(2, "fields", recorded_at="2017-03-23T09:00:00"), "line[0].fields.recorded_at", "type"),
            (line(2, "fields", recorded_at="2017-03-23T09:00+07:00"), "line[0]", "canonical"),
            (line(2, "fields", recorded_at="noon"), "line[0].fields.recorded_at", "type"),
            (line(4, "fields", day="x"), "line[0].fields.day", "type"),
            (line(4, "fields", fields="place"), "line[0].fields.fields", "type"),
            (line(2, "commitments", place="ab"), "line[0].commitments.place", "hash"),
            (line(2, "commitments", born="ab" * 32), "line[0].commitments.born", "unknown_key"),
            (line(1, "commitments", place="ab" * 32), "line[0].commitments.place", "unknown_key"),
            (line(4, "commitments", place="ab" * 32), "line[0].commitments.place", "unknown_key"),
            (line(2, "commitments", **{"Lê Thị Hoa": "ab" * 32}), "line[0].commitments", "unknown_key"),
            (line(2, "openings", paper=7), "line[0].openings.paper", "type"),
            (line(2, "openings", **{"Lê Thị Hoa": {"salt": "ab" * 16, "value": 1}}), "line[0].openings", "unknown_key"),
            (line(2, "openings", "paper", salt="ab" * 15), "line[0].openings.paper.salt", "salt"),
            (line(2, "openings", "paper", salt="AB" * 16), "line[0].openings.paper.salt", "salt"),
            (line(2, "openings", "paper", value=7), "line[0].openings.paper.value", "type"),
            (line(2, "openings", "paper", value="a\u0300"), "line[0].openings.paper.value", "nfc"),
            (line(2, "openings", "facts.accused", value=[]), "line[0].openings.facts.accused.value", "type"),
            (line(2, "openings", "facts.accused", value=1.5), "line[0].openings.facts.accused.value", "type"),
            (
                line(2, "openings", "facts.accused", value={"low": True, "high": None}),
                "line[0].openings.facts.accused.value",
                "type",
            ),
            (
                line(2, "openings", "facts.accused", value={"low": 3, "high": 2}),
                "line[0].openings.facts.accused.value",
                "type",
            ),
            (
                line(2, "openings", "facts.accused", value={"low": 1, "high": 2, "mid": 1}),
                "line[0]",
                "canonical",
            ),
            (
                line(1, "openings", born={"salt": "ab" * 16, "value": "2015"}),
                "line[0]",
                "canonical",
            ),
            (line(1, "openings", born={"salt": "ab" * 16, "value": 2015}), "line[0].openings.born.value", "type"),
            (line(1, "openings", born={"salt": "ab" * 16, "value": "x"}), "line[0].openings.born.value", "type"),
            (
                line(2, "openings", **{"costs.fare": {"salt": "ab" * 16, "value": True}}),
                "line[0].openings.costs.fare.value",
                "type",
            ),
        ],
    )
    def test_each(self, text: str | bytes, path: str, code: str) -> None:
        found = [(place.replace(".openings.facts.accused", ".openings"), what) for place, what in problems(text)]
        assert found == [(path.replace(".openings.facts.accused", ".openings"), code)]

    def test_spaces_order_escapes_and_repetitions(self) -> None:
        """Each is another way to write the same."""
        text = line(3)
        for other in (
            text.replace(":", ": ", 1),
            " " + text,
            text.replace("ố", "\\u1ed1"),
            text.replace('"value":"Số 9"', '"value":"S\\ud800"'),
            text.replace('"person":"p2"', '"person":"p2","person":"p2"'),
            "{" + text[1:-2].split(',"fields"')[1].removeprefix(":").join(('"fields":', "}\n")),
        ):
            assert other != text
            assert problems(other)[0][1] in {"canonical", "missing"}

    def test_all_at_once(self) -> None:
        """Of all lines, and of one."""
        broken = line(2, "fields", day="x", since="x", id="x y")
        assert problems("{\n" + line(0) + broken + "[]") == [
            ("line[3]", "end"),
            ("line[0]", "json"),
            ("line[2].fields.id", "code"),
            ("line[2].fields.day", "type"),
            ("line[2].fields.since", "type"),
        ]

    def test_no_value_is_repeated(self) -> None:
        """Whatever stands in the place of something else."""
        private = "Lê Thị Hoa 1987"
        tables = [
            line(2, kind=private),
            line(2, hash=private, previous=private),
            line(2, "fields", **dict.fromkeys(("id", "day", "since", "recorded_at", private), private)),
            line(2, "openings", "paper", salt=private, value=1987),
            line(1, "openings", born={"salt": private, "value": private}),
        ]
        for text in tables:
            with pytest.raises(WireError, match=r"^line\[0\]") as caught:
                read_journal(text)
            told = repr(caught.value) + caught.value.text("vi")
            assert "Hoa" not in told
            assert "1987" not in told


class TestOtherFiles:
    """A file of another kind is told in one sentence, and not line by line."""

    def test_a_case_file(self) -> None:
        with pytest.raises(WireError, match="no stored case") as error:
            read_journal('[person.p1]\nborn = "1993"\n')
        assert len(error.value.problems) == 1
