"""Rights, prohibitions and fines since 01/07/2025."""

from datetime import date

import pytest
from tests.statutes.law_2024.people import ASKED, NEW, declared, victim
from tests.statutes.scene import assessed, entry

from victim_protocol.case.entry import Entry
from victim_protocol.law.explain import Truth
from victim_protocol.law.norm import NormKind
from victim_protocol.statutes.law_2024.norms import CONFIDENTIAL, NORMS

FINED = date(2026, 5, 16)


def told(*entries: Entry, on: date = ASKED) -> set[str]:
    return {str(found.norm.key) for found in assessed(*entries, on=on).norms}


class TestProhibitions:
    """Article 3, which was read word by word: twelve clauses, each once."""

    def test_each_clause(self) -> None:
        found = [norm for norm in NORMS if norm.kind is NormKind.PROHIBITION]
        assert [norm.sources[0].citation.key for norm in found] == [f"53/2024/QH15:3.{n}" for n in range(1, 13)]
        assert {norm.sources[0].evidence.value for norm in found} == {"official"}

    def test_from_the_first_day(self) -> None:
        key = "no_release_without_consent"
        assert key in told(victim(day=date(2025, 6, 1)), on=date(2025, 7, 1))
        assert key not in told(victim(day=date(2025, 6, 1)), on=date(2025, 6, 30))


class TestRights:
    """Article 6, as far as pages tell it: of victims, and of those who are being identified."""

    @pytest.mark.parametrize("person", [victim(), declared()])
    def test_whose(self, person: Entry) -> None:
        rights = {str(norm.key) for norm in NORMS if norm.kind is NormKind.RIGHT}
        assert rights <= told(person)
        assert not rights & told(declared(), entry("found_not_victim", day=NEW))

    def test_a_closed_trial_is_the_victims_to_ask_for(self) -> None:
        for person, truth in ((victim(), Truth.HOLDS), (declared(), Truth.WAITS)):
            found = {str(one.norm.key): one.truth for one in assessed(person, on=ASKED).norms}
            assert found["ask_for_a_closed_trial"] is truth

    def test_no_article_is_named_where_its_number_is_a_guess(self) -> None:
        places = {str(norm.key): norm.sources[0].citation.key for norm in NORMS}
        for key in ("language_that_one_understands", "ask_for_a_closed_trial"):
            assert places[key] == "53/2024/QH15"

    def test_known_from_pages_only(self) -> None:
        rights = [norm for norm in NORMS if norm.kind is NormKind.RIGHT]
        assert {source.evidence.value for norm in rights for source in norm.sources} == {"secondary"}


class TestFines:
    """Decree 98/2026, from 16/05/2026; organisations pay double but for Article 10."""

    def test_from_its_first_day(self) -> None:
        assert "fine_for_disclosure" in told(victim(), on=FINED)
        assert "fine_for_disclosure" not in told(victim(), on=date(2026, 5, 15))

    def test_for_pretence_only_toward_who_pretended(self) -> None:
        assert "fine_for_pretence_of_support" in told(victim(pretended_to_be_victim=True), on=FINED)
        assert "fine_for_pretence_of_support" not in told(victim(pretended_to_be_victim=False), on=FINED)

    def test_for_a_false_declaration_whatever_it_was_about(self) -> None:
        """Who pretended to be no victim may still have declared something else falsely to be admitted."""
        assert "fine_for_false_admission" in told(victim(pretended_to_be_victim=False), on=FINED)

    @pytest.mark.parametrize("key", ["fine_for_obstruction_or_insult", "fine_for_threats", "fine_for_disclosure"])
    def test_with_an_apology(self, key: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert "98/2026/NĐ-CP:8.4.b" in {source.citation.key for source in norm.sources}
        assert "xin lỗi khi có yêu cầu" in norm.label.vi

    @pytest.mark.parametrize(
        ("key", "least", "most", "place"),
        [
            ("fine_for_pretence_of_support", "1,000,000", "3,000,000", "7.2"),
            ("fine_for_false_admission", "3,000,000", "5,000,000", "7.3.d"),
            ("fine_for_obstruction_or_insult", "3,000,000", "5,000,000", "8.1"),
            ("fine_for_threats", "5,000,000", "10,000,000", "8.2"),
            ("fine_for_disclosure", "20,000,000", "30,000,000", "8.3"),
            ("fine_of_establishment_for_files", "1,000,000", "2,000,000", "10.1"),
            ("fine_of_establishment_for_articles", "2,000,000", "5,000,000", "10.2"),
            ("fine_of_establishment_for_misuse", "5,000,000", "10,000,000", "10.3"),
        ],
    )
    def test_how_much(self, key: str, least: str, most: str, place: str) -> None:
        norm = next(one for one in NORMS if one.key == key)
        assert f"{least} to {most}" in norm.label.en
        assert f"{least}–{most}".replace(",", ".") in norm.label.vi
        assert norm.sources[0].citation.key == f"98/2026/NĐ-CP:{place}"

    def test_the_twelve_confidential_fields(self) -> None:
        norm = next(one for one in NORMS if one.key == "fine_for_disclosure")
        assert len(CONFIDENTIAL) == 12
        for en, vi in CONFIDENTIAL:
            assert en in norm.label.en
            assert vi in norm.label.vi


class TestAll:
    """No two say the same, here or under the Law of 2011."""

    def test_bearers_and_labels(self) -> None:
        for language in ("vi", "en"):
            assert len({norm.label[language] for norm in NORMS}) == len(NORMS)
        assert {bearer for norm in NORMS for bearer in norm.bearers} == {"establishment"}
