"""Who a person is in law, in plain truths (Law Articles 24 to 28 and 32, Decree Article 19, rules on ages)."""

__all__ = [
    "OF_VIET_NAM",
    "RECEPTIONS",
    "TO_THE_DIVISION",
    "alive",
    "awaiting",
    "below",
    "by_lowest_age",
    "child",
    "citizen",
    "claimed_in_time",
    "companion",
    "foreign_victim",
    "foreigner",
    "given_by_32",
    "in_need",
    "minor",
    "needed",
    "received_by_guard",
    "to_the_division",
    "treated_as_a_child",
    "victim",
    "victim_of_32",
]

from tests.statutes.grid.days import CHILDREN, DECREE, ESTABLISHMENTS, EXPERTS, GENERAL_LAW
from tests.statutes.grid.world import AWAITED, World

OF_VIET_NAM = ("viet_nam", "stateless_permanent_resident")
TO_THE_DIVISION = ("declared", "rescued", "returned_by_self")
RECEPTIONS = (*TO_THE_DIVISION, "handed_back", "returned_through_mission", "joined_as_accompanying")


def alive(p: World) -> bool:
    """Nobody can tell or advise the dead."""
    return not p("died")


def victim(p: World) -> bool:
    """Holds a paper that certifies it: 28."""
    return p("certified")


def citizen(p: World) -> bool:
    """32.1."""
    return victim(p) and p.chose("citizenship", *OF_VIET_NAM)


def foreigner(p: World) -> bool:
    """Of another State; whether a stateless person counts is for a text that is not held."""
    return p.chose("citizenship", "foreign") or (p.chose("citizenship", "stateless") and p("stateless_as_foreigner"))


def foreign_victim(p: World) -> bool:
    """32.2: trafficked in Viet Nam."""
    return victim(p) and p("trafficked_in_viet_nam") and foreigner(p)


def victim_of_32(p: World) -> bool:
    """32.1 and 32.2; Decree 19.1.a."""
    return citizen(p) or foreign_victim(p)


def companion(p: World) -> bool:
    """32.3; Decree 19.1.c."""
    return p("accompanies_victim") and minor(p) and p("victim_accompanied_certified")


def given_by_32(p: World, *, victims_named: bool) -> bool:
    """Points a, b and c of 32.1; where the further text names victims only, a reading decides on companions."""
    return victim_of_32(p) or (
        companion(p)
        and (not victims_named or p.chose("accompanying_minor_and_victim_only_texts", "law_names_minor"))  # 32.3
    )


def awaiting(p: World) -> bool:
    """Decree 19.1.b: not certified yet, under 24, 25 or, by 26.3, under 24 again."""
    return p(AWAITED) and (
        to_the_division(p) or (p("handed_back") and p("agreement_on_handover"))  # 26.2: that text is not held
    )


def to_the_division(p: World) -> bool:
    """24.1, 25.1, 26.3: the ways that lead to the district division."""
    return any(p(way) for way in TO_THE_DIVISION)


def needed(p: World) -> bool:
    """33, first sentence: in case of need; by one reading placement shows it, since Decree 19.2 does not repeat it."""
    return p("needs_essentials") or (p.chose("need_for_essentials", "placement_shows_it") and p("lodged"))


def in_need(p: World) -> bool:
    """The same; Circular 35 13.2 may be read to ask no need of whoever is received."""
    at_once = p.since(ESTABLISHMENTS) and p.chose("essentials_on_reception", "always_at_once")
    return (at_once and (p("lodged") or any(p(event) for event in RECEPTIONS))) or needed(p)


def received_by_guard(p: World) -> bool:
    """Circular 78 10.1: rescued, or handed back, and received by the Border Guard or the Coast Guard."""
    return (p("rescued") or p("handed_back")) and p("received_by_border_or_coast_guard")


def minor(p: World) -> bool:
    """Under 18, as no text that is held says; or under 16."""
    return below(p, 16) or (below(p, 18) and p.chose("minor_age", "under_18"))


def child(p: World) -> bool:
    """Under 16 by the Law on Children; before it the age is not held, but no child is older than a minor."""
    return below(p, 16) if p.since(CHILDREN) else minor(p) and p("child_age_before_2017")


def below(p: World, age: int) -> bool:
    """Below an age, or taken to be where the age is known in part."""
    return p.age < age or (p.lowest_age < age and (treated_as_a_child(p) or by_lowest_age(p)))


def treated_as_a_child(p: World) -> bool:
    """Circular 35 19.4, if it reaches beyond reception and interviews."""
    return p.since(ESTABLISHMENTS) and p.chose("treated_as_a_child", "in_all_support") and p("possibly_a_child")


def by_lowest_age(p: World) -> bool:
    """Criminal procedure, by analogy: the latest birth, or the lowest age that an expert finds."""
    latest = p.since(GENERAL_LAW) and p("birth_within_a_year") and p("birth_inquiry_exhausted")  # Code 417.2
    by_expert = p.since(EXPERTS) and p("age_range_by_expert")  # Joint Circular 06/2018 6.3
    return (latest or by_expert) and p.chose("age_rules_of_criminal_procedure", "by_analogy")


def claimed_in_time(p: World) -> bool:
    """Decree 23.3.b: within 12 months, if one reads that the right ends with them; the Law alone sets no time."""
    return not (p.since(DECREE) and p.chose("late_application", "right_ends") and p("application_is_late"))
