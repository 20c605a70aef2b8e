import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.engine.scenes import events
from tests.reports.test_text import approved

from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.person import Person
from victim_protocol.dates.partial import PartialDate
from victim_protocol.keeping import record_departure
from victim_protocol.law.key import Key
from victim_protocol.proceedings import Proceedings, proceedings
from victim_protocol.reports.proceedings import told_duties, told_timeline
from victim_protocol.statutes.book import default_book
from victim_protocol.wire.case_file import read_case, read_file

BOOK = default_book()
AWAITING = Path(__file__).parents[1] / "cases" / "self_report_awaiting.toml"


def entry(day: str, event: str | None, actor: str | None = None, receiver: str | None = None, **more: object) -> Entry:
    """An entry of the one person."""
    keys = (None if key is None else Key(key) for key in (event, actor, receiver))
    named = dict(zip(("event", "actor", "receiver"), keys, strict=True))
    return Entry(person="p1", day=date.fromisoformat(day), **{**named, **more})  # type: ignore[arg-type]


def case_of(*entries: Entry) -> Case:
    return Case(persons=[Person(id="p1")], entries=entries)


def found_in(case: Case, on: str, **readings: str) -> Proceedings:
    return proceedings(case, on=date.fromisoformat(on), readings=readings)[0]


def duties_in(case: Case, on: str, language: str = "en", **readings: str) -> list[str]:
    return told_duties(found_in(case, on, **readings), BOOK, language).splitlines()


def timeline_in(case: Case, on: str, language: str = "en") -> list[str]:
    return told_timeline(found_in(case, on), BOOK, language).splitlines()


DECLARED = entry("2017-09-01", "declared", "commune_committee")
NOTIFIED = entry("2017-09-01", "division_notified", "commune_committee", "district_division")


class TestStanding:
    """Where the procedures stand, and who answers for the person."""

    def test_nothing_recorded(self) -> None:
        assert duties_in(case_of(), "2017-09-01") == [
            "Person p1. Day asked 01/09/2017.",
            "Procedures: none has begun.",
            "Answers for the person: not known (nothing is recorded).",
            "Nothing must be done.",
        ]

    def test_nobody_answers_for_an_establishment(self) -> None:
        lines = duties_in(Case(persons=[Person(id="e1", establishment=True)], entries=[]), "2017-09-01")
        assert lines == ["Person e1. Day asked 01/09/2017.", "Procedures: none has begun.", "Nothing must be done."]

    def test_under_way(self) -> None:
        lines = duties_in(case_of(DECLARED), "2017-09-03")
        assert lines[1:3] == ["Procedures", "    - self-report: with the commune, since 01/09/2017"]
        assert "Answers for the person: commune people's committee, since 01/09/2017." in lines

    def test_in_vietnamese(self) -> None:
        lines = duties_in(case_of(DECLARED), "2017-09-03", "vi")
        assert lines[0] == "Người p1. Ngày hỏi 03/09/2017."
        assert "Chịu trách nhiệm về người này: Ủy ban nhân dân cấp xã, từ 01/09/2017." in lines

    def test_an_end_of_which_no_text_says_what_follows(self) -> None:
        case = case_of(
            DECLARED,
            NOTIFIED,
            entry("2017-09-05", "verification_request_received", "district_police"),
            entry("2017-09-25", "found_not_victim", "district_police", "district_division"),
        )
        lines = duties_in(case, "2017-09-30")
        place = lines.index("    - self-report: found not to be a victim, since 25/09/2017 (at its end)")
        assert lines[place + 1].startswith("      not said: no text says what follows a finding")

    def test_where_no_text_says_who_answers(self) -> None:
        lines = duties_in(case_of(DECLARED, entry("2017-09-04", "disappeared")), "2017-09-05")
        event = BOOK.events[Key("disappeared")].en
        assert f"Answers for the person: not known (no text says, after 04/09/2017: {event})." in lines
        waits = f"What is done with the person waits, because of: {event} (no text says what follows)."
        assert waits in lines

    def test_where_it_is_not_recorded_who_answers(self) -> None:
        told = "\n".join(duties_in(case_of(entry("2017-09-01", "declared")), "2017-09-05"))
        assert "not known (it is not recorded who acted, or to whom: 01/09/2017: declared" in told

    def test_after_a_death(self) -> None:
        lines = duties_in(case_of(DECLARED, entry("2017-09-04", "died")), "2017-09-05")
        assert "Answers for the person: nobody: the person has died, since 04/09/2017." in lines
        assert "Nothing follows any more, because of: died (no text says what follows)." in lines
        assert "What may come next" not in lines


