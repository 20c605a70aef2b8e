"""Return to life: schooling, vocational training, hardship allowance, loan (Law Articles 37 and 38)."""

__all__ = ["BENEFITS"]

from datetime import date
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Provision, Role
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate, RateKind, RateTerm, When
from victim_protocol.statutes.law_2011 import papers
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, RETURN
from victim_protocol.statutes.law_2011.periods import (
    AFTER_AMOUNTS,
    AMOUNTS_FROM,
    DECREE_FROM,
    ESTABLISHMENTS_FROM,
    LAW_FROM,
    amounts,
    by_period,
    law_then_decree,
)
from victim_protocol.statutes.law_2011.standing import REGIME, entitled
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    defined,
    every,
    gives,
    happened,
    no,
    provision,
    some,
    yes,
)

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at

_LABOUR_DEPARTMENT: Final = (body("provincial_department", _LAW("39.5")),)
_DECIDED: Final = (*_LABOUR_DEPARTMENT, body("district_chair", _DECREE("23.3.b:p5"), Role.DECIDES))


def _allowance_by(actor: str, source: Source, choice: str) -> Body:
    """Who gives the allowance, under the reading by which it does."""
    given = {"provincial_department": NEVER, "district": NEVER} | {choice: ALWAYS}
    return body(actor, source, condition=by_reading("allowance_given_by", source, **given))


_ALLOWANCE_BY: Final = (
    _allowance_by("provincial_department", _LAW("39.5"), "provincial_department"),
    _allowance_by("district_division", _DECREE("23.3.b:p5"), "district"),
    body("district_chair", _DECREE("23.3.b:p5"), Role.DECIDES),
)
_IN_TIME: Final = by_reading(
    "late_application",
    _DECREE("23.3.b:p2"),
    right_remains=ALWAYS,
    right_ends=no("application_is_late", _DECREE("23.3.b:p2")),
)
"""Applied for within the 12 months, if one reads the text so that the right ends with them."""


def _claimed(bodies: tuple[Body, ...], *grounds: tuple[date, tuple[Ground, ...]]) -> tuple[tuple[date, Provision], ...]:
    """What the Decree and its circulars give on a claim: the papers are listed since Circular 35."""
    by_day = dict(grounds)
    days = sorted({*by_day, ESTABLISHMENTS_FROM})
    return tuple(
        (
            day,
            provision(
                bodies,
                *by_day[max(since for since in by_day if since <= day)],
                papers=papers.BY_DECREE if day < ESTABLISHMENTS_FROM else papers.BY_CIRCULAR,
            ),
        )
        for day in days
    )


_SCHOOL: Final = entitled("schooling_and_training")
_POOR: Final = yes("poor_household", _LAW("37.1"))
_POOR_BY_DECREE: Final = yes("poor_household", _DECREE("23.2.a"))
_STUDIES: Final = yes("goes_to_school", _LAW("37.1"))


def _schooling(*without_poverty: Source) -> tuple[Ground]:
    """The Decree asks for poverty; under one reading, what came after it gives all victims the same.

    Args:
        without_poverty: The circular that does not ask for poverty.
    """
    ground = gives(
        Force.OWED,
        _DECREE("23.2.a"),
        _SCHOOL,
        _STUDIES,
        by_reading(
            "schooling_for_whom",
            _DECREE("23.2.a"),
            poor_minors=every(defined("minor", _LAW("37.1")), _POOR),
            poor_victims=_POOR_BY_DECREE,
            all_victims=some(_POOR_BY_DECREE, *(AllOf((), source) for source in without_poverty)),
        ),
        _IN_TIME,
    )
    return (ground,)


def _not_known(vi: str, en: str, source: Source) -> Rate:
    return Rate(kind=RateKind.NOT_KNOWN, missing=Label(vi, en), source=source)


_FEES_AND_BOOKS: Final = _not_known(
    "học phí, sách giáo khoa, đồ dùng học tập trong năm học đầu tiên: không văn bản nào ấn định mức",
    "school fees, textbooks and learning tools of the first school year: no text that is held sets an amount",
    _LAW("37.1"),
)
_EXEMPTION: Final = _not_known(
    "miễn học phí và chi phí học tập: theo quy định của ngành giáo dục, chưa có văn bản",
    "exemption from fees, and costs of learning: set by the rules on education, whose text is not held",
    _DECREE("23.2.a"),
)
_EXEMPTION_OR_REDUCTION: Final = _not_known(
    "miễn, giảm học phí và chi phí học tập theo Nghị định 49/2010 và văn bản thay thế: chưa có văn bản",
    "exemption from fees or their reduction, and costs of learning, by Decree 49/2010 and what replaced it: not held",
    _AMOUNTS("4.3.a:d1"),
)


def _learning(for_all: Rate) -> RateTerm:
    """What is given for learning, by the text under which it is given."""
    named = by_reading(
        "schooling_for_whom", _DECREE("23.2.a"), poor_minors=ALWAYS, poor_victims=NEVER, all_victims=NEVER
    )
    decree = by_reading(
        "schooling_for_whom", _DECREE("23.2.a"), poor_minors=NEVER, poor_victims=ALWAYS, all_victims=NEVER
    )
    return When(named, _FEES_AND_BOOKS, When(decree, _EXEMPTION, for_all))


