import json
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from typing import Any

import pytest
from attrs import evolve
from scripts.conformance.__main__ import main
from scripts.conformance.adapter import answers
from scripts.conformance.answers import answered
from scripts.conformance.compare import differences
from scripts.conformance.suite import AREAS, FOLDER, made, questions, read, written
from scripts.law_mutants.walk import places, replaced

from victim_protocol.law.book import LawBook
from victim_protocol.law.condition import ALWAYS, Under
from victim_protocol.law.rate import Limit, Rate, RateKind
from victim_protocol.law.time_limit import LimitKind, TimeLimit, Unit
from victim_protocol.statutes.book import default_book

jsonschema = pytest.importorskip("jsonschema", reason="what validates by a schema comes with the dev extra")
pytestmark = [pytest.mark.exhaustive, pytest.mark.heavy]  # it covers scripts, whose coverage is not measured
MOST_BYTES = 2_000_000


@cache
def asked(area: str) -> tuple[tuple[dict[str, Any], Any], ...]:
    return tuple(questions(area))


def failing(area: str, engine: Callable[[dict[str, Any]], Any]) -> Iterator[str]:
    """The cases of an area that an engine does not answer as expected."""
    for question, expected in asked(area):
        if next(differences(expected, engine(question)), None) is not None:
            yield question["id"]


class TestFiles:
    """The suite is what the library answers, has the form that its schema says, and stays small."""

    @pytest.mark.parametrize("area", AREAS)
    def test_the_library_answers_as_expected(self, area: str) -> None:
        assert list(failing(area, answered)) == []

    @pytest.mark.parametrize("area", AREAS)
    def test_the_form(self, area: str) -> None:
        schema = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        assert [error.json_path for error in jsonschema.Draft202012Validator(schema).iter_errors(read(area))] == []

    @pytest.mark.parametrize("area", AREAS)
    def test_each_case_has_an_id_of_its_own(self, area: str) -> None:
        codes = [question["id"] for question, _ in asked(area)]
        assert len(set(codes)) == len(codes)

    @pytest.mark.parametrize("area", AREAS)
    def test_written_one_case_on_a_line(self, area: str) -> None:
        assert written(read(area)) == (FOLDER / f"{area}.json").read_text(encoding="utf-8")

    def test_small(self) -> None:
        assert sum(path.stat().st_size for path in FOLDER.glob("*.json")) < MOST_BYTES

    @pytest.mark.parametrize("area", ["worked", "limits", "ages", "changes"])
    def test_made_anew_they_are_the_same(self, area: str) -> None:
        assert made(area) == read(area)

    def test_only_the_worked_cases_say_so(self) -> None:
        told = {area: {case["worked"] for case in read(area)["cases"]} for area in AREAS}
        assert told == {area: {area == "worked"} for area in AREAS}


class TestCoverage:
    """What the suite shows of the law."""

    def test_each_limit_and_each_way_of_counting(self) -> None:
        found = [(question["limit"], expected) for question, expected in asked("limits")]
        assert {key for key, _ in found} == {one.key for one in default_book().limits}
        assert {one.get("kind") for _, one in found} >= {kind.value for kind in LimitKind}

    def test_both_sides_of_each_change_of_law(self) -> None:
        days = {question["on"] for question, _ in asked("changes")}
        changes = default_book().change_days
        assert days >= {(day + timedelta(days=shift)).isoformat() for day in changes for shift in (-1, 0)}

    def test_each_benefit_of_each_regime(self) -> None:
        shown = {
            (expected["regime"]["key"], key)
            for _, expected in asked("support")
            if "regime" in expected
            for key in expected["support"]
        }
        given = {(one.regime, one.key) for one in default_book().benefits if one.recipient.value == "person"}
        assert shown == given

    def test_every_status(self) -> None:
        told = {one["status"] for _, expected in asked("support") for one in expected.get("support", {}).values()}
        assert told == {"refused", "not_yet", "considered", "owed", "undetermined"}

    def test_every_outcome_of_an_entry(self) -> None:
        told = {one for _, expected in asked("procedures") for one in expected.get("outcomes", [])}
        assert told >= {"moved", "recorded", "outside", "refused", "unchecked"}


def at(kind: type, where: Callable[[Any], bool], change: Callable[[Any], Any], *inside: str) -> LawBook:
    """The law with one value of a kind written otherwise: the first that fits."""
    book = default_book()
    for name in inside:
        for place, value in places(getattr(book, name)):
            if isinstance(value, kind) and where(value):
                return evolve(book, **{name: replaced(getattr(book, name), place, change(value))})
    raise AssertionError("nothing to change")


def younger(name: str) -> LawBook:
    """The law with sixteen for eighteen years, wherever a part of it says under eighteen."""
    changed = getattr(default_book(), name)
    for place, value in places(changed):
        if isinstance(value, Under) and value.number == 18:
            changed = replaced(changed, place, evolve(value, number=16))
    return evolve(default_book(), **{name: changed})


def longer(limit: TimeLimit) -> TimeLimit:
    return evolve(limit, length=(limit.length or 0) + 1)


def meals_of(rate: Rate) -> bool:
    return rate.dong == 30_000


