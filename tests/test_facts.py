from datetime import date
from typing import Any

import pytest

from victim_protocol.actors import ACTORS
from victim_protocol.case.case import Case
from victim_protocol.case.entry import Entry
from victim_protocol.case.history import facts_on
from victim_protocol.case.person import Person
from victim_protocol.events import ESTABLISHMENT_EVENTS, EVENTS, STAY_ENDS
from victim_protocol.facts import COSTS, FACTS
from victim_protocol.facts.told import told_by
from victim_protocol.law.fact import UNKNOWN, Fact, FactKind, Occurrence
from victim_protocol.law.key import Key, check_key
from victim_protocol.provinces import FORMER, PRESENT

EVENT_FACTS = [fact for fact in FACTS.values() if fact.kind is FactKind.EVENT and fact.linked is None]


class TestVocabulary:
    """One list of words, in which every word has a meaning in two languages."""

    @pytest.mark.parametrize("words", [FACTS, EVENTS, COSTS, ACTORS], ids=["facts", "events", "costs", "actors"])
    def test_every_key_is_a_key(self, words: Any) -> None:
        """Lower-case words joined by underscores."""
        for key in words:
            check_key(None, "key", key)

    def test_every_value_of_a_choice_has_a_name(self) -> None:
        """A form offers it by that, and provinces are called alike in both languages."""
        for fact in FACTS.values():
            assert len(fact.named) == len(fact.choices)
            assert len(set(fact.named)) == len(fact.named)
        assert FACTS[Key("former_province")].value_label("20").vi == "Lạng Sơn"

    @pytest.mark.parametrize("words", [FACTS, EVENTS, COSTS, ACTORS], ids=["facts", "events", "costs", "actors"])
    def test_nobody_can_change_it(self, words: Any) -> None:
        """It is the same for every case."""
        with pytest.raises(TypeError, match="does not support item assignment"):
            words["new"] = next(iter(words.values()))

    @pytest.mark.parametrize("words", [EVENTS, COSTS, ACTORS], ids=["events", "costs", "actors"])
    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_no_two_words_mean_the_same(self, words: Any, language: str) -> None:
        """In neither language."""
        assert len({label[language] for label in words.values()}) == len(words)

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_no_two_phrases_of_facts_are_the_same(self, language: str) -> None:
        """Neither where facts hold nor where they fail."""
        phrases = [phrase[language] for fact in FACTS.values() for phrase in (fact.holds, fact.fails)]
        assert len(set(phrases)) == len(phrases)

    def test_a_fact_stands_under_its_own_key(self) -> None:
        """And choices are keys too, but for the codes of provinces."""
        assert [fact.key for fact in FACTS.values()] == list(FACTS)
        for fact in FACTS.values():
            for choice in fact.choices if fact.key not in ("former_province", "residence_province") else ():
                check_key(None, "choice", choice)
        assert FACTS[Key("former_province")].choices == tuple(one.code for one in FORMER)
        codes = {one.code for one in (*FORMER, *PRESENT)}
        assert FACTS[Key("residence_province")].choices == tuple(sorted(codes))


class TestEventFacts:
    """Event facts hang on events that there are."""

    @pytest.mark.parametrize("fact", EVENT_FACTS, ids=lambda fact: fact.key)
    def test_names_events_of_the_vocabulary(self, fact: Fact) -> None:
        """What makes it happen, what opens it and what closes it, none of them twice."""
        named = [fact.event, *fact.opened_by, *fact.closed_by]
        assert set(named) <= set(ESTABLISHMENT_EVENTS if fact.of_establishments else EVENTS)
        assert len(set(named)) == len(named)

    @pytest.mark.parametrize("fact", EVENT_FACTS, ids=lambda fact: fact.key)
    def test_death_ends_all_waiting(self, fact: Fact) -> None:
        """And it is never pending or done before anything is recorded."""
        assert ("died" in fact.closed_by) is (fact.key != "died" and not fact.of_establishments)
        assert fact.unopened in (UNKNOWN, Occurrence.CLOSED)

    def test_a_link_names_a_fact_of_its_kind(self) -> None:
        """Whose value it takes."""
        links = [fact for fact in FACTS.values() if fact.linked is not None]
        assert [fact.key for fact in links] == ["citizenship_of_victim_accompanied", "victim_accompanied_certified"]
        pairs = [(fact, FACTS[fact.linked]) for fact in links if fact.linked is not None]
        assert all(fact.kind is linked.kind and fact.choices == linked.choices for fact, linked in pairs)

    def test_a_child_who_joins_is_not_certified_oneself(self) -> None:
        """The certificate is that of the person accompanied."""
        assert "joined_as_accompanying" in FACTS[next(key for key in FACTS if key == "certified")].closed_by


