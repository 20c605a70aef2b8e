from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from victim_protocol.errors import InvalidFact, WireError
from victim_protocol.law.fact import UNKNOWN, Range
from victim_protocol.law.key import Key
from victim_protocol.wire.case_file import read_case, read_file
from victim_protocol.wire.runner import run

PERSON = '[person.p1]\ncitizenship = "viet_nam"\n'
CERTIFIED = PERSON + '[[entry]]\nday = 2017-03-20\nevent = "certified"\n'
FAMILY = PERSON + '[person.p2]\naccompanies = "p1"\n'


def problems(text: str) -> dict[str, str]:
    """What is wrong with a file, in English, by path."""
    with pytest.raises((WireError, InvalidFact), match=r".") as caught:
        read_file(text)
    for problem in caught.value.problems:
        assert problem.vi
        assert problem.vi != problem.en
    assert len(set(caught.value.problems)) == len(caught.value.problems)
    return {problem.path: problem.en for problem in caught.value.problems}


def entry(text: str) -> str:
    return f"{PERSON}[[entry]]\nday = 2017-03-20\n{text}\n"


def asking(text: str) -> str:
    return f"{CERTIFIED}[[ask]]\nday = 2017-05-10\n{text}\n"


class TestReading:
    """A file becomes a case and what is asked of it."""

    def test_a_person_with_what_is_known_when_the_case_opens(self) -> None:
        text = 'title = "A case"\n' + CERTIFIED.replace("citizen", 'born = "1993"\npoor_household = true\ncitizen')
        file = read_file(text)
        opening = file.case.entries[0]
        assert file.title == "A case"
        assert opening.day == date(2017, 3, 20)
        assert opening.facts == {"citizenship": "viet_nam", "poor_household": True}
        born = file.case.person("p1").born
        assert born is not None
        assert (born.earliest, born.latest) == (date(1993, 1, 1), date(1993, 12, 31))

    def test_an_entry_with_everything(self) -> None:
        case = read_case(
            entry(
                'recorded = 2017-03-22\nsince = 2017-03-01\nevent = "certified"\nactor = "district_police"\n'
                'paper = "No. 1"\nplace = "border"\ncosts = { fare = 350_000 }\n'
                'id = "e1"\nreceiver = "provincial_department"\nforms = ["support_request"]\n'
                'departs = true\nreason = "flood"\n'
                "happened_at = 2017-03-20T08:00:00+07:00\nrecorded_at = 2017-03-22T01:00:00Z\n"
                'facts = { days_on_road = 2, poor_household = "unknown" }'
            )
        )
        row = case.entries[-1]
        assert (row.recorded, row.since, row.event) == (date(2017, 3, 22), date(2017, 3, 1), "certified")
        assert (row.actor, row.paper, row.place) == ("district_police", "No. 1", "border")
        assert row.costs == {"fare": 350_000}
        assert row.facts == {"days_on_road": 2, "poor_household": UNKNOWN}
        assert (row.id, row.receiver, row.forms) == ("e1", "provincial_department", ("support_request",))
        assert (row.departs, row.reason) == (True, "flood")
        assert row.happened_at == datetime(2017, 3, 20, 1, tzinfo=UTC)
        assert row.recorded_at == datetime(2017, 3, 22, 1, tzinfo=UTC)

    def test_an_entry_that_corrects_another(self) -> None:
        case = read_case(entry('id = "e1"\nevent = "certified"\n[[entry]]\nday = 2017-03-21\ncorrects = "e1"'))
        assert case.history("p1").events == ()

    @pytest.mark.parametrize(
        ("bounds", "value"),
        [
            ("{ low = 1, high = 3 }", Range(1, 3)),
            ("{ low = 1 }", Range(1, None)),
            ("{ high = 3 }", Range(0, 3)),
            ("{}", Range(0, None)),
        ],
    )
    def test_a_number_known_in_part(self, bounds: str, value: Range) -> None:
        assert read_case(entry(f"facts.days_on_road = {bounds}")).entries[-1].facts[Key("days_on_road")] == value

    def test_an_entry_of_several_persons(self) -> None:
        case = read_case(FAMILY + '[[entry]]\nday = 2017-03-20\nperson = ["p1", "p2"]\nevent = "lodged"\n')
        assert [row.person for row in case.entries if row.event] == ["p1", "p2"]

    def test_the_day_on_which_the_case_opens(self) -> None:
        assert read_case("opened = 2017-01-02\n" + CERTIFIED).entries[0].day == date(2017, 1, 2)
        assert read_case(PERSON + "[[ask]]\nday = 2017-05-10\n").entries[0].day == date(2017, 5, 10)
        assert read_case("[person.p1]\n").entries == ()

    def test_a_birth_date_written_as_a_day(self) -> None:
        born = read_case("[person.p1]\nborn = 1993-01-05\n").person("p1").born
        assert born is not None
        assert born.earliest == born.latest == date(1993, 1, 5)

    def test_the_only_person_is_the_one_asked_about(self) -> None:
        (ask,) = read_file(asking('readings = { minor_age = "under_16" }\naccept = "official"')).asks
        assert (ask.person, ask.readings, ask.accept) == ("p1", {"minor_age": "under_16"}, "official")

    def test_one_of_several_is_asked_about(self) -> None:
        text = FAMILY + '[[ask]]\nday = 2017-05-10\nperson = "p2"\n'
        assert [ask.person for ask in read_file(text).asks] == ["p2"]


