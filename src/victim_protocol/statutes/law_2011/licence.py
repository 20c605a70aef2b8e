"""What a support establishment must have (Decree 09/2013 Article 4; Circular 35/2013 Article 3)."""

__all__ = ["LICENCE_CONDITIONS", "LICENCE_REFUSED"]

from typing import Final

from victim_protocol.law.condition import AtLeast, Condition, Not, Under
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2011.instruments import CIRCULAR_35_2013, DECREE_09_2013
from victim_protocol.statutes.law_2011.periods import DECREE_FROM, ESTABLISHMENTS_FROM
from victim_protocol.statutes.notation import defined, every, no, some, yes
from victim_protocol.statutes.series_notation import by_period

_DECREE = DECREE_09_2013.at
_CIRCULAR = CIRCULAR_35_2013.at


def _at_least(fact: str, number: int, source: Source) -> AtLeast:
    return AtLeast(Key(fact), number, source)


_BY_DECREE: Final[tuple[Condition, ...]] = (
    yes("premises_are_stable", _DECREE("4.1.a")),
    _at_least("land_per_victim", 15, _DECREE("4.1.b")),
    _at_least("room_per_victim", 5, _DECREE("4.1.b")),
    yes("equipment_fits", _DECREE("4.1.c")),
    _at_least("staff", 5, _DECREE("4.1.d")),
    _at_least("social_work_graduates", 2, _DECREE("4.1.d")),
)

_BY_CIRCULAR: Final[tuple[Condition, ...]] = (
    _at_least("reception_room", 10, _CIRCULAR("3.1.a:d1")),
    every(
        yes("reception_is_equipped", _CIRCULAR("3.1.a:d2")),
        yes("reception_is_equipped", _CIRCULAR("3.1.a:d3")),
    ),
    _at_least("room_per_victim", 5, _CIRCULAR("3.1.b:d1")),
    Under(Key("most_in_a_room"), 5, _CIRCULAR("3.1.b:d1")),
    yes("rooms_are_sound_and_equipped", _CIRCULAR("3.1.b:d2")),
    yes("kitchen_and_safety", _CIRCULAR("3.1.c")),
    some(
        Under(Key("capacity"), 25, _CIRCULAR("3.1.c:p2")),
        yes("has_separate_zones", _CIRCULAR("3.1.c:p2")),
    ),
    _at_least("full_time_staff", 1, _CIRCULAR("3.2.a")),
    every(
        yes("staff_are_qualified", _CIRCULAR("3.2.b")),
        yes("staff_are_qualified", _CIRCULAR("3.2.c")),
    ),
)

LICENCE_CONDITIONS: Final = by_period(
    (DECREE_FROM, every(*_BY_DECREE)),
    (ESTABLISHMENTS_FROM, every(*_BY_DECREE, *_BY_CIRCULAR)),
)
"""At most four in a room is: fewer than five."""

LICENCE_REFUSED: Final = by_period(
    (
        DECREE_FROM,
        some(
            yes("founder_is_foreign", _DECREE("10.1")),
            Not(defined("licence_conditions", _DECREE("10.2.a")), _DECREE("10.2.a")),
            yes("founding_harms_security", _DECREE("10.2.b")),
            no("licence_file_is_valid", _DECREE("10.2.c")),
        ),
    )
)
"""To whom no licence is given (Article 10)."""
