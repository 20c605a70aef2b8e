"""Everything that is claimed of the law as this library holds it, with what is expected to be found of each claim.

Nothing here needs Z3, so that a page can be made, and compared, without it.
"""

__all__ = ["AREAS", "STATEMENTS"]

from collections.abc import Mapping
from typing import Final

from scripts.proofs.statement import Statement, Verdict

AREAS: Final[Mapping[str, str]] = {
    "translation": "The formulas mean what the engine does",
    "knowledge": "A decided answer stays, whatever else comes to be known",
    "matrix": "Who is given what: Article 32 of the Law of 2011, Article 37 of the Law of 2024",
    "exclusive": "What must not apply together does not",
    "coverage": "Whoever stands somewhere can go on",
    "possible": "Nothing in the book can never be",
    "beyond": "What no formula here says",
}
"""The areas in the order in which they are told, each with its heading."""


def _but(name: str, words: str, **counterexamples: str) -> Statement:
    return _listed(name, words, counterexamples)


def _listed(name: str, words: str, counterexamples: Mapping[str, str]) -> Statement:
    return Statement(name=name, words=words, expected=Verdict.LISTED, counterexamples=counterexamples)


def _proved(name: str, words: str) -> Statement:
    return Statement(name=name, words=words)


def _searched(name: str, words: str, by: str) -> Statement:
    return Statement(name=name, words=words, expected=Verdict.SEARCHED, by=by)


def _beyond(name: str, words: str, by: str) -> Statement:
    return Statement(name=name, words=words, expected=Verdict.OUT_OF_REACH, by=by)


