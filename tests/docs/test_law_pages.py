"""The pages on the law are those that their script makes from the book; no page is left over, and no link is dead."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve
from scripts.law_pages.instruments import instrument_pages
from scripts.law_pages.markup import file_name, heading, linked, place_link, referenced, slug, table
from scripts.law_pages.material import LAW, LEDGER, Material, material, reviews_in
from scripts.law_pages.pages import OWN, main, pages, strays
from scripts.law_pages.people import Unread, answers_of
from scripts.law_pages.supports import needed

from victim_protocol.law.benefit import Status
from victim_protocol.law.citation import Citation, InstrumentId
from victim_protocol.law.condition import ALWAYS, AllOf, AnyOf, ByReading, Condition, Not, NotHeld
from victim_protocol.law.evidence import Evidence, Source
from victim_protocol.law.key import Key
from victim_protocol.law.review import Result, Review
from victim_protocol.reports.law_sheet import row_code
from victim_protocol.reports.reviews import Reviewed
from victim_protocol.statutes.book import default_book

BOOK = default_book()
INLINE = re.compile(r"\]\(([^()\s]+)\)")
REFERENCE = re.compile(r"^\[(`\w+`)\]: (\S+)$", re.MULTILINE)
SHORTCUT = re.compile(r"\[(`\w+`)\](?!\()")
SOURCE = Source(Citation.parse("66/2011/QH12:1"), Evidence.OFFICIAL)
NOT_HELD, OTHER = (NotHeld(Key(name), SOURCE) for name in ("one", "other"))
BESIDE = ("ledger.md", "reviews/README.md")
"""Pages that somebody wrote."""
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@cache
def made_of() -> Material:
    return material()


@cache
def made() -> Mapping[str, str]:
    return pages(made_of())


def text_of(path: str) -> str:
    """A page that is made, or one that somebody wrote beside them."""
    return made()[path] if path in made() else (LAW / path).read_text(encoding="utf-8")


def anchors(text: str) -> list[str]:
    """The anchors of a page, as a forge makes them of its headings."""
    return [slug(title) for title in HEADING.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL))]


def targets(path: str) -> Iterator[str]:
    text = text_of(path)
    yield from INLINE.findall(text)
    yield from (target for _, target in REFERENCE.findall(text))


def counted(text: str) -> Iterable[tuple[str, int]]:
    return Counter(anchors(text)).items()


def is_alive(path: str, target: str) -> bool:
    """Whether a link of a page leads to a page, and to a heading of it; the ledger stands in the installed package."""
    page, _, anchor = target.partition("#")
    if page.endswith(f"/{LEDGER.name}"):
        return LEDGER.is_file()
    file = (LAW / path).parent / page if page else LAW / path
    return file.is_file() and (not anchor or anchor in anchors_of(file.resolve()))


@cache
def anchors_of(file: Path) -> frozenset[str]:
    path = file.relative_to(LAW).as_posix() if file.is_relative_to(LAW) else None
    return frozenset(anchors(text_of(path) if path else file.read_text(encoding="utf-8")))


class TestDrift:
    """Each page is as its script writes it now."""

    def test_no_page_differs(self) -> None:
        different = [
            path
            for path, text in made().items()
            if not (LAW / path).is_file() or (LAW / path).read_text(encoding="utf-8") != text
        ]
        assert different == [], "write them again: python -m scripts.law_pages"

    def test_none_is_left_over(self) -> None:
        assert [*strays(made())] == []

    def test_every_folder_of_theirs_is_looked_through(self, tmp_path: Path) -> None:
        assert {path.partition("/")[0] for path in made() if "/" in path} == {*OWN}
        for name in OWN:
            (tmp_path / name).mkdir()
            (tmp_path / name / "old.md").write_text("left over", encoding="utf-8")
        assert [path.parent.name for path in strays(made(), tmp_path)] == [*OWN]

    def test_one_command_writes_all_and_takes_away_the_rest(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("scripts.law_pages.pages.material", made_of)
        monkeypatch.setattr("scripts.law_pages.pages.pages", lambda _: made())
        (tmp_path / "readings").mkdir()
        (tmp_path / "readings" / "old.md").write_text("left over", encoding="utf-8")
        main(tmp_path)
        assert capsys.readouterr().out.startswith(f"{len(made())} pages, ")
        written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")}
        assert written == {*made()}
        assert (tmp_path / "README.md").read_bytes() == made()["README.md"].encode()


class TestLinks:
    """Every link of these pages leads to a page and a heading that are there."""

    def test_no_link_is_dead(self) -> None:
        dead = [(path, target) for path in (*made(), *BESIDE) for target in targets(path) if not is_alive(path, target)]
        assert dead == []

    def test_every_name_in_brackets_has_its_place(self) -> None:
        for path, text in made().items():
            places = [name for name, _ in REFERENCE.findall(text)]
            assert len(places) == len(set(places)), path
            assert {*SHORTCUT.findall(REFERENCE.sub("", text))} == {*places}, path

    def test_no_anchor_stands_twice(self) -> None:
        twice = [(path, name) for path, text in made().items() for name, times in counted(text) if times > 1]
        assert twice == []

    def test_dead_links_are_found(self) -> None:
        assert INLINE.findall("see [a](b.md#c) and [`x`](d.md)") == ["b.md#c", "d.md"]
        assert not is_alive("README.md", "nothing.md")
        assert not is_alive("README.md", "questions.md#nothing")
        assert not is_alive("readings/days_of_presence.md", "questions.md")
        assert is_alive("readings/days_of_presence.md", "../questions.md#how-much")
        assert is_alive("questions.md", "#how-much")
        assert anchors("# A\n\n```\n# no\n```\n\n## B, c 1\n") == ["a", "b-c-1"]


class TestInstruments:
    """Each provision stands on the page of its instrument with all that is said of it."""

    def test_every_instrument_and_every_provision(self) -> None:
        for identity, places in made_of().places.items():
            found = anchors_of(LAW / "instruments" / file_name(identity))
            assert [one.citation.key for one in places if slug(heading(one.citation)) not in found] == []

    def test_everything_that_is_said_in_both_languages(self) -> None:
        missing = []
        for identity, places in made_of().places.items():
            text = made()[f"instruments/{file_name(identity)}"].replace("[`", "`").replace("`]", "`")
            for said in (one for place in places for one in place.says):
                labels = [label for label in (said.words, said.condition, said.value, said.missing) if label]
                if said.kind.value in {"reading", "also"}:
                    labels = [said.about.label] if said.kind.value == "reading" else []
                texts = [label.en for label in labels] + [label.vi for label in labels if said.kind.value != "reading"]
                missing += [one for one in texts if one not in text and one[1:] not in text]
        assert missing == []

    def test_what_is_open_and_what_is_not_known(self) -> None:
        for identity, places in made_of().places.items():
            text = made()[f"instruments/{file_name(identity)}"]
            for place in places:
                assert all(f"- open question: [`{one.key}`], {one.question.en}\n  - " in text for one in place.readings)
                assert all(f"- not known: {one.en}\n  - {one.vi}\n" in text for one in place.missing)

    def test_tests_of_the_ledger(self) -> None:
        text = made()["instruments/09-2013-nd-cp.md"]
        assert f"Shown by `{made_of().ledger['09/2013/NĐ-CP:19.2.a']['test']}`." in text

    def test_that_nobody_reviewed_it_is_said_on_each(self) -> None:
        """There is no signed sheet yet; with the first one this test will have to say more."""
        assert [*(LAW / "reviews").glob("*.csv")] == []
        for identity, places in made_of().places.items():
            text = made()[f"instruments/{file_name(identity)}"]
            assert "No jurist has reviewed any of it." in text
            assert text.count("not reviewed by a jurist") == len(places)

    def test_what_was_reviewed_is_said_without_names(self) -> None:
        identity = InstrumentId.parse("46/2015/QĐ-TTg")
        places = made_of().places[identity]
        said = places[0].says[0]
        review = Review(
            place=said.place,
            row=row_code(said),
            digest=said.digest,
            by="Trần Văn Luật",
            on=date(2026, 11, 28),
            result=Result.DOUBTFUL,
        )
        reviewed = evolve(made_of(), reviewed=Reviewed.of(made_of().places, [review]))
        text = dict(instrument_pages(reviewed))[f"instruments/{file_name(identity)}"]
        assert "Review by jurists: 0 agreed, 1 doubtful, 0 wrong," in text
        assert "Official text; review: doubtful." in text
        assert text.count("not reviewed by a jurist") == len(places) - 1
        assert ", doubtful\n  - vi: " in text
        assert "Luật" not in text

    def test_a_sheet_that_is_not_sound_stops_the_pages(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "reviews").mkdir()
        header = "citation,row,digest,reviewed_by,reviewed_on,result\n"
        sheet = tmp_path / "reviews" / "one.csv"
        monkeypatch.setattr("scripts.law_pages.material.LAW", tmp_path)
        sheet.write_text(header + "66/2011/QH12:33,ground x,d0,Trần Văn Luật,2026-11-28,agreed\n", encoding="utf-8")
        assert [one.digest for one in reviews_in(BOOK)] == ["d0"]
        sheet.write_text(header + "66/2011/QH12:33,ground x,d0,Trần Văn Luật,,agreed\n", encoding="utf-8")
        with pytest.raises(SystemExit, match="law review"):
            list(reviews_in(BOOK))

    def test_units_that_are_left_out(self) -> None:
        out = [unit for unit, row in made_of().ledger.items() if row["reason"]]
        assert len(out) > 300
        for unit in out:
            identity, place = Citation.parse(unit).instrument, unit.partition(":")[2]
            if identity in made_of().places:
                assert f" {place}" in made()[f"instruments/{file_name(identity)}"].partition("## Not in")[2]


class TestProceduresAndReadings:
    """Each has a page with all that belongs to it."""

    def test_each_procedure_with_its_two_names_and_its_drawing(self) -> None:
        for one in BOOK.procedures:
            text = made()[f"procedures/{one.key}.md"]
            assert text.startswith(f"# {one.label.en[0].upper()}{one.label.en[1:]}\n\n{one.label.vi}.\n")
            assert "```mermaid\nstateDiagram-v2\n" in text
            assert f"procedures/{one.key}.md" in made()["procedures.md"]

    def test_what_is_unsaid_stands_on_them(self) -> None:
        for one in BOOK.procedures:
            text = made()[f"procedures/{one.key}.md"].replace("[`", "`").replace("`]", "`")
            unsaid = [*one.silent, *(stage.silent for stage in one.stages), *(row.silent for row in one.transitions)]
            assert [label.en for label in unsaid if label is not None and label.en not in text] == []

    def test_each_reading(self) -> None:
        for one in BOOK.readings:
            text = made()[f"readings/{one.key}.md"]
            assert all(f"`{name}`: {label.en} ({label.vi})" in text for name, label in one.choices)
            assert all(place_link(source.citation, "../") in text for source in one.sources)
            taken = "None is taken" if one.default is None else f"`{one.default}` is taken"
            assert f"## Default\n\n{taken}: {one.reason.en}." in text
            assert text.partition("## What it changes\n\n")[2].strip() != ""


class TestQuestions:
    """The answers are those of the engine and of the book."""

    def test_a_child_is_given_a_guardian_and_an_adult_is_not(self) -> None:
        answers = answers_of(BOOK.regimes[0], BOOK)
        assert Status.OWED in answers.statuses["adult"][BOOK.benefits[0].key]
        only = answers.given("child") - answers.given("adult")
        assert {"guardian", "safety_assessment", "social_protection"} == only
        child = made()["questions.md"].partition("## What is owed to a child?")[2].partition("\n## ")[0]
        assert "is not given: [a guardian during the stay](supports/law_2011.md#a-guardian-during-the-stay)" in child

    def test_a_foreigner_has_no_claim_to_schooling(self) -> None:
        text = made()["questions.md"].partition("## What is owed to a foreigner?")[2].partition("\n## ")[0]
        left_out = next(line for line in text.splitlines() if line.startswith("- not at all, though"))
        assert "[schooling](supports/law_2011.md#schooling)" in left_out

    def test_who_awaits_identification_waits_for_what_only_victims_are_given(self) -> None:
        answers = answers_of(BOOK.regimes[0], BOOK)
        waits = answers.given("awaiting", later=True)
        assert {"schooling", "loan"} <= waits
        assert "meals" in answers.given("awaiting")
        assert answers.given("adult", later=True) == frozenset()
        text = made()["questions.md"].partition("## What is owed to someone who awaits")[2].partition("\n## ")[0]
        later = next(line for line in text.splitlines() if line.startswith("- not yet, only once"))
        assert "[schooling](supports/law_2011.md#schooling)" in later
        assert "meals in the establishment" not in later

    @pytest.mark.parametrize(
        ("question", "who"),
        [
            ("a child", "a child of 10, citizen, certified"),
            ("a foreigner", "a foreign adult trafficked in Viet Nam, certified"),
            ("someone who awaits identification", "an adult citizen awaiting identification"),
            ("a minor who accompanies a victim", "a child of 10, citizen, who accompanies a certified victim"),
        ],
    )
    def test_each_question_is_about_whom_it_names(self, question: str, who: str) -> None:
        text = made()["questions.md"].partition(f"## What is owed to {question}?")[2].partition("\n## ")[0]
        told = [line for line in text.splitlines() if line.startswith("Under ")]
        assert len(told) == len(BOOK.regimes)
        assert all(line.endswith(f", to {who}:") for line in told)

    def test_the_first_days(self) -> None:
        text = made()["questions.md"].partition("## Who acts in the first three days?")[2].partition("\n## ")[0]
        assert "| bring the person to the commune committee | at once, from: declared having been trafficked" in text
        assert "within 20 days" not in text
        assert "| within 3 days, from: the mission was informed |" in text

    def test_the_first_days_go_on_where_the_next_limit_begins_at_once(self) -> None:
        """The commune tells the division at once, whose three days begin: Law 24.2, Joint Circular 6.2."""
        text = made()["questions.md"].partition("## Who acts in the first three days?")[2].partition("\n## ")[0]
        rows = [
            line for line in text.splitlines() if "| within 3 days, from: the district division was notified |" in line
        ]
        assert {row.rpartition("#")[2] for row in rows} == {"article-24-clause-2) |", "article-6-clause-2) |"}
        assert all(row.startswith("| district labour division |") for row in rows)
        assert "| tell the provincial health agency | at once, from: brought to the commune |" in text

    def test_what_follows_within_days_is_not_gone_on_from(self) -> None:
        text = made()["questions.md"].partition("## Who acts in the first three days?")[2].partition("\n## ")[0]
        assert "placement in an establishment decided" not in text
        assert "information on a child" not in text

    def test_papers_stand_by_the_days_and_the_text_that_names_them(self) -> None:
        text = made()["questions.md"].partition("## Which papers?")[2].partition("What the steps")[0]
        before, after = text.split("\n- [schooling]")[1:]
        assert ", 15/04/2013–14/02/2014\n" in before
        assert ", 15/02/2014–\n" in after
        assert "    - by Decree 09/2013/NĐ-CP: application confirmed by the commune" in before
        assert "    - by Circular 35/2013/TT-BLĐTBXH: application, form 16" in after
        for part in (before, after):
            assert part.count("    - by Decree 09/2013/NĐ-CP: another paper of a competent body") == 1
            assert "only where [`papers_for_the_claim`] is `any_competent_body`)" in part
            assert "only where [`certificate_of_provincial_police`] is `in_the_list`)" in part
            assert "    - not enough: return certificate" in part

    def test_where_texts_on_papers_differ_the_reading_is_named(self) -> None:
        text = made()["questions.md"].partition("## Which papers?")[2].partition("What the steps")[0]
        differ = [line for line in text.splitlines() if line.startswith("    - the texts differ (")]
        for key in ("papers_for_the_claim", "certificate_of_provincial_police"):
            reading = next(one for one in BOOK.readings if one.key == key)
            told = [
                line for line in differ if line.endswith(f"[`{key}`] decides; {reading.question.en} It is left open")
            ]
            assert len(told) == 2
            assert all(place_link(source.citation, "") in line for line in told for source in reading.sources)

    def test_what_hangs_on_a_text_that_is_not_held_is_not_known(self) -> None:
        """Article 37 clause 5 only delegates: a guardian, a plan and the rest hang on a decree."""
        answers = answers_of(BOOK.regimes[1], BOOK)
        told: Mapping[str, Unread] = {str(key): one for key, one in answers.unread["adult"].items()}
        beside = Key("supports_beside_article_37")
        assert told["reintegration_plan"] == Unread((beside,), alone=True)
        assert told["guardian"] == Unread((beside,), alone=False)
        assert told["schooling"].texts == ("schooling_of_adults",)
        assert len([one for one in told.values() if beside in one.texts]) > 10
        assert not {"guardian", "reintegration_plan"} & answers.given("adult")
        text = made()["questions.md"].partition("## What is owed to whom?")[2].partition("\n## ")[0]
        law = text.partition("### Law 53/2024/QH15")[2]
        guardian, plan = (
            next(line for line in law.splitlines() if line.startswith(f"| [{name}"))
            for name in ("a guardian during the stay", "a plan for the return to the community")
        )
        assert guardian.count("| not known: a text is not held; facts decide, too ") == 5
        assert plan.count("| not known: a text is not held ") == 5
        assert "- `supports_beside_article_37`, whether what the earlier decrees gave" in law

    def test_what_facts_alone_can_decide_hangs_on_no_text(self) -> None:
        for regime in BOOK.regimes:
            assert "meals" not in answers_of(regime, BOOK).unread["adult"]
        answers = answers_of(BOOK.regimes[1], BOOK)
        assert "initial_hardship_allowance" not in answers.unread["adult"]
        assert "initial_hardship_allowance" in answers.given("adult")

    def test_what_is_not_known_stands_apart_in_each_answer(self) -> None:
        text = made()["questions.md"].partition("## What is owed to a child?")[2].partition("\n## ")[0]
        law = text.rpartition("Under Law 53/2024/QH15")[2]
        lines = {line.partition(": ")[0]: line for line in law.splitlines() if line.startswith("- ")}
        guardian = "[a guardian during the stay](supports/law_2024.md#a-guardian-during-the-stay)"
        assert guardian in lines["- not known, because a text is not held"]
        assert [line for line in lines.values() if guardian in line] == [
            lines["- not known, because a text is not held"]
        ]
        schooling = next(line for line in lines.values() if "[schooling: " in line)
        assert schooling.startswith("- what is given or may be given, while it is not known of an adult citizen")

    def test_a_support_that_a_clause_only_delegates_is_not_called_owed(self) -> None:
        page = made()["supports/law_2024.md"].partition("\n## A guardian during the stay\n")[2].partition("\n## ")[0]
        row = next(line for line in page.splitlines() if "Article 37" in line)
        missing = BOOK.variables.texts[Key("supports_beside_article_37")].label.en
        assert row.startswith(f"| who is given it | not known whether owed: {missing}; under conditions, too |")
        meals = made()["supports/law_2024.md"].partition("\n## Meals in the establishment\n")[2].partition("\n## ")[0]
        assert "| who is given it | owed, under conditions |" in meals

    def test_what_is_unknown_is_what_the_book_does_not_know(self) -> None:
        text = made()["questions.md"].partition("## What is unknown?")[2].partition("\n## ")[0]
        assert all(f"{one.label.en} ({one.label.vi})" in text for one in BOOK.texts)
        missing = [*(one.missing for one in BOOK.unread), *(one.missing for one in BOOK.ended)]
        assert all(f"{one.en} ({one.vi})" in text for one in missing)

    def test_every_prohibition(self) -> None:
        text = made()["questions.md"]
        assert all(one.label.en in text for one in BOOK.norms if one.kind.value == "prohibition")


class TestVocabulary:
    """Words of levels and of the calendar claim no more than is so."""

    def test_an_establishment_is_not_called_private(self) -> None:
        rows = [line.split(" | ") for line in made()["bodies.md"].splitlines() if line.startswith("| `")]
        stands = {row[0].strip("|` "): row[3] for row in rows}
        assert stands["health_facility"] == "at no level: a body, person or family of its own"
        assert stands["commune_police"] == "commune"
        assert "private" not in stands.values()

    def test_days_off_that_were_compiled_are_not_called_official(self) -> None:
        text = made()["calendar.md"]
        assert "official" not in text.lower()
        known = [line for line in text.splitlines() if line.startswith(("Decided; known from: ", "Forecast: "))]
        assert len(known) == len(BOOK.calendar.years if BOOK.calendar else ())


class TestNeeded:
    """Which texts must say so wherever a condition holds."""

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (NOT_HELD, ["one"]),
            (AllOf((ALWAYS, NOT_HELD, OTHER)), ["one", "other"]),
            (AnyOf((NOT_HELD, AllOf((OTHER, NOT_HELD)))), ["one"]),
            (AnyOf((NOT_HELD, ALWAYS)), []),
            (AnyOf(()), []),
            (ByReading(Key("r"), (("a", NOT_HELD), ("b", NOT_HELD)), SOURCE), ["one"]),
            (ByReading(Key("r"), (("a", NOT_HELD), ("b", ALWAYS)), SOURCE), []),
            (Not(NOT_HELD), []),
        ],
    )
    def test_of_every_sort(self, condition: Condition, expected: list[str]) -> None:
        assert [*needed(condition)] == expected


class TestMarkup:
    """Names of files, anchors, and names in code."""

    def test_names_of_files_are_plain_and_differ(self) -> None:
        names = [file_name(one.identity) for one in BOOK.instruments]
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[a-z0-9-]+\.md", name) for name in names)
        assert all(re.fullmatch(r"[a-zA-Z0-9_/-]+\.md", path) for path in made())

    def test_names_in_code_are_links_but_choices(self) -> None:
        text = linked("`victim`, `minor_age`: `under_18` → `nothing`", BOOK)
        assert text == "[`victim`], [`minor_age`]: `under_18` → `nothing`"
        places = "[`victim`]: ../definitions.md#victim\n[`minor_age`]: ../readings/minor_age.md"
        assert referenced(text, BOOK, "../") == f"{text}\n\n{places}"
        assert referenced("no names", BOOK, "") == "no names"

    def test_a_bar_in_a_cell(self) -> None:
        assert table(["a"], [["b|c"]]) == "| a |\n| --- |\n| b&#124;c |"

    def test_a_point_with_a_letter_of_its_own(self) -> None:
        assert slug(heading(Citation.parse("66/2011/QH12:42.1.đ"))) == "article-42-clause-1-point-đ"

    def test_lines_end_as_they_should(self) -> None:
        for path, text in made().items():
            assert text.endswith("\n"), path
            assert not text.endswith("\n\n"), path
            assert "\n\n\n" not in text, path
            assert not any(line != line.rstrip() for line in text.splitlines()), path
