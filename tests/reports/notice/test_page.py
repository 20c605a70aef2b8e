from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from attrs import evolve
from tests.reports.test_text import approved
from tests.statutes.scene import victim

from victim_protocol.assessment import Assessment, assess
from victim_protocol.case.case import Case
from victim_protocol.case.person import Person
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.labels import Catalogue
from victim_protocol.law.benefit import Recipient, Status
from victim_protocol.law.explain import Truth
from victim_protocol.law.norm import NormKind
from victim_protocol.reports.notice import notice, notice_labels
from victim_protocol.reports.notice.page import COLUMNS
from victim_protocol.reports.notice.plain import PLAIN, plain_label
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case, read_file

ROOT = Path(__file__).parents[3]
CASES = ROOT / "tests" / "cases"
BOOK = default_book()
LINES = 72
"""On a sheet of A4, in nine points."""
MARKED = Catalogue(code="xx", texts={label.en: f"⟦{label.en}⟧" for label in notice_labels(BOOK)}, base="en")
"""Every text stands between brackets, so that what is not from the catalogue is seen."""


def of_file(name: str, on: date) -> Assessment:
    return assess(read_case((CASES / f"{name}.toml").read_text(encoding="utf-8")), on=on)


def of_entries(*entries: object, on: date) -> Assessment:
    return assess(Case(persons=(Person(id="p1"),), entries=entries), on=on)  # type: ignore[arg-type]


def every_answer() -> Iterator[Assessment]:
    """Every day that some case file asks about."""
    for path in chain(CASES.glob("*.toml"), (ROOT / "examples" / "cases").rglob("*.toml")):
        file = read_file(path.read_text(encoding="utf-8"))
        for day in {ask.day for ask in file.asks}:
            try:
                yield assess(file.case, on=day)
            except NotModelled:
                continue


ANSWERS = tuple(every_answer())


class TestApproved:
    """Two persons' notices, as they were read and approved."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    @pytest.mark.parametrize(
        ("name", "on", "person"),
        [
            ("adult_poor_household", date(2017, 5, 10), "p1"),
            ("foreigner_with_small_child", date(2017, 6, 15), "mother"),
        ],
    )
    def test_as_it_was_read(self, name: str, on: date, person: str, language: str) -> None:
        text = notice(of_file(name, on), person, language)
        assert text == approved(f"notice.{name}.{language}.txt", text)


class TestOnePage:
    """A notice fits on one sheet, whoever it is for."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_lines_and_columns(self, language: str) -> None:
        pages = [notice(one, person.person, language) for one in ANSWERS for person in one.persons]
        assert len(pages) > 40
        assert max(len(page.splitlines()) for page in pages) <= LINES
        assert max(len(line) for page in pages for line in page.splitlines()) <= COLUMNS

    def test_of_a_person_of_whom_nothing_is_known(self) -> None:
        text = notice(of_entries(on=date(2017, 5, 10)), "p1", "en")
        assert len(text.splitlines()) <= LINES
        assert "Nothing is recorded yet." in text
        assert "person found not to be a victim" not in text


