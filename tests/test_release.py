import json
from datetime import date, timedelta
from typing import Any

import pytest
from tests.case.made import case_of, entry

from victim_protocol.case.person import Person
from victim_protocol.confidential import Confidential
from victim_protocol.dates.partial import PartialDate
from victim_protocol.errors import InvalidFact, NotModelled
from victim_protocol.law.citation import Citation
from victim_protocol.law.fact import UNKNOWN
from victim_protocol.law.key import Key
from victim_protocol.release import Consent, Released, release
from victim_protocol.statutes.release_grounds import Ground

BEFORE, AFTER, FINED = date(2025, 6, 30), date(2025, 7, 1), date(2026, 5, 16)
PERSON, REPRESENTATIVE = Consent.PERSON, Consent.REPRESENTATIVE
FULL = entry(
    day=date(2026, 5, 1),
    event="certified",
    facts={"act_suffered": "sold", "is_injured": True, "poor_household": True},
    costs={"fare": 5},
    paper="giấy của Lê Thị Hoa",
)
OF_ANOTHER = entry(day=date(2026, 5, 1), person="p2", event="certified", facts={"is_injured": False})
EVERYTHING = frozenset(Confidential)


def asked(
    *things: Confidential,
    born: str | None = "1993",
    day: date = FINED,
    ground: Ground = Ground.CONSENT,
    receiver: str = "court",
    **basis: Any,
) -> Released:
    persons = (Person(id="p1", born=None if born is None else PartialDate.parse(born)), Person(id="p2"))
    case = case_of(FULL, OF_ANOTHER, persons=persons)
    return release(case, "p1", things, receiver=Key(receiver), day=day, ground=ground, **basis)


def refused(*things: Confidential, **words: Any) -> list[tuple[str, str]]:
    with pytest.raises(InvalidFact, match=":") as caught:
        asked(*things or (Confidential.HEALTH,), **words)
    assert all(problem.vi != problem.en for problem in caught.value.problems)
    return [(problem.path, problem.code) for problem in caught.value.problems]


class TestWhatIsReleased:
    """No more than is asked for, of nobody else."""

    @pytest.mark.parametrize(
        ("things", "names"),
        [
            ({Confidential.HEALTH}, ["facts.is_injured"]),
            ({Confidential.AGE}, ["born"]),
            ({Confidential.FORM_OF_TRAFFICKING}, ["facts.act_suffered"]),
            ({Confidential.FILE}, ["event", "facts.poor_household", "costs.fare"]),
            ({Confidential.HOME_TOWN}, []),
            (
                EVERYTHING,
                [
                    "born",
                    "event",
                    "facts.act_suffered",
                    "facts.is_injured",
                    "facts.poor_household",
                    "costs.fare",
                    "paper",
                ],
            ),
        ],
    )
    def test_values(self, things: set[Confidential], names: list[str]) -> None:
        found = asked(*things, consents=[PERSON])
        assert [name for name, _, _ in found.values] == names

    def test_only_what_counts_and_was_known(self) -> None:
        case = case_of(
            entry(day=date(2026, 5, 1), id="e1", event="moved_to_hospital", facts={"is_injured": True}),
            entry(day=date(2026, 5, 2), facts={"is_injured": UNKNOWN, "needs_hospital": False}, corrects="e1"),
            entry(day=date(2027, 1, 1), facts={"is_injured": True}),
        )
        words: dict[str, Any] = {"receiver": Key("court"), "day": FINED, "ground": Ground.CONSENT}
        both = [PERSON, REPRESENTATIVE]
        found = release(case, "p1", [Confidential.HEALTH, Confidential.FILE], consents=both, **words)
        assert found.values == (("facts.needs_hospital", date(2026, 5, 2), False),)

    def test_an_event_that_tells_health_is_no_mere_part_of_the_file(self) -> None:
        case = case_of(entry(event="moved_to_hospital"), entry(event="lodged"))
        words: dict[str, Any] = {"receiver": Key("court"), "day": FINED, "ground": Ground.CONSENT}
        both = [PERSON, REPRESENTATIVE]
        assert [value for *_, value in release(case, "p1", [Confidential.FILE], consents=both, **words).values] == [
            "lodged"
        ]

    def test_each_with_its_day(self) -> None:
        assert asked(Confidential.HEALTH, consents=[PERSON]).values == (("facts.is_injured", FULL.day, True),)

    def test_the_record_tells_no_value(self) -> None:
        found = asked(*EVERYTHING, consents=[PERSON], paper="9/GXN")
        assert json.loads(json.dumps(found.record.plain())) == {
            "person": "p1",
            "day": "2026-05-16",
            "receiver": "court",
            "things": [one.value for one in Confidential],
            "ground": "consent",
            "consents": ["person"],
            "paper": "9/GXN",
            "law": None,
            "sources": ["53/2024/QH15:3.10", "98/2026/NĐ-CP:8.3"],
        }
        assert "Hoa" not in repr(found)
        assert "sold" not in repr(found)
        assert "9/GXN" not in repr(found)


