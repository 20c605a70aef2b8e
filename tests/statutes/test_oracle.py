"""The law told a second time, in plain truths, and compared with the book for any person of whom all is known."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.statutes.scene import assessed, entry

from victim_protocol.assessment import PersonAssessment
from victim_protocol.law.benefit import Status

DAYS = (
    date(2012, 1, 1),
    date(2013, 4, 14),
    date(2013, 4, 15),
    date(2013, 8, 8),
    date(2013, 8, 9),
    date(2013, 11, 9),
    date(2013, 11, 10),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2019, 11, 26),
    date(2019, 11, 27),
    date(2025, 6, 30),
)
"""Each day on which the regime changed, and the day before."""

CHOICES = {
    "need_for_essentials": ("placement_shows_it", "shown_for_the_person"),
    "essentials_on_reception": ("where_necessary", "always_at_once"),
    "fixed_kit_while_awaiting": ("applies", "victims_only"),
    "fare_while_awaiting": ("on_initial_information", "victims_only"),
    "fare_without_means_test": ("means_test_always", "no_means_test"),
    "schooling_for_whom": ("poor_minors", "poor_victims", "all_victims"),
    "vocational_training_for_whom": ("poor_and_considered", "all_who_need_it"),
}

MOSTLY = {
    "trafficked_in_viet_nam": True,
    "received_by_border_or_coast_guard": True,
    "needs_essentials": True,
    "wishes_to_go_home": True,
    "can_pay_for_journey": True,
    "poor_household": False,
    "near_poor_household": False,
    "monthly_social_assistance": True,
    "needs_medical_care": True,
    "goes_to_school": True,
    "needs_vocational_training": True,
    "needs_capital": True,
    "merit_person": False,
    "ethnic_minority_in_difficult_area": False,
    "accused": True,
}
"""Every fact, with the value that is tried three times in four, so that the narrow grounds are reached."""

ROUTES = ("declared", "rescued", "returned_by_self", "handed_back", "returned_through_mission")
TO_BE_VERIFIED = ("declared", "rescued", "returned_by_self")
PLACED = "placement_shows_it"

PEOPLE = st.fixed_dictionaries(
    {
        "day": st.sampled_from(DAYS),
        "age": st.sampled_from((10, 15, 16, 17, 18, 40)),
        "citizenship": st.sampled_from(("viet_nam", "stateless_permanent_resident", "foreign")),
        "route": st.sampled_from(ROUTES),
        "result": st.sampled_from(("certified", "found_not_victim", None)),
        "informed": st.booleans(),
        "lodged": st.booleans(),
        "home": st.booleans(),
        **{fact: st.sampled_from((often, often, often, not often)) for fact, often in MOSTLY.items()},
        **{reading: st.sampled_from(choices) for reading, choices in CHOICES.items()},
    }
)


def told(person: dict[str, Any]) -> PersonAssessment:
    """What the library says of this person."""
    day = person["day"]
    facts = {fact: person[fact] for fact in (*MOSTLY, "citizenship")}
    events = [entry(person["route"], day=day, **facts)]
    if person["informed"]:
        events.append(entry("initial_information_established", day=day))
    if person["result"] is not None:
        events.append(entry(person["result"], day=day))
    if person["lodged"]:
        events.append(entry("lodged", day=day))
    if person["home"]:
        events.append(entry("returned_home", day=day))
    born = date(day.year - person["age"], 1, 1).isoformat()
    return assessed(*events, on=day, born=born, readings={reading: person[reading] for reading in CHOICES})


def under_way(person: dict[str, Any], *, later: bool, undecided: bool = False) -> dict[str, Any]:
    """The person with what is certified, awaited, reached and needed: now, or once what is under way has come.

    The decision on the certificate may be the last to come.
    """
    mission = person["route"] == "returned_through_mission"
    pending = person["result"] is None and (person["informed"] or not mission)
    certified = person["result"] == "certified" or (later and pending and not undecided)
    citizen = certified and person["citizenship"] != "foreign"  # 32.1
    return person | {
        "certified": certified,
        "awaiting": (undecided or not later) and pending and person["route"] in TO_BE_VERIFIED,
        "home": person["home"] or later,
        "informed": person["informed"] or (later and not mission),
        "citizen": citizen,
        "a_to_d": citizen or (certified and person["trafficked_in_viet_nam"]),  # 32.1, 32.2
        "needed": person["needs_essentials"] or (person["lodged"] and person["need_for_essentials"] == PLACED),
    }


def need(p: dict[str, Any]) -> bool:
    """The case of need of Article 33; since Circular 35, as one reads its 13.2, whoever was received is in need."""
    at_once = p["day"] >= date(2014, 2, 15) and p["essentials_on_reception"] == "always_at_once"
    return bool(p["needed"] or at_once)


def clothed_in_stay(p: dict[str, Any]) -> bool:
    """Circular 35 11.1.a: an establishment gives clothes and effects to every victim who stays in it."""
    return bool(p["a_to_d"] and p["lodged"] and p["day"] >= date(2014, 2, 15))


def journey(p: dict[str, Any]) -> str | None:
    """The fare and the meals on the road."""
    free = p["fare_without_means_test"] == "no_means_test"
    on_information = p["informed"] and p["fare_while_awaiting"] == "on_initial_information"
    by_border = p["route"] in ("rescued", "handed_back") and p["received_by_border_or_coast_guard"] and p["needed"]
    owed = p["a_to_d"] and (
        not p["can_pay_for_journey"]  # 33, second sentence; Decree 19.2.c
        or (free and p["route"] == "returned_through_mission")  # 26.1.b
        or (free and by_border and p["day"] >= date(2013, 8, 9))  # Circular 78 10.1.c
    )
    considered = (p["a_to_d"] and free and p["route"] in TO_BE_VERIFIED) or (  # 24.3, 25.2, 26.3
        p["awaiting"] and on_information and (free or not p["can_pay_for_journey"])
    )
    if not p["wishes_to_go_home"]:
        return None
    return "owed" if owed else "considered" if considered else None


def school(p: dict[str, Any]) -> bool:
    """Whether schooling is given by the text that one reads."""
    wanted = p["schooling_for_whom"]
    if p["day"] < date(2013, 4, 15) or wanted == "poor_minors":  # 37.1
        return bool(p["poor_household"] and p["age"] < 18)
    no_poverty_asked = wanted == "all_victims" and p["day"] >= date(2013, 11, 10)  # the circulars
    return bool(p["poor_household"] or no_poverty_asked)  # Decree 23.2.a


def training(p: dict[str, Any]) -> str | None:
    """Vocational training."""
    returnee = p["citizen"] and p["poor_household"] and p["home"]
    if p["day"] < date(2013, 4, 15):
        return "considered" if returnee else None  # 37.2
    if p["vocational_training_for_whom"] == "all_who_need_it":
        return "owed" if p["citizen"] and p["needs_vocational_training"] else None  # Decree 23.2.b
    return "considered" if returnee and p["needs_vocational_training"] else None


def aid(p: dict[str, Any]) -> bool:
    """Legal Aid Law, Article 7, without the groups of clause 7 that are not victims of trafficking."""
    return bool(
        p["merit_person"]
        or p["poor_household"]
        or p["age"] < 16
        or p["ethnic_minority_in_difficult_area"]
        or (p["accused"] and (16 <= p["age"] < 18 or p["near_poor_household"]))
        or (p["certified"] and hard_up(p))
    )


def hard_up(p: dict[str, Any]) -> bool:
    """Difficulty of means: Decree 144/2017 Article 2."""
    return bool(p["near_poor_household"] or p["monthly_social_assistance"])


def law(person: dict[str, Any], *, later: bool, undecided: bool = False) -> dict[str, str | None]:
    """What the texts give as things stand, or once all that is under way has come to pass."""
    p = under_way(person, later=later, undecided=undecided)
    cared_for = p["a_to_d"] or p["awaiting"]  # Decree 19.1
    owed = {
        "meals": cared_for and need(p) and p["lodged"],
        "clothing_and_effects": (cared_for and need(p)) or clothed_in_stay(p),
        "ordinary_medicine": p["a_to_d"] and p["lodged"],
        "psychological_support": p["a_to_d"] and p["lodged"],
        "legal_advice": p["a_to_d"],
        "legal_aid": aid(p),
        "schooling": p["citizen"] and p["goes_to_school"] and school(p),
        "initial_hardship_allowance": p["citizen"] and p["poor_household"] and p["home"],
    }
    considered = {
        "medical_care": p["a_to_d"] and p["lodged"] and p["needs_medical_care"],
        "loan": p["citizen"] and p["needs_capital"],
    }
    return {
        **{benefit: "owed" if holds else None for benefit, holds in owed.items()},
        **{benefit: "considered" if holds else None for benefit, holds in considered.items()},
        "fare": journey(p),
        "road_meals": journey(p),
        "vocational_training": training(p),
    }


def in_doubt(person: dict[str, Any], benefit: str) -> bool:
    """What no text that is held decides, or what is not recorded here."""
    lodged_known = person["lodged"] or person["home"]
    handed_back = person["route"] == "handed_back" and person["result"] is None
    by_mission = person["route"] == "returned_through_mission" and person["result"] is None
    return (
        not lodged_known
        or handed_back
        or by_mission
        or (benefit == "legal_aid" and person["day"] < date(2018, 1, 1))
        or (benefit == "ordinary_medicine" and person["day"] > date(2019, 11, 26))
    )


def expected(person: dict[str, Any], benefit: str) -> set[Status]:
    """What the book must say of a benefit."""
    now, later = law(person, later=False)[benefit], law(person, later=True)[benefit]
    later = later or law(person, later=True, undecided=True)[benefit]
    if now is not None:
        return {Status[now.upper()]}
    status = Status.REFUSED if later is None else Status.NOT_YET
    others = benefit == "legal_aid" and hard_up(person)  # the other groups of clause 7 are not recorded
    return {status, Status.OWED} if others else {status}


class TestAgainstPlainTruths:
    """Articles 24 to 38 of the Law, the Decree and the circulars, told independently of the book."""

    @pytest.mark.exhaustive
    @settings(max_examples=1000)
    @given(PEOPLE)
    def test_every_benefit_of_any_person_of_whom_all_is_known(self, person: dict[str, Any]) -> None:
        for benefit, finding in told(person).support.items():
            if benefit in law(person, later=False) and not in_doubt(person, benefit):
                assert set(finding.statuses) == expected(person, benefit), benefit

    @settings(max_examples=100)
    @given(PEOPLE)
    def test_ordinary_medicine_stands_in_no_text_before_the_circular(self, person: dict[str, Any]) -> None:
        assert ("ordinary_medicine" in told(person).support) is (person["day"] >= date(2013, 11, 10))