class TestTheFileAsAWhole:
    """What is no case file is refused as a whole."""

    @pytest.mark.parametrize(
        ("text", "path", "said"),
        [
            (PERSON + PERSON, "file", "not valid TOML at line 3, column"),
            (entry('event = "certified"').replace("03-20", "02-30"), "file", "not valid TOML at line 4, column 7"),
            ("x = " + "9" * 5_000, "file", "not valid TOML"),
            ("x = " + "[" * 100_000, "file", "not valid TOML"),
            ("#" * 1_000_001, "file", "longer than 1000000 characters"),
            ("a." * 20 + "b = 1", ".".join("a" * 17), "nested too deeply"),
            ('title = "a\u0301"', "title", "text not in Unicode NFC"),
            ("", "person", "a case needs a person"),
            ("person = 3", "person", "not a table"),
            ("[entry]\n[person.p1]\n", "entry", "not a list"),
            ('[person."Nguyễn Thị A"]', "person[0]", "a person's code is made of"),
        ],
    )
    def test_one_problem(self, text: str, path: str, said: str) -> None:
        ((found, told),) = problems(text).items()
        assert found == path
        assert told.startswith(said)

    def test_the_place_in_vietnamese(self) -> None:
        with pytest.raises(WireError, match="TOML") as caught:
            read_file("x = \n")
        assert caught.value.text("vi").startswith("file: không phải TOML hợp lệ ở dòng 1, cột")

    def test_a_name_is_not_repeated(self) -> None:
        assert "Nguyễn" not in str(problems('[person."Nguyễn Thị A"]\nhọ = 1'.replace("họ", '"Họ tên"')))


