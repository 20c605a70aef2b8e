"""Return to life: schooling, vocational training, hardship allowance, loan (Law Articles 37 and 38)."""

__all__ = ["BENEFITS"]

from datetime import timedelta
from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Ground
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf
from victim_protocol.law.dated import Series, Step
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate, RateKind
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, RETURN
from victim_protocol.statutes.law_2011.periods import (
    AMOUNTS_FROM,
    AMOUNTS_UNTIL,
    DECREE_FROM,
    LAW_FROM,
    amount_not_known,
    amounts,
    law_then_decree,
)
from victim_protocol.statutes.law_2011.standing import REGIME, entitled
from victim_protocol.statutes.notation import body, by_reading, defined, every, gives, happened, provision, some, yes

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at
_DAY = timedelta(days=1)

_LABOUR_DEPARTMENT: Final = (body("provincial_department", _LAW("39.5")),)
_DECIDED: Final = (*_LABOUR_DEPARTMENT, body("district_chair", _DECREE("23.3.b:p5")))
_SCHOOL: Final = entitled("schooling_and_training")
_POOR: Final = yes("poor_household", _LAW("37.1"))
_POOR_BY_DECREE: Final = yes("poor_household", _DECREE("23.2.a"))
_STUDIES: Final = yes("goes_to_school", _LAW("37.1"))


def _schooling(*without_poverty: Source) -> Ground:
    """The Decree asks for poverty; under one reading, what came after it gives all victims the same.

    Args:
        without_poverty: The circular that does not ask for poverty.
    """
    return gives(
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
    )


SCHOOLING: Final = Benefit(
    key=Key("schooling"),
    label=Label("hỗ trợ học văn hóa", "schooling"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=Series(
        (
            Step(
                since=LAW_FROM,
                until=DECREE_FROM - _DAY,
                value=provision(
                    _LABOUR_DEPARTMENT,
                    gives(Force.OWED, _LAW("37.1"), _SCHOOL, defined("minor", _LAW("37.1")), _POOR, _STUDIES),
                ),
            ),
            Step(since=DECREE_FROM, until=AMOUNTS_FROM - _DAY, value=provision(_DECIDED, _schooling())),
            Step(
                since=AMOUNTS_FROM,
                until=AMOUNTS_UNTIL,
                value=provision(_DECIDED, _schooling(_AMOUNTS("4.3.a:d1"))),
            ),
            Step(since=AMOUNTS_UNTIL + _DAY, value=provision(_DECIDED, _schooling(CIRCULAR_84_2019.at()))),
        )
    ),
    allowance=amount_not_known(
        "học phí và chi phí học tập: theo quy định của ngành giáo dục, chưa có văn bản",
        "school fees and costs of learning: set by the rules on education, whose text is not held",
        _LAW("37.1"),
    ),
)

_NEEDS_TRAINING: Final = yes("needs_vocational_training", _DECREE("23.2.b"))
_POOR_RETURNEE: Final = every(yes("poor_household", _LAW("37.2")), happened("returned_home", _LAW("37.2")))

_COST_OF_TRAINING: Final = Rate(
    kind=RateKind.NOT_KNOWN,
    missing=Label(
        "chi phí đào tạo nghề ngắn hạn tại địa phương, tối đa theo Quyết định 1956/QĐ-TTg: chưa có văn bản",
        "the local cost of short training, at most that of Decision 1956/QĐ-TTg, whose text is not held",
    ),
    source=_AMOUNTS("4.3.a:d2"),
)

TRAINING: Final = Benefit(
    key=Key("vocational_training"),
    label=Label("hỗ trợ học nghề", "vocational training"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=law_then_decree(
        provision(
            _LABOUR_DEPARTMENT,
            gives(Force.CONSIDERED, _LAW("37.2"), _SCHOOL, _POOR_RETURNEE),
        ),
        provision(
            _DECIDED,
            gives(
                Force.CONSIDERED,
                _LAW("37.2"),
                _SCHOOL,
                _NEEDS_TRAINING,
                by_reading(
                    "vocational_training_for_whom",
                    _LAW("37.2"),
                    poor_and_considered=_POOR_RETURNEE,
                    all_who_need_it=NEVER,
                ),
            ),
            gives(
                Force.OWED,
                _DECREE("23.2.b"),
                _SCHOOL,
                _NEEDS_TRAINING,
                by_reading(
                    "vocational_training_for_whom",
                    _DECREE("23.2.b"),
                    poor_and_considered=NEVER,
                    all_who_need_it=ALWAYS,
                ),
            ),
        ),
    ),
    allowance=Allowance(rate=amounts(_COST_OF_TRAINING, _LAW("37.2")), quantity=Quantity.ONCE),
)


def _hardship(source: Source) -> Ground:
    return gives(
        Force.OWED,
        source,
        entitled("allowance_and_loan"),
        yes("poor_household", _LAW("38.1")),
        happened("returned_home", _LAW("38.1")),
        beside=_LAW("38.1"),
    )


HARDSHIP: Final = Benefit(
    key=Key("initial_hardship_allowance"),
    label=Label("trợ cấp khó khăn ban đầu", "initial hardship allowance"),
    regime=REGIME.key,
    occasion=RETURN.key,
    provisions=law_then_decree(
        provision(_LABOUR_DEPARTMENT, _hardship(_LAW("38.1"))),
        provision(_DECIDED, _hardship(_DECREE("23.2.c"))),
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
