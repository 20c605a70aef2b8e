from datetime import date
from pathlib import Path

import pytest

from victim_protocol.assessment import PersonAssessment, assess
from victim_protocol.law.explain import Truth
from victim_protocol.law.key import Key
from victim_protocol.wire.case_file import read_file
from victim_protocol.wire.runner import run

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "tests" / "cases").rglob("*.toml"), *(ROOT / "examples" / "cases").rglob("*.toml")])
LANG_SON = ROOT / "examples" / "cases" / "lang_son_2017"


class TestCaseFiles:
    """Every case file of the project is answered as it expects."""

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_it_runs_without_a_difference(self, path: Path) -> None:
        file = read_file(path.read_text(encoding="utf-8"))
        assert file.title
        assert file.asks
        assert run(file) == ()

    def test_none_is_missed(self) -> None:
        assert len(FILES) > 15
        assert len({path.stem for path in FILES}) == len(FILES)


class TestLangSon2017:
    """The folder holds the persons that a public report counts, and no more."""

    @staticmethod
    def people() -> list[PersonAssessment]:
        files = (read_file(path.read_text(encoding="utf-8")) for path in sorted(LANG_SON.glob("*.toml")))
        return [person for file in files for person in assess(file.case, on=date(2017, 12, 31)).persons]

    def test_twelve_victims(self) -> None:
        people = self.people()
        assert len(people) == len({person.person for person in people}) == 13
        assert sum(person.fits("victim") is Truth.HOLDS for person in people) == 12
        assert sum(person.fits("being_identified") is Truth.PASSES for person in people) == 0

    def test_minors(self) -> None:
        people = self.people()
        minors = [person for person in people if person.fits("minor") is Truth.HOLDS]
        accompanying = [person for person in minors if person.fits("accompanying_minor") is Truth.HOLDS]
        assert len(accompanying) == 1
        assert len(minors) - len(accompanying) == 2
        assert all(person.fits("victim") is Truth.HOLDS for person in minors if person not in accompanying)

    def test_a_foreigner(self) -> None:
        assert sum(person.facts.get(Key("citizenship")) == "foreign" for person in self.people()) == 1
