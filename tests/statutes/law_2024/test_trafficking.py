"""What human trafficking is (Article 2 clauses 1 and 2)."""

from itertools import product
from typing import Any

import pytest
from tests.statutes.law_2024.people import ASKED, declared
from tests.statutes.scene import assessed

from victim_protocol.facts import FACTS
from victim_protocol.law.explain import Explanation, Truth, explain
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()
ACTS = FACTS[Key("act_suffered")].choices
PURPOSES = FACTS[Key("purpose_of_act")].choices
EXPLOITED = {
    "sexual_exploitation",
    "forced_prostitution",
    "pornography",
    "forced_performance",
    "sexual_slavery",
    "forced_labour",
    "removal_of_organs",
    "other_inhumane_purpose",
}
DOUBTED = {"forced_begging", "forced_marriage", "forced_birth", "forced_unlawful_acts", "sale_or_transfer"}
KNOWN: dict[str, Any] = {"act_suffered": "transferred_or_received", "purpose_of_act": "forced_labour"}


def explained(**known: Any) -> Explanation:
    compiler = BOOK.on(ASKED).compiler
    vector = BOOK.variables.vector({Key(fact): value for fact, value in known.items()}, BOOK.defaults)
    return explain(compiler.definitions[Key("trafficked")], compiler, vector)


def expected(act: str, purpose: str, *, means: bool, minor: bool, allowed: bool) -> Truth:
    """An act and a purpose always; a means unless the person was under 18, and then for money only if no law allows."""
    paid = purpose == "material_benefit"
    if act == "none_of_these" or not (means or minor):
        return Truth.FAILS
    if purpose in EXPLOITED or (paid and (means or not allowed)):
        return Truth.HOLDS
    return Truth.UNKNOWN if purpose in DOUBTED else Truth.FAILS


class TestTrafficked:
    """Act, purpose and means; of whoever was under 18 the act and the purpose alone."""

    @pytest.mark.parametrize("act", ACTS)
    @pytest.mark.parametrize("purpose", PURPOSES)
    def test_every_combination(self, act: str, purpose: str) -> None:
        for means, minor, allowed in product((True, False), repeat=3):
            found = explained(
                act_suffered=act,
                purpose_of_act=purpose,
                forced_or_deceived=means,
                under_18_at_the_act=minor,
                another_law_allows_the_act=allowed,
            )
            assert found.truth is expected(act, purpose, means=means, minor=minor, allowed=allowed)

    @pytest.mark.parametrize(
        ("known", "truth"),
        [
            ({"forced_or_deceived": True}, Truth.HOLDS),
            ({"under_18_at_the_act": True}, Truth.HOLDS),
            ({"forced_or_deceived": False}, Truth.UNKNOWN),
            ({}, Truth.UNKNOWN),
        ],
    )
    def test_what_is_not_known_stays_open(self, known: dict[str, Any], truth: Truth) -> None:
        assert explained(**KNOWN, **known).truth is truth
        assert assessed(declared(**KNOWN, **known), on=ASKED).fits("trafficked") is truth

    def test_which_words_are_cited(self) -> None:
        found = explained(**KNOWN, forced_or_deceived=True)
        assert {source.citation.key for source in found.sources} == {"53/2024/QH15:2.1:p1"}
        slavery = explained(**{**KNOWN, "purpose_of_act": "sexual_slavery"}, under_18_at_the_act=True)
        cited = {(source.citation.key, source.evidence.value) for source in slavery.sources}
        assert cited == {("53/2024/QH15:2.1:p2", "official"), ("53/2024/QH15:2.2", "secondary")}

    def test_who_is_a_victim_in_law_is_a_question_of_the_paper(self) -> None:
        person = assessed(declared(**KNOWN, forced_or_deceived=True), on=ASKED)
        assert person.stands_as("victim") is not Truth.HOLDS