class TestTheSameFindings:
    """The notice names every support that the findings name, and says no other thing of it."""

    def test_every_support_that_is_not_refused_is_named(self) -> None:
        for answer in ANSWERS:
            for person in answer.persons:
                text = " ".join(notice(answer, person.person, "en").split())
                for finding in person.support.values():
                    said = plain_label(finding.benefit)["en"]
                    assert finding.status is Status.REFUSED or said in text

    def test_who_is_refused_everything_of_a_kind_is_told_to_ask(self) -> None:
        answer = of_file("adult_poor_household", date(2017, 5, 10))
        assert "If you think that is wrong, ask or complain." in notice(answer, "p1", "en")

    def test_what_waits_names_the_event(self) -> None:
        text = " ".join(notice(of_file("adult_poor_household", date(2017, 3, 25)), "p1", "en").split())
        assert "once you are home (it waits for this: back at the residence)" in text

    def test_rights_that_hold_and_those_that_may(self) -> None:
        answer = of_file("adult_poor_household", date(2017, 5, 10))
        text = " ".join(notice(answer, "p1", "en").split())
        rights, duties = (text.partition(heading)[2] for heading in ("YOUR OTHER RIGHTS", "YOUR DUTIES"))
        for found in answer.person("p1").norms:
            if found.norm.kind in (NormKind.RIGHT, NormKind.DUTY):
                section = rights.partition("YOUR DUTIES")[0] if found.norm.kind is NormKind.RIGHT else duties
                held, _, perhaps = section.partition("perhaps: ")
                assert found.norm.label["en"] in (perhaps if found.truth is Truth.UNKNOWN else held)

    def test_the_last_day_to_apply_until_one_has(self) -> None:
        before = notice(of_file("adult_poor_household", date(2017, 5, 9)), "p1", "en")
        assert "- send the application for support: by 20/03/2018 at the latest" in before
        assert "bring application" in before
        after = notice(of_file("adult_poor_household", date(2017, 5, 10)), "p1", "en")
        assert "- send the application for support: done on 10/05/2017" in after
        assert "bring" not in after.partition("WHEN YOU APPLY")[2].partition("YOUR OTHER RIGHTS")[0]

    def test_a_paper_that_serves_under_one_reading_is_told_apart(self) -> None:
        """Law Article 28 lists four; what else serves hangs on readings."""
        case = read_case((CASES / "adult_poor_household.toml").read_text(encoding="utf-8"))
        disputed = "perhaps this serves too: certificate of the provincial police; another paper of a competent body"
        chosen = {"papers_for_the_claim": "any_competent_body", "certificate_of_provincial_police": "in_the_list"}
        for readings, told in ((dict[str, str](), True), (chosen, False)):
            text = " ".join(notice(assess(case, on=date(2017, 5, 9), readings=readings), "p1", "en").split())
            assert (disputed in text) is told

    def test_what_should_have_been_given_by_now_names_its_days(self) -> None:
        text = notice(of_file("adult_poor_household", date(2017, 5, 9)), "p1", "en")
        assert "victim-support establishment, for 20/03/2017–31/03/2017\n- meals" in text
        assert "for 20/03/2017" not in notice(of_file("adult_poor_household", date(2017, 3, 25)), "p1", "en")

    def test_of_the_dead_nothing_is_asked(self) -> None:
        answer = of_file("death_in_the_establishment", date(2022, 5, 20))
        (person,) = answer.persons
        text = notice(answer, person.person, "en")
        assert f"This person died on {person.died:%d/%m/%Y}." in text
        assert not any(heading in text for heading in ("YOUR OTHER RIGHTS", "YOUR DUTIES", "WHEN YOU APPLY"))
        assert "advice on the law" not in text

    def test_a_death_after_the_day_asked_is_hidden(self) -> None:
        answer = of_file("death_in_the_establishment", date(2022, 5, 8))
        assert answer.persons[0].died is None
        text = notice(answer, "p1", "en")
        assert "This person died" not in text
        assert "YOUR DUTIES" in text

    @pytest.mark.parametrize("day", [date(2025, 6, 20), date(2025, 7, 10)])
    def test_of_a_law_that_is_held_in_part_it_is_said(self, day: date) -> None:
        """Whichever law governs the support."""
        text = notice(of_entries(victim(day=day), on=date(2025, 8, 15)), "p1", "en")
        assert "Of the law on other rights from 01/07/2025 only a part could be read" in text

    def test_a_last_day_that_cannot_be_counted(self) -> None:
        """Where no day off of the year is known, a last day that may have to move is not known."""
        day = date(2024, 6, 3)
        assert BOOK.calendar is not None
        years = tuple(year for year in BOOK.calendar.years if year.year <= day.year)
        book = evolve(BOOK, calendar=evolve(BOOK.calendar, years=years))
        case = Case(persons=(Person(id="p1"),), entries=(victim(day=day, poor_household=True),))
        text = notice(assess(case, on=day, book=book), "p1", "en")
        assert "- send the application for support: the last day is not known" in text

    def test_bodies_that_no_longer_act(self) -> None:
        """From 01/03/2025 it is not known who acts in the place of the labour bodies."""
        day = date(2025, 4, 1)
        text = " ".join(notice(of_entries(victim(day=day), on=day), "p1", "en").split())
        assert "who acts from 01/03/2025 in place of the district police and the labour bodies" in text
        assert "provincial labour department" not in text


class TestLanguages:
    """Every word of a notice comes from the catalogue."""

    def test_nothing_is_told_outside_the_catalogue(self) -> None:
        for answer in ANSWERS:
            for person in answer.persons:
                text = " ".join(notice(answer, person.person, MARKED).split())
                assert not _letters(_outside(text).replace(person.person, ""))

    def test_what_a_catalogue_lacks_is_told_in_its_base_language(self) -> None:
        answer = of_file("adult_poor_household", date(2017, 5, 10))
        only_title = Catalogue(code="xx", texts={"YOUR RIGHTS": "⟦title⟧"}, base="vi")
        first, rest = notice(answer, "p1", only_title).split("\n", 1)
        assert (first, rest) == ("⟦title⟧", notice(answer, "p1", "vi").split("\n", 1)[1])

    def test_plain_words_are_of_supports_that_exist(self) -> None:
        given = [one for one in BOOK.benefits if one.recipient is Recipient.PERSON]
        assert set(PLAIN) <= {name for one in given for name in (one.key, f"{one.regime}.{one.key}")}

    def test_no_english_text_stands_for_two_vietnamese_ones_of_different_meaning(self) -> None:
        """Else one translation would serve for both."""
        english = [label.en for label in notice_labels(BOOK)]
        assert sorted({one for one in english if english.count(one) > 1}) == []


def _outside(text: str) -> str:
    """What stands outside all brackets."""
    depth, left = 0, []
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        if depth == 0:
            left.append(letter)
    return "".join(left)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalpha())


def test_an_unknown_person_is_an_error() -> None:
    """As in an assessment."""
    with pytest.raises(InvalidFact, match="no such person"):
        notice(of_entries(on=date(2017, 5, 10)), "p2")