_TRANSLATION = (
    _proved(
        "translation.diagrams",
        "For every condition of the book under the definitions of each interval of days, taken apart where more than "
        "ten variables stand in it, the engine's decision diagram and the formula are the same for all values. Events "
        "are taken to be happened, pending or closed, or else all of them lapsed or reached.",
    ),
    _proved(
        "translation.tables",
        "The engine's tables of and, or and not are the connectives of the formulas, on every two of the sixteen sets "
        "of answers.",
    ),
    _searched(
        "translation.evaluator",
        "On made-up states of knowledge, ranges and later events among them, the engine's evaluator gives every "
        "condition the answers that the formula over knowledge gives it.",
        "the proofs themselves, on twelve states of knowledge and every condition",
    ),
)
_KNOWLEDGE = (
    *(
        _proved(
            f"knowledge.leaf.{kind}",
            f"No node of the book on {what} takes an answer back when more is known of it: it may "
            f"never be more than it could be before.",
        )
        for kind, what in {
            "yes_no": "a truth or a choice",
            "number": "a number, known exactly, between bounds or not at all",
            "event": "an event",
            "text": "a text that is not held",
        }.items()
    ),
    _proved(
        "knowledge.connectives",
        "And, or, not and the branches of a reading take no answer back if their parts do not; with the leaves, by "
        "induction, no condition that anybody could write does.",
    ),
    _proved(
        "knowledge.conditions",
        "The same, proved without induction for every condition of the book as a whole: for any two "
        "states of knowledge "
        "of which one takes nothing of the other back, what was ruled out stays ruled out. An unknown event may turn "
        "out to be happened, pending or closed, and a later one lapsed or reached.",
    ),
    _proved(
        "knowledge.now",
        "Of the answer now alone it is so too where an unknown event turns out to have lapsed or to reach back.",
    ),
    _proved(
        "knowledge.statuses",
        "Fewer answers never leave more statuses: neither for one ground nor for the best of several. So a status that "
        "is decided stays.",
    ),
)
_AID = "Legal aid is given to others, too, whom the Law on Legal Aid names in Article 7.1; the test of it is a grid."
_AWAITS = "A person awaiting verification, by Article 24.3 of the Law and Article 19.1.b of Decree 09/2013."
_FOUND = (
    "Formulas take each event for itself. In a case the later finding stands: being certified closes the finding that "
    "somebody is none, and that finding puts the certificate in doubt."
)
_FOUND_EARLIER = "Formulas take each event for itself. In a case the finding closes the verification that is awaited."
_MATRIX = (
    _proved(
        "matrix.2011.beneficiaries",
        "On every day the book's victim with citizenship, foreign victim and accompanying minor are "
        "those of Article 32 "
        "as spelled out by hand. Who is a minor is left to the book.",
    ),
    _but(
        "matrix.2011.nobody_else",
        "Whoever is granted a support of the matrix is named in its row, whatever else is true, under every reading.",
        meals=_AWAITS,
        clothing_and_effects=_AWAITS,
        fare=f"{_AWAITS} Under the reading fare_while_awaiting.",
        road_meals=f"{_AWAITS} Under the reading fare_while_awaiting.",
    ),
    _proved(
        "matrix.2011.others_await_verification",
        "Whoever is granted a support of the matrix without being named in its row awaits verification.",
    ),
    _proved(
        "matrix.2011.each_cell",
        "For each cell of the article, on each interval of days, somebody who is that beneficiary and no other is "
        "granted each benefit of the row.",
    ),
    _proved(
        "matrix.2011.alike",
        "All else being the same, it makes no difference to a benefit which of those whom its row names a person is. "
        "Nobody awaits verification, and the reading accompanying_minor_and_victim_only_texts is at its default.",
    ),
    _proved(
        "matrix.2024.beneficiaries",
        "On every day the book's victim with citizenship, the one under 18 who accompanies such a victim, and the "
        "foreigner of Article 37.4 are those of the Article as spelled out by hand. Who is being "
        "identified, and who is "
        "under 18, is left to the book.",
    ),
    _proved("matrix.2024.abroad_or_here", "Nobody is at once being identified abroad and in Viet Nam."),
    _listed(
        "matrix.2024.nobody_else",
        "Whoever is granted a point of Article 37.1 is named for it by a clause, or accompanies a foreigner, of which "
        "the Article says nothing and the book leaves it open.",
        {"đ: legal_aid": _AID},
    ),
    _listed(
        "matrix.2024.considered",
        "To a foreigner whom Article 37.4 alone names nothing is owed: it is considered.",
        {"đ: legal_aid": _AID},
    ),
    _proved(
        "matrix.2024.each_cell",
        "For each cell of the article somebody who is that beneficiary and no other is granted the point: owed, or by "
        "clause 4 considered.",
    ),
)
_EXCLUSIVE = (
    _proved("exclusive.regimes", "On each day of identification from 01/01/2012 on exactly one regime governs."),
    _proved(
        "exclusive.dated_values",
        "No series of the book, such as a rate, a limit or a definition, has two values on a day, or none between its "
        "first and its last.",
    ),
    _proved(
        "exclusive.rows_of_a_step",
        "No step can lead to two stages: of two rows on one event at one stage that lead apart, a body that both name "
        "can never take both, under any facts and readings.",
    ),
    _proved(
        "exclusive.limits_on_an_act",
        "Two limits on one act, of one kind and counted from one event, that are not of one length never bind at once, "
        "unless a reading chooses between them.",
    ),
    _listed(
        "exclusive.standings",
        "Nobody is at once a victim with citizenship and a foreign one, a victim and awaiting verification, or any of "
        "these and found not to be a victim. Events that reach back are left out.",
        {
            "law_2011: victim and found_not_a_victim": _FOUND,
            "law_2011: being_identified and found_not_a_victim": _FOUND_EARLIER,
            "law_2024: victim and found_not_a_victim": _FOUND,
            "law_2024: being_identified and found_not_a_victim": _FOUND_EARLIER,
        },
    ),
    _proved("exclusive.bodies_that_decide", "At most one body decides on a benefit."),
    _listed(
        "exclusive.bodies_that_deliver",
        "At most one body delivers a benefit, unless the texts name several.",
        dict.fromkeys(
            (
                *(
                    f"law_2011: {key}"
                    for key in [
                        "meals",
                        "clothing_and_effects",
                        "ordinary_medicine",
                        "medical_care",
                        "psychological_support",
                        "food_and_shelter",
                        "information_and_choice",
                        "guardian",
                        "placement",
                        "care_in_establishment",
                        "first_care_at_border",
                        "crisis_intervention",
                        "burial",
                        "escort_to_relatives",
                        "family_contact",
                        "safety_assessment",
                        "life_skills",
                        "study_and_work_advice",
                        "reintegration_plan",
                        "protection",
                        "essentials_of_foreigner",
                        "way_to_the_gate",
                    ]
                ),
                *(f"law_2024: {key}" for key in ["food_and_shelter", "meals", "clothing_and_effects"]),
            ),
            "The texts name several bodies side by side, each by its own provision.",
        ),
    ),
    _listed(
        "exclusive.bodies_that_pay",
        "At most one body pays a benefit, unless the texts name several.",
        {
            **dict.fromkeys(
                (
                    f"law_2011: {key}"
                    for key in ["meals", "clothing_and_effects", "ordinary_medicine", "food_and_shelter"]
                ),
                "The budgets of the State and of the place, side by side.",
            ),
            **dict.fromkeys(
                ("law_2011: fare", "law_2011: road_meals"),
                "The body that received the person, or the labour bodies: the reading journey_paid_by. Within each "
                "choice the texts name several.",
            ),
            "law_2011: hospital_treatment": (
                "Decree 09/2013 Article 20.3: the establishment, and the insurance fund for whoever has a card. Which "
                "establishments is the reading hospital_cost_paid_by."
            ),
        },
    ),
)
_CHILDREN = "The text has only children collected or escorted; an adult sets out alone, by another row of the stage."
_ORDER = (
    "Each measure asks for what it protects, and nothing is ordered where none is needed; the stage is left by a "
    "refusal or an end. That some row leads on is proved below."
)
_COVERAGE = (
    _listed(
        "coverage.outcomes_of_an_act",
        "Where one act at a stage has several outcomes, one of them is open whatever the facts are, on every day. An "
        "outcome is an event and the stage it leads to; acts and rows are those of the tables.",
        {
            "foreigner_return.not_started.receive_information": (
                "The route is for foreigners alone; others take another."
            ),
            **{
                f"homecoming.{stage}.have_collected_or_escorted": _CHILDREN
                for stage in ["in_care", "placed", "lodged", "in_hospital"]
            },
            **{
                f"protection.{stage}.order_protection": _ORDER
                for stage in ["not_started", "requested", "requested_at_once", "urgent", "refused", "declined", "ended"]
            },
        },
    ),
    _listed(
        "coverage.ways_on",
        "At each stage at which something is under way some row leads on, whatever the facts are, on every day.",
        {
            "return_through_mission.airport_notified": (
                "Nobody stands there but by an international airport; see the next."
            ),
            "return_through_mission.plan_agreed": "Nobody stands there but by road, rail or sea; see the next.",
            "foreigner_return.at_exit_gate": (
                "A gap of the law: Joint Circular 01/2014 Article 9.4 speaks of roads and airports, "
                "not of rail or sea. "
                "The stage says so."
            ),
            "stay.died_in_hospital": (
                "A gap of the law: whether Decree 09/2013 Article 20.4 counts a death in hospital as "
                "one in the stay is "
                "the reading death_in_hospital. The stage says so."
            ),
            "claim.with_chair": (
                "A gap of the law: Decree 09/2013 Article 23.3.b says how the chair grants, not how the chair refuses "
                "whom Article 23.1 does not name."
            ),
            "application.may_apply": "Nobody stands there who may not apply; see the next.",
        },
    ),
    _listed(
        "coverage.ways_on_for_whoever_came_there",
        "The same for facts under which the last two steps lead to the stage.",
        {
            "foreigner_return.at_exit_gate": "As above.",
            "stay.died_in_hospital": "As above.",
            "claim.with_chair": "As above.",
        },
    ),
    _listed(
        "coverage.beginnings",
        "Each procedure may be begun by anybody, whatever the facts are.",
        {
            "foreigner_verification": "For foreigners.",
            "foreigner_return": "For foreigners.",
            "referral": "For victims.",
            "claim": "For victims with citizenship.",
            "emergency_admission": "For whoever is lodged in an establishment of social protection.",
            "false_victim": "For whoever pretended to be a victim.",
            "application": "For whoever the Law of 2024 governs.",
        },
    ),
)
_SAME = "A second provision that gives what another of the same days gives; it is cited beside it, and changes nothing."
_POSSIBLE = (
    _proved("possible.conditions_that_hold", "Every condition of the book, but the one that never holds, can hold."),
    _proved("possible.conditions_that_fail", "Every condition of the book, but the one that always holds, can fail."),
    _proved("possible.rows", "Every row of every procedure can be taken on some day under some facts and readings."),
    _proved(
        "possible.terms_of_allowances",
        "Every rate, limit and quantity that conditions choose can be chosen for somebody to whom the benefit is given "
        "or will be, on each interval of its days.",
    ),
    _listed(
        "possible.grounds",
        "Every ground of a benefit gives to somebody what no other ground of the benefit gives.",
        {
            "food_and_shelter: 78/2013/TT-BQP:10.1.a": _SAME,
            "guardian: 09/2013/NĐ-CP:19.3.b:p2": _SAME,
            "care_in_establishment: 35/2013/TT-BLĐTBXH:11.2.a": _SAME,
            "care_in_establishment: 09/2013/NĐ-CP:20.3:s1": _SAME,
        },
    ),
)
_BEYOND = (
    _searched(
        "beyond.working_days",
        "Working days, days off, months and moved ends are counted as the Civil Code and the calendar have them.",
        "tests/dates/test_counting.py, against counting one day after the other",
    ),
    _searched(
        "beyond.days_of_a_year",
        "On every day since 2007 each rate, limit and benefit has one answer, or says what is not known.",
        "tests/statutes/test_every_day.py",
    ),
    _searched(
        "beyond.amounts",
        "Amounts, caps and their sums are what the texts give.",
        "tests/statutes/test_grid.py and tests/cases; products of days and rates are not linear",
    ),
    _searched(
        "beyond.exactness",
        "Where a fact stands more than once under a benefit, the statuses found are exactly those of its completions.",
        "tests/law/test_judge.py and tests/law/test_diagram.py; the formulas over knowledge take each place by itself",
    ),
    _searched(
        "beyond.procedures_as_walked",
        "From the start every stage is reached and left, with facts free of each other.",
        "tests/statutes/law_2011/test_procedures.py, over every sort of completions",
    ),
    _beyond(
        "beyond.facts_of_a_case",
        "That the facts of a case can be together: that a birth date fits an age, or an event what opens it.",
        "Formulas take facts to be free of each other, so that more is proved than can occur; a "
        "counterexample may be of "
        "a case that cannot.",
    ),
    _beyond(
        "beyond.order_of_entries",
        "What follows from the order and the days of the entries of a case: occasions, who answers, what is late.",
        "A formula here speaks of one moment; chains of entries are of any length.",
    ),
    _beyond(
        "beyond.texts",
        "That the book says what the texts say.",
        "Only people who read the texts can tell; docs/law/ledger.md says what was read.",
    ),
)
STATEMENTS: Final = (*_TRANSLATION, *_KNOWLEDGE, *_MATRIX, *_EXCLUSIVE, *_COVERAGE, *_POSSIBLE, *_BEYOND)
"""Every statement, in the order in which it is told."""
