import re
import unicodedata

import pytest
from attrs import evolve
from tests.reports.test_text import approved

from victim_protocol.labels import Label
from victim_protocol.law.citation import Citation
from victim_protocol.law.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    ByReading,
    Condition,
    Defined,
    Happened,
    Is,
    Leaf,
    Not,
    NotHeld,
    OneOf,
    nodes,
)
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.procedure import Procedure, Transition
from victim_protocol.law.time_limit import LimitKind, TimeLimit
from victim_protocol.reports.conditions import LONG, condition_lines, condition_words
from victim_protocol.reports.duty_table import duty_table
from victim_protocol.reports.simplified import simplified
from victim_protocol.statutes.book import default_book

BOOK = default_book()
PROCEDURES = [procedure.key for procedure in BOOK.procedures]
SOURCE = Source(Citation.parse("66/2011/QH12:24"), Evidence.OFFICIAL)


def rows_of(text: str, stage: str) -> list[dict[str, str]]:
    """The rows of a stage, each by the heads of its table."""
    section = text.partition(f"### {stage}\n")[2].partition("\n### ")[0]
    lines = [re.split(r" \| ", line[2:-2]) for line in section.splitlines() if line.startswith("| ")]
    head, _, *body = lines
    return [dict(zip(head, line, strict=True)) for line in body]


class TestApproved:
    """The whole table of each procedure, as it was read beside the texts."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    @pytest.mark.parametrize("key", PROCEDURES)
    def test_each(self, key: str, language: str) -> None:
        text = duty_table(BOOK.procedure(key), BOOK, language)
        assert unicodedata.is_normalized("NFC", text)
        assert text == approved(f"duty_table.{key}.{language}.md", text)


class TestNothingIsLeftOut:
    """Every row of the table stands in the section of its stage, in order, with its provisions."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    @pytest.mark.parametrize("key", PROCEDURES)
    def test_every_row(self, key: str, language: str) -> None:
        procedure = BOOK.procedure(key)
        text = duty_table(procedure, BOOK, language)
        for stage in procedure.stages:
            rows = procedure.rows_at[stage.key]
            told = rows_of(text, stage.label[language]) if rows else []
            assert len(told) == len(rows)
            for row, cells in zip(rows, told, strict=True):
                line = " | ".join(cells.values())
                assert BOOK.acts[row.act][language] in line
                assert f"(*{BOOK.events[row.event][language]}*)" in line
                assert all(source.citation.text(language) in line for source in row.sources)
                assert row.reading is None or f"`{row.reading[0]}` = `{row.reading[1]}`" in line
                assert row.is_task or procedure.stage_of[row.to].label[language] in line