_BY_MINOR: Final = gives(Force.OWED, _LAW("37.1"), _SCHOOL, defined("minor", _LAW("37.1")), _POOR, _STUDIES)

SCHOOLING: Final = Benefit(
    key=Key("schooling"),
    label=Label("hỗ trợ học văn hóa", "schooling"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=by_period(
        (LAW_FROM, provision(_LABOUR_DEPARTMENT, _BY_MINOR)),
        *_claimed(
            _DECIDED,
            (DECREE_FROM, _schooling()),
            (AMOUNTS_FROM, _schooling(_AMOUNTS("4.3.a:d1"))),
            (AFTER_AMOUNTS, _schooling(CIRCULAR_84_2019.at())),
        ),
    ),
    allowance=Allowance(
        rate=by_period(
            (LAW_FROM, _FEES_AND_BOOKS),
            (DECREE_FROM, _learning(_EXEMPTION)),
            (AMOUNTS_FROM, _learning(_EXEMPTION_OR_REDUCTION)),
        ),
        quantity=Quantity.ONCE,
    ),
)

_NEEDS_TRAINING: Final = yes("needs_vocational_training", _DECREE("23.2.b"))
_POOR_RETURNEE: Final = every(yes("poor_household", _LAW("37.2")), happened("returned_home", _LAW("37.2")))
_COST_OF_TRAINING: Final[RateTerm] = When(
    yes("training_is_short", _AMOUNTS("4.3.a:d2")),
    _not_known(
        "chi phí đào tạo nghề ngắn hạn tại địa phương, tối đa theo Quyết định 1956/QĐ-TTg: chưa có văn bản",
        "the local cost of short training, at most that of Decision 1956/QĐ-TTg, whose text is not held",
        _AMOUNTS("4.3.a:d2"),
    ),
    _not_known(
        "chi phí đào tạo nghề tương ứng tại địa phương: không văn bản nào ấn định mức",
        "the local cost of such training: no text that is held sets an amount",
        _DECREE("23.2.b"),
    ),
)


def _training(force: Force, source: Source, **choices: Condition) -> Ground:
    return gives(
        force, source, _SCHOOL, _NEEDS_TRAINING, by_reading("vocational_training_for_whom", source, **choices), _IN_TIME
    )


TRAINING: Final = Benefit(
    key=Key("vocational_training"),
    label=Label("hỗ trợ học nghề", "vocational training"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=by_period(
        (LAW_FROM, provision(_LABOUR_DEPARTMENT, gives(Force.CONSIDERED, _LAW("37.2"), _SCHOOL, _POOR_RETURNEE))),
        *_claimed(
            _DECIDED,
            (
                DECREE_FROM,
                (
                    _training(
                        Force.CONSIDERED, _LAW("37.2"), poor_and_considered=_POOR_RETURNEE, all_who_need_it=NEVER
                    ),
                    _training(Force.OWED, _DECREE("23.2.b"), poor_and_considered=NEVER, all_who_need_it=ALWAYS),
                ),
            ),
        ),
    ),
    allowance=Allowance(rate=amounts(_COST_OF_TRAINING, _LAW("37.2")), quantity=Quantity.ONCE),
)


def _hardship(source: Source, *further: Condition) -> Ground:
    return gives(
        Force.OWED,
        source,
        entitled("allowance_and_loan"),
        yes("poor_household", _LAW("38.1")),
        happened("returned_home", _LAW("38.1")),
        *further,
        beside=_LAW("38.1"),
    )


HARDSHIP: Final = Benefit(
    key=Key("initial_hardship_allowance"),
    label=Label("trợ cấp khó khăn ban đầu", "initial hardship allowance"),
    regime=REGIME.key,
    occasion=RETURN.key,
    provisions=by_period(
        (LAW_FROM, provision(_LABOUR_DEPARTMENT, _hardship(_LAW("38.1")))),
        *_claimed(_ALLOWANCE_BY, (DECREE_FROM, (_hardship(_DECREE("23.2.c"), _IN_TIME),))),
    ),
    allowance=Allowance(
        rate=amounts(Rate(kind=RateKind.AT_LEAST, dong=1_000_000, source=_AMOUNTS("4.3.b")), _LAW("38.1")),
        quantity=Quantity.ONCE,
    ),
)


def _loan(source: Source) -> Ground:
    return gives(
        Force.CONSIDERED,
        source,
        entitled("allowance_and_loan"),
        yes("needs_capital", _LAW("38.2")),
        beside=_LAW("38.2"),
    )


LOAN: Final = Benefit(
    key=Key("loan"),
    label=Label("hỗ trợ vay vốn", "loan"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=law_then_decree(
        provision((), _loan(_LAW("38.2"))),
        provision((body("social_policy_bank", _DECREE("24")),), _loan(_DECREE("24"))),
    ),
)

BENEFITS: Final = (SCHOOLING, TRAINING, HARDSHIP, LOAN)
"""Schooling, vocational training, hardship allowance, loan."""
