from collections import defaultdict
from typing import Any

import pytest

from victim_protocol.law.benefit import Benefit
from victim_protocol.law.condition import (
    AllOf,
    AtLeast,
    Awaiting,
    ByReading,
    Defined,
    Happened,
    Is,
    NotHeld,
    OneOf,
    Under,
)
from victim_protocol.law.inspect import values_in
from victim_protocol.law.key import Key
from victim_protocol.statutes.book import default_book

BOOK = default_book()
TEXTS = {
    "L": "66/2011/QH12",
    "D": "09/2013/NĐ-CP",
    "B": "78/2013/TT-BQP",
    "A": "134/2013/TTLT-BTC-BLĐTBXH",
    "C": "84/2019/TT-BTC",
    "T": "11/2017/QH14",
    "M": "144/2017/NĐ-CP",
    "E": "35/2013/TT-BLĐTBXH",
    "K": "102/2016/QH13",
    "P": "101/2015/QH13",
    "J": "06/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BLĐTBXH",
}
CITED = """
meals
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: L:33:s1
    being_identified: D:19.1.b L:24.1
    citizen_victim: L:32.1.a
    days_of_presence: D:19.2.a
    foreign_victim: L:32.2
    lodged: D:19.2.a L:33:s1 L:39.3
    meal_days_are_counted_over: D:19.2.a
    meal_days_since_2019: C
    need_for_essentials: L:33:s1
    needs_essentials: L:33:s1
clothing_and_effects
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: D:19.2.b:s2 L:33:s1
    being_identified: D:19.1.b L:24.1
    citizen_victim: L:32.1.a
    fixed_kit_while_awaiting: D:19.2.b:s2
    foreign_victim: L:32.2
    lodged: D:19.2.a L:33:s1
    need_for_essentials: L:33:s1
    needs_essentials: L:33:s1
ordinary_medicine
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: A:4.2.a
    citizen_victim: L:32.1.b
    foreign_victim: L:32.2
    lodged: A:4.2.a D:20.1
    ordinary_medicine_since_2019: C
fare
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: B:10.1 D:19.2.c L:24.3 L:26.1.b L:33:s2
    being_identified: L:24.3
    can_pay_for_journey: L:33:s2
    citizen_victim: L:32.1.a
    declared: L:24.1
    fare_while_awaiting: L:24.3
    fare_without_means_test: B:10.1.c L:24.3 L:26.1.b
    foreign_victim: L:32.2
    handed_back: B:10.1
    initial_information_established: L:24.3
    lodged: B:10.1
    need_for_essentials: B:10.1
    needs_essentials: B:10.1
    received_by_border_or_coast_guard: B:10.1
    rescued: B:10.1 L:25.2
    returned_by_self: L:26.3
    returned_through_mission: L:26.1.b
    wishes_to_go_home: B:10.1.c L:24.3 L:26.1.b L:33:s2
medical_care
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: D:20.1 L:34
    citizen_victim: L:32.1.b
    foreign_victim: L:32.2
    lodged: D:20.1 L:34
    needs_medical_care: L:34
psychological_support
    accompanying_minor: L:32.3
    accompanying_minor_and_victim_only_texts: D:21.1 L:35
    citizen_victim: L:32.1.c
    foreign_victim: L:32.2
    lodged: D:21.1 L:35
legal_advice
    citizen_victim: L:32.1.d
    foreign_victim: L:32.2
schooling
    citizen_victim: L:32.1.đ
    goes_to_school: L:37.1
    minor: L:37.1
    nothing: A:4.3.a:d1 C
    poor_household: D:23.2.a L:37.1
    schooling_for_whom: D:23.2.a
vocational_training
    citizen_victim: L:32.1.đ
    needs_vocational_training: D:23.2.b
    poor_household: L:37.2
    returned_home: L:37.2
    vocational_training_for_whom: D:23.2.b L:37.2
initial_hardship_allowance
    citizen_victim: L:32.1.e
    poor_household: L:38.1
    returned_home: L:38.1
loan
    citizen_victim: L:32.1.e
    needs_capital: L:38.2
legal_aid
    accused: T:7.5 T:7.6
    age: T:7.3 T:7.5
    citizen_victim: L:32.1.d
    ethnic_minority_in_difficult_area: T:7.4
    foreign_victim: L:32.2
    legal_aid_before_2018: L:36.2
    merit_person: T:7.1
    monthly_social_assistance: M:2
    near_poor_household: T:7.6 M:2
    other_groups_of_legal_aid: T:7.7
    poor_household: T:7.2
    victim: T:7.7.g
victim (defined)
    certified: L:28
minor (defined)
    age: L:32.3
    age_range_by_expert: J:6.3
    age_rules_of_criminal_procedure: P:417.2
    birth_inquiry_exhausted: P:417.2
    birth_within_a_year: P:417.2
    lowest_age: L:32.3
    minor_age: L:32.3
    possibly_a_child: E:19.4
    treated_as_a_child: E:19.4
child (defined)
    age: K:1
    age_range_by_expert: J:6.3
    age_rules_of_criminal_procedure: P:417.2
    birth_inquiry_exhausted: P:417.2
    birth_within_a_year: P:417.2
    child_age_before_2017: L:24.3
    lowest_age: K:1
    minor: L:24.3
    possibly_a_child: E:19.4
    treated_as_a_child: E:19.4
being_identified (defined)
    agreement_on_handover: L:26.2
    certified: D:19.1.b L:24.3
    declared: L:24.1
    handed_back: L:26.2
    rescued: L:25.1
    returned_by_self: L:26.3
found_not_a_victim (defined)
    found_not_victim: L:24.4
citizen_victim (defined)
    citizenship: L:32.1
    victim: L:32.1
foreign_victim (defined)
    citizenship: L:32.2
    stateless_as_foreigner: L:32.2
    trafficked_in_viet_nam: L:32.2
    victim: L:32.2
accompanying_minor (defined)
    accompanies_victim: L:32.3
    minor: L:32.3
    victim_accompanied_certified: L:32.3
"""
"""What each benefit and each definition asks, and the words of which text ask it; read against the texts."""