class TestGrounds:
    """Law 66/2011 Articles 3.10 and 31.1, Law 53/2024 Article 3.10, Decree 98/2026 Article 8.3, each from its day."""

    @pytest.mark.parametrize(
        ("ground", "day", "sources"),
        [
            (Ground.CONSENT, BEFORE, ["66/2011/QH12:3.10"]),
            (Ground.CONSENT, AFTER, ["53/2024/QH15:3.10"]),
            (Ground.CONSENT, FINED, ["53/2024/QH15:3.10", "98/2026/NĐ-CP:8.3"]),
            (Ground.ANOTHER_LAW, BEFORE, ["66/2011/QH12:31.1"]),
            (Ground.ANOTHER_LAW, AFTER, ["53/2024/QH15:3.10"]),
            (Ground.ANOTHER_LAW, FINED, ["53/2024/QH15:3.10", "98/2026/NĐ-CP:8.3"]),
            (Ground.LIFE_OR_HEALTH, FINED, ["98/2026/NĐ-CP:8.3"]),
        ],
    )
    def test_from_their_days(self, ground: Ground, day: date, sources: list[str]) -> None:
        basis: dict[str, Any] = {
            "consents": [PERSON] if ground is Ground.CONSENT else [],
            "paper": "1/CV",
            "law": Citation.parse("101/2015/QH13:88"),
        }
        record = asked(Confidential.HEALTH, ground=ground, day=day, **basis).record
        assert [source.citation.key for source in record.sources] == sources

    def test_life_or_health_before_a_text_that_is_held_says_so(self) -> None:
        day = FINED - timedelta(days=1)
        assert refused(ground=Ground.LIFE_OR_HEALTH, day=day, paper="1/CV") == [("ground", "not_held")]

    def test_before_the_law_of_2011(self) -> None:
        with pytest.raises(NotModelled, match="2011-12-31"):
            asked(Confidential.HEALTH, day=date(2011, 12, 31), consents=[PERSON])

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ({"ground": Ground.CONSENT}, [("consents", "missing")]),
            ({"ground": Ground.LIFE_OR_HEALTH}, [("paper", "missing")]),
            ({"ground": Ground.ANOTHER_LAW}, [("law", "missing")]),
            ({"ground": Ground.CONSENT, "receiver": "cuort"}, [("receiver", "unknown_key"), ("consents", "missing")]),
            ({"day": 3}, [("day", "type")]),
            ({"ground": "consent"}, [("ground", "not_held")]),
            ({"ground": Ground.LIFE_OR_HEALTH, "paper": " "}, [("paper", "missing")]),
        ],
    )
    def test_what_it_rests_on_is_missing(self, words: dict[str, Any], expected: list[tuple[str, str]]) -> None:
        assert refused(**words) == expected

    def test_nothing_is_asked_for(self) -> None:
        with pytest.raises(InvalidFact, match="things: it is not said what is asked for"):
            asked(consents=[PERSON])

    def test_things_that_are_none(self) -> None:
        assert refused("health", consents=[PERSON]) == [("things", "choice")]  # type: ignore[arg-type]

    def test_somebody_who_is_not_there(self) -> None:
        with pytest.raises(InvalidFact, match="no such person"):
            release(case_of(FULL), "p9", [Confidential.AGE], receiver=Key("court"), day=FINED, ground=Ground.CONSENT)


class TestChildren:
    """Decree 98/2026 Article 32.1: parents or guardian of a child below 16, and the child too from 7 years on."""

    @pytest.mark.parametrize(
        ("born", "enough"),
        [
            ("2010-05-16", [{PERSON}, {PERSON, REPRESENTATIVE}]),
            ("2010-05-17", [{PERSON, REPRESENTATIVE}]),
            ("2019-05-16", [{PERSON, REPRESENTATIVE}]),
            ("2019-05-17", [{REPRESENTATIVE}, {PERSON, REPRESENTATIVE}]),
            ("2010", [{PERSON, REPRESENTATIVE}]),
            ("2009", [{PERSON}, {PERSON, REPRESENTATIVE}]),
            (None, [{PERSON, REPRESENTATIVE}]),
        ],
    )
    def test_whose_consent_is_enough(self, born: str | None, enough: list[set[Consent]]) -> None:
        every: list[set[Consent]] = [set(), {PERSON}, {REPRESENTATIVE}, {PERSON, REPRESENTATIVE}]
        found = []
        for consents in every:
            try:
                asked(Confidential.HEALTH, born=born, consents=consents)
            except InvalidFact as error:
                assert {problem.path for problem in error.problems} == {"consents"}  # noqa: PT017 - of each of four
            else:
                found.append(consents)
        assert found == enough

    def test_the_provision_stands_in_the_record(self) -> None:
        record = asked(Confidential.AGE, born="2012", consents=[PERSON, REPRESENTATIVE]).record
        assert record.sources[-1].citation.key == "98/2026/NĐ-CP:32.1"

    def test_before_that_decree_one_of_them_is_enough_but_never_a_child_alone(self) -> None:
        assert asked(Confidential.AGE, born="2012", day=AFTER, consents=[REPRESENTATIVE]).values
        assert asked(Confidential.AGE, born="1993", day=AFTER, consents=[REPRESENTATIVE]).values
        assert refused(born="2012", day=AFTER, consents=[PERSON]) == [("consents", "missing")]