class TestKinds:
    """Some facts last, and some are worked out."""

    def test_what_lasts(self) -> None:
        """Few facts are true on every day."""
        lasting = {key for key, fact in FACTS.items() if fact.lasting}
        assert lasting == {
            "citizenship",
            "trafficked_in_viet_nam",
            "received_by_border_or_coast_guard",
            "birth_inquiry_exhausted",
            "age_range_by_expert",
            "act_suffered",
            "purpose_of_act",
            "forced_or_deceived",
            "under_18_at_the_act",
            "another_law_allows_the_act",
            "relative_of_victim",
            "relative_of_person_being_identified",
            "reported_to_commune",
            "child_reported_to_commune",
            "pretended_to_be_victim",
            "sex",
        }

    def test_what_is_worked_out(self) -> None:
        """From the birth date and from links."""
        assert {key for key, fact in FACTS.items() if fact.derived} == {
            "age",
            "lowest_age",
            "application_is_late",
            "premium_year_is_over",
            "governed_by",
            "citizenship_of_victim_accompanied",
            "birth_within_a_year",
            "accompanies_victim",
        }

    def test_stays_end_with_events(self) -> None:
        """Of the vocabulary."""
        assert set(STAY_ENDS) <= set(EVENTS)


class TestTold:
    """The body that acts tells a fact, so that it need not be stated; what is stated counts more."""

    @pytest.mark.parametrize(
        ("event", "actor", "fact", "value"),
        [
            ("lodged", "victim_support_establishment", "lodged_in", "victim_support_establishment"),
            ("certified", "court", "certificate_from", "investigation_procuracy_or_court"),
            ("handed_back", "border_gate_post", "received_by_border_or_coast_guard", True),
            ("rescued", "district_police", "received_by_border_or_coast_guard", False),
        ],
    )
    def test_a_body_of_one_kind(self, event: str, actor: str, fact: str, value: object) -> None:
        assert told_by(Key(event), Key(actor)) == (fact, value)
        entry = Entry(person="p1", day=date(2017, 3, 20), event=Key(event), actor=Key(actor))
        case = Case(persons=[Person(id="p1")], entries=[entry])
        assert facts_on(case, "p1", date(2017, 3, 20))[Key(fact)] == value

    @pytest.mark.parametrize(
        ("event", "actor"),
        [
            ("lodged", None),
            ("lodged", "establishment"),
            ("certified", "border_guard"),
            ("rescued", "public_security_or_defence_body"),
            ("returned_home", "district_police"),
            (None, "district_police"),
        ],
    )
    def test_nothing(self, event: str | None, actor: str | None) -> None:
        assert told_by(None if event is None else Key(event), None if actor is None else Key(actor)) is None

    def test_every_word_is_of_the_vocabulary(self) -> None:
        told = {(event, actor): told_by(event, actor) for event in EVENTS for actor in ACTORS}
        assert {fact for found in told.values() if found for fact in found[:1]} <= set(FACTS)
        assert all(FACTS[found[0]].accepts(found[1]) for found in told.values() if found)

    def test_what_is_stated_counts_more(self) -> None:
        stated = {Key("lodged_in"): "victim_support_establishment"}
        entry = Entry(
            person="p1",
            day=date(2017, 3, 20),
            event=Key("lodged"),
            actor=Key("social_protection_establishment"),
            facts=stated,
        )
        case = Case(persons=[Person(id="p1")], entries=[entry])
        assert facts_on(case, "p1", date(2017, 3, 20))[Key("lodged_in")] == "victim_support_establishment"