GROUNDS = """
meals
    2012-01-01: owed L:33:s1
    2013-04-15: owed D:19.2.a
clothing_and_effects
    2012-01-01: owed L:33:s1
    2013-04-15: owed D:19.2.b:s1
ordinary_medicine
    2013-11-10: owed A:4.2.a
    2019-11-27: owed C
fare
    2012-01-01: owed L:33:s2, owed L:26.1.b, considered L:24.3, considered L:24.3
    2013-04-15: owed D:19.2.c, owed L:26.1.b, considered L:24.3, considered L:24.3
    2013-08-09: owed D:19.2.c, owed L:26.1.b, considered L:24.3, considered L:24.3, owed B:10.1.c
medical_care
    2012-01-01: considered L:34
    2013-04-15: considered D:20.1
psychological_support
    2012-01-01: owed L:35
    2013-04-15: owed D:21.1
legal_advice
    2012-01-01: owed L:36.1
    2013-04-15: owed D:22.2
schooling
    2012-01-01: owed L:37.1
    2013-04-15: owed D:23.2.a
    2013-11-10: owed D:23.2.a
    2019-11-27: owed D:23.2.a
vocational_training
    2012-01-01: considered L:37.2
    2013-04-15: considered L:37.2, owed D:23.2.b
initial_hardship_allowance
    2012-01-01: owed L:38.1
    2013-04-15: owed D:23.2.c
loan
    2012-01-01: considered L:38.2
    2013-04-15: considered D:24
legal_aid
    2012-01-01: owed L:36.1
    2018-01-01: owed T:7.1, owed T:7.2, owed T:7.3, owed T:7.4, owed T:7.5, owed T:7.6, owed T:7.7.g, owed T:7.7
"""
"""From which day which provision gives each benefit, and how strongly."""

NAMES: dict[type[Any], str] = {
    Is: "fact",
    OneOf: "fact",
    AtLeast: "fact",
    Under: "fact",
    Happened: "fact",
    Awaiting: "fact",
    NotHeld: "text",
    Defined: "name",
    ByReading: "reading",
}


def written() -> dict[str, dict[str, set[str]]]:
    """The table above, with whole citations."""
    found: dict[str, dict[str, set[str]]] = {}
    of: dict[str, set[str]] = {}
    for line in CITED.strip().splitlines():
        if not line.startswith(" "):
            of = found[line] = {}
            continue
        name, _, places = line.strip().partition(": ")
        of[name] = {
            ":".join([TEXTS[place.partition(":")[0]], place.partition(":")[2]]).strip(":") for place in places.split()
        }
    return found


def given(benefit: Benefit) -> list[str]:
    """The grounds of a benefit in the form of the table."""
    short = {text: code for code, text in TEXTS.items()}
    lines = []
    for step in benefit.provisions.steps:
        keys = [(ground.force.value, ground.source.citation.key.partition(":")) for ground in step.value.grounds]
        lines.append(
            f"    {step.since}: " + ", ".join(f"{force} {short[key[0]]}{key[1]}{key[2]}" for force, key in keys)
        )
    return lines


def asked(value: object) -> dict[str, set[str]]:
    """What the conditions of a value ask, each with the keys of the provisions that ask it."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind, attribute in NAMES.items():
        for node in values_in(value, kind):
            found[str(getattr(node, attribute))].add(node.source.citation.key)
    for node in values_in(value, AllOf):
        if node.source is not None and not node.parts:
            found["nothing"].add(node.source.citation.key)
    return found


class TestConditions:
    """Each leaf of a condition cites the words that ask for it, and no leaf asks what no text asks."""

    @pytest.mark.parametrize("benefit", BOOK.benefits, ids=lambda benefit: benefit.key)
    def test_of_each_benefit(self, benefit: Benefit) -> None:
        table = written()
        expected = table["fare"] if benefit.key == "road_meals" else table[benefit.key]
        found = asked(benefit)
        found.pop("road_meal_days_since_2019", None)
        assert found == expected

    @pytest.mark.parametrize("name", BOOK.definitions)
    def test_of_each_definition(self, name: Key) -> None:
        assert asked(BOOK.definitions[name]) == written()[f"{name} (defined)"]

    def test_nothing_else_is_written(self) -> None:
        benefits = {str(benefit.key) for benefit in BOOK.benefits} - {"road_meals"}
        assert set(written()) == benefits | {f"{name} (defined)" for name in BOOK.definitions}


class TestGrounds:
    """Each ground is of the text that gives, on the days of that text, and as strong as its words."""

    @pytest.mark.parametrize("benefit", BOOK.benefits, ids=lambda benefit: benefit.key)
    def test_of_each_benefit(self, benefit: Benefit) -> None:
        key = "fare" if benefit.key == "road_meals" else str(benefit.key)
        table = GROUNDS.strip().splitlines()
        start = table.index(key) + 1
        assert table[start : start + len(benefit.provisions.steps)] == given(benefit)
