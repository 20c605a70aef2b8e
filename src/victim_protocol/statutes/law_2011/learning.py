"""Learning: schooling and vocational training (Law Article 37, Decree Article 23.2.a and b)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Force, Ground
from victim_protocol.law.condition import ALWAYS, NEVER, AllOf, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity, Rate, RateTerm, When
from victim_protocol.statutes.law_2011.claims import DECIDED, IN_TIME, LABOUR_DEPARTMENT, claimed
from victim_protocol.statutes.law_2011.instruments import (
    CIRCULAR_84_2019,
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED
from victim_protocol.statutes.law_2011.periods import (
    AFTER_AMOUNTS,
    AMOUNTS_FROM,
    DECREE_FROM,
    LAW_FROM,
)
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import (
    by_reading,
    defined,
    every,
    gives,
    happened,
    provision,
    some,
    yes,
)
from victim_protocol.statutes.rate_notation import not_known
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at


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
        IN_TIME,
    )
    return (ground,)


_FEES_AND_BOOKS: Final = not_known(
    "học phí, sách giáo khoa, đồ dùng học tập trong năm học đầu tiên: không văn bản nào ấn định mức",
    "school fees, textbooks and learning tools of the first school year: no text that is held sets an amount",
    _LAW("37.1"),
)
_EXEMPTION: Final = not_known(
    "miễn học phí và chi phí học tập: theo quy định của ngành giáo dục, chưa có văn bản",
    "exemption from fees, and costs of learning: set by the rules on education, whose text is not held",
    _DECREE("23.2.a"),
)
_EXEMPTION_OR_REDUCTION: Final = not_known(
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
        (LAW_FROM, provision(LABOUR_DEPARTMENT, _BY_MINOR)),
        *claimed(
            DECIDED,
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
    not_known(
        "chi phí đào tạo nghề ngắn hạn tại địa phương, tối đa theo Quyết định 1956/QĐ-TTg: chưa có văn bản",
        "the local cost of short training, at most that of Decision 1956/QĐ-TTg, whose text is not held",
        _AMOUNTS("4.3.a:d2"),
    ),
    not_known(
        "chi phí đào tạo nghề tương ứng tại địa phương: không văn bản nào ấn định mức",
        "the local cost of such training: no text that is held sets an amount",
        _DECREE("23.2.b"),
    ),
)


def _training(force: Force, source: Source, **choices: Condition) -> Ground:
    return gives(
        force, source, _SCHOOL, _NEEDS_TRAINING, by_reading("vocational_training_for_whom", source, **choices), IN_TIME
    )


TRAINING: Final = Benefit(
    key=Key("vocational_training"),
    label=Label("hỗ trợ học nghề", "vocational training"),
    regime=REGIME.key,
    occasion=DAY_ASKED.key,
    provisions=by_period(
        (LAW_FROM, provision(LABOUR_DEPARTMENT, gives(Force.CONSIDERED, _LAW("37.2"), _SCHOOL, _POOR_RETURNEE))),
        *claimed(
            DECIDED,
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
    allowance=Allowance(rate=amounts("vocational_training", _COST_OF_TRAINING, _LAW("37.2")), quantity=Quantity.ONCE),
)

BENEFITS: Final = (SCHOOLING, TRAINING)
"""Schooling, vocational training."""