LAWS: dict[str, tuple[str, Callable[[], LawBook]]] = {
    "meals a little dearer": (
        "worked",
        lambda: at(Rate, meals_of, lambda rate: evolve(rate, dong=30_001), "benefits"),
    ),
    "a floor taken for the amount": (
        "worked",
        lambda: at(Rate, meals_of, lambda rate: evolve(rate, kind=RateKind.EXACTLY), "benefits"),
    ),
    "one day more of meals": (
        "worked",
        lambda: at(Limit, lambda limit: limit.units == 60, lambda limit: evolve(limit, units=61), "benefits"),
    ),
    "the new law a day later": ("changes", lambda: evolve(default_book(), regimes=later_regimes())),
    "a limit one day longer": (
        "limits",
        lambda: at(TimeLimit, lambda one: one.unit is Unit.DAYS, longer, "limits"),
    ),
    "working days taken for days": (
        "limits",
        lambda: at(TimeLimit, lambda one: one.unit is Unit.WORKING_DAYS, partial(evolve, unit=Unit.DAYS), "limits"),
    ),
    "a minor until sixteen": ("support", lambda: younger("definitions")),
    "anybody a victim with citizenship": (
        "support",
        lambda: at(
            type(of("citizen_victim")), lambda one: one == of("citizen_victim"), lambda _: ALWAYS, "definitions"
        ),
    ),
}
"""Laws that are wrong on purpose, each with the area that shows it."""


def of(definition: str) -> Any:
    return {str(key): series for key, series in default_book().definitions.items()}[definition].steps[0].value


def later_regimes() -> tuple[Any, ...]:
    old, new = default_book().regimes
    day = timedelta(days=1)
    return evolve(old, identified_until=date(2025, 6, 30) + day), evolve(new, identified_from=new.identified_from + day)


def undetermined_is_refused(answer: dict[str, Any]) -> dict[str, Any]:
    statuses = {key: one.replace("undetermined", "refused") for key, one in answer.get("statuses", {}).items()}
    return {**answer, "statuses": statuses}


def not_known_is_nothing(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "owed": {**answer["owed"], "high": answer["owed"]["low"]}} if "owed" in answer else answer


def without_readings(question: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in question.items() if key != "readings"}


def without_unknown_ages(answer: dict[str, Any]) -> dict[str, Any]:
    return {"age": answer["age"]["low"] if isinstance(answer["age"], dict) else answer["age"]}


def never_moved(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "due": answer.get("counted")}


def never_late(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "duties": [{**one, "state": "open"} for one in answer["duties"]]}


ENGINES: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
    "unknown is no": ("support", lambda question: undetermined_is_refused(answered(question))),
    "not known is nothing": ("support", lambda question: not_known_is_nothing(answered(question))),
    "no reading is chosen": ("changes", lambda question: answered(without_readings(question))),
    "ages are known": ("ages", lambda question: without_unknown_ages(answered(question))),
    "no end moves": ("limits", lambda question: never_moved(answered(question))),
    "nobody is late": ("procedures", lambda question: never_late(answered(question))),
    "everybody answers": ("procedures", lambda question: {**answered(question), "answering": "police"}),
    "nothing is cited": ("worked", lambda question: {**answered(question), "support": {}}),
}
"""Engines that are wrong on purpose, each with the area that shows it."""


class TestDiscriminates:
    """A law or an engine that is wrong fails some case."""

    @pytest.mark.parametrize("name", LAWS)
    def test_a_wrong_law(self, name: str) -> None:
        area, law = LAWS[name]
        assert next(failing(area, partial(answered, book=law())), None) is not None

    @pytest.mark.parametrize("name", ENGINES)
    def test_a_wrong_engine(self, name: str) -> None:
        area, engine = ENGINES[name]
        assert next(failing(area, engine), None) is not None


class TestComparison:
    """What is not expected is not compared; what is must be the same, a truth no number."""

    @pytest.mark.parametrize(
        ("expected", "found"),
        [
            ({"a": 1}, {"a": True}),
            ({"a": 1}, {}),
            ({"a": {"b": 1}}, {"a": 1}),
            ({"a": [1, 2]}, {"a": [2, 1]}),
            ({"a_include": [{"b": 1}]}, {"a": [{"b": 2}]}),
            ({"a_include": [1]}, {}),
        ],
    )
    def test_differs(self, expected: Any, found: Any) -> None:
        assert list(differences(expected, found))

    def test_fits(self) -> None:
        expected = {"a": {"b": None}, "c_include": [{"d": 1}, {"d": 2}]}
        found = {"a": {"b": None, "x": 1}, "c": [{"d": 2}, {"d": 3}, {"d": 1}], "y": 2}
        assert list(differences(expected, found)) == []


class TestRunner:
    """Any program that reads and writes lines of JSON can be asked."""

    def test_the_library_itself(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--area", "ages", "--check", f"{sys.executable} -m scripts.conformance.adapter"]) == 0
        assert "56 of 56 as expected" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("program", "told"),
        [
            ("import sys; [print(line, end='') for line in sys.stdin]", "a table expected, None found"),
            ("print('no')", "the answer is not JSON"),
            ("print('{}')", "the answer does not name its question"),
            ("", "no answer"),
        ],
    )
    def test_a_program_that_cannot(self, program: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--area", "ages", "--check", f'{sys.executable} -c "{program}"']) == 1
        assert told in capsys.readouterr().out

    def test_the_adapter_answers_each_line(self) -> None:
        lines = [json.dumps({"id": "x", "ask": "age", "born": "2003", "on": "2017-06-01"})]
        assert [json.loads(one) for one in answers(lines)] == [{"id": "x", "answer": {"age": {"low": 13, "high": 14}}}]

    def test_written_anew(self, capsys: pytest.CaptureFixture[str]) -> None:
        before = (FOLDER / "ages.json").read_bytes()
        assert main(["--area", "ages"]) == 0
        assert (FOLDER / "ages.json").read_bytes() == before
        assert capsys.readouterr().out.startswith("ages: 56 cases")