class TestStrict:
    """Whatever is not as it should be is told, with its path in the file."""

    @pytest.mark.parametrize(
        ("text", "path", "said"),
        [
            ("opend = 2017-01-01\n" + CERTIFIED, "opend", "unknown key"),
            (entry('evnt = "certified"'), "entry[0].evnt", "unknown key"),
            (entry('event = "certifed"'), "entry[0].event", "not in the vocabulary; similar: certified"),
            (entry('actor = "mayor_of_nowhere"'), "entry[0].actor", "not in the vocabulary"),
            (entry("costs = { hotel_room = 1 }"), "entry[0].costs.hotel_room", "not in the vocabulary"),
            (entry("facts = { poor = true }"), "entry[0].facts.poor", "not in the vocabulary"),
            (entry('facts = { poor_household = "false" }'), "entry[0].facts.poor_household", "not true or false"),
            (entry("facts = { days_on_road = 1.9 }"), "entry[0].facts.days_on_road", "not a whole number"),
            (entry("facts = { days_on_road = true }"), "entry[0].facts.days_on_road", "not a whole number"),
            (entry("facts = { days_on_road = nan }"), "entry[0].facts.days_on_road", "not a whole number"),
            (entry("facts = { days_on_road = -1 }"), "entry[0].facts.days_on_road", "not a whole number"),
            (entry("facts = { days_on_road = { low = -1 } }"), "entry[0].facts.days_on_road", "not bounds"),
            (entry("facts = { days_on_road = { low = 1.5 } }"), "entry[0].facts.days_on_road", "not bounds"),
            (entry("facts = { days_on_road = { lower = 1 } }"), "entry[0].facts.days_on_road", "not bounds"),
            (entry("facts = { days_on_road = { low = 3, high = 2 } }"), "entry[0].facts.days_on_road", "the upper"),
            (entry("facts = { age = 3 }"), "entry[0].facts.age", "not stated but worked out"),
            (entry("costs = { fare = 1.5 }"), "entry[0].costs.fare", "not a whole number of đồng"),
            (entry("costs = { fare = -1 }"), "entry[0].costs.fare", "not a whole number of đồng"),
            (entry("recorded = 2017-03-19"), "entry[0].recorded", "recorded before it happened"),
            (entry("recorded = 2017-03-21T08:00:00"), "entry[0].recorded", "not a day"),
            (entry('id = "Họ tên"'), "entry[0].id", "an entry's id"),
            (entry('id = "e1"\n[[entry]]\nday = 2017-03-20\nid = "e1"'), "entry[1].id", "two entries"),
            (entry('corrects = "e1"'), "entry[0].corrects", "no earlier entry"),
            (FAMILY + '[[entry]]\nday = 2017-03-20\nperson = ["p1", "p2"]\nid = "e1"', "entry[0].id", "an id is"),
            (entry('receiver = "baker"'), "entry[0].receiver", "not in the vocabulary"),
            (entry('forms = ["x", "Mẫu 1"]'), "entry[0].forms[1]", "not the code of a paper"),
            (entry('forms = "x"'), "entry[0].forms", "not a list"),
            (entry("departs = 1"), "entry[0].departs", "not true or false"),
            (entry("happened_at = 2017-03-20"), "entry[0].happened_at", "not a moment with its offset"),
            (entry("happened_at = 2017-03-20T08:00:00"), "entry[0].happened_at", "not a moment with its offset"),
            (entry("recorded_at = 2017-03-20T18:00:00Z"), "entry[0].recorded_at", "in Viet Nam's time"),
            (entry("person = 3"), "entry[0].person", "not a person's code"),
            (entry("person = []"), "entry[0].person", "not a person's code"),
            (entry('person = ["p1", "p1"]'), "entry[0].person", "a person is named twice"),
            (entry('person = "p9"'), "entry[0].person", "no such person"),
            (FAMILY + "[[entry]]\nday = 2017-03-20", "entry[0].person", "not a person's code"),
            (PERSON, "person.p1", "no day from which this is known: opened"),
            (CERTIFIED.replace("citizenship", "citzenship"), "person.p1.citzenship", "not in the vocabulary"),
            (CERTIFIED.replace("citizenship", '"Họ tên"'), "person.p1[0]", "not in the vocabulary"),
            (PERSON + "establishment = 1\n[[ask]]\nday = 2017-01-01", "person.p1.establishment", "not true or false"),
            (PERSON + "accompanies = 3\n[[ask]]\nday = 2017-01-01", "person.p1.accompanies", "not a code"),
            ("[person.p1]\nborn = 1993", "person.p1.born", "not a date"),
            ('[person.p1]\nborn = "1993-13"', "person.p1.born", "not a date"),
            ("[person.p1]\nborn = 1993-01-05T08:00:00", "person.p1.born", "not a date"),
            ('[person.p1]\naccompanies = "p2"', "person.p1.accompanies", "the case has no other person"),
            (CERTIFIED.replace("citizen", 'born = "2018"\ncitizen'), "entry[0].day", "before the birth"),
            (CERTIFIED.replace("citizen", 'born = "2018"\ncitizen'), "person.p1", "before the birth"),
        ],
    )
    def test_each(self, text: str, path: str, said: str) -> None:
        assert problems(text)[path].startswith(said)

    def test_stays_that_overlap_and_that_end_before_they_begin(self) -> None:
        text = PERSON + "".join(
            f'[[entry]]\nday = 2017-03-{day}\nevent = "{event}"\n'
            for day, event in [(10, "left_establishment"), (11, "lodged"), (12, "lodged")]
        )
        assert problems(text) == {
            "entry[0].event": "a stay that ends before it begins",
            "entry[2].event": "a stay while another one is running",
        }

    def test_an_entry_that_cannot_be_read_may_have_begun_the_stay(self) -> None:
        text = (
            PERSON
            + '[[entry]]\nday = "x"\nevent = "lodged"\n[[entry]]\nday = 2017-03-12\nevent = "left_establishment"\n'
        )
        assert list(problems(text)) == ["entry[0].day"]
        assert list(problems(text + "recorded = 2017-03-11\n")) == ["entry[0].day", "entry[1].recorded"]

    def test_an_entry_that_cannot_be_read_may_be_the_one_that_is_corrected(self) -> None:
        text = PERSON + '[[entry]]\nday = "x"\nid = "e1"\n[[entry]]\nday = 2017-03-12\ncorrects = "e1"\n'
        assert list(problems(text)) == ["entry[0].day"]

    def test_an_id_belongs_to_one_persons_entry(self) -> None:
        row = '[[entry]]\nday = 2017-03-20\nperson = ["p1", "p2"]\n'
        assert list(problems(FAMILY + row + 'id = "e1"\n' + row + 'id = "e2"\n')) == ["entry[0].id", "entry[1].id"]
        own = '[[entry]]\nday = 2017-03-20\nperson = "p1"\ncorrects = "e1"\n'
        assert list(problems(FAMILY + row + 'id = "e1"\n' + own)) == ["entry[0].id"]

    def test_nor_is_a_day_missing_where_an_entry_cannot_be_read(self) -> None:
        assert list(problems(PERSON + '[[entry]]\nday = "x"\n')) == ["entry[0].day"]

    def test_all_at_once(self) -> None:
        text = (
            '[person.p1]\nborn = "x"\npoor_household = 3\n'
            '[[entry]]\nday = 2017-03-20\nevent = "nothing"\nfacts = { days_on_road = { low = 3, high = 2 } }\n'
            '[[entry]]\nday = "x"\n'
            '[[ask]]\nday = 2017-05-10\nperson = "p9"\n[ask.expect.support.meals]\nstatus = "paid"\n'
            "[[ask]]\nday = 3\n"
        )
        assert set(problems(text)) == {
            "person.p1.born",
            "person.p1.poor_household",
            "entry[0].event",
            "entry[0].facts.days_on_road",
            "entry[1].day",
            "ask[0].person",
            "ask[0].expect.support.meals.status",
            "ask[1].day",
        }

    def test_of_an_entry_of_two_persons_a_problem_is_told_once(self) -> None:
        text = FAMILY + (
            '[[entry]]\nday = 2017-03-20\nperson = ["p1", "p2"]\nevent = "nothing"\n'
            "facts = { days_on_road = { low = 3, high = 2 }, poor_household = 1 }\n"
        )
        assert set(problems(text)) == {
            "entry[0].event",
            "entry[0].facts.days_on_road",
            "entry[0].facts.poor_household",
        }

    def test_no_value_of_a_fact_and_no_birth_date_is_repeated(self) -> None:
        text = (
            '[person.p1]\nborn = "1987-02-31"\ncitizenship = "atlantis"\n'
            '[[entry]]\nday = 2017-03-20\nfacts = { days_on_road = 7654, poor_household = "secret" }\n'
        )
        told = str(problems(text))
        assert not any(value in told for value in ("1987", "31", "atlantis", "7654", "secret"))


