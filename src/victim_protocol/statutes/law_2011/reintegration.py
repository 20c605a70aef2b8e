"""Return to life: hardship allowance, loan (Law Article 38)."""

__all__ = ["BENEFITS"]

from typing import Final

from victim_protocol.labels import Label
from victim_protocol.law.benefit import Allowance, Benefit, Body, Force, Ground, Role
from victim_protocol.law.condition import ALWAYS, NEVER, Condition
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.law.rate import Quantity
from victim_protocol.statutes.law_2011.claims import IN_TIME, LABOUR_DEPARTMENT, claimed
from victim_protocol.statutes.law_2011.instruments import (
    DECREE_09_2013,
    JOINT_CIRCULAR_134_2013,
    LAW_66_2011,
)
from victim_protocol.statutes.law_2011.matrix import entitled
from victim_protocol.statutes.law_2011.money import amounts
from victim_protocol.statutes.law_2011.occasions import DAY_ASKED, RETURN
from victim_protocol.statutes.law_2011.periods import (
    DECREE_FROM,
    LAW_FROM,
    law_then_decree,
)
from victim_protocol.statutes.law_2011.standing import REGIME
from victim_protocol.statutes.notation import (
    body,
    by_reading,
    gives,
    happened,
    provision,
    yes,
)
from victim_protocol.statutes.rate_notation import at_least
from victim_protocol.statutes.series_notation import by_period

_LAW = LAW_66_2011.at
_DECREE = DECREE_09_2013.at
_AMOUNTS = JOINT_CIRCULAR_134_2013.at


def _allowance_by(actor: str, source: Source, choice: str) -> Body:
    """Who gives the allowance, under the reading by which it does."""
    given = {"provincial_department": NEVER, "district": NEVER} | {choice: ALWAYS}
    return body(actor, source, condition=by_reading("allowance_given_by", source, **given))


_ALLOWANCE_BY: Final = (
    _allowance_by("provincial_department", _LAW("39.5"), "provincial_department"),
    _allowance_by("district_division", _DECREE("23.3.b:p5"), "district"),
    body("district_chair", _DECREE("23.3.b:p5"), Role.DECIDES),
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
        (LAW_FROM, provision(LABOUR_DEPARTMENT, _hardship(_LAW("38.1")))),
        *claimed(_ALLOWANCE_BY, (DECREE_FROM, (_hardship(_DECREE("23.2.c"), IN_TIME),))),
    ),
    allowance=Allowance(
        rate=amounts(
            "initial_hardship_allowance",
            at_least(1_000_000, _AMOUNTS("4.3.b")),
            _LAW("38.1"),
        ),
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

BENEFITS: Final = (HARDSHIP, LOAN)
"""Hardship allowance, loan."""