class TestCells:
    """What a row says, in words."""

    def test_a_duty(self) -> None:
        told = rows_of(duty_table(BOOK.procedure("claim"), BOOK, "en"), "with the commune, which makes the file")[1]
        assert told["Who"] == "chair of the commune people's committee"
        assert told["Duty"] == "must"
        assert told["To whom"] == "district labour division"
        assert told["Does what"].endswith("<br>leads to: being appraised by the division")
        assert told["By when"].startswith("within 3 working days, from: ")

    @staticmethod
    def told(row: Transition) -> dict[str, str]:
        """The cells of one row."""
        procedure = BOOK.procedure("rescue")
        stages = tuple(stage for stage in procedure.stages if stage.key in (row.at, row.to))
        alone = Procedure(key=procedure.key, label=procedure.label, stages=stages, transitions=(row,))
        return rows_of(duty_table(alone, BOOK, "en"), procedure.stage_of[row.at].label.en)[0]

    ROW = next(row for row in BOOK.procedure("rescue").transitions if row.event == "handed_over")

    def test_no_text_says_who(self) -> None:
        silent = evolve(self.ROW, actors=(), silent=Label("không rõ ai", "nobody | is named"))
        assert self.told(silent)["Who"] == "no text says who"
        assert self.told(silent)["Not said"] == "nobody \\| is named"

    def test_no_limit(self) -> None:
        assert self.told(evolve(self.ROW, act=Key("rescue")))["By when"] == "no limit in the text"

    def test_who_answers_afterwards(self) -> None:
        assert self.told(self.ROW)["Who answers afterwards"] == "whoever receives"

    def test_may_and_follows(self) -> None:
        assert self.told(evolve(self.ROW, is_duty=False))["Duty"] == "may"
        assert self.told(evolve(self.ROW, is_duty=False, is_link=True))["Duty"] == "follows another procedure"

    def test_refusable(self) -> None:
        assert self.told(evolve(self.ROW, refusable=ALWAYS))["To whom"] == "district labour division<br>may refuse"
        when = Is(Key("poor_household"), True, SOURCE)
        assert self.told(evolve(self.ROW, refusable=when))["To whom"].endswith("<br>may refuse if: poor household")

    def test_a_finding(self) -> None:
        guard = Defined(Key("enough_ground"), SOURCE)
        assert self.told(evolve(self.ROW, guard=guard))["What must hold"] == "`enough_ground`"
        found = self.told(evolve(self.ROW, guard=guard, is_finding=True))["What must hold"]
        assert found == "as that body finds: `enough_ground`"

    def test_without_a_last_day(self) -> None:
        assert self.told(evolve(self.ROW, until=None))["In force"].endswith("–")

    @pytest.mark.parametrize("limit", BOOK.limits, ids=lambda limit: limit.key)
    def test_every_limit_can_be_told(self, limit: TimeLimit) -> None:
        row = evolve(self.ROW, act=limit.act, actors=limit.actors, since=limit.since, until=limit.until)
        cell = self.told(row)["By when"]
        assert limit.source.citation.text("en") in cell
        assert limit.missing is None or limit.missing.en in cell
        assert limit.kind is not LimitKind.LAST_PART or " of the limit: " in cell

    def test_the_end_of_another_limit_and_conflicts(self) -> None:
        rows = rows_of(duty_table(BOOK.procedure("rescue"), BOOK, "en"), "being verified under the provincial police")
        cell = next(row["By when"] for row in rows if "verify" in row["Does what"])
        assert "from the end of the limit: verify and answer in writing" in cell
        assert "; if the verification is complex; `complex_verification_limit` = `law_in_all`" in cell

    def test_a_limit_of_fewer_days_than_the_row(self) -> None:
        row = evolve(self.ROW, until=None)
        assert self.told(row)["By when"].count("30/06/2025") == 1

    def test_a_stage_without_a_way_out(self) -> None:
        text = duty_table(BOOK.procedure("return_through_mission"), BOOK, "en")
        assert "### left to general law\n\nWhat the texts leave unsaid: identity or grounds" in text
        assert "The table has no step from here." in text


class TestLongConditions:
    """A condition that is too long for a cell is told once, below the tables."""

    TEXT = duty_table(BOOK.procedure("homecoming"), BOOK, "en")

    def test_each_is_named_where_it_applies_and_listed_once(self) -> None:
        tables, _, listed = self.TEXT.partition("### Conditions\n\n")
        first = [line for line in listed.splitlines() if not line.startswith(" ")]
        numbers = [line.partition(". ")[0] for line in first]
        assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
        assert [number for number in numbers if f"condition {number}" not in tables] == []
        assert all(line.lstrip().startswith("- ") for line in listed.splitlines() if line not in first)
        guards = [simplified(row.guard) for row in BOOK.procedure("homecoming").transitions]
        parts = [part for one in guards for part in (one.parts if isinstance(one, AllOf) else (one,))]
        long = {words for part in parts for words in [condition_words(part, BOOK, "en")] if len(words) > LONG}
        assert long
        assert [words for words in long if words in tables] == []

    def test_the_short_part_stays_in_the_cell(self) -> None:
        cells = [row["What must hold"] for row in rows_of(self.TEXT, "in the care of the body that received")]
        assert (
            "as that body finds: (has returned through a mission **or** has been handed back) **and** (condition 1)"
            in cells
        )

    def test_none(self) -> None:
        assert "### Conditions" not in duty_table(BOOK.procedure("claim"), BOOK, "en")


