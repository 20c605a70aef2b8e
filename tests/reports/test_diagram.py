import re
import unicodedata

import pytest
from tests.reports.test_text import approved

from victim_protocol.labels import Label
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Stage
from victim_protocol.reports.diagram import dot, mermaid
from victim_protocol.statutes.book import default_book

BOOK = default_book()
PROCEDURES = [procedure.key for procedure in BOOK.procedures]
LABEL = r'"(?:[^"\\]|\\.)*"'
ARROW = re.compile(rf"{LABEL} -> {LABEL} \[label={LABEL}(?:, style=dashed)?\];")
NODE = re.compile(rf'{LABEL} \[label={LABEL}(?:, shape=oval)?(?:, peripheries=2)?(?:, style="rounded,dashed")?\];')


def coded(text: str) -> str:
    """As a text stands in a drawing of Mermaid."""
    return re.sub('[#;:"<>{}\\\\]', lambda sign: f"#{ord(sign[0])};", text)


class TestApproved:
    """The whole drawing of each procedure, as it was read and approved."""

    @pytest.mark.parametrize("key", PROCEDURES)
    def test_mermaid(self, key: str) -> None:
        text = mermaid(BOOK.procedure(key), BOOK)
        assert text == approved(f"diagram.{key}.mmd", text)

    @pytest.mark.parametrize("key", PROCEDURES)
    def test_dot(self, key: str) -> None:
        text = dot(BOOK.procedure(key), BOOK)
        assert text == approved(f"diagram.{key}.dot", text)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("key", PROCEDURES)
class TestNothingIsLeftOut:
    """Every stage and event of the table is drawn, and nothing else."""

    def test_in_mermaid(self, key: str, language: str) -> None:
        procedure = BOOK.procedure(key)
        lines = mermaid(procedure, BOOK, language).splitlines()
        arrows = [line.partition(" : ") for line in lines if " --> " in line and "[*]" not in line]
        drawn = {(*ends.strip().split(" --> "), told.split("<br>")[0]) for ends, _, told in arrows}
        assert len(drawn) == len(arrows)
        assert drawn == {
            (row.at, row.to, coded(BOOK.events[row.event][language]))
            for row in procedure.transitions
            if not row.is_task
        }
        for row in procedure.transitions:
            if row.is_task:
                note = self.note(lines, row.at)
                assert any(line.strip().startswith(coded(f"{BOOK.events[row.event][language]};")) for line in note)

    @staticmethod
    def note(lines: list[str], stage: str) -> list[str]:
        start = lines.index(f"    note right of {stage}")
        return lines[start : lines.index("    end note", start)]

    def test_in_dot(self, key: str, language: str) -> None:
        procedure = BOOK.procedure(key)
        text = dot(procedure, BOOK, language)
        drawn = re.findall(r'"(\w+)" -> "(\w+)" \[label="(.*?)\\n', text)
        assert len(set(drawn)) == len(drawn)
        assert set(drawn) == {(row.at, row.to, BOOK.events[row.event][language]) for row in procedure.transitions}

    def test_start_and_ends(self, key: str, language: str) -> None:
        procedure = BOOK.procedure(key)
        lines = [line.strip() for line in mermaid(procedure, BOOK, language).splitlines()]
        assert f"[*] --> {procedure.start}" in lines
        ends = [stage.key for stage in procedure.stages if stage.is_end]
        assert [line.removesuffix(" --> [*]") for line in lines if line.endswith(" --> [*]")] == ends

    def test_silent_stages_are_marked(self, key: str, language: str) -> None:
        procedure = BOOK.procedure(key)
        lines = [line.strip() for line in mermaid(procedure, BOOK, language).splitlines()]
        silent = [stage.key for stage in procedure.stages if stage.silent is not None]
        marked = [line.split()[1].split(",") for line in lines if line.startswith("class ")]
        assert marked == ([silent] if silent else [])
        assert dot(procedure, BOOK, language).count('style="rounded,dashed"') == len(silent)


@pytest.mark.parametrize("key", PROCEDURES)
class TestSyntax:
    """Each line is one that the grammars know."""

    def test_mermaid(self, key: str) -> None:
        first, *lines = mermaid(BOOK.procedure(key), BOOK).splitlines()
        assert first == "stateDiagram-v2"
        text = r"(?:[^#;:\"<>{}\\\n]|#\d+;)*"
        known = [
            rf'state "{text}" as \w+',
            r"(?:\[\*\]|\w+) --> (?:\[\*\]|\w+)",
            rf"\w+ --> \w+ : (?:{text}|<br>)*",
            r"note right of \w+|end note|class [\w,]+ unsaid|classDef unsaid stroke-dasharray: 5 5",
            rf"    {text}",
        ]
        assert [line for line in lines if not re.fullmatch(f"    (?:{'|'.join(known)})", line)] == []

    def test_dot(self, key: str) -> None:
        first, *lines, last = dot(BOOK.procedure(key), BOOK).splitlines()
        assert (first, last) == (f'digraph "{key}" {{', "}")
        rest = [line for line in lines if not ARROW.fullmatch(line.strip()) and not NODE.fullmatch(line.strip())]
        assert rest == [f'    label="{BOOK.procedure(key).label.vi}";', "    node [shape=box, style=rounded];"]

    def test_nfc(self, key: str) -> None:
        text = mermaid(BOOK.procedure(key), BOOK) + dot(BOOK.procedure(key), BOOK)
        assert unicodedata.is_normalized("NFC", text)


class TestEscaping:
    """A name may hold any sign."""

    AWKWARD = Procedure(
        key=Key("awkward"),
        label=Label('a "b" \\ c', "x"),
        stages=(Stage(key=Key("one"), label=Label('"; #1: <b>{\\', "x"), silent=Label("a; b", "x")),),
        transitions=(),
    )

    def test_mermaid(self) -> None:
        lines = mermaid(self.AWKWARD, BOOK).splitlines()
        assert lines[1] == '    state "#34;#59; #35;1#58; #60;b#62;#123;#92;" as one'
        assert "        chưa biết#58; a#59; b" in lines

    def test_dot(self) -> None:
        lines = dot(self.AWKWARD, BOOK).splitlines()
        assert lines[1] == '    label="a \\"b\\" \\\\ c";'
        assert NODE.fullmatch(lines[3].strip())