class TestOffers:
    """A handover that is offered, and on which reading it hangs who answers."""

    RESCUED = entry("2017-09-01", "rescued", "police")
    OFFERED = entry("2017-09-02", "handover_offered", "police", "district_division")

    def test_the_sender_answers(self) -> None:
        lines = duties_in(case_of(self.RESCUED, self.OFFERED), "2017-09-03")
        told = next(line for line in lines if line.startswith("Answers"))
        assert told.startswith("Answers for the person: police, since 01/09/2017; offered to district labour division")
        assert "; hangs on reading “who answers for the person between" in told

    def test_the_receiver_answers_under_the_other_reading(self) -> None:
        case = case_of(self.RESCUED, self.OFFERED)
        lines = duties_in(case, "2017-09-03", care_until_acceptance="receiver_once_offered")
        told = "Answers for the person: district labour division, since 02/09/2017; offered to "
        assert any(line.startswith(told) for line in lines)

    def test_in_the_timeline(self) -> None:
        lines = timeline_in(case_of(self.RESCUED, self.OFFERED), "2017-09-03")
        assert lines[-2:] == [
            "    02/09/2017: handover offered; by: police → district labour division",
            "        answers for the person: police; offered to district labour division on 02/09/2017",
        ]


class TestDuties:
    """Who does what, with which papers, by when, under which words, and what is open."""

    @staticmethod
    def after(lines: list[str], start: str) -> str:
        """The second line of a duty."""
        return lines[lines.index(next(line for line in lines if line.startswith(start))) + 1]

    def test_at_once_and_without_a_limit(self) -> None:
        lines = duties_in(case_of(DECLARED), "2017-09-03")
        start = "    - commune people's committee: notify the district division → district labour division"
        told = "      at once; the text gives no number; under sentence 3, clause 1, Article 24, Law 66/2011/QH12"
        assert self.after(lines, start) == told
        form = (
            "    - commune people's committee: guide the filling in of the declaration form; to bring: declaration of"
        )
        assert self.after(lines, form).startswith("      no limit in the text; under clause 1, Article 6")
        essentials = self.after(lines, "    - commune people's committee: give food, clothes")
        assert "; readings left open: are essential needs met on reception only" in essentials

    def test_late(self) -> None:
        lines = duties_in(case_of(DECLARED, NOTIFIED), "2017-09-07")
        place = lines.index("Late")
        assert lines[place + 1].startswith("    - district labour division: receive, support")
        assert lines[place + 2].startswith("      until 05/09/2017; within 3 days; late by 2 days")

    def test_left_behind(self) -> None:
        lines = duties_in(case_of(DECLARED, NOTIFIED), "2017-09-07")
        place = lines.index("Left behind: the case went on without it")
        assert lines[place + 2].startswith("      under ")

    def test_several_limits_and_what_they_hang_on(self) -> None:
        lines = duties_in(read_case(AWAITING.read_text(encoding="utf-8")), "2017-09-08")
        told = self.after(lines, "    - district police: verify a complex case")
        first, second = told.split(" | ")
        assert first.startswith("      until 06/11/2017; within 2 months; open (reading “how long may")
        assert second.startswith("until 27/11/2017; within 2 months; not yet open (reading “")
        assert ", the verification is complex, " in second.partition("; depends on: ")[2]
        assert "; readings left open: how long may the" in second

    def test_what_no_text_says(self) -> None:
        case = case_of(
            entry("2017-09-01", "mission_informed"), entry("2017-09-02", "received_by_mission", "mission_abroad")
        )
        lines = duties_in(case, "2017-09-03")
        told = self.after(lines, "    - mission of Viet Nam abroad: find a citizen and a victim")
        assert "; not said: no text says who certifies" in told

    def test_suspended(self) -> None:
        """Toward an adult; toward whoever may be a minor they go on."""
        entries = (entry("2017-09-01", "rescued", "police"), entry("2017-09-02", "disappeared"))
        grown = Case(persons=(Person(id="p1", born=PartialDate.parse("1990")),), entries=entries)
        assert "Suspended" not in duties_in(case_of(*entries), "2017-09-03")
        lines = duties_in(grown, "2017-09-03")
        assert lines[lines.index("Suspended") + 1].startswith("    - police, Border Guard, Coast Guard: bring")

    def test_what_may_come_next(self) -> None:
        lines = duties_in(case_of(DECLARED, NOTIFIED), "2017-09-03")
        told = lines[lines.index("What may come next") + 1 :]
        assert any(
            line.startswith(
                "    - the police received the request; by: district police; self-report: with the district"
            )
            for line in told
        )