class TestConditions:
    """A condition in the phrases of its facts."""

    @pytest.mark.parametrize(
        ("condition", "en"),
        [
            (ALWAYS, "nothing more"),
            (NEVER, "never"),
            (Is(Key("poor_household"), True, SOURCE), "poor household"),
            (Not(Is(Key("poor_household"), True, SOURCE)), "not a poor household"),
            (Is(Key("citizenship"), "foreign", SOURCE), "the citizenship is one of these: foreigner"),
            (Not(Is(Key("citizenship"), "foreign", SOURCE)), "the citizenship is none of these: foreigner"),
            (
                OneOf(Key("citizenship"), ("foreign", "stateless"), SOURCE),
                "the citizenship is one of these: foreigner, stateless",
            ),
            (AtLeast(Key("age"), 18, SOURCE), "of that age: 18"),
            (Happened(Key("rescued"), SOURCE), "has been rescued"),
            (Defined(Key("victim"), SOURCE), "`victim`"),
            (Not(Defined(Key("in_need"), SOURCE)), "not `in_need`"),
            (AllOf((Is(Key("poor_household"), True, SOURCE),)), "poor household"),
            (AllOf((ALWAYS, Is(Key("poor_household"), True, SOURCE), ALWAYS)), "poor household"),
            (AnyOf((NEVER, Is(Key("poor_household"), True, SOURCE))), "poor household"),
            (
                AnyOf((Is(Key("citizenship"), "foreign", SOURCE), Is(Key("citizenship"), "stateless", SOURCE))),
                "the citizenship is one of these: foreigner, stateless",
            ),
        ],
    )
    def test_words(self, condition: Condition, en: str) -> None:
        assert condition_words(condition, BOOK, "en") == en

    def test_brackets_where_several_stand_in_one(self) -> None:
        poor, child = Is(Key("poor_household"), True, SOURCE), Defined(Key("child"), SOURCE)
        inner = AnyOf((poor, child))
        told = condition_words(AllOf((inner, Defined(Key("victim"), SOURCE))), BOOK, "en")
        assert told == "(poor household **or** `child`) **and** `victim`"
        assert condition_words(Not(inner), BOOK, "en") == "not (poor household **or** `child`)"

    def test_a_text_that_is_not_held(self) -> None:
        text = BOOK.texts[0]
        asked = NotHeld(text.key, SOURCE)
        assert condition_words(asked, BOOK, "en") == f"a text says so: {text.label.en}"
        assert condition_words(Not(asked), BOOK, "en").startswith("not ")

    def test_no_condition_of_the_book_says_nothing_more_beside_something(self) -> None:
        conditions = [row.guard for one in BOOK.procedures for row in one.transitions]
        conditions += [step.value for series in BOOK.definitions.values() for step in series.steps]
        conditions += [
            ground.condition for one in BOOK.benefits for step in one.provisions.steps for ground in step.value.grounds
        ]
        for condition in conditions:
            words = condition_words(condition, BOOK, "en")
            assert not re.search(r"nothing more \*\*|\*\* nothing more|never \*\*or|or\*\* never", words), words

    def test_a_short_condition_is_one_line(self) -> None:
        poor, child = Is(Key("poor_household"), True, SOURCE), Defined(Key("child"), SOURCE)
        assert [*condition_lines(AnyOf((poor, child)), BOOK, "en")] == [(0, "poor household **or** `child`")]

    def test_a_long_condition_is_told_in_lines(self) -> None:
        text, child = NotHeld(BOOK.texts[0].key, SOURCE), Defined(Key("child"), SOURCE)
        long = f"a text says so: {BOOK.texts[0].label.en}"
        asked = AllOf((child, Not(AnyOf((text, child))), ByReading(Key("r"), (("a", text), ("b", ALWAYS)), SOURCE)))
        assert [*condition_lines(asked, BOOK, "en")] == [
            (0, "all of these:"),
            (1, "`child`"),
            (1, "not:"),
            (2, "at least one of these:"),
            (3, long),
            (3, "`child`"),
            (1, "by the reading `r`:"),
            (2, f"`a` → {long}"),
            (2, "`b` → nothing more"),
        ]

    def test_lines_tell_what_the_words_tell(self) -> None:
        """Each leaf of each definition stands in its lines once for each time that it stands in its words."""
        for series in BOOK.definitions.values():
            for step in series.steps:
                lines = [told for _, told in condition_lines(step.value, BOOK, "en")]
                for node in nodes(simplified(step.value)):
                    if isinstance(node, Leaf | Defined):
                        assert any(condition_words(node, BOOK, "en") in line for line in lines) or any(
                            condition_words(Not(node), BOOK, "en") in line for line in lines
                        )

    def test_readings_by_key_and_choice(self) -> None:
        row = next(row for row in BOOK.procedure("self_return").transitions if row.event == "essentials_given")
        told = condition_words(row.guard, BOOK, "en")
        assert told == (
            "by the reading `border_post_and_self_returners`: `post_gives_them` → `in_need`; "
            "`passes_the_person_on` → never"
        )
