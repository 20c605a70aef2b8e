"""The days on which the texts on support begin and end, read from the texts."""

__all__ = [
    "AFTER_AMOUNTS",
    "AMOUNTS",
    "BORDER",
    "CERTAIN_84",
    "CHILDREN",
    "DECREE",
    "EMERGENCY",
    "EMERGENCY_REPLACED",
    "ESTABLISHMENTS",
    "EXPERTS",
    "GENERAL_LAW",
    "LAW",
    "NEW_LAW",
    "PROCEDURE",
    "around",
    "eve",
]

from datetime import date, timedelta

LAW = date(2012, 1, 1)
"""Law 66/2011, Article 57."""
DECREE = date(2013, 4, 15)
"""Decree 09/2013, Article 28."""
BORDER = date(2013, 8, 9)
"""Circular 78/2013/TT-BQP."""
AMOUNTS = date(2013, 11, 10)
"""Joint Circular 134/2013, Article 7."""
ESTABLISHMENTS = date(2014, 2, 15)
"""Circular 35/2013/TT-BLĐTBXH, Article 23."""
PROCEDURE = date(2014, 3, 25)
"""Joint Circular 01/2014, Article 10."""
CHILDREN = date(2017, 6, 1)
"""Law on Children 102/2016."""
GENERAL_LAW = date(2018, 1, 1)
"""Legal Aid Law 11/2017, and Criminal Procedure Code 101/2015 on ages."""
EXPERTS = date(2019, 2, 5)
"""Joint Circular 06/2018 on ages that an expert finds."""
AFTER_AMOUNTS = date(2019, 11, 27)
"""Circular 84/2019, whose text is not held, was signed; until the day before Joint Circular 134 surely counts."""
CERTAIN_84 = date(2020, 7, 7)
"""Provinces set amounts under Circular 84/2019 from this day on: it applies by then."""
EMERGENCY = date(2021, 7, 1)
"""Decree 20/2021, Circular 02/2021."""
EMERGENCY_REPLACED = date(2026, 10, 5)
"""Decree 335/2026, whose text is not held."""
NEW_LAW = date(2025, 7, 1)
"""Law 53/2024: who was identified before keeps the support of the old law (Article 63); its procedures end."""


def eve(day: date) -> date:
    """The day before."""
    return day - timedelta(days=1)


def around(*days: date) -> tuple[date, ...]:
    """Each day and the day before."""
    return tuple(one for day in days for one in (eve(day), day))