class TestBesides:
    """What no table speaks of, and which papers nobody has recorded, is told as that."""

    def test_a_step_of_nothing_that_is_under_way(self) -> None:
        lines = duties_in(case_of(entry("2017-09-02", "set_out_home", "the_person")), "2017-09-03")
        place = lines.index("Entries of which no procedure that is under way speaks")
        assert lines[place + 1].startswith("    - 02/09/2017: set out home; by: the person")
        assert not lines[place + 2].startswith("      ")

    def test_papers_that_belong_to_a_step(self) -> None:
        steps = (
            DECLARED,
            NOTIFIED,
            entry("2017-09-04", "initial_information_established", "district_division"),
            entry("2017-09-05", "verification_requested", "district_division", "district_police"),
        )
        heading = "Papers that belong to a step and are not recorded"
        lines = duties_in(case_of(*steps), "2017-09-06")
        assert lines[lines.index(heading) + 1].endswith(": written request for verification")
        made = entry("2017-09-06", None, forms=(Key("verification_request"),))
        assert heading not in duties_in(case_of(*steps, made), "2017-09-06")
        named = entry("2017-09-05", "verification_requested", "district_division", "district_police", paper="no. 7")
        assert heading not in duties_in(case_of(*steps[:3], named), "2017-09-06")


class TestApproved:
    """Somebody who awaits the answer of the police, on each day asked: every duty, as it was read beside the texts."""

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_whole(self, language: str) -> None:
        file = read_file(AWAITING.read_text(encoding="utf-8"))
        days = sorted({ask.day for ask in file.asks})
        told = "\n\n".join(told_duties(proceedings(file.case, on=day)[0], BOOK, language) for day in days)
        name = f"duties.self_report_awaiting.{language}.txt"
        assert told == approved(name, told)


class TestIrregular:
    """What the tables do not allow is told with why."""

    EARLY = entry("2017-09-02", "found_not_victim", "district_police", "district_division")
    BROUGHT = entry("2017-09-02", "verification_requested", "district_division", "district_police", reason="secret")

    def test_refused(self) -> None:
        lines = duties_in(case_of(DECLARED, self.EARLY), "2017-09-03")
        place = lines.index("Entries that the tables do not allow")
        assert lines[place + 1].startswith("    - 02/09/2017: found not to be a victim; by: district police")
        assert lines[place + 2].startswith(
            "      not as the procedure has it: self-report, with the commune: no step of this stage; possible: "
        )
        assert lines[place + 2].strip() in "\n".join(timeline_in(case_of(DECLARED, self.EARLY), "2017-09-03"))

    def test_the_stage_is_that_of_the_time(self) -> None:
        later = entry("2017-09-03", "division_notified", "commune_committee", "district_division")
        lines = timeline_in(case_of(DECLARED, self.EARLY, later), "2017-09-08")
        assert any("has it: self-report, with the commune: no step of this stage" in line for line in lines)

    def test_departed_with_the_duties_passed_over(self) -> None:
        waits = entry("2017-09-01", None, facts={Key("poor_household"): True})
        case = record_departure(case_of(DECLARED, waits), self.BROUGHT, "secret")
        lines = [line.strip() for line in timeline_in(case, "2017-09-03")]
        place = lines.index("02/09/2017: verification requested; by: district labour division → district police")
        assert lines[place + 1].startswith("self-report: ")
        assert lines[place + 1].partition(" → ")[2].startswith("being verified by the district police (")
        assert lines[place + 2].startswith("departs from the procedure, but happened: self-report, with the commune: ")
        passed = "left open, and not done since: commune people's committee: notify the district division ("
        assert [line for line in lines if line.startswith(passed)] == [
            line for line in lines[place + 3 :] if line.startswith(passed)
        ]
        assert any(line.startswith(passed) for line in lines)
        assert "secret" not in "\n".join(lines)