class TestExpectations:
    """An expectation that the book cannot meet or miss is told when the file is read."""

    @pytest.mark.parametrize(
        ("text", "path"),
        [
            ("readings = { minor_age = 3 }", "readings.minor_age"),
            ('readings = { minor_age = "under_21" }', "readings.minor_age"),
            ('readings = { adult_age = "under_21" }', "readings.adult_age"),
            ('accept = "rumour"', "accept"),
            ('person = "p9"', "person"),
            ('expect.regime = "law_1999"', "expect.regime"),
            ('expect.standing = { victims = "holds" }', "expect.standing.victims"),
            ('expect.standing = { victim = "yes" }', "expect.standing.victim"),
            ("expect = { not_modelled = true, owed = { low = 1 } }", "expect.not_modelled"),
            ('expect.not_modelled = "true"', "expect.not_modelled"),
            ("expect.owed = { low = 3, high = 2 }", "expect.owed"),
            ("expect.owed = { low = -1 }", "expect.owed.low"),
            ("expect.owed = { low = 1.5 }", "expect.owed.low"),
            ("expect.possible = { high = true }", "expect.possible.high"),
            ("expect.support.meal.status = 'owed'", "expect.support.meal"),
            ("expect.support.meals.status = 'paid'", "expect.support.meals.status"),
            ("expect.support.meals.possible = ['owed', 'undetermined']", "expect.support.meals.possible[1]"),
            ("expect.support.meals.needs = ['poverty']", "expect.support.meals.needs[0]"),
            ("expect.support.meals.needs = 'poor_household'", "expect.support.meals.needs"),
            ("expect.support.meals.waits_for = [['certified', 'age']]", "expect.support.meals.waits_for[0][1]"),
            ("expect.support.meals.under.minor_age.under_21 = ['owed']", "expect.support.meals.under.minor_age"),
            ("expect.support.meals.under.adult_age.x = ['owed']", "expect.support.meals.under.adult_age"),
            (
                "expect.support.meals.under.minor_age.under_18 = ['paid']",
                "expect.support.meals.under.minor_age.under_18[0]",
            ),
            ("expect.support.meals.articles = ['Điều 19']", "expect.support.meals.articles[0]"),
            ("expect.support.meals.articles = ['Điều 19 Nghị định 09/2013/NĐ-CP']", "expect.support.meals.articles[0]"),
            ("expect.support.meals.amount = { low = 2, high = 1 }", "expect.support.meals.amount"),
            ("expect.support.meals.cut_days = -1", "expect.support.meals.cut_days"),
            ("expect.support.meals.cut_dong = -1", "expect.support.meals.cut_dong"),
            ("expect.support.meals.cut_dong = 1.0", "expect.support.meals.cut_dong"),
        ],
    )
    def test_each(self, text: str, path: str) -> None:
        assert list(problems(asking(text))) == [f"ask[0].{path}"]

    def test_everything_that_can_be_expected(self) -> None:
        text = """
            known = 2017-05-10
            readings = { minor_age = "under_16" }
            accept = "secondary"
            [ask.expect]
            regime = "law_2011"
            standing = { victim = "holds" }
            owed = { low = 1, high = 2 }
            possible = { low = 1 }
            [ask.expect.support.meals]
            status = "undetermined"
            possible = ["refused", "not_yet", "considered", "owed"]
            needs = ["poor_household", "minor_age", "legal_aid_before_2018"]
            waits_for = [["certified"]]
            under.minor_age = { under_16 = ["owed"] }
            articles = ["09/2013/NĐ-CP:19.2.b:s2"]
            amount = { high = 3 }
            cut_days = 0
            cut_dong = 0
        """
        assert len(read_file(asking(text)).asks) == 1


