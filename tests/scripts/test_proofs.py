import os
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from scripts.proofs.__main__ import differences, main, told
from scripts.proofs.page import page
from scripts.proofs.statement import Found, Statement, Verdict
from scripts.proofs.statements import AREAS, STATEMENTS
from tests.toy_law import toy_book

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, AllOf, Condition, Not
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.fact import UNKNOWN, FactKind, Occurrence
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "proofs.md"
NAMES = [one.name for one in STATEMENTS]


class TestPage:
    """The page is the list of statements, and needs no solver."""

    def test_as_made(self) -> None:
        text = page() + "\n"
        if os.environ.get("APPROVE"):
            PAGE.write_text(text, encoding="utf-8", newline="\n")
        assert PAGE.read_text(encoding="utf-8") == text

    def test_it_names_each_statement_once(self) -> None:
        found = re.findall(r"^### `(.+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
        assert found == NAMES
        assert len(set(NAMES)) == len(NAMES)

    def test_printed(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--page"]) == 0
        assert capsys.readouterr().out == page() + "\n"


class TestStatements:
    """Each has its area, its verdict, and for what is not so a reason."""

    def test_each_area_has_some(self) -> None:
        assert {one.area for one in STATEMENTS} == {*AREAS}

    @pytest.mark.parametrize("one", STATEMENTS, ids=NAMES)
    def test_counterexamples_have_reasons(self, one: Statement) -> None:
        assert bool(one.counterexamples) is (one.expected is Verdict.LISTED)
        assert all(one.counterexamples.values())
        assert bool(one.by) is (one.expected in (Verdict.SEARCHED, Verdict.OUT_OF_REACH))

    def test_the_searches_are_there(self) -> None:
        named = {path for one in STATEMENTS for path in re.findall(r"tests/[\w/]+(?:\.py)?", one.by)}
        assert named
        assert [path for path in named if not (ROOT / path).exists()] == []


class TestVerdicts:
    """What is found is compared with what is listed, both ways; what was asked of nothing proves nothing."""

    STATEMENT = Statement(name="a.b", words="", expected=Verdict.LISTED, counterexamples={"one": "why"})

    def test_as_expected(self) -> None:
        assert told(self.STATEMENT, Found(3, ("one",))) == Verdict.LISTED.value

    @pytest.mark.parametrize("found", [(), ("other",), ("one", "other")])
    def test_otherwise(self, found: tuple[str, ...]) -> None:
        assert told(self.STATEMENT, Found(3, found)) == "NOT AS EXPECTED"
        assert differences(self.STATEMENT, Found(3, found))

    def test_of_nothing(self) -> None:
        assert told(self.STATEMENT, Found(0, ("one",))) == "NOT AS EXPECTED"


def changed(key: str, condition: Condition) -> Any:
    """A session on the law with a definition that reads otherwise from 2012 on."""
    from scripts.proofs.session import Session  # noqa: PLC0415 - only with the solver

    book = default_book()
    since = book.definitions[Key(key)].steps[0].since
    other = Series((Step(since=since, value=condition),))
    return Session(evolve(book, definitions={**book.definitions, Key(key): other}))


def reading(key: str) -> Condition:
    return default_book().definitions[Key(key)].steps[-1].value


def values_of(book: LawBook, key: Key) -> tuple[Any, ...]:
    """Every value of a variable; of a number, some."""
    fact = book.facts.get(key)
    if fact is not None and fact.kind is FactKind.EVENT:
        return (*Occurrence,)
    if fact is not None and fact.kind is FactKind.NUMBER:
        return (0, *(one + step for one in book.variables.bounds.get(key, ()) for step in (-1, 0, 1)))
    return book.variables.completions(book.variables.slots[key], UNKNOWN)


def constant_and_value(session: Any, key: Key, value: Any) -> tuple[Any, Any]:
    """A variable and a value of it, both as the solver has them."""
    import z3  # noqa: PLC0415 - only with the solver

    worlds = session.worlds
    constant = worlds.constants[key]
    if isinstance(value, bool):
        return constant, z3.BoolVal(value)
    if isinstance(value, int):
        return constant, z3.IntVal(value)
    return constant, worlds.states[value.value] if isinstance(value, Occurrence) else worlds.values[key][value]


class TestSolver:
    """With Z3: formulas are what the engine makes of a condition, and a law that is written otherwise is noticed."""

    @pytest.fixture(autouse=True)
    def solver(self) -> None:
        pytest.importorskip("z3")

    def test_every_world_of_a_small_book(self) -> None:
        import z3  # noqa: PLC0415 - only with the solver
        from scripts.proofs.session import Session  # noqa: PLC0415 - only with the solver

        book = toy_book()
        session, variables = Session(book), book.variables
        for asked in session.conditions:
            keys = session.asked_in(asked.condition, asked.day)
            for world in product(*(values_of(book, key) for key in keys)):
                known = dict(zip(keys, world, strict=True))
                vector = [known.get(key, UNKNOWN) for key in variables.keys]
                where = [constant_and_value(session, key, one) for key, one in zip(keys, world, strict=True)]
                now, later = (z3.is_true(z3.simplify(z3.substitute(one, *where))) for one in asked.pair)
                assert session.compiler(asked.day)(asked.condition)(vector) == 1 << (2 * now + later)

    @pytest.mark.parametrize(
        ("key", "other", "proof"),
        [
            ("citizen_victim", reading("victim"), "matrix.2011.beneficiaries"),
            ("foreign_victim", ALWAYS, "matrix.2011.nobody_else"),
            (
                "accompanying_minor",
                AllOf((reading("accompanying_minor"), reading("victim"))),
                "matrix.2011.beneficiaries",
            ),
            ("foreigner_of_article_37", ALWAYS, "matrix.2024.beneficiaries"),
            ("resident_victim", Not(ALWAYS), "matrix.2024.each_cell"),
            ("enough_ground", Not(ALWAYS), "possible.rows"),
            ("enough_ground", ALWAYS, "possible.rows"),
            ("being_identified", ALWAYS, "exclusive.standings"),
        ],
    )
    def test_a_law_that_is_written_otherwise(self, key: str, other: Condition, proof: str) -> None:
        from scripts.proofs.proofs import PROOFS  # noqa: PLC0415 - only with the solver

        statement = next(one for one in STATEMENTS if one.name == proof)
        found = PROOFS[proof](changed(key, other))
        assert told(statement, found) == "NOT AS EXPECTED"

    def test_one_of_the_list_as_the_command_asks_it(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--only", "exclusive.regimes"]) == 0
        assert "proved" in capsys.readouterr().out