class TestTimeline:
    """Each entry in the order of recording."""

    def test_nothing(self) -> None:
        assert timeline_in(case_of(), "2017-09-01") == ["Person p1", "    nothing is recorded"]

    def test_moves_tasks_and_custody(self) -> None:
        case = case_of(DECLARED, entry("2017-09-01", "regimes_explained", "commune_committee"), NOTIFIED)
        lines, words = timeline_in(case, "2017-09-03"), "sentence 1, clause 1, Article 24, Law 66/2011/QH12"
        assert lines[:5] == [
            "Person p1",
            "    01/09/2017: declared having been trafficked; by: commune people's committee",
            f"        self-report: not started → with the commune ({words})",
            f"        care, placement and the way home: not started → in the care of the body that received ({words})",
            "        answers for the person: commune people's committee",
        ]
        task = "        self-report: with the commune – explain the regimes and the formalities (clause 2, Article 13, "
        assert lines[6].startswith(task)

    def test_recorded_on_another_day(self) -> None:
        later = entry("2017-09-01", "declared", "commune_committee", recorded=date(2017, 9, 4))
        assert timeline_in(case_of(later), "2017-09-05")[1].startswith("    01/09/2017 (recorded 04/09/2017): declared")

    def test_no_event(self) -> None:
        known = entry("2017-09-01", None, facts={Key("poor_household"): True})
        assert timeline_in(case_of(known), "2017-09-05")[1:] == ["    01/09/2017: information recorded, no event"]

    def test_outside_of_every_procedure_that_is_held(self) -> None:
        lines = timeline_in(case_of(entry("2017-09-01", "set_out_home", "the_person")), "2017-09-05")
        assert lines[2] == "        no procedure that is under way has this step"


class TestAnyCase:
    """Of any case something is told, in NFC, and nothing that is known of the person beside days, events and bodies."""

    @pytest.mark.exhaustive
    @settings(max_examples=60)
    @given(scene=events())
    def test_it_can_be_told(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        for one in proceedings(case, on=on):
            for language in ("vi", "en"):
                text = told_duties(one, BOOK, language) + told_timeline(one, BOOK, language)
                assert unicodedata.is_normalized("NFC", text)
                assert text.startswith(("Người p1", "Person p1"))

    @pytest.mark.exhaustive
    @settings(max_examples=60)
    @given(scene=events())
    def test_every_duty_and_every_entry_is_told(self, scene: tuple[Case, date]) -> None:
        case, on = scene
        for one in proceedings(case, on=on):
            lines = told_duties(one, BOOK, "en").splitlines()
            items = [line for line in lines if line.startswith("    - ")]
            others = len(one.stages) + len(one.irregular) + len(one.unchecked) + len(dict.fromkeys(one.options))
            others += len(one.outside) + len(one.unrecorded_papers)
            assert len(items) == len(one.duties) + others
            days = [line for line in told_timeline(one, BOOK, "en").splitlines() if line[4:5].isdigit()]
            assert len(days) == len(one.course.taken)

    @pytest.mark.parametrize("hidden", ["Hoa", "blue folder", "Lào Cai"])
    def test_papers_places_and_reasons_stay_hidden(self, hidden: str) -> None:
        told = entry(
            "2017-09-01",
            "declared",
            "commune_committee",
            paper="blue folder",
            place="Lào Cai",
            reason="Hoa",
        )
        case = case_of(told)
        text = "\n".join([*duties_in(case, "2017-09-02"), *timeline_in(case, "2017-09-02")])
        assert hidden not in text
