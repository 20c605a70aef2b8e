"""Human trafficking (Law of 2024 Article 2 clauses 1, 2): an act for a purpose, by a means; of minors without one."""

__all__ = ["TRAFFICKED"]

from typing import Final

from victim_protocol.law.condition import AnyOf, Condition, Is, NotHeld, OneOf
from victim_protocol.law.dated import Series
from victim_protocol.law.evidence import Source
from victim_protocol.law.key import Key
from victim_protocol.statutes.law_2024.instruments import NEW_LAW_FROM, quoted, read
from victim_protocol.statutes.notation import every, no, some, yes
from victim_protocol.statutes.series_notation import by_period

_PURPOSE: Final = Key("purpose_of_act")
_OF_ANYBODY, _OF_MINORS = read("2.1:p1"), read("2.1:p2")
_SEXUAL: Final = ("forced_prostitution", "pornography", "forced_performance", "sexual_slavery")
_PERHAPS: Final = ("forced_begging", "forced_marriage", "forced_birth", "forced_unlawful_acts", "sale_or_transfer")
"""What the earlier decree named, and this law only as another inhumane purpose, if it does."""


def _done(source: Source) -> Condition:
    acts = ("sold", "transferred_or_received", "recruited_moved_or_harboured")
    return OneOf(Key("act_suffered"), acts, source)


def _exploited(source: Source) -> Condition:
    """A purpose but that of money, property or another material benefit."""
    named = ("sexual_exploitation", "forced_labour", "removal_of_organs", "other_inhumane_purpose")
    return some(
        OneOf(_PURPOSE, named, source),
        OneOf(_PURPOSE, _SEXUAL, quoted("2.2")),
        every(OneOf(_PURPOSE, _PERHAPS, source), NotHeld(Key("inhumane_purposes_in_the_law_of_2024"), source)),
    )


def _paid_for(source: Source) -> Condition:
    """For money, property or another material benefit."""
    return Is(_PURPOSE, "material_benefit", source)


TRAFFICKED: Final[Series[Condition]] = by_period(
    (
        NEW_LAW_FROM,
        AnyOf(
            (
                every(
                    _done(_OF_ANYBODY),
                    some(_exploited(_OF_ANYBODY), _paid_for(_OF_ANYBODY)),
                    yes("forced_or_deceived", _OF_ANYBODY),
                ),
                every(
                    _done(_OF_MINORS),
                    yes("under_18_at_the_act", _OF_MINORS),
                    some(
                        _exploited(_OF_MINORS),
                        every(_paid_for(_OF_MINORS), no("another_law_allows_the_act", _OF_MINORS)),
                    ),
                ),
            )
        ),
    )
)
"""What was done to the person, by what is known; who is a victim in law is another question, of a paper."""
