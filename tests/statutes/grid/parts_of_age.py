"""Ages that are known in part, and all that may settle them (Circular 35 19.4, Code 417, Joint Circular 06/2018 6)."""

__all__ = ["AGES", "BIRTHS", "KNOWN_IN_PART", "MINOR_AGE", "SINCE_CODE", "SINCE_EXPERTS", "TREATED"]

from tests.statutes.grid.kinds import aged, partly_aged
from tests.statutes.grid.row import Axis, each, one_of, yes_no

MINOR_AGE = one_of("minor_age", "under_18", "under_16")
KNOWN_IN_PART = ((14, 15), (15, 16), (15, 18), (14, 30), (16, 17), (17, 18), (18, 20))
AGES: Axis = (*(aged(age) for age in (15, 16, 17, 18)), *(partly_aged(low, high) for low, high in KNOWN_IN_PART))
BIRTHS = each(AGES, MINOR_AGE)
"""Before any text says what to do with an age that is known in part."""
TREATED = each(
    BIRTHS,
    yes_no("possibly_a_child"),
    one_of("treated_as_a_child", "in_all_support", "in_reception"),
)
"""Since Circular 35; who may be below an age is taken to be, who cannot be is not."""
SINCE_CODE = each(
    TREATED,
    yes_no("birth_within_a_year", "birth_inquiry_exhausted"),
    one_of("age_rules_of_criminal_procedure", "by_analogy", "not_for_support"),
)
"""Since the Criminal Procedure Code."""
SINCE_EXPERTS = each(SINCE_CODE, yes_no("age_range_by_expert"))
"""Since Joint Circular 06/2018."""