class TestNothingElseIsRaised:
    """Whatever stands in a file, it is read or refused in our own words."""

    LINES = (Path(__file__).parents[1] / "cases" / "adult_poor_household.toml").read_text(encoding="utf-8").splitlines()
    VALUES = (
        "nan", "-1", "1.9", "true", "[]", "{}", '""', "'unknown'", "[[1]]", "{ low = 1 }", "{ low = nan, x = [] }",
        "2017-02-28", "2017-02-28T10:00:00Z", "10:00:00", "0xFFFFFFFFFFFFFFFFFFFFFFFF", "0001-01-01", "9999-12-31",
    )  # fmt: skip

    @pytest.mark.exhaustive
    @pytest.mark.parametrize("value", VALUES)
    def test_any_value_in_any_place(self, value: str) -> None:
        for place, line in enumerate(self.LINES):
            key, equals, _ = line.partition(" = ")
            if equals:
                text = "\n".join([*self.LINES[:place], f"{key} = {value}", *self.LINES[place + 1 :]])
                with suppress(WireError, InvalidFact):
                    run(read_file(text))

    @pytest.mark.exhaustive
    def test_any_line_left_out_or_given_twice(self) -> None:
        for place in range(len(self.LINES)):
            for again in (0, 2):
                text = "\n".join([*self.LINES[:place], *[self.LINES[place]] * again, *self.LINES[place + 1 :]])
                with suppress(WireError, InvalidFact):
                    run(read_file(text))


class TestAllAtOnce:
    """What is wrong in one place does not hide what is wrong in another, not even in the same row."""

    def test_every_kind_together(self) -> None:
        text = (
            '[person.p1]\n[[entry]]\nday = 2017-03-20\nbogus = 1\nevent = "certfied"\n'
            'facts = { poor_household = "x" }\ncosts = { fare = 1.5 }\n'
            '[[ask]]\nday = 2017-05-10\n[ask.expect]\nbad = 1\nregime = "law_1999"\n'
            '[ask.expect.support.meels]\nstatus = "given"\nworse = 2\n'
        )
        with pytest.raises(WireError, match="bogus") as error:
            read_file(text)
        assert {problem.path for problem in error.value.problems} == {
            "entry[0].bogus",
            "entry[0].event",
            "entry[0].facts.poor_household",
            "entry[0].costs.fare",
            "ask[0].expect.bad",
            "ask[0].expect.regime",
            "ask[0].expect.support.meels",
            "ask[0].expect.support.meels.status",
            "ask[0].expect.support.meels.worse",
        }

    def test_a_row_without_its_day(self) -> None:
        with pytest.raises(WireError, match="missing") as error:
            read_file('[person.p1]\n[[entry]]\nevent = "certfied"\n')
        assert [problem.path for problem in error.value.problems] == ["entry[0].day"]
